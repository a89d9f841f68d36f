/**
 * The shop of the reference: one product for each thing that an element can say. Monday 23 November 2026; the warehouse
 * is in New Jersey, Thursday 26 is Thanksgiving.
 */
import type { StoreDocument, StoreProduct } from '../../src/engine/types/documents.ts';

/** 10:05 in New York, where the cut-off is at 14:00: when the reference asks, unless a state needs another moment. */
export const at = '2026-11-23T15:05:00Z';

const onHand = (count: number, location = 'nj') => [{ location, onHand: count }];
const receipt = (quantity: number, expected: string, location = 'nj') => ({
  id: `PO-${expected}`,
  location,
  quantity,
  expected,
});
const backorder = { allowed: true, limit: 70 };

/** Terms that most of the products have. */
export const terms = {
  payment: { charge: 'on_shipment' },
  cancellation: { until: 'shipment' },
  refund: { days: 10, unit: 'business' },
  returns: { days: 30, from: 'delivery' },
} as const;

/** The policy `house`. */
export const house: NonNullable<StoreDocument['policies']>[string] = {
  in_stock: terms,
  backorder: terms,
  preorder: { ...terms, payment: { charge: 'deposit', percent: 20 } },
  made_to_order: { ...terms, payment: { charge: 'deposit', percent: 50 } },
};

/** Products that need nothing but the warehouse: the browser suites go through them as well. */
export const plainProducts = {
  MUG: { stock: onHand(3), receipts: [receipt(48, '2026-12-10')], backorder: { allowed: true, limit: 48 } },
  BOWL: {
    stock: onHand(3),
    // Six times ten beyond the three: seven steps, to 63.
    receipts: ['02', '04', '08', '10', '14', '16'].map((day) => receipt(10, `2026-12-${day}`)),
    backorder: { allowed: true, limit: 60 },
  },
  CUP: { stock: onHand(37), receipts: [receipt(60, '2026-12-10')], backorder },
  APRON: { receipts: [receipt(20, '2026-12-10')], backorder },
  STOOL: {
    receipts: [{ ...receipt(20, '2026-11-18'), reason: 'supplier_delay' }],
    backorder: { ...backorder, undated: 'sell' },
  },
  CLOCK: { receipts: [receipt(60, '2026-12-10')], preorder: { releases: '2026-12-15', limit: 50 } },
  CHAIR: { preorder: { releases: '2027-03-16', opens: '2026-11-30T15:00:00Z' } },
  ALMANAC: { preorder: { releases: ['2027-04-01', '2027-06-30'] } },
  SIGN: { madeToOrder: { location: 'nj', productionDays: [5, 8] } },
  VASE: { receipts: [receipt(16, '2026-12-16')] },
  BAROMETER: { discontinued: true },
} satisfies Readonly<Record<string, StoreProduct>>;

/** What people call them. */
const names: Readonly<Record<keyof typeof plainProducts, string>> = {
  MUG: 'Tideline mug',
  BOWL: 'Salt bowl',
  CUP: 'Harbour cup',
  APRON: 'Waxed apron',
  STOOL: 'Milking stool',
  CLOCK: 'Moon-tide clock',
  CHAIR: 'Deck chair',
  ALMANAC: 'Shoreline almanac',
  SIGN: 'House sign',
  VASE: 'Glass-float vase',
  BAROMETER: 'Pocket barometer',
};

const ofTheReference: Readonly<Record<string, StoreProduct>> = {
  LANTERN: { name: 'Storm lantern', stock: onHand(2) },
  // From the maker in 18 to 35 days, and of 100 orders 5 later than that.
  LAMP: {
    name: 'Driftwood lamp',
    replenishment: { location: 'nj', leadTime: 'lampmaker' },
    backorder: { allowed: true, limit: 12 },
  },
  QUILT: { name: 'Harbour quilt', stock: onHand(4), handlingDays: [2, 6] },
  SHELF: { name: 'Drift shelf', stock: [...onHand(2), ...onHand(1, 'portland')] },
  THROW: {
    name: 'Lambswool throw',
    stock: [...onHand(2), ...onHand(2, 'portland')],
    receipts: [receipt(10, '2026-12-10')],
    backorder,
  },
  RUG: { name: 'Rope rug', receipts: [receipt(30, '2027-01-14')], backorder },
  POSTER: { name: 'Tide poster', preorder: { releases: '2027-02-12', limit: 100 } },
  CALENDAR: { name: 'Wall calendar', preorder: { releases: '2026-12-15', closes: '2026-11-20T05:00:00Z' } },
  TEA: { name: 'Seaweed tea', stock: onHand(2), receipts: [receipt(10, '2026-12-10')], backorder },
  GIFT: { name: 'Mug and tea, in a box', draws: { MUG: 1, TEA: 1 }, backorder },
  SCREWS: { name: 'Brass screws, pack of six', draws: { SCREW: 6 } },
  PIE: {
    name: 'Apple pie',
    madeToOrder: { location: 'nj', productionDays: 1 },
    draws: { OVEN: 1 },
    // Monday's and Tuesday's twenty are sold: those are ready a day later.
    commitments: [
      { id: 'SO-1', quantity: 20, due: '2026-11-24' },
      { id: 'SO-2', quantity: 20, due: '2026-11-25' },
    ],
  },
  MAP: {
    name: 'Harbour map',
    stock: [...onHand(6), ...onHand(4, 'Hudson Street'), ...onHand(2, 'Bergen Avenue')],
  },
  GLOBE: {
    name: 'Desk globe',
    receipts: [receipt(5, '2026-12-01', 'Hudson Street')],
    backorder,
  },
  FILM: { name: 'The Harbour, film', digital: true },
  CANDLE: { name: 'Beeswax candles', stock: [{ location: 'nj', onHand: 2, reserved: 2 }] },
  TILE: {
    name: 'Shoreline tile',
    quantity: { min: 12, step: 6, max: 240 },
    stock: onHand(100),
    receipts: [receipt(240, '2026-12-14')],
    backorder: { allowed: true },
  },
  PRINT: { name: 'Signed print', quantity: { max: 2 }, stock: onHand(9) },
  // With prices, for sums; and with money before shipment, for consents.
  KETTLE: { name: 'Enamel kettle', price: { minorUnits: 7400, currency: 'USD' }, stock: onHand(5) },
  PAN: {
    name: 'Iron pan',
    price: { minorUnits: 5600, currency: 'USD' },
    receipts: [receipt(30, '2026-12-03')],
    backorder,
  },
  BENCH: {
    name: 'Oak bench',
    price: { minorUnits: 34000, currency: 'USD' },
    madeToOrder: { location: 'nj', productionDays: [15, 20] },
  },
};

/** The store from which the page's snapshot is planned. */
export const store: StoreDocument = {
  version: 1,
  asOf: '2026-11-23T05:00:00Z',
  // Five days: orders look back from Wednesday.
  freshForMinutes: 7200,
  calendars: {
    dock: { workdays: ['mon', 'tue', 'wed', 'thu', 'fri'], closed: ['2026-11-26', '2026-12-25', '2027-01-01'] },
    parcel: {
      workdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
      closed: ['2026-11-26', '2026-12-25', '2027-01-01'],
    },
  },
  locations: {
    nj: { timeZone: 'America/New_York', calendar: 'dock', cutoff: '14:00', handlingDays: 0, receivingDays: 1 },
    portland: { timeZone: 'America/Los_Angeles', calendar: 'dock', cutoff: '12:00', handlingDays: 0, receivingDays: 1 },
    'Hudson Street': {
      timeZone: 'America/New_York',
      calendar: 'dock',
      receivingDays: 1,
      openingHours: {
        mon: [['10:00', '18:00']],
        tue: [['10:00', '18:00']],
        wed: [['10:00', '18:00']],
        thu: [['10:00', '20:00']],
        fri: [['10:00', '18:00']],
        sat: [['10:00', '16:00']],
      },
    },
    'Bergen Avenue': {
      timeZone: 'America/New_York',
      calendar: 'dock',
      receivingDays: 1,
      openingHours: {
        tue: [['11:00', '19:00']],
        wed: [['11:00', '19:00']],
        thu: [['11:00', '19:00']],
        fri: [['11:00', '19:00']],
        sat: [['10:00', '16:00']],
      },
    },
  },
  shipping: {
    standard: {
      calendar: 'parcel',
      lanes: [
        { from: ['nj'], to: { country: 'US', postalCodes: ['0*', '1*'] }, transitDays: [1, 3] },
        { from: ['portland'], to: { country: 'US', postalCodes: ['9*'] }, transitDays: [1, 2] },
        { from: ['nj', 'portland'], to: { country: 'US' }, transitDays: [3, 5] },
        { from: ['nj'], to: { country: 'CA', postalCodes: ['H*', 'M*'] }, transitDays: [4, 6] },
        { from: ['nj'], to: { country: 'DE' }, transitDays: [6, 10] },
        { from: ['nj'], to: { country: 'JP' }, transitDays: [7, 12] },
        { from: ['nj'], to: { country: 'AE' }, transitDays: [5, 8] },
      ],
    },
    // Two days, and never more or less: what is uncertain is then the maker alone.
    express: { calendar: 'parcel', lanes: [{ from: ['nj'], to: { country: 'US' }, transitDays: 2 }] },
    collect: { kind: 'pickup', readyInMinutes: 30 },
  },
  leadTimes: {
    lampmaker: { days: { '18': 0.1, '21': 0.3, '24': 0.3, '28': 0.15, '35': 0.1 }, daysBeyond: 0.05, sampleSize: 61 },
  },
  policies: { house },
  supplies: {
    SCREW: { stock: onHand(20) },
    OVEN: { capacity: { location: 'nj', perDay: 20 } },
  },
  products: Object.fromEntries([
    ...Object.entries(plainProducts).map(([sku, product]): [string, StoreProduct] => [
      sku,
      { name: names[sku as keyof typeof plainProducts], policy: 'house', ...product },
    ]),
    ...Object.entries(ofTheReference).map(([sku, product]): [string, StoreProduct] => [
      sku,
      { policy: 'house', ...product },
    ]),
  ]),
};
