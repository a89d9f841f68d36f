/**
 * What `stockline publish` takes, from ten products to a hundred thousand, or with `--all` to a million; and whether a
 * page of a large shop waits longer for its first promise than one of a small shop.
 *
 *     cd web && node --import ./build/typescript.js ../tests/bench/publishing.ts [--all]
 */
import { pathToFileURL } from 'node:url';
import { rounded } from './figures.ts';
import { measureOneChange } from './publishing/one-change.ts';
import { measureFolderPages } from './publishing/pages.ts';
import { measureRuns, type Runs } from './publishing/runs.ts';
import type { Goal, Section } from './section.ts';

const counts = [10, 100, 1_000, 10_000, 20_000, 100_000];
const million = 1_000_000;
/** The store whose first publication has a goal, and whose changes are timed. */
const goalCount = 20_000;
/** Of this many products a figure a product is that of products, and of little else. */
const small = 10_000;
const large = 100_000;

export async function measurePublishing(all: boolean): Promise<Section> {
  const measured: Runs[] = [];
  for (const count of all ? [...counts, million] : counts) {
    console.error(`publishing ${count} products`);
    measured.push(await measureRuns(count));
  }
  const change = await measureOneChange(goalCount);
  const pages = await measureFolderPages([20, goalCount]);
  return {
    title: 'Publishing',
    words: [
      '`stockline publish` of stores of so many products, each with stock, two receipts and an open order; with the rules',
      'of the package. Each publication is a process of its own: its start is counted, and the peak of its memory is that',
      'of Node, the engine and all else. CPU is that of the process and of the system for it, so that it depends on the',
      'disk little; seconds are those of the clock. The second publication finds nothing to write.',
      `One change is that of a receipt in a store of ${goalCount.toLocaleString('en-US')} products, by a publisher that`,
      'goes on (`--watch`): the file is read again and compared, and then one product is planned and written, with the',
      'archive and the shop document. Both are on the disk before that is done. CPU tells of that what is ours.',
      pages.words,
    ].join(' '),
    tables: [
      {
        columns: [
          'products',
          'bytes a product',
          'bytes (brotli 11)',
          'first, CPU s',
          'first, s',
          'CPU µs a product',
          'memory, MB',
          'second, CPU s',
          'second, s',
          'memory, MB',
        ],
        rows: measured.map(({ products, bytes, brotli, first, second }) => [
          products,
          rounded(bytes),
          rounded(brotli),
          rounded(first.cpu, 2),
          rounded(first.clock, 2),
          rounded((first.cpu / products) * 1e6),
          rounded(first.memory),
          rounded(second.cpu, 2),
          rounded(second.clock, 2),
          rounded(second.memory),
        ]),
      },
      {
        columns: ['one change of a receipt', 'CPU ms', 'ms', 'range'],
        rows: change.map(({ what, cpu, clock, range }) => [what, cpu, clock, range]),
      },
      ...pages.tables,
    ],
    goals: [...goalsOf(measured), ...changeGoals(change), ...pages.goals],
  };
}

function goalsOf(measured: readonly Runs[]): Goal[] {
  const of = (count: number) => measured.find(({ products }) => products === count) as Runs;
  const [few, many] = [of(small), of(large)];
  const aProduct = ({ products, first }: Runs) => first.cpu / products;
  const growth = (many.first.memory - few.first.memory) * 1024;
  return [
    {
      what: 'publishing 20,000 products the first time, CPU s',
      most: 10,
      measured: rounded(of(goalCount).first.cpu, 2),
    },
    {
      what: 'publishing, CPU time a product of 100,000 products, times that of 10,000',
      most: 1.5,
      measured: rounded(aProduct(many) / aProduct(few), 2),
    },
    {
      what: 'publishing, memory that a product more takes between 10,000 and 100,000, kB',
      most: 3,
      measured: rounded(growth / (many.products - few.products), 2),
    },
    {
      what: 'publishing, bytes a product of 100,000 products, times those of 10,000',
      most: 1.1,
      measured: rounded(many.bytes / few.bytes, 3),
    },
  ];
}

function changeGoals(change: Awaited<ReturnType<typeof measureOneChange>>): Goal[] {
  const planned = change.find(({ isGoal }) => isGoal);
  return [{ what: 'one changed receipt planned and written, CPU ms', most: 5, measured: planned?.cpu ?? Number.NaN }];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(JSON.stringify(await measurePublishing(process.argv.includes('--all')), undefined, 2));
}
