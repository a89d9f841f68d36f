/**
 * Pages with one `<stockline-checkout>` in a form, by one classic script tag, under the strict policy; and what a
 * shopper, and the form, see of it.
 */
import { after, before } from 'node:test';
import type {} from '../../web/src/elements/stockline-checkout/define.ts';
import type { CheckoutValue, SnapshotDocument } from '../../web/src/engine/types/documents.ts';
import { openShop, type Shop } from '../web/shop.ts';
import type { Page } from './browsers/browser.ts';
import type { SuiteBrowser } from './browsers/every-engine.ts';
import { dist } from './reading.ts';
import { openSite, type Site } from './site.ts';

export const mug = { sku: 'MUG', quantity: 4 };
export const kettle = { sku: 'KETTLE', quantity: 1 };
export const lamp = { sku: 'LAMP', quantity: 1 };
export const clock = { sku: 'CLOCK', quantity: 1 };
/** Monday morning in New York. */
export const now = 'at="2026-11-23T15:00:00Z"';

export interface Heard {
  type: string;
  detail: {
    consented?: boolean;
    complete?: boolean;
    texts?: { line: number; sku: string }[];
    errors?: { code: string; pointer: string }[];
  };
  composed: boolean;
  bubbles: boolean;
}

export interface Given {
  lines?: unknown;
  attributes?: string;
  language?: string;
  /** Around the element, in the form. */
  before?: string;
  after?: string;
}

/** What a suite opens pages with; its hooks open and close the site. */
export interface CheckoutPages {
  /** Known when the suite's tests run. */
  readonly shop: Shop;
  readonly origin: string;
  /** Serves a JSON document, such as one of a folder. */
  serve(path: string, text: string): void;
  /** A page with one checkout in a form; `run` gets it, and it is closed afterwards. */
  withCheckout(given: Given, run: (page: Page) => Promise<void>): Promise<void>;
  /** With a promise on it. */
  withOrder(given: Given, run: (page: Page) => Promise<void>): Promise<void>;
}

export function checkoutPages(browser: SuiteBrowser): CheckoutPages {
  let site: Site;
  let shop: Shop;
  /** The same, an hour later: the mugs and lamps of 10 December come on the 14th. */
  let later: SnapshotDocument;

  before(async () => {
    shop = await openShop(['us']);
    later = (
      await openShop(['us'], (store) => {
        store.asOf = '2026-11-23T14:00:00Z';
        for (const { receipts = [] } of Object.values(store.products)) {
          for (const receipt of receipts) if (receipt.expected === '2026-12-10') receipt.expected = '2026-12-14';
        }
      })
    ).document;
    site = await openSite(
      dist,
      {
        '/shop.json': { body: JSON.stringify(shop.document), type: 'application/json' },
        '/later.json': { body: JSON.stringify(later), type: 'application/json' },
        '/no-internals.js': { type: 'text/javascript', body: 'delete HTMLElement.prototype.attachInternals;' },
        '/favicon.ico': { body: '', type: 'image/x-icon' },
        '/form.js': {
          type: 'text/javascript',
          body: `globalThis.events = [];
        for (const name of ['stockline-promised', 'stockline-changed', 'stockline-consented', 'stockline-error', 'change', 'input']) {
          addEventListener(name, ({ type, detail, composed, bubbles }) => events.push({ type, detail: detail ?? {}, composed, bubbles }));
        }
        globalThis.submitted = [];
        addEventListener('submit', (event) => {
          event.preventDefault();
          submitted.push(Object.fromEntries(new FormData(event.target)));
        });`,
        },
      },
      browser,
    );
    const headers = { 'content-type': 'application/json', date: 'Mon, 23 Nov 2026 15:00:00 GMT' };
    site.handlers.set('/dated.json', (_, response) =>
      response.writeHead(200, headers).end(JSON.stringify(shop.document)),
    );
  });
  after(async () => {
    await site.close();
  });

  async function withCheckout(given: Given, run: (page: Page) => Promise<void>): Promise<void> {
    const { lines, attributes = `src="/shop.json" to="US" ${now}`, language = 'en-GB' } = given;
    const json = typeof lines === 'string' ? lines : JSON.stringify(lines);
    const inline = json === undefined ? '' : `<script type="application/json">${json}</script>`;
    site.pages.set('/checkout', {
      body: `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Checkout</title>
      <script src="/form.js"></script><script src="/stockline.js" defer></script></head>
      <body><main><h1>Checkout</h1><form>${given.before ?? ''}<label for="order">Your order</label>
      <stockline-checkout id="order" name="promise" ${attributes}>${inline}You will hear from us.</stockline-checkout>${given.after ?? ''}
      <p><button id="place">Order with obligation to pay</button> <button type="reset" id="reset">Start again</button></p></form></main></body></html>`,
    });
    const page = await browser.open();
    try {
      await page.goto(`${site.origin}/checkout`);
      await page.waitFor(() => customElements.get('stockline-checkout') !== undefined);
      await run(page);
    } finally {
      await page.close();
    }
  }

  const withOrder = (given: Given, run: (page: Page) => Promise<void>) =>
    withCheckout(given, async (page) => {
      await shown(page);
      await run(page);
    });

  return {
    get shop() {
      return shop;
    },
    get origin() {
      return site.origin;
    },
    serve: (path, body) => void site.pages.set(path, { body, type: 'application/json' }),
    withCheckout,
    withOrder,
  };
}

export const heard = (page: Page, type: string) =>
  page.evaluate(
    (name) => (globalThis as unknown as { events: Heard[] }).events.filter(({ type }) => type === name),
    type,
  );
export const submitted = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { submitted: Record<string, string>[] }).submitted);

/** A page with one checkout in a form; `run` gets it, and it is closed afterwards. */
export const shown = (page: Page) =>
  page.waitFor(() => document.querySelector('stockline-checkout')?.shadowRoot?.querySelector('[part="checkout"]'));

/** With a promise on it. */
/** The visible text of every part of that name, its lines joined. */
export function said(page: Page, part: string): Promise<string[]> {
  return page.on(
    'stockline-checkout',
    (element, name) =>
      Array.from(element.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${name}"]`) ?? [], ({ innerText }) =>
        innerText
          .trim()
          .replace(/[\u2009\u202f\u00a0]/gu, ' ')
          .replace(/\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun),/gu, '$1')
          .replace(/\s*\n\s*/gu, ' | '),
      ),
    part,
  );
}

/** What it is to the form. */
export const standing = (page: Page) =>
  page.on('stockline-checkout', (element) => ({
    valid: element.validity?.valid,
    missing: element.validity?.valueMissing,
    custom: element.validity?.customError,
    message: element.validationMessage,
    willValidate: element.willValidate,
  }));
export const value = (page: Page): Promise<CheckoutValue | undefined> =>
  page.evaluate(() => {
    const text = new FormData(document.forms[0]).get('promise');
    return typeof text === 'string' ? JSON.parse(text) : undefined;
  });
export const box = (line: number) => `stockline-checkout >>> #consent-${line}`;
export const way = (name: string) => `stockline-checkout >>> [part~="${name}"] input`;
export const isTicked = (page: Page, line: number) =>
  page.on(box(line), (input) => (input as HTMLInputElement).checked);
/** The id of what has the focus, inside the element if it is there. */
export const focused = (page: Page) =>
  page.evaluate(() => {
    const active = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
    return active?.id || active?.getAttribute('value') || active?.tagName || '';
  });
