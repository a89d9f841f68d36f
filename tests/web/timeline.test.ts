/** The timeline without its DOM: its sentences, where its days lie, and that no text of its axis lies on another. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Lane } from '../../web/src/days/lanes.ts';
import { fromWindow, type Likelihood } from '../../web/src/days/likelihood.ts';
import { placesAt } from '../../web/src/days/places.ts';
import { columnsOf } from '../../web/src/elements/stockline-timeline/drawing.ts';
import {
  axisOf,
  daysBetween,
  middleOf,
  ROOMS,
  spanOf,
  startOf,
  textWidth,
} from '../../web/src/elements/stockline-timeline/scale.ts';
import { registerMessages } from '../../web/src/locales/index.ts';
import { tickLabel } from '../../web/src/locales/timeline/axis.ts';
import { de } from '../../web/src/locales/timeline/de.ts';
import { describeTimeline, stretches } from '../../web/src/locales/timeline/describe.ts';
import { registerTimelineMessages, timelineWordingFor } from '../../web/src/locales/timeline/wording.ts';
import { de as wholeDe } from '../../web/src/locales/whole/de.ts';
import { plain, plainly } from './plain.ts';
import { fourMugs, promiseOf, snapshot, threeMugs } from './promises.ts';

registerMessages('de', wholeDe);
registerTimelineMessages('de', de);

const places = placesAt(snapshot, Date.parse('2026-11-23T15:05:00Z'));

/** Of a promise whose windows are all that is known. */
function lanesOf({ parts }: typeof fourMugs, likelihoods: Lane['likelihoods'] = {}): Lane[] {
  return parts.map((part) => ({
    part,
    today: '2026-11-23',
    likelihoods: {
      ...(part.ready && { ready: fromWindow(part.ready) }),
      ...(part.ship && { ship: fromWindow(part.ship) }),
      ...(part.deliver && { deliver: fromWindow(part.deliver) }),
      ...likelihoods,
    },
    closed: { location: ['2026-11-26', '2026-11-28', '2026-11-29'], carrier: ['2026-11-26', '2026-11-29'] },
  }));
}

function say(promise: typeof fourMugs, { lanes = lanesOf(promise), language = 'en-GB' } = {}) {
  return plainly(
    describeTimeline(promise, lanes, { wording: timelineWordingFor(language), places, to: undefined }),
    language,
  );
}

const chances: Likelihood = {
  kind: 'chances',
  days: [
    { day: '2026-11-24', by: 55, weight: 1 },
    { day: '2026-11-27', by: 92, weight: 37 / 55 },
    { day: '2026-11-28', by: 97, weight: 5 / 55 },
  ],
};

describe('the sentences of a timeline', () => {
  test('Three in stock: ordered today, ships today, arrives in a range, of which no likelihood is told', () => {
    const { lanes, legend } = say(threeMugs);
    assert.deepEqual(
      lanes.map(({ title, statusText, steps }) => [
        title,
        statusText,
        steps.map(({ label, when }) => `${label} ${when}`),
      ]),
      [['3 pieces', 'In stock', ['Ordered today', 'Ships today', 'Arrives 24 – 27 Nov']]],
    );
    const arrives = lanes[0]?.steps[2];
    assert.equal(arrives?.days, 'between Tue 24 Nov and Fri 27 Nov');
    assert.equal(arrives?.odds, undefined);
    assert.deepEqual(arrives?.likelihoods, ['On one of these days']);
    assert.deepEqual(
      legend.map(({ mark }) => mark),
      ['range', 'daysOff'],
    );
  });

  test('A likelihood is told with its day, rounded down: 0.55, 0.92 by the last day promised, 0.97', () => {
    const { lanes, legend } = say(threeMugs, { lanes: lanesOf(threeMugs, { deliver: chances }) });
    const arrives = lanes[0]?.steps[2];
    assert.equal(arrives?.odds, '9 in 10 likely by Fri 27 Nov');
    assert.deepEqual(arrives?.likelihoods, [
      '5 in 10 likely by Tue 24 Nov',
      '9 in 10 likely by Fri 27 Nov',
      '19 in 20 likely by Sat 28 Nov',
    ]);
    assert.equal(legend[0]?.mark, 'chances');
  });

  test('Four of three: a lane for each part, and the second waits for units', () => {
    const { lanes } = say(fourMugs);
    assert.deepEqual(
      lanes[1]?.steps.map(({ kind, when }) => [kind, when]),
      [
        ['ordered', 'today'],
        ['restock', 'Fri 11 Dec'],
        ['ship', 'Fri 11 Dec'],
        ['deliver', '12 – 15 Dec'],
      ],
    );
  });

  test('A preorder waits for its release, unless its units come later; what is made waits for that', () => {
    const waiting = (status: 'preorder' | 'made_to_order', code: object, ready: string) => {
      const day = { earliest: ready, latest: ready };
      const promise = promiseOf({
        status,
        ready: day,
        ship: day,
        because: [code as never, { code: 'awaiting_receipt', day: ready }],
      });
      return say(promise).lanes[0]?.steps[1]?.label;
    };
    assert.equal(waiting('preorder', { code: 'release', day: '2026-12-08' }, '2026-12-08'), 'Released');
    assert.equal(waiting('preorder', { code: 'release', day: '2026-12-08' }, '2026-12-10'), 'Back in stock');
    assert.equal(waiting('made_to_order', { code: 'production', days: 5 }, '2026-12-08'), 'Made');
  });

  test('Days off as stretches; more than six of them are counted', () => {
    const [lane] = lanesOf(threeMugs);
    assert.ok(lane);
    assert.deepEqual(
      say(threeMugs).lanes[0]?.daysOff.map(({ label, days }) => [label, days]),
      [
        ['Our days off', 'Thu 26 Nov and 28 – 29 Nov'],
        ['The carrier’s days off', 'Thu 26 Nov and Sun 29 Nov'],
      ],
    );
    const sundays = ['11-29', '12-06', '12-13', '12-20', '12-27', '12-28', '12-30'].map((day) => `2026-${day}`);
    const many = { ...lane, closed: { location: [], carrier: [...sundays, '2027-01-03'] } };
    assert.deepEqual(
      say(threeMugs, { lanes: [many] }).lanes[0]?.daysOff.map(({ days }) => days),
      ['The carrier has 8 days off between Sun 29 Nov and Sun 3 Jan 2027.'],
    );
    assert.deepEqual(stretches(['2026-12-27', '2026-12-28', '2026-12-30']), [
      { earliest: '2026-12-27', latest: '2026-12-28' },
      { earliest: '2026-12-30', latest: '2026-12-30' },
    ]);
  });

  test('Without a date there are no steps; nor are there days that have passed', () => {
    const undated = say(promiseOf({ status: 'backorder' }));
    assert.deepEqual(undated.lanes[0]?.steps, []);
    assert.equal(undated.lanes[0]?.noDate, 'No date yet');
    const past = { earliest: '2026-11-20', latest: '2026-11-24' };
    assert.deepEqual(say(promiseOf({ ship: past, deliver: past })).lanes[0]?.steps, []);
  });

  test('What cannot be had has no lane, and says so', () => {
    const { lanes, headline, legend } = say(promiseOf({ status: 'out_of_stock' }));
    assert.deepEqual([lanes, headline, legend], [[], 'Out of stock', []]);
  });

  test('In German, and overridden by the shop', () => {
    const { lanes } = say(threeMugs, { lanes: lanesOf(threeMugs, { deliver: chances }), language: 'de' });
    assert.equal(lanes[0]?.steps[2]?.odds, 'In 9 von 10 Fällen bis Fr. 27. Nov.');
    const own = timelineWordingFor('de', { timeline: { steps: { deliver: 'Bei Ihnen' } } }).timeline.steps;
    assert.deepEqual([own.deliver, own.ship], ['Bei Ihnen', 'Versand']);
  });
});

describe('the scale', () => {
  const span = { first: '2026-11-23', last: '2026-12-02' };

  test('ten days: each a tenth of the width, a day’s middle half of that further', () => {
    assert.equal(startOf('2026-11-23', span), 0);
    assert.equal(startOf('2026-11-28', span), 50);
    assert.equal(middleOf('2026-11-28', span), 55);
    assert.equal(startOf('2026-12-03', span), 100);
  });

  test('from the order to the last day promised and what is likely behind it, cut off after a third more', () => {
    const windows = [
      { earliest: '2026-11-23', latest: '2026-11-23' },
      { earliest: '2026-12-01', latest: '2026-12-05' },
    ];
    assert.deepEqual(spanOf(windows, ['2026-12-07']), { first: '2026-11-23', last: '2026-12-07' });
    // 12 days to the 5th, a third of that is 4: up to the 9th.
    // 16 days have half a day of room behind them, which is one.
    assert.deepEqual(spanOf(windows, ['2026-12-09', '2026-12-11', '2027-03-01']), {
      first: '2026-11-23',
      last: '2026-12-10',
    });
    assert.deepEqual(
      spanOf(windows.slice(0, 1), []),
      { first: '2026-11-23', last: '2026-11-26' },
      'never less than four days',
    );
  });

  test('days, weeks from the order on, months', () => {
    const label = (day: string, unit: 'day' | 'week' | 'month') => plain(tickLabel(day, unit, 'en-GB') ?? '');
    assert.deepEqual(
      axisOf({ first: '2026-11-23', last: '2026-11-26' }, label).ticks.map((tick) => tick.label),
      ['Mon 23', 'Tue 24', 'Wed 25', 'Thu 26'],
    );
    assert.deepEqual(
      axisOf({ first: '2026-11-23', last: '2026-12-20' }, label).ticks.map((tick) => tick.label),
      ['23 Nov', '30 Nov', '7 Dec', '14 Dec'],
    );
    assert.deepEqual(
      axisOf({ first: '2026-11-23', last: '2027-03-16' }, label).ticks.map((tick) => tick.label),
      ['Dec', 'Jan 2027', 'Feb', 'Mar'],
    );
  });

  test('no label lies on another or outside, in any room, from 4 days to 2 years, in any of these languages', () => {
    for (const language of ['en-GB', 'en-US', 'de', 'ja', 'ar', 'pl']) {
      for (let days = 3; days < 730; days += 1) {
        const first = '2026-11-23';
        const last = new Date(Date.UTC(2026, 10, 23 + days)).toISOString().slice(0, 10);
        const { unit, ticks } = axisOf({ first, last }, (day, of) => tickLabel(day, of, language));
        const rooms = ['narrow', 'middle', 'wide'] as const;
        rooms.forEach((room, index) => {
          const width = ROOMS[room] / 0.8125;
          let free = 0;
          for (const { percent, label, room: needed } of ticks) {
            if (!rooms.slice(0, index + 1).includes(needed)) continue;
            const start = (percent / 100) * width - (unit === 'day' ? textWidth(label) / 2 : 0);
            assert.ok(start > free - 0.02, `${label} in ${days} days, ${language}, ${room}`);
            free = start + textWidth(label);
            assert.ok(free <= width + 0.02, `${label} in ${days} days, ${language}, ${room}`);
          }
        });
        assert.ok(
          ticks.some(({ room }) => room !== 'wide'),
          `${days} days in ${language} have a label where there is little room`,
        );
      }
    }
  });
});

describe('columns', () => {
  const step = (likelihood: Likelihood, never: string[] = []) => ({
    kind: 'deliver' as const,
    label: '',
    when: '',
    days: '',
    likelihoods: [],
    closed: [],
    never,
    likelihood,
    window: { earliest: '2026-11-24', latest: '2026-11-27' },
  });
  const span = { first: '2026-11-23', last: '2026-12-02' };

  test('a range is one flat bar, with a gap on Thursday 26, on which nothing arrives', () => {
    const columns = columnsOf(step(fromWindow({ earliest: '2026-11-24', latest: '2026-11-27' }), ['2026-11-26']), span);
    assert.deepEqual(
      columns.map(({ x, width }) => [x, width].map(Math.round)),
      [
        [10, 20],
        [40, 10],
      ],
    );
    assert.equal(new Set(columns.map(({ height }) => height)).size, 1);
  });

  test('chances are columns as high as they are likely, and those outside of the promise are its tail', () => {
    const columns = columnsOf(step(chances), span);
    assert.deepEqual(
      columns.map(({ isPromised }) => isPromised),
      [true, true, false],
    );
    const [first, second] = columns;
    assert.ok(first && second);
    assert.ok(Math.abs(second.height / first.height - 37 / 55) < 1e-9);
  });

  test('days past the end of the drawing are not drawn', () => {
    assert.deepEqual(columnsOf(step(chances), { first: '2026-11-20', last: '2026-11-27' }).length, 2);
  });

  test('days from one to another, across a change of the clock', () => {
    assert.equal(daysBetween('2027-03-13', '2027-03-15'), 2);
  });
});
