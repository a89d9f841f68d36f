/** Pages with elements whose snapshot comes from somewhere, under the strict policy, and what they were told. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before } from 'node:test';
import type {} from '../../web/src/elements/stockline-availability/define.ts';
import type { Page } from './browsers/browser.ts';
import type { SuiteBrowser } from './browsers/every-engine.ts';
import { demoSnapshot, dist } from './reading.ts';
import { openSite, type Site, strictPolicy } from './site.ts';

export const snapshotText = readFileSync(demoSnapshot, 'utf8');
export const at = '2026-11-23T15:05:00Z';
export const slot = 'Usually ships within a week.';

/** The demo's snapshot at another minute, in which the mugs of the receipt are ready on another day. */
export function planned(ready: string, asOf = at): string {
  const document = JSON.parse(snapshotText);
  document.asOf = asOf;
  document.products.MUG.ladders[0].steps[1].ready = ready;
  return JSON.stringify(document);
}

export interface Heard {
  type: string;
  id: string;
  promise?: { at: string; notes: string[]; parts: { ship?: { latest: string } }[] };
  previous?: Heard['promise'];
  errors?: { code: string; pointer: string; message: string }[];
}

export const tag = (id: string, attributes: string, children = slot) =>
  `<stockline-availability id="${id}" ${attributes}>${children}</stockline-availability>`;
export const fourMugs = 'sku="MUG" quantity="4" to="US 10001"';
export const fourMugsThen = `${fourMugs} at="${at}"`;

/**
 * What is said of four mugs to New York: three ship today, and the fourth when the receipt is ready. The carrier takes
 * 1 to 3 days of its six-day week and rests on Thursday 26 November. Of Friday 11 December that makes Saturday the
 * 12th to Tuesday the 15th; of the days after it the three next ones, as no Sunday is among them.
 */
export const fourth = (arrives: '12 – 15 Dec' | '15 – 17 Dec' | '16 – 18 Dec' | '17 – 19 Dec'): RegExp =>
  new RegExp(`^3 now, 1 later(?: \\||\\.) 3 arrive 24 – 27 Nov(?: \\| In stock \\||\\.) 1 arrives ${arrives}`, 'u');
export const json = (text: string, attributes = '') => `<script type="application/json" ${attributes}>${text}</script>`;

export const heard = (page: Page) => page.evaluate(() => (globalThis as unknown as { events: Heard[] }).events);
export const hears = (page: Page, count: number) =>
  page.waitFor((expected: number) => (globalThis as unknown as { events: Heard[] }).events.length >= expected, count);
export const told = async (page: Page) =>
  (await heard(page)).map(({ type, errors }) =>
    errors === undefined ? type : `${type} ${errors.map(({ code }) => code)}`,
  );
export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
export async function until(isSo: () => boolean): Promise<void> {
  for (const deadline = Date.now() + 20_000; !isSo(); await pause(25))
    assert.ok(Date.now() < deadline, 'it did not come to that');
}

/** A site whose hooks open and close it, with a page at a time. */
export function dataPages(browser: SuiteBrowser) {
  let site: Site;
  let page: Page | undefined;

  before(async () => {
    site = await openSite(
      dist,
      {
        '/snapshot.json': { body: snapshotText, type: 'application/json' },
        '/favicon.ico': { body: '', type: 'image/x-icon' },
        '/events.js': {
          type: 'text/javascript',
          body: `globalThis.events = [];
        for (const name of ['stockline-promised', 'stockline-changed', 'stockline-error']) {
          addEventListener(name, ({ type, target, detail }) => events.push({ type, id: target.id, ...detail }));
        }`,
        },
      },
      browser,
    );
  });
  after(() => site.close());
  afterEach(async () => {
    await page?.close();
    page = undefined;
    site.handlers.clear();
  });

  /** Opens a page with this body. */
  async function openPage(body: string, { head = '', policy = strictPolicy } = {}): Promise<Page> {
    site.pages.set('/', {
      policy,
      body: `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Test</title>${head}
      <script src="/events.js"></script><script src="/stockline.js" defer></script></head><body><main>${body}</main></body></html>`,
    });
    site.asked.length = 0;
    page = await browser.open();
    await page.goto(`${site.origin}/`);
    return page;
  }

  const asked = (path: string) => site.asked.filter((each) => each === path).length;

  /** Serves a snapshot at an address by its version; the answers may be changed meanwhile. */
  function serve(path: string, text = planned('2026-12-11')) {
    const has = {
      text,
      tag: '"1"',
      status: 200,
      conditions: [] as (string | undefined)[],
      headers: {} as Record<string, string>,
    };
    site.handlers.set(path, (request, response) => {
      const condition = request.headers['if-none-match'];
      has.conditions.push(condition);
      const headers = {
        ...has.headers,
        ETag: has.tag,
        'Content-Type': 'application/json',
        'Cache-Control': 'no-cache',
      };
      if (has.status !== 200) response.writeHead(has.status, has.headers).end();
      else if (condition === has.tag) response.writeHead(304, headers).end();
      else response.writeHead(200, headers).end(has.text);
    });
    return has;
  }

  return {
    get site() {
      return site;
    },
    openPage,
    asked,
    serve,
  };
}
