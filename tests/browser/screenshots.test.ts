/** Pictures of the demo, kept in build/screenshots/ for whoever looks; and what a picture shows at once: nothing scrolls sideways. */
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Chromium, launchChromium } from './chromium.ts';
import { oneFileDemo, saying } from './reading.ts';

const folder = fileURLToPath(new URL('../../build/screenshots', import.meta.url));

let chromium: Chromium;
before(async () => {
  mkdirSync(folder, { recursive: true });
  chromium = await launchChromium();
});
after(() => chromium.close());

for (const width of [320, 768, 1280]) {
  for (const scheme of ['light', 'dark']) {
    test(`The demo at ${width} px in ${scheme}`, async () => {
      const { page, complaints } = await chromium.open();
      await page.setViewport({ width, height: width < 700 ? 720 : 900 });
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      await page.goto(oneFileDemo);
      await saying(page, /^In stock/u);
      await page.screenshot({ path: join(folder, `demo-${width}-${scheme}-in-stock.png`) });
      await page.click('#more');
      await saying(page, /^3 in stock, 1 more from 11 Dec/u);
      await page.$eval('#availability', (element) => element.shadowRoot?.querySelector('details')?.setAttribute('open', ''));
      await page.screenshot({ path: join(folder, `demo-${width}-${scheme}-split.png`) });
      // The clock sticks to the window's foot, which on a picture of the whole page is its middle.
      await page.$eval('#clock', (clock) => (clock as HTMLElement).style.setProperty('position', 'static'));
      await page.screenshot({ path: join(folder, `demo-${width}-${scheme}-whole.png`), fullPage: true });
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }
}
