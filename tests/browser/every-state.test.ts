/** Everything that an availability can say, for those who see it otherwise or do not see it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findings } from './axe.ts';
import type { Page } from './browsers/browser.ts';
import { inEveryEngine } from './browsers/every-engine.ts';
import { allPromised, at, everyState, tag, unfoldAll, withPage } from './every-state.ts';
import { plain } from './reading.ts';

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
              await unfoldAll(page);
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
            await unfoldAll(page);
            assert.deepEqual(await findings(page), []);
          });
        });
      }
    },
    { colourScheme, reducedMotion: true },
  );
}

/** At first, in the order of its weight. */
const folded = [
  'In stock',
  // The parcel takes 6 to 10 days of its six-day week. From Monday 23 November, the 26th being closed: 1 to 5 December.
  'Arrives Tue 1 – Sat 5 Dec',
  'to 10115, Germany',
  'order by 19:00 today',
  'Charged when it ships',
  'Cancel free until then',
  '30 days to return',
  'DisclosureTriangle Details',
  'Details',
];

const unfolded = [
  ...['heading Why these days', 'Why these days'],
  ...['Ships today', 'Arrives 1 – 5 Dec'],
  'The carrier takes 6–10 of its working days.',
  'The carrier is closed on Thu 26 Nov.',
  'The carrier does not work on Sun 29 Nov.',
  ...['heading Other quantities: dates for all of it', 'Other quantities: dates for all of it'],
  ...['term Up to 3', 'Up to 3', 'Ships today', 'Arrives 1 – 5 Dec'],
  // From Friday 11 December: the 18th to the 23rd.
  ...['term 4 to 51', '4 to 51', 'Ships Fri 11 Dec', 'Arrives 18 – 23 Dec'],
  ...['heading Terms', 'Terms'],
  ...['term Payment', 'Payment', 'Charged when it ships'],
  ...['term Cancellation', 'Cancellation'],
  'You can cancel before it ships, and until your right to change your mind ends',
  ...['(', '§§ 312g Abs. 1, 355, 356 Abs. 2 BGB', ')'],
  ...['term Change of mind', 'Change of mind'],
  // Saturday 19 December is none on which a period ends (§ 193 BGB).
  'You can withdraw within 14 days of delivery. Delivered 5 Dec: until 21 Dec. The period would end on a day off, so it runs on to the next working day',
  ...['(', '§§ 312g Abs. 1, 355, 356 Abs. 2 BGB', ')'],
  ...['term Returns', 'Returns'],
  'Within 30 days of delivery. Delivered 5 Dec: until 4 Jan 2027',
  ...['You pay for sending back', '(', '§§ 312g Abs. 1, 355, 356 Abs. 2 BGB', ')'],
  'Refund within 14 days of your notice to us. It may wait for the goods, or for proof that you sent them',
  ...['(', '§ 357 Abs. 1, 4 BGB', ')'],
  ...['term If it is late', 'If it is late'],
  'Refund without undue delay; the law sets no number of days',
  ...['(', '§§ 346-348 BGB', ')'],
  'Where no law is named, these are the shop’s terms.',
  'Your rights by law are not affected.',
];

inEveryEngine('A screen reader', (browser) => {
  const lacking = { skip: browser.lacks.accessibilityTree ?? false };
  const spoken = (attributes: string, run: (lines: string[], page: Page) => Promise<void> | void) =>
    withPage(browser, tag(`id="one" src="/snapshot.json" at="${at}" ${attributes}`), async (page) => {
      await allPromised(page);
      await run((await page.accessibilityTree('#one')).map(plain), page);
    });
  const heard = (lines: readonly string[]) =>
    lines
      .filter((line) => /^(?:StaticText|group|heading|term|list|DisclosureTriangle) /u.test(line))
      .map((line) => line.replace(/^StaticText /u, ''));

  test('hears a promise in the order of its weight, each piece in its role, and no icon', lacking, async () => {
    await spoken('sku="MUG"', async (lines, page) => {
      assert.deepEqual(heard(lines), folded);
      await unfoldAll(page);
      assert.deepEqual(heard((await page.accessibilityTree('#one')).map(plain)), [...folded, ...unfolded]);
    });
  });

  test('hears of a split promise each part with its status, in a list of that name', lacking, async () => {
    await spoken('sku="MUG" quantity="4"', (lines) => {
      assert.deepEqual(heard(lines).slice(0, 7), [
        '3 now, 1 later',
        'list Shipments',
        '3 arrive 1 – 5 Dec',
        'In stock',
        '1 arrives 18 – 23 Dec',
        'On backorder',
        'to 10115, Germany',
      ]);
    });
  });

  test('hears of a badge its words alone', lacking, async () => {
    await spoken('sku="CLOCK" variant="badge"', (lines) => assert.deepEqual(lines, ['StaticText Preorder']));
  });
});
