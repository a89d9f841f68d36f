/** The page of a placed order without its DOM: the sentences, and the store that asks. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setImmediate as settle } from 'node:timers/promises';
import { placesAt } from '../../web/src/days/places.ts';
import { StocklineError } from '../../web/src/engine/answer.ts';
import type { OrderHistory, Revision, RevisionQuery, StocklinePromise } from '../../web/src/engine/types/documents.ts';
import { loadLanguage } from '../../web/src/locales/catalogue.ts';
import { describePlacedOrder } from '../../web/src/locales/order/describe.ts';
import { orderCatalogues, orderWordingFor } from '../../web/src/locales/order/wording.ts';
import { createOrderStore, Snapshots } from '../../web/src/store/index.ts';
import { orderedLines } from '../../web/src/store/order.ts';
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
  statedBy: 'shop',
  prepaid: true,
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
  const line = { promise: given.promise ?? made, history: given.history };
  const { lines, terms } = describePlacedOrder([line], [revision], { wording, places });
  const [described] = lines;
  assert.ok(described);
  const statements = described.delays.flatMap((delay) => delay.statements);
  const choices = described.delays.flatMap((delay) => delay.choices);
  return plainly({ ...described, statements, choices, terms }, given.language);
}

describe('A placed order in sentences', () => {
  test('says that the promised date holds, and has no second date then', () => {
    const { headline, promised, now, statements, choices } = say(kept);
    assert.equal(headline, 'On time');
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

  test('keeps the days of the promise when they have passed: it is a record. What came of it only the history says', () => {
    const passed = { ...made, ship: day('2026-11-20'), deliver: day('2026-11-21') };
    const { headline, promised, now } = say(later(), { promise: passed });
    assert.deepEqual(
      [headline, promised, now],
      ['The promised day has passed', ['Ships Fri 20 Nov', 'Arrives Sat 21 Nov'], []],
    );
  });

  test('names no date where there is none any more, never was one, or is one only now', () => {
    const dateless = { ...made };
    delete dateless.ship;
    delete dateless.deliver;
    assert.equal(say(answer({}, 'later')).headline, 'Later than promised');
    assert.equal(say(answer({}, 'unchanged'), { promise: dateless }).headline, 'There is no date yet');
    assert.equal(
      say(answer({ ship: day('2026-12-18') }, 'sooner'), { promise: dateless }).headline,
      'There is a date now',
    );
  });

  test('does not call an order late because its snapshot is too old to be asked', () => {
    const { standing, headline, now, notes } = say(answer({ notes: ['stale'] }, 'later'));
    assert.equal(standing, 'unknown');
    assert.equal(headline, 'We are updating our stock figures, so we give no date right now.');
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
    assert.deepEqual(told({}, lapsed), ['Ended on Mon 23 Nov 2026', []]);
    assert.deepEqual(say(later(lapsed)).statements, [
      'It ended automatically: it had not shipped by then, and we had not asked you whether you would wait longer.',
      'Your refund is sent by Thu 3 Dec 2026 at the latest.',
    ]);
  });

  test('tells what the shopper cancelled from what the shop gave up and from what the law ended', () => {
    const history = { completed: '2026-11-20', prepaid: false };
    const over: Delay = {
      ...awaiting,
      state: 'cancelled',
      cancelledOn: '2026-11-23',
      prepaid: false,
      say: [],
      choices: [],
    };
    const told = (more: Partial<OrderHistory>) => {
      const { headline, statements } = say(later(over), { history: { ...history, ...more } });
      return [headline, statements];
    };
    assert.deepEqual(told({ cancelled: '2026-11-23' }), ['Cancelled on Mon 23 Nov 2026', ['Nothing was charged.']]);
    const answer_ = { noticed: '2026-11-22', answer: 'cancelled', answered: '2026-11-23' } as const;
    assert.equal(told({ delays: [answer_] })[0], 'Cancelled on Mon 23 Nov 2026');
    assert.deepEqual(told({ refused: '2026-11-23' }), [
      'Ended on Mon 23 Nov 2026',
      ['We will not ship it.', 'Nothing was charged.'],
    ]);
    assert.equal(told({})[0], 'Ended on Mon 23 Nov 2026');
  });

  test('a promised day that has passed was missed; one that is ahead will be', () => {
    const late: Delay = { ...awaiting, state: 'late', say: ['revised_day'], choices: [] };
    const passed = { ...made, ship: day('2026-11-18'), deliver: day('2026-11-20') };
    const history = { completed: '2026-11-10', prepaid: true };
    const said = say(later({ ...late, stated: '2026-11-18' }), { promise: passed, history });
    assert.equal(said.headline, 'Late: the promised day has passed');
    assert.match(said.statements[0] ?? '', /^We said that it would ship by Wed 18 Nov 2026\. That day was missed\./u);
    assert.equal(say(later(late)).headline, 'Later than promised');
    assert.match(say(later(late)).statements[0] ?? '', /That day will be missed\./u);
  });

  test('the day of a law is told as the law’s, and a day that nobody is known to have set is not told', () => {
    const byLaw: Delay = { ...awaiting, state: 'late', statedBy: 'law', say: ['revised_day'], choices: [] };
    assert.equal(
      say(later(byLaw)).statements[0],
      'By law it has to ship by Tue 1 Dec 2026. That day will be missed. It will now ship by Fri 18 Dec 2026 at the latest.',
    );
    const { statedBy: _, ...unknown } = byLaw;
    assert.equal(say(later(unknown)).statements[0], 'It will now ship by Fri 18 Dec 2026 at the latest.');
  });

  test('says whether a notice was sent, of this part and not of another, and what was answered to it', () => {
    const history = { completed: '2026-11-20', prepaid: true };
    const told = (delay: Delay, delays: OrderHistory['delays']) =>
      say(later(delay), { history: { ...history, ...(delays && { delays }) } }).statements;
    const notice = { noticed: '2026-11-23', revised: '2026-12-18', part: 1 };
    assert.equal(
      told({ ...awaiting, part: 0 }, [{ ...notice, part: 0 }])[1],
      'We wrote to you about this on Mon 23 Nov 2026.',
    );
    assert.equal(
      told({ ...awaiting, state: 'late', part: 0 }, [notice])[1],
      'We have not written to you about this yet.',
    );
    const consented: Delay = { ...awaiting, state: 'consented', say: [], choices: ['cancel'] };
    assert.equal(
      told(consented, [{ noticed: '2026-11-22', answer: 'consented', answered: '2026-11-23' }])[2],
      'You agreed to this delay.',
    );
    assert.equal(
      told(consented, [{ noticed: '2026-11-22', revised: '2026-12-18' }])[2],
      'If you do not answer, that counts as your consent to wait until Fri 18 Dec 2026, and no longer.',
    );
  });

  test('16 CFR 435.2(b)(1)(iii): an order that ends before its new day says so beside it', () => {
    const beyond: Delay = {
      ...awaiting,
      revised: '2027-01-26',
      lapsesOn: '2027-01-10',
      say: ['revised_day', 'lapses'],
    };
    assert.ok(
      say(later(beyond)).statements.includes(
        'Unless it ships or you expressly agree before, it is cancelled automatically on Sun 10 Jan 2027, before the new day (Tue 26 Jan 2027).',
      ),
    );
  });

  test('speaks of no refund where nothing was charged: neither for the delay nor among the terms', () => {
    const unpaid: Delay = { ...awaiting, prepaid: false, say: [...awaiting.say, 'refund'] };
    const history = { completed: '2026-11-20', prepaid: false };
    const { refund } = mugTerms;
    assert.ok(refund);
    const payment = { charge: 'at_order', basis: { kind: 'policy' } } as const;
    const agreed = { ...made, terms: { ...mugTerms, payment, delayRefund: refund } };
    const { statements, terms } = say(later(unpaid), { promise: agreed, history });
    assert.equal(statements.at(-3), 'Nothing was charged.');
    assert.doesNotMatch(JSON.stringify([statements, terms]), /refund/iu);
    const paid = say(later(awaiting), { promise: agreed, history: { ...history, prepaid: true } });
    assert.match(JSON.stringify(paid.terms), /Refund within 10 business days of your notice to us/u);
    assert.doesNotMatch(JSON.stringify(paid.terms), /If it is late/u, 'what the delay asks for tells of it');
  });

  test('a right’s last day is counted from the days as they are: promised for the 3rd with until the 2 January, now the 21st with until the 20th', () => {
    const returns = { days: 30, unit: 'calendar', from: 'delivery', basis: { kind: 'policy' } } as const;
    const agreed = { ...made, terms: { ...mugTerms, returns: { ...returns, lastDay: '2027-01-02' } } };
    const moved = answer(
      {
        ship: day('2026-12-18'),
        deliver: day('2026-12-21'),
        terms: { ...mugTerms, returns: { ...returns, lastDay: '2027-01-20' } },
      },
      'later',
    );
    const texts = (revision: Revision, history?: OrderHistory) =>
      say(revision, { promise: agreed, ...(history && { history }) })
        .terms.filter(({ term }) => term === 'returns')
        .flatMap(({ facts }) => facts.map(({ text }) => text));
    assert.deepEqual(texts(moved), ['Within 30 days of delivery. Delivered 21 Dec: until 20 Jan 2027']);
    const history = { completed: '2026-11-20', prepaid: true };
    // It arrived on a day that neither promise had: the page has no day to count from.
    assert.deepEqual(texts(moved, { ...history, delivered: '2026-12-05' }), ['Within 30 days of delivery']);
    const { ship, deliver, terms } = { ship: day('2026-12-01'), deliver: day('2026-12-03'), terms: agreed.terms };
    assert.deepEqual(texts(answer({ ship, deliver, terms }, 'unchanged'), { ...history, shipped: '2026-12-01' }), [
      'Within 30 days of delivery. Delivered 3 Dec: until 2 Jan 2027',
    ]);
    assert.deepEqual(texts(moved, { ...history, cancelled: '2026-12-05' }), []);
  });

  test('says what a delay asks to be said, on which law, the choices, and the refund’s day where nothing else tells it', () => {
    const { statements, delays, choices } = say(later(awaiting));
    assert.deepEqual(statements, [
      'We said that it would ship by Tue 1 Dec 2026. That day will be missed. It will now ship by Fri 18 Dec 2026 at the latest.',
      'We have not written to you about this yet.',
      'You can agree to wait, or cancel what is delayed. Please tell us which.',
      'If it ends because of the delay, you get back whatever you have paid for it. Refund within 7 working days of the end of the order. If you cancelled today: refund by Thu 3 Dec 2026 at the latest.',
      'If you wait, you agree to this delay and the order goes on. If it is delayed again, your rights are there again.',
      'If you cancel, it ends and is not sent.',
    ]);
    assert.equal(delays[0]?.basis, '16 CFR 435.2(b)(1)');
    assert.deepEqual(choices, ['keep', 'cancel']);
    assert.equal(
      say(later({ ...awaiting, say: [...awaiting.say, 'refund'] })).statements.length,
      6,
      'and no refund twice',
    );
    const { statements: unasked } = say(later({ ...awaiting, say: [], choices: [] }));
    assert.deepEqual(unasked, ['We have not written to you about this yet.'], 'no refund that nobody can ask for');
  });

  test('of what has left says that it can be cancelled, and not that it would then not be sent', () => {
    const late: Delay = { ...awaiting, state: 'late', event: 'delivery', say: ['may_cancel'], choices: ['cancel'] };
    const told = (since: Partial<OrderHistory>) =>
      say(later({ ...late, mayCancelFrom: '2026-11-22' }), {
        history: { completed: '2026-11-20', prepaid: true, ...since },
      }).statements;
    assert.ok(told({}).includes('If you cancel, it ends and is not sent.'));
    const sent = told({ shipped: '2026-11-21' });
    assert.ok(sent.includes('You can cancel because of the delay.'));
    assert.doesNotMatch(sent.join(' '), /not sent/u);
  });

  test('says what one may do after consent to none but those who were asked for it', () => {
    const owed: Delay = { ...awaiting, state: 'notice_owed', say: ['indefinite', 'continuing_right'], choices: [] };
    assert.doesNotMatch(say(later(owed)).statements.join(' '), /If you agree/u);
    assert.match(say(later({ ...owed, state: 'awaiting' })).statements.join(' '), /If you agree/u);
  });

  test('names the units that it is about, and its buttons do: by the product’s name, and never by its SKU', () => {
    const ten = { ...made, quantity: 10, parts: [1, 9].map((quantity) => ({ ...made.parts[0], quantity })) };
    const promise = ten as StocklinePromise;
    const onTime: Delay = { ...awaiting, state: 'on_time', say: [], choices: [] };
    const parts: Revision['parts'] = [
      { part: 0, quantity: 1, delay: { ...onTime, part: 0, partQuantity: 1 } },
      { part: 1, quantity: 9, delay: { ...awaiting, part: 1, partQuantity: 9 } },
    ];
    const about = (revision: Revision) =>
      say({ ...revision, parts }, { promise }).delays.map(({ title, what, part }) => [title, what, part]);
    assert.deepEqual(about(later(awaiting)), [['About the delay of 9 pieces', '9 pieces', 1]]);
    assert.deepEqual(about({ ...later(awaiting), name: 'Mug' }), [['About the delay of 9 × Mug', '9 × Mug', 1]]);
    assert.equal(say({ ...later(awaiting), name: 'Mug' }).delays[0]?.title, 'About the delay of 1 × Mug');
    const { order } = orderWordingFor('en');
    assert.deepEqual(
      [order.choices.keep('9 × Mug'), order.choices.cancel('9 × Mug')],
      ['Wait for 9 × Mug', 'Cancel 9 × Mug'],
    );
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
      'We said that it would ship by Tue 1 Dec 2026. That day will be missed. It will now ship by Fri 18 Dec 2026 at the latest.',
      'We have not written to you about this yet.',
      'Unless it ships or you expressly agree before, it is cancelled automatically on Thu 31 Dec 2026.',
    ]);
    assert.equal(say(later({ ...owed, state: 'awaiting', choices: ['keep', 'cancel'] })).statements.length, 9);
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
      const told = said.parts.map(({ quantity, text, ...days }) => [quantity, text, days.promised, days.now]);
      return [said.headline, told];
    };
    // The last day holds, and three of four come later than they should.
    assert.deepEqual(parts(now([part(3, '2026-12-02', 'in_stock'), part(1, '2026-12-11')], 'unchanged')), [
      'Part of it is later',
      [
        ['3 pieces', 'Later than promised', ['Ships Mon 23 Nov'], ['Ships Wed 2 Dec']],
        ['1 piece', 'On time', ['Ships Fri 11 Dec'], []],
      ],
    ]);
    // So do some where the last day is later itself: 18 December, and three leave as promised.
    assert.deepEqual(parts(now([part(3, '2026-11-23', 'in_stock'), part(1, '2026-12-18')], 'later')), [
      'Part of it is later',
      [
        ['3 pieces', 'On time', ['Ships Mon 23 Nov'], []],
        ['1 piece', 'Later than promised', ['Ships Fri 11 Dec'], ['Ships Fri 18 Dec']],
      ],
    ]);
    // Divided otherwise: one of the three has to wait for the same delivery as the fourth.
    assert.deepEqual(parts(now([part(2, '2026-11-23', 'in_stock'), part(2, '2026-12-11')], 'unchanged'))[1], [
      ['2 pieces', 'On time', ['Ships Mon 23 Nov'], []],
      ['1 piece', 'Later than promised', ['Ships Mon 23 Nov'], ['Ships Fri 11 Dec']],
      ['1 piece', 'On time', ['Ships Fri 11 Dec'], []],
    ]);
    // What has no day any more says so.
    const undated = { quantity: 1, status: 'backorder' as const, because: [] };
    assert.deepEqual(parts(now([part(3, '2026-11-24', 'in_stock'), undated], 'later'))[1], [
      ['3 pieces', undefined, ['Ships Mon 23 Nov'], ['Ships Tue 24 Nov']],
      ['1 piece', undefined, ['Ships Fri 11 Dec'], ['No date yet']],
    ]);
    // What has left has no day on which it ships.
    const shipped = { completed: '2026-11-20', prepaid: true, shipped: '2026-12-02' };
    assert.deepEqual(parts(now([part(4, '2026-12-02')], 'sooner'), shipped), [
      '3 pieces: Shipped on Wed 2 Dec 2026, later than promised. 1 piece: Shipped on Wed 2 Dec 2026',
      [
        ['3 pieces', 'Shipped on Wed 2 Dec 2026, later than promised', [], []],
        ['1 piece', 'Shipped on Wed 2 Dec 2026', [], []],
      ],
    ]);
  });

  test('16 CFR 435.2(b): is later where it ships later, though it arrives on its day: what is told below is the headline', () => {
    const owed: Delay = { ...awaiting, state: 'notice_owed', revised: '2026-12-02', say: ['revised_day'], choices: [] };
    const { headline, statements } = say(
      answer({ ship: day('2026-12-02'), deliver: day('2026-12-03') }, 'unchanged', owed),
      {
        history: { completed: '2026-11-20', prepaid: true },
      },
    );
    assert.match(statements[0] ?? '', /ship by Tue 1 Dec 2026\. That day will be missed\./u);
    assert.equal(headline, 'Later than promised');
  });

  test('has the terms as agreed, without the refund day of the day of the order', () => {
    const { refund } = mugTerms;
    assert.ok(refund);
    const agreed = { ...made, terms: { ...mugTerms, refund: { ...refund, latest: '2026-12-07' } } };
    const { terms } = say(kept, { promise: agreed });
    assert.deepEqual(
      terms.map(({ term, facts }) => [term, facts.map(({ text }) => text)]),
      [
        ['payment', ['Charged at shipment']],
        ['cancellation', ['You can cancel until it ships']],
      ],
    );
  });

  test('is German where German is read, registered or not, and English throughout where the order’s page has no words', () => {
    const german = say(later(awaiting), { language: 'de-AT' });
    assert.equal(german.headline, 'Später als zugesagt');
    assert.deepEqual(german.promised, ['Versand Di. 1. Dez.', 'Lieferung Do. 3. Dez.']);
    assert.match(german.statements[2] ?? '', /^Sie können der Verspätung zustimmen/u);
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

describe('A whole order in sentences', () => {
  const statute = { kind: 'statute', citation: 'Directive 2011/83/EU Art 9' } as const;
  const withdrawal = { days: 14, unit: 'calendar', from: 'delivery', word: 'withdraw', basis: statute } as const;
  /** Delivered on that day, the right ends 14 days later. */
  const line = (sku: string, delivered: string, lastDay: string): StocklinePromise => ({
    ...promiseOf({ status: 'backorder' }, { ...ordered, sku, ship: day(delivered), deliver: day(delivered) }),
    terms: { ...mugTerms, withdrawal: { ...withdrawal, lastDay } },
  });
  const mug = line('MUG', '2026-12-01', '2026-12-15');
  const lamp = line('LAMP', '2026-12-10', '2026-12-24');
  const holds = (promise: StocklinePromise, name: string): Revision => ({
    change: 'unchanged',
    changed: [],
    name,
    promise,
  });
  const history = { completed: '2026-11-20', prepaid: false };
  function told(lines: Parameters<typeof describePlacedOrder>[0], revisions: Revision[]) {
    return plainly(describePlacedOrder(lines, revisions, { wording: orderWordingFor('en-GB'), places }));
  }
  const termsOf = ({ terms }: ReturnType<typeof told>, wanted: string) =>
    terms.filter(({ term }) => term === wanted).map(({ of, facts }) => [of, facts.map(({ text }) => text)]);
  const both = [
    { promise: mug, history },
    { promise: lamp, history },
  ];

  test('has each line by its name, and once what all lines share', () => {
    const order = told(both, [holds(mug, 'Stoneware mug'), holds(lamp, 'Lamp')]);
    assert.deepEqual(
      order.lines.map(({ what, headline }) => [what, headline]),
      [
        ['1 × Stoneware mug', 'On time'],
        ['1 × Lamp', 'On time'],
      ],
    );
    assert.deepEqual(termsOf(order, 'payment'), [[undefined, ['Charged at shipment']]]);
    assert.equal(order.summary, '1 × Stoneware mug: On time. 1 × Lamp: On time');
  });

  test('Art 9(2)(b)(i): one right to withdraw, by the last good: the lamp of 10 December, until the 24th', () => {
    const order = told(both, [holds(mug, 'Stoneware mug'), holds(lamp, 'Lamp')]);
    assert.deepEqual(termsOf(order, 'withdrawal'), [
      [undefined, ['You can withdraw within 14 days of delivery. Delivered 10 Dec: until 24 Dec']],
    ]);
  });

  test('by the last good as its days are now: the mug has moved to the 15th, and the right to the 29th', () => {
    const moved = line('MUG', '2026-12-15', '2026-12-29');
    const later_: Revision = { change: 'later', changed: ['ship', 'deliver'], name: 'Mug', promise: moved };
    assert.deepEqual(termsOf(told(both, [later_, holds(lamp, 'Lamp')]), 'withdrawal'), [
      [undefined, ['You can withdraw within 14 days of delivery. Delivered 15 Dec: until 29 Dec']],
    ]);
    const { deliver: _, ship: __, ...undated } = moved;
    assert.deepEqual(termsOf(told(both, [{ ...later_, promise: undated }, holds(lamp, 'Lamp')]), 'withdrawal'), [
      [undefined, ['You can withdraw within 14 days of delivery']],
    ]);
  });

  test('a line that was cancelled is no good to wait for', () => {
    const [first, second] = both;
    assert.ok(first && second);
    const cancelled = { ...second, history: { ...history, cancelled: '2026-11-21' } };
    assert.deepEqual(termsOf(told([first, cancelled], [holds(mug, 'Mug'), holds(lamp, 'Lamp')]), 'withdrawal'), [
      [undefined, ['You can withdraw within 14 days of delivery. Delivered 1 Dec: until 15 Dec']],
    ]);
  });

  test('names the lines of a term that they do not share', () => {
    const prepaid = {
      ...lamp,
      terms: { ...lamp.terms, ...mugTerms, payment: { charge: 'at_order', basis: { kind: 'policy' } } },
    } as const;
    const order = told(
      [
        { promise: mug, history },
        { promise: prepaid, history: { ...history, prepaid: true }, name: 'Lamp of ours' },
      ],
      [holds(mug, 'Mug'), holds(prepaid, 'Lamp')],
    );
    assert.deepEqual(termsOf(order, 'payment'), [
      ['1 × Mug', ['Charged at shipment']],
      ['1 × Lamp of ours', ['Charged with the order']],
    ]);
  });

  test('the document has what lines share once, and a line says what differs', () => {
    const lines = orderedLines({
      completed: '2026-11-20',
      prepaid: false,
      lines: [
        { promised: mug, shipped: '2026-11-30' },
        { promised: lamp, name: 'Lamp', prepaid: true },
      ],
    });
    assert.deepEqual(
      lines.map((one) => [one.name, one.history]),
      [
        [undefined, { completed: '2026-11-20', prepaid: false, shipped: '2026-11-30' }],
        ['Lamp', { completed: '2026-11-20', prepaid: true }],
      ],
    );
    assert.equal(orderedLines({ lines: [{ promised: mug }] })[0]?.history, undefined);
  });
});

describe('The store behind it', () => {
  const promised = { sku: 'MUG', quantity: 1, status: 'backorder', parts: [] } as const;
  const line = { promised: { ...promised, parts: [] } };
  const to = { country: 'US' };
  const question = { lines: [line], to };

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
    assert.deepEqual(state.phase === 'revised' && state.revisions.map(({ change }) => change), ['unchanged']);
    assert.deepEqual(seen.asked, [{ ...line, to, at: '2026-11-23T15:05:00Z' }]);
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
    store.dispatch({
      type: 'ask',
      question: { ...question, lines: [{ ...line, order }], at: '2026-11-30T09:00:00Z' },
      source,
    });
    assert.deepEqual(seen.asked[1], { ...line, to, order, at: '2026-11-30T09:00:00Z' });
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
