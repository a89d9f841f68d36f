/**
 * `stockline/head`: the lines of a page's head that let the first promise come sooner, and nothing move when it does.
 * For servers that write pages; it needs no DOM, and fetches nothing.
 *
 * What the script would ask for once it runs, these lines ask for while the script itself is still on its way. The
 * sheet keeps the room that a promise takes. Without them all works the same, later.
 */
import { importsOf, partName, wasmNames } from 'stockline:files';
import { type AnyCatalogue, languageIn } from '../locales/catalogue.ts';
import { checkoutCatalogues } from '../locales/checkout/wording.ts';
import { pageMessages } from '../locales/index.ts';
import { orderCatalogues } from '../locales/order/wording.ts';
import { timelineCatalogues } from '../locales/timeline/wording.ts';
import { attributeList } from '../ssr/attributes.ts';
import { fileNameOf } from '../store/file-name.ts';

/** What comes before an element can show anything. */
interface Needed {
  /** The part that registers it; none for what the script has in it. */
  part?: keyof typeof importsOf;
  catalogues: readonly AnyCatalogue[];
  /** The parts with the words of a language, in the order of the catalogues. */
  words: readonly string[];
}

const elements = {
  'stockline-availability': { catalogues: [pageMessages], words: ['page'] },
  'stockline-checkout': { part: 'checkout', catalogues: checkoutCatalogues, words: ['page', 'details', 'checkout'] },
  'stockline-order': { part: 'order', catalogues: orderCatalogues, words: ['page', 'details', 'order', 'notice'] },
  'stockline-timeline': { part: 'timeline', catalogues: timelineCatalogues, words: ['page', 'details', 'timeline'] },
} as const satisfies Record<string, Needed>;

export interface HeadPage {
  /** The address of the folder that `stockline.js` is in: `/stockline/`, or that of a CDN. */
  base: string;
  /**
   * The address of the snapshot, or of the folder, as the elements have it in `src`. Absent: it is in the page, or
   * comes otherwise.
   */
  snapshot?: string;
  /** Of a folder, the products that the page shows first. Absent: the shop's document alone is fetched early. */
  skus?: readonly string[];
  /**
   * Of a folder, the country of the page's destination where `law` in the shop's document names it: its law is fetched
   * early, too.
   */
  law?: string;
  /** The tag of the reader's language; `en` when absent. */
  language?: string;
  /** The elements that are on the page, by their tags. Absent: `stockline-availability` alone. */
  elements?: readonly (keyof typeof elements)[];
  /**
   * `order` where the snapshot has what only the larger engine serves: sets or packs, capacity, pickup, digital
   * products. The page then fetches that one alone. Absent: `order` with `stockline-order` among the elements.
   */
  engine?: 'page' | 'order';
  /** Whether a server has rendered the elements: they need no room kept, and the parts that take over come early. */
  isRendered?: boolean;
}

/**
 * The lines, as HTML; they go above the tag of `stockline.js`. Throws a RangeError for an element that there is not,
 * and a TypeError without a `base`.
 *
 * @example
 * headLines({ base: '/stockline/', snapshot: '/snapshot.json', language: 'de' });
 * headLines({ base: '/stockline/', snapshot: '/stock/', skus: ['MUG'] });
 */
export function headLines(page: HeadPage): string {
  if (typeof page?.base !== 'string')
    throw new TypeError("headLines() needs the folder that stockline.js is in: headLines({ base: '/stockline/' }).");
  const { snapshot, isRendered = false } = page;
  const names = page.elements ?? ['stockline-availability'];
  const language = page.language ?? 'en';
  // A folder of the page itself has no name before its files'.
  const folder = page.base
    .trim()
    .replace(/[?#].*$/u, '')
    .replace(/(?<=[^/])$/u, '/');
  const parts = new Set(names.flatMap((name) => partsOf(name, language, isRendered)));
  const module = page.engine === 'order' || names.includes('stockline-order') ? 'order' : 'page';
  if (module === 'order') parts.add('order-engine');
  const documents = documentsOf(snapshot?.trim() ?? '', page.skus ?? [], page.law);
  if (documents.length > 0 && isFolder(snapshot)) parts.add('folders');
  const keepsRoom = !isRendered && names.includes('stockline-availability');
  return [
    keepsRoom ? link({ rel: 'stylesheet', href: `${folder}stockline-room.css` }) : [],
    preload(folder + wasmNames[module], 'application/wasm'),
    documents.map((address) => preload(address, 'application/json')),
    [...parts].map((part) => link({ rel: 'modulepreload', href: folder + partName(part) })),
  ]
    .flat()
    .join('\n');
}

function isFolder(snapshot = ''): boolean {
  return snapshot.trim().endsWith('/');
}

/** Of a folder the shop's document, a country's law, and those of its products where a publisher puts them. */
function documentsOf(snapshot: string, skus: readonly string[], law: string | undefined): string[] {
  if (!isFolder(snapshot)) return snapshot === '' ? [] : [snapshot];
  const names = skus.map((sku) => fileNameOf(sku)).filter((name) => name !== undefined);
  return [
    `${snapshot}shop.json`,
    ...(law === undefined ? [] : [`${snapshot}law/${law}.json`]),
    ...names.map((name) => `${snapshot}products/${name}`),
  ];
}

function partsOf(name: keyof typeof elements, language: string, isRendered: boolean): string[] {
  if (!Object.hasOwn(elements, name))
    throw new RangeError(`There is no element "${name}". There are: ${Object.keys(elements).join(', ')}.`);
  const { part, catalogues, words }: Needed = elements[name];
  const spoken = catalogues[0]?.find(languageIn(catalogues, language)) ?? 'en';
  // What a server has rendered is taken over at once with what stands folded in it.
  const hasFolded = isRendered && name === 'stockline-availability';
  return [
    ...(part === undefined ? [] : [part, ...importsOf[part]]),
    ...(isRendered ? ['server-content'] : []),
    ...(hasFolded ? ['details', 'limits'] : []),
    ...(spoken === 'en' ? [] : [...words, ...(hasFolded ? ['details'] : [])].map((word) => `${word}-${spoken}`)),
  ];
}

/** As src/engine/preloaded.ts takes it. */
function preload(href: string, type: string): string {
  const isElsewhere = /^(?:[a-z][\w+.-]*:|[\\/]{2})/iu.test(href);
  return link({ rel: 'preload', href, as: 'fetch', type, crossorigin: isElsewhere });
}

function link(attributes: Parameters<typeof attributeList>[0]): string {
  return `<link${attributeList(attributes)}>`;
}
