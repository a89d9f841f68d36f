/**
 * The store behind an element: one snapshot for many askers,
 * and a promise that is asked for again when its time has come.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as settle } from 'node:timers/promises';
import { localDay, nextMidnight } from '../../web/src/days/places.ts';
import { StocklineError } from '../../web/src/engine/answer.ts';
import type { Query, StocklinePromise } from '../../web/src/engine/types/documents.ts';
import {
  type AvailabilityState,
  createAvailabilityStore,
  parseDestination,
  Snapshots,
  SystemClock,
} from '../../web/src/store/index.ts';
import { HandClock } from './hand-clock.ts';
import { fourMugs, snapshot, threeMugs } from './promises.ts';

/** A page: a server with documents by address, an engine that keeps a list of what it was asked, a clock. */
function pageAt(
  instant: string,
  documents: Record<string, string | Promise<string>> = {},
  headers: Record<string, string> = {},
) {
  const clock = new HandClock(Date.parse(instant));
  const seen = { fetched: [] as string[], opened: 0, closed: 0, asked: [] as Query[] };
  let answer: (query: Query) => StocklinePromise = ({ sku, quantity = 1, at }) => ({ ...threeMugs, sku, quantity, at });
  const snapshots = new Snapshots({
    now: () => clock.now(),
    fetch: async (url) => {
      seen.fetched.push(url);
      const text = await documents[url];
      return text === undefined ? new Response('', { status: 404 }) : new Response(text, { headers });
    },
    loadEngine: async () => ({
      openSnapshot: (text) => {
        if (!text.startsWith('{'))
          throw new StocklineError([{ code: 'not_json', pointer: '', message: 'This is not JSON.' }]);
        seen.opened += 1;
        return {
          quote: (query) => {
            seen.asked.push(query);
            return answer(query);
          },
          quoteOrder: () => assert.fail('a product page asks for no order'),
          revise: () => assert.fail('a product page asks for no revision'),
          close: () => {
            seen.closed += 1;
          },
        };
      },
    }),
  });
  const ask = (sku: string, source: object, extra: object = {}) => {
    const store = createAvailabilityStore({ snapshots, clock });
    const phases: AvailabilityState['phase'][] = [];
    store.subscribe(() => phases.push(store.getState().phase));
    store.dispatch({ type: 'ask', question: { sku, quantity: 1, ...extra }, source: source as { url: string } });
    store.dispatch({ type: 'connect' });
    return { store, phases };
  };
  return { clock, seen, snapshots, ask, answerWith: (next: typeof answer) => (answer = next) };
}

const text = JSON.stringify(snapshot);
const url = 'https://shop.example/snapshot.json';

test('Ten askers of one address make one fetch, one handle, and the handle is closed after the last has left', async () => {
  const page = pageAt('2026-11-23T15:05:00Z', { [url]: text });
  const askers = Array.from({ length: 10 }, () => page.ask('MUG', { url }));
  await settle();
  assert.deepEqual(page.seen.fetched, [url]);
  assert.equal(page.seen.opened, 1);
  for (const { store } of askers) assert.equal(store.getState().phase, 'promised');
  for (const { store } of askers.slice(1)) store.dispatch({ type: 'disconnect' });
  assert.equal(page.seen.closed, 0);
  askers[0]?.store.dispatch({ type: 'disconnect' });
  assert.equal(page.seen.closed, 1);
  assert.equal(page.snapshots.size, 0);
});

test('An asker that leaves while its snapshot loads leaves no handle behind', async () => {
  const page = pageAt('2026-11-23T15:05:00Z', { [url]: text });
  page.ask('MUG', { url }).store.dispatch({ type: 'disconnect' });
  await settle();
  assert.deepEqual([page.seen.opened, page.seen.closed, page.snapshots.size], [1, 1, 0]);
});

test('Leaving twice releases once', async () => {
  const page = pageAt('2026-11-23T15:05:00Z', { [url]: text });
  const [one, other] = [page.ask('MUG', { url }), page.ask('MUG', { url })];
  await settle();
  one.store.dispatch({ type: 'disconnect' });
  one.store.dispatch({ type: 'disconnect' });
  assert.equal(page.seen.closed, 0);
  assert.equal(other.store.getState().phase, 'promised');
});

test('A new quantity is asked of the same handle at once; the same question again is not asked', async () => {
  const page = pageAt('2026-11-23T15:05:00Z');
  const { store } = page.ask('MUG', { text });
  await settle();
  const source = { text };
  store.dispatch({ type: 'ask', question: { sku: 'MUG', quantity: 4 }, source });
  store.dispatch({ type: 'ask', question: { sku: 'MUG', quantity: 4 }, source });
  assert.deepEqual(
    page.seen.asked.map(({ quantity }) => quantity),
    [1, 4],
  );
  assert.equal(page.seen.opened, 1);
});

test('A newer snapshot replaces the older one without a moment in between, and the older handle is closed', async () => {
  const page = pageAt('2026-11-23T15:05:00Z');
  const { store, phases } = page.ask('MUG', { document: snapshot });
  await settle();
  store.dispatch({ type: 'ask', question: { sku: 'MUG', quantity: 1 }, source: { document: { ...snapshot } } });
  await settle();
  assert.deepEqual(phases, ['loading', 'promised', 'promised']);
  assert.deepEqual([page.seen.opened, page.seen.closed, page.snapshots.size], [2, 1, 1]);
});

test('A promise to the old question does not stand while a new snapshot loads for a new question', async () => {
  const page = pageAt('2026-11-23T15:05:00Z');
  const { store, phases } = page.ask('MUG', { document: snapshot });
  await settle();
  store.dispatch({ type: 'ask', question: { sku: 'CHAIR', quantity: 1 }, source: { document: { ...snapshot } } });
  await settle();
  assert.deepEqual(phases, ['loading', 'promised', 'loading', 'promised']);
});

test('A snapshot that comes when the source is another already is not asked, nor is its fault told: 1 question of 2 snapshots', async () => {
  for (const late of [text, 'This is no snapshot.']) {
    const arrive: ((text: string) => void)[] = [];
    const coming = () => new Promise<string>((resolve) => arrive.push(resolve));
    const page = pageAt('2026-11-23T15:05:00Z', { [url]: coming(), '/other.json': coming() });
    const { store } = page.ask('MUG', { url });
    await settle();
    store.dispatch({ type: 'ask', question: { sku: 'MUG', quantity: 1 }, source: { url: '/other.json' } });
    arrive[0]?.(late);
    await settle();
    assert.deepEqual([store.getState().phase, store.getErrors(), page.seen.asked.length], ['loading', [], 0]);
    arrive[1]?.(text);
    await settle();
    assert.deepEqual([store.getState().phase, page.seen.asked.length], ['promised', 1]);
    assert.deepEqual([page.snapshots.size, page.seen.opened - page.seen.closed], [1, 1]);
  }
});

test('A missing document is a failure with its reason, for every asker, and is tried again by the next', async () => {
  const documents: Record<string, string> = {};
  const page = pageAt('2026-11-23T15:05:00Z', documents);
  const askers = [page.ask('MUG', { url }), page.ask('MUG', { url })];
  await settle();
  for (const { store } of askers) {
    assert.deepEqual(store.getState(), {
      phase: 'failed',
      errors: [
        {
          code: 'not_fetched',
          pointer: '',
          message: `The snapshot ${url} could not be fetched: the server answered 404.`,
        },
      ],
    });
  }
  documents[url] = text;
  const later = page.ask('MUG', { url });
  await settle();
  assert.equal(later.store.getState().phase, 'promised');
  assert.equal(page.seen.fetched.length, 2);
});

test('Faults of the document and of the query come through with their code and place', async () => {
  const page = pageAt('2026-11-23T15:05:00Z');
  const { store } = page.ask('MUG', { text: 'gar bage' });
  await settle();
  assert.deepEqual(store.getState(), {
    phase: 'failed',
    errors: [{ code: 'not_json', pointer: '', message: 'This is not JSON.' }],
  });
  page.answerWith(() => {
    throw new StocklineError([{ code: 'unknown_sku', pointer: '/sku', message: 'No such product.' }]);
  });
  store.dispatch({ type: 'ask', question: { sku: 'NONE' }, source: { text } });
  await settle();
  assert.deepEqual(store.getState(), {
    phase: 'failed',
    errors: [{ code: 'unknown_sku', pointer: '/sku', message: 'No such product.' }],
  });
});

test('A record that cannot be written as JSON is a failure, not a crash', async () => {
  const page = pageAt('2026-11-23T15:05:00Z');
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  const { store } = page.ask('MUG', { document: circle });
  await settle();
  const state = store.getState();
  assert.deepEqual(state.phase === 'failed' && state.errors.map(({ code }) => code), ['not_json']);
});

test('Of what has no JSON the engine is told that there was something, and it is not taken for absent', async () => {
  const page = pageAt('2026-11-23T15:05:00Z', { [url]: text });
  const store = createAvailabilityStore(page);
  store.dispatch({ type: 'connect' });
  const question = { sku: 'MUG', method: Symbol('express'), confidence: () => 0.9 } as unknown as { sku: string };
  store.dispatch({ type: 'ask', question, source: { url } });
  await settle();
  const [asked] = page.seen.asked as unknown as { sku: unknown; method: unknown; confidence: unknown }[];
  assert.deepEqual([asked?.sku, asked?.method, asked?.confidence], ['MUG', true, true]);
});

test('A question after a failed one is answered', async () => {
  const page = pageAt('2026-11-23T15:05:00Z');
  const answers = (query: Query) => ({ ...threeMugs, sku: query.sku });
  page.answerWith(() => {
    throw new StocklineError([{ code: 'unknown_sku', pointer: '/sku', message: 'No such product.' }]);
  });
  const { store } = page.ask('NONE', { text });
  await settle();
  page.answerWith(answers);
  store.dispatch({ type: 'ask', question: { sku: 'MUG' }, source: { text } });
  assert.equal(store.getState().phase, 'promised');
});

test('Without an instant the clock is asked, and asked again at the deadline, at midnight there, and when the snapshot grows stale', async () => {
  const page = pageAt('2026-11-23T15:05:00.400Z');
  // Cut-off 14:00 = 19:00Z. Fresh for 600 minutes = up to 01:05Z. Midnight in New York = 05:00Z.
  page.answerWith((query) => {
    const { orderBy, ...after } = threeMugs;
    return { ...(query.at < '2026-11-23T19:00:00Z' ? { ...after, orderBy: orderBy as string } : after), at: query.at };
  });
  page.ask('MUG', { text });
  await settle();
  for (const instant of [
    '2026-11-23T18:59:59Z',
    '2026-11-23T19:00:00Z',
    '2026-11-24T01:05:00Z',
    '2026-11-24T01:05:01Z',
    '2026-11-24T05:00:00Z',
  ]) {
    page.clock.moveTo(instant);
  }
  assert.deepEqual(
    page.seen.asked.map(({ at }) => at),
    ['2026-11-23T15:05:00Z', '2026-11-23T19:00:00Z', '2026-11-24T01:05:01Z', '2026-11-24T05:00:00Z'],
  );
});

test('Days that are kept name no deadline (T2): they are asked for again when the days of now change', async () => {
  const page = pageAt('2026-11-23T15:05:00Z');
  page.answerWith(({ at, promised }) => {
    const { orderBy: _, ...kept } = threeMugs;
    return promised === undefined ? { ...threeMugs, at } : { ...kept, at, notes: ['kept'] };
  });
  const { store } = page.ask('MUG', { document: snapshot });
  await settle();
  store.dispatch({ type: 'ask', question: { sku: 'MUG' }, source: { document: { ...snapshot } } });
  await settle();
  const before = page.seen.asked.length;
  page.clock.moveTo('2026-11-23T19:00:00Z');
  assert.ok(page.seen.asked.length > before, 'it is not asked again at 19:00');
});

test('A preorder is asked for again when it opens', async () => {
  const page = pageAt('2026-11-23T15:05:00Z');
  page.answerWith((query) => {
    const { orderBy: _, ...promise } = threeMugs;
    return { ...promise, sku: query.sku, at: query.at };
  });
  page.ask('CHAIR', { text });
  await settle();
  page.clock.moveTo('2026-11-23T17:00:00Z');
  assert.deepEqual(
    page.seen.asked.map(({ at }) => at),
    ['2026-11-23T15:05:00Z', '2026-11-23T17:00:00Z'],
  );
});

test('A given instant stands still, and one who has left is not woken', async () => {
  const page = pageAt('2026-11-23T15:05:00Z');
  page.ask('MUG', { text }, { at: '2026-11-23T15:05:00Z' });
  const { store } = page.ask('MUG', { text });
  await settle();
  assert.equal(page.clock.alarms.size, 1);
  store.dispatch({ type: 'disconnect' });
  assert.equal(page.clock.alarms.size, 0);
});

test('What was shown is told when the same question is asked again, at the cut-off or of a newer snapshot, with its parts and their status only', async () => {
  const page = pageAt('2026-11-23T15:05:00Z');
  page.answerWith(({ at }) => ({ ...fourMugs, at }));
  const { store } = page.ask('MUG', { document: snapshot }, { quantity: 4, to: { country: 'US' } });
  await settle();
  page.clock.moveTo('2026-11-23T19:00:00Z');
  const question = { sku: 'MUG', quantity: 4, to: { country: 'US' } };
  store.dispatch({ type: 'ask', question, source: { document: { ...snapshot } } });
  await settle();
  const shown = {
    parts: [
      {
        quantity: 3,
        status: 'in_stock',
        ship: { earliest: '2026-11-23', latest: '2026-11-23' },
        deliver: { earliest: '2026-11-24', latest: '2026-11-27' },
      },
      {
        quantity: 1,
        status: 'backorder',
        ship: { earliest: '2026-12-11', latest: '2026-12-11' },
        deliver: { earliest: '2026-12-12', latest: '2026-12-15' },
      },
    ],
  };
  assert.deepEqual(
    page.seen.asked.map(({ promised }) => promised),
    [undefined, shown, shown],
  );
});

test('Another question is asked without what was shown to the one before, and so is another given instant', async () => {
  const questions: object[] = [
    { sku: 'MUG', quantity: 4 },
    { sku: 'CHAIR', quantity: 4 },
    { sku: 'CHAIR', quantity: 4, to: { country: 'US' } },
    { sku: 'CHAIR', quantity: 4, to: { country: 'US' }, method: 'express' },
    { sku: 'CHAIR', quantity: 4, to: { country: 'US' }, method: 'express', confidence: 0.8 },
    { sku: 'CHAIR', quantity: 4, to: { country: 'US' }, at: '2026-11-23T16:00:00Z' },
    { sku: 'CHAIR', quantity: 4, to: { country: 'US' }, at: '2026-11-24T16:00:00Z' },
  ];
  const page = pageAt('2026-11-23T15:05:00Z');
  const { store } = page.ask('MUG', { text });
  await settle();
  for (const question of questions) store.dispatch({ type: 'ask', question: question as Query, source: { text } });
  assert.equal(page.seen.asked.length, 1 + questions.length);
  for (const query of page.seen.asked) assert.equal('promised' in query, false, JSON.stringify(query));
});

test('A promise is still kept when there was none for a while: a snapshot that failed has broken nothing', async () => {
  const documents: Record<string, string> = { [url]: text };
  const page = pageAt('2026-11-23T15:05:00Z', documents);
  const question = { sku: 'MUG', quantity: 1 };
  const { store, phases } = page.ask('MUG', { url });
  await settle();
  store.dispatch({ type: 'ask', question, source: { url: `${url}?newer` } });
  await settle();
  store.dispatch({ type: 'ask', question, source: { url } });
  await settle();
  assert.deepEqual(phases, ['loading', 'promised', 'failed', 'loading', 'promised']);
  assert.equal(page.seen.asked.at(-1)?.promised?.parts.length, 1);
});

test('A clock that disagrees with the server by more than a minute is not trusted; by less, it is', async () => {
  const asked = async (headers: Record<string, string>) => {
    const page = pageAt('2026-11-25T15:00:00Z', { [url]: text }, headers);
    page.ask('MUG', { url });
    await settle();
    return page.seen.asked[0]?.at;
  };
  assert.equal(await asked({ date: 'Mon, 23 Nov 2026 15:05:00 GMT' }), '2026-11-23T15:05:00Z');
  assert.equal(await asked({ date: 'Mon, 23 Nov 2026 15:05:00 GMT', age: '600' }), '2026-11-23T15:15:00Z');
  assert.equal(await asked({ date: 'Wed, 25 Nov 2026 15:00:59 GMT' }), '2026-11-25T15:00:00Z');
  assert.equal(await asked({ date: 'Wed, 25 Nov 2026 15:01:00 GMT' }), '2026-11-25T15:00:00Z');
  assert.equal(await asked({ date: 'Wed, 25 Nov 2026 15:01:01 GMT' }), '2026-11-25T15:01:01Z');
  assert.equal(await asked({ date: 'Wed, 25 Nov 2026 14:58:59 GMT' }), '2026-11-25T14:58:59Z');
});

test('An Age that no cache can mean is left out, and a Date that no clock can show leaves the page its own', async () => {
  for (const age of ['1000000000000', '99999999999999999999', '-1000000000000', '-600', 'old', '100000000']) {
    const page = pageAt('2026-11-25T15:00:00Z', { [url]: text }, { date: 'Mon, 23 Nov 2026 15:05:00 GMT', age });
    const { store } = page.ask('MUG', { url });
    await settle();
    assert.deepEqual([store.getState().phase, page.seen.asked[0]?.at], ['promised', '2026-11-23T15:05:00Z'], age);
  }
  for (const date of ['Fri, 31 Dec 9999 23:59:59 GMT', 'Thu, 01 Jan 1970 00:00:00 GMT']) {
    const page = pageAt('2026-11-25T15:00:00Z', { [url]: text }, { date });
    const { store } = page.ask('MUG', { url });
    await settle();
    assert.deepEqual([store.getState().phase, page.seen.asked[0]?.at], ['promised', '2026-11-25T15:00:00Z'], date);
  }
});

test('A server whose Date cannot be read leaves the clock as it is, and what the engine makes of it is shown', async () => {
  for (const headers of [{}, { date: 'yesterday' }, { date: 'Fri, 31 Dec 9999 23:59:59 GMT' }]) {
    const page = pageAt('2026-11-20T15:00:00Z', { [url]: text }, headers as Record<string, string>);
    // As the engine does it: an instant before the snapshot's own is proof of a wrong clock.
    page.answerWith(({ at }) => ({
      ...threeMugs,
      at: at < snapshot.asOf ? snapshot.asOf : at,
      notes: at < snapshot.asOf ? ['clock_corrected'] : [],
    }));
    const { store } = page.ask('MUG', { url });
    await settle();
    const state = store.getState();
    assert.ok(state.phase === 'promised');
    assert.equal(page.seen.asked[0]?.at, '2026-11-20T15:00:00Z');
    assert.deepEqual([state.promise.at, state.promise.notes], ['2026-11-23T15:05:00Z', ['clock_corrected']]);
    // And "today" is judged by the instant that was used.
    assert.equal(state.places.today('nj'), '2026-11-23');
  }
});

test('The next moment is waited for on the clock that is wrong: the cut-off comes when the server says so', async () => {
  // Two days ahead: 19:00:00Z by the server, the cut-off, is 19:00:00Z two days later by this clock.
  const page = pageAt('2026-11-25T15:05:00Z', { [url]: text }, { date: 'Mon, 23 Nov 2026 15:05:00 GMT' });
  page.ask('MUG', { url });
  await settle();
  page.clock.moveTo('2026-11-25T18:59:59Z');
  page.clock.moveTo('2026-11-25T19:00:00Z');
  assert.deepEqual(
    page.seen.asked.map(({ at }) => at),
    ['2026-11-23T15:05:00Z', '2026-11-23T19:00:00Z'],
  );
});

test('The day changes at a location at its own midnight, also on the days when its clocks change', () => {
  const zone = snapshot.zones['America/New_York'];
  assert.ok(zone);
  const midnightAfter = (instant: string) => new Date(nextMidnight(zone, Date.parse(instant)) ?? 0).toISOString();
  assert.equal(localDay(zone, Date.parse('2026-11-24T04:59:59Z')), '2026-11-23');
  assert.equal(localDay(zone, Date.parse('2026-11-24T05:00:00Z')), '2026-11-24');
  assert.equal(midnightAfter('2026-11-23T15:05:00Z'), '2026-11-24T05:00:00.000Z');
  assert.equal(midnightAfter('2027-03-14T05:00:00Z'), '2027-03-15T04:00:00.000Z');
  assert.equal(midnightAfter('2027-11-07T04:00:00Z'), '2027-11-08T05:00:00.000Z');
  assert.equal(localDay(zone, Date.parse('2031-01-01T00:00:00Z')), undefined);
});

test('All alarms of a page share one timer, and a cancelled one does not ring', (context) => {
  context.mock.timers.enable({ apis: ['setTimeout', 'Date'], now: 1_000_000 });
  const clock = new SystemClock();
  const rung: string[] = [];
  clock.wakeAt(1_000_050, () => rung.push('second'));
  clock.wakeAt(1_000_020, () => rung.push('first'));
  clock.wakeAt(1_000_030, () => rung.push('cancelled'))();
  // Further ahead than one wait may be: no host's timer is trusted over hours.
  clock.wakeAt(1_000_000 + 7_200_000, () => rung.push('in two hours'));
  context.mock.timers.tick(20);
  assert.deepEqual(rung, ['first']);
  context.mock.timers.tick(30);
  assert.deepEqual(rung, ['first', 'second']);
  context.mock.timers.tick(7_200_000);
  assert.deepEqual(rung, ['first', 'second', 'in two hours']);
});

test('A destination is a country and perhaps a postal code', () => {
  assert.deepEqual(parseDestination('US 94103'), { country: 'US', postalCode: '94103' });
  assert.deepEqual(parseDestination(' de '), { country: 'DE' });
  assert.deepEqual(parseDestination('GB SW1A 1AA'), { country: 'GB', postalCode: 'SW1A 1AA' });
  assert.deepEqual(parseDestination({ country: 'FR' }), { country: 'FR' });
  assert.equal(parseDestination(''), undefined);
  assert.equal(parseDestination(null), undefined);
});

test('While another source is on its way, what is shown still asks its own snapshot, which is closed after that', async () => {
  let arrive: (text: string) => void = () => {};
  const next = 'https://shop.example/next.json';
  const page = pageAt('2026-11-23T15:05:00Z', {
    [url]: text,
    [next]: new Promise((resolve) => {
      arrive = resolve;
    }),
  });
  const { store } = page.ask('MUG', { url });
  await settle();
  store.dispatch({ type: 'ask', question: { sku: 'MUG', quantity: 1 }, source: { url: next } });
  await settle();
  const state = store.getState();
  assert.ok(state.phase === 'promised');
  // As where the words of another language come only now, and the odds with them.
  state.atConfidence(0.5);
  assert.deepEqual([page.seen.asked.at(-1)?.confidence, page.seen.closed], [0.5, 0]);
  arrive(text);
  await settle();
  assert.deepEqual([store.getState().phase, page.seen.opened, page.seen.closed], ['promised', 2, 1]);
});
