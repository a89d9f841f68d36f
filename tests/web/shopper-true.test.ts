/**
 * What a shopper found untrue or unclear on screenshots, each with the literal words that it has now. It is Monday 23
 * November 2026 in New York, where the cut-off is at 14:00.
 */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { dayFormat } from '../../web/src/days/days.ts';
import { placesAt } from '../../web/src/days/places.ts';
import type {
  OrderHistory,
  PromisePart,
  Revision,
  StocklinePromise,
  Terms,
} from '../../web/src/engine/types/documents.ts';
import { loadLanguage } from '../../web/src/locales/catalogue.ts';
import { destinationName } from '../../web/src/locales/destination-name.ts';
import { reasonSentences } from '../../web/src/locales/details/reasons.ts';
import { termLines } from '../../web/src/locales/details/terms.ts';
import { wholeMessages, wholeWordingFor } from '../../web/src/locales/details/wording.ts';
import { factsOf } from '../../web/src/locales/facts.ts';
import { wordingFor } from '../../web/src/locales/index.ts';
import { describePlacedOrder } from '../../web/src/locales/order/describe.ts';
import { orderCatalogues, orderWordingFor } from '../../web/src/locales/order/wording.ts';
import { unbroken } from '../../web/src/locales/unbroken.ts';
import { forReader, windowTexts } from '../../web/src/locales/windows.ts';
import { languageTags } from './language-tags.ts';
import { plainly } from './plain.ts';
import { mugTerms, noTerms, promiseOf, snapshot, threeMugs } from './promises.ts';

const policy = { basis: { kind: 'policy' } } as const;
const at = Date.parse('2026-11-23T15:05:00Z');
const places = placesAt(snapshot, at);

before(() =>
  Promise.all(languageTags.flatMap((tag) => [loadLanguage([wholeMessages], tag), loadLanguage(orderCatalogues, tag)])),
);

describe('Returns that count from the order', () => {
  const returns = { days: 30, unit: 'calendar', from: 'order', lastDay: '2026-12-23', ...policy } as const;
  const promise = (deliver: string): StocklinePromise =>
    promiseOf(
      {},
      {
        ship: { earliest: '2026-12-15', latest: '2026-12-15' },
        deliver: { earliest: '2026-12-19', latest: deliver },
        terms: { ...noTerms, returns } as Terms,
      },
    );
  const fact = (deliver: string, language = 'en-GB') =>
    plainly(factsOf(promise(deliver), wordingFor(language), '2026-11-23'), language);

  test('and may be over on 23 December, before 6 January, say that they are, where it weighs', () => {
    assert.deepEqual(fact('2027-01-06'), [
      { fact: 'return', text: 'Return until 23 Dec, even if it comes later', weighs: true },
    ]);
    assert.deepEqual(fact('2026-12-23'), [{ fact: 'return', text: 'Return until 23 Dec' }]);
    assert.equal(fact('2027-01-06', 'de')[0]?.text, 'Rückgabe bis 23. Dez., auch wenn es später kommt');
    for (const tag of languageTags)
      assert.notEqual(fact('2027-01-06', tag)[0]?.text, fact('2026-12-23', tag)[0]?.text, tag);
  });
});

describe('A shipped order', () => {
  const line = (history: OrderHistory, rest: Partial<StocklinePromise>) => ({
    promise: promiseOf({ ...(rest.ship && { ship: rest.ship }), ...(rest.deliver && { deliver: rest.deliver }) }, rest),
    history,
    name: 'Mug',
  });
  const say = (history: OrderHistory, rest: Partial<StocklinePromise>, tag = 'en-GB') => {
    const given = line(history, rest) as Parameters<typeof describePlacedOrder>[0][number];
    const revision = { change: 'unchanged', changed: [], promise: given.promise } as Revision;
    const to = { country: 'US', postalCode: '10001' };
    return plainly(describePlacedOrder([given], [revision], { wording: orderWordingFor(tag), places, to }), tag);
  };
  const ship = { earliest: '2026-12-01', latest: '2026-12-01' };
  const deliver = { earliest: '2026-12-03', latest: '2026-12-07' };
  const left = { completed: '2026-11-20', prepaid: true, shipped: '2026-11-30' };

  test('has no day on which it will ship: its arrival, or that none is known', () => {
    const [undated] = say(left, { ship }).lines;
    assert.deepEqual(
      [undated?.headline, undated?.promised, undated?.notes],
      ['Shipped on Mon 30 Nov 2026', [], ['We do not know yet when it arrives.']],
    );
    assert.deepEqual(say(left, { ship, deliver }).lines[0]?.promised, ['Arrives 3 – 7 Dec']);
    for (const tag of languageTags) assert.deepEqual(say(left, { ship }, tag).lines[0]?.promised, [], tag);
  });

  test('that was told anew calls the days of the order those that were promised first', () => {
    const told = { ...left, shipped: undefined, delays: [{ noticed: '2026-11-22', revised: '2026-12-22' }] };
    const { shipped: _, ...history } = told;
    assert.equal(say(history as unknown as OrderHistory, { ship, deliver }).lines[0]?.promisedName, 'First promised');
    const { shipped: __, ...calm } = left;
    assert.equal(say(calm, { ship, deliver }).lines[0]?.promisedName, 'Promised');
  });

  test('says where it goes, what was paid when, and once it is there until when it can be returned', () => {
    const currency = { code: 'USD', exponent: 2 };
    const payment = { charge: 'at_order', dueNow: 4000, ...policy } as const;
    const terms = { ...noTerms, currency, payment } as Terms;
    const said = say(left, { ship, deliver, terms });
    assert.deepEqual([said.to, said.face], ['To 10001, US', ['US$40.00 with the order']]);
    const ended = say({ completed: '2026-11-20', prepaid: true, cancelled: '2026-11-22' }, { ship, deliver, terms });
    assert.deepEqual([ended.to, ended.face.at(-1)], [undefined, 'Refund: US$40.00']);
  });

  test('keeps how sure its day is until it ships', () => {
    const ready = { probabilities: { '2026-12-01': 0.5, '2026-12-05': 0.5 } };
    const because = [{ code: 'supply_ready', ready }] as unknown as PromisePart['because'];
    const promise = promiseOf({ because, ship, deliver }, { ship, deliver });
    const revision = { change: 'unchanged', changed: [], promise } as Revision;
    const wording = orderWordingFor('en-GB');
    const page = plainly(describePlacedOrder([{ promise }], [revision], { wording, places }), 'en-GB');
    assert.equal(page.lines[0]?.odds, '9 in 10 arrive by 7 Dec');
  });
});

test('A reader who has another day than the warehouse reads no "today" of it: in Tokyo it is the 24th', () => {
  const days = dayFormat('en-GB');
  const said = (reader: string) =>
    windowTexts(
      { ship: { earliest: '2026-11-23', latest: '2026-11-23' } },
      forReader(wordingFor('en-GB'), threeMugs.parts, places, { reader, now: at }),
      days,
      '2026-11-23',
    ).ship;
  assert.equal(said('America/Los_Angeles'), 'Ships today');
  assert.equal(plainly(said('Asia/Tokyo'), 'en-GB'), 'Ships Mon 23 Nov');
});

test('A median has a word and no number of odds, in every language', () => {
  for (const tag of languageTags) assert.doesNotMatch(wordingFor(tag).messages.likelyBy('AAA'), /\d|zweit/u, tag);
  assert.equal(wordingFor('de').messages.likelyBy('21. Dez.'), 'Wahrscheinlich bis 21. Dez.');
});

test('Arabic and Hebrew call a backorder what is not in stock now', () => {
  assert.equal(wordingFor('ar').messages.status.backorder, 'غير متوفر، ويمكن طلبه');
  assert.equal(wordingFor('he').messages.status.backorder, 'לא במלאי כעת, ניתן להזמין');
});

test('A prepaid preorder whose goods are on the shelf is not available yet; that it is not here is not so', () => {
  assert.equal(wholeWordingFor('en').messages.consent.paidBefore, 'It is not available yet, and you pay in advance.');
  assert.equal(wholeWordingFor('ja').messages.consent.paidBefore.includes('当店にな'), false);
});

test('Directive 2011/83/EU Art 9, Regulation 1182/71 Art 3(4): more days than the right has are explained', () => {
  const basis = { kind: 'statute', citation: 'Art 9' } as const;
  const withdrawal = { days: 14, unit: 'calendar', from: 'delivery', word: 'withdraw', basis } as const;
  const said = (lastDay: string) =>
    termLines(
      promiseOf(
        {},
        {
          deliver: { earliest: '2026-12-05', latest: '2026-12-05' },
          terms: { ...noTerms, withdrawal: { ...withdrawal, lastDay } } as Terms,
        },
      ),
      wholeWordingFor('en-GB'),
      '2026-11-23',
    )[0]?.facts[0]?.text;
  // 5 + 14 is Saturday the 19th.
  assert.equal(
    plainly(said('2026-12-21'), 'en-GB'),
    'You can withdraw within 14 days of delivery. Delivered 5 Dec: until 21 Dec. The period would end on a day off, so it runs on to the next working day',
  );
  assert.equal(
    plainly(said('2026-12-19'), 'en-GB'),
    'You can withdraw within 14 days of delivery. Delivered 5 Dec: until 19 Dec',
  );
});

test('What two laws say alike is said once, with both', () => {
  const exceptions = ['§ 312g BGB', 'Art 16'].map((citation) => ({
    code: 'none',
    basis: { kind: 'statute', citation },
  }));
  const terms = { ...noTerms, withdrawalExceptions: exceptions } as unknown as Terms;
  assert.deepEqual(termLines(promiseOf({}, { terms }), wholeWordingFor('en-GB'), '2026-11-23')[0]?.facts, [
    { text: 'No right to change your mind', basis: '§ 312g BGB; Art 16' },
  ]);
});

test('The day between a delivery and the first that can be sent is said', () => {
  const because = [
    { code: 'awaiting_receipt', day: '2026-12-08' },
    { code: 'receiving', days: 1 },
  ] as PromisePart['because'];
  const say = (given: PromisePart['because']) =>
    reasonSentences(given, {
      messages: wholeWordingFor('en-GB').messages,
      days: dayFormat('en-GB'),
      today: '2026-11-23',
      isSent: true,
    }).map((text) => plainly(text, 'en-GB'));
  assert.deepEqual(say(because), [
    'It waits for a delivery to us, expected Tue 8 Dec.',
    'When it is here, we take it in within 1 of our working days.',
  ]);
  assert.equal(
    say([
      { code: 'awaiting_receipt', day: '2026-12-08' },
      { code: 'receiving', days: 0 },
    ] as never).length,
    1,
  );
});

test('Japanese cites the law of Japan by its own name', () => {
  const { cite } = wholeWordingFor('ja').messages.terms;
  assert.equal(cite('Act on Specified Commercial Transactions (Japan) Art 15-3'), '特定商取引法第15条の3');
  assert.equal(cite('16 CFR 435.2'), '16 CFR 435.2');
});

test('A country has a name and no abbreviation', () => {
  const us = { country: 'US' };
  assert.deepEqual(
    ['fr', 'es', 'de', 'en'].map((tag) => destinationName(us, tag)),
    ['États-Unis', 'Estados Unidos', 'USA', 'US'],
  );
  assert.equal(destinationName({ country: 'GB' }, 'pl'), 'Wielka Brytania');
});

test('A French first of a month is not broken, and a countdown runs out within its time', () => {
  assert.equal(unbroken('le 1er avr.'), 'le\u00a01er\u00a0avr.');
  assert.equal(
    wordingFor('fr').messages.orderWithin('2 h 14 min', '14:00'),
    'si commandé dans les 2 h 14 min, avant 14:00',
  );
});

test('A zone’s name does not break', () => {
  assert.equal(
    dayFormat('fr').moment('2026-11-23T19:00:00Z', 'America/New_York', '2026-11-23'),
    '14:00\u00a0(New\u00a0York)',
  );
});

test('mugs of the design have terms that all this leaves as they are', () => {
  assert.deepEqual(
    factsOf({ ...threeMugs, terms: mugTerms }, wordingFor('en-GB'), '2026-11-23').map(({ text }) => text),
    ['Charged when it ships', 'Cancel free until then'],
  );
});
