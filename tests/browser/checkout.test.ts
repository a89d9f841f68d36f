/** `<stockline-checkout>`: what it shows, faults in its lines, and whom it serves. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import type { Page } from './browsers/browser.ts';
import { inEveryEngine } from './browsers/every-engine.ts';
import {
  box,
  checkoutPages,
  focused,
  type Heard,
  heard,
  isTicked,
  kettle,
  lamp,
  mug,
  now,
  said,
  shown,
  submitted,
  value,
  way,
} from './checkout-page.ts';
import { shownText } from './reading.ts';

const axe = readFileSync(
  createRequire(new URL('../../web/package.json', import.meta.url)).resolve('axe-core/axe.min.js'),
  'utf8',
);

const unfold = (page: Page) =>
  page.all('stockline-checkout >>> details', (all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });

inEveryEngine('<stockline-checkout>', (browser) => {
  const pages = checkoutPages(browser);
  const { withCheckout, withOrder } = pages;

  describe('shows', () => {
    test('every line with its promise, both ways to send it, and what is paid', async () => {
      await withOrder({ lines: [mug, { ...kettle, name: 'Kettle, red' }] }, async (page) => {
        assert.deepEqual(await said(page, 'line-title'), ['Tideline mug × 4', 'Kettle, red × 1']);
        // The carrier takes two days of its five-day week, and has none on Thursday the 26th: from Monday 23 November
        // Wednesday the 25th, from Thursday 10 December Monday the 14th.
        assert.deepEqual(await said(page, 'part'), [
          'In stock | 3 arrive Wed 25 Nov',
          'On backorder | 1 arrives Mon 14 Dec',
        ]);
        assert.deepEqual(await said(page, 'promised'), ['In stock | Arrives Wed 25 Nov']);
        assert.deepEqual(await said(page, 'way'), [
          'Each as soon as it is ready | 2 parcels · First arrives Wed 25 Nov · Last arrives Mon 14 Dec',
          'All at the same time | 1 parcel · Ships Thu 10 Dec · Arrives Mon 14 Dec',
        ]);
        // 4 × 14.00 + 39.50; of one sum there is no other to add to it.
        assert.deepEqual(await said(page, 'sum'), ['When it ships | US$95.50']);
        assert.match((await said(page, 'facts')).join(), / · Cancel free until then$/u);
        // The rest unfolds: all the terms, and on which day it ships.
        await unfold(page);
        assert.deepEqual(await said(page, 'heading'), ['How should we send it?', 'Terms', 'Shipments']);
        assert.deepEqual(await said(page, 'term'), [
          'Payment | Charged when it ships',
          'Cancellation | You can cancel until it ships',
        ]);
        assert.equal((await said(page, 'ship')).at(-1), 'Ships today');
        assert.deepEqual(await said(page, 'not-advice'), ['Your rights by law are not affected.']);
        assert.deepEqual(await page.complaints(), []);
      });
    });

    test('sent together, every line on the day of the whole; the page hears of it, and the value says so', async () => {
      await withOrder({ lines: [mug, kettle] }, async (page) => {
        assert.equal((await value(page))?.ship, 'as_ready');
        await page.click(way('together'));
        assert.deepEqual(await said(page, 'deliver'), ['Arrives Mon 14 Dec', 'Arrives Mon 14 Dec']);
        assert.match((await said(page, 'line')).at(-1) ?? '', /\| Ready earlier; waits for the rest of the order\.$/u);
        await unfold(page);
        assert.deepEqual(await said(page, 'ship'), ['Ships Thu 10 Dec', 'Ships Thu 10 Dec']);
        const chosen = await value(page);
        assert.equal(chosen?.ship, 'together');
        assert.deepEqual(chosen?.promise.lines[1]?.ship, { earliest: '2026-12-10', latest: '2026-12-10' });
        assert.deepEqual(
          [
            await heard(page, 'stockline-promised'),
            await heard(page, 'stockline-changed'),
            await heard(page, 'change'),
            await heard(page, 'input'),
          ].map(({ length }) => length),
          [1, 1, 1, 1],
        );
        // What the shopper chose stands at the control: it is not announced.
        assert.deepEqual(
          await page.all('stockline-checkout >>> .announcer', (regions) =>
            regions.map(({ textContent }) => textContent),
          ),
          [''],
        );
      });
    });

    test('no choice where there is none, the window of the whole instead; a single line has said it itself', async () => {
      await withOrder({ lines: [kettle, { ...kettle, quantity: 2 }] }, async (page) => {
        assert.deepEqual(await said(page, 'way'), []);
        assert.deepEqual(await said(page, 'whole'), ['The whole order | Ships today | Arrives Wed 25 Nov']);
      });
      await withOrder({ lines: [kettle] }, async (page) => {
        assert.deepEqual(await said(page, 'way'), []);
        assert.deepEqual(await said(page, 'whole'), []);
        assert.deepEqual(await said(page, 'promised'), ['In stock | Arrives Wed 25 Nov']);
        await unfold(page);
        assert.deepEqual(await said(page, 'ship'), ['Ships today']);
      });
    });

    test('other lines at once, tells which changed, and keeps a consent whose text is the same', async () => {
      await withOrder(
        { attributes: `src="/shop.json" to="US" ${now} lines='${JSON.stringify([lamp])}'` },
        async (page) => {
          await page.click(box(0));
          await page.on(
            'stockline-checkout',
            async (element, lines) => {
              element.lines = lines;
              await element.updateComplete;
            },
            [kettle, lamp],
          );
          assert.deepEqual(await said(page, 'line-title'), ['Enamel kettle × 1', 'Desk lamp × 1']);
          assert.equal(await isTicked(page, 1), true);
          assert.equal((await value(page))?.consented[0]?.line, 1);
          assert.match((await said(page, 'checkout')).join(), /Enamel kettle/u);
          const [region] = await page.all('stockline-checkout >>> .announcer', (regions) =>
            regions.map((one) => one.textContent ?? ''),
          );
          assert.match(region ?? '', /^Enamel kettle × 1: In stock\. Ships today\./u);
        },
      );
    });

    test('German throughout on a German page', async () => {
      await withOrder({ lines: [lamp], language: 'de' }, async (page) => {
        assert.deepEqual(await said(page, 'status'), ['Wird nachgeliefert']);
        // On which side the dollar stands is the engine's data of the language.
        assert.match(
          (await said(page, 'consent-text'))[0] ?? '',
          /^Ich zahle (?:80,00 \$|\$ ?80,00) vor dem Versand\. Ich stimme zu, bis Mo\.,? 14\. Dez\. 2026 zu warten\.$/u,
        );
        await unfold(page);
        assert.deepEqual(await said(page, 'why'), [
          'Warum? | Die Ware ist noch nicht verfügbar, und Sie zahlen im Voraus.',
        ]);
      });
    });
  });

  describe('with faults in its lines', () => {
    const faults: [what: string, lines: unknown, code: string, pointer: string][] = [
      ['no JSON', '[{"sku": "MUG"', 'not_json', '/lines'],
      ['no list', { sku: 'MUG' }, 'wrong_type', '/lines'],
      ['a line that is none', ['MUG'], 'wrong_type', '/lines/0'],
      ['a name that is none', [{ ...mug, name: 7 }], 'wrong_type', '/lines/0/name'],
      ['a quantity of nothing', [mug, { ...kettle, quantity: 0 }], 'out_of_range', '/lines/1/quantity'],
      ['an unknown product', [{ sku: 'CUP', quantity: 1 }], 'unknown_sku', '/lines/0/sku'],
    ];
    for (const [what, lines, code, pointer] of faults) {
      test(`(${what}) says their place, and what stands between the tags stays`, async () => {
        await withCheckout({ lines }, async (page) => {
          await page.waitFor(() =>
            (globalThis as unknown as { events: Heard[] }).events.some(({ type }) => type === 'stockline-error'),
          );
          const errors = (await heard(page, 'stockline-error')).flatMap(({ detail }) => detail.errors ?? []);
          assert.deepEqual(
            errors.map((error) => [error.code, error.pointer]),
            [[code, pointer]],
          );
          assert.equal(await shownText(page, 'stockline-checkout'), 'You will hear from us.');
          assert.equal(await value(page), undefined);
        });
      });
    }

    test('shows the order as soon as they are mended', async () => {
      await withCheckout({ lines: 'oops' }, async (page) => {
        await page.waitFor(() =>
          (globalThis as unknown as { events: Heard[] }).events.some(({ type }) => type === 'stockline-error'),
        );
        await page.on('stockline-checkout', (element) => {
          element.lines = [{ sku: 'KETTLE', quantity: 2 }];
        });
        await shown(page);
        assert.deepEqual(await said(page, 'line-title'), ['Enamel kettle × 2']);
      });
    });
  });

  describe('for everybody', () => {
    test('can be used by keyboard alone, in the order of reading', async () => {
      await withOrder({ lines: [mug, lamp, kettle] }, async (page) => {
        await page.press('Tab');
        assert.equal(await focused(page), 'as_ready');
        await page.press('ArrowDown');
        assert.equal(await focused(page), 'together');
        assert.equal((await value(page))?.ship, 'together');
        await page.press('Tab');
        assert.equal(await focused(page), 'SUMMARY');
        await page.press('Enter');
        assert.match((await said(page, 'term')).join(), /If it is late/u);
        await page.press('Tab');
        assert.equal(await focused(page), 'consent-1');
        await page.press('Space');
        assert.equal(await isTicked(page, 1), true);
        // Why it is asked.
        await page.press('Tab');
        assert.equal(await focused(page), 'SUMMARY');
        await page.press('Enter');
        assert.deepEqual(await said(page, 'why'), ['Why? | It is not available yet, and you pay in advance.']);
        await page.press('Tab');
        assert.equal(await focused(page), 'place');
        await page.press('Enter');
        assert.equal((await submitted(page)).length, 1);
      });
    });

    test('has targets of at least 24 by 24 pixels, and nothing that is cut off at 320', async () => {
      await withOrder({ lines: [mug, lamp, kettle] }, async (page) => {
        await page.setViewport({ width: 320, height: 720 });
        const small = await page.all('stockline-checkout >>> :is(label, summary)', (targets) =>
          targets
            .map((target) => target.getBoundingClientRect())
            .filter(({ width, height }) => width < 24 || height < 24),
        );
        assert.deepEqual(small, []);
        assert.ok(
          await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
        );
      });
    });

    test('groups every line under its name, and tells a screen reader the two ways and the box', {
      skip: browser.lacks.accessibilityTree ?? false,
    }, async () => {
      await withOrder({ lines: [mug, lamp, kettle] }, async (page) => {
        const tree = await page.accessibilityTree('stockline-checkout');
        for (const expected of [
          'group Your order and its dates',
          'list Items',
          'group Tideline mug × 4',
          'group Desk lamp × 1',
          'radiogroup How should we send it?',
          'group Please agree',
          'DisclosureTriangle Details',
          'DisclosureTriangle Why?',
        ]) {
          assert.ok(tree.includes(expected), `${expected} is missing from:\n${tree.join('\n')}`);
        }
        assert.ok(
          tree.some((line) =>
            /^checkbox Desk lamp × 1 ?I pay US\$80\.00 before it ships\. I agree to wait until Mon,? 14 Dec 2026\./u.test(
              line.replaceAll('\u00a0', ' '),
            ),
          ),
          tree.join('\n'),
        );
        assert.ok(tree.some((line) => /^radio All at the same time/u.test(line)));
        await unfold(page);
        const unfolded = await page.accessibilityTree('stockline-checkout');
        for (const heading of ['heading Terms', 'heading Shipments'])
          assert.ok(unfolded.includes(heading), `${heading} is missing from:\n${unfolded.join('\n')}`);
      });
    });

    for (const colourScheme of ['light', 'dark'] as const) {
      test(`axe-core finds nothing wrong in ${colourScheme}, folded and unfolded: a choice, a consent that is missing, a fault`, async () => {
        for (const lines of [
          [mug, lamp, kettle],
          [{ ...kettle, quantity: 6 }, lamp],
        ]) {
          await withOrder({ lines }, async (page) => {
            await page.evaluate(
              (scheme) => document.documentElement.style.setProperty('color-scheme', scheme),
              colourScheme,
            );
            await page.evaluate(() =>
              document.documentElement.style.setProperty('background', 'light-dark(#ffffff, #1b1b1b)'),
            );
            await page.evaluate(() =>
              document.documentElement.style.setProperty('color', 'light-dark(#23221f, #f2efe6)'),
            );
            await page.on('form', (form) => (form as HTMLFormElement).reportValidity());
            // The page's own buttons are the browser's, whose colours are its business.
            await page.inject(axe);
            const violations = () =>
              page.evaluate(async () => {
                const { axe } = globalThis as unknown as {
                  axe: {
                    run(context: {
                      exclude: string[];
                    }): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
                  };
                };
                return (await axe.run({ exclude: ['button'] })).violations.map(
                  ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
                );
              });
            assert.deepEqual(await violations(), []);
            await unfold(page);
            assert.deepEqual(await violations(), []);
          });
        }
      });
    }
  });
});
