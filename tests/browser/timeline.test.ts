/** `<stockline-timeline>` on pages of its own, by one classic script tag, under the strict policy. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type {} from '../../web/src/elements/stockline-timeline/define.ts';
import type { Page } from './browsers/browser.ts';
import { inEveryEngine } from './browsers/every-engine.ts';
import { everFresh, planned } from './planned.ts';
import { dist, shownText } from './reading.ts';
import { openSite, type Site } from './site.ts';

const axe = readFileSync(createRequire(new URL('../../web/package.json', import.meta.url)).resolve('axe-core/axe.min.js'), 'utf8');
const pictures = fileURLToPath(new URL('../../build/screenshots', import.meta.url));
mkdirSync(pictures, { recursive: true });

/** Ten of the design's own example, to California: one from stock, nine that wait for a receipt with a lead time. */
const ten = 'src="/design.json" sku="MUG" quantity="10" to="US 94103" at="2026-11-22T15:00:00Z"';
/** Google's worked example: ranges alone. */
const google = 'src="/google.json" sku="MUG" to="US" at="2026-12-02T21:00:00Z"';

const plain = (text: string) =>
  text
    .trim()
    .replace(/[\u2009\u202f\u00a0]/gu, ' ')
    .replace(/[\u2068\u2069]/gu, '')
    .replace(/\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun),/gu, '$1')
    .replace(/(\d) ?– ?(?=\d)/gu, '$1 – ')
    .replace(/\s*\n\s*/gu, ' | ');

inEveryEngine('<stockline-timeline>', (browser) => {
  let site: Site;

  before(async () => {
    site = await openSite(
      dist,
      {
        '/design.json': { body: (await planned('the-designs-own-example', everFresh)).text, type: 'application/json' },
        '/google.json': { body: (await planned('google-merchant-worked-example', everFresh)).text, type: 'application/json' },
        '/far.json': { body: (await planned('replenishment-beyond-the-confidence', everFresh)).text, type: 'application/json' },
        '/garbage.json': { body: '<html>Not found, but politely</html>', type: 'application/json' },
        '/favicon.ico': { body: '', type: 'image/x-icon' },
        '/events.js': {
          type: 'text/javascript',
          body: `globalThis.events = [];
        for (const name of ['stockline-promised', 'stockline-changed', 'stockline-error']) {
          addEventListener(name, ({ type, detail }) => events.push({ type, detail }));
        }`,
        },
        '/page.css': { type: 'text/css', body: ':root { background: Canvas; color: CanvasText } .dark { color-scheme: dark }' },
      },
      browser,
    );
  });
  after(() => site.close());

  interface Heard {
    type: string;
    detail: { promise?: { quantity: number }; errors?: { code: string }[] };
  }
  const heard = (page: Page) => page.evaluate(() => (globalThis as unknown as { events: Heard[] }).events);

  async function withTimeline(
    attributes: string,
    run: (page: Page) => Promise<void>,
    { language = 'en-GB', direction = 'ltr', scheme = '' } = {},
  ): Promise<void> {
    site.pages.set('/', {
      body: `<!doctype html><html lang="${language}" dir="${direction}" class="${scheme}"><head><meta charset="utf-8"><title>Test</title>
      <link rel="stylesheet" href="/page.css"><script src="/events.js"></script><script src="/stockline.js" defer></script></head>
      <body><main><h1>Mug</h1><stockline-timeline ${attributes}>Usually within a week.</stockline-timeline></main></body></html>`,
    });
    const page = await browser.open();
    try {
      await page.goto(`${site.origin}/`);
      await run(page);
    } finally {
      await page.close();
    }
  }

  const drawn = (page: Page) =>
    page.waitFor(() => document.querySelector('stockline-timeline')?.shadowRoot?.querySelector('[part="timeline"]') != null);

  /** The table's rows, cell by cell, whether or not they are in view. */
  const rows = async (page: Page) => {
    const cells = await page.all('stockline-timeline >>> tbody tr', (found) =>
      found.map((row) =>
        Array.from(row.children, (cell) => {
          const lines = Array.from(cell.children, (line) => line.textContent ?? '');
          return lines.length > 0 ? lines.join('\n') : (cell.textContent ?? '');
        }),
      ),
    );
    return cells.map((row) => row.map(plain));
  };

  async function findings(page: Page): Promise<string[]> {
    await page.inject(axe);
    return page.evaluate(async () => {
      interface Finding {
        id: string;
        nodes: { html: string; failureSummary?: string }[];
      }
      const { axe } = globalThis as unknown as { axe: { run(context: Document): Promise<{ violations: Finding[] }> } };
      const { violations } = await axe.run(document);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
      );
    });
  }

  test('One in stock and nine on the way: steps, likelihoods and days off stand in the table, and one fetch serves it', async () => {
    await withTimeline(ten, async (page) => {
      await drawn(page);
      assert.deepEqual(await rows(page), [
        ['Ordered', 'Sun 22 Nov', ''],
        ['Ships', 'between Mon 23 Nov and Tue 24 Nov', 'Between these days; how likely each is, is not known'],
        // Tuesday 24 at the latest + 3, 4, 5 carrier days, Thursday and Sunday off: Sat 28 with 0.2, Mon 30 with 0.7, Tue 1 with all.
        ['Arrives', 'between Fri 27 Nov and Tue 1 Dec', '7 in 10 likely by Mon 30 Nov | 99 in 100 likely by Tue 1 Dec'],
        ['Our days off', 'Sun 22 Nov'],
        ['The carrier’s days off', 'Thu 26 Nov and Sun 29 Nov'],
        ['Ordered', 'Sun 22 Nov', ''],
        // 0.05 + 0.70 = 0.75, + 0.12 = 0.87, + 0.08 = 0.95.
        [
          'Back in stock',
          'between Fri 11 Dec and Wed 16 Dec',
          '7 in 10 likely by Fri 11 Dec | 8 in 10 likely by Mon 14 Dec | 19 in 20 likely by Wed 16 Dec',
        ],
        // A day of handling at the most on each.
        [
          'Ships',
          'between Fri 11 Dec and Thu 17 Dec',
          '7 in 10 likely by Mon 14 Dec | 8 in 10 likely by Tue 15 Dec | 19 in 20 likely by Thu 17 Dec',
        ],
        // Shipped by Fri 11 with 0.05, Mon 14 with 0.70, Tue 15 with 0.12, Thu 17 with 0.08, and then 3, 4 or 5 days but Sundays with
        // 0.2, 0.5, 0.3: Fri 18 with 0.05 + 0.7 x 0.7 + 0.12 x 0.2 = 0.564, Sat 19 with 0.05 + 0.7 + 0.12 x 0.7 = 0.834,
        // Mon 21 with 0.87 + 0.08 x 0.2 = 0.886, Tue 22 with 0.87 + 0.08 x 0.7 = 0.926, Wed 23 with 0.95.
        [
          'Arrives',
          'between Tue 15 Dec and Tue 22 Dec',
          '5 in 10 likely by Fri 18 Dec | 8 in 10 likely by Sat 19 Dec | 9 in 10 likely by Tue 22 Dec | 19 in 20 likely by Wed 23 Dec',
        ],
        ['Our days off', 'Sun 22 Nov, Thu 26 Nov, 28 – 29 Nov, 5 – 6 Dec and 12 – 13 Dec'],
        ['The carrier’s days off', 'Sun 13 Dec and Sun 20 Dec'],
      ]);
      assert.equal(site.asked.filter((path) => path === '/design.json').length, 1);
      assert.deepEqual(
        (await heard(page)).map(({ type, detail }) => [type, detail.promise?.quantity]),
        [['stockline-promised', 10]],
      );
      assert.deepEqual(await page.complaints(), []);
    });
    site.asked.length = 0;
  });

  test('Ranges alone: the bar is flat, and the table has no number in ten', async () => {
    await withTimeline(google, async (page) => {
      await drawn(page);
      const text = (await rows(page)).flat().join(' ');
      assert.match(text, /Arrives between Mon 7 Dec and Thu 10 Dec Between these days; how likely each is, is not known/u);
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
    await withTimeline(google, async (page) => {
      await drawn(page);
      const tree = (await page.accessibilityTree('stockline-timeline')).map(plain);
      assert.ok(tree.includes('rowheader Arrives'), tree.join('\n'));
      assert.ok(
        tree.some((line) => /^(?:cell|gridcell) between Mon 7 Dec and Thu 10 Dec$/u.test(line)),
        tree.join('\n'),
      );
      assert.equal(tree.filter((line) => /7 – 10 Dec/u.test(line)).length, 0, 'the drawing’s own text is hidden');
    });
  });

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
                const boxes = Array.from(root?.querySelectorAll('text, .step-label, .when, .odds, .lane-title > *') ?? [])
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
          const box = (selector: string) => element.shadowRoot?.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
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
    await withTimeline('src="/far.json" sku="MUG" quantity="100" at="2026-11-23T15:00:00Z" confidence="0.95"', async (page) => {
      await drawn(page);
      assert.equal(await page.on('stockline-timeline >>> [part="no-date"]', (text) => text.textContent), 'Date on request');
      assert.equal(
        await page.on('stockline-timeline', (element) => element.shadowRoot?.querySelectorAll('.plot, table').length),
        0,
      );
      assert.deepEqual(await findings(page), []);
    });
  });

  for (const [why, attributes, code] of [
    ['the snapshot is not there', 'src="/nowhere.json" sku="MUG"', 'not_fetched'],
    ['the snapshot is garbage', 'src="/garbage.json" sku="MUG"', 'not_json'],
    ['the snapshot does not know the product', 'src="/google.json" sku="NOPE" at="2026-12-02T21:00:00Z"', 'unknown_sku'],
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
