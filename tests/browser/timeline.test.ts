/** `<stockline-timeline>` on pages of its own, by one classic script tag, under the strict policy. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findings } from './axe.ts';
import type { Page } from './browsers/browser.ts';
import { inEveryEngine } from './browsers/every-engine.ts';
import { shownText } from './reading.ts';
import { drawn, google, type Heard, heard, plain, rows, ten, timelinePages } from './timeline-page.ts';

inEveryEngine('<stockline-timeline>', (browser) => {
  const pages = timelinePages(browser);
  const { withTimeline } = pages;

  test('One in stock and nine on the way: steps, likelihoods and days off stand in the table, and one fetch serves it', async () => {
    await withTimeline(ten, async (page) => {
      await drawn(page);
      assert.deepEqual(await rows(page), [
        ['Ordered', 'Sun 22 Nov', ''],
        ['Ships', 'between Mon 23 Nov and Tue 24 Nov', 'On one of these days'],
        // Tuesday 24 at the latest + 3, 4, 5 carrier days, Thursday and Sunday off: Sat 28 with 0.2, Mon 30 with 0.7,
        // Tue 1 with all.
        ['Arrives', 'between Fri 27 Nov and Tue 1 Dec', '7 in 10 likely by Mon 30 Nov | 9 in 10 likely by Tue 1 Dec'],
        ['Our days off', 'Sun 22 Nov'],
        ['The carrier’s days off', 'Thu 26 Nov and Sun 29 Nov'],
        ['Ordered', 'Sun 22 Nov', ''],
        // 0.05 + 0.70 = 0.75, + 0.12 = 0.87, + 0.08 = 0.95.
        [
          'Back in stock',
          'between Fri 11 Dec and Wed 16 Dec',
          '7 in 10 likely by Fri 11 Dec | 8 in 10 likely by Mon 14 Dec | 9 in 10 likely by Wed 16 Dec',
        ],
        // A day of handling at the most on each.
        [
          'Ships',
          'between Fri 11 Dec and Thu 17 Dec',
          '7 in 10 likely by Mon 14 Dec | 8 in 10 likely by Tue 15 Dec | 9 in 10 likely by Thu 17 Dec',
        ],
        // Shipped by Fri 11 with 0.05, Mon 14 with 0.70, Tue 15 with 0.12, Thu 17 with 0.08,
        // and then 3, 4 or 5 days but Sundays with 0.2, 0.5, 0.3: Fri 18 with 0.05 + 0.7 x
        // 0.7 + 0.12 x 0.2 = 0.564, Sat 19 with 0.05 + 0.7 + 0.12 x 0.7 = 0.834, Mon 21 with
        // 0.87 + 0.08 x 0.2 = 0.886, Tue 22 with 0.87 + 0.08 x 0.7 = 0.926, Wed 23 with 0.95.
        [
          'Arrives',
          'between Tue 15 Dec and Tue 22 Dec',
          '5 in 10 likely by Fri 18 Dec | 8 in 10 likely by Sat 19 Dec | 9 in 10 likely by Tue 22 Dec | 19 in 20 likely by Wed 23 Dec',
        ],
        ['Our days off', 'Sun 22 Nov, Thu 26 Nov, 28 – 29 Nov, 5 – 6 Dec and 12 – 13 Dec'],
        ['The carrier’s days off', 'Sun 13 Dec and Sun 20 Dec'],
      ]);
      assert.equal(pages.site.asked.filter((path) => path === '/design.json').length, 1);
      assert.deepEqual(
        (await heard(page)).map(({ type, detail }) => [type, detail.promise?.quantity]),
        [['stockline-promised', 10]],
      );
      assert.deepEqual(await page.complaints(), []);
    });
    pages.site.asked.length = 0;
  });

  test('Ranges alone: the bar is flat, and the table has no number in ten', async () => {
    await withTimeline(google, async (page) => {
      await drawn(page);
      const text = (await rows(page)).flat().join(' ');
      assert.match(text, /Arrives between Mon 7 Dec and Thu 10 Dec On one of these days/u);
      assert.doesNotMatch(text, /\d in \d/u);
      const heights = await page.all('stockline-timeline >>> .deliver .column', (columns) =>
        columns.map((column) => column.getAttribute('height')),
      );
      assert.deepEqual(new Set(heights).size, 1);
    });
  });

  test('The drawing shows the days of the table: each window’s line from its first day to its last', async () => {
    await withTimeline(ten, async (page) => {
      await page.setViewport({ width: 900, height: 900 });
      await drawn(page);
      const windows = await page.on('stockline-timeline', (element) => {
        const found = element.shadowRoot?.querySelectorAll<SVGElement>('.promised') ?? [];
        return Array.from(found, (line) => {
          const plot = line.closest('svg.plot')?.getBoundingClientRect() ?? new DOMRect();
          const { left, right } = line.getBoundingClientRect();
          return [(left - plot.left) / plot.width, (right - plot.left) / plot.width];
        });
      });
      // From 22 November to 23 December are 32 days, and one of room: 33.
      const day = (fraction: number | undefined) => Math.round((fraction ?? 0) * 33 * 100) / 100;
      assert.deepEqual(
        windows.map(([first, end]) => [day(first), day(end)].map(Math.round)),
        [
          [1, 3],
          [5, 10],
          [19, 25],
          [19, 26],
          [23, 31],
        ],
      );
    });
  });

  test('The table is there for a screen reader while it is folded, and by keyboard for everybody', async () => {
    await withTimeline(ten, async (page) => {
      await drawn(page);
      const size = () =>
        page.on('stockline-timeline >>> .tables', (tables) => {
          const { width, height } = tables.getBoundingClientRect();
          return [width, height, getComputedStyle(tables).display === 'none', getComputedStyle(tables).visibility];
        });
      assert.deepEqual(await size(), [1, 1, false, 'visible']);
      await page.press('Tab');
      assert.equal(
        await page.on('stockline-timeline', (element) => element.shadowRoot?.activeElement?.getAttribute('part')),
        'as-table-summary',
      );
      const target = await page.on('stockline-timeline >>> summary', (summary) => {
        const { width, height } = summary.getBoundingClientRect();
        return Math.min(width, height);
      });
      assert.ok(target >= 24, `${target}`);
      await page.press('Enter');
      const [width, height] = await size();
      assert.ok(Number(width) > 300 && Number(height) > 200, `${width} × ${height}`);
      assert.deepEqual(await findings(page), []);
      await page.press('Space');
      assert.deepEqual((await size()).slice(0, 2), [1, 1]);
    });
  });

  test('The accessibility tree has the tables and not the drawing', {
    skip: browser.lacks.accessibilityTree ?? false,
  }, async () => {
    const cell = (text: string) => new RegExp(`^(?:cell|gridcell) ${text}$`, 'u');
    await withTimeline(ten, async (page) => {
      await drawn(page);
      const tree = (await page.accessibilityTree('stockline-timeline')).map(plain);
      assert.ok(tree.includes('rowheader Arrives'), tree.join('\n'));
      assert.ok(
        tree.some((line) => cell('between Tue 15 Dec and Tue 22 Dec').test(line)),
        tree.join('\n'),
      );
      assert.equal(tree.filter((line) => /15 – 22 Dec/u.test(line)).length, 0, 'the drawing’s own text is hidden');
    });
    await withTimeline(google, async (page) => {
      await drawn(page);
      const read = async () => (await page.accessibilityTree('stockline-timeline')).map(plain);
      const told = ['StaticText In stock', 'StaticText Arrives 7 – 10 Dec'];
      const button = ['DisclosureTriangle Day by day', 'StaticText Day by day'];
      assert.deepEqual(await read(), [...told, ...button]);
      await page.click('stockline-timeline >>> [part="day-by-day-summary"]');
      const tree = await read();
      assert.deepEqual(tree.slice(0, 4), [...told, ...button]);
      assert.ok(tree.includes('rowheader Arrives'), tree.join('\n'));
      assert.ok(
        tree.some((line) => cell('between Mon 7 Dec and Thu 10 Dec').test(line)),
        tree.join('\n'),
      );
      assert.equal(
        tree.slice(4).filter((line) => /7 – 10 Dec/u.test(line)).length,
        0,
        'nor is there the drawing’s text',
      );
    });
  });

  test('Days that are no more than a span are told, and drawn for whoever unfolds them; what is a matter of odds is drawn', async () => {
    const isSeen = (page: Page, part: string) =>
      page.on(`stockline-timeline >>> [part="${part}"]`, (element) => element.checkVisibility());
    await withTimeline(google, async (page) => {
      await drawn(page);
      assert.deepEqual([await isSeen(page, 'answer'), await isSeen(page, 'picture')], [true, false]);
      assert.deepEqual(await findings(page), []);
      await page.press('Tab');
      await page.press('Enter');
      assert.deepEqual([await isSeen(page, 'answer'), await isSeen(page, 'picture')], [true, true]);
      assert.deepEqual(await findings(page), []);
    });
    await withTimeline(ten, async (page) => {
      await drawn(page);
      assert.equal(await isSeen(page, 'picture'), true);
      assert.deepEqual(await page.all('stockline-timeline >>> [part="day-by-day"]', (all) => all.length), 0);
    });
  });

  test('A new quantity brings a new drawing and is announced; no date is said in words', async () => {
    await withTimeline(ten, async (page) => {
      await drawn(page);
      const announced = () => page.on('stockline-timeline >>> [role="status"]', (status) => status.textContent ?? '');
      assert.equal(await announced(), '');
      await page.on('stockline-timeline', (element) => void Object.assign(element, { quantity: 1 }));
      await page.waitFor(
        () => document.querySelector('stockline-timeline')?.shadowRoot?.querySelectorAll('[part="lane"]').length === 1,
      );
      assert.match(plain(await announced()), /^In stock\. Ships/u);
      assert.deepEqual(
        (await heard(page)).map(({ type, detail }) => [type, detail.promise?.quantity]),
        [
          ['stockline-promised', 10],
          ['stockline-promised', 1],
        ],
      );
    });
    await withTimeline(
      'src="/far.json" sku="MUG" quantity="100" at="2026-11-23T15:00:00Z" confidence="0.95"',
      async (page) => {
        await drawn(page);
        assert.equal(
          await page.on('stockline-timeline >>> [part="no-date"]', (text) => text.textContent),
          'No date yet',
        );
        assert.equal(
          await page.on('stockline-timeline', (element) => element.shadowRoot?.querySelectorAll('.plot, table').length),
          0,
        );
        assert.deepEqual(await findings(page), []);
      },
    );
  });

  for (const [why, attributes, code] of [
    ['the snapshot is not there', 'src="/nowhere.json" sku="MUG"', 'not_fetched'],
    ['the snapshot is garbage', 'src="/garbage.json" sku="MUG"', 'not_json'],
    [
      'the snapshot does not know the product',
      'src="/google.json" sku="NOPE" at="2026-12-02T21:00:00Z"',
      'unknown_sku',
    ],
  ] as const) {
    test(`The slot stays, and one event says ${code}, when ${why}`, async () => {
      await withTimeline(attributes, async (page) => {
        await page.waitFor(() => (globalThis as unknown as { events: Heard[] }).events.length > 0);
        assert.deepEqual(
          (await heard(page)).map(({ type, detail }) => [type, detail.errors?.[0]?.code]),
          [['stockline-error', code]],
        );
        assert.equal(await shownText(page, 'stockline-timeline'), 'Usually within a week.');
      });
    });
  }
});
