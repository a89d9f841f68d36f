/** What a destination means that is not written with its country's code of two letters, and what is told to write. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setImmediate as settle } from 'node:timers/promises';
import type {
  DeliveryMethod,
  Destination,
  OrderQuery,
  Query,
  RevisionQuery,
} from '../../web/src/engine/types/documents.ts';
import { alphaTwo } from '../../web/src/store/country-codes.ts';
import { understood } from '../../web/src/store/destinations.ts';
import {
  createAvailabilityStore,
  createCartStore,
  createOrderStore,
  parseDestination,
  SnapshotFailure,
  Snapshots,
} from '../../web/src/store/index.ts';
import { HandClock } from './hand-clock.ts';
import { snapshot, threeMugs } from './promises.ts';

type Shipping = Parameters<typeof understood>[1];

/** A shop whose lanes lead to these countries; `*` for one that leads anywhere. */
const shipsTo = (...countries: string[]): Shipping => ({
  shipping: {
    parcel: {
      calendar: 'carrier',
      lanes: countries.map((country) => ({
        ...(country === '*' ? {} : { to: { country } }),
        transitDays: 2,
      })) as DeliveryMethod['lanes'],
    },
  },
});
const america = shipsTo('US');
const world = shipsTo('US', 'DE');

const read = (to: string, shop = world) => understood(parseDestination(to) as Destination, shop);
function refusal(to: string, shop = world): string {
  try {
    return `understood as ${JSON.stringify(read(to, shop))}`;
  } catch (error) {
    assert.ok(error instanceof SnapshotFailure);
    assert.deepEqual([error.errors[0]?.code, error.errors[0]?.pointer], ['unknown_value', '/to/country']);
    return error.message;
  }
}

describe('is understood:', () => {
  const cases: [written: string, meant: Destination, why: string, shop?: Shipping][] = [
    ['US 94103', { country: 'US', postalCode: '94103' }, 'a code of two letters'],
    ['USA', { country: 'US' }, 'a code of three letters that begins with that of two'],
    ['deu 10115', { country: 'DE', postalCode: '10115' }, 'one in small letters'],
    ['CHE 8001', { country: 'CH', postalCode: '8001' }, 'one that begins otherwise: Switzerland'],
    ['AUT', { country: 'AT' }, 'one that begins with the code of another country: Austria, not Australia'],
    ['SWE', { country: 'SE' }, 'one that begins with no code: Sweden'],
    ['UK SW1A 1AA', { country: 'GB', postalCode: 'SW1A 1AA' }, 'the code that the United Kingdom has kept for itself'],
    ['94103', { country: 'US', postalCode: '94103' }, 'a bare ZIP code where the shop ships to the US alone', america],
    ['94103-1234', { country: 'US', postalCode: '94103-1234' }, 'one of nine digits, likewise', america],
  ];
  for (const [written, meant, why, shop] of cases)
    test(`${written}, ${why}`, () => assert.deepEqual(read(written, shop), meant));

  test('a record, whose postal code stays', () => {
    assert.deepEqual(understood({ country: 'USA', postalCode: '94103' }, world), {
      country: 'US',
      postalCode: '94103',
    });
    assert.deepEqual(understood({ country: 'us' }, world), { country: 'US' });
  });
});

test('a code that says that no country is known is none, but where the shop’s own lanes lead there', () => {
  const message = (code: string) =>
    `"${code}" does not begin with a country code. Write the two letters that ISO 3166-1 has for it, such as "US" or "DE".`;
  for (const code of ['ZZ', 'XX']) assert.equal(refusal(code), message(code));
  assert.equal(refusal('ZZ 94103').slice(0, 52), '"ZZ 94103" does not begin with a country code. Write');
  assert.deepEqual(read('ZZ', shipsTo('US', 'ZZ')), { country: 'ZZ' });
});

describe('is not understood, and it is told what to write:', () => {
  const head = (written: string) => `"${written}" does not begin with a country code.`;
  const cases: [to: string, sentence: string, shop?: Shipping][] = [
    ['United States', `${head('United States')} Write "US".`],
    ['United States of America 94103', `${head('United States of America 94103')} Write "US 94103".`],
    ['Germany', `${head('Germany')} Write "DE".`],
    ['Österreich 1010', `${head('Österreich 1010')} Write "AT 1010".`],
    ['94103', `${head('94103')} Write the country before the postal code, such as "US 94103".`],
    ['10115', `${head('10115')} Write the country before the postal code: "DE 10115".`, shipsTo('DE')],
    ['94103', `${head('94103')} Write the country before the postal code: "US 94103".`, shipsTo('*')],
    ['94103 USA', `${head('94103 USA')} Write "US 94103".`],
    ['US-94103', `${head('US-94103')} Write "US 94103".`],
    ['Narnia', `${head('Narnia')} Write the two letters that ISO 3166-1 has for it, such as "US" or "DE".`],
    ['XXX', `${head('XXX')} Write the two letters that ISO 3166-1 has for it, such as "US" or "DE".`],
  ];
  // What an attacker wrote: a name within another, and what no table of names holds.
  for (const [to, code] of [
    ['Northern Ireland', 'Write "GB".'],
    ['DE10115', 'Write "DE 10115".'],
    ['New Jersey', 'Write the two letters that ISO 3166-1 has for it, such as "US" or "DE".'],
    ['constructor', 'Write the two letters that ISO 3166-1 has for it, such as "US" or "DE".'],
  ] as const)
    test(`${to}: ${code}`, () =>
      assert.equal(refusal(to, shipsTo('US')).endsWith(code), true, refusal(to, shipsTo('US'))));

  test('twenty thousand words are no country, and told by their beginning', () => {
    assert.equal(
      refusal('a '.repeat(20_000), shipsTo('US')),
      `"${'a '.repeat(30)}\u2026" does not begin with a country code. Write the two letters that ISO 3166-1 has for it, such as "US" or "DE".`,
    );
  });

  for (const [to, sentence, shop] of cases) test(to, () => assert.equal(refusal(to, shop), sentence));
});

test('Of the 249 countries of ISO 3166-1 each code of three letters has one of two, which Intl has a name for', () => {
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  assert.equal(alphaTwo.size, 249);
  assert.equal(new Set(alphaTwo.values()).size, 249);
  for (const [three, two] of alphaTwo) {
    assert.match(three, /^[A-Z]{3}$/u);
    assert.notEqual(names.of(two), two, `${three}: ${two}`);
  }
});

/** A page at which each kind of element asks, and what its engine was asked. */
function page() {
  const clock = new HandClock(Date.parse('2026-11-23T15:05:00Z'));
  const asked: (Query | OrderQuery | RevisionQuery)[] = [];
  const snapshots = new Snapshots({
    now: () => clock.now(),
    fetch: async () => new Response('', { status: 404 }),
    loadEngine: async () => ({
      openSnapshot: () => ({
        quote: (query) => {
          asked.push(query);
          return threeMugs;
        },
        quoteOrder: (query) => {
          asked.push(query);
          return { ...threeMugs, lines: [threeMugs] } as never;
        },
        revise: (query) => {
          asked.push(query);
          return { promise: threeMugs } as never;
        },
        close: () => {},
      }),
    }),
  });
  return { surroundings: { snapshots, clock }, asked };
}

const destinations = (asked: readonly { to?: Destination }[]) => asked.map(({ to }) => to);
const source = { document: { ...snapshot, shipping: america.shipping } };

/** What understands a destination is a part of its own, which has to be fetched first. */
async function answered(store: { getState(): { phase: string } }): Promise<void> {
  for (let left = 1000; left > 0 && ['idle', 'loading'].includes(store.getState().phase); left -= 1) await settle();
}

describe('the engine is asked with the code of two letters', () => {
  const to = { country: 'USA', postalCode: '94103' };
  const meant = { country: 'US', postalCode: '94103' };

  test('for one product', async () => {
    const { surroundings, asked } = page();
    const store = createAvailabilityStore(surroundings);
    store.dispatch({ type: 'ask', question: { sku: 'MUG', to }, source });
    store.dispatch({ type: 'connect' });
    await answered(store);
    assert.deepEqual(destinations(asked), [meant]);
    assert.equal(store.getState().phase, 'promised');
  });

  test('for a cart, whose question in the state is the one that was asked: it goes into the checkout’s value', async () => {
    const { surroundings, asked } = page();
    const store = createCartStore(surroundings);
    store.dispatch({ type: 'ask', question: { lines: [{ sku: 'MUG', quantity: 1 }], to }, source });
    store.dispatch({ type: 'connect' });
    await answered(store);
    const state = store.getState();
    assert.deepEqual(destinations(asked), [meant]);
    assert.deepEqual(state.phase === 'promised' && state.question.to, meant);
  });

  test('for a placed order', async () => {
    const { surroundings, asked } = page();
    const store = createOrderStore(surroundings);
    const promised = { sku: 'MUG', quantity: 1, status: 'in_stock', parts: [] } as const;
    store.dispatch({ type: 'ask', question: { lines: [{ promised: { ...promised, parts: [] } }], to }, source });
    store.dispatch({ type: 'connect' });
    await answered(store);
    assert.deepEqual(destinations(asked), [meant]);
  });

  test('and is not asked at all where it cannot be understood', async () => {
    const { surroundings, asked } = page();
    const store = createAvailabilityStore(surroundings);
    store.dispatch({ type: 'ask', question: { sku: 'MUG', to: { country: 'Narnia' } }, source });
    store.dispatch({ type: 'connect' });
    await answered(store);
    assert.deepEqual(asked, []);
    assert.deepEqual(
      store.getErrors().map(({ code }) => code),
      ['unknown_value'],
    );
    store.dispatch({ type: 'ask', question: { sku: 'MUG', to: { country: 'DE' } }, source });
    assert.deepEqual(destinations(asked), [{ country: 'DE' }]);
  });
});
