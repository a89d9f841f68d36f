/** Pages with one `<stockline-timeline>`, by one classic script tag, under the strict policy. */
import { after, before } from 'node:test';
import type {} from '../../web/src/elements/stockline-timeline/define.ts';
import type { Page } from './browsers/browser.ts';
import type { SuiteBrowser } from './browsers/every-engine.ts';
import { everFresh, planned } from './planned.ts';
import { dist } from './reading.ts';
import { openSite, type Site } from './site.ts';

/** Ten mugs of store-of-the-design.json, to California: one from stock, nine that wait for an uncertain receipt. */
export const ten = 'src="/design.json" sku="MUG" quantity="10" to="US 94103" at="2026-11-22T15:00:00Z"';
/** Google's worked example: ranges alone. */
export const google = 'src="/google.json" sku="MUG" to="US" at="2026-12-02T21:00:00Z"';

export const plain = (text: string) =>
  text
    .trim()
    .replace(/[\u2009\u202f\u00a0]/gu, ' ')
    .replace(/[\u2068\u2069]/gu, '')
    .replace(/\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun),/gu, '$1')
    .replace(/(\d) ?– ?(?=\d)/gu, '$1 – ')
    .replace(/\s*\n\s*/gu, ' | ');

export interface Heard {
  type: string;
  detail: { promise?: { quantity: number }; errors?: { code: string }[] };
}
export const heard = (page: Page) => page.evaluate(() => (globalThis as unknown as { events: Heard[] }).events);

export const drawn = (page: Page) =>
  page.waitFor(
    () => document.querySelector('stockline-timeline')?.shadowRoot?.querySelector('[part="timeline"]') != null,
  );

/** The table's rows, cell by cell, whether or not they are in view. */
export const rows = async (page: Page) => {
  const cells = await page.all('stockline-timeline >>> tbody tr', (found) =>
    found.map((row) =>
      Array.from(row.children, (cell) => {
        const lines = Array.from(cell.children, (line) => line.textContent ?? '');
        return lines.length > 0 ? lines.join('\n') : (cell.textContent ?? '');
      }),
    ),
  );
  return cells.map((row) => row.map(plain));
};

/** A site whose hooks open and close it. */
export function timelinePages(browser: SuiteBrowser) {
  let site: Site;

  before(async () => {
    site = await openSite(
      dist,
      {
        '/design.json': { body: (await planned('the-designs-own-example', everFresh)).text, type: 'application/json' },
        '/google.json': {
          body: (await planned('google-merchant-worked-example', everFresh)).text,
          type: 'application/json',
        },
        '/far.json': {
          body: (await planned('replenishment-beyond-the-confidence', everFresh)).text,
          type: 'application/json',
        },
        '/garbage.json': { body: '<html>Not found, but politely</html>', type: 'application/json' },
        '/favicon.ico': { body: '', type: 'image/x-icon' },
        '/events.js': {
          type: 'text/javascript',
          body: `globalThis.events = [];
        for (const name of ['stockline-promised', 'stockline-changed', 'stockline-error']) {
          addEventListener(name, ({ type, detail }) => events.push({ type, detail }));
        }`,
        },
        '/page.css': {
          type: 'text/css',
          body: ':root { background: Canvas; color: CanvasText } .dark { color-scheme: dark }',
        },
      },
      browser,
    );
  });
  after(() => site.close());

  async function withTimeline(
    attributes: string,
    run: (page: Page) => Promise<void>,
    { language = 'en-GB', direction = 'ltr', scheme = '' } = {},
  ): Promise<void> {
    site.pages.set('/', {
      body: `<!doctype html><html lang="${language}" dir="${direction}" class="${scheme}"><head><meta charset="utf-8"><title>Test</title>
      <link rel="stylesheet" href="/page.css"><script src="/events.js"></script><script src="/stockline.js" defer></script></head>
      <body><main><h1>Mug</h1><stockline-timeline ${attributes}>Usually within a week.</stockline-timeline></main></body></html>`,
    });
    const page = await browser.open();
    try {
      await page.goto(`${site.origin}/`);
      await run(page);
    } finally {
      await page.close();
    }
  }

  return {
    get site() {
      return site;
    },
    withTimeline,
  };
}
