/**
 * Literal documents for the suites beside this file: promises
 * as the engine writes them, and the snapshot they come from.
 */
import type { PromisePart, SnapshotDocument, StocklinePromise, Terms } from '../../web/src/engine/types/documents.ts';

const policy = { basis: { kind: 'policy' } } as const;

/** What the engine writes of terms where there is nothing to say. */
export const noTerms: Terms = {
  jurisdictions: [],
  due: [],
  consent: { required: false, because: [] },
  duties: [],
  statutoryRights: [],
};

/** The terms of a back-ordered mug. */
export const mugTerms: Terms = {
  ...noTerms,
  payment: { charge: 'on_shipment', ...policy },
  cancellation: { until: 'shipment', ...policy },
  refund: { days: 10, unit: 'business', from: 'notice', ...policy },
};

/** Three mugs, asked for on a Monday morning in New York: they leave at once. */
export const threeMugs: StocklinePromise = {
  sku: 'MUG',
  quantity: 3,
  at: '2026-11-23T15:05:00Z',
  status: 'in_stock',
  confidence: 0.9,
  maxQuantity: 51,
  inStock: { quantity: 3 },
  parts: [
    {
      quantity: 3,
      status: 'in_stock',
      location: 'nj',
      ready: { earliest: '2026-11-23', latest: '2026-11-23' },
      ship: { earliest: '2026-11-23', latest: '2026-11-23' },
      deliver: { earliest: '2026-11-24', latest: '2026-11-27' },
      because: [{ code: 'closed_day', day: '2026-11-26', calendar: 'carrier' }],
    },
  ],
  ship: { earliest: '2026-11-23', latest: '2026-11-23' },
  deliver: { earliest: '2026-11-24', latest: '2026-11-27' },
  orderBy: '2026-11-23T19:00:00Z',
  ladder: [],
  terms: mugTerms,
  schemaOrg: { availability: 'https://schema.org/InStock' },
  notes: [],
};

/** Four mugs: the fourth waits for a delivery. */
export const fourMugs: StocklinePromise = {
  ...threeMugs,
  quantity: 4,
  status: 'backorder',
  parts: [
    ...threeMugs.parts,
    {
      quantity: 1,
      status: 'backorder',
      location: 'nj',
      ready: { earliest: '2026-12-11', latest: '2026-12-11' },
      ship: { earliest: '2026-12-11', latest: '2026-12-11' },
      deliver: { earliest: '2026-12-12', latest: '2026-12-15' },
      because: [
        { code: 'awaiting_receipt', day: '2026-12-10', reason: 'port_congestion' },
        { code: 'not_a_workday', day: '2026-12-13', calendar: 'carrier' },
      ],
    },
  ],
  ship: { earliest: '2026-12-11', latest: '2026-12-11' },
  deliver: { earliest: '2026-12-12', latest: '2026-12-15' },
  notes: ['split'],
};

/** A promise in one part, from the few things that matter to a test. */
export function promiseOf(
  part: Partial<StocklinePromise['parts'][number]>,
  rest: Partial<StocklinePromise> = {},
): StocklinePromise {
  const { sku, at, confidence, inStock, ladder, schemaOrg, notes } = threeMugs;
  const status = part.status ?? 'in_stock';
  return {
    sku,
    at,
    confidence,
    inStock,
    ladder,
    schemaOrg,
    notes,
    terms: noTerms,
    quantity: part.quantity ?? 1,
    status,
    parts: [{ quantity: 1, status, location: 'nj', because: [], ...part }],
    ...rest,
  };
}

/** What cannot be had has no terms. */
export function gone(part: Partial<PromisePart>, rest: Partial<StocklinePromise> = {}): StocklinePromise {
  const { terms: _, ...promise } = promiseOf({ status: 'out_of_stock', ...part }, { maxQuantity: 0, ...rest });
  return promise;
}

/** Of more than can be had the engine knows no days of the whole, and no terms. */
export function beyond(had: number, missing: number, rest: Partial<StocklinePromise> = {}): StocklinePromise {
  const { terms: _, ship: __, deliver: ___, orderBy: ____, ...mugs } = threeMugs;
  const parts = [
    { ...threeMugs.parts[0], quantity: had },
    { quantity: missing, status: 'out_of_stock', because: [] },
  ] as unknown as StocklinePromise['parts'];
  return { ...mugs, status: 'out_of_stock', quantity: had + missing, maxQuantity: had, parts, ...rest };
}

/** As much of a snapshot as a page reads of it. New York springs forward on 14 March 2027. */
export const snapshot: SnapshotDocument = {
  version: 1,
  asOf: '2026-11-23T15:05:00Z',
  freshForMinutes: 600,
  zones: {
    'America/New_York': {
      from: '2026-11-20T00:00:00Z',
      until: '2027-12-28T00:00:00Z',
      offsetMinutes: -300,
      transitions: [
        { at: '2027-03-14T07:00:00Z', offsetMinutes: -240 },
        { at: '2027-11-07T06:00:00Z', offsetMinutes: -300 },
      ],
    },
  },
  calendars: { dock: { workdays: ['mon', 'tue', 'wed', 'thu', 'fri'] } },
  locations: { nj: { timeZone: 'America/New_York', calendar: 'dock', cutoff: '14:00' } },
  shipping: {},
  terms: { periods: [], parts: [], sets: [[]], groups: [{ in_stock: [[]] }] },
  products: {
    MUG: { name: 'Mug', terms: 0 },
    CHAIR: { terms: 0, preorder: { releases: '2027-03-16', opens: '2026-11-23T17:00:00Z' } },
  },
};
