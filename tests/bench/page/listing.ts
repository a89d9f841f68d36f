/** When the cards of a list are painted, and how long the page is busy for them. */
import { median, type Part, rounded, spread, total } from '../figures.ts';
import { barePath, listingPages, listingPath } from './markup.ts';
import { openShop } from './server.ts';
import { coldAndWarmVisit, coldVisit, type Shopper, times } from './visits.ts';
import type { Seen } from './watcher.ts';

/** Fewer while something is tried. */
const counts = (process.env.STOCKLINE_BENCH_CARDS ?? '1 40 200 1000').split(' ').map(Number);
const runs = 5;
const runsWithout = 3;
/** What browsers call long. */
const long = 50;

const longest = ({ longTasks }: Seen): number => Math.max(0, ...longTasks.map(({ length }) => length));
const blocked = ({ longTasks }: Seen): number => total(longTasks.map(({ length }) => length - long));

/** Browsers tell the length of a task only where it is long. */
const told = (length: number): number | string => (length === 0 ? `≤ ${long}` : rounded(length));

const row = (count: number, visit: string, all: readonly Seen[]) => {
  const hasPromises = all.every(({ painted }) => painted.every((time) => time > 0));
  const [everything, range] = hasPromises ? spread(all.map(({ painted }) => Math.max(...painted))) : ['', ''];
  return [
    count,
    visit,
    rounded(median(all.map(({ firstPaint }) => firstPaint))),
    hasPromises ? rounded(median(all.map(({ paintedInView }) => Math.max(...paintedInView)))) : '',
    everything,
    range,
    told(median(all.map(longest))),
    median(all.map(({ longTasks }) => longTasks.length)),
    rounded(median(all.map(blocked))),
  ];
};

export async function measureListing(shopper: Shopper): Promise<Part> {
  const shop = await openShop(await listingPages(counts));
  try {
    const rows: (string | number)[][] = [];
    const of200: Seen[] = [];
    for (const count of counts) {
      const bare = { address: shop.origin + barePath(count), promises: 0 };
      const one = { address: shop.origin + listingPath(count), promises: count };
      // The first time the server compresses.
      await coldVisit(shopper, one);
      const without = await times(runsWithout, () => coldVisit(shopper, bare));
      const pairs = await times(runs, () => coldAndWarmVisit(shopper, one));
      const cold = pairs.map((pair) => pair.cold);
      if (count === 200) of200.push(...cold);
      rows.push(row(count, 'cold', cold));
      rows.push(
        row(
          count,
          'warm',
          pairs.map(({ warm }) => warm),
        ),
      );
      rows.push(row(count, 'without Stockline', without));
    }
    return partOf(rows, of200);
  } finally {
    await shop.close();
  }
}

function partOf(rows: (string | number)[][], of200: readonly Seen[]): Part {
  return {
    words: `Lists: a page with so many compact cards, and a document with as many products. Milliseconds count from \
the start of the navigation to the end of the frame with the last promise that is within the viewport, and with the \
last of all; the median of ${runs} visits. A task is long from ${long} ms on, and browsers tell the length of no \
other. Blocked is what long tasks take beyond ${long} ms, added up. "Without Stockline" is the same page, cold, \
without the script: what it costs by itself.`,
    tables: [
      {
        columns: [
          'cards',
          'visit',
          'first paint, ms',
          'painted in view, ms',
          'all painted, ms',
          'range',
          'longest task, ms',
          'long tasks',
          'blocked, ms',
        ],
        rows,
      },
    ],
    goals: [
      {
        what: '200 cards painted, cold, ms',
        most: 1200,
        measured: rounded(median(of200.map(({ painted }) => Math.max(...painted)))),
      },
      {
        what: 'longest task with 200 cards, ms',
        most: long,
        // One that is not told is at most as long as what would be.
        measured: rounded(Math.max(long, median(of200.map(longest)))),
      },
    ],
  };
}
