/**
 * The elements in the themes of the demo's shops: every state of the availability, folded and unfolded, on light pages
 * and on dark ones, in five languages. One page a language, whose theme is changed: what is slow is to open it.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { findings } from './axe.ts';
import { inChromium } from './browsers/every-engine.ts';
import { allPromised, everyState, unfoldAll, withPage } from './every-state.ts';

const folder = new URL('../../web/demo/themes/', import.meta.url);
const themes = readdirSync(folder)
  .filter((name) => name.endsWith('.css'))
  .map((name) => name.replace(/\.css$/u, ''));
const css = `${themes.map((name) => readFileSync(new URL(`${name}.css`, folder), 'utf8')).join('\n')}
[data-shop] { background: var(--paper); color: var(--ink); font-family: var(--body-font); }
[data-shop] main { display: block; padding: 16px; background: var(--card); }
[data-side="light"] { color-scheme: light; } [data-side="dark"] { color-scheme: dark; }`;

const body = ['full', 'compact', 'badge'].map(everyState).join('');

/** What a theme can change: by the other rules all states are looked at without one. */
const ofLooks = ['color-contrast', 'target-size', 'link-in-text-block'];

// Contrast is reckoned from colours, which are the same in all engines.
inChromium('In the themes of the demo axe-core finds nothing wrong', (browser) => {
  for (const language of ['en-GB', 'de', 'ja', 'ar', 'fr']) {
    test(`with any state, on light pages and dark ones, in "${language}"`, async () => {
      assert.equal(themes.length, 3);
      await withPage(
        browser,
        body,
        async (page) => {
          await allPromised(page);
          await unfoldAll(page);
          for (const theme of themes)
            for (const side of ['light', 'dark'] as const) {
              await page.evaluate(
                ([shop, colours]) => {
                  Object.assign(document.documentElement.dataset, { shop, side: colours });
                },
                [theme, side] as const,
              );
              assert.deepEqual(await findings(page, ofLooks), [], `${theme}, ${side}`);
            }
        },
        {
          width: 390,
          css,
          html: `lang="${language}"${language === 'ar' ? ' dir="rtl"' : ''}`,
        },
      );
    });
  }
});
