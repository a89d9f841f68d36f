/** What a product page downloads for Stockline, beside what it would download for others. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { loadFullEngine, type StoreDocument } from 'stockline/full';
import { destinationsOf, loadRulePacks } from 'stockline/rules';
import { filesLike, type Size, sizeOf, sumOf } from '../../web/build/size.ts';
import { peerSizes } from './dates/candidates.ts';
import { peerFile } from './peers/bundled.ts';
import type { Section, Table } from './section.ts';

interface Weighed {
  name: string;
  size: Size;
}

const web = fileURLToPath(new URL('../../web', import.meta.url));

/** The most bytes with brotli that the page may be, in whatever language. */
const goal = 49_700;

/** Weighs the files of build/budget.json, the snapshot, and the peers. */
export async function measureWeight(): Promise<Section> {
  const english = (await Promise.all((await filesOf('product page in English')).map(weighedLike))).flat();
  const page = together('product page in English', english);
  const languages = await otherLanguages();
  const heaviest = languages.at(0) ?? page;
  const others = [
    ...(await scripts()),
    ...(await peerSizes()).map(({ name, size }) => ({ name: `dates: ${name}`, size })),
  ];
  return {
    title: 'Weight',
    words: wordsOf(heaviest),
    tables: [
      tableOf('product page in English', [...english, together('together', english), ...(await snapshots())]),
      tableOf('product page in another language', languages),
      tableOf('beside others', [page, ...others]),
    ],
    goals: [
      { what: 'product page in English, bytes (brotli)', most: goal, measured: page.size.brotli },
      { what: 'product page in the heaviest language, bytes (brotli)', most: goal, measured: heaviest.size.brotli },
    ],
  };
}

/** For each language that is a part of its own, what its page loads in all; the heaviest first. */
async function otherLanguages(): Promise<Weighed[]> {
  const files = await filesOf('product page in another language');
  const found = await Promise.all(files.map(weighedLike));
  const always = found.filter((_, index) => !files[index]?.includes('*')).flat();
  const parts = found.filter((_, index) => files[index]?.includes('*')).flat();
  return parts
    .map((part) => together(/page-(?<tag>[\w-]+)\./.exec(part.name)?.groups?.['tag'] ?? part.name, [...always, part]))
    .sort((one, other) => other.size.brotli - one.size.brotli);
}

/** The documents that come with the page: of one product, with terms and with what the law says. */
async function snapshots(): Promise<Weighed[]> {
  const store: StoreDocument = JSON.parse(await readFile(join(web, 'samples/store.json'), 'utf8'));
  return [
    { name: 'snapshot of a mug that is shipped to 7 countries', size: sizeOf(await snapshotOf(store)) },
    {
      name: 'snapshot of a mug that is shipped in the US alone',
      size: sizeOf(await snapshotOf(inTheUnitedStates(store))),
    },
  ];
}

/** As `stockline plan --sku MUG` plans it. */
async function snapshotOf(store: StoreDocument): Promise<string> {
  const opened = (await loadFullEngine()).openStore(store);
  const text = opened.planText({ skus: ['MUG'], rules: await loadRulePacks(destinationsOf(store)) });
  opened.close();
  return text;
}

function inTheUnitedStates(store: StoreDocument): StoreDocument {
  const shipping = Object.entries(store.shipping ?? {}).map(([name, method]) => [
    name,
    method.kind === 'pickup' ? method : { ...method, lanes: method.lanes.filter(({ to }) => to?.country === 'US') },
  ]);
  return { ...store, shipping: Object.fromEntries(shipping) };
}

/** Scripts of shops, as npm has them. */
async function scripts(): Promise<Weighed[]> {
  const files = [
    { name: 'Shopify Buy Button, buybutton.js', path: '@shopify/buy-button-js/dist/buybutton.js' },
    { name: 'Shopify Buy Button, buybutton.min.js', path: '@shopify/buy-button-js/dist/buybutton.min.js' },
    { name: 'Shopify JS Buy SDK, index.umd.min.js', path: 'shopify-buy/index.umd.min.js' },
    { name: 'Nosto web components, main.es.bundle.js', path: '@nosto/web-components/dist/main.es.bundle.js' },
  ];
  return Promise.all(files.map(async ({ name, path }) => ({ name, size: sizeOf(await readFile(peerFile(path))) })));
}

/** What build/budget.json says that a page loads. */
async function filesOf(page: string): Promise<readonly string[]> {
  const budget: Record<string, { files: string[] }> = JSON.parse(
    await readFile(join(web, 'build/budget.json'), 'utf8'),
  );
  const files = budget[page]?.files;
  if (files === undefined) throw new Error(`build/budget.json has no ${page}.`);
  return files;
}

/** The files of dist/ that fit a name of the budget, without the hashes of their build. */
async function weighedLike(pattern: string): Promise<Weighed[]> {
  const found = await filesLike(pattern);
  if (found.length === 0) throw new Error(`${pattern} is not in dist/.`);
  return found.map(({ file, size }) => ({ name: file.replace(/\.[0-9a-f]{10}\./, '.'), size }));
}

function together(name: string, parts: readonly Weighed[]): Weighed {
  return { name, size: sumOf(parts.map(({ size }) => size)) };
}

function tableOf(title: string, rows: readonly Weighed[]): Table {
  return {
    columns: [title, 'bytes', 'bytes (gzip 9)', 'bytes (brotli 11)'],
    rows: rows.map(({ name, size }) => [name, size.raw, size.gzip, size.brotli]),
  };
}

function wordsOf(heaviest: Weighed): string {
  return [
    'What a product page downloads until it shows its first promise: the script with the element, its styles and the',
    'messages in English, the WebAssembly, and the sheet that keeps its room. In another language the messages of that language come besides; the',
    `heaviest is ${heaviest.name}. Each file is compressed by itself. The snapshot is the shop's own data and is not`,
    'counted in the sums: it is that of the mug in the sample store, with terms and with the rules of law of the',
    'countries that it is shipped to. The second table has the page in each other language: script, messages and',
    'WebAssembly. The third has others, weighed in the same way. The Buy Button, the Buy SDK and the Nosto components',
    'are the files that their packages publish for pages; they do other things than Stockline, and whatever they load',
    'later is not counted. npm has no script that does the same. The date libraries are bundled and minified with the',
    'one function that the dates are measured with: they say two days, and nothing of stock, reasons or terms, and',
    'they show nothing.',
  ].join(' ');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(JSON.stringify(await measureWeight(), null, 2));
}
