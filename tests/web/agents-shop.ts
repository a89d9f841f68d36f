/** A shop with a product in each state that an agent may ask about, and what is asked of it. */
import type { Query, StocklinePromise, StoreDocument } from '../../web/src/engine/types/documents.ts';
import { openShop, type Shop } from './shop.ts';

/** Monday 23 November 2026, 10:05 in Newark, which is New York's clock, and 16:05 in Berlin. */
export const at = '2026-11-23T15:05:00Z';

/** Chicago: an hour behind New York. */
export const to = { country: 'US', postalCode: '60601' };

const week = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const open = Object.fromEntries(week.map((day) => [day, [['09:00', '18:00'] as [string, string]]]));

/**
 * Beside the products of shop.ts:
 *
 * | product | supply | payment |
 * | --- | --- | --- |
 * | RUG | on Thursday 10 December; half of all deliveries are three working days late | when it ships |
 * | DESK | 2 in Newark, 2 in Reno | when it ships |
 * | BOOK | a preorder that releases between 1 and 15 February | when it ships |
 * | FILM | a preorder whose day of supply nobody knows | when it ships |
 * | RING | made in 5 working days | a fifth at the order; cancelling costs 10 % |
 * | EBOOK | digital | at the order |
 * | SOFA | 3 in stock, and no method but the van, which drives in Germany | |
 * | TEA | sold in sixes, 12 to 24 an order, 100 on hand | when it ships |
 * | GAME | preorders open on 1 December | |
 * | COIN | no longer sold | |
 * | CHAIR | sold out, 5 on Thursday 10 December, and no backorders | |
 */
function withAll(store: StoreDocument): void {
  const { locations, products, policies } = store;
  const newark = locations['newark'];
  if (newark === undefined || policies === undefined) throw new Error('shop.ts has another store');
  newark.openingHours = open;
  locations['reno'] = { ...newark, timeZone: 'America/Los_Angeles' };
  store.shipping = {
    ...store.shipping,
    van: { calendar: 'dock', lanes: [{ to: { country: 'DE' }, transitDays: 3 }] },
    collect: { kind: 'pickup', readyInMinutes: 30 },
  };
  store.leadTimes = { mill: { daysLate: { 0: 0.5, 5: 0.5 } } };
  policies['ring'] = {
    made_to_order: {
      payment: { charge: 'deposit', percent: 20 },
      cancellation: { until: 'shipment', fee: { percent: 10 } },
      refund: { days: 10, unit: 'business' },
      returns: { days: 30, from: 'delivery', paidBy: 'shopper' },
    },
  };
  policies['ahead'] = { in_stock: { payment: { charge: 'at_order' } } };
  const house = { policy: 'house', price: { minorUnits: 1000, currency: 'USD' } };
  Object.assign(products, {
    RUG: {
      ...{ ...house, name: 'Rug', backorder: { allowed: true } },
      receipts: [{ id: 'PO-4', location: 'newark', quantity: 9, expected: '2026-12-10', leadTime: 'mill' }],
    },
    DESK: {
      ...{ ...house, name: 'Desk' },
      stock: [
        { location: 'newark', onHand: 2 },
        { location: 'reno', onHand: 2 },
      ],
    },
    BOOK: {
      ...{ ...house, name: 'Book', preorder: { releases: ['2027-02-01', '2027-02-15'] } },
      receipts: [{ id: 'PO-5', location: 'newark', quantity: 9, expected: '2027-01-20' }],
    },
    FILM: { ...house, name: 'Film', preorder: { releases: '2027-03-01', limit: 50 } },
    RING: {
      ...{ ...house, name: 'Ring', policy: 'ring', madeToOrder: { location: 'newark', productionDays: 5 } },
    },
    EBOOK: { ...house, name: 'E-book', policy: 'ahead', digital: true },
    SOFA: { ...house, name: 'Sofa', methods: ['van'], stock: [{ location: 'newark', onHand: 3 }] },
    TEA: {
      ...{ ...house, name: 'Tea', quantity: { min: 12, step: 6, max: 24 } },
      stock: [{ location: 'newark', onHand: 100 }],
    },
    GAME: {
      ...{ ...house, name: 'Game', preorder: { releases: '2027-03-01', opens: '2026-12-01T17:00:00Z' } },
      receipts: [{ id: 'PO-6', location: 'newark', quantity: 9, expected: '2027-02-20' }],
    },
    COIN: { ...house, name: 'Coin', discontinued: true },
    CHAIR: {
      ...{ ...house, name: 'Chair', stock: [{ location: 'newark', onHand: 0 }] },
      receipts: [{ id: 'PO-7', location: 'newark', quantity: 5, expected: '2026-12-10' }],
    },
  });
}

/** The figures are fresh for two hours. */
export function openAgentsShop(rules: readonly string[] = []): Promise<Shop> {
  return openShop(rules, (store) => {
    withAll(store);
    store.freshForMinutes = 180;
  });
}

/** What is asked for each state. */
export const questions = {
  'in stock': { sku: 'KETTLE' },
  uncertain: { sku: 'RUG' },
  split: { sku: 'MUG', quantity: 4 },
  'several places': { sku: 'DESK', quantity: 4 },
  'preorder with a day': { sku: 'CLOCK' },
  'preorder with a pair of days': { sku: 'BOOK' },
  'preorder without a day of shipment': { sku: 'FILM' },
  'made to order, with a deposit and a fee': { sku: 'RING' },
  pickup: { sku: 'KETTLE', method: 'collect', pickupAt: 'newark' },
  digital: { sku: 'EBOOK' },
  'not shipped there': { sku: 'SOFA' },
  'out of stock': { sku: 'VASE' },
  'out of stock, expected back': { sku: 'CHAIR' },
  stale: { sku: 'KETTLE', at: '2026-11-23T17:05:00Z' },
  'before the opening': { sku: 'GAME' },
  'the least of a rule': { sku: 'TEA' },
  'a quantity that no order may have': { sku: 'TEA', quantity: 13 },
  'more than there is': { sku: 'KETTLE', quantity: 7 },
  discontinued: { sku: 'COIN' },
  'without a destination': { sku: 'KETTLE' },
} satisfies Record<string, Partial<Query> & { sku: string }>;

export type StateName = keyof typeof questions;
export const stateNames = Object.keys(questions) as StateName[];

export function quoted(shop: Shop, name: StateName): StocklinePromise {
  return shop.snapshot.quote({ at, ...(name === 'without a destination' ? {} : { to }), ...questions[name] });
}
