/**
 * Pictures of the demo, kept in build/screenshots/ for whoever looks; and what a picture shows at once: nothing scrolls
 * sideways. Chromium takes all of them, the other engines those that differ most.
 */
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from './browsers/browser.ts';
import { inChromiumFirst } from './browsers/every-engine.ts';
import { becomes, closePanel, goTo, openDemo, openPanel, part } from './demo-page.ts';
import { fill, saying } from './reading.ts';

const folder = fileURLToPath(new URL('../../build/screenshots', import.meta.url));
mkdirSync(folder, { recursive: true });

const shops: [shop: string, sku: string, quantity: number][] = [
  ['alder-tern', 'mug', 4],
  ['glitch-solder', 'nova', 1],
  ['kirsch-korn', 'kaese', 4],
];

inChromiumFirst(
  'Pictures of the demo',
  (browser) => {
    const isFull = browser.name === 'Chromium';
    const widths = isFull ? [320, 390, 768, 1280] : [320];

    async function picture(page: Page, of: string, whole = true): Promise<void> {
      assert.ok(
        await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
        `${of} scrolls sideways`,
      );
      // The controls stick to the window's foot, which on a picture of the whole page is in its middle.
      await page.on(
        '#controls',
        (controls, position) => controls.style.setProperty('position', position),
        // As the sheet has it: it sticks, or is one button in a corner.
        whole ? 'static' : '',
      );
      await page.evaluate(() => scrollTo(0, 0));
      await page.screenshot(join(folder, `${browser.name.toLowerCase()}-${of}.png`), { whole });
    }

    for (const [shop, sku, quantity] of shops) {
      test(`of ${shop}`, async () => {
        const page = await openDemo(browser, shop);
        for (const scheme of isFull ? ['light', 'dark'] : ['dark']) {
          await openPanel(page, 'shopper');
          await page.select('#scheme', scheme);
          await closePanel(page);
          for (const width of widths) {
            await page.setViewport({ width, height: width === 320 ? 720 : width === 390 ? 844 : 900 });
            await goTo(page, shop);
            await page.waitFor(() =>
              Array.from(document.querySelectorAll('stockline-availability')).every(
                (each) => each.promise !== undefined,
              ),
            );
            await picture(page, `${shop}-listing-${width}-${scheme}`, false);
            await goTo(page, `${shop}/${sku}`);
            await fill(page, '#quantity', quantity);
            await saying(page, /\S/u);
            await picture(page, `${shop}-product-${width}-${scheme}`);
            await goTo(page, `${shop}/theme`);
            await saying(page, /\S/u, '.preview[data-side="dark"] stockline-availability');
            await picture(page, `${shop}-theme-${width}-${scheme}`);
          }
        }
        await page.setViewport({ width: 1280, height: 900 });
        await goTo(page, `${shop}/${sku}`);
        await fill(page, '#quantity', quantity);
        await saying(page, /\S/u);
        await page.click('#add');
        await goTo(page, `${shop}/cart`);
        await becomes(() => part(page, 'stockline-checkout', 'checkout'), /\S/u);
        await picture(page, `${shop}-cart`);
        await page.all('stockline-checkout >>> input[type="checkbox"]', (boxes) => {
          for (const box of boxes) box.click();
        });
        await page.click('#order');
        await becomes(() => part(page, 'stockline-order', 'promised'), /\S/u);
        await page.click('[data-late="45"]');
        await becomes(() => part(page, 'stockline-order', 'now'), /\S/u);
        await picture(page, `${shop}-order`);
        assert.deepEqual(await page.complaints(), []);
        await page.close();
      });
    }

    test('of the controls', async () => {
      const page = await openDemo(browser, 'alder-tern/mug');
      await saying(page, /\S/u);
      for (const panel of isFull ? ['time', 'shopper', 'breakIt', 'document', 'events', 'markup'] : ['document']) {
        await openPanel(page, panel);
        await picture(page, `panel-${panel}`, false);
      }
      await page.close();
    });
  },
  { colourScheme: 'light', reducedMotion: true },
);
