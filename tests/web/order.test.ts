/** The page of a placed order without its DOM: the sentences, and the store that asks. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setImmediate as settle } from 'node:timers/promises';
import { placesAt } from '../../web/src/days/places.ts';
import { StocklineError } from '../../web/src/engine/answer.ts';
import type { OrderHistory, Revision, RevisionQuery, StocklinePromise } from '../../web/src/engine/types/documents.ts';
import { loadLanguage } from '../../web/src/locales/catalogue.ts';
import { describeOrder } from '../../web/src/locales/order/describe.ts';
import { orderCatalogues, orderWordingFor } from '../../web/src/locales/order/wording.ts';
import { createOrderStore, Snapshots } from '../../web/src/store/index.ts';
import { plainly } from './plain.ts';
import { mugTerms, promiseOf, snapshot } from './promises.ts';

await loadLanguage(orderCatalogues, 'de');

type Delay = NonNullable<Revision['delay']>;
const day = (date: string) => ({ earliest: date, latest: date });

const ordered = { at: '2026-11-20T15:00:00Z' };
const made = promiseOf(
  { status: 'backorder' },
  { ...ordered, ship: day('2026-12-01'), deliver: day('2026-12-03'), terms: mugTerms },
);
/** What the engine answers on Monday 23 November, for a promise of these windows. */
const answer = (windows: Partial<StocklinePromise>, change: Revision['change'], delay?: Delay): Revision => ({
  change,
  changed: change === 'unchanged' ? [] : ['ship', 'deliver'],
  promise: promiseOf({ status: 'backorder' }, windows),
  ...(delay === undefined ? {} : { delay }),
});
const kept = answer({ ship: day('2026-12-01'), deliver: day('2026-12-03') }, 'unchanged');
const later = (delay?: Delay) => answer({ ship: day('2026-12-18'), deliver: day('2026-12-21') }, 'later', delay);
/** 16 CFR 435.2(b)(1): told of a first delay, asked to consent or to cancel. */
const awaiting: Delay = {
  state: 'awaiting',
  event: 'shipment',
  occurrence: 1,
  stated: '2026-12-01',
  revised: '2026-12-18',
  say: ['revised_day', 'may_consent_or_cancel'],
  refund: {
    days: 7,
    unit: 'working',
    from: 'entitlement',
    latest: '2026-12-03',
    basis: { kind: 'statute', citation: '16 CFR 435.1(b)(1)' },
  },
  bases: [{ kind: 'statute', citation: '16 CFR 435.2(b)(1)' }],
  statutoryRights: [],
  choices: ['keep', 'cancel'],
};

const places = placesAt(snapshot, Date.parse('2026-11-23T15:05:00Z'));
function say(
  revision: Revision,
  given: { promise?: StocklinePromise; history?: OrderHistory; language?: string } = {},
) {
  const wording = orderWordingFor(given.language ?? 'en-GB');
  const described = describeOrder(given.promise ?? made, revision, { wording, places, history: given.history });
  return plainly(described, given.language);
}

describe('A placed order in sentences', () => {
  test('says that the promised date holds, and has no second date then', () => {
    const { headline, promised, now, statements, choices } = say(kept);
    assert.equal(headline, 'The promised date still holds');
    assert.deepEqual(promised, ['Ships Tue 1 Dec', 'Arrives Thu 3 Dec']);
    assert.deepEqual([now, statements, choices], [[], [], []]);
  });

  test('says what was promised and what is now, where it is later or sooner', () => {
    assert.deepEqual(
      [say(later()).headline, say(later()).now],
      ['Later than promised', ['Ships Fri 18 Dec', 'Arrives Mon 21 Dec']],
    );
    const sooner = say(answer({ ship: day('2026-11-24') }, 'sooner'));
    assert.deepEqual([sooner.headline, sooner.now], ['Sooner than promised', ['Ships Tue 24 Nov']]);
    assert.equal(sooner.summary, 'Sooner than promised. Ships Tue 24 Nov');
  });

  test('keeps the days of the promise when they have passed: it is a record', () => {
    const passed = { ...made, ship: day('2026-11-20'), deliver: day('2026-11-21') };
    assert.deepEqual(say(later(), { promise: passed }).promised, ['Ships Fri 20 Nov', 'Arrives Sat 21 Nov']);
  });

  test('names no date where there is none any more, never was one, or is one only now', () => {
    const dateless = { ...made };
    delete dateless.ship;
    delete dateless.deliver;
    assert.equal(say(answer({}, 'later')).headline, 'Later than promised: there is no date at the moment');
    assert.equal(say(answer({}, 'unchanged'), { promise: dateless }).headline, 'There is no date yet');
    assert.equal(
      say(answer({ ship: day('2026-12-18') }, 'sooner'), { promise: dateless }).headline,
      'There is a date now',
    );
  });

  test('does not call an order late because its snapshot is too old to be asked', () => {
    const { standing, headline, now, notes } = say(answer({ notes: ['stale'] }, 'later'));
    assert.equal(standing, 'unknown');
    assert.equal(headline, 'Our stock figures are being updated, so we give no date right now.');
    assert.deepEqual([now, notes], [[], []]);
  });

  test('has nothing to wait for when it was shipped, delivered or cancelled', () => {
    const history = { completed: '2026-11-20', prepaid: true };
    const told = (more: Partial<OrderHistory>, delay?: Delay) => {
      const { headline, now } = say(later(delay), { history: { ...history, ...more } });
      return [headline, now];
    };
    assert.deepEqual(told({ shipped: '2026-11-21' }), ['Shipped on Sat 21 Nov 2026', []]);
    assert.deepEqual(told({ shipped: '2026-11-21', delivered: '2026-11-22' }), ['Delivered on Sun 22 Nov 2026', []]);
    assert.deepEqual(told({ cancelled: '2026-11-22' }), ['Cancelled on Sun 22 Nov 2026', []]);
    const lapsed: Delay = { ...awaiting, state: 'cancelled', cancelledOn: '2026-11-23', say: [], choices: [] };
    assert.deepEqual(told({}, lapsed), ['Cancelled on Mon 23 Nov 2026', []]);
    assert.deepEqual(say(later(lapsed)).statements, [
      'Your order was cancelled on Mon 23 Nov 2026. Your refund is sent by Thu 3 Dec 2026 at the latest.',
    ]);
  });

  test('says what a delay asks to be said, on which law, the choices, and the refund’s day where nothing else tells it', () => {
    const { statements, basis, choices } = say(later(awaiting));
    assert.deepEqual(statements, [
      'We said that your order would ship by Tue 1 Dec 2026. It is late. It will now ship by Fri 18 Dec 2026 at the latest.',
      'You can agree to this delay, or cancel the order. Please tell us which.',
      'Refund within 7 working days of the end of the order. If you cancelled today: refund by Thu 3 Dec 2026 at the latest.',
    ]);
    assert.equal(basis, '16 CFR 435.2(b)(1)');
    assert.deepEqual(choices, ['keep', 'cancel']);
    assert.equal(
      say(later({ ...awaiting, say: [...awaiting.say, 'refund'] })).statements.length,
      3,
      'and no refund twice',
    );
    const { statements: unasked } = say(later({ ...awaiting, say: [], choices: [] }));
    assert.deepEqual(unasked, [], 'no refund that nobody can ask for');
  });

  test('names the units that it is about, where they are not all', () => {
    assert.equal(say(later({ ...awaiting, part: 1, partQuantity: 9 })).delayed, '9 pieces');
    assert.equal(say(later(awaiting)).delayed, undefined);
  });

  test('16 CFR 435.2(b)(1): asks for no answer while the notice that asks is owed, and says what silence means only after it', () => {
    const say_: Delay['say'] = [
      'revised_day',
      'may_consent_or_cancel',
      'silence_consents',
      'silence_rejects',
      'lapses',
    ];
    const owed: Delay = { ...awaiting, state: 'notice_owed', say: say_, lapsesOn: '2026-12-31', choices: [] };
    assert.deepEqual(say(later(owed)).statements, [
      'We said that your order would ship by Tue 1 Dec 2026. It is late. It will now ship by Fri 18 Dec 2026 at the latest.',
      'Unless it ships or you expressly agree before, the order is cancelled by itself on Thu 31 Dec 2026.',
    ]);
    assert.equal(say(later({ ...owed, state: 'awaiting', choices: ['keep', 'cancel'] })).statements.length, 6);
  });

  test('tells of a split order part by part, and is late as soon as one of them is', () => {
    const part = (quantity: number, date: string, status: 'in_stock' | 'backorder' = 'backorder') => ({
      quantity,
      status,
      ship: day(date),
      because: [],
    });
    const promised: StocklinePromise = {
      ...made,
      parts: [part(3, '2026-11-23', 'in_stock'), part(1, '2026-12-11')],
      ship: day('2026-12-11'),
    };
    delete promised.deliver;
    const now = (parts: StocklinePromise['parts'], change: Revision['change']): Revision => {
      const ship = parts.at(-1)?.ship;
      return { change, changed: ['parts'], promise: promiseOf({}, { parts, ...(ship && { ship }) }) };
    };
    const parts = (revision: Revision, history?: OrderHistory) => {
      const said = say(revision, { promise: promised, ...(history && { history }) });
      const told = said.parts.map(({ quantity, changeText, ...days }) => [
        quantity,
        changeText,
        days.promised,
        days.now,
      ]);
      return [said.headline, told];
    };
    // The last day holds, and three of four come later than they should.
    assert.deepEqual(parts(now([part(3, '2026-12-02', 'in_stock'), part(1, '2026-12-11')], 'unchanged')), [
      'Later than promised',
      [
        ['3 pieces', 'Later than promised', ['Ships Mon 23 Nov'], ['Ships Wed 2 Dec']],
        ['1 piece', 'The promised date still holds', ['Ships Fri 11 Dec'], []],
      ],
    ]);
    // Divided otherwise: one of the three has to wait for the same delivery as the fourth.
    assert.deepEqual(parts(now([part(2, '2026-11-23', 'in_stock'), part(2, '2026-12-11')], 'unchanged'))[1], [
      ['2 pieces', 'The promised date still holds', ['Ships Mon 23 Nov'], []],
      ['1 piece', 'Later than promised', ['Ships Mon 23 Nov'], ['Ships Fri 11 Dec']],
      ['1 piece', 'The promised date still holds', ['Ships Fri 11 Dec'], []],
    ]);
    // All alike: the headline says it once. What has no day any more says so.
    const undated = { quantity: 1, status: 'backorder' as const, because: [] };
    assert.deepEqual(parts(now([part(3, '2026-11-24', 'in_stock'), undated], 'later'))[1], [
      ['3 pieces', undefined, ['Ships Mon 23 Nov'], ['Ships Tue 24 Nov']],
      ['1 piece', undefined, ['Ships Fri 11 Dec'], ['No date yet']],
    ]);
    // At its end it is told as it was promised.
    const shipped = { completed: '2026-11-20', prepaid: true, shipped: '2026-12-02' };
    assert.deepEqual(parts(now([part(4, '2026-12-02')], 'sooner'), shipped), [
      'Shipped on Wed 2 Dec 2026',
      [
        ['3 pieces', undefined, ['Ships Mon 23 Nov'], []],
        ['1 piece', undefined, ['Ships Fri 11 Dec'], []],
      ],
    ]);
  });

  test('has the terms as agreed, without the refund day of the day of the order', () => {
    const { refund } = mugTerms;
    assert.ok(refund);
    const agreed = { ...made, terms: { ...mugTerms, refund: { ...refund, latest: '2026-12-07' } } };
    const { terms } = say(kept, { promise: agreed });
    assert.deepEqual(
      terms.map(({ term, facts }) => [term, facts.map(({ text }) => text)]),
      [
        ['payment', ['Charged when it ships']],
        ['cancellation', ['You can cancel until it ships']],
        ['refund', ['Refund within 10 business days of your cancellation']],
      ],
    );
  });

  test('is German where German is read, registered or not, and English throughout where the order’s page has no words', () => {
    const german = say(later(awaiting), { language: 'de-AT' });
    assert.equal(german.headline, 'Später als zugesagt');
    assert.deepEqual(german.promised, ['Versand Di. 1. Dez.', 'Lieferung Do. 3. Dez.']);
    assert.match(german.statements[1] ?? '', /^Sie können der Verspätung zustimmen/u);
    assert.deepEqual([orderWordingFor('xx').language, orderWordingFor('xx').order.now], ['en', 'Now']);
  });

  test('takes a shop’s own words, one by one', () => {
    const own = orderWordingFor('en', {
      today: 'right now',
      order: { now: 'As of today', withdrawal: { back: 'Not now' } },
    });
    assert.deepEqual([own.messages.today, own.messages.tomorrow], ['right now', 'tomorrow']);
    assert.deepEqual([own.order.now, own.order.promised], ['As of today', 'Promised']);
    assert.deepEqual([own.order.withdrawal.back, own.order.withdrawal.confirm], ['Not now', 'Confirm withdrawal']);
  });
});

describe('The store behind it', () => {
  const promised = { sku: 'MUG', quantity: 1, status: 'backorder', parts: [] } as const;
  const question = { promised: { ...promised, parts: [] }, to: { country: 'US' } };

  function page() {
    let time = Date.parse('2026-11-23T15:05:00Z');
    let alarm: { moment: number; callback: () => void } | undefined;
    const seen = { asked: [] as RevisionQuery[], closed: 0 };
    let refusal: StocklineError | undefined;
    const snapshots = new Snapshots({
      now: () => time,
      fetch: async () => new Response('', { status: 404 }),
      loadEngine: async () => ({
        openSnapshot: () => ({
          quote: () => assert.fail('the page of an order asks for no quote'),
          quoteOrder: () => assert.fail('the page of an order asks for no new order'),
          revise: (asked) => {
            seen.asked.push(asked);
            if (refusal !== undefined) throw refusal;
            return { ...kept, promise: { ...kept.promise, at: asked.at } };
          },
          close: () => {
            seen.closed += 1;
          },
        }),
      }),
    });
    const store = createOrderStore({
      snapshots,
      clock: {
        now: () => time,
        wakeAt: (moment, callback) => {
          alarm = { moment, callback };
          return () => {
            alarm = undefined;
          };
        },
      },
    });
    return {
      store,
      seen,
      snapshots,
      refuse: (error: StocklineError | undefined) => {
        refusal = error;
      },
      alarm: () => alarm && new Date(alarm.moment).toISOString(),
      ring: () => {
        time = alarm?.moment ?? time;
        alarm?.callback();
      },
    };
  }

  test('asks with the promise and the clock, again at midnight in New York, and lets go when it leaves', async () => {
    const { store, seen, snapshots, alarm, ring } = page();
    store.dispatch({ type: 'ask', question, source: { document: { ...snapshot, freshForMinutes: undefined } } });
    store.dispatch({ type: 'connect' });
    assert.equal(store.getState().phase, 'loading');
    await settle();
    const state = store.getState();
    assert.equal(state.phase === 'revised' && state.revision.change, 'unchanged');
    assert.deepEqual(seen.asked, [{ ...question, at: '2026-11-23T15:05:00Z' }]);
    assert.equal(alarm(), '2026-11-24T05:00:00.000Z');
    ring();
    assert.equal(seen.asked[1]?.at, '2026-11-24T05:00:00Z');
    store.dispatch({ type: 'disconnect' });
    assert.deepEqual([seen.closed, snapshots.size, alarm()], [1, 0, undefined]);
  });

  test('asks once for a question that is the same in a new record, and anew when the history grows', async () => {
    const { store, seen } = page();
    const source = { document: snapshot };
    store.dispatch({ type: 'connect' });
    store.dispatch({ type: 'ask', question, source });
    await settle();
    store.dispatch({ type: 'ask', question: structuredClone(question), source });
    assert.equal(seen.asked.length, 1);
    const order = { completed: '2026-11-20', prepaid: true };
    store.dispatch({ type: 'ask', question: { ...question, order, at: '2026-11-30T09:00:00Z' }, source });
    assert.deepEqual(seen.asked[1], { ...question, order, at: '2026-11-30T09:00:00Z' });
  });

  test('says what the engine refuses or what cannot be fetched, and answers a good question afterwards', async () => {
    const { store, refuse } = page();
    refuse(
      new StocklineError([{ code: 'unknown_sku', pointer: '/promised/sku', message: 'There is no such product.' }]),
    );
    store.dispatch({ type: 'connect' });
    store.dispatch({ type: 'ask', question, source: { document: snapshot } });
    await settle();
    const failed = store.getState();
    assert.deepEqual(failed.phase === 'failed' && failed.errors.map(({ code, pointer }) => [code, pointer]), [
      ['unknown_sku', '/promised/sku'],
    ]);
    refuse(undefined);
    store.dispatch({ type: 'ask', question: { ...question, confidence: 0.8 }, source: { document: snapshot } });
    assert.equal(store.getState().phase, 'revised');
    store.dispatch({ type: 'ask', question, source: { url: 'https://shop.example/nowhere.json' } });
    await settle();
    const unfetched = store.getState();
    assert.equal(unfetched.phase === 'failed' && unfetched.errors[0]?.code, 'not_fetched');
    store.dispatch({ type: 'ask', question: undefined, source: undefined });
    assert.equal(store.getState().phase, 'idle');
  });
});
