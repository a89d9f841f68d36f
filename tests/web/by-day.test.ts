/**
 * Whether it arrives by a day, and by which day it is as likely as not: by the real engine, and beside it by all that
 * can happen, told one by one.
 *
 * `STOCKLINE_SEED` in the environment repeats a run.
 */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { type FullEngine, loadFullEngine } from 'stockline/full';
import { byDay } from '../../web/src/days/by-day.ts';
import { addDays } from '../../web/src/days/days.ts';
import { likelyDay } from '../../web/src/days/likely-day.ts';
import type { Query, StoreDocument } from '../../web/src/engine/types/documents.ts';
import { at, randomSupply, reference, type Supply, storeOf, type Twentieths, today } from './arrival-chances.ts';
import { cases, Random, seed } from './random.ts';

let engine: FullEngine;
before(async () => {
  engine = await loadFullEngine();
});

/** The promise, and what a page asks beside it. */
function promised(store: StoreDocument, quantity = 1) {
  const opened = engine.openStore(store);
  const snapshot = engine.openSnapshot(opened.plan({ rules: [] }));
  opened.close();
  const query: Query = { sku: 'MUG', quantity, at, to: { country: 'US' } };
  const promise = snapshot.quote(query);
  const atConfidence = (confidence: number) => snapshot.quote({ ...query, confidence });
  return {
    promise,
    by: (day: string) => byDay(promise, day, atConfidence),
    likely: () => likelyDay(promise, atConfidence),
  };
}

const mug: Supply = { onHand: 0, receipts: [], handling: 0, transit: 2, confidence: 0.9 };

describe('By a day', () => {
  /**
   * One comes on Tuesday 1 December with 3 in 20, two days late with 8, a week late with 8, and never with 1. Two days
   * of the carrier's more: Thursday 3 with 0.15, Monday 7 with 0.55, Thursday 10 with 0.95.
   */
  const late: Supply = {
    ...mug,
    receipts: [
      {
        quantity: 1,
        expected: '2026-12-01',
        late: [
          [0, 3],
          [2, 8],
          [7, 8],
        ],
      },
    ],
  };
  const answers = (supply: Supply, ...days: string[]) => {
    const { by } = promised(storeOf(supply));
    return days.map((day) => by(`2026-12-${day}`));
  };

  test('it is yes from the promised day on, no before the first that 1 - 0.9 reach, and else how many times in ten', () => {
    assert.deepEqual(answers(late, '02', '03', '06', '07', '09', '10', '31'), [
      { answer: 'no' },
      { answer: 'possible', tenths: 1 },
      { answer: 'possible', tenths: 1 },
      { answer: 'possible', tenths: 5 },
      { answer: 'possible', tenths: 5 },
      { answer: 'yes' },
      { answer: 'yes' },
    ]);
  });

  test('less than one time in ten is possible, and no number is told: 0.05 at 0.95', () => {
    const [receipt] = late.receipts;
    const rare: Supply = {
      ...late,
      confidence: 0.95,
      receipts: [
        {
          ...(receipt ?? assert.fail()),
          late: [
            [0, 1],
            [2, 10],
            [7, 8],
          ],
        },
      ],
    };
    assert.deepEqual(answers(rare, '02', '03', '07', '10'), [
      { answer: 'no' },
      { answer: 'possible' },
      { answer: 'possible', tenths: 5 },
      { answer: 'yes' },
    ]);
  });

  test('of a range alone nothing is known but its ends: 1 to 4 days from Monday are Tuesday to Friday', () => {
    const range: Supply = { ...mug, onHand: 1, transit: { least: 1, most: 4 } };
    assert.deepEqual(answers(range, '01', '02', '03', '04'), [
      { answer: 'possible' },
      { answer: 'possible' },
      { answer: 'possible' },
      { answer: 'yes' },
    ]);
    assert.deepEqual(promised(storeOf(range)).by(today), { answer: 'no' });
  });

  test('of chances and a range the later end counts: with 0 or 1 day more, 0.55 is reached on Tuesday 8, not on Monday 7', () => {
    // At best two days later as above; at worst three: Friday 4 with 0.15, Tuesday 8 with 0.55, Friday 11 with 0.95.
    const both: Supply = { ...late, transit: { least: 2, most: 3 } };
    assert.deepEqual(answers(both, '02', '03', '07', '08', '10', '11'), [
      { answer: 'no' },
      { answer: 'possible' },
      { answer: 'possible' },
      { answer: 'possible', tenths: 5 },
      { answer: 'possible', tenths: 5 },
      { answer: 'yes' },
    ]);
  });

  test('of what has no day, and of more than can be had, nothing is said', () => {
    assert.equal(promised(storeOf({ ...late, confidence: 0.96 })).by('2026-12-31'), undefined);
    assert.equal(promised(storeOf(late), 2).by('2026-12-31'), undefined);
  });

  test('all of a split has arrived with the last of its parts', () => {
    const split = promised(storeOf({ ...late, onHand: 1 }), 2);
    assert.equal(split.promise.parts.length, 2);
    assert.deepEqual(
      ['01', '02', '03', '07', '10'].map((day) => split.by(`2026-12-${day}`)),
      [
        { answer: 'no' },
        { answer: 'no' },
        { answer: 'possible', tenths: 1 },
        { answer: 'possible', tenths: 5 },
        { answer: 'yes' },
      ],
    );
  });

  test('what is collected has arrived when it is ready', () => {
    const store = storeOf({ ...mug, onHand: 1 });
    const open = [['09:00', '18:00']] as [[string, string]];
    const place = store.locations['newark'] ?? assert.fail();
    place.openingHours = { mon: open, tue: open };
    store.shipping = { collect: { kind: 'pickup', readyInMinutes: 30 } };
    assert.deepEqual(promised(store).by(today), { answer: 'yes' });
    assert.deepEqual(promised(store).by('2026-11-29'), { answer: 'no' });
  });
});

/**
 * One comes to California on Wednesday 2 December with 0.8, and else 60 days late; one to New Jersey on Thursday 3 with
 * 0.2, and else on Wednesday 9. At 0.9 New Jersey's is promised: a day later, on the 4th with 0.2 and by the 10th.
 * Asked at 0.8 or less the engine would send California's, which says nothing of what is promised.
 */
function fromEither(california: string): StoreDocument {
  const store = storeOf({ ...mug, receipts: [], transit: 1 });
  const newark = store.locations['newark'] ?? assert.fail();
  const [receipt, other] = [
    { id: 'CA', location: 'reno', quantity: 1, expected: california, leadTime: 'slow' },
    { id: 'NJ', location: 'newark', quantity: 1, expected: '2026-12-03', leadTime: 'weekly' },
  ];
  return {
    ...store,
    locations: { newark, reno: newark },
    leadTimes: { slow: { daysLate: { '0': 0.8, '60': 0.2 } }, weekly: { daysLate: { '0': 0.2, '6': 0.8 } } },
    products: { MUG: { receipts: [receipt, other], backorder: { allowed: true } } },
  };
}

describe('Where another place would serve at another confidence', () => {
  test('no more is told than holds of the place that is promised: 0.2 by the 4th, not the other’s 0.8', () => {
    const { promise, by } = promised(fromEither('2026-12-02'));
    assert.deepEqual(
      [promise.parts[0].location, promise.deliver],
      ['newark', { earliest: '2026-12-04', latest: '2026-12-10' }],
    );
    for (const day of ['2026-12-04', '2026-12-09']) {
      const said = by(day);
      assert.equal(said?.answer, 'possible');
      assert.ok((said.tenths ?? 0) <= 2, `${day}: at least ${said.tenths} in 10`);
    }
    assert.deepEqual(by('2026-12-10'), { answer: 'yes' });
  });

  test('nor is a day likely that is so only of the other: New Jersey’s is by the 10th, as its last day', () => {
    // California's would be there on Monday 7 with 0.8.
    const { promise, likely } = promised(fromEither('2026-12-04'));
    assert.equal(promise.parts[0].location, 'newark');
    assert.equal(likely(), undefined);
  });
});

describe('As likely as not', () => {
  const late = (...shares: Twentieths): Supply => ({
    ...mug,
    receipts: [{ quantity: 1, expected: '2026-12-01', late: shares }],
  });
  const likely = (supply: Supply, quantity?: number) => promised(storeOf(supply), quantity).likely();

  test('is the first day that 0.5 is reached on', () => {
    // Thursday 3 with 0.45, Friday 4 with 0.5, Monday 14 with all.
    assert.equal(likely(late([0, 9], [1, 1], [10, 10])), '2026-12-04');
  });

  test('is none where that is the promised day, or there is one day alone', () => {
    assert.equal(likely(late([0, 9], [10, 11])), undefined);
    assert.equal(likely(late([0, 20])), undefined);
    assert.equal(likely({ ...mug, onHand: 1 }), undefined);
  });

  test('is none where a range goes into it, which has no middle, nor of a split', () => {
    const chances = late([0, 9], [1, 1], [10, 10]);
    assert.equal(likely({ ...chances, transit: { least: 2, most: 3 } }), undefined);
    assert.equal(likely({ ...chances, handling: { least: 0, most: 1 } }), undefined);
    assert.equal(likely({ ...mug, onHand: 1, transit: { least: 1, most: 4 } }), undefined);
    assert.equal(likely({ ...chances, onHand: 1 }, 2), undefined);
  });
});

test(`By each day, and by which it is likely, is told what the chances say: ${cases} supplies of STOCKLINE_SEED=${seed}`, () => {
  const seen = new Map<string, number>();
  for (let index = 0; index < cases; index += 1) {
    const { supply, quantity } = randomSupply(new Random(index));
    const { promise, by, likely } = promised(storeOf(supply), quantity);
    const expected = reference(supply, quantity);
    const about = `case ${index}: ${quantity} of ${JSON.stringify(supply)}: ${JSON.stringify(promise.parts)}`;
    const days = [...new Set(expected.days.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]))].sort();
    for (const day of days) {
      const said = by(day);
      assert.deepEqual(said, expected.by(day), `${day}, ${about}`);
      const kind = said === undefined ? 'nothing' : `${said.answer} ${said.tenths ?? ''}`;
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
    }
    const middle = promise.parts.length === 1 ? expected.likely() : undefined;
    assert.equal(likely(), middle, about);
    if (middle !== undefined) seen.set('likely', (seen.get('likely') ?? 0) + 1);
  }
  // What is never met is not tried.
  for (const kind of ['nothing', 'yes ', 'no ', 'possible ', 'possible 1', 'possible 5', 'possible 8', 'likely'])
    assert.ok(seen.has(kind), `${kind} among ${JSON.stringify([...seen])}`);
});
