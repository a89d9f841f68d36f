/** Where a shop ships, by its lanes, and what of that holds for one question. */
import type { Destination, SnapshotDocument, StocklinePromise } from '../engine/types/documents.ts';

/** As much of a snapshot as says where a shop ships. */
export type Shipping = Pick<SnapshotDocument, 'shipping'>;

/** More countries than this are not asked about, one by one. */
const MAX_ASKED = 60;

/** Where the shop's lanes lead; empty where one leads anywhere. */
export function countriesServed({ shipping = {} }: Shipping): string[] {
  const lanes = Object.values(shipping).flatMap((method) => (method.kind === 'pickup' ? [] : method.lanes));
  return lanes.every(({ to }) => to !== undefined) ? [...new Set(lanes.map(({ to }) => to?.country ?? ''))] : [];
}

/** The countries to which what is asked for is shipped, at least in parts. */
export function countriesReached(shop: Shipping, ask: (to: Destination) => StocklinePromise): string[] {
  return countriesServed(shop)
    .slice(0, MAX_ASKED)
    .filter((country) => ask({ country }).status !== 'not_shipped_there');
}
