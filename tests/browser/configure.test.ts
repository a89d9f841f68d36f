/**
 * `configureEngine` where a shop writes it: after the import of the elements, whose tags are in the page already and
 * ask as soon as they are registered.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { bundled, makeShop, type Shop } from '../web/bundled.ts';
import type { Page } from './browsers/browser.ts';
import { inChromiumFirst } from './browsers/every-engine.ts';
import { availability, type Embedding, heard, openEmbedding } from './embedding.ts';
import { dist, saying } from './reading.ts';

const wasm = readFileSync(join(dist, 'stockline-page.wasm'));
const head = '<script src="/page.js" type="module"></script>';
const body = availability('one', 'sku="MUG"');

/** Keeps what is warned of. */
const hearing = `globalThis.warnings = [];
const warn = console.warn;
console.warn = (...words) => { warnings.push(words.join(' ')); };`;

const warnings = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { warnings: string[] }).warnings.filter((text) => /late/.test(text)));

inChromiumFirst('configureEngine', (browser) => {
  let shop: Shop;
  let pages: Embedding;
  before(async () => {
    shop = await makeShop();
    pages = await openEmbedding(browser, { '/moved/engine.wasm': { body: wasm, type: 'application/wasm' } });
  });
  after(async () => {
    await pages.site.close();
    await shop.remove();
  });

  const show = async (source: string, run: (page: Page, asked: (path: string) => number) => Promise<void>) => {
    pages.site.pages.set('/page.js', { body: await bundled(shop, hearing + source), type: 'text/javascript' });
    await pages.show(body, run, { head });
  };

  describe('is heard before anything is fetched', () => {
    for (const [where, source] of [
      [
        'in the script that imports the elements',
        `import 'stockline/define/availability';
        import { configureEngine } from 'stockline';
        configureEngine({ wasm: '/moved/engine.wasm' });`,
      ],
      [
        'after an import() of the elements',
        `const { configureEngine } = await import('stockline');
        await import('stockline/define/availability');
        configureEngine({ wasm: new URL('/moved/engine.wasm', document.baseURI) });`,
      ],
      [
        'with a module that the page compiles itself',
        `import 'stockline/define/availability';
        import { configureEngine } from 'stockline';
        configureEngine({ wasm: WebAssembly.compileStreaming(fetch('/moved/engine.wasm')) });`,
      ],
    ] as const) {
      test(where, async () => {
        await show(source, async (page, asked) => {
          await saying(page, /^In stock/u, '#one');
          assert.deepEqual([asked('/moved/engine.wasm'), asked('/stockline-page.')], [1, 0]);
          assert.deepEqual(await warnings(page), []);
          assert.deepEqual(await page.complaints(), []);
        });
      });
    }
  });

  test('is heard while the engine is on its way from elsewhere', async () => {
    await show(
      `import 'stockline/define/availability';
      import { configureEngine } from 'stockline';
      configureEngine({ wasm: new Promise(() => {}) });
      setTimeout(() => configureEngine({ wasm: '/moved/engine.wasm' }), 100);`,
      async (page, asked) => {
        await saying(page, /^In stock/u, '#one');
        assert.equal(asked('/moved/engine.wasm'), 1);
        assert.deepEqual(await warnings(page), []);
      },
    );
  });

  test('says that it comes too late for an element that has its answer', async () => {
    await show(
      `import 'stockline/define/availability';
      import { configureEngine } from 'stockline';
      addEventListener('stockline-promised', () => configureEngine({ wasm: '/moved/engine.wasm' }), { once: true });`,
      async (page, asked) => {
        await saying(page, /^In stock/u, '#one');
        await page.waitFor(() => (globalThis as unknown as { warnings?: string[] }).warnings?.length);
        assert.deepEqual(await warnings(page), [
          'Stockline: too late for elements that have asked. Configure the engine in the script that imports them.',
        ]);
        assert.deepEqual([asked('/moved/engine.wasm'), asked('/stockline-page.')], [0, 1]);
      },
    );
  });

  test('makes an element ask again whose engine could not be had, also in a shadow root', async () => {
    await show(
      `import 'stockline/define/availability';
      import { configureEngine } from 'stockline';
      configureEngine({ wasm: '/nowhere.wasm' });
      const host = document.createElement('div');
      host.attachShadow({ mode: 'open' }).append(document.querySelector('#one').cloneNode(true));
      document.body.append(host);
      let failed = 0;
      addEventListener('stockline-error', () => {
        failed += 1;
        if (failed === 2) configureEngine({ wasm: '/moved/engine.wasm' });
      });`,
      async (page, asked) => {
        await saying(page, /^In stock/u, '#one');
        await page.waitFor(
          () => document.querySelector('div')?.shadowRoot?.querySelector('stockline-availability')?.promise,
        );
        assert.equal(asked('/moved/engine.wasm'), 1);
        assert.deepEqual(await warnings(page), []);
        const told = await heard(page);
        assert.deepEqual(
          told.map(({ errors }) => errors?.map(({ code }) => code)),
          [['no_engine'], ['no_engine'], undefined, undefined],
        );
        assert.match(String(told[0]?.errors?.[0]?.message), /nowhere\.wasm answered 404/u);
      },
    );
  });
});
