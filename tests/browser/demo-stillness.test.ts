/**
 * Nothing on the demo's pages jumps while they load: the shifts
 * that the browser itself counts. Only Chromium counts them.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inChromiumFirst } from './browsers/every-engine.ts';
import { openDemo } from './demo-page.ts';
import { saying } from './reading.ts';

inChromiumFirst('The demo stands still', (browser) => {
  for (const path of ['alder-tern', 'alder-tern/mug', 'glitch-solder/keys', 'kirsch-korn', 'kirsch-korn/kaese']) {
    for (const width of [1280, 320]) {
      test(`at #/${path}, ${width} px wide`, {
        skip: browser.name === 'Chromium' ? false : `${browser.name} does not report layout shifts`,
      }, async () => {
        const page = await openDemo(browser, path, { width });
        await saying(page, /\S/u, 'main stockline-availability');
        const shifts = await page.evaluate(
          () =>
            new Promise<number>((resolve) => {
              let sum = 0;
              new PerformanceObserver((list) => {
                for (const entry of list.getEntries() as unknown as { value: number }[]) sum += entry.value;
              }).observe({ type: 'layout-shift', buffered: true });
              // Buffered entries come at once; later ones within the next frames.
              setTimeout(() => resolve(sum), 500);
            }),
        );
        assert.equal(shifts, 0);
        await page.close();
      });
    }
  }
});
