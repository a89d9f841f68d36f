/** `<stockline-timeline>` as a server renders it, and how the element takes it over. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderTimeline, type TimelinePage } from 'stockline/ssr';
import type {} from '../../web/src/elements/stockline-timeline/define.ts';
import type { Page } from './browsers/browser.ts';
import { inEveryEngine } from './browsers/every-engine.ts';
import { heard } from './embedding.ts';
import { firstPaint, isTakenOverUnnoticed, slotShown, start, takenOver, trueFor } from './first-paint.ts';
import { everFresh, planned } from './planned.ts';
import { shownText } from './reading.ts';
import { strictPolicy } from './site.ts';

const at = '2026-11-22T15:00:00Z';
const design = await planned('the-designs-own-example', everFresh);
const google = await planned('google-merchant-worked-example', everFresh);

/** Ten mugs of store-of-the-design.json, to California: one from stock, nine that wait for an uncertain receipt. */
const ten: TimelinePage = {
  snapshot: design.text,
  query: { sku: 'MUG', quantity: 10, to: { country: 'US', postalCode: '94103' }, at },
  language: 'en-GB',
  attributes: { id: 'one', src: '/design.json', at },
  styles: { href: '/stockline-timeline.css' },
  fallback: 'Usually ships within a week.',
};
const render = (changes: Partial<TimelinePage> = {}) => renderTimeline({ ...ten, ...changes });

inEveryEngine('renderTimeline', (browser) => {
  const { show, withoutEngine } = firstPaint(browser, '/stockline-timeline.css', async () => ({
    '/design.json': { body: design.text, type: 'application/json' },
    '/google.json': { body: google.text, type: 'application/json' },
  }));
  /** The marks that are drawn, and whether each has a size. */
  const drawn = (page: Page) =>
    page.all('#one >>> .marks :is(rect, path, circle)', (marks) =>
      marks.map((mark) => mark.getBoundingClientRect()).map(({ width, height }) => width > 0 && height > 0),
    );

  test('The drawing is there before any script, with its looks, and what a shop writes is text', async () => {
    const html = await render({ messages: { timeline: { asTable: '<img src=x onerror=alert(1)>' } } });
    await show(html, async (page) => {
      assert.equal(await page.on('#one >>> summary', ({ textContent }) => textContent), '<img src=x onerror=alert(1)>');
      const marks = await drawn(page);
      assert.ok(marks.length > 10, `${marks.length} marks`);
      assert.ok(marks.every((hasSize) => hasSize));
      const fill = await page.on('#one >>> .column', (column) => getComputedStyle(column).fill);
      assert.notEqual(fill, 'rgb(0, 0, 0)');
      assert.deepEqual(await page.complaints(), []);
    });
  });

  for (const [what, changes, language] of [
    ['chances and a split order', {}, 'en-GB'],
    [
      'ranges alone',
      {
        snapshot: google.text,
        query: { sku: 'MUG', to: { country: 'US' }, at: '2026-12-02T21:00:00Z' },
        attributes: { id: 'one', src: '/google.json', at: '2026-12-02T21:00:00Z' },
      },
      'en-GB',
    ],
    ['another language', { language: 'de' }, 'de'],
  ] as const satisfies [string, Partial<TimelinePage>, string][]) {
    test(`The element takes it over in one frame, and to a shopper nothing has changed: ${what}`, async () => {
      await show(await render(changes), (page) => isTakenOverUnnoticed(page), { language });
    });
  }

  test('Inside a page whose policy has a nonce for it, the looks need no other file', async () => {
    const policy = strictPolicy.replace("style-src 'self'", "style-src 'nonce-r4nd0m'");
    const head = '<script src="/observer.js"></script>';
    await show(await render({ styles: { nonce: 'r4nd0m' } }), (page) => isTakenOverUnnoticed(page), { policy, head });
  });

  test('The tables that were unfolded stay unfolded, and the focus stays where it was', async () => {
    await show(await render(), async (page) => {
      await page.click('#one >>> summary');
      await page.focus('#one >>> summary');
      await start(page);
      await takenOver(page);
      const state = await page.on('#one', ({ shadowRoot }) => [
        shadowRoot?.querySelector('details')?.open,
        shadowRoot?.activeElement?.getAttribute('part'),
      ]);
      assert.deepEqual(state, [true, 'as-table-summary']);
    });
  });

  const promiseOf = (page: Page) =>
    page.on('#one', (element) => (element as HTMLElementTagNameMap['stockline-timeline']).promise);

  test('Without an answer of its own the server’s stays, as the element’s promise too, and one to another question goes at once', async () => {
    await withoutEngine(async () => {
      await show(await render(), async (page) => {
        await start(page);
        await page.waitFor(() => (window as unknown as { events: unknown[] }).events.length > 0);
        assert.deepEqual(
          (await heard(page)).map(({ errors }) => errors?.[0]?.code),
          ['no_engine'],
        );
        assert.equal((await promiseOf(page))?.quantity, 10);
        assert.ok((await drawn(page)).length > 10);
        await page.on('#one', (element) => element.setAttribute('quantity', '2'));
        await slotShown(page);
        assert.equal(await shownText(page, '#one'), 'Usually ships within a week.');
        assert.equal(await promiseOf(page), undefined);
      });
    });
  });

  test('It stays no longer than it is true', async () => {
    const html = trueFor(await render({ attributes: { id: 'one', src: '/design.json' } }), 2_000);
    await withoutEngine(async () => {
      await show(html, async (page) => {
        await start(page);
        await page.waitFor(() => (window as unknown as { events: unknown[] }).events.length > 0);
        assert.ok((await drawn(page)).length > 10);
        await slotShown(page);
        assert.equal(await shownText(page, '#one'), 'Usually ships within a week.');
      });
    });
  });
});
