/**
 * `<stockline-checkout>` as a server renders it in a form, and
 * how the element takes it over: nothing that is ticked is lost.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CheckoutPage, renderCheckout } from 'stockline/ssr';
import { verifyShown } from 'stockline/verify';
import type {} from '../../web/src/elements/stockline-checkout/define.ts';
import { openShop } from '../web/shop.ts';
import type { Page } from './browsers/browser.ts';
import { inEveryEngine } from './browsers/every-engine.ts';
import { kettle, lamp, mug } from './checkout-page.ts';
import { heard } from './embedding.ts';
import {
  firstPaint,
  frames,
  isTakenOverUnnoticed,
  loosely,
  slotShown,
  start,
  takenOver,
  trueFor,
} from './first-paint.ts';
import { shownText } from './reading.ts';
import { strictPolicy } from './site.ts';

const shop = await openShop(['us']);
const snapshotText = JSON.stringify(shop.document);

/** Monday morning in New York. */
const at = '2026-11-23T15:00:00Z';
/**
 * Three mugs and the kettle ship today, the fourth mug and the lamp in December; the lamp is paid at once, which is to
 * be agreed to.
 */
const cart: CheckoutPage = {
  snapshot: snapshotText,
  query: { lines: [mug, kettle, { ...lamp, name: '<i>Lamp</i>' }], to: { country: 'US' }, at },
  language: 'en-GB',
  attributes: { id: 'one', name: 'promise', src: '/shop.json', at },
  styles: { href: '/stockline-checkout.css' },
  fallback: 'You will hear from us.',
};
const render = (changes: Partial<CheckoutPage> = {}) => renderCheckout({ ...cart, ...changes });
const inForm = (html: string) =>
  `<form><label for="one">Your order</label> ${html}<button id="place">Order</button></form>`;
const running = { id: 'one', name: 'promise', src: '/shop.json' };

/** What only a script can do, taken away; and where the browser says that there is no answer yet. */
const withoutControls = (structure: string) =>
  structure
    .replaceAll('disabled= ', '')
    // A server knows no reader's clock, and names the place's.
    .replace('14:00NewYorkTime', '19:00')
    .replaceAll('checked= ', '')
    .replace(/^\n<div class=content>/u, '')
    .replace(/\n<p class=error id=no-promise.*/u, '');

inEveryEngine('renderCheckout', (browser) => {
  const painted = firstPaint(browser, '/stockline-checkout.css', async () => ({
    '/shop.json': { body: snapshotText, type: 'application/json' },
    '/early.js': {
      type: 'text/javascript',
      body: `start().then(() => customElements.whenDefined('stockline-checkout')).then(() => {
        globalThis.early = document.readyState;
        setTimeout(() => fetch('/finish'), 300);
      });`,
    },
    '/form.js': {
      type: 'text/javascript',
      body: `globalThis.submitted = [];
      addEventListener('submit', (event) => {
        event.preventDefault();
        submitted.push(Object.fromEntries(new FormData(event.target)));
      });`,
    },
  }));
  const { show, withoutEngine } = painted;
  const head =
    '<link rel="stylesheet" href="/stockline-checkout.css"><script src="/observer.js"></script><script src="/form.js"></script>';
  const submitted = (page: Page) =>
    page.evaluate(() => (globalThis as unknown as { submitted: Record<string, string>[] }).submitted);
  /** Each control: its kind, whether it can be used, and whether it is ticked. */
  const controls = (page: Page) =>
    page.all('#one >>> input', (inputs) =>
      inputs.map((input) => {
        const { type, checked } = input as HTMLInputElement;
        return [type, !input.matches(':disabled'), checked];
      }),
    );
  const lines = (page: Page) =>
    page.all('#one >>> [part="line-title"]', (titles) => titles.map(({ textContent }) => textContent?.trim()));

  test('The order is there before any script; names are text, and no control takes what nobody would see', async () => {
    await show(
      inForm(await render()),
      async (page) => {
        assert.deepEqual(await lines(page), ['Tideline mug × 4', 'Enamel kettle × 1', '<i>Lamp</i> × 1']);
        assert.deepEqual(await controls(page), [
          ['radio', false, true],
          ['radio', false, false],
          ['checkbox', false, false],
        ]);
        await page.click('#one >>> [part="consent-text"]');
        assert.deepEqual((await controls(page)).at(-1), ['checkbox', false, false]);
        assert.deepEqual(await page.complaints(), []);
      },
      { head },
    );
  });

  for (const [what, changes, chosen] of [
    ['as each part is ready', {}, [true, false]],
    ['together, with one box', { ship: 'together', consent: 'all' }, [false, true]],
  ] as const satisfies [string, Partial<CheckoutPage>, boolean[]][]) {
    test(`It is taken over in one frame, and to a shopper nothing has changed but that it can be used: ${what}`, async () => {
      await show(
        inForm(await render(changes)),
        async (page) => {
          await isTakenOverUnnoticed(page, withoutControls);
          assert.deepEqual(await controls(page), [
            ['radio', true, chosen[0]],
            ['radio', true, chosen[1]],
            ['checkbox', true, false],
          ]);
          await page.click('#place');
          assert.deepEqual(await submitted(page), [], 'a text has to be agreed to');
          await page.click('#one >>> [part="consent-box"]');
          await page.click('#place');
          const [sent] = await submitted(page);
          assert.equal(verifyShown(shop.snapshot, sent?.['promise']).verdict, 'same');
        },
        { head },
      );
    });
  }

  test('Before it is taken over the form goes through without a value, required or not: that was not agreed to', async () => {
    await show(
      inForm(await render({ attributes: { ...cart.attributes, required: true } })),
      async (page) => {
        await page.click('#place');
        assert.deepEqual(await submitted(page), [{}]);
        assert.equal(verifyShown(shop.snapshot, null).verdict, 'untrue');
      },
      { head },
    );
  });

  test('A required element that is there, and has no answer of its own yet, stops the form and says so', async () => {
    await withoutEngine(async () => {
      await show(
        inForm(await render({ attributes: { ...cart.attributes, required: true } })),
        async (page) => {
          await start(page);
          await page.waitFor(() => (window as unknown as { events: unknown[] }).events.length > 0);
          assert.deepEqual(
            (await heard(page)).map(({ errors }) => errors?.[0]?.code),
            ['no_engine'],
          );
          await page.click('#place');
          assert.deepEqual(await submitted(page), []);
          const [message, focused] = await page.on('#one', (element) => [
            (element as HTMLElementTagNameMap['stockline-checkout']).validationMessage,
            element.shadowRoot?.activeElement?.id,
          ]);
          assert.equal(message, 'The dates of this order are not known yet. Please wait a moment, or try again later.');
          assert.equal(focused, 'no-promise');
          assert.equal((await lines(page)).length, 3, 'the server’s answer is still there');
          await page.on('#one', (element) => void Object.assign(element, { lines: [{ sku: 'MUG', quantity: 1 }] }));
          await slotShown(page);
          assert.match(await shownText(page, '#one'), /^You will hear from us\./u);
        },
        { head },
      );
    });
  });

  test('It stays no longer than it is true', async () => {
    const html = trueFor(await render({ attributes: running }), 2_000);
    await withoutEngine(async () => {
      await show(inForm(html), async (page) => {
        await start(page);
        await page.waitFor(() => (window as unknown as { events: unknown[] }).events.length > 0);
        assert.equal((await lines(page)).length, 3);
        await slotShown(page);
        assert.equal(await shownText(page, '#one'), 'You will hear from us.');
      });
    });
  });

  test('It stays while the page is still arriving, and the cart between the tags with it', async () => {
    const [beginning, end] = inForm(await render()).split('</template>');
    const { handlers } = painted.shop.site;
    let finish = () => {};
    handlers.set('/', (_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': strictPolicy });
      response.write(`<!doctype html><html lang="en-GB"><head><title>Test</title><script src="/events.js"></script>${head}
        <script src="/early.js" async></script></head><body>${beginning}</template>`);
      finish = () => void (response.writableEnded || response.end(`${end}</body></html>`));
      setTimeout(finish, 3_000);
    });
    handlers.set('/finish', (_request, response) => {
      response.end();
      finish();
    });
    try {
      await show('', async (page) => {
        await takenOver(page);
        // A server knows no reader's clock, and names the place's.
        const texts = (await frames(page)).map(([text]) => loosely(text).replace('14:00 New York Time', '19:00'));
        assert.equal(new Set(texts).size, 1, JSON.stringify(texts));
        const early = await page.evaluate(() => (window as unknown as { early: string }).early);
        // This WebKit imports nothing before the page is there.
        if (browser.name !== 'WebKit') assert.equal(early, 'loading');
      });
    } finally {
      handlers.clear();
    }
  });

  test('The terms that were unfolded stay unfolded', async () => {
    await show(inForm(await render()), async (page) => {
      await page.click('#one >>> [part="details-summary"]');
      await start(page);
      await takenOver(page);
      assert.equal(await page.on('#one >>> [part="details"]', (details) => (details as HTMLDetailsElement).open), true);
    });
  });
});

test('Lines that are none are refused', async () => {
  await assert.rejects(render({ query: { ...cart.query, lines: 'MUG' as never } }), RangeError);
});
