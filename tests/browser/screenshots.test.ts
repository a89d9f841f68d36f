/** Pictures of the demo, kept in build/screenshots/ for whoever looks; and what a picture shows at once: nothing scrolls sideways. */
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { inEveryEngine } from './browsers/every-engine.ts';
import { oneFileDemo, saying } from './reading.ts';

const folder = fileURLToPath(new URL('../../build/screenshots', import.meta.url));
mkdirSync(folder, { recursive: true });

for (const colourScheme of ['light', 'dark'] as const) {
  inEveryEngine(
    `The demo in ${colourScheme}`,
    (browser) => {
      for (const width of [320, 768, 1280]) {
        test(`at ${width} px`, async () => {
          const picture = (of: string) => join(folder, `${browser.name.toLowerCase()}-demo-${width}-${colourScheme}-${of}.png`);
          const page = await browser.open();
          await page.setViewport({ width, height: width < 700 ? 720 : 900 });
          await page.goto(oneFileDemo);
          await saying(page, /^In stock/u);
          await page.screenshot(picture('in-stock'));
          await page.click('#more');
          await saying(page, /^3 in stock, 1 more from 11 Dec/u);
          await page.on('#availability >>> details', (details) => details.setAttribute('open', ''));
          await page.screenshot(picture('split'));
          // The clock sticks to the window's foot, which on a picture of the whole page is the page's.
          await page.on('#clock', (clock) => clock.style.setProperty('position', 'static'));
          await page.screenshot(picture('whole'), { whole: true });
          assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
          assert.deepEqual(await page.complaints(), []);
          await page.close();
        });
      }
    },
    { colourScheme, reducedMotion: true },
  );
}
