/** `<stockline-order>`: the function to withdraw. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findings } from './axe.ts';
import type { Page } from './browsers/browser.ts';
import { inEveryEngine } from './browsers/every-engine.ts';
import { focused, give, heard, inEurope, orderPages, said, saying } from './order-page.ts';
import { shownText } from './reading.ts';

inEveryEngine('<stockline-order>', (browser) => {
  const pages = orderPages(browser);
  const { withOrder } = pages;

  describe('Directive 2011/83/EU Art 11a: the function to withdraw', () => {
    for (const [day, isOffered] of [
      ['2026-07-06', true],
      ['2026-07-07', false],
    ] as const) {
      test(`is ${isOffered ? '' : 'not '}offered on ${day}, ordered on 19 June`, async () => {
        await withOrder(inEurope(`${day}T09:00:00Z`), pages.german, async (page) => {
          await saying(page, /^The promised day has passed/u);
          assert.equal(await said(page, 'withdraw'), isOffered ? 'Withdraw from contract here' : '');
        });
      });
    }

    test('is walked through by keyboard: in, back, in, out by Escape, in and confirmed', async () => {
      await withOrder(inEurope('2026-06-22T09:00:00Z'), pages.german, async (page) => {
        await saying(page, /Withdraw from contract here/u, 'withdraw');
        const press = async (...keys: ('Tab' | 'Enter' | 'Space' | 'Escape')[]) => {
          for (const key of keys) await page.press(key);
          await page.evaluate(() => new Promise(requestAnimationFrame));
          return focused(page);
        };
        assert.deepEqual(await findings(page), []);
        // The terms unfold before it.
        assert.equal(await press('Tab'), 'details-summary');
        assert.equal(await press('Tab'), 'withdraw');
        assert.equal(await press('Enter'), 'confirmation');
        assert.equal(
          await said(page, 'withdrawal-function'),
          'Do you want to withdraw from the contract for 1 piece? | Confirm withdrawal | Back, without withdrawing',
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
        assert.match(
          await said(page, 'handed-over'),
          /^Your withdrawal was handed to the shop\. .*acknowledge.*durable medium/u,
        );
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
        assert.ok(
          Math.abs(Date.parse(event?.detail.at ?? '') - Date.now()) < 60_000,
          'the instant of confirming, not of asking',
        );
        assert.deepEqual(await page.complaints(), []);
      });
    });

    test('stays at its second step, and says so, where the page could not take it over', async () => {
      await withOrder(inEurope('2026-06-22T09:00:00Z'), pages.german, async (page) => {
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
        await page.on('stockline-order', (element) =>
          element.shadowRoot?.querySelector<HTMLElement>('#withdraw')?.click(),
        );
        await saying(page, /^Widerruf bestätigen$/u, 'confirm');
      };
      await withOrder(inEurope('2026-06-22T09:00:00Z'), pages.german, check, 'de');
    });

    test('is there also where the snapshot is not: it needs the promise alone', async () => {
      await withOrder('src="/nowhere.json" to="DE" at="2026-06-22T09:00:00Z"', pages.german, async (page) => {
        await saying(page, /Withdraw from contract here/u, 'withdraw');
        assert.match(await shownText(page, 'stockline-order'), /^Ask us about your order\./u);
      });
    });

    test('is there for each line of one order, and its event says for which', async () => {
      await withOrder(inEurope('2026-06-22T09:00:00Z'), undefined, async (page) => {
        await give(page, 'order', {
          completed: '2026-06-19',
          prepaid: true,
          lines: [
            { promised: pages.german, name: 'Stoneware mug', delivered: '2026-06-21' },
            { promised: { ...pages.german, quantity: 2 }, name: 'Lamp' },
          ],
        });
        await saying(page, /^1 × Stoneware mug \| Withdraw from contract here$/u, 'withdrawal-function');
        // Each button is named with its product, and each item has a heading.
        const named = await page.on('stockline-order', ({ shadowRoot }) =>
          Array.from(shadowRoot?.querySelectorAll('[part="withdraw"]') ?? [], (button) =>
            (button.getAttribute('aria-labelledby') ?? '')
              .split(' ')
              .map((id) => shadowRoot?.getElementById(id)?.textContent?.trim())
              .join(' '),
          ),
        );
        assert.deepEqual(named, [
          'Withdraw from contract here 1 × Stoneware mug',
          'Withdraw from contract here 2 × Lamp',
        ]);
        await page.waitFor(() =>
          Boolean(document.querySelector('stockline-order')?.shadowRoot?.querySelector('[part="lines"]')),
        );
        const headings = await page.on('stockline-order', ({ shadowRoot }) =>
          Array.from(shadowRoot?.querySelectorAll('[part="lines"] [role="heading"]') ?? [], (heading) => [
            heading.textContent?.trim(),
            heading.getAttribute('aria-level'),
          ]),
        );
        assert.deepEqual(headings, [
          ['1 × Stoneware mug', '2'],
          ['2 × Lamp', '2'],
        ]);
        assert.deepEqual(await findings(page), []);
        await page.on('stockline-order', (element) =>
          element.shadowRoot?.querySelector<HTMLElement>('#withdraw-1')?.click(),
        );
        await page.evaluate(() => new Promise(requestAnimationFrame));
        assert.equal(await focused(page), 'confirmation-1');
        await page.on('stockline-order', (element) =>
          element.shadowRoot?.querySelector<HTMLElement>('[part="confirm"]')?.click(),
        );
        await saying(page, /^2 × Lamp: Your withdrawal was handed to the shop\./u, 'handed-over');
        const [event] = await heard(page);
        assert.deepEqual([event?.detail.sku, event?.detail.quantity, event?.detail.line], ['MUG', 2, 1]);
        assert.equal(
          await said(page, 'withdrawal-function'),
          '1 × Stoneware mug | Withdraw from contract here',
          'the other line keeps it',
        );
        assert.deepEqual(await page.complaints(), []);
      });
    });

    test('begins anew for another promise', async () => {
      await withOrder(inEurope('2026-06-22T09:00:00Z'), pages.german, async (page) => {
        await saying(page, /./u, 'withdraw');
        await page.on('stockline-order', (element) =>
          element.shadowRoot?.querySelector<HTMLElement>('#withdraw')?.click(),
        );
        await saying(page, /./u, 'confirm');
        await give(page, 'promise', { ...pages.german, quantity: 2 });
        await saying(page, /Withdraw from contract here/u, 'withdraw');
        assert.equal(await said(page, 'confirm'), '');
      });
    });

    test('has buttons of at least 24 by 24 pixels, also on a narrow screen', async () => {
      await withOrder(inEurope('2026-06-22T09:00:00Z'), pages.german, async (page) => {
        await page.setViewport({ width: 320, height: 900 });
        await saying(page, /./u, 'withdraw');
        await page.on('stockline-order', (element) =>
          element.shadowRoot?.querySelector<HTMLElement>('#withdraw')?.click(),
        );
        await saying(page, /./u, 'confirm');
        const sizes = await page.on('stockline-order', (element) =>
          Array.from(element.shadowRoot?.querySelectorAll('button') ?? [], (button) => {
            const { width, height } = button.getBoundingClientRect();
            return Math.min(width, height);
          }),
        );
        assert.equal(sizes.length, 2);
        assert.ok(Math.min(...sizes) >= 24, `${sizes}`);
        assert.ok(
          await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
        );
      });
    });
  });
});
