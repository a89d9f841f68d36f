/**
 * A shop with one product for each thing that an availability can say, and pages that show them. Monday 23 November
 * 2026, New York.
 */
import { at, house, plainProducts } from '../../web/demo/reference/store.ts';
import type { Page } from './browsers/browser.ts';
import type { SuiteBrowser } from './browsers/every-engine.ts';
import { plannedByLaw } from './planned.ts';
import { dist } from './reading.ts';
import { openSite } from './site.ts';

export { at };

/** Products by what is said of them, each for one piece unless the attributes say otherwise. */
export const states = {
  'in stock, later beyond three': 'sku="MUG"',
  'split over two days': 'sku="MUG" quantity="4"',
  'more than there is': 'sku="MUG" quantity="90"',
  'seven steps': 'sku="BOWL"',
  'no end of stock told': 'sku="CUP"',
  backorder: 'sku="APRON"',
  'backorder without a date': 'sku="STOOL"',
  preorder: 'sku="CLOCK"',
  'preorder not open': 'sku="CHAIR"',
  'made to order': 'sku="SIGN"',
  'out of stock': 'sku="VASE"',
  discontinued: 'sku="BAROMETER"',
  'not shipped there': 'sku="MUG" to="NO"',
  'preorder between two days': 'sku="ALMANAC"',
  'no destination': 'sku="MUG" to=""',
} as const;

const store = {
  version: 1,
  asOf: at,
  freshForMinutes: 1440,
  tellStockUpTo: 10,
  calendars: {
    dock: { workdays: ['mon', 'tue', 'wed', 'thu', 'fri'], closed: ['2026-11-26'], validUntil: '2027-12-31' },
    parcel: { workdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], closed: ['2026-11-26'], validUntil: '2027-12-31' },
  },
  locations: {
    nj: { timeZone: 'America/New_York', calendar: 'dock', cutoff: '14:00', handlingDays: 0, receivingDays: 1 },
  },
  shipping: { standard: { calendar: 'parcel', lanes: [{ to: { country: 'DE' }, transitDays: [6, 10] }] } },
  policies: { house },
  products: Object.fromEntries(
    Object.entries(plainProducts).map(([sku, product]) => [sku, { policy: 'house', ...product }]),
  ),
};

let planned: Promise<string> | undefined;

/** The snapshot that the package just built makes of this shop, with the law of the European Union. */
export function snapshotText(): Promise<string> {
  planned ??= plannedByLaw(store as never);
  return planned;
}

/** One element; what stands in it is shown until there is a promise. */
export const tag = (attributes: string, slot = 'Ask us') =>
  `<stockline-availability ${attributes} to="DE 10115">${slot}</stockline-availability>`;

/** All states, one below the other. */
export const everyState = (variant: string): string =>
  Object.values(states)
    .map(
      (attributes) =>
        `<p>A line of the page.</p>${tag(`src="/snapshot.json" at="${at}" variant="${variant}" ${attributes}`)}`,
    )
    .join('');

interface PageOptions {
  /** CSS pixels; 1280 unless said otherwise. */
  width?: number;
  css?: string;
  /** Runs before the element's script. */
  script?: string;
  /** Attributes of the root element. */
  html?: string;
  /** In place of this shop's. */
  snapshot?: string;
}

/** Opens a page with this body under the strict policy, and closes it after `run`. */
export async function withPage(
  browser: SuiteBrowser,
  body: string,
  run: (page: Page) => Promise<void>,
  { width = 1280, css = '', script = '', html = 'lang="en-GB"', snapshot }: PageOptions = {},
): Promise<void> {
  const site = await openSite(
    dist,
    {
      '/': {
        body: `<!doctype html><html ${html}><head><meta charset="utf-8"><title>Test</title>
          <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
          <link rel="stylesheet" href="/page.css"><script src="/first.js"></script><script src="/stockline.js" defer></script>
          </head><body><main><h1>Test</h1>${body}</main></body></html>`,
      },
      '/page.css': {
        body: `:root { color-scheme: light dark; color: light-dark(#1d1d1d, #eeeeee); background: light-dark(#ffffff, #1b1b1b); } ${css}`,
        type: 'text/css',
      },
      '/first.js': { body: script, type: 'text/javascript' },
      '/snapshot.json': { body: snapshot ?? (await snapshotText()), type: 'application/json' },
      '/favicon.ico': { body: '', type: 'image/x-icon' },
    },
    browser,
  );
  const page = await browser.open();
  try {
    await page.setViewport({ width, height: 1200 });
    await page.goto(`${site.origin}/`);
    await run(page);
  } finally {
    await page.close();
    await site.close();
  }
}

/** Until each element on the page has its promise. */
export const allPromised = (page: Page): Promise<void> =>
  page.waitFor(() => {
    const elements = Array.from(document.querySelectorAll('stockline-availability'));
    return elements.length > 0 && elements.every(({ promise }) => promise !== undefined);
  });

/** Unfolds all that can be unfolded on the page, also what comes with that. */
export async function unfoldAll(page: Page): Promise<void> {
  const open = () =>
    page.all('stockline-availability >>> details', (all) => {
      for (const details of all) details.setAttribute('open', '');
    });
  await open();
  await page.waitFor(() =>
    Array.from(document.querySelectorAll('stockline-availability')).every(
      ({ shadowRoot }) => shadowRoot?.querySelector('[part="not-loaded"]') === null,
    ),
  );
  await open();
}
