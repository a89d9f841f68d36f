/**
 * The facts that money depends on: literal words for literal terms, each by itself and together. All are read on Monday
 * 23 November 2026, and what is promised ships by Friday 11 December.
 */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { StocklinePromise, Terms } from '../../web/src/engine/types/documents.ts';
import { furtherTerms } from '../../web/src/locales/details/further-terms.ts';
import { termLines } from '../../web/src/locales/details/terms.ts';
import { wholeWordingFor } from '../../web/src/locales/details/wording.ts';
import { type Fact, factsOf } from '../../web/src/locales/facts.ts';
import { loadMessages, wordingFor } from '../../web/src/locales/index.ts';
import { plainly } from './plain.ts';
import { noTerms, promiseOf } from './promises.ts';
import { lanesOf, openShop } from './shop.ts';

before(() => loadMessages('de'));

const policy = { basis: { kind: 'policy' } } as const;
const statute = { basis: { kind: 'statute', citation: 'Directive 2011/83/EU' } } as const;
const euros = { code: 'EUR', exponent: 2 };
const ship = { earliest: '2026-12-10', latest: '2026-12-11' };

interface Given {
  rest?: Partial<StocklinePromise>;
  language?: string;
  today?: string;
}

function facts(terms: Partial<Terms>, { rest, language = 'en-GB', today = '2026-11-23' }: Given = {}): Fact[] {
  const promise = promiseOf({ status: 'backorder' }, { ship, terms: { ...noTerms, ...terms }, ...rest });
  return plainly(factsOf(promise, wordingFor(language), today), language);
}
const said = (terms: Partial<Terms>, given?: Given) => facts(terms, given).map(({ text }) => text);

const pays = (charge: 'on_shipment' | 'at_order' | 'deposit', rest: Partial<NonNullable<Terms['payment']>> = {}) =>
  ({ payment: { charge, ...rest, ...policy } }) as const;
const cancels = (rest: Omit<NonNullable<Terms['cancellation']>, 'basis'> = { until: 'shipment' }) =>
  ({ cancellation: { ...rest, ...policy } }) as const;
const refunds = (days: number | undefined, unit: NonNullable<Terms['refund']>['unit'] = 'calendar') =>
  ({ refund: { ...(days !== undefined && { days }), unit, from: 'notice', ...policy } }) as const;
const returns = (days: number, unit: 'calendar' | 'working' | 'business' = 'calendar') =>
  ({ returns: { days, unit, from: 'delivery', ...policy } }) as const;
const withdraws = (days = 14, rest: Partial<NonNullable<Terms['withdrawal']>> = {}) =>
  ({ withdrawal: { days, unit: 'calendar', from: 'delivery', word: 'withdraw', ...statute, ...rest } }) as const;
const except = (code: string): Pick<Terms, 'withdrawalExceptions'> => ({
  withdrawalExceptions: [{ code, ...statute }] as NonNullable<Terms['withdrawalExceptions']>,
});

test('Without terms there is no fact, and none is inferred', () => {
  assert.deepEqual(said({}), []);
  const { terms: _, ...bare } = promiseOf({});
  assert.deepEqual(factsOf(bare, wordingFor('en'), '2026-11-23'), []);
});

describe('Payment', () => {
  const two = promiseOf({}).parts[0];
  const split = { parts: [two, two] as [typeof two, typeof two] };
  const collected = { pickup: { location: 'Reno' } };

  test('is when it ships, part by part; when it is ready, where it is collected; when it is delivered, where it is digital', () => {
    assert.deepEqual(said(pays('on_shipment')), ['Charged when it ships']);
    assert.deepEqual(said(pays('on_shipment'), { rest: split }), ['Each part charged when it ships']);
    assert.deepEqual(said(pays('on_shipment'), { rest: collected }), ['Charged when it is ready']);
    assert.deepEqual(said(pays('on_shipment'), { rest: { ...split, ...collected } }), ['Charged when it is ready']);
    assert.deepEqual(said(pays('on_shipment'), { rest: { digital: true } }), ['Charged when it is delivered']);
  });

  test('is now', () => assert.deepEqual(said(pays('at_order')), ['Charged now']));

  test('is a part now and the rest then: 20 % of 120.00 are 24.00, and 96.00 are left; without a price the share', () => {
    const fifth = pays('deposit', { percent: 20 });
    const priced = { currency: euros, ...pays('deposit', { percent: 20, dueNow: 2400, dueAtShipment: 9600 }) };
    assert.deepEqual(facts(priced), [{ fact: 'payment', text: '€24.00 now, €96.00 when it ships', weighs: true }]);
    assert.deepEqual(said(priced, { rest: collected }), ['€24.00 now, €96.00 when it is ready']);
    assert.deepEqual(said(priced, { rest: { digital: true } }), ['€24.00 now, €96.00 when it is delivered']);
    assert.deepEqual(said(fifth), ['20% now, the rest when it ships']);
    assert.deepEqual(said(pays('deposit')), ['Deposit now, the rest when it ships']);
  });
});

describe('Cancellation', () => {
  test('is free until then, where the fact before says when; else until it ships, is ready or delivered', () => {
    assert.deepEqual(said({ ...pays('on_shipment'), ...cancels() })[1], 'Cancel free until then');
    assert.deepEqual(said({ ...pays('at_order'), ...cancels() })[1], 'Cancel free until it ships');
    const rest = { pickup: { location: 'Reno' } };
    assert.deepEqual(said({ ...pays('at_order'), ...cancels() }, { rest })[1], 'Cancel free until it is ready');
    assert.deepEqual(
      said({ ...pays('at_order'), ...cancels() }, { rest: { digital: true } })[1],
      'Cancel free until it is delivered',
    );
    // As long as the right to withdraw is longer still; that stands in the details.
    assert.deepEqual(
      said({ ...pays('at_order'), ...cancels({ until: 'withdrawal_ends' }) })[1],
      'Cancel free until it ships',
    );
  });

  test('ends some days before: on a day where one is known and ahead', () => {
    const three = { daysBeforeShipment: 3 };
    assert.deepEqual(said(cancels(three)), ['Cancel free until 3 days before it ships']);
    assert.deepEqual(said(cancels({ daysBeforeShipment: 1 })), ['Cancel free until 1 day before it ships']);
    assert.deepEqual(said({ ...pays('on_shipment'), ...cancels({ ...three, lastDay: '2026-12-07' }) }), [
      'Charged when it ships',
      'Cancel free until 7 Dec',
    ]);
    const late = { rest: { ship: { earliest: '2026-12-10', latest: '2026-12-11' } }, today: '2026-12-08' };
    assert.deepEqual(said(cancels({ ...three, lastDay: '2026-12-07' }), late), [
      'Cancel free until 3 days before it ships',
    ]);
  });

  test('is none where the shop takes none, and where it ships too soon for it: by Friday 11, three days before are over on the 9th', () => {
    assert.deepEqual(facts(cancels({ until: 'never' })), [
      { fact: 'cancellation', text: 'Cannot be cancelled', weighs: true },
    ]);
    const fee = { percent: 10, ...policy };
    assert.deepEqual(said(cancels({ daysBeforeShipment: 3, fee }), { today: '2026-12-09' }), ['Cannot be cancelled']);
  });

  test('that costs something is not free, and the fee is a fact of its own that is not to be overlooked', () => {
    const costs = (fee: object, currency?: Terms['currency']) =>
      facts({
        ...pays('on_shipment'),
        ...cancels({ until: 'shipment', fee: { ...fee, ...policy } }),
        ...(currency && { currency }),
      }).slice(1);
    assert.deepEqual(costs({ percent: 10, amount: 500 }, euros), [
      { fact: 'cancellation', text: 'Cancel until then' },
      { fact: 'fee', text: 'Cancelling costs €5.00', weighs: true },
    ]);
    assert.equal(costs({ percent: 10 })[1]?.text, 'Cancelling costs 10% of the price');
    assert.equal(costs({ minorUnits: 500, currency: 'EUR' })[1]?.text, 'Cancelling costs a fee');
  });
});

describe('Where money is taken before it ships, its way back is told beside the right to cancel', () => {
  const back = (terms: Partial<Terms>) => said({ ...pays('at_order'), ...cancels(), ...terms })[1];

  test('in the days that the law or the shop counts', () => {
    assert.equal(back(refunds(14)), 'Cancel free until it ships, money back within 14 days');
    assert.equal(back(refunds(1)), 'Cancel free until it ships, money back within 1 day');
    assert.equal(back(refunds(7, 'working')), 'Cancel free until it ships, money back within 7 working days');
    assert.equal(back(refunds(10, 'business')), 'Cancel free until it ships, money back within 10 business days');
  });

  test('without a number where the law sets none', () => {
    assert.equal(back(refunds(undefined, 'none')), 'Cancel free until it ships, money back without delay');
    assert.equal(
      back(refunds(undefined, 'billing_cycle')),
      'Cancel free until it ships, money back within one billing cycle',
    );
  });

  test('of a deposit as well, and behind a last day', () => {
    assert.deepEqual(said({ ...pays('deposit', { percent: 20 }), ...cancels(), ...refunds(14) }), [
      '20% now, the rest when it ships',
      'Cancel free until it ships, money back within 14 days',
    ]);
    assert.equal(
      back({ ...cancels({ daysBeforeShipment: 3, lastDay: '2026-12-07' }), ...refunds(14) }),
      'Cancel free until 7 Dec, money back within 14 days',
    );
  });

  test('and not where nothing is taken, nor where it cannot be cancelled', () => {
    assert.deepEqual(said({ ...pays('on_shipment'), ...cancels(), ...refunds(14) }), [
      'Charged when it ships',
      'Cancel free until then',
    ]);
    assert.equal(back({ ...cancels({ until: 'never' }), ...refunds(14) }), 'Cannot be cancelled');
    assert.equal(back({}), 'Cancel free until it ships');
  });
});

describe('Return', () => {
  test('of days that count from the order is told by its last day, or not at all: it may be over before it is there', () => {
    const counted = { returns: { days: 30, unit: 'calendar', from: 'order', ...policy } } as const;
    const until = (lastDay: string) => said({ returns: { ...counted.returns, lastDay } });
    // Ordered on Monday 23 November.
    assert.deepEqual(until('2026-12-23'), ['Return until 23 Dec']);
    assert.deepEqual(said(counted), []);
    assert.deepEqual(until('2026-11-22'), []);
    const always = { unit: 'none', from: 'order', ...policy } as const;
    assert.deepEqual(said({ returns: always }), ['Return at any time']);
  });

  test('is what the shop takes back, or the right by law to change one’s mind: whichever is longer', () => {
    assert.deepEqual(said(returns(30)), ['30 days to return']);
    assert.deepEqual(said(withdraws()), ['14 days to change your mind']);
    assert.deepEqual(said({ ...returns(30), ...withdraws() }), ['30 days to return']);
    assert.deepEqual(said({ ...returns(7), ...withdraws() }), ['14 days to change your mind']);
    // 11 days of work are more than two weeks, 9 are less.
    assert.deepEqual(said({ ...returns(11, 'working'), ...withdraws() }), ['11 working days to return']);
    assert.deepEqual(said({ ...returns(9, 'business'), ...withdraws() }), ['14 days to change your mind']);
    // Who was not told of the right has a year more (Directive 2011/83/EU Art 10).
    const untold = withdraws(14, { extraMonths: 12 });
    assert.deepEqual(said({ ...returns(100), ...untold }), ['12 months and 14 days to change your mind']);
  });

  test('is the right, where the shop gives no more than that', () => {
    assert.deepEqual(said({ ...returns(14), ...withdraws() }), ['14 days to change your mind']);
    // What a law says of sending back comes with its right to withdraw.
    const sentBack = { returns: { ...returns(14).returns, ...statute } };
    assert.deepEqual(said({ ...sentBack, ...withdraws() }), ['14 days to change your mind']);
  });

  test('without an end is told as that', () => {
    const endless = { unit: 'none', from: 'delivery' } as const;
    assert.deepEqual(said({ returns: { ...endless, ...policy } }), ['Return at any time']);
    assert.deepEqual(said({ withdrawal: { ...endless, word: 'withdraw', ...statute } }), [
      'Change your mind at any time',
    ]);
    assert.deepEqual(said({ ...returns(30), withdrawal: { ...endless, word: 'withdraw', ...statute } }), [
      'Change your mind at any time',
    ]);
  });

  test('in a season ends on its day, as long as that is ahead', () => {
    const season = { from: '2026-11-01', until: '2026-12-24', returnUntil: '2027-01-31' };
    const gifts = { returns: { ...returns(30).returns, season }, ...withdraws() } as Partial<Terms>;
    assert.deepEqual(said(gifts), ['Return until 31 Jan 2027']);
    // In January it is this month's, and in February over: the right of a later order stands.
    assert.deepEqual(said(gifts, { today: '2027-01-04' }), ['Return until 31 Jan']);
    assert.deepEqual(said(gifts, { today: '2027-02-01' }), ['14 days to change your mind']);
  });

  test('says by what act the right is lost, or that there is none', () => {
    const lost = (code: string) => said({ ...withdraws(), ...except(code) })[0];
    assert.equal(lost('unsealed'), '14 days to change your mind, unless you break the seal');
    assert.equal(lost('mixed'), '14 days to change your mind, unless it is mixed with other goods');
    assert.equal(lost('begun'), '14 days to change your mind, lost when delivery (the download) begins');
    assert.equal(lost('performed'), '14 days to change your mind, until it is done');
    assert.equal(lost('of a later engine'), '14 days to change your mind');
    assert.deepEqual(said(except('none')), ['No right to change your mind']);
    // What the shop takes back for longer, it takes back all the same.
    assert.deepEqual(said({ ...returns(30), ...withdraws(), ...except('unsealed') }), ['30 days to return']);
    assert.deepEqual(said({ ...returns(30), ...except('none') }), ['30 days to return']);
  });

  test('of a kettle to Germany, by the law itself: the right, and where it is sealed for hygiene how that is lost', async () => {
    const shown = async (exceptions: ('sealedHygiene' | 'customMade')[]) => {
      const { snapshot } = await openShop(['eu', 'de'], ({ products }) => {
        if (products['KETTLE'] && exceptions.length > 0) Object.assign(products['KETTLE'], { exceptions });
      });
      const query = { sku: 'KETTLE', quantity: 1, at: '2026-11-23T15:00:00Z', to: { country: 'DE' } };
      const told = factsOf(snapshot.quote(query), wordingFor('en-GB'), '2026-11-23').map(({ text }) => text);
      snapshot.close();
      return told.at(-1);
    };
    // § 355 Abs. 2 BGB; § 312g Abs. 2 Nr. 3; § 312g Abs. 2 Nr. 1.
    assert.equal(await shown([]), '14 days to change your mind');
    assert.equal(await shown(['sealedHygiene']), '14 days to change your mind, unless you break the seal');
    assert.equal(await shown(['customMade']), 'No right to change your mind');
  });

  test('is in Austria and Liechtenstein a Rücktritt, and elsewhere in German a Widerruf', () => {
    for (const jurisdictions of [['EU', 'AT'], ['LI']]) {
      const [right] = said({ ...withdraws(), jurisdictions }, { language: 'de-AT' });
      assert.match(right ?? '', /14 Tage.*Rücktritt/u);
      const [none] = said({ ...except('none'), jurisdictions }, { language: 'de' });
      assert.match(none ?? '', /Kein Rücktrittsrecht/u);
      for (const text of [right, none]) assert.doesNotMatch(text ?? '', /[Ww]iderruf/u);
    }
    assert.match(said({ ...withdraws(), jurisdictions: ['EU', 'DE'] }, { language: 'de' })[0] ?? '', /Widerruf/u);
  });
});

test('All together are payment, cancellation, what it costs, and return, in that order', () => {
  const fee = { percent: 10, ...policy };
  const all = {
    ...pays('at_order'),
    ...cancels({ until: 'shipment', fee }),
    ...refunds(14),
    ...returns(30),
    ...withdraws(),
  };
  assert.deepEqual(facts(all), [
    { fact: 'payment', text: 'Charged now' },
    { fact: 'cancellation', text: 'Cancel until it ships, money back within 14 days' },
    { fact: 'fee', text: 'Cancelling costs 10% of the price', weighs: true },
    { fact: 'return', text: '30 days to return' },
  ]);
});

/** The design, section 5: wherever money is taken before shipment, the refund's time stands on the surface. */
describe('Money that is taken before shipment has the time of its way back', () => {
  const never = { ...pays('at_order'), ...cancels({ until: 'never' }) } as const;
  const delayRefund = (days: number, unit: 'calendar' | 'working') => ({
    delayRefund: { days, unit, from: 'entitlement', ...statute } as const,
  });
  const returnsBack = (days: number, back: number) =>
    ({
      returns: { ...returns(days).returns, refund: { days: back, unit: 'calendar', from: 'goods_return', ...policy } },
    }) as const;

  test('with the right to change one’s mind, where it cannot be cancelled', () => {
    const terms = { ...never, ...refunds(30), ...withdraws(7) } as const;
    assert.deepEqual(said(terms), [
      'Charged now',
      'Cannot be cancelled',
      '7 days to change your mind, money back within 30 days',
    ]);
    const promise = promiseOf({ status: 'backorder' }, { ship, terms: { ...noTerms, ...terms } });
    assert.deepEqual(furtherTerms(promise), ['withdrawal', 'refund']);
    const refund = termLines(promise, wholeWordingFor('en-GB'), '2026-11-23').find(({ term }) => term === 'refund');
    assert.match(refund?.facts.map(({ text }) => text).join(' ') ?? '', /30 days/u);
  });

  test('with the return, by what is refunded then', () => {
    const since = ['Charged now', 'Cancel free until it ships', '30 days to return, money back within 15 days'];
    assert.deepEqual(said({ ...pays('at_order'), ...cancels(), ...returnsBack(30, 15) }), since);
    assert.deepEqual(
      said({ ...never, ...withdraws(7), ...returnsBack(5, 15) }).at(-1),
      '7 days to change your mind, money back within 15 days',
    );
  });

  test('else for the case that it is late: of a deposit, too', () => {
    // 16 CFR 435.1(b)(1).
    const late = delayRefund(7, 'working');
    assert.deepEqual(said({ ...pays('at_order'), ...late }), [
      'Charged now',
      'If late, money back within 7 working days',
    ]);
    assert.deepEqual(said({ ...never, ...late, ...returns(30) }), [
      'Charged now',
      'Cannot be cancelled',
      'If late, money back within 7 working days',
      '30 days to return',
    ]);
    assert.equal(said({ ...pays('deposit'), ...late })[1], 'If late, money back within 7 working days');
  });

  test('once: that of cancelling goes first', () => {
    const all = { ...cancels(), ...refunds(14), ...returnsBack(30, 15), ...delayRefund(7, 'working') };
    assert.deepEqual(said({ ...pays('at_order'), ...all }), [
      'Charged now',
      'Cancel free until it ships, money back within 14 days',
      '30 days to return',
    ]);
  });

  test('and has none where it is charged as it ships, nor with a return that there is not', () => {
    const late = delayRefund(7, 'working');
    assert.deepEqual(said({ ...pays('on_shipment'), ...late, ...returnsBack(30, 15) }), [
      'Charged when it ships',
      '30 days to return',
    ]);
    assert.deepEqual(
      said({ ...never, ...returnsBack(0, 15), ...refunds(14) }).at(-1),
      'No returns for a change of mind',
    );
  });

  test('by the law of each country, where the shop says nothing of a refund', async () => {
    const shown = async (country: string, until: 'never' | 'shipment') => {
      const { snapshot } = await openShop([country.toLowerCase()], ({ policies, shipping }) => {
        const backorder = { payment: { charge: 'at_order' }, cancellation: { until } } as const;
        if (policies?.['house']) policies['house'].backorder = backorder;
        lanesOf(shipping?.['standard']).push({ transitDays: 9 });
      });
      const query = { sku: 'MUG', quantity: 5, at: '2026-11-23T15:00:00Z', to: { country } };
      const told = plainly(factsOf(snapshot.quote(query), wordingFor('en-GB'), '2026-11-23'), 'en-GB');
      snapshot.close();
      return told.map(({ text }) => text).slice(1);
    };
    // 16 CFR 435.1(b)(1).
    assert.deepEqual(await shown('US', 'never'), ['Cannot be cancelled', 'If late, money back within 7 working days']);
    // Electronic Communications and Transactions Act s.44.
    assert.deepEqual(await shown('ZA', 'never'), [
      'Cannot be cancelled',
      '7 days to change your mind, money back within 30 days',
    ]);
    // Consumer protection law of China, Art 25.
    assert.deepEqual(await shown('CN', 'never'), ['Cannot be cancelled', '7 days to return, money back within 7 days']);
    // Consumer Protection Act of Taiwan, Art 19-2.
    assert.deepEqual(await shown('TW', 'shipment'), [
      'Cancel free until it ships',
      '7 days to change your mind, money back within 15 days',
    ]);
    // Law 6502 Art 48: withdrawal before delivery too. What is refunded then was seen in part only, and so is not
    // counted; of a delay it is known.
    assert.deepEqual(await shown('TR', 'never'), [
      'Cancel free until it ships',
      'If late, money back within 14 days',
      '14 days to change your mind',
    ]);
  });
});

test('Of what ships in parts, of which the first leaves too soon, it is said that only the rest can be cancelled', () => {
  const part = (day: string) => ({
    ...promiseOf({ status: 'backorder' }).parts[0],
    ship: { earliest: day, latest: day },
  });
  const three = cancels({ daysBeforeShipment: 3, lastDay: '2026-12-08' });
  const split = (first: string) => ({
    rest: {
      ship: { earliest: first, latest: '2026-12-11' },
      parts: [part(first), part('2026-12-11')] as StocklinePromise['parts'],
    },
  });
  // Read on 23 November: what leaves that day, or on the 25th, can be cancelled no more.
  for (const first of ['2026-11-23', '2026-11-25'])
    assert.deepEqual(said(three, split(first)), ['Cancel free until 8 Dec, only what ships later']);
  // What leaves on the 26th can be today.
  assert.deepEqual(said(three, split('2026-11-26')), ['Cancel free until 3 days before it ships']);
  const { rest } = split('2026-11-23');
  const promise = promiseOf({ status: 'backorder' }, { ...rest, terms: { ...noTerms, ...three } });
  const [line] = termLines(promise, wholeWordingFor('en-GB'), '2026-11-23');
  assert.match(line?.facts[0]?.text ?? '', /8 Dec.*Only what ships later/u);
});
