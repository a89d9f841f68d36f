/**
 * Nothing moves when a promise comes: the room for it is there before. Chromium counts every movement; all engines tell
 * where things are.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type {} from '../../web/src/elements/stockline-availability/define.ts';
import type { Page } from './browsers/browser.ts';
import { inEveryEngine } from './browsers/every-engine.ts';
import { allPromised, at, tag, withPage } from './every-state.ts';
import { saying } from './reading.ts';

/**
 * What a shop writes in its own sheet, as the package's stockline-room.css has it: it counts before any script is
 * there. It is the room that the element itself keeps, and enough for an item in stock with a destination.
 */
const room = 'stockline-availability { display: block; min-block-size: 11.25em } ';

/** Adds up every movement from the first paint on, in engines that report them. */
const observer = `globalThis.shifts = [];
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value }) => value))).observe({ type: 'layout-shift', buffered: true });`;

/** After two more frames, in which a movement would have been counted. */
const shifted = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    for (const _ of [1, 2]) await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => setTimeout(resolve, 100));
    return (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0);
  });

const topOf = (page: Page, selector: string) => page.on(selector, (element) => element.getBoundingClientRect().top);

const productPage = (attributes: string, css: string, width = 1280) =>
  [
    `${tag(`id="one" at="${at}" ${attributes}`)}<p id="below">What stands below.</p>`,
    { css, width, script: observer },
  ] as const;

const cards = (attributes: string) =>
  `<ul>${Array.from({ length: 200 }, (_, index) => `<li>${tag(`at="${at}" variant="compact" ${attributes} sku="${['MUG', 'CLOCK', 'VASE', 'SIGN'][index % 4]}"`, 'See the product')}</li>`).join('')}</ul><p id="below">Below.</p>`;
const grid =
  'ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(11em, 1fr)); gap: 1em; list-style: none; padding: 0 }';

inEveryEngine('When a promise comes', (browser) => {
  // In the second the element stands in a column as narrow as a phone, beside the pictures of the product.
  const columns = [320, 390, 1280].flatMap((width) =>
    ['', 'body { inline-size: 20em }'].map((css) => ({ width, css })),
  );
  for (const { width, css } of columns) {
    const where = css === '' ? `page of ${width} px` : `narrow column of ${width} px`;
    test(`nothing on a ${where} moves, and Chromium counts 0`, async () => {
      const [body, options] = productPage('src="/snapshot.json" sku="MUG"', room + css, width);
      await withPage(
        browser,
        body,
        async (page) => {
          await allPromised(page);
          assert.equal(await shifted(page), 0);
        },
        options,
      );
      const [later, same] = productPage('sku="MUG"', room + css, width);
      await withPage(
        browser,
        later,
        async (page) => {
          await page.waitFor(() => customElements.get('stockline-availability') !== undefined);
          const before = await topOf(page, '#below');
          await page.on('#one', (element) => element.setAttribute('src', '/snapshot.json'));
          await allPromised(page);
          assert.equal(await topOf(page, '#below'), before);
        },
        same,
      );
    });
  }

  test('and nothing where it asks for a day as well, which another script answers', async () => {
    const [body, options] = productPage('src="/snapshot.json" sku="MUG" to="DE" by="2026-12-24"', room, 390);
    await withPage(
      browser,
      body,
      async (page) => {
        await allPromised(page);
        await saying(page, /by 24 Dec/iu, '#one');
        assert.equal(await shifted(page), 0);
      },
      options,
    );
  });

  for (const width of [320, 1280]) {
    test(`200 cards on ${width} px stay where they are, with the room that the compact variant takes by itself`, async () => {
      await withPage(
        browser,
        cards('src="/snapshot.json"'),
        async (page) => {
          await allPromised(page);
          assert.equal(await shifted(page), 0);
        },
        { css: `${grid} stockline-availability { display: block; min-block-size: 2.9em }`, script: observer, width },
      );
      await withPage(
        browser,
        cards(''),
        async (page) => {
          await page.waitFor(() => customElements.get('stockline-availability') !== undefined);
          const before = await topOf(page, '#below');
          await page.evaluate(() => {
            for (const element of document.querySelectorAll('stockline-availability')) element.src = '/snapshot.json';
          });
          await allPromised(page);
          assert.equal(await topOf(page, '#below'), before);
        },
        { css: grid, script: observer, width },
      );
    });
  }

  test('--stockline-reserve is the room: without any, what stands below moves; with enough, it does not', async () => {
    for (const [reserve, moves] of [
      ['0px', true],
      ['40em', false],
    ] as const) {
      const [body, options] = productPage('sku="MUG"', `:root { --stockline-reserve: ${reserve} }`);
      await withPage(
        browser,
        body,
        async (page) => {
          await page.waitFor(() => customElements.get('stockline-availability') !== undefined);
          const before = await topOf(page, '#below');
          await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts.splice(0));
          await page.on('#one', (element) => element.setAttribute('src', '/snapshot.json'));
          await allPromised(page);
          assert.equal((await topOf(page, '#below')) !== before, moves);
          if (browser.name === 'Chromium') assert.equal((await shifted(page)) > 0, moves, 'what Chromium counts');
        },
        options,
      );
    }
  });
});
