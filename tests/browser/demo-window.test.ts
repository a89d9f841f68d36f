/**
 * The demo as the shop window of "Answer first": what a shopper sees without scrolling, and what the controls leave
 * free. Days as in demo.test.ts.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from './browsers/browser.ts';
import { inChromiumFirst } from './browsers/every-engine.ts';
import { becomes, goTo, openDemo, openPanel } from './demo-page.ts';
import { fill, saying, shownText, unfold } from './reading.ts';

/** Of each shop one product and more: one of two parts, one made to order, one with three ways to get it. */
const products: [path: string, quantity?: number][] = [
  ['alder-tern/mug'],
  ['alder-tern/mug', 4],
  ['alder-tern/sign'],
  ['alder-tern/clock'],
  ['glitch-solder/nova'],
  ['kirsch-korn/kaese'],
];

interface Box {
  name: string;
  top: number;
  bottom: number;
  left: number;
  right: number;
}

const boxes = (page: Page, selectors: readonly string[]) =>
  page.evaluate(
    (names) =>
      names.map((name) => {
        const { top, bottom, left, right } = (document.querySelector(name) as Element).getBoundingClientRect();
        return { name, top, bottom, left, right };
      }),
    selectors,
  ) as Promise<Box[]>;

const isOver = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const question = ['#heading', '.price', '#quantity', '.choices', '#to', '#availability', '#add'];

inChromiumFirst(
  'The demo’s shop window',
  (browser) => {
    const shown = async (
      path: string,
      quantity: number | undefined,
      size: { width: number; height: number },
      selector?: string,
    ) => {
      const page = await openDemo(browser, path, size);
      // A phone's scroll bar lies over the page, and takes no room beside it.
      const bar = await page.evaluate(() => innerWidth - document.documentElement.clientWidth);
      if (bar > 0) await page.setViewport({ ...size, width: size.width + bar });
      await saying(page, /\S/u, selector);
      if (quantity !== undefined) {
        await fill(page, '#quantity', quantity);
        await saying(page, /now, \d+ later/u);
      }
      return page;
    };

    for (const [path, quantity = undefined] of products) {
      test(`On a phone question, answer and button of ${path} ${quantity ?? ''} are in view at once`, async () => {
        const page = await shown(path, quantity, { width: 390, height: 844 });
        const [controls, text, ...parts] = await boxes(page, ['#controls', '.product > .text', ...question]);
        assert.ok(controls && text);
        for (const box of parts) {
          assert.ok(box.top >= 0 && box.bottom <= 844, `${box.name} is in view: ${JSON.stringify(box)}`);
          assert.ok(!isOver(box, controls), `${box.name} is not under the controls`);
        }
        const [answer, button] = parts.slice(-2);
        assert.ok(answer && button && answer.bottom <= button.top, 'the answer stands above the button');
        assert.ok(button.bottom <= text.top, 'and what it is below it');
        await page.close();
      });

      for (const width of [768, 1280]) {
        test(`${width} px wide the answer of ${path} ${quantity ?? ''} stands beside the picture, next to the button`, async () => {
          const page = await shown(path, quantity, { width, height: 900 });
          const [picture, controls, answer, button] = await boxes(page, [
            '.picture img',
            '#controls',
            '#availability',
            '#add',
          ]);
          assert.ok(picture && controls && answer && button);
          assert.ok(picture.right <= answer.left && picture.right <= button.left);
          const isAbove = answer.bottom <= button.top && button.top - answer.bottom < 48;
          const isBeside = button.right <= answer.left && button.top < answer.bottom;
          assert.ok(isAbove || isBeside, `${JSON.stringify([answer, button])}`);
          for (const box of [answer, button]) {
            assert.ok(box.bottom <= 900 && !isOver(box, controls), JSON.stringify(box));
          }
          await page.close();
        });
      }
    }

    for (const [width, height] of [
      [390, 844],
      [1280, 720],
    ] as const) {
      test(`On ${width} by ${height} px answer and button of every product are in view, and the controls cover neither`, async () => {
        const page = await shown('alder-tern', undefined, { width, height }, '.card stockline-availability');
        const hidden: string[] = [];
        let count = 0;
        for (const shop of ['alder-tern', 'glitch-solder', 'kirsch-korn']) {
          await goTo(page, shop);
          const skus = await page.all('.shelf .card', (cards) => cards.map((card) => card.dataset['sku'] ?? ''));
          for (const sku of skus) {
            await goTo(page, `${shop}/${sku.toLowerCase()}`);
            await page.waitFor(
              (wanted: string) => document.querySelector('#availability')?.getAttribute('sku') === wanted,
              sku,
            );
            await saying(page, /\S/u);
            const [controls, ...parts] = await boxes(page, ['#controls', '#availability', '#add']);
            assert.ok(controls);
            for (const box of parts) {
              if (box.top < 0 || box.bottom > height || isOver(box, controls))
                hidden.push(`${shop}/${sku}: ${JSON.stringify(box)}`);
            }
            count += 1;
          }
        }
        assert.deepEqual(hidden, []);
        assert.equal(count, 49);
        await page.close();
      });

      test(`On ${width} by ${height} px the controls make way for the button that orders, wherever the page is scrolled to`, async () => {
        const page = await shown('alder-tern/mug', undefined, { width, height });
        await page.click('#add');
        await goTo(page, 'alder-tern/cart');
        await page.waitFor(() =>
          document.querySelector('stockline-checkout')?.shadowRoot?.querySelector('[part~="checkout"]'),
        );
        // With the button at the place of the controls, and above it.
        const met = (from: number) =>
          page.evaluate(async (distance) => {
            const button = document.querySelector('#order') as HTMLElement;
            const main = document.querySelector('main') as HTMLElement;
            main.style.setProperty('padding-block', '100vh');
            const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
            scrollBy(0, button.getBoundingClientRect().bottom - (innerHeight - distance));
            for (let count = 0; count < 4; count += 1) await frame();
            const { right, top, height: high } = button.getBoundingClientRect();
            const found = document.elementFromPoint(right - 24, top + high / 2);
            return [found?.id ?? '', getComputedStyle(document.querySelector('#controls') as Element).opacity];
          }, from);
        assert.deepEqual(await met(2), ['order', '0']);
        assert.deepEqual(await met(200), ['order', '1']);
        await met(2);
        // Whoever comes by keyboard sees them.
        await page.focus(width === 390 ? '#open-controls' : '#open-time');
        const opacity = () => page.on('#controls', (controls) => getComputedStyle(controls).opacity);
        assert.equal(await becomes(opacity, /^1$/u), '1');
        await page.close();
      });
    }

    test('An e-book is sent nowhere: its page asks for no address and no way to send it', async () => {
      const page = await openDemo(browser, 'glitch-solder/guide', { width: 390, height: 844 });
      await saying(page, /^Digital \| Available at once/u);
      assert.equal(await page.evaluate(() => document.querySelector('#to, [name="method"]')), null);
      assert.doesNotMatch(await shownText(page, '#main'), /Deliver to|Shipping/u);
      await page.click('#add');
      await goTo(page, 'glitch-solder/cart');
      assert.equal(await shownText(page, '[for="to"]'), 'Where you live');
      await page.close();
    });

    test('Prices of a page are written in one way', async () => {
      const page = await openDemo(browser, 'alder-tern/clock');
      // 20 % of 120 dollars.
      assert.match(await saying(page, /\S/u), /US\$24\.00 now, US\$96\.00 when it ships/u);
      assert.equal(await shownText(page, '.price'), 'US$120.00');
      await page.click('#add');
      await goTo(page, 'alder-tern/cart');
      assert.match(
        (await shownText(page, '.sums')).replace(/\s+/gu, ' '),
        /^Shipping: Standard free Total US\$120\.00$/u,
      );
      assert.equal(await shownText(page, '.total-price'), 'US$120.00');
      await page.close();
    });

    for (const [width, languages] of [
      [320, ['en-GB', 'de', 'pl', 'ar']],
      [390, ['en-GB', 'fr', 'ja']],
      [768, ['en-GB', 'de']],
      [1280, ['en-GB', 'sv']],
    ] as const) {
      test(`No place’s name is cut off, ${width} px wide`, async () => {
        for (const shop of ['alder-tern/mug', 'glitch-solder/nova', 'kirsch-korn/kaese']) {
          const page = await openDemo(browser, shop, { width });
          await openPanel(page, 'shopper');
          for (const language of languages) {
            await page.select('#language', language);
            await page.waitFor((wanted: string) => document.documentElement.lang === wanted, language);
            const cut = await page.evaluate(() => {
              // Room for the arrow of the engine's own.
              const arrow = 20;
              const pen = document.createElement('canvas').getContext('2d');
              return ['#to', '#destination'].flatMap((field) => {
                const select = document.querySelector(field) as HTMLSelectElement;
                const { font, paddingLeft, paddingRight } = getComputedStyle(select);
                const room =
                  select.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight) - arrow;
                if (pen === null) return ['no canvas'];
                pen.font = font;
                return Array.from(select.options, ({ text }) => text).filter(
                  (text) => pen.measureText(text).width > room,
                );
              });
            });
            assert.deepEqual(cut, [], `${shop} in ${language}`);
          }
          await page.close();
        }
      });
    }

    test('What is a heading is so in order, with all that an element unfolds', async () => {
      const page = await openDemo(browser, 'alder-tern/quilt');
      const levels = () =>
        page.evaluate(() => {
          const found: number[] = [];
          const walk = (root: ParentNode) => {
            for (const element of root.querySelectorAll('*')) {
              const level = /^H([1-6])$/u.exec(element.tagName)?.[1] ?? element.getAttribute('aria-level');
              if (level !== null && level !== undefined) found.push(Number(level));
              if (element.shadowRoot) walk(element.shadowRoot);
            }
          };
          walk(document.querySelector('main') as HTMLElement);
          return found;
        });
      const inOrder = async (path: string) => {
        const [first, ...rest] = await levels();
        assert.equal(first, 1, path);
        rest.reduce((before, level) => {
          assert.ok(level > 1 && level <= before + 1, `${path}: ${level} after ${before}`);
          return level;
        }, 1);
      };
      await saying(page, /\S/u);
      await unfold(page);
      await inOrder('product');
      await page.click('#add');
      await goTo(page, 'alder-tern/cart');
      await page.waitFor(() => document.querySelector('stockline-checkout')?.shadowRoot?.querySelector('[aria-level]'));
      await inOrder('cart');
      await page.on('#order', (button) => button.scrollIntoView({ block: 'center' }));
      await page.click('#order');
      await page.waitFor(() => document.querySelector('stockline-order')?.shadowRoot?.querySelector('[aria-level]'));
      await inOrder('order');
      await goTo(page, 'alder-tern/theme');
      await page.waitFor(() => document.querySelector('stockline-checkout')?.shadowRoot?.querySelector('[aria-level]'));
      await inOrder('theme');
      await page.close();
    });
  },
  { colourScheme: 'light', reducedMotion: true },
);

inChromiumFirst(
  'The demo’s controls on a phone',
  (browser) => {
    const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');
    const isShown = (page: Page, selector: string) =>
      page.evaluate((name) => (document.querySelector(name)?.getClientRects().length ?? 0) > 0, selector);

    for (const width of [320, 390]) {
      test(`are one button in a corner, ${width} px wide, and the page’s end can be seen`, async () => {
        const page = await openDemo(browser, 'alder-tern/mug', { width, height: 844 });
        await saying(page, /\S/u);
        const [controls] = await boxes(page, ['#controls']);
        assert.ok(controls && controls.bottom <= 844 && controls.right <= width);
        assert.ok(controls.right - controls.left < width / 2 && controls.bottom - controls.top < 56);
        assert.equal(await isShown(page, '#open-time'), false);
        await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        const [end, button] = await boxes(page, ['.foot p:last-child', '#controls']);
        assert.ok(end && button && end.bottom <= button.top, JSON.stringify([end, button]));
        await page.close();
      });
    }

    test('unfold from the keyboard, and give the focus back', async () => {
      const page = await openDemo(browser, 'alder-tern/mug', { width: 390, height: 844 });
      await page.focus('#open-controls');
      await page.press('Enter');
      await page.waitFor(() => document.querySelector('#open-controls')?.getAttribute('aria-expanded') === 'true');
      assert.equal(await focused(page), 'open-controls');
      await page.press('Tab');
      assert.equal(await focused(page), 'open-time');
      await page.press('Enter');
      await page.waitFor(() => document.querySelector('#panel'));
      // The panel is in the buttons' place, and has the focus.
      await page.waitFor(() => document.activeElement?.id === 'panel-heading');
      assert.equal(await isShown(page, '#open-time'), false);
      await page.press('Tab');
      assert.equal(await focused(page), 'close-panel');
      await page.press('Escape');
      await page.waitFor(() => document.activeElement?.id === 'open-time');
      assert.equal(await isShown(page, '#panel'), false);
      await page.press('Escape');
      await page.waitFor(() => document.activeElement?.id === 'open-controls');
      assert.equal(await isShown(page, '#open-time'), false);
      await page.close();
    });

    test('lead to the theme builder, and fold themselves on the way', async () => {
      const page = await openDemo(browser, 'kirsch-korn', { width: 390, height: 844 });
      await page.click('#open-controls');
      await page.click('#open-theme');
      await page.waitFor(() => document.activeElement?.id === 'heading' && location.hash.endsWith('/theme'));
      assert.equal(await shownText(page, '#heading'), 'Theme builder');
      assert.equal(await isShown(page, '#open-theme'), false);
      await page.close();
    });

    test('have nothing to press that is smaller than 24 px, nor has the page', async () => {
      const page = await openDemo(browser, 'alder-tern/mug', { width: 320, height: 844 });
      const small = () =>
        page.evaluate(() =>
          Array.from(
            document.querySelectorAll('.controls :is(button, a, input, select), main :is(button, input, select)'),
          )
            .map((each) => ({ name: each.id || each.className, box: each.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
            // A radio button is pressed with all of its label.
            .filter(({ name }) => name !== '')
            .map(({ name, box }) => `${name} ${box.width} × ${box.height}`),
        );
      await page.click('#open-controls');
      assert.deepEqual(await small(), []);
      for (const panel of ['time', 'shopper', 'breakIt', 'document', 'events', 'markup']) {
        await openPanel(page, panel);
        assert.deepEqual(await small(), [], panel);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), panel);
      }
      await goTo(page, 'alder-tern/theme');
      assert.deepEqual(await small(), []);
      await page.close();
    });
  },
  { colourScheme: 'light', reducedMotion: true },
);
