/** `<stockline-order>` on pages of its own, by one classic script tag, under the strict policy. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type {} from '../../web/src/elements/stockline-order/define.ts';
import type { StocklinePromise } from '../../web/src/engine/types/documents.ts';
import type { Page } from './browsers/browser.ts';
import { inEveryEngine } from './browsers/every-engine.ts';
import { everFresh, planned } from './planned.ts';
import { dist, shownText } from './reading.ts';
import { openSite, type Site } from './site.ts';

const axe = readFileSync(createRequire(new URL('../../web/package.json', import.meta.url)).resolve('axe-core/axe.min.js'), 'utf8');

const pictures = fileURLToPath(new URL('../../build/screenshots', import.meta.url));
mkdirSync(pictures, { recursive: true });

/** 16 CFR 435.2(b)(1)(iii): promised for Tuesday 1 December, now for Friday 15 January. */
const american: Partial<StocklinePromise> = {
  sku: 'MUG',
  quantity: 1,
  at: '2026-11-02T15:00:00Z',
  status: 'backorder',
  parts: [{ quantity: 1, status: 'backorder', ship: { earliest: '2026-12-01', latest: '2026-12-01' }, because: [] }],
  ship: { earliest: '2026-12-01', latest: '2026-12-01' },
};
/** The shopper was told on Wednesday 25 November, and has not answered. */
const told = { completed: '2026-11-02', prepaid: true, delays: [{ noticed: '2026-11-25', revised: '2027-01-15' }] };

inEveryEngine('<stockline-order>', (browser) => {
  let site: Site;
  /** Art 11a: ordered on Friday 19 June; the function is there up to Monday 6 July. */
  let german: StocklinePromise;
  /** Of the design's own example: one from stock, nine from the receipt. */
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

  interface Heard {
    type: string;
    detail: { choice?: string; sku?: string; quantity?: number; at?: string; errors?: { code: string; pointer: string }[] };
    composed: boolean;
    bubbles: boolean;
    cancelable: boolean;
  }

  const heard = (page: Page) => page.evaluate(() => (globalThis as unknown as { events: Heard[] }).events);

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

  const inEurope = (at: string) => `src="/eu.json" to="DE" at="${at}"`;
  const inAmerica = 'src="/us.json" to="US 10001" at="2026-12-21T15:00:00Z"';

  /** The visible text of a part, its lines joined; '' where it is not there. */
  function said(page: Page, part = 'order'): Promise<string> {
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

  async function saying(page: Page, pattern: RegExp, part = 'order'): Promise<string> {
    let last = '';
    for (const deadline = Date.now() + 10_000; Date.now() < deadline; ) {
      last = await said(page, part);
      if (pattern.test(last)) return last;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`${part} did not come to say ${pattern}; it says: ${last}`);
  }

  /** The part or id of what has the focus inside the element. */
  const focused = (page: Page) =>
    page.on('stockline-order', (element) => {
      const active = element.shadowRoot?.activeElement;
      return active?.id || active?.getAttribute('part') || '';
    });

  async function findings(page: Page): Promise<string[]> {
    await page.inject(axe);
    return page.evaluate(async () => {
      interface Finding {
        id: string;
        nodes: { html: string; failureSummary?: string }[];
      }
      const { axe } = globalThis as unknown as { axe: { run(context: Document): Promise<{ violations: Finding[] }> } };
      const { violations } = await axe.run(document);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
      );
    });
  }

  const give = (page: Page, property: 'order' | 'promise' | 'snapshot', value: unknown) =>
    page.on('stockline-order', (element, name, given) => void Object.assign(element, { [name]: given }), property, value);

  test('A promise that holds, with its terms, from the JSON between the tags', async () => {
    await withOrder(inEurope('2026-06-19T16:00:00Z'), german, async (page) => {
      const text = await saying(page, /\S/u);
      assert.match(text, /^The promised date still holds \| Promised \| Ships Fri 19 Jun \| Arrives Sun 21 Jun \| Terms/u);
      assert.match(text, /Your rights by law are not affected\. This is not legal advice\.$/u);
      assert.deepEqual(await page.complaints(), []);
      assert.deepEqual(await heard(page), []);
    });
  });

  test('16 CFR 435.2(b)(1)(iii): a delay that the shopper was told of, its choices as buttons, and their events', async () => {
    await withOrder(inAmerica, american, async (page) => {
      await saying(
        page,
        /^Later than promised \| Promised \| Ships Tue 1 Dec \| Now \| Ships Fri 15 Jan 2027 \| Arrives Sun 17 Jan 2027/u,
      );
      assert.equal(await said(page, 'delay'), '', 'without the order’s history nothing is known of a delay');
      await give(page, 'order', told);
      // 30 days from 1 December: the 31st. 7 working days from Monday 21 December: 22, 23, 24, 28, 29, 30, 31 December.
      await saying(page, /will now ship by Fri 15 Jan 2027 at the latest.*cancelled by itself on Thu 31 Dec 2026/u, 'order');
      assert.match(await said(page, 'delay'), /refund by Thu 31 Dec 2026 at the latest/u);
      assert.match(await said(page, 'delay'), /\| Agree to the delay and keep the order \| Cancel the order$/u);
      assert.match(await said(page), /This is not legal advice\.$/u, 'though the promise has no terms');
      assert.deepEqual(await findings(page), []);
      const press = (part: string) =>
        page.on(
          'stockline-order',
          (element, name) => element.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`)?.click(),
          part,
        );
      await press('keep');
      await saying(
        page,
        /^Your answer was handed to the shop: Agree to the delay and keep the order\. The shop will tell you/u,
        'handed-over',
      );
      await press('keep');
      await press('cancel');
      await saying(page, /shop: Cancel the order\./u, 'handed-over');
      assert.deepEqual(
        (await heard(page)).map(({ type, detail, composed, bubbles }) => [type, detail, composed, bubbles]),
        [
          ['stockline-order-choice', { choice: 'keep' }, true, true],
          ['stockline-order-choice', { choice: 'cancel' }, true, true],
        ],
      );
      assert.deepEqual(await page.complaints(), []);
    });
  });

  test('A split order part by part: nine of ten wait for a receipt that has moved by twelve days', async () => {
    await withOrder('src="/moved.json" to="US 94103" at="2026-11-22T16:00:00Z"', split, async (page) => {
      const text = await saying(page, /^Later than promised/u);
      assert.match(
        text,
        /^Later than promised \| 1 piece \| The promised date still holds \| Promised \| Ships 23 ?– ?24 Nov \| Arrives 27 Nov – 1 Dec \| 9 pieces \| Later than promised \| Promised \| Ships 11 ?– ?17 Dec \| Arrives 15 ?– ?22 Dec \| Now \| Ships 23 ?–/u,
      );
      assert.deepEqual(await findings(page), []);
      const promised = await page.evaluate(() => (globalThis as unknown as { promised: { quantity: number }[] }).promised);
      assert.deepEqual(
        promised.map(({ quantity }) => quantity),
        [10],
      );
      for (const width of [320, 768]) {
        await page.setViewport({ width, height: 900 });
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth));
        await page.screenshot(join(pictures, `${browser.name.toLowerCase()}-order-split-${width}.png`), { whole: true });
      }
      assert.deepEqual(await page.complaints(), []);
    });
  });

  test('What changes is announced once, and the region is there, empty, before', async () => {
    await withOrder(inAmerica, american, async (page) => {
      const announced = () =>
        page.on('stockline-order', (element) =>
          element.shadowRoot?.querySelector('.announcer[role="status"]')?.textContent?.trim(),
        );
      await saying(page, /^Later/u);
      assert.equal(await announced(), '');
      await give(page, 'order', { ...told, shipped: '2026-12-17' });
      await saying(page, /^Shipped on Thu 17 Dec 2026/u);
      assert.match((await announced()) ?? '', /^Shipped on Thu,? 17 Dec 2026$/u);
    });
  });

  test('16 CFR 435.2(b)(1)(iii), (c): no answer in 30 days ends the order, 7 working days from 31 December are 12 January', async () => {
    await withOrder('src="/us.json" to="US 10001" at="2027-01-04T15:00:00Z"', american, async (page) => {
      await give(page, 'order', told);
      await saying(page, /^Cancelled on Thu 31 Dec 2026 \| Promised \| Ships Tue 1 Dec 2026 \| About the delay/u);
      assert.match(await said(page, 'delay'), /Your refund is sent by Tue 12 Jan 2027 at the latest\./u);
      assert.equal(await said(page, 'choice'), '');
    });
  });

  describe('Directive 2011/83/EU Art 11a: the function to withdraw', () => {
    for (const [day, isOffered] of [
      ['2026-07-06', true],
      ['2026-07-07', false],
    ] as const) {
      test(`is ${isOffered ? '' : 'not '}offered on ${day}, ordered on 19 June`, async () => {
        await withOrder(inEurope(`${day}T09:00:00Z`), german, async (page) => {
          await saying(page, /^Later than promised/u);
          assert.equal(await said(page, 'withdraw'), isOffered ? 'Withdraw from contract here' : '');
        });
      });
    }

    test('is walked through by keyboard: in, back, in, out by Escape, in and confirmed', async () => {
      await withOrder(inEurope('2026-06-22T09:00:00Z'), german, async (page) => {
        await saying(page, /Withdraw from contract here/u, 'withdraw');
        const press = async (...keys: ('Tab' | 'Enter' | 'Space' | 'Escape')[]) => {
          for (const key of keys) await page.press(key);
          await page.evaluate(() => new Promise(requestAnimationFrame));
          return focused(page);
        };
        assert.deepEqual(await findings(page), []);
        assert.equal(await press('Tab'), 'withdraw');
        assert.equal(await press('Enter'), 'confirmation');
        assert.equal(
          await said(page, 'withdrawal-function'),
          'Do you want to withdraw from the contract for 1 × MUG? | Confirm withdrawal | Back, without withdrawing',
        );
        assert.equal(
          await page.on('stockline-order', (element) => element.shadowRoot?.querySelectorAll('input, select').length),
          0,
        );
        assert.deepEqual(await findings(page), []);
        assert.equal(await press('Tab', 'Tab'), 'back');
        assert.equal(await press('Space'), 'withdraw');
        assert.equal(await press('Enter'), 'confirmation');
        assert.equal(await press('Escape'), 'withdraw');
        assert.deepEqual(await heard(page), []);
        assert.equal(await said(page, 'handed-over'), '');
        assert.equal(await press('Enter', 'Tab'), 'confirm');
        assert.equal(await press('Enter'), 'handed-over');
        assert.match(await said(page, 'handed-over'), /^Your withdrawal was handed to the shop\. .*acknowledge.*durable medium/u);
        assert.equal(await said(page, 'withdrawal-function'), '');
        assert.deepEqual(await findings(page), []);
        const [event, ...more] = await heard(page);
        assert.deepEqual(more, []);
        assert.deepEqual(
          [event?.type, event?.composed, event?.bubbles, event?.cancelable],
          ['stockline-withdrawal', true, true, true],
        );
        assert.deepEqual([event?.detail.sku, event?.detail.quantity], ['MUG', 1]);
        assert.match(event?.detail.at ?? '', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u);
        assert.ok(Math.abs(Date.parse(event?.detail.at ?? '') - Date.now()) < 60_000, 'the instant of confirming, not of asking');
        assert.deepEqual(await page.complaints(), []);
      });
    });

    test('stays at its second step, and says so, where the page could not take it over', async () => {
      await withOrder(inEurope('2026-06-22T09:00:00Z'), german, async (page) => {
        await saying(page, /./u, 'withdraw');
        await page.evaluate(() => addEventListener('stockline-withdrawal', (event) => event.preventDefault()));
        const press = (part: string) =>
          page.on(
            'stockline-order',
            (element, name) => element.shadowRoot?.querySelector<HTMLElement>(`[part="${name}"]`)?.click(),
            part,
          );
        await press('withdraw');
        await saying(page, /./u, 'confirm');
        await press('confirm');
        await saying(page, /^Your withdrawal was not handed to the shop\./u, 'handed-over');
        assert.equal(await said(page, 'confirm'), 'Confirm withdrawal');
      });
    });

    test('is there in German, which is fetched for it', async () => {
      const check = async (page: Page) => {
        await saying(page, /^Vertrag widerrufen$/u, 'withdraw');
        await page.on('stockline-order', (element) => element.shadowRoot?.querySelector<HTMLElement>('#withdraw')?.click());
        await saying(page, /^Widerruf bestätigen$/u, 'confirm');
      };
      await withOrder(inEurope('2026-06-22T09:00:00Z'), german, check, 'de');
    });

    test('is there also where the snapshot is not: it needs the promise alone', async () => {
      await withOrder('src="/nowhere.json" to="DE" at="2026-06-22T09:00:00Z"', german, async (page) => {
        await saying(page, /Withdraw from contract here/u, 'withdraw');
        assert.match(await shownText(page, 'stockline-order'), /^Ask us about your order\./u);
      });
    });

    test('begins anew for another promise', async () => {
      await withOrder(inEurope('2026-06-22T09:00:00Z'), german, async (page) => {
        await saying(page, /./u, 'withdraw');
        await page.on('stockline-order', (element) => element.shadowRoot?.querySelector<HTMLElement>('#withdraw')?.click());
        await saying(page, /./u, 'confirm');
        await give(page, 'promise', { ...german, quantity: 2 });
        await saying(page, /Withdraw from contract here/u, 'withdraw');
        assert.equal(await said(page, 'confirm'), '');
      });
    });

    test('has buttons of at least 24 by 24 pixels, also on a narrow screen', async () => {
      await withOrder(inEurope('2026-06-22T09:00:00Z'), german, async (page) => {
        await page.setViewport({ width: 320, height: 900 });
        await saying(page, /./u, 'withdraw');
        await page.on('stockline-order', (element) => element.shadowRoot?.querySelector<HTMLElement>('#withdraw')?.click());
        await saying(page, /./u, 'confirm');
        const sizes = await page.on('stockline-order', (element) =>
          Array.from(element.shadowRoot?.querySelectorAll('button') ?? [], (button) => {
            const { width, height } = button.getBoundingClientRect();
            return Math.min(width, height);
          }),
        );
        assert.equal(sizes.length, 2);
        assert.ok(Math.min(...sizes) >= 24, `${sizes}`);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth));
      });
    });
  });

  const failures: [why: string, attributes: string, promise: object | string, code: string][] = [
    ['the snapshot is not there', 'src="/nowhere.json"', american, 'not_fetched'],
    ['the snapshot is garbage', 'src="/garbage.json"', american, 'not_json'],
    ['the promise is cut off', 'src="/us.json"', '{"sku":"MUG",', 'not_json'],
    ['the promise is no record', 'src="/us.json"', '"MUG"', 'not_json'],
    ['the history is cut off', `src="/us.json" order='{"completed":'`, american, 'not_json'],
    ['the promise lacks what counts', 'src="/us.json"', { sku: 'MUG' }, 'required'],
    ['the snapshot does not know the product', 'src="/us.json"', { ...american, sku: 'NOPE' }, 'unknown_sku'],
  ];

  for (const [why, attributes, promise, code] of failures) {
    test(`The slot stays, and one event says ${code}, when ${why}`, async () => {
      await withOrder(attributes, promise, async (page) => {
        await page.waitFor(() => (globalThis as unknown as { events: Heard[] }).events.length > 0);
        const events = await heard(page);
        assert.deepEqual(
          events.map(({ type, composed, detail }) => [type, composed, detail.errors?.[0]?.code]),
          [['stockline-error', true, code]],
        );
        assert.equal(await shownText(page, 'stockline-order'), 'Ask us about your order.');
      });
    });
  }

  test('The slot shows, without an error, while there is no promise or no snapshot; both can come later as properties', async () => {
    await withOrder('to="US 10001" at="2026-11-27T15:00:00Z"', undefined, async (page) => {
      await give(page, 'promise', american);
      await page.evaluate(() => new Promise(requestAnimationFrame));
      assert.equal(await shownText(page, 'stockline-order'), 'Ask us about your order.');
      assert.deepEqual(await heard(page), []);
      await give(page, 'snapshot', site.pages.get('/us.json')?.body);
      await saying(page, /^Later than promised/u);
    });
  });

  test('In the dark scheme axe-core finds nothing wrong', { skip: browser.lacks.colourScheme ?? false }, async () => {
    await withOrder(inEurope('2026-06-22T09:00:00Z'), german, async (page) => {
      await page.emulate({ colourScheme: 'dark' });
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(':root { color-scheme: dark; background: #1c1b19; color: #f2efe6 }');
        document.adoptedStyleSheets.push(sheet);
      });
      await saying(page, /./u, 'withdraw');
      assert.deepEqual(await findings(page), []);
    });
  });
});
