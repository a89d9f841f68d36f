/** A store planned some products at a time: as the whole would be, with no more of it in the engine than these. */
import { setImmediate as turn } from 'node:timers/promises';
import type { Fault, FullEngine, Publication, RulePacks } from '../../engine/full.ts';
import { type Member, membersOf, objectOf } from '../store/members.ts';
import type { StoreParts } from './store-parts.ts';

/** Products in the engine at once: what it does for one takes longer the more there are. */
export const chunkSize = 500;

/** Faulty products of which the faults are told in the order in which the whole store would tell them. */
const mostInOrder = 20_000;

/** What decides which terms of the shop document a product has. */
const kind = new Set(['policy', 'exceptions', 'digital', 'terms']);

/** What all products share, planned; and what is wrong with those that cannot be. */
export interface PlannedParts {
  asOf: string;
  publication: Publication;
  /** SKUs. */
  leftOut: readonly string[];
  faults: readonly Fault[];
}

/** Throws a StocklineError where what products share is wrong. */
export async function planParts(
  engine: FullEngine,
  parts: StoreParts,
  rules: RulePacks | undefined,
  size = chunkSize,
): Promise<PlannedParts> {
  const leftOut: string[] = [];
  const faults: Fault[] = [];
  /** By what is told of its terms, one product. */
  const kinds = new Map<string, Kind>();
  for (const skus of parts.chunks(size)) {
    const products = await parts.read(skus);
    const opened = engine.openStoreInPart(parts.textWith(products));
    opened.store.close();
    leftOut.push(...opened.leftOut);
    faults.push(...opened.faults);
    const bad = new Set(opened.leftOut);
    // Those of a faulty product stay: else its fault would be another shop document, and so new ones of all products.
    for (const product of products) noteKind(product, bad.has(product[0]), kinds);
    // Whoever waits for this process has a turn.
    await turn();
  }
  const shared = engine.openStoreInPart(parts.textWithSupplies([...kinds.values()].map(({ member }) => member)));
  try {
    const publication = shared.store.publication(rules === undefined ? {} : { rules });
    const told = { asOf: shared.store.asOf, publication, leftOut };
    if (leftOut.length > mostInOrder) return { ...told, faults };
    const isWell = leftOut.length === 0 && shared.faults.length === 0;
    return { ...told, faults: isWell ? [] : await faultsOf(engine, parts, leftOut) };
  } finally {
    shared.store.close();
  }
}

/** As the whole store's: what is right has none. */
async function faultsOf(engine: FullEngine, parts: StoreParts, leftOut: readonly string[]): Promise<readonly Fault[]> {
  const { store, faults } = engine.openStoreInPart(parts.textWithSupplies(await parts.read(parts.kinOf(leftOut))));
  store.close();
  return faults;
}

interface Kind {
  member: Member;
  /** Something is wrong with the product, if not with this of it. */
  isBad: boolean;
}

/** Terms of a product's own are in its own document. */
function noteKind([sku, text]: Member, isBad: boolean, kinds: Map<string, Kind>): void {
  const members = membersOf(text) ?? [];
  const told = members.filter(([name]) => kind.has(name));
  const key = objectOf(told);
  const known = kinds.get(key);
  if (known !== undefined && (isBad || !known.isBad)) return;
  // Terms may speak of amounts, which are in the currency of the price.
  const price = members.filter(([name]) => name === 'price');
  kinds.set(key, { member: [sku, objectOf([...told, ...price])], isBad });
}
