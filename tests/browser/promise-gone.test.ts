/** When a promise goes, nothing of it is left for a screen reader: the live region is empty, in every element. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type {} from '../../web/src/define.ts';
import type { Page } from './browsers/browser.ts';
import { inChromiumFirst } from './browsers/every-engine.ts';
import { at, type Embedding, openEmbedding } from './embedding.ts';
import { demoSnapshot } from './reading.ts';

const snapshotText = readFileSync(demoSnapshot, 'utf8');
/** The same with mugs that come three days later: what is promised of four of them is another. */
const later = snapshotText.replaceAll('2026-12-11', '2026-12-14');

const cart = (lines: unknown) => `<script type="application/json">${JSON.stringify(lines)}</script>`;
const fourMugs = cart([{ sku: 'MUG', quantity: 4 }]);
/** As it was promised: long gone, so that the answer of today is another. */
const promised = cart({
  sku: 'MUG',
  quantity: 1,
  at: '2026-11-02T15:00:00Z',
  status: 'backorder',
  parts: [{ quantity: 1, status: 'backorder', ship: { earliest: '2026-11-10', latest: '2026-11-10' }, because: [] }],
  ship: { earliest: '2026-11-10', latest: '2026-11-10' },
});

const common = `id="one" at="${at}" src="/snapshot.json" to="US 10001"`;
/** Each with a promise, and a change after which something has been announced. */
const elements: Record<string, { tag: string; change: [attribute: string, value: string] }> = {
  availability: {
    tag: `<stockline-availability ${common} sku="MUG" quantity="3">No date.</stockline-availability>`,
    change: ['quantity', '4'],
  },
  timeline: {
    tag: `<stockline-timeline ${common} sku="MUG" quantity="3">No date.</stockline-timeline>`,
    change: ['quantity', '4'],
  },
  checkout: {
    tag: `<stockline-checkout ${common}>${fourMugs}No date.</stockline-checkout>`,
    change: ['lines', '[{"sku":"MUG","quantity":5}]'],
  },
  order: {
    tag: `<stockline-order ${common}>${promised}No date.</stockline-order>`,
    change: ['order', '{"completed":"2026-11-02","prepaid":true,"shipped":"2026-11-10"}'],
  },
};

type Loss = [how: string, attributes: Record<string, string | null>];
const lost: Loss[] = [
  ['the source is removed', { src: null }],
  ['the snapshot is not there', { src: '/nowhere.json' }],
  ['the snapshot is no JSON', { src: '/garbage.json' }],
  ['the destination is no country', { to: 'Narnia' }],
];
const ofOneProduct: Loss[] = [
  ['another sku fails', { sku: 'NO-SUCH' }],
  ['the sku is removed', { sku: null }],
  ['the quantity is 0', { quantity: '0' }],
];
const losses: Record<string, Loss[]> = {
  availability: [...ofOneProduct, ...lost],
  timeline: [...ofOneProduct, ...lost],
  checkout: [['the cart is emptied', { lines: '[]' }], ...lost],
  order: lost,
};

const announced = (page: Page) =>
  page.on('#one', (element) => element.shadowRoot?.querySelector('.announcer')?.textContent ?? '');

inChromiumFirst('A promise that goes', (browser) => {
  let shop: Embedding;
  before(async () => {
    shop = await openEmbedding(browser, {
      '/later.json': { body: later, type: 'application/json' },
      '/garbage.json': { body: '<html>', type: 'application/json' },
    });
  });
  after(() => shop.site.close());

  /** Until the first promise has been told of, which is when it is on the page: another before it is no change. */
  const hasTold = (page: Page) =>
    page.waitFor(() => {
      const { events } = globalThis as unknown as { events: { type: string }[] };
      return events.some(({ type }) => type === 'stockline-promised');
    });

  /** Until the live region says something, or nothing. */
  async function saysSomething(page: Page, isSo: boolean): Promise<void> {
    await page.waitFor((expected: boolean) => {
      const region = document.querySelector('#one')?.shadowRoot?.querySelector('.announcer');
      return region !== null && region !== undefined && (region.textContent !== '') === expected;
    }, isSo);
  }

  for (const [name, { tag, change }] of Object.entries(elements)) {
    test(`leaves nothing in the live region of <stockline-${name}>`, async () => {
      for (const [how, attributes] of losses[name] ?? []) {
        await shop.show(tag, async (page) => {
          await hasTold(page);
          assert.equal(await announced(page), '', `${how}: before`);
          await set(page, Object.fromEntries([change]));
          await saysSomething(page, true);
          await set(page, attributes);
          await saysSomething(page, false).catch(() => assert.fail(`${how}: the region still speaks`));
          assert.equal(await announced(page), '', how);
        });
      }
    });
  }

  for (const [name, { tag, change }] of Object.entries(elements)) {
    test(`goes from <stockline-${name}> where a record is given that cannot become JSON, and comes back`, async () => {
      await shop.show(tag, async (page) => {
        const errorsHeard = () =>
          page.evaluate(() => {
            const { events } = globalThis as unknown as { events: { errors?: { code: string; pointer: string }[] }[] };
            return events.flatMap(({ errors = [] }) => errors.map(({ code, pointer }) => `${code} ${pointer}`));
          });
        const isShown = (isSo: boolean) =>
          page.waitFor((expected: boolean) => {
            const { promise, revision } = document.querySelector('#one') as { promise?: unknown; revision?: unknown };
            const shown = document.querySelector('#one')?.localName === 'stockline-order' ? revision : promise;
            return (shown !== undefined) === expected;
          }, isSo);
        await hasTold(page);
        await set(page, Object.fromEntries([change]));
        await saysSomething(page, true);
        for (const kind of ['circle', 'bigint', 'getter', 'proxy']) {
          const before = (await errorsHeard()).length;
          await page.on(
            '#one',
            (element, trap) => {
              const circle: Record<string, unknown> = { country: 'US' };
              circle['self'] = circle;
              const fail = () => {
                throw new Error('a trap');
              };
              const traps: Record<string, unknown> = {
                circle,
                bigint: { country: 1n },
                getter: Object.defineProperty({}, 'country', { enumerable: true, get: fail }),
                proxy: new Proxy({}, { get: fail, ownKeys: fail, has: fail, getPrototypeOf: fail }),
              };
              Object.assign(element, { to: traps[trap] });
            },
            kind,
          );
          await isShown(false).catch(() => assert.fail(`${kind}: the promise is still there`));
          await saysSomething(page, false);
          await page.waitFor((count: number) => {
            const { events } = globalThis as unknown as { events: { errors?: unknown[] }[] };
            return events.flatMap(({ errors = [] }) => errors).length > count;
          }, before);
          assert.deepEqual((await errorsHeard()).slice(before), ['wrong_type /to'], kind);
          // The words of the console are fetched, and say what is wrong by then.
          for (let waits = 0; waits < 100 && (await page.complaints()).length === 0; waits += 1) await pause(100);
          await page.on(
            '#one',
            (element) => void Object.assign(element, { to: { country: 'US', postalCode: '10001' } }),
          );
          await isShown(true);
        }
        const complaints = await page.complaints();
        assert.equal(complaints.length, 1, complaints.join('\n'));
        assert.match(complaints[0] ?? '', /This is no destination\. Write it as text, such as "US 94103"/u);
      });
    });
  }

  test('goes from a checkout whose lines cannot become JSON, and comes back', async () => {
    await shop.show(elements['checkout']?.tag ?? '', async (page) => {
      const shown = (isSo: boolean) =>
        page.waitFor(
          (expected: boolean) => (document.querySelector('stockline-checkout')?.promise !== undefined) === expected,
          isSo,
        );
      await shown(true);
      for (const kind of ['circle', 'bigint', 'getter', 'list']) {
        await page.on(
          '#one',
          (element, trap) => {
            const circle: Record<string, unknown> = { quantity: 1 };
            circle['sku'] = circle;
            const fail = () => {
              throw new Error('a trap');
            };
            const traps: Record<string, unknown> = {
              circle: [circle],
              bigint: [{ sku: 'MUG', quantity: 2n }],
              getter: [Object.defineProperty({}, 'sku', { enumerable: true, get: fail })],
              list: new Proxy([], { get: fail }),
            };
            Object.assign(element, { lines: traps[trap] });
          },
          kind,
        );
        await shown(false).catch(() => assert.fail(`${kind}: the promise is still there`));
        await page.on('#one', (element) => void Object.assign(element, { lines: [{ sku: 'MUG', quantity: 2 }] }));
        await shown(true);
      }
      assert.deepEqual(
        await page.evaluate(() => {
          const { events } = globalThis as unknown as { events: { errors?: { code: string; pointer: string }[] }[] };
          return events.flatMap(({ errors = [] }) => errors.map(({ code, pointer }) => `${code} ${pointer}`));
        }),
        ['wrong_type /lines/0', 'wrong_type /lines/0', 'wrong_type /lines/0', 'wrong_type /lines'],
      );
    });
  });

  test('is announced when it is back, also where it is the same as before', async () => {
    await shop.show(elements['availability']?.tag ?? '', async (page) => {
      await page.waitFor(() => document.querySelector('stockline-availability')?.promise);
      await set(page, { sku: 'NO-SUCH' });
      await page.waitFor(() => document.querySelector('stockline-availability')?.promise === undefined);
      assert.equal(await announced(page), '');
      await set(page, { sku: 'MUG' });
      await saysSomething(page, true);
      assert.match(await announced(page), /^In stock/u);
    });
  });

  test('leaves nothing on a device that has lost its network', { skip: browser.lacks.offline }, async () => {
    await shop.show(elements['availability']?.tag ?? '', async (page) => {
      await page.waitFor(() => document.querySelector('stockline-availability')?.promise);
      await set(page, { quantity: '4' });
      await saysSomething(page, true);
      await page.emulate({ offline: true });
      await set(page, { src: '/later.json', quantity: '5' });
      await saysSomething(page, false);
      await page.emulate({ offline: false });
    });
  });
});

function set(page: Page, attributes: Record<string, string | null>): Promise<void> {
  return page.on(
    '#one',
    (element, given) => {
      for (const [name, value] of Object.entries(given)) {
        if (value === null) element.removeAttribute(name);
        else element.setAttribute(name, value);
      }
    },
    attributes,
  );
}
