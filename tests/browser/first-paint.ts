/**
 * Pages with an element as a server renders it: what is painted
 * of it before any script, and while the element takes it over.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from './browsers/browser.ts';
import type { SuiteBrowser } from './browsers/every-engine.ts';
import { type Embedding, heard, openEmbedding, type PageOptions } from './embedding.ts';
import { dist } from './reading.ts';
import type { Answer } from './site.ts';

/**
 * Notes whatever is painted of `#one` from the first frame on, and starts the script when it is told to: as a module,
 * since the strict policy lets no script put another's tag into the page. A module does not know its address, nor does
 * a script inside of a shadow root: it is said beforehand.
 */
const observer = `
globalThis.painted = [];
globalThis.shifts = [];
globalThis.Stockline = { base: '/' };
globalThis.start = () => import('/stockline.js').then(() => {});
if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
  new PerformanceObserver((list) => shifts.push(...list.getEntries().map((entry) => entry.value))).observe({ type: 'layout-shift', buffered: true });
}
globalThis.shownIn = (element) => [...element.shadowRoot?.children ?? []].filter((child) => !child.matches('script, style, link, .announcer'));
const look = () => {
  // A page that is still arriving may be painted with half of the element.
  const element = document.readyState !== 'loading' && document.querySelector('#one');
  if (element) {
    const { height, width } = element.getBoundingClientRect();
    const text = [...shownIn(element), element].map(({ innerText }) => innerText.replace(/\\s+/g, ' ')).join(' ');
    const frame = JSON.stringify([text, Math.round(height), Math.round(width)]);
    if (frame !== painted.at(-1)) painted.push(frame);
  }
  requestAnimationFrame(look);
};
requestAnimationFrame(look);`;

interface Watched {
  /** What was painted, each only where it differs from the one before. */
  painted: string[];
  shifts: number[];
  batches: number[];
  shownIn(element: Element): HTMLElement[];
  start(): Promise<void>;
}

/** What a suite shows such pages with; its hooks open and close the site. */
export interface FirstPaint {
  readonly shop: Embedding;
  /** Shows the page as it is before any script of ours; `start` begins it. */
  show(body: string, run: (page: Page) => Promise<void>, options?: PageOptions): Promise<void>;
  /** While `run` runs, the address of this WebAssembly finds nothing. */
  withoutEngine(run: () => Promise<void>, name?: 'page' | 'order'): Promise<void>;
}

/** `sheet` is the one that the page's head links. */
export function firstPaint(
  browser: SuiteBrowser,
  sheet: string,
  pages: () => Promise<Record<string, Answer>>,
): FirstPaint {
  let shop: Embedding;
  before(async () => {
    shop = await openEmbedding(browser, {
      '/observer.js': { body: observer, type: 'text/javascript' },
      ...(await pages()),
    });
  });
  after(() => shop.site.close());
  const head = `<link rel="stylesheet" href="${sheet}"><script src="/observer.js"></script>`;
  return {
    get shop() {
      return shop;
    },
    show: (body, run, options) => shop.show(body, run, { head, ...options }),
    async withoutEngine(run, name = 'page') {
      const path = `/${readdirSync(dist).find((file) => new RegExp(`^stockline-${name}\\.[0-9a-f]{10}\\.wasm$`, 'u').test(file))}`;
      shop.site.pages.set(path, { body: 'Not found', status: 404, type: 'text/plain' });
      try {
        await run();
      } finally {
        shop.site.pages.delete(path);
      }
    },
  };
}

export const start = (page: Page) => page.evaluate(() => (window as unknown as Watched).start());

/** Until the element's own answer is there. */
export const takenOver = (page: Page, selector = '#one') =>
  page.waitFor((one: string) => {
    const root = document.querySelector(one)?.shadowRoot;
    return root?.querySelector('[part]') && !root.querySelector('script, slot');
  }, selector);

/** Until what stands between the tags is shown. */
export const slotShown = (page: Page) =>
  page.waitFor(() => document.querySelector('#one')?.shadowRoot?.querySelector('slot'));

/** What was painted, with its height and width, from when the element had arrived. */
export async function frames(page: Page): Promise<[text: string, height: number, width: number][]> {
  const painted = await page.evaluate(() => (window as unknown as Watched).painted);
  const all = painted.map((frame) => JSON.parse(frame) as [string, number, number]);
  return all.slice(all.findIndex(([text, height]) => text.trim() !== '' && height > 0));
}

/** Node's and a browser's own data of a language may differ by a comma or a space. */
export const loosely = (text: string) => text.replace(/[\s,–]+/gu, ' ').trim();

/** All that is shown, element by element with its attributes, without the space between. */
async function structure(page: Page): Promise<string> {
  const shape = await page.on('#one', (element) => {
    const shapeOf = (node: Node): string => {
      if (node instanceof Text) return node.data.replace(/[\s,–\u2009\u202f\u00a0]+/gu, '');
      if (!(node instanceof Element)) return '';
      const attributes = [...node.attributes]
        .map(({ name, value }) => `${name}=${value.replace(/\s+/gu, ' ').trim()}`)
        .sort();
      return `<${node.localName} ${attributes.join(' ')}>${[...node.childNodes].map(shapeOf).join('')}`;
    };
    return (window as unknown as Watched).shownIn(element).map(shapeOf).join('');
  });
  return shape.replaceAll('<', '\n<');
}

/**
 * Starts the script, and holds the element to what its first paint promises: it is
 * taken over in one step, and nothing of it changes to a shopper, neither a word
 * nor a size, nor an attribute but those that `changes` takes away from both.
 */
export async function isTakenOverUnnoticed(page: Page, changes = (structure: string) => structure): Promise<void> {
  const before = await structure(page);
  assert.ok(before.split('\n').length > 10, before);
  await page.on('#one', (element) => {
    const batches: number[] = [];
    Object.assign(window, { batches });
    new MutationObserver((records) => batches.push(records.length)).observe(element.shadowRoot as ShadowRoot, {
      childList: true,
    });
  });
  await pause(100);
  await start(page);
  await takenOver(page);
  await pause(200);
  // A server knows no reader's clock: its deadline is the place's, and the element's the reader's.
  const onClock = (shape: string) => changes(shape).replace('14:00NewYorkTime', '19:00').split('\n');
  assert.deepEqual(onClock(await structure(page)), onClock(before));
  const painted = await frames(page);
  const texts = painted.map(([text]) => loosely(text).replace('14:00 New York Time', '19:00'));
  assert.equal(new Set(texts).size, 1, JSON.stringify(painted));
  assert.deepEqual(
    [...new Set(painted.map(([, height, width]) => `${height} ${width}`))].length,
    1,
    JSON.stringify(painted),
  );
  assert.deepEqual(await page.evaluate(() => (window as unknown as Watched).shifts), []);
  // Where the comment that Lit keeps to is put, and the change of content itself.
  const batches = await page.evaluate(() => (window as unknown as Watched).batches);
  assert.ok(batches.length <= 2, `${batches.length} steps`);
  assert.deepEqual(
    (await heard(page)).map(({ type }) => type),
    ['stockline-promised'],
  );
  assert.deepEqual(await page.complaints(), []);
}

/** The HTML with a record made a moment ago, which is true for so long. */
export function trueFor(html: string, milliseconds: number): string {
  const now = Date.now();
  const young = html.replace(/"at":\d+,"until":\d+/u, `"at":${now},"until":${now + milliseconds}`);
  assert.notEqual(young, html);
  return young;
}
