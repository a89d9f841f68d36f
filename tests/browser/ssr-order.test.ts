/**
 * `<stockline-order>` as a server renders it, and how the element
 * takes it over: its choices, and the function to withdraw.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type OrderPage, renderOrder } from 'stockline/ssr';
import type {} from '../../web/src/elements/stockline-order/define.ts';
import type { StocklinePromise } from '../../web/src/engine/types/documents.ts';
import type { Page } from './browsers/browser.ts';
import { inEveryEngine } from './browsers/every-engine.ts';
import { heard } from './embedding.ts';
import { firstPaint, isTakenOverUnnoticed, slotShown, start, takenOver, trueFor } from './first-paint.ts';
import { american, told } from './order-page.ts';
import { everFresh, planned } from './planned.ts';
import { plain, shownText } from './reading.ts';

const eu = await planned('law-eu-2011-83-11a-withdrawal-function', everFresh);
const us = await planned('law-us-16-cfr-435-2-b-1-iii-beyond-30-days', everFresh);

const styles = { href: '/stockline-order.css' };
const fallback = 'Your order is with us.';

/** Art 11a: ordered on Friday 19 June; the function is there up to Monday 6 July. */
const europeanAt = '2026-06-22T09:00:00Z';
const european: OrderPage = {
  snapshot: eu.text,
  promise: eu.quote({ sku: 'MUG', quantity: 1, at: '2026-06-19T15:00:00Z', to: { country: 'DE' } }),
  query: { to: { country: 'DE' }, at: europeanAt },
  language: 'en-GB',
  withdrawal: { href: '/orders/7/withdraw?a&b' },
  attributes: { id: 'one', src: '/eu.json', at: europeanAt },
  styles,
  fallback,
};

/** Of a delay that the shopper was told of, and has not answered. */
const americanAt = '2026-12-21T15:00:00Z';
const americanPage: OrderPage = {
  snapshot: us.text,
  promise: american as StocklinePromise,
  order: told,
  query: { to: { country: 'US', postalCode: '10001' }, at: americanAt },
  language: 'en-GB',
  attributes: { id: 'one', src: '/us.json', at: americanAt },
  styles,
  fallback,
};

/** What only a script can do, taken away; and the live region of what was handed over, which is empty. */
const withoutControls = (structure: string) =>
  structure
    .replaceAll('disabled= ', '')
    .replace(/<a class=button prominent.*/u, '<withdraw>')
    .replace(/<button class=prominent id=withdraw.*/u, '<withdraw>')
    .replace(/\n<p class=handed-over .*/u, '');

inEveryEngine('renderOrder', (browser) => {
  const painted = firstPaint(browser, '/stockline-order.css', async () => ({
    '/eu.json': { body: eu.text, type: 'application/json' },
    '/us.json': { body: us.text, type: 'application/json' },
  }));
  const { show, withoutEngine } = painted;

  /** The visible text of all that the element shows, its lines joined. */
  const said = async (page: Page) => {
    const text = await page.on('#one', (element) => {
      const { shownIn } = window as unknown as { shownIn(element: Element): HTMLElement[] };
      return shownIn(element)
        .map(({ innerText }) => innerText)
        .join('\n');
    });
    return plain(text.trim().replace(/\s*\n\s*/gu, ' | '));
  };

  describe('An order that came to a delay', () => {
    test('says so before any script, in the shop’s words as text', async () => {
      const html = await renderOrder({ ...americanPage, messages: { order: { promisedFirst: '<b>Promised</b>' } } });
      await show(html, async (page) => {
        assert.match(
          await said(page),
          /^Late: the promised day has passed \| Arrives Sun 17 Jan \| Ships Fri 15 Jan \| <b>Promised<\/b>: Ships Tue 1 Dec \|/u,
        );
        assert.match(await said(page), /cancelled automatically on Thu,? 31 Dec 2026/u);
        assert.deepEqual(await page.complaints(), []);
      });
    });

    test('is taken over in one frame, and to a shopper nothing has changed but that the choices can be made', async () => {
      await show(await renderOrder(americanPage), async (page) => {
        const choices = () =>
          page.all('#one >>> [part~="choice"]', (buttons) =>
            buttons.map((button) => [button.textContent?.trim(), button.matches(':disabled')]),
          );
        assert.deepEqual(await choices(), [
          ['Wait for 1 piece', true],
          ['Cancel 1 piece', true],
        ]);
        await isTakenOverUnnoticed(page, withoutControls);
        assert.deepEqual(
          (await choices()).map(([, isDisabled]) => isDisabled),
          [false, false],
        );
        await page.evaluate(() =>
          addEventListener('stockline-order-choice', (event) =>
            Object.assign(window, { choice: (event as CustomEvent<{ choice: string }>).detail.choice }),
          ),
        );
        await page.click('#one >>> [part~="keep"]');
        assert.equal(await page.evaluate(() => (window as unknown as { choice: string }).choice), 'keep');
      });
    });

    test('knows what happened to it without a script that says so; another history is another question', async () => {
      await withoutEngine(async () => {
        await show(await renderOrder(americanPage), async (page) => {
          await start(page);
          await page.waitFor(() => (window as unknown as { events: unknown[] }).events.length > 0);
          assert.match(await said(page), /^Late: the promised day has passed/u);
          await page.on('#one', (element) =>
            element.setAttribute('order', '{"completed":"2026-11-02","prepaid":false}'),
          );
          await slotShown(page);
          assert.equal(await shownText(page, '#one'), fallback);
        });
      }, 'order');
    });
  });

  describe('Directive 2011/83/EU Art 11a: the function to withdraw', () => {
    const withdraw = (page: Page) =>
      page.on('#one >>> [part="withdraw"]', (control) => [control.localName, control.textContent?.trim()]);

    test('is a link before any script, and leads to the shop’s own page', async () => {
      await show(await renderOrder(european), async (page) => {
        assert.match(
          await said(page),
          /^The promised day has passed \| Promised: Ships Fri 19 Jun · Arrives Sun 21 Jun \| Charged at shipment \| Details \|/u,
        );
        assert.deepEqual(await withdraw(page), ['a', 'Withdraw from contract here']);
        await page.evaluate(() =>
          addEventListener('click', (event) => {
            // It would go there, if the test did not stay here.
            const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
            if (link !== undefined && !event.defaultPrevented) Object.assign(window, { followed: link.href });
            event.preventDefault();
          }),
        );
        await page.click('#one >>> [part="withdraw"]');
        assert.equal(
          await page.evaluate(() => (window as unknown as { followed?: string }).followed),
          `${painted.shop.site.origin}/orders/7/withdraw?a&b`,
        );
      });
    });

    test('becomes the function itself, in the same place and looks, and keeps the focus', async () => {
      await show(await renderOrder(european), async (page) => {
        const looks = () =>
          page.on('#one >>> [part="withdraw"]', (control) => {
            const { x, y, width, height } = control.getBoundingClientRect();
            const { color, backgroundColor, font, borderColor } = getComputedStyle(control);
            return [
              ...[x, y, width, height].map((number) => Math.round(number * 10) / 10),
              color,
              backgroundColor,
              font,
              borderColor,
            ];
          });
        await page.focus('#one >>> [part="withdraw"]');
        const before = await looks();
        await isTakenOverUnnoticed(page, withoutControls);
        assert.deepEqual(await withdraw(page), ['button', 'Withdraw from contract here']);
        assert.deepEqual(await looks(), before);
        assert.equal(await page.on('#one', ({ shadowRoot }) => shadowRoot?.activeElement?.id), 'withdraw');
        await page.press('Enter');
        await page.waitFor(() => document.querySelector('#one')?.shadowRoot?.querySelector('[part="confirm"]'));
      });
    });

    test('is a link beside the fallback too, where a browser knows no declarative shadow root', async () => {
      const html = (await renderOrder(european)).replace('shadowrootmode', 'class');
      await show(html, async (page) => {
        assert.equal(await shownText(page, '#one'), `${fallback} Withdraw from contract here`);
        await start(page);
        await takenOver(page);
        assert.deepEqual(await withdraw(page), ['button', 'Withdraw from contract here']);
      });
    });

    test('is there while, and after, the server’s answer stands without one of the element’s own', async () => {
      const html = trueFor(await renderOrder({ ...european, attributes: { id: 'one', src: '/eu.json' } }), 2_000);
      await withoutEngine(async () => {
        await show(html, async (page) => {
          await start(page);
          await page.waitFor(() => (window as unknown as { events: unknown[] }).events.length > 0);
          assert.deepEqual(
            (await heard(page)).map(({ errors }) => errors?.[0]?.code),
            ['no_engine'],
          );
          assert.equal((await withdraw(page))[0], 'a');
          await slotShown(page);
          assert.match(await shownText(page, '#one'), /^Your order is with us\. Withdraw from contract here/u);
        });
      }, 'order');
    });
  });
});

test('A promise with the withdrawal function is not rendered without the way to it', async () => {
  const { withdrawal: _, ...without } = european;
  await assert.rejects(renderOrder(without), RangeError);
  const after = await renderOrder({ ...european, query: { ...european.query, at: '2026-07-07T09:00:00Z' } });
  assert.doesNotMatch(after, /withdraw\?/u, 'nor is it offered when its time is over');
});
