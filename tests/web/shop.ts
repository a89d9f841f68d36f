/** A shop for the checkout's suites: a small store, planned, and pages with one checkout in a form. */
import { readFileSync } from 'node:fs';
import { type FullEngine, loadFullEngine } from 'stockline/full';
import type {
  Lane,
  RulePack,
  ShippingMethod,
  SnapshotDocument,
  StoreDocument,
} from '../../web/src/engine/types/documents.ts';

const pays = (charge: 'on_shipment' | 'at_order') => ({
  payment: { charge },
  cancellation: { until: 'shipment' as const },
  refund: { days: 10, unit: 'business' as const },
});

/** The lanes of a delivery, to be changed; of a pickup, which has none, a list that nobody reads. */
export function lanesOf(method: ShippingMethod | undefined): Lane[] {
  return method === undefined || method.kind === 'pickup' ? [] : method.lanes;
}

/**
 * One warehouse in Newark that works Monday to Friday and ships what is ordered by 14:00 on the same day; a carrier
 * that takes two days. Thanksgiving, Thursday 26 November, and Christmas Day are holidays of both.
 *
 * | product | supply | payment |
 * | --- | --- | --- |
 * | MUG, 14 dollars | 3 on hand, 60 more on Thursday 10 December | when it ships |
 * | KETTLE, 39.50 dollars | 5 on hand | when it ships |
 * | CLOCK, 120 dollars | released on Tuesday 12 January: a preorder | a fifth at the order |
 * | LAMP, 80 dollars | 60 on Thursday 10 December | at the order |
 * | VASE | none, and no backorders | |
 */
const store: StoreDocument = {
  version: 1,
  asOf: '2026-11-23T13:00:00Z',
  calendars: { dock: { workdays: ['mon', 'tue', 'wed', 'thu', 'fri'], closed: ['2026-11-26', '2026-12-25'] } },
  locations: { newark: { timeZone: 'America/New_York', calendar: 'dock', cutoff: '14:00', handlingDays: 0 } },
  shipping: {
    standard: {
      calendar: 'dock',
      lanes: [
        { to: { country: 'US' }, transitDays: 2 },
        { to: { country: 'DE' }, transitDays: [5, 8] },
        // Nobody knows how long that takes.
        { to: { country: 'FR' } },
      ],
    },
  },
  policies: {
    house: {
      in_stock: pays('on_shipment'),
      backorder: pays('on_shipment'),
      preorder: { ...pays('on_shipment'), payment: { charge: 'deposit', percent: 20 } },
    },
    prepaid: { in_stock: pays('on_shipment'), backorder: pays('at_order') },
  },
  products: {
    MUG: {
      name: 'Tideline mug',
      policy: 'house',
      price: { minorUnits: 1400, currency: 'USD' },
      stock: [{ location: 'newark', onHand: 3 }],
      receipts: [{ id: 'PO-1', location: 'newark', quantity: 60, expected: '2026-12-10' }],
      backorder: { allowed: true, limit: 60 },
    },
    KETTLE: {
      name: 'Enamel kettle',
      policy: 'house',
      price: { minorUnits: 3950, currency: 'USD' },
      stock: [{ location: 'newark', onHand: 5 }],
    },
    CLOCK: {
      name: 'Wall clock',
      policy: 'house',
      price: { minorUnits: 12000, currency: 'USD' },
      preorder: { releases: '2027-01-12' },
      receipts: [{ id: 'PO-2', location: 'newark', quantity: 40, expected: '2027-01-07' }],
    },
    LAMP: {
      name: 'Desk lamp',
      policy: 'prepaid',
      price: { minorUnits: 8000, currency: 'USD' },
      receipts: [{ id: 'PO-3', location: 'newark', quantity: 60, expected: '2026-12-10' }],
      backorder: { allowed: true },
    },
    VASE: { name: 'Bud vase', policy: 'house', stock: [{ location: 'newark', onHand: 0 }] },
  },
};

export interface Shop {
  document: SnapshotDocument;
  /** In the engine, as a server has it. */
  snapshot: ReturnType<FullEngine['openSnapshot']>;
}

/** The shop's snapshot; with rule packs, under their laws. */
export async function openShop(
  rules: readonly string[] = [],
  changes: (store: StoreDocument) => void = () => {},
): Promise<Shop> {
  const engine = await loadFullEngine();
  const changed = structuredClone(store);
  changes(changed);
  const opened = engine.openStore(changed);
  const packs = rules.map(
    (name) => JSON.parse(readFileSync(new URL(`../../web/rules/${name}.json`, import.meta.url), 'utf8')) as RulePack,
  );
  const document = opened.plan({ rules: packs });
  opened.close();
  return { document, snapshot: engine.openSnapshot(document) };
}
