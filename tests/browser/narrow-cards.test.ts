/**
 * Cards and badges where a single word is longer than the room there is: at 320 px with type of twice the size nothing
 * goes beyond it (WCAG 2.2, 1.4.4 and 1.4.10), in languages that have such words.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { availabilityStates } from '../../web/demo/reference/states/availability.ts';
import { store } from '../../web/demo/reference/store.ts';
import { inChromiumFirst } from './browsers/every-engine.ts';
import { allPromised, withPage } from './every-state.ts';
import { plannedByLaw } from './planned.ts';

const css = `:root { font: 200% sans-serif; } body { margin: 0; } main { display: block; padding: 16px; }
section { inline-size: 160px; margin-block: 1em; }`;

const examples = availabilityStates
  .filter(({ shows, group }) => shows === 'promise' && group !== 'Languages' && group !== 'Looks')
  .flatMap(({ examples: all }) => all.filter(({ html }) => / variant="(?:compact|badge)"/u.test(html)));

const body = examples
  .map(({ html }) => `<section>${html.replaceAll('#snapshot', '/snapshot.json')}</section>`)
  .join('');

inChromiumFirst('Cards and badges in a narrow place', (browser) => {
  for (const language of ['fr', 'sv', 'nl', 'pl', 'de']) {
    test(`break their longest words, in "${language}"`, async () => {
      const snapshot = await plannedByLaw(store, { shipping: store.shipping ?? {} });
      await withPage(
        browser,
        body,
        async (page) => {
          await allPromised(page);
          const wide = await page.evaluate(() =>
            Array.from(document.querySelectorAll<HTMLElement>('section')).flatMap((section) => {
              const shadow = section.querySelector('stockline-availability')?.shadowRoot;
              const right = section.getBoundingClientRect().right + 1;
              const boxes = Array.from(shadow?.querySelectorAll<HTMLElement>('div, p, span') ?? []);
              const out = boxes.find((box) => {
                const range = document.createRange();
                range.selectNodeContents(box);
                return Math.max(box.getBoundingClientRect().right, range.getBoundingClientRect().right) > right;
              });
              return out === undefined ? [] : [out.innerText];
            }),
          );
          assert.deepEqual([...new Set(wide)], []);
        },
        { width: 320, css, html: `lang="${language}"`, snapshot },
      );
    });
  }
});
