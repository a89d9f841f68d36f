/** What a product page says at once of days that are uncertain: how likely they are, as far as that is known. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PromisePart, StocklinePromise } from '../../web/src/engine/types/documents.ts';
import { mugTerms, promiseOf, threeMugs } from './promises.ts';
import { type Beside, card, page } from './surfaces.ts';

const day = (earliest: string, latest = earliest) => ({ earliest, latest });
const to = { country: 'US', postalCode: '10001' };
const charged = 'Charged when it ships · Cancel free until then';

/** By these days it has arrived with so many hundredths. */
const chain = [
  ['2026-12-14', 10],
  ['2026-12-18', 30],
  ['2026-12-22', 55],
  ['2026-12-24', 70],
  ['2026-12-29', 80],
  ['2027-01-02', 96],
] as const;
const reached = (hundredths: number) => chain.find(([, by]) => by >= hundredths)?.[0] ?? assert.fail();

/** What the engine promises at a confidence: from the first day that 1 - c reach to the first that c reaches. */
const at = (confidence: number, because: PromisePart['because'] = []): StocklinePromise => {
  const deliver = day(reached(100 - Math.floor(confidence * 100)), reached(Math.ceil(confidence * 100)));
  const ready = { probabilities: { '2026-12-10': 0.5, '2026-12-28': 0.5 } };
  const uncertain = { code: 'supply_ready', ready } as PromisePart['because'][number];
  return promiseOf(
    { status: 'backorder', deliver, because: [uncertain, ...because] },
    { deliver, confidence, terms: mugTerms },
  );
};
const asked = (by?: string): Beside => ({ to, by, atConfidence: at });

test('The day by which it is as likely as not, and then the day of the shop’s confidence', () => {
  assert.deepEqual(page(at(0.9), asked('2026-12-24')), [
    'On backorder',
    'Likely by 22 Dec',
    '9 in 10 arrive by 2 Jan 2027',
    'to 10001, US · by 24 Dec: at least 7 in 10',
    charged,
    'Details',
  ]);
  // A card promises no more surely.
  assert.deepEqual(card(at(0.9), asked()), ['On backorder', 'Likely by 22 Dec']);
});

test('The odds are those of the confidence, rounded down: 0.95 is 19 in 20, and 0.949 is not', () => {
  assert.equal(page(at(0.8), asked())[2], '8 in 10 arrive by 29 Dec');
  assert.equal(page(at(0.95), asked())[2], '19 in 20 arrive by 2 Jan 2027');
  assert.equal(page(at(0.949), asked())[2], '9 in 10 arrive by 2 Jan 2027');
  assert.equal(page(at(0.79), asked())[2], '7 in 10 arrive by 29 Dec');
});

test('A window of one day is no surer than the shop is: what may come a month later has its odds', () => {
  // Six in ten on 3 December, and four in ten thirty days later, at a confidence of one half.
  const single = (confidence: number): StocklinePromise => {
    const latest = confidence > 0.6 ? '2027-01-02' : '2026-12-03';
    const deliver = day(confidence > 0.4 ? '2026-12-03' : latest, latest);
    const ready = { probabilities: { '2026-12-01': 0.6, '2026-12-31': 0.4 } };
    const because: PromisePart['because'] = [{ code: 'supply_ready', ready } as PromisePart['because'][number]];
    return promiseOf({ status: 'backorder', deliver, because }, { deliver, confidence, terms: mugTerms });
  };
  assert.deepEqual(page(single(0.5), { to, atConfidence: single }).slice(0, 4), [
    'On backorder',
    'Arrives Thu 3 Dec',
    '5 in 10 arrive by 3 Dec',
    'to 10001, US',
  ]);
  // Of what comes on that day for certain there are none.
  const certain = () => single(0.5);
  assert.deepEqual(page(single(0.5), { to, atConfidence: certain }).slice(0, 3), [
    'On backorder',
    'Arrives Thu 3 Dec',
    'to 10001, US',
  ]);
});

test('A range has no middle: the whole span, and how sure its last day is', () => {
  const range: PromisePart['because'] = [{ code: 'handling', days: [0, 1] }];
  const said = page(at(0.9, range), { to, by: '2026-12-18', atConfidence: (confidence) => at(confidence, range) });
  assert.deepEqual(said.slice(0, 4), [
    'On backorder',
    'Arrives 14 Dec 2026 – 2 Jan 2027',
    '9 in 10 arrive by 2 Jan 2027',
    'to 10001, US · by 18 Dec: possible, not promised',
  ]);
});

test('A range alone has its days, and no odds', () => {
  const deliver = day('2026-12-14', '2026-12-22');
  const promise = promiseOf(
    { status: 'backorder', deliver, because: [{ code: 'transit', days: [3, 8] }] },
    { deliver },
  );
  assert.deepEqual(page(promise, { to, by: '2026-12-16', atConfidence: () => promise }).slice(0, 3), [
    'On backorder',
    'Arrives 14 – 22 Dec',
    'to 10001, US · by 16 Dec: possible, not promised',
  ]);
});

test('Nobody asked at another confidence, there is the span', () => {
  assert.deepEqual(page(at(0.9), { to }).slice(1, 4), [
    'Arrives 14 Dec 2026 – 2 Jan 2027',
    '9 in 10 arrive by 2 Jan 2027',
    'to 10001, US',
  ]);
});

test('By a day it is yes, no, or how many times in ten; of a day that is over nothing is said', () => {
  const by = (asks: string) => page(at(0.9), asked(asks))[3];
  assert.equal(by('2027-01-02'), 'to 10001, US · by 2 Jan 2027: yes');
  assert.equal(by('2026-12-13'), 'to 10001, US · by 13 Dec: no');
  assert.equal(by('2026-12-22'), 'to 10001, US · by 22 Dec: at least 5 in 10');
  assert.equal(by('2026-12-18'), 'to 10001, US · by 18 Dec: at least 3 in 10');
  assert.equal(by('2026-11-23'), 'to 10001, US · by 23 Nov: no');
  assert.equal(by('2026-11-22'), 'to 10001, US');
  assert.equal(
    page(threeMugs, { to, by: '2026-11-27', atConfidence: () => threeMugs })[2]?.split(' · ')[1],
    'by 27 Nov: yes',
  );
});
