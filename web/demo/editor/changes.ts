/** What an edit of the books changed for shoppers: every product's promise before and after, in words. */

import { type DayFormat, dayFormat } from '../../src/days/days.ts';
import { placesAt } from '../../src/days/places.ts';
import { loadOrderEngine } from '../../src/engine/index.ts';
import type { ListPromise, SnapshotDocument, StocklinePromise } from '../../src/engine/types/documents.ts';
import { describe } from '../../src/locales/describe.ts';
import { loadMessages, wordingFor } from '../../src/locales/index.ts';
import { parseDestination } from '../../src/store/destination.ts';

export interface PromiseChange {
  sku: string;
  before: string;
  after: string;
}

export interface Shopper {
  to: string;
  /** By which method a product is asked for. */
  methodOf(sku: string): string | undefined;
  language: string;
  /** The instant of asking. */
  at: string;
}

/** The promise for one unit of each product, by SKU; a product that is refused says why. */
export async function promisesInWords(
  snapshot: SnapshotDocument,
  shopper: Shopper,
): Promise<ReadonlyMap<string, string>> {
  // The larger one: the shops have what the smaller one leaves to it.
  const [engine] = await Promise.all([loadOrderEngine(), loadMessages(shopper.language)]);
  const opened = engine.openSnapshot(JSON.stringify(snapshot));
  try {
    const { to, at, language } = shopper;
    const skus = Object.keys(snapshot.products);
    const destination = parseDestination(to);
    const asked = (method: string | undefined, of: readonly string[]): ListPromise =>
      opened.quoteMany({
        skus: of as [string, ...string[]],
        at,
        ...(destination === undefined ? {} : { to: destination }),
        ...(method === undefined ? {} : { method }),
      });
    const methods = new Map(skus.map((sku) => [sku, shopper.methodOf(sku)]));
    const answers = [...new Set(methods.values())].flatMap((method) => {
      const of = skus.filter((sku) => methods.get(sku) === method);
      return asked(method, of).promises.map((promise, place) => [of[place] as string, promise] as const);
    });
    const places = placesAt(snapshot, Date.parse(at));
    const wording = wordingFor(language);
    const inWords = (promise: StocklinePromise) => {
      const { headline, noDate, outlook } = describe(promise, wording, places);
      const rungs = ladderInWords(promise, dayFormat(wording.language));
      return [headline, rungs === '' ? (noDate ?? outlook) : rungs].filter((text) => text !== undefined).join(' · ');
    };
    return new Map(
      answers.map(([sku, promise]) => [
        sku,
        'errors' in promise ? (promise.errors[0]?.message ?? '') : inWords(promise),
      ]),
    );
  } finally {
    opened.close();
  }
}

/** "≤ 3: 23 Nov, ≤ 51: 11 Dec": up to which quantity, shipped when. */
function ladderInWords({ ladder }: StocklinePromise, days: DayFormat): string {
  return ladder
    .map(({ upTo, ship }) => {
      const when = ship === undefined ? '–' : days.span(ship.earliest, ship.latest, undefined);
      return upTo === undefined ? when : `≤ ${upTo}: ${when}`;
    })
    .join(', ');
}

export function changesBetween(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): PromiseChange[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((sku) => ({ sku, before: before.get(sku) ?? '', after: after.get(sku) ?? '' }))
    .filter((change) => change.before !== change.after);
}
