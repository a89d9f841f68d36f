/** Stores and questions at random, the same for the same seed: what T15 is asked of. */
import type { Query, StoreDocument, StoreProduct } from '../../web/src/engine/types/documents.ts';

export interface Case {
  store: StoreDocument;
  query: Query;
}

/** Monday 23 November 2026, 10:05 in New York and 16:05 in Berlin. */
const at = '2026-11-23T15:05:00Z';

export function randomCase(seed: number, index: number): Case {
  const random = numbers(seed + index * 7919);
  const below = (limit: number) => Math.floor(random() * limit);
  const oneOf = <T>(...choices: readonly T[]): T => choices[below(choices.length)] as T;
  const maybe = (chance: number) => random() < chance;

  const destination = () =>
    oneOf({ country: 'US' }, { country: 'US', postalCodes: ['1*'] }, { country: 'DE' }, { country: 'FR' });
  const lane = () => ({
    ...(maybe(0.3) && { from: [oneOf('newark', 'berlin')] }),
    ...(maybe(0.9) && { to: destination() }),
    ...(maybe(0.8) && { transitDays: oneOf<number | [number, number]>(2, [1, 3], [3, 8]) }),
  });
  const method = () => ({ calendar: oneOf('dock', 'parcel'), lanes: Array.from({ length: 1 + below(3) }, lane) });
  const day = (from: number) => new Date(Date.parse(at) + (from + below(60)) * 86_400_000).toISOString().slice(0, 10);

  const hasShipping = maybe(0.9);
  /** Of units that nobody counts there is nothing else to say. */
  const uncounted = (): StoreProduct => ({
    counted: false,
    ...(maybe(0.5) && { stock: [{ location: oneOf('newark', 'berlin'), onHand: 0 }] }),
    ...(maybe(0.3) && { quantity: { max: 2 } }),
  });
  const product = (): StoreProduct => ({
    ...(maybe(0.7) && {
      stock: ['newark', 'berlin']
        .slice(0, 1 + below(2))
        .map((location) => ({ location, onHand: oneOf(0, 1, 3, 12, 150) })),
    }),
    ...(maybe(0.5) && {
      receipts: Array.from({ length: 1 + below(2) }, (_, nth) => ({
        id: `PO-${nth}`,
        location: oneOf('newark', 'berlin'),
        quantity: 1 + below(40),
        expected: day(oneOf(-5, 1, 10)),
      })),
    }),
    ...(maybe(0.5) && {
      backorder: {
        allowed: maybe(0.9),
        ...(maybe(0.5) && { limit: 1 + below(30) }),
        ...(maybe(0.4) && { undated: 'sell' as const }),
      },
    }),
    ...(maybe(0.25) && { preorder: preorder() }),
    ...(maybe(0.12) && {
      madeToOrder: { location: oneOf('newark', 'berlin'), productionDays: [3, 5] as [number, number] },
    }),
    ...(maybe(0.08) && { discontinued: true }),
    ...(maybe(0.4) && { hideStockAbove: oneOf(2, 10, null) }),
    ...(maybe(0.3) && { tellStockUpTo: oneOf(1, 5, 500) }),
    ...(maybe(0.3) && {
      quantity: oneOf<NonNullable<StoreProduct['quantity']>>(
        { max: 2 },
        { min: 12, step: 6, max: 60 },
        { step: 5 },
        { min: 3 },
        { min: 2, step: 2, max: 400 },
      ),
    }),
    ...(maybe(0.12) && { sells: oneOf({ from: '2026-12-01T05:00:00Z' }, { until: '2026-11-20T05:00:00Z' }) }),
    ...(hasShipping && maybe(0.3) && { methods: ['post'] as [string] }),
    ...(maybe(0.3) && { handlingDays: oneOf<number | [number, number]>(1, [0, 2]) }),
  });
  const preorder = () => {
    const days = [day(1), day(1)].sort() as [string, string];
    return {
      releases: maybe(0.5) ? days : days[0],
      ...(maybe(0.4) && { limit: 1 + below(60) }),
      ...(maybe(0.15) && { opens: '2026-11-30T15:00:00Z' }),
      ...(maybe(0.1) && { opens: '2026-11-01T15:00:00Z', closes: '2026-11-20T15:00:00Z' }),
    };
  };

  const store: StoreDocument = {
    version: 1,
    asOf: at,
    calendars: {
      dock: { workdays: ['mon', 'tue', 'wed', 'thu', 'fri'], closed: ['2026-11-26', '2026-12-25'] },
      parcel: { workdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], closed: ['2026-12-25'] },
    },
    locations: {
      newark: { timeZone: 'America/New_York', calendar: 'dock', cutoff: '14:00', handlingDays: oneOf(0, 1) },
      berlin: { timeZone: 'Europe/Berlin', calendar: 'dock', cutoff: oneOf('12:00', '18:00') },
    },
    ...(hasShipping && { shipping: maybe(0.5) ? { post: method() } : { post: method(), courier: method() } }),
    products: { THING: maybe(0.08) ? uncounted() : product() },
  };
  const to = oneOf(
    undefined,
    { country: 'US' },
    { country: 'US', postalCode: '10001' },
    { country: 'DE', postalCode: '10115' },
    { country: 'NO' },
  );
  const query: Query = {
    sku: 'THING',
    ...(maybe(0.9) && { quantity: oneOf(1, 1, 2, 5, 12, 14, 40, 120, 400) }),
    at,
    ...(to && { to }),
    ...(store.shipping && maybe(0.3) && { method: oneOf(...Object.keys(store.shipping)) }),
  };
  return { store, query };
}

/** Numbers from 0 to 1 that look random, the same for the same seed: upper bits of a linear congruential generator. */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
  // Seeds that are near each other begin alike.
  for (let turn = 0; turn < 8; turn += 1) next();
  return next;
}
