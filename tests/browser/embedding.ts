/** Pages that a shop might write, with one classic script tag, under the strict policy. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from './browsers/browser.ts';
import type { SuiteBrowser } from './browsers/every-engine.ts';
import { demoSnapshot, dist } from './reading.ts';
import { type Answer, openSite, type Site } from './site.ts';

/** The demo's snapshot. */
export const snapshotText = readFileSync(demoSnapshot, 'utf8');

/** Monday 23 November 2026, 10:05 in New York: before the cut-off of the demo's warehouse. */
export const at = '2026-11-23T15:05:00Z';

/** The promise of an order of one mug, made the Friday before. */
export const made = JSON.stringify({
  ...{ sku: 'MUG', quantity: 1, at: '2026-11-20T15:00:00Z', status: 'in_stock' },
  parts: [{ quantity: 1, status: 'in_stock', ship: { earliest: '2026-11-23', latest: '2026-11-23' }, because: [] }],
  ship: { earliest: '2026-11-23', latest: '2026-11-23' },
});

export interface Heard {
  type: string;
  id: string;
  promise?: { sku: string; status: string };
  errors?: { code: string; message: string }[];
}

/** Pages that can be shown. */
export interface Embedding {
  site: Site;
  /** Opens a page with this body; `run` gets it, and how often a path with this beginning was asked for. */
  show(
    body: string,
    run: (page: Page, asked: (path: string) => number) => Promise<void>,
    options?: PageOptions,
  ): Promise<void>;
}

export interface PageOptions {
  language?: string;
  /** In place of the script's tag. */
  head?: string;
  /** In place of the strict one. */
  policy?: string;
}

export async function openEmbedding(browser: SuiteBrowser, pages: Record<string, Answer> = {}): Promise<Embedding> {
  const site = await openSite(
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
      ...pages,
    },
    browser,
  );
  return {
    site,
    async show(body, run, { language = 'en-GB', head = '<script src="/stockline.js" defer></script>', policy } = {}) {
      site.pages.set('/', {
        body: `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Test</title>
        <script src="/events.js"></script>${head}</head><body><main>${body}</main></body></html>`,
        ...(policy === undefined ? {} : { policy }),
      });
      site.asked.length = 0;
      const page = await browser.open();
      try {
        await page.goto(`${site.origin}/`);
        // What came before this page was still on its way from the last one.
        const own = () => site.asked.slice(site.asked.indexOf('/'));
        await run(page, (path) => own().filter((each) => each.startsWith(path)).length);
      } finally {
        await page.close();
      }
    },
  };
}

export const heard = (page: Page) => page.evaluate(() => (globalThis as unknown as { events: Heard[] }).events);

export const availability = (id: string, attributes: string, slot = 'Usually ships within a week.') =>
  `<stockline-availability id="${id}" at="${at}" src="/snapshot.json" to="US 10001" ${attributes}>${slot}</stockline-availability>`;

/** The address of a part by the name that it has before its hash. */
export function partPath(name: string): string {
  const file = readdirSync(join(dist, 'parts')).find((each) => each.startsWith(`${name}.`));
  if (file === undefined) throw new Error(`There is no part ${name}.`);
  return `/parts/${file}`;
}
