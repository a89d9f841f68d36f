/** The demo for those who use a keyboard, a screen reader, forced colours or a large zoom. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findings } from './axe.ts';
import type { Page } from './browsers/browser.ts';
import { inEveryEngine, type SuiteBrowser } from './browsers/every-engine.ts';
import { fill, oneFileDemo, said, saying } from './reading.ts';

async function openDemo(browser: SuiteBrowser, width = 1280): Promise<Page> {
  const page = await browser.open();
  await page.setViewport({ width, height: 900 });
  await page.goto(oneFileDemo);
  await saying(page, /\S/u);
  return page;
}

for (const colourScheme of ['light', 'dark'] as const) {
  inEveryEngine(
    `In ${colourScheme} axe-core finds nothing wrong`,
    (browser) => {
      test('with a split promise, its reasons unfolded and a line in the cart', async () => {
        const page = await openDemo(browser);
        await page.click('#more');
        await saying(page, /^3 in stock, 1 more/u);
        await page.on('#availability', (element) => element.shadowRoot?.querySelector('details')?.setAttribute('open', ''));
        await page.click('#add');
        assert.deepEqual(await findings(page), []);
        await page.close();
      });

      for (const [sku, words] of [
        ['stool', /Date on request/u],
        ['clock', /^Preorder/u],
        ['sign', /^Made to order/u],
        ['vase', /^Out of stock/u],
        ['barometer', /^No longer sold/u],
      ] as const) {
        test(`with ${sku}`, async () => {
          const page = await openDemo(browser);
          await page.click(`.card a[href="#/${sku}"]`);
          await saying(page, words);
          assert.deepEqual(await findings(page), []);
          await page.close();
        });
      }

      test('on a narrow screen, with the clock open and time passed', async () => {
        const page = await openDemo(browser, 320);
        await page.click('#clock-toggle');
        await fill(page, '#hours', 480);
        await page.waitFor(() => document.querySelector('#happened:not([hidden])'));
        await page.click('#happened-summary');
        assert.deepEqual(await findings(page), []);
        await page.close();
      });
    },
    { colourScheme, reducedMotion: true },
  );
}

inEveryEngine(
  'A reader who does not use a mouse, or sees the page otherwise',
  (browser) => {
    test('Everything on the way to the cart can be done from the keyboard, in the order of reading', async () => {
      const page = await openDemo(browser);
      const focused = () =>
        page.evaluate(() => {
          let active = document.activeElement;
          while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
          return (
            active?.id || active?.getAttribute('name') || active?.getAttribute('part') || active?.className || active?.tagName || ''
          );
        });
      const path: string[] = [];
      for (let step = 0; step < 9; step += 1) {
        await page.press('Tab');
        path.push(await focused());
        if (path.at(-1) === 'more') await page.press('Space');
        if (path.at(-1) === 'why-summary') await page.press('Enter');
      }
      assert.deepEqual(path, ['skip', 'brand', 'fewer', 'quantity', 'more', 'to', 'method', 'add', 'why-summary']);
      assert.match(await said(page), /^3 in stock, 1 more.*It waits for a delivery to us, expected Thu 10 Dec/u);
      await page.press('Shift+Tab');
      await page.press('Enter');
      assert.equal(await page.on('#cart-count', (count) => count.textContent), '4');
      await page.focus('#hours');
      await page.press('ArrowRight');
      await page.waitFor(() => document.querySelector('#now')?.textContent?.includes('11:05'));
      assert.match(await page.on('#hours', (slider) => slider.getAttribute('aria-valuetext') ?? ''), /11:05/u);
      await page.close();
    });

    test('A product chosen by keyboard takes the reader to its name', async () => {
      const page = await openDemo(browser);
      await page.focus('.card a[href="#/kettle"]');
      await page.press('Enter');
      await page.waitFor(() => document.activeElement?.id === 'name');
      assert.equal(await page.on('#name', (name) => name.textContent), 'Enamel kettle');
      await page.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'fewer');
      await page.close();
    });

    test('A screen reader is told the status, the list of shipments and the terms by name, and no icon', {
      skip: browser.lacks.accessibilityTree ?? false,
    }, async () => {
      const page = await openDemo(browser);
      await page.click('#more');
      await saying(page, /^3 in stock, 1 more/u);
      const spoken = await page.accessibilityTree('#availability');
      for (const expected of ['StaticText 3 in stock, 1 more from 11 Dec', 'list Shipments', 'group Terms']) {
        assert.ok(spoken.includes(expected), `${expected} is missing from:\n${spoken.join('\n')}`);
      }
      assert.deepEqual(
        spoken.filter((line) => /^(?:img|image|graphics)/iu.test(line)),
        [],
      );
      await page.close();
    });

    test('In forced colours the status keeps its words and takes the reader’s colour', {
      skip: browser.lacks.forcedColours ?? false,
    }, async () => {
      const page = await openDemo(browser);
      await page.emulate({ forcedColours: true });
      const colours = await page.on('#availability', (element) => {
        const colour = (part: string) => getComputedStyle(element.shadowRoot?.querySelector(`[part~="${part}"]`) as Element).color;
        return [colour('status'), colour('icon'), colour('windows')];
      });
      assert.equal(new Set(colours).size, 1);
      await page.close();
    });

    test('At 200 % zoom of a narrow screen nothing is cut off or scrolls sideways', async () => {
      const page = await openDemo(browser, 320);
      await page.evaluate(() => {
        document.documentElement.classList.add('zoomed');
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('.zoomed { font-size: 200% }');
        document.adoptedStyleSheets.push(sheet);
      });
      await page.click('#more');
      await saying(page, /^3 in stock, 1 more/u);
      const cut = await page.on('#availability', (element) =>
        Array.from(element.shadowRoot?.querySelectorAll('p, dt, dd, summary, span') ?? [])
          .filter((part) => part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).display !== 'inline')
          .map((part) => part.className),
      );
      assert.deepEqual(
        cut.filter((name) => name !== 'announcer'),
        [],
      );
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth));
      await page.close();
    });
  },
  { colourScheme: 'light', reducedMotion: true },
);
