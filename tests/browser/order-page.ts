/** Pages with one `<stockline-order>`, by one classic script tag, under the strict policy. */
import { after, before } from 'node:test';
import type {} from '../../web/src/elements/stockline-order/define.ts';
import type { StocklinePromise } from '../../web/src/engine/types/documents.ts';
import type { Page } from './browsers/browser.ts';
import type { SuiteBrowser } from './browsers/every-engine.ts';
import { everFresh, planned } from './planned.ts';
import { dist } from './reading.ts';
import { openSite, type Site } from './site.ts';

export { american, told } from '../../web/demo/reference/states/order.ts';

export interface Heard {
  type: string;
  detail: {
    choice?: string;
    sku?: string;
    quantity?: number;
    at?: string;
    line?: number;
    errors?: { code: string; pointer: string }[];
  };
  composed: boolean;
  bubbles: boolean;
  cancelable: boolean;
}

export const heard = (page: Page) => page.evaluate(() => (globalThis as unknown as { events: Heard[] }).events);

export const inEurope = (at: string) => `src="/eu.json" to="DE" at="${at}"`;
export const inAmerica = 'src="/us.json" to="US 10001" at="2026-12-21T15:00:00Z"';

/** The visible text of a part, its lines joined; '' where it is not there. */
export function said(page: Page, part = 'order'): Promise<string> {
  return page.on(
    'stockline-order',
    (element, name) => {
      const { innerText } = element.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`) ?? { innerText: '' };
      return innerText
        .trim()
        .replace(/[\u2009\u202f\u00a0]/gu, ' ')
        .replace(/\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun),/gu, '$1')
        .replace(/\s*\n\s*/gu, ' | ');
    },
    part,
  );
}

export async function saying(page: Page, pattern: RegExp, part = 'order'): Promise<string> {
  let last = '';
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; ) {
    last = await said(page, part);
    if (pattern.test(last)) return last;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`${part} did not come to say ${pattern}; it says: ${last}`);
}

/** The part or id of what has the focus inside the element. */
export const focused = (page: Page) =>
  page.on('stockline-order', (element) => {
    const active = element.shadowRoot?.activeElement;
    return active?.id || active?.getAttribute('part') || '';
  });

export const give = (page: Page, property: 'order' | 'promise' | 'snapshot', value: unknown) =>
  page.on('stockline-order', (element, name, given) => void Object.assign(element, { [name]: given }), property, value);

/** A site whose hooks open and close it. */
export function orderPages(browser: SuiteBrowser) {
  let site: Site;
  /** Art 11a: ordered on Friday 19 June; the function is there up to Monday 6 July. */
  let german: StocklinePromise;
  /** Ten mugs of store-of-the-design.json: one from stock, nine from the receipt. */
  let split: StocklinePromise;

  before(async () => {
    const eu = await planned('law-eu-2011-83-11a-withdrawal-function');
    const us = await planned('law-us-16-cfr-435-2-b-1-iii-beyond-30-days');
    const design = await planned('the-designs-own-example', everFresh);
    const moved = await planned('the-designs-own-example', (store) => {
      everFresh(store);
      const [receipt] = store.products['MUG']?.receipts ?? [];
      if (receipt !== undefined) receipt.expected = '2026-12-22';
    });
    split = design.quote({
      sku: 'MUG',
      quantity: 10,
      at: '2026-11-22T15:00:00Z',
      to: { country: 'US', postalCode: '94103' },
    });
    german = eu.quote({ sku: 'MUG', quantity: 1, at: '2026-06-19T15:00:00Z', to: { country: 'DE' } });
    site = await openSite(
      dist,
      {
        '/eu.json': { body: eu.text, type: 'application/json' },
        '/moved.json': { body: moved.text, type: 'application/json' },
        '/us.json': { body: us.text, type: 'application/json' },
        '/garbage.json': { body: '<html>Not found, but politely</html>', type: 'application/json' },
        '/favicon.ico': { body: '', type: 'image/x-icon' },
        '/events.js': {
          type: 'text/javascript',
          body: `globalThis.events = [];
        globalThis.promised = [];
        addEventListener('stockline-promised', ({ detail }) => promised.push(detail.promise));
        for (const name of ['stockline-order-choice', 'stockline-withdrawal', 'stockline-error']) {
          addEventListener(name, ({ type, detail, composed, bubbles, cancelable }) => events.push({ type, detail, composed, bubbles, cancelable }));
        }`,
        },
      },
      browser,
    );
  });
  after(async () => {
    await site.close();
  });

  /** Opens a page with one order; `run` gets it, and it is closed afterwards. */
  async function withOrder(
    attributes: string,
    promise: object | string | undefined,
    run: (page: Page) => Promise<void>,
    language = 'en-GB',
  ): Promise<void> {
    const json = typeof promise === 'string' ? promise : JSON.stringify(promise);
    const inline = json === undefined ? '' : `<script type="application/json">${json}</script>`;
    site.pages.set('/', {
      body: `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Test</title>
      <script src="/events.js"></script><script src="/stockline.js" defer></script></head>
      <body><main><h1>Order</h1><stockline-order ${attributes}>${inline}Ask us about your order.</stockline-order></main></body></html>`,
    });
    const page = await browser.open();
    try {
      await page.goto(`${site.origin}/`);
      await page.waitFor(() => customElements.get('stockline-order') !== undefined);
      await run(page);
    } finally {
      await page.close();
    }
  }

  return {
    get site() {
      return site;
    },
    get german() {
      return german;
    },
    get split() {
      return split;
    },
    withOrder,
  };
}
