/** Elements that come and go leave nothing behind: no memory, no snapshot, no engine handle, no listener, no timer. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type {} from '../../web/src/define.ts';
import type { StocklineGlobal } from '../../web/src/script.ts';
import type { Page } from './browsers/browser.ts';
import { inChromiumFirst } from './browsers/every-engine.ts';
import { availability, type Embedding, openEmbedding } from './embedding.ts';
import { saying } from './reading.ts';

declare const Stockline: StocklineGlobal;

/**
 * Counts what is held of the page: timers of ours that have not fired (a driver has some of its own), and listeners on
 * what outlives an element.
 */
const bookkeeper = `
globalThis.timers = new Set();
globalThis.begun = 0;
const { setTimeout: begin, clearTimeout: end } = globalThis;
globalThis.setTimeout = (run, wait, ...given) => {
  const id = begin(() => { timers.delete(id); run(...given); }, wait);
  if (/\\/stockline\\.js|\\/parts\\//.test(new Error().stack)) {
    timers.add(id);
    begun += 1;
  }
  return id;
};
globalThis.clearTimeout = (id) => { timers.delete(id); end(id); };
globalThis.listeners = new Map();
for (const target of [window, document]) {
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const held = new Map();
  target.addEventListener = function (type, listener, options) {
    if (!options?.once) held.set(listener, type);
    return add.call(target, type, listener, options);
  };
  target.removeEventListener = function (type, listener, options) {
    held.delete(listener);
    return remove.call(target, type, listener, options);
  };
  listeners.set(target, held);
}`;

interface Books {
  timers: Set<unknown>;
  /** How many timers there have been. */
  begun: number;
  listeners: Map<EventTarget, Map<unknown, string>>;
  handles: number;
  opened: number;
  /** The elements of the last round. */
  made: WeakRef<HTMLElement>[];
}

const head = '<script src="/bookkeeper.js"></script><script src="/stockline.js"></script>';

inChromiumFirst('elements that come and go', (browser) => {
  let shop: Embedding;
  before(async () => {
    shop = await openEmbedding(browser, { '/bookkeeper.js': { body: bookkeeper, type: 'text/javascript' } });
  });
  after(() => shop.site.close());

  /** Counts the engine's handles, from here on. */
  const countHandles = (page: Page) =>
    page.evaluate(async () => {
      const books = Object.assign(window as unknown as Books, { handles: 0, opened: 0 });
      const engine = await Stockline.loadEngine();
      const open = engine.openSnapshot.bind(engine);
      engine.openSnapshot = (document) => {
        const snapshot = open(document);
        books.handles += 1;
        books.opened += 1;
        const close = snapshot.close.bind(snapshot);
        snapshot.close = () => {
          books.handles -= 1;
          close();
        };
        return snapshot;
      };
    });

  /** What is held, by kind. */
  const held = (page: Page) =>
    page.evaluate(() => {
      const books = window as unknown as Books;
      // What the script shares with its parts: among it, the snapshots of the page.
      const shared = Object.getOwnPropertySymbols(globalThis)
        .filter((symbol) => symbol.description?.startsWith('stockline '))
        .flatMap((symbol) => Object.values((globalThis as unknown as Record<symbol, object>)[symbol] ?? {}));
      const snapshots = shared.find((one): one is { size: number } => typeof one?.lease === 'function');
      return {
        snapshots: snapshots?.size,
        handles: books.handles,
        timers: books.timers.size,
        listeners: [...books.listeners.values()].map((one) => [...one.values()].sort().join()),
      };
    });

  /** Adds many of a kind, waits until each has its promise (or has failed), and removes them. */
  const comeAndGo = (page: Page, count: number, tagName: string, properties: object) =>
    page.evaluate(
      async (many: number, name: string, given: object) => {
        const all = Array.from({ length: many }, (_, index) => {
          const element = document.createElement(name);
          return Object.assign(element, given, { quantity: (index % 6) + 1 }) as HTMLElement & { promise?: unknown };
        });
        const books = window as unknown as Books;
        books.made = all.map((element) => new WeakRef(element));
        let heard = 0;
        const hear = () => void heard++;
        addEventListener('stockline-promised', hear);
        addEventListener('stockline-error', hear);
        document.body.append(...all);
        await new Promise<void>((resolve) => {
          const look = () => (heard >= many ? resolve() : requestAnimationFrame(look));
          look();
        });
        for (const element of all) element.remove();
        // What this test's own page has kept of them.
        (window as unknown as { events: unknown[] }).events.length = 0;
        removeEventListener('stockline-promised', hear);
        removeEventListener('stockline-error', hear);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      },
      count,
      tagName,
      properties,
    );

  const kinds: [what: string, properties: object][] = [
    ['of the full variant, whose clock runs', { src: '/snapshot.json', sku: 'MUG', to: 'US 10001' }],
    ['of the compact variant', { src: '/snapshot.json', sku: 'CLOCK', variant: 'compact' }],
    ['that are kept up to date', { src: '/snapshot.json', sku: 'MUG', refresh: '60' }],
    ['in another language', { src: '/snapshot.json', sku: 'MUG', lang: 'de' }],
    ['that have no promise', { src: '/nowhere.json', sku: 'MUG' }],
  ];

  describe('leave no snapshot, engine handle, timer or listener behind', () => {
    for (const [what, properties] of kinds) {
      test(what, async () => {
        await shop.show(
          '',
          async (page) => {
            await countHandles(page);
            const before = await held(page);
            assert.deepEqual([before.snapshots, before.handles, before.timers], [0, 0, 0]);
            await comeAndGo(page, 100, 'stockline-availability', properties);
            await page.waitFor(() => (window as unknown as Books).timers.size === 0);
            assert.deepEqual(await held(page), before);
            const { opened, begun } = await page.evaluate(() => {
              const { opened, begun } = window as unknown as Books;
              return { opened, begun };
            });
            assert.ok(begun > 0, 'nothing is counted');
            assert.equal(opened, 'src' in properties && properties.src === '/nowhere.json' ? 0 : 1);
          },
          { head },
        );
      });
    }

    test('while one of them stays, what it needs stays too', async () => {
      await shop.show(
        availability('stays', 'sku="MUG"'),
        async (page) => {
          await saying(page, /^In stock/u, '#stays');
          await countHandles(page);
          await comeAndGo(page, 20, 'stockline-availability', {
            src: '/snapshot.json',
            sku: 'MUG',
            at: '2026-11-23T15:05:00Z',
          });
          const { snapshots, handles } = await held(page);
          assert.deepEqual([snapshots, handles], [1, 0], 'one snapshot, opened before the counting began');
        },
        { head },
      );
    });
  });

  test('A thousand of them give their memory back', { skip: browser.lacks.heap }, async (context) => {
    await shop.show(
      '',
      async (page) => {
        const round = () =>
          comeAndGo(page, 1000, 'stockline-availability', { src: '/snapshot.json', sku: 'MUG', to: 'US 10001' });
        const alive = () =>
          page.evaluate(() => (window as unknown as Books).made.filter((one) => one.deref() !== undefined).length);
        // What is made once for a page (code, templates, formats) comes with the first rounds.
        await round();
        await round();
        const before = await page.heap();
        await round();
        const after = await page.heap();
        context.diagnostic(`heap: ${before} bytes before, ${after} after`);
        assert.equal(await alive(), 0);
        // A thousand elements that stay hold some megabytes; one that leaked would hold a kilobyte at the least.
        assert.ok(after - before < 200_000, `${after - before} bytes were kept`);
      },
      { head },
    );
  });
});
