/** Everything that an availability can say, for those who see it otherwise or do not see it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findings } from './axe.ts';
import type { Page } from './browsers/browser.ts';
import { inEveryEngine } from './browsers/every-engine.ts';
import { allPromised, at, everyState, tag, withPage } from './every-state.ts';
import { plain } from './reading.ts';

const unfold = (page: Page) =>
  page.all('stockline-availability >>> details', (all) => {
    for (const details of all) details.setAttribute('open', '');
  });

for (const colourScheme of ['light', 'dark'] as const) {
  inEveryEngine(
    `In ${colourScheme} axe-core finds nothing wrong`,
    (browser) => {
      for (const variant of ['full', 'compact', 'badge']) {
        test(`with any state of the ${variant} variant, folded and unfolded`, async () => {
          await withPage(
            browser,
            everyState(variant),
            async (page) => {
              await allPromised(page);
              assert.deepEqual(await findings(page), []);
              await unfold(page);
              assert.deepEqual(await findings(page), []);
            },
            { width: 320 },
          );
        });
      }

      for (const setting of ['moreContrast', 'forcedColours'] as const) {
        test(`with ${setting}`, { skip: browser.lacks[setting] ?? false }, async () => {
          await withPage(browser, ['full', 'compact', 'badge'].map(everyState).join(''), async (page) => {
            await page.emulate({ [setting]: true });
            await allPromised(page);
            await unfold(page);
            assert.deepEqual(await findings(page), []);
          });
        });
      }
    },
    { colourScheme, reducedMotion: true },
  );
}

inEveryEngine('A screen reader', (browser) => {
  const lacking = { skip: browser.lacks.accessibilityTree ?? false };
  const spoken = (attributes: string, run: (lines: string[]) => void) =>
    withPage(browser, tag(`id="one" src="/snapshot.json" at="${at}" ${attributes}`), async (page) => {
      await allPromised(page);
      run((await page.accessibilityTree('#one')).map(plain));
    });

  test('hears a promise in the order of its weight, each piece in its role, and no icon', lacking, async () => {
    await spoken('sku="MUG"', (lines) => {
      // The parcel takes 6 to 10 days of its six-day week. From Monday 23 November, the 26th being closed: 1 to 5
      // December. From Friday 11 December: the 18th to the 23rd.
      assert.deepEqual(
        lines
          .filter((line) => /^(?:StaticText|group|term|list|DisclosureTriangle) /u.test(line))
          .map((line) => line.replace(/^StaticText /u, '')),
        [
          'In stock',
          'Ships today',
          'Arrives 1 – 5 Dec',
          'Order by 14:00 New York Time today for these dates',
          'group By quantity',
          'By quantity',
          'term 1–3',
          '1–3',
          'Ships today',
          'Arrives 1 – 5 Dec',
          'term 4–51',
          '4–51',
          'Ships Fri 11 Dec',
          'Arrives 18 – 23 Dec',
          'DisclosureTriangle Why this date',
          'Why this date',
          'group Terms',
          'Terms',
          'term Payment',
          'Payment',
          'Charged when it ships',
          ...['(', 'The shop’s terms', ')'],
          'term Cancellation',
          'Cancellation',
          'You can cancel before it ships, and until your right to change your mind ends',
          ...['(', '§§ 312g Abs. 1, 355, 356 Abs. 2 BGB', ')'],
          'DisclosureTriangle More terms',
          'More terms',
          'Your rights by law are not affected.',
        ],
      );
    });
  });

  test('hears of a badge its words alone', lacking, async () => {
    await spoken('sku="CLOCK" variant="badge"', (lines) => assert.deepEqual(lines, ['StaticText Preorder']));
  });
});
