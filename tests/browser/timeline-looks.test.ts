/** `<stockline-timeline>` at every width, read from right to left, on paper, with forced colours and by axe-core. */
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findings } from './axe.ts';
import { inEveryEngine } from './browsers/every-engine.ts';
import { drawn, google, ten, timelinePages } from './timeline-page.ts';

const pictures = fileURLToPath(new URL('../../build/screenshots', import.meta.url));
mkdirSync(pictures, { recursive: true });

inEveryEngine('<stockline-timeline>', (browser) => {
  const pages = timelinePages(browser);
  const { withTimeline } = pages;

  test('From 280 to 800 pixels nothing lies on anything else, nothing is cut and nothing scrolls sideways; nor with type twice as large', async () => {
    for (const [attributes, language] of [
      [ten, 'en-GB'],
      [google, 'de'],
      ['src="/far.json" sku="MUG" quantity="100" at="2026-11-23T15:00:00Z"', 'en-US'],
    ] as const) {
      await withTimeline(
        attributes,
        async (page) => {
          await drawn(page);
          for (const [width, type] of [
            [280, 100],
            [320, 100],
            [480, 100],
            [600, 100],
            [800, 100],
            [640, 200],
          ] as const) {
            await page.setViewport({ width: 900, height: 900 });
            const faults = await page.on(
              'stockline-timeline',
              (element, wide, percent) => {
                element.style.setProperty('inline-size', `${wide}px`);
                element.style.setProperty('font-size', `${percent}%`);
                const root = element.shadowRoot;
                const own = element.getBoundingClientRect();
                const boxes = Array.from(
                  root?.querySelectorAll('text, .step-label, .when, .odds, .lane-title > *') ?? [],
                )
                  .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
                  .filter(({ box }) => box.width > 0);
                const faults: string[] = boxes.length < 6 ? ['too few texts'] : [];
                for (const [index, { text, box }] of boxes.entries()) {
                  if (box.left < own.left - 1 || box.right > own.right + 1) faults.push(`${text} is outside`);
                  for (const other of boxes.slice(index + 1)) {
                    const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
                    const along = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
                    if (across > 0.5 && along > 2) faults.push(`${text} lies on ${other.text}`);
                  }
                }
                if (element.scrollWidth > element.clientWidth) faults.push('it scrolls');
                return faults;
              },
              width,
              type,
            );
            assert.deepEqual(faults, [], `${width} px, ${type} %, ${language}`);
          }
        },
        { language },
      );
    }
  });

  test('Where the page reads from right to left the drawing does, and its labels stay legible', async () => {
    await withTimeline(
      google,
      async (page) => {
        await page.setViewport({ width: 700, height: 900 });
        await drawn(page);
        await page.screenshot(join(pictures, `${browser.name.toLowerCase()}-timeline-right-to-left.png`));
        const places = await page.on('stockline-timeline', (element) => {
          const box = (selector: string) =>
            element.shadowRoot?.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
          const [first, last] = [box('.axis text'), box('.axis svg:last-of-type > text')];
          const turned = ['svg.axis', '.axis text'].map((selector) => {
            const found = element.shadowRoot?.querySelector(selector);
            return found === null || found === undefined ? undefined : getComputedStyle(found).transform;
          });
          return {
            ordered: box('.mark.ordered').left,
            arrives: box('.promised').left,
            first: first.left,
            last: last.left,
            turned,
          };
        });
        assert.ok(places.ordered > places.arrives, JSON.stringify(places));
        assert.ok(places.first > places.last, JSON.stringify(places));
        assert.deepEqual(
          places.turned,
          ['matrix(-1, 0, 0, 1, 0, 0)', 'matrix(-1, 0, 0, 1, 0, 0)'],
          'mirrored twice is not mirrored',
        );
      },
      { direction: 'rtl' },
    );
  });

  test('On paper it is black on white, and days off are hatched', { skip: browser.lacks.print ?? false }, async () => {
    await withTimeline(ten, async (page) => {
      await drawn(page);
      const looks = () =>
        page.on('stockline-timeline', (element) => {
          const style = (selector: string) => {
            const found = element.shadowRoot?.querySelector(selector);
            return found === null || found === undefined ? undefined : getComputedStyle(found);
          };
          return [style('.column')?.fill, style('.day-off')?.display, style('.day-off-hatched')?.display];
        });
      assert.deepEqual((await looks()).slice(1), ['inline', 'none']);
      await page.emulate({ print: true });
      assert.deepEqual(await looks(), ['rgb(0, 0, 0)', 'none', 'inline']);
      await page.screenshot(join(pictures, 'chromium-timeline-print.png'), { whole: true });
    });
  });

  test('With forced colours it keeps to them', { skip: browser.lacks.forcedColours ?? false }, async () => {
    await withTimeline(ten, async (page) => {
      await page.emulate({ forcedColours: true });
      await drawn(page);
      const [column, text, hatched] = await page.on('stockline-timeline', (element) => {
        const style = (selector: string) => getComputedStyle(element.shadowRoot?.querySelector(selector) ?? element);
        return [style('.column').fill, getComputedStyle(document.body).color, style('.day-off-hatched').display];
      });
      assert.equal(column, text);
      assert.equal(hatched, 'inline');
    });
  });

  for (const scheme of ['', 'dark']) {
    test(`axe-core finds nothing wrong${scheme === '' ? '' : ', nor in a dark page'}`, async () => {
      await withTimeline(
        ten,
        async (page) => {
          await drawn(page);
          await page.on('stockline-timeline >>> details', (details) => details.setAttribute('open', ''));
          assert.deepEqual(await findings(page), []);
          for (const width of [320, 768, 1280]) {
            await page.setViewport({ width, height: 900 });
            const name = `${browser.name.toLowerCase()}-timeline-${width}${scheme === '' ? '' : '-dark'}.png`;
            await page.screenshot(join(pictures, name), { whole: true });
          }
        },
        { scheme },
      );
    });
  }
});
