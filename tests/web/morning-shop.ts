/** A small shop of one place in New Jersey for the morning's tests. It is Monday 23 November 2026, 10:05 there. */
import { loadFullEngine, type OrderPromise, type StoreDocument, type StoreProduct } from 'stockline/full';

export const asOf = '2026-11-23T15:05:00Z';

const mug: StoreProduct = {
  name: 'Tideline mug',
  price: { minorUnits: 2800, currency: 'USD' },
  policy: 'house',
  stock: [{ location: 'newark', onHand: 4 }],
  receipts: [{ id: 'PO-1', location: 'newark', quantity: 20, expected: '2026-12-02' }],
  backorder: { allowed: true },
};

const kettle: StoreProduct = {
  name: 'Enamel kettle',
  price: { minorUnits: 7400, currency: 'USD' },
  policy: 'house',
  stock: [{ location: 'newark', onHand: 9 }],
};

/** Its store with these members of the products in place of theirs. */
export function shop(products: Record<string, Partial<StoreProduct>> = {}, more: object = {}): StoreDocument {
  const all: Record<string, StoreProduct> = { MUG: mug, KETTLE: kettle };
  for (const [sku, own] of Object.entries(products)) all[sku] = { ...all[sku], ...own };
  return {
    version: 1,
    asOf,
    calendars: { week: { workdays: ['mon', 'tue', 'wed', 'thu', 'fri'] } },
    locations: { newark: { timeZone: 'America/New_York', calendar: 'week', cutoff: '14:00' } },
    shipping: {
      standard: {
        calendar: 'week',
        lanes: [
          { to: { country: 'US' }, transitDays: [1, 3] },
          { to: { country: 'DE' }, transitDays: 6 },
        ],
      },
    },
    policies: {
      house: { in_stock: { payment: { charge: 'on_shipment' } }, backorder: { payment: { charge: 'on_shipment' } } },
    },
    answerAt: 'https://alder.example/answer',
    products: all,
    ...more,
  };
}

/** What the shop promises of these lines, to the United States. */
export async function promiseOf(
  lines: [{ sku: string; quantity: number }, ...{ sku: string; quantity: number }[]],
  document: StoreDocument = shop(),
  to: object = { country: 'US' },
): Promise<OrderPromise> {
  const engine = await loadFullEngine();
  const store = engine.openStore(document);
  const snapshot = engine.openSnapshot(store.planText());
  store.close();
  try {
    return snapshot.quoteOrder({ lines, at: document.asOf, to } as never);
  } finally {
    snapshot.close();
  }
}

/** A week later, Monday 30 November: 20 mugs that were expected on Wednesday 2 December come on Wednesday the 9th. */
export const morning = '2026-11-30T14:00:00Z';
export const due = '2026-12-02';
const late = [{ id: 'PO-1', location: 'newark', quantity: 20, expected: '2026-12-09' }];

/** The shop of then, with these commitments of mugs. */
export function thisMorning(commitments: object[], more: Record<string, object> = {}): StoreDocument {
  return shop({ MUG: { stock: [], receipts: late, commitments: commitments as never }, ...more }, { asOf: morning });
}
