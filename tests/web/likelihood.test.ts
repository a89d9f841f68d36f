/**
 * How likely each day is, from windows at many confidences: distributions made by hand, and those of the scenarios
 * through the engine.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { loadFullEngine } from 'stockline/full';
import { hasChances, hasRange } from '../../web/src/days/chances.ts';
import { closedDays, daysWithoutShipping, skippedDays } from '../../web/src/days/closed-days.ts';
import type { Lane } from '../../web/src/days/lanes.ts';
import { CONFIDENCES, fromWindow, fromWindows } from '../../web/src/days/likelihood.ts';
import { rounded } from '../../web/src/days/rounded-odds.ts';
import type { DayWindow, Duration, Query, StoreDocument } from '../../web/src/engine/types/documents.ts';
import { tellingOdds } from '../../web/src/locales/timeline/odds.ts';
import { Snapshots } from '../../web/src/store/snapshots.ts';
import { createTimelineStore } from '../../web/src/store/timeline.ts';

/**
 * What is asked at each confidence, from the first day that
 * each level in hundredths reaches, as [up to this level, day].
 */
function windows(optimistic: [upTo: number, day: string][], pessimistic = optimistic) {
  const reached = (chain: [number, string][], level: number) => chain.find(([upTo]) => level <= upTo)?.[1];
  return CONFIDENCES.map((hundredths) => {
    const [earliest, latest] = [reached(optimistic, 100 - hundredths), reached(pessimistic, hundredths)];
    return { hundredths, window: earliest && latest ? { earliest, latest } : undefined };
  });
}

describe('likelihood of a day', () => {
  test('0.64 by Tuesday 1 December and all by Thursday 3: 64 hundredths and 36', () => {
    assert.deepEqual(
      fromWindows(
        windows([
          [64, '2026-12-01'],
          [100, '2026-12-03'],
        ]),
        false,
      ),
      {
        kind: 'chances',
        days: [
          { day: '2026-12-01', by: 64, weight: 1 },
          { day: '2026-12-03', by: 100, weight: 36 / 64 },
        ],
      },
    );
  });

  test('0.3 by the 14th, 0.3 + 0.4 = 0.7 by the 18th, + 0.2 = 0.9 by the 28th, never with 0.1: nothing is told beyond 0.9', () => {
    assert.deepEqual(
      fromWindows(
        windows([
          [30, '2026-12-14'],
          [70, '2026-12-18'],
          [90, '2026-12-28'],
        ]),
        false,
      ),
      {
        kind: 'chances',
        days: [
          { day: '2026-12-14', by: 30, weight: 0.75 },
          { day: '2026-12-18', by: 70, weight: 1 },
          { day: '2026-12-28', by: 90, weight: 0.5 },
        ],
      },
    );
  });

  test('One day that holds with 0.96, and nothing known of the rest, is no certain day', () => {
    assert.deepEqual(fromWindows(windows([[96, '2026-12-01']]), false), {
      kind: 'chances',
      days: [{ day: '2026-12-01', by: 96, weight: 1 }],
    });
    assert.deepEqual(fromWindows(windows([[100, '2026-12-01']]), false), {
      kind: 'day',
      days: [{ day: '2026-12-01', weight: 1 }],
    });
  });

  test('A likelihood between two hundredths, 2/3, is told as the lower one, 66', () => {
    const thirds = windows([
      [66, '2026-12-01'],
      [100, '2026-12-03'],
    ]);
    assert.equal(fromWindows(thirds, false)?.days[0]?.by, 66);
  });

  test('A range has its days and no likelihood: Monday 7 to Thursday 10 are four days', () => {
    const flat = {
      kind: 'range',
      days: ['2026-12-07', '2026-12-08', '2026-12-09', '2026-12-10'].map((day) => ({ day, weight: 1 })),
    };
    assert.deepEqual(fromWindow({ earliest: '2026-12-07', latest: '2026-12-10' }), flat);
    assert.deepEqual(fromWindows(windows([[100, '2026-12-07']], [[100, '2026-12-10']]), true), flat);
  });

  test('Chances and a range: ready with 0.05 on Thu 10, 0.75 by Fri 11, 0.87 by Mon 14, 0.95 by Wed 16, and 0 or 1 day more', () => {
    const optimistic: [number, string][] = [
      [5, '2026-12-10'],
      [75, '2026-12-11'],
      [87, '2026-12-14'],
      [95, '2026-12-16'],
    ];
    const pessimistic: [number, string][] = [
      [5, '2026-12-11'],
      [75, '2026-12-14'],
      [87, '2026-12-15'],
      [95, '2026-12-17'],
    ];
    const likelihood = fromWindows(windows(optimistic, pessimistic), true);
    assert.equal(likelihood?.kind, 'chances_and_range');
    assert.deepEqual(
      likelihood?.days.map(({ day, by, weight }) => [day, by, weight]),
      [
        // At best 5 of the 50 that would make it as likely as not: a tenth.
        ['2026-12-10', undefined, 0.1],
        ['2026-12-11', undefined, 1],
        ['2026-12-12', undefined, 1],
        ['2026-12-13', undefined, 1],
        ['2026-12-14', 75, 1],
        // Later than Monday with 100 - 75 = 25, later than Tuesday with 100 - 87 = 13, each of 50.
        ['2026-12-15', 87, 0.5],
        ['2026-12-16', 87, 0.26],
        ['2026-12-17', 95, 0.26],
      ],
    );
  });

  test('Without any window there is none', () => assert.equal(fromWindows(windows([]), false), undefined));
});

describe('what goes into a window', () => {
  const part = (handling: Duration, transit: Duration) => ({
    because: [
      { code: 'asked', day: '2026-11-23' } as const,
      { code: 'handling', days: handling } as const,
      { code: 'transit', days: transit } as const,
    ],
  });

  test('a range of transit goes into arrival alone, one of handling into both, and [2, 2] is none', () => {
    const answers = (handling: Duration, transit: Duration) =>
      (['ready', 'ship', 'deliver'] as const).map((stage) => hasRange(part(handling, transit), stage));
    assert.deepEqual(answers(0, [1, 3]), [false, false, true]);
    assert.deepEqual(answers([0, 1], 2), [false, true, true]);
    assert.deepEqual(answers([2, 2], 2), [false, false, false]);
  });

  test('probabilities are chances, numbers and ranges are none', () => {
    assert.equal(hasChances(part([0, 1], [1, 3])), false);
    assert.equal(hasChances(part(0, { probabilities: { '1': 0.5, '2': 0.5 } })), true);
    const ready = { probabilities: { '2026-12-01': 1 } };
    assert.equal(hasChances({ because: [{ code: 'supply_ready', ready }] }), true);
    assert.equal(hasChances({ because: [{ code: 'supply_ready', ready: '2026-12-01' }] }), false);
  });
});

describe('odds', () => {
  test('are rounded down: 0.87 is 8 in 10, 0.949 too little for 19 in 20, and what is certain by experience is 99 in 100', () => {
    const told = (hundredths: number) => Object.values(rounded(hundredths));
    assert.deepEqual(told(87), [8, 10]);
    assert.deepEqual(told(94), [9, 10]);
    assert.deepEqual(told(95), [19, 20]);
    assert.deepEqual(told(99), [99, 100]);
    assert.deepEqual(told(100), [99, 100]);
    assert.deepEqual(told(10), [1, 10]);
  });

  test('are told where they reach 0.5, 0.8, the confidence, 0.95 and 0.99, no odds twice', () => {
    const days = [40, 52, 58, 84, 85, 96].map((by, index) => ({ day: `2026-12-0${index + 1}`, by, weight: 1 }));
    assert.deepEqual(
      tellingOdds({ kind: 'chances', days }, 0.9).map(({ day, count, outOf }) => [day, count, outOf]),
      [
        ['2026-12-02', 5, 10],
        ['2026-12-04', 8, 10],
        // At least 0.96, and promised with 0.9: all elements say of that day what the promise says.
        ['2026-12-06', 9, 10],
      ],
    );
  });

  test('are none of a range or of a certain day', () => {
    assert.deepEqual(tellingOdds(fromWindow({ earliest: '2026-12-07', latest: '2026-12-10' }), 0.9), []);
    assert.deepEqual(tellingOdds(fromWindow({ earliest: '2026-12-07', latest: '2026-12-07' }), 0.9), []);
  });

  test('of what is less likely than not are told once, by the last day: 0.3', () => {
    assert.deepEqual(tellingOdds({ kind: 'chances', days: [{ day: '2026-12-14', by: 30, weight: 1 }] }, 0.9), [
      { count: 3, outOf: 10, day: '2026-12-14' },
    ]);
  });
});

describe('days off', () => {
  const calendar = {
    workdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
    closed: ['2026-11-26', '2026-12-12'],
    open: ['2026-12-05', '2026-12-12'],
    validUntil: '2026-12-13',
  } satisfies Parameters<typeof closedDays>[0];

  test('are weekends and closed days, not extra open days; a day that is both is closed; past its end a calendar says nothing', () => {
    assert.deepEqual(closedDays(calendar, '2026-11-24', '2026-11-30'), ['2026-11-26', '2026-11-28', '2026-11-29']);
    assert.deepEqual(closedDays(calendar, '2026-12-04', '2026-12-31'), ['2026-12-06', '2026-12-12', '2026-12-13']);
    assert.deepEqual(closedDays(undefined, '2026-12-04', '2026-12-31'), []);
  });

  test('are also those that a promise names, each on its own calendar', () => {
    const because = [
      { code: 'closed_day', day: '2026-11-26', calendar: 'location' },
      { code: 'not_a_workday', day: '2026-11-29', calendar: 'carrier' },
    ] as const;
    assert.deepEqual(skippedDays(because, 'location'), ['2026-11-26']);
    assert.deepEqual(skippedDays(because, 'carrier'), ['2026-11-29']);
  });
});

describe('days without shipping', () => {
  test('are Saturday and Sunday where the dock is off and the carrier would come on Saturday: nothing is ready that was not on Friday', () => {
    const weekend = { location: ['2026-11-28', '2026-11-29'], carrier: ['2026-11-29'] };
    assert.deepEqual(daysWithoutShipping(weekend), ['2026-11-28', '2026-11-29']);
  });

  test('are not a Saturday before which the carrier did not come on Friday', () => {
    const closed = { location: ['2026-11-26', '2026-11-28'], carrier: ['2026-11-27', '2026-11-29'] };
    assert.deepEqual(daysWithoutShipping(closed), ['2026-11-26', '2026-11-27', '2026-11-29']);
  });
});

describe('the lanes of a timeline', () => {
  /** Through the engine, as a page would. */
  async function lanesOf(scenario: string, query: Query): Promise<Lane[]> {
    const file = new URL(`../scenarios/${scenario}.json`, import.meta.url);
    const { store } = JSON.parse(readFileSync(file, 'utf8')) as { store: StoreDocument };
    const engine = await loadFullEngine();
    const opened = engine.openStore(store);
    const document = opened.plan({ rules: [] });
    opened.close();
    const clock = { now: () => Date.parse(query.at), wakeAt: () => () => {} };
    const snapshots = new Snapshots({ loadEngine: async () => engine, fetch: () => assert.fail(), now: clock.now });
    const timeline = createTimelineStore({ snapshots, clock });
    timeline.dispatch({ type: 'ask', question: query, source: { document } });
    const promised = new Promise<Lane[]>((resolve, reject) => {
      timeline.subscribe(() => {
        const state = timeline.getState();
        if (state.phase === 'promised') resolve(state.lanes);
        if (state.phase === 'failed') reject(new Error(JSON.stringify(state.errors)));
      });
    });
    timeline.dispatch({ type: 'connect' });
    const lanes = await promised;
    timeline.dispatch({ type: 'disconnect' });
    return lanes;
  }
  const chances = (lane: Lane | undefined, stage: 'ready' | 'ship' | 'deliver') =>
    lane?.likelihoods[stage]?.days.map(({ day, by }) => [day, by]);
  const window = (earliest: string, latest: string): DayWindow => ({ earliest, latest });

  test('Six of two receipts of five: one part with 1 - 0.2 x 0.2 = 0.96 by Tuesday, one with 0.8 x 0.8 = 0.64', async () => {
    const asked = { sku: 'MUG', quantity: 6, at: '2026-11-30T15:00:00Z' };
    const [five, one] = await lanesOf('one-of-two-uncertain-receipts-or-both', asked);
    assert.deepEqual(chances(five, 'ship'), [
      ['2026-12-01', 96],
      ['2026-12-03', 100],
    ]);
    assert.deepEqual(chances(one, 'ship'), [
      ['2026-12-01', 64],
      ['2026-12-03', 100],
    ]);
    assert.equal(one?.today, '2026-11-30');
  });

  test('From California with 0.8 on the 2nd; above that New Jersey serves, and says nothing of California', async () => {
    const asked = { sku: 'BOTH', quantity: 1, at: '2026-11-30T15:00:00Z', confidence: 0.75 };
    const [lane] = await lanesOf('a-surer-promise-from-another-place', asked);
    assert.equal(lane?.part.location, 'ca');
    assert.deepEqual(chances(lane, 'ship'), [['2026-12-02', 80]]);
  });

  test('From California alone: 0.8 on the 2nd, all by the 9th', async () => {
    const asked = { sku: 'ONE', quantity: 1, at: '2026-11-30T15:00:00Z' };
    const [lane] = await lanesOf('a-surer-promise-from-another-place', asked);
    assert.deepEqual(chances(lane, 'ship'), [
      ['2026-12-02', 80],
      ['2026-12-09', 100],
    ]);
  });

  test('Google’s worked example knows ranges alone: Monday 7 to Thursday 10 December, the carrier off on Sunday 6', async () => {
    const asked = { sku: 'MUG', quantity: 1, at: '2026-12-02T21:00:00Z', to: { country: 'US' } };
    const [lane] = await lanesOf('google-merchant-worked-example', asked);
    assert.deepEqual(lane?.likelihoods.deliver, fromWindow(window('2026-12-07', '2026-12-10')));
    assert.deepEqual(lane?.closed, { location: [], carrier: ['2026-12-06'] });
  });

  test('Thursday 26 the dock is closed, Friday 27 the carrier does not come, Saturday 28 it does though the dock is off, Sunday 29 it does not move', async () => {
    const asked = { sku: 'MUG', quantity: 1, at: '2026-11-25T15:00:00Z', to: { country: 'US' } };
    const [lane] = await lanesOf('two-closed-days-on-two-calendars', asked);
    assert.deepEqual(lane?.closed, { location: ['2026-11-26', '2026-11-28'], carrier: ['2026-11-27', '2026-11-29'] });
    assert.deepEqual(lane?.likelihoods.ship, fromWindow(window('2026-11-28', '2026-11-28')));
  });

  test('0.95 is not reached, so there is no window and nothing to draw', async () => {
    const asked = { sku: 'MUG', quantity: 100, at: '2026-11-23T15:00:00Z', confidence: 0.95 };
    const [lane] = await lanesOf('replenishment-beyond-the-confidence', asked);
    assert.deepEqual(lane?.likelihoods, {});
    assert.deepEqual(lane?.closed, { location: [], carrier: [] });
  });
});
