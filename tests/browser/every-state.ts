/**
 * A shop with one product for each thing that an availability can say, and pages that show them. Monday 23 November
 * 2026, New York.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from './browsers/browser.ts';
import type { SuiteBrowser } from './browsers/every-engine.ts';
import { dist } from './reading.ts';
import { openSite } from './site.ts';

/** 10:05 in New York; the cut-off is at 14:00. */
export const at = '2026-11-23T15:05:00Z';

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

const onHand = (count: number) => [{ location: 'nj', onHand: count }];
const receipt = (quantity: number, expected: string) => ({ id: `PO-${expected}`, location: 'nj', quantity, expected });
const terms = {
  payment: { charge: 'on_shipment' },
  cancellation: { until: 'shipment' },
  refund: { days: 10, unit: 'business' },
  returns: { days: 30, from: 'delivery' },
};
const backorder = { allowed: true, limit: 70 };

const products: Record<string, object> = {
  MUG: { stock: onHand(3), receipts: [receipt(48, '2026-12-10')], backorder: { allowed: true, limit: 48 } },
  BOWL: {
    stock: onHand(3),
    // Six times ten beyond the three: seven steps, to 63.
    receipts: ['02', '04', '08', '10', '14', '16'].map((day) => receipt(10, `2026-12-${day}`)),
    backorder: { allowed: true, limit: 60 },
  },
  CUP: { stock: onHand(37), receipts: [receipt(60, '2026-12-10')], backorder },
  APRON: { receipts: [receipt(20, '2026-12-10')], backorder },
  STOOL: {
    receipts: [{ ...receipt(20, '2026-11-18'), reason: 'supplier_delay' }],
    backorder: { ...backorder, undated: 'sell' },
  },
  CLOCK: { receipts: [receipt(60, '2026-12-10')], preorder: { releases: '2026-12-15', limit: 50 } },
  CHAIR: { preorder: { releases: '2027-03-16', opens: '2026-11-30T15:00:00Z' } },
  ALMANAC: { preorder: { releases: ['2027-04-01', '2027-06-30'] } },
  SIGN: { madeToOrder: { location: 'nj', productionDays: [5, 8] } },
  VASE: { receipts: [receipt(16, '2026-12-16')] },
  BAROMETER: { discontinued: true },
};

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
  policies: {
    house: {
      in_stock: terms,
      backorder: terms,
      preorder: { ...terms, payment: { charge: 'deposit', percent: 20 } },
      made_to_order: { ...terms, payment: { charge: 'deposit', percent: 50 } },
    },
  },
  products: Object.fromEntries(
    Object.entries(products).map(([sku, product]) => [sku, { policy: 'house', ...product }]),
  ),
};

let planned: Promise<string> | undefined;

/** The snapshot that the package just built makes of this shop, with the law of the European Union. */
export function snapshotText(): Promise<string> {
  planned ??= plan();
  return planned;
}

async function plan(): Promise<string> {
  const { loadFullEngine }: typeof import('../../web/src/engine/full.ts') = await import(
    pathToFileURL(join(dist, 'full.js')).href
  );
  const { destinationsOf, loadRulePacks }: typeof import('../../web/src/rules/index.ts') = await import(
    pathToFileURL(join(dist, 'rules.js')).href
  );
  const opened = (await loadFullEngine()).openStore(store as never);
  try {
    return JSON.stringify(opened.plan({ rules: await loadRulePacks(destinationsOf(store as never)) }));
  } finally {
    opened.close();
  }
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
}

/** Opens a page with this body under the strict policy, and closes it after `run`. */
export async function withPage(
  browser: SuiteBrowser,
  body: string,
  run: (page: Page) => Promise<void>,
  { width = 1280, css = '', script = '', html = 'lang="en-GB"' }: PageOptions = {},
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
      '/snapshot.json': { body: await snapshotText(), type: 'application/json' },
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
