/** When the first promise of a product page is painted, and what it takes. */
import { median, type Part, rounded, spread } from '../figures.ts';
import { type ProductPage, productPages, productPath } from './markup.ts';
import { openShop } from './server.ts';
import { coldAndWarmVisit, coldVisit, type Shopper, times } from './visits.ts';
import type { Fetched, Seen } from './watcher.ts';

const runs = 5;

const names: Record<ProductPage, string> = {
  fetched: 'snapshot fetched',
  inline: 'snapshot in the page',
  german: 'snapshot fetched, in German',
  server: 'rendered by a server',
};

const firstPromise = ({ painted }: Seen): number => Math.min(...painted);

/** Those that left the browser before the promise was there. */
const before = (seen: Seen): Fetched[] =>
  seen.requests.filter(({ bytes, start }) => bytes > 0 && start < firstPromise(seen));

/** How many requests stand behind each other: each can only have been known of once the one before it was answered. */
export function roundTrips(requests: readonly Fetched[]): number {
  const depths = new Map<Fetched, number>();
  for (const one of [...requests].sort((a, b) => a.start - b.start)) {
    const earlier = [...depths].filter(([other]) => other.end <= one.start).map(([, depth]) => depth);
    depths.set(one, 1 + Math.max(0, ...earlier));
  }
  return Math.max(0, ...depths.values());
}

const row = (page: ProductPage, visit: string, all: readonly Seen[]) => {
  const last = all.at(-1) as Seen;
  const requests = before(last);
  return [
    names[page],
    visit,
    page === 'server' ? rounded(median(all.map(({ rendered }) => rendered))) : '',
    ...spread(all.map(firstPromise)),
    requests.length,
    roundTrips(requests),
    rounded(requests.reduce((sum, { bytes }) => sum + bytes, 0)),
  ];
};

export async function measureFirst(shopper: Shopper): Promise<Part> {
  const pages = await productPages();
  const shop = await openShop(pages);
  try {
    const visited = new Map<ProductPage, { cold: Seen; warm: Seen }[]>();
    for (const kind of Object.keys(names) as ProductPage[]) {
      if (!pages.has(productPath(kind))) continue;
      const one = { address: shop.origin + productPath(kind), promises: 1 };
      // The first time the server compresses.
      await coldVisit(shopper, one);
      visited.set(kind, await times(runs, () => coldAndWarmVisit(shopper, one)));
    }
    return partOf(visited);
  } finally {
    await shop.close();
  }
}

function partOf(visited: ReadonlyMap<ProductPage, { cold: Seen; warm: Seen }[]>): Part {
  const measured = (visit: 'cold' | 'warm') =>
    rounded(median((visited.get('fetched') ?? []).map((pair) => firstPromise(pair[visit]))));
  const rows = [...visited].flatMap(([kind, pairs]) =>
    (['cold', 'warm'] as const).map((visit) =>
      row(
        kind,
        visit,
        pairs.map((pair) => pair[visit]),
      ),
    ),
  );
  const example = visited.get('fetched')?.at(-1)?.cold;
  return {
    words: `The first promise: a product page with one element in its full variant, and a document of one product with \
terms by the rules of the United States, of the European Union and of Germany. Milliseconds count from the start of \
the navigation to the end of the first frame with the promise; the median of ${runs} visits. Cold is a browser that \
was never there, and warm is its second visit. What a server has rendered is painted before the script comes; then the \
time of the promise is that at which the element has taken over. Requests, round trips (requests that had to wait for \
each other) and bytes are those before the promise.`,
    tables: [
      {
        columns: [
          'page',
          'visit',
          'server’s paint, ms',
          'promise painted, ms',
          'range',
          'requests',
          'round trips',
          'bytes',
        ],
        rows,
      },
      ...(example === undefined ? [] : [waterfall(example)]),
    ],
    goals: [
      { what: 'first promise, cold, ms', most: 750, measured: measured('cold') },
      { what: 'first promise, warm, ms', most: 500, measured: measured('warm') },
    ],
  };
}

/** The order of things in one visit. */
export function waterfall(seen: Seen): Part['tables'][number] {
  const requests = seen.requests.map(({ address, start, end, bytes }) => ({
    start,
    cells: [new URL(address).pathname.split('/').at(-1) ?? '', rounded(start), rounded(end), bytes],
  }));
  const tasks = seen.longTasks.map(({ start, length }) => ({
    start,
    cells: ['(long task)', rounded(start), rounded(start + length), ''],
  }));
  const paints = [
    { start: seen.firstPaint, cells: ['(first paint)', rounded(seen.firstPaint), '', ''] },
    { start: firstPromise(seen), cells: ['(promise painted)', rounded(firstPromise(seen)), '', ''] },
  ];
  return {
    columns: ['a cold visit', 'starts, ms', 'ends, ms', 'bytes'],
    rows: [...requests, ...tasks, ...paints].sort((one, other) => one.start - other.start).map(({ cells }) => cells),
  };
}
