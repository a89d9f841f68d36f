/**
 * The dots between facts: at no width does one begin a line that is seen, or end one. Measured where it is painted, in
 * every state of the full variant, in languages that write short words and long ones, from the left and from the right.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { availabilityStates } from '../../web/demo/reference/states/availability.ts';
import { store } from '../../web/demo/reference/store.ts';
import type { Page } from './browsers/browser.ts';
import { inEveryEngine } from './browsers/every-engine.ts';
import { allPromised, withPage } from './every-state.ts';
import { plannedByLaw } from './planned.ts';

const body = availabilityStates
  .filter(({ shows, group }) => shows === 'promise' && group !== 'Languages' && group !== 'Looks')
  .flatMap(({ examples }) => examples.filter(({ html }) => !/ variant="/u.test(html)))
  .map(({ html }) => html.replaceAll('#snapshot', '/snapshot.json'))
  .join('');

const css = 'body { margin: 0; font-family: sans-serif; } main { margin: 0 auto; } h1 { display: none; }';

/** Dots that are seen and have nothing before or after them in their line; and how many are seen, and are not. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const counted = { hanging: [] as string[], between: 0, hidden: 0 };
    for (const element of document.querySelectorAll('stockline-availability')) {
      const root = element.shadowRoot;
      const isFromRight = getComputedStyle(element).direction === 'rtl';
      for (const dot of root?.querySelectorAll('.dot') ?? []) {
        const clip = dot.closest('.pieces, .foot');
        const summary = dot.closest('summary');
        if (!clip) throw new Error('a dot stands where none is cut off');
        // Drawn in the middle of its box.
        const drawn = dot.getBoundingClientRect();
        const ink = {
          left: drawn.left + drawn.width / 2 - 1,
          right: drawn.right - drawn.width / 2 + 1,
          ...{ top: drawn.top, height: drawn.height },
        };
        const box = clip.getBoundingClientRect();
        // `inset(… -0.36em)`.
        const outside = 0.36 * Number.parseFloat(getComputedStyle(clip).fontSize);
        const isHidden = isFromRight ? ink.left >= box.right + outside : ink.right <= box.left - outside;
        if (isHidden) {
          counted.hidden += 1;
          continue;
        }
        const middle = ink.top + ink.height / 2;
        const isInLine = (other: DOMRect) => other.top < middle && middle < other.bottom && other.width > 0;
        const others = [...clip.querySelectorAll('.piece > span:not(.dot), summary')]
          .filter((other) => other !== summary)
          .flatMap((other) => [...other.getClientRects()])
          .filter(isInLine);
        const own = [...((summary ?? dot.parentElement?.lastElementChild)?.getClientRects() ?? [])].filter(isInLine);
        const isBefore = others.some((other) =>
          isFromRight ? other.left >= ink.right - 2 : other.right <= ink.left + 2,
        );
        if (isBefore && own.length > 0) counted.between += 1;
        else counted.hanging.push(clip.textContent?.replace(/\s+/gu, ' ').slice(0, 120) ?? '');
      }
    }
    return counted;
  });

let snapshot: Promise<string> | undefined;

inEveryEngine('The dots between facts', (browser) => {
  for (const language of ['en-GB', 'de', 'ar']) {
    test(`begin no line and end none, from 280 to 600 px, in "${language}"`, async () => {
      snapshot ??= plannedByLaw(store, { shipping: store.shipping ?? {} });
      await withPage(
        browser,
        body,
        async (page) => {
          await allPromised(page);
          const all = { between: 0, hidden: 0 };
          for (let width = 280; width <= 600; width += 32) {
            await page.on(
              'main',
              (main, size) => {
                main.style.inlineSize = size;
              },
              `${width}px`,
            );
            const { hanging, between, hidden } = await seen(page);
            assert.deepEqual(hanging, [], `${width} px`);
            all.between += between;
            all.hidden += hidden;
          }
          assert.ok(all.between > 0 && all.hidden > 0, JSON.stringify(all));
        },
        {
          width: 800,
          css,
          html: `lang="${language}"${language === 'ar' ? ' dir="rtl"' : ''}`,
          snapshot: await snapshot,
        },
      );
    });
  }
});
