/**
 * Which engine a page fetches. The demo's electronics shop sells an e-book (GUIDE), which the smaller one leaves to the
 * larger; its cable (CABLE) it serves.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { headLines } from 'stockline/head';
import type { Page } from './browsers/browser.ts';
import { inChromiumFirst } from './browsers/every-engine.ts';
import { availability, type Embedding, heard, openEmbedding } from './embedding.ts';
import { dist, saying, separateDemo } from './reading.ts';

const script = '<script src="/stockline.js" defer></script>';
const cable = availability('cable', 'sku="CABLE"');
const book = availability('book', 'sku="GUIDE"');

inChromiumFirst('The larger engine', (browser) => {
  let shop: Embedding;
  before(async () => {
    const body = readFileSync(join(separateDemo, 'glitch-solder.snapshot.json'), 'utf8');
    shop = await openEmbedding(browser, { '/snapshot.json': { body, type: 'application/json' } });
  });
  after(() => shop.site.close());

  const fetched = (asked: (path: string) => number) =>
    ['/stockline-page.', '/stockline-order.', '/snapshot.json'].map(asked);

  const saysBoth = async (page: Page) => {
    await saying(page, /^In stock/u, '#cable');
    await saying(page, /^Digital \| Available at once/u, '#book');
  };

  test('is not fetched where the smaller one serves all that is asked, whatever else the snapshot has', async () => {
    await shop.show(cable, async (page, asked) => {
      await saying(page, /^In stock/u, '#cable');
      assert.deepEqual(fetched(asked), [1, 0, 1]);
    });
  });

  test('comes for a product that needs it, once, and serves the others too', async () => {
    await shop.show(cable + book + book.replace('"book"', '"twin"'), async (page, asked) => {
      await saysBoth(page);
      await saying(page, /^Digital \| Available at once/u, '#twin');
      assert.deepEqual(fetched(asked), [1, 1, 1]);
      assert.deepEqual(
        (await heard(page)).filter(({ type }) => type === 'stockline-error').map(({ errors }) => errors),
        [],
      );
      assert.deepEqual(await page.complaints(), []);
    });
  });

  test('comes when the product becomes one that needs it', async () => {
    await shop.show(cable, async (page, asked) => {
      await saying(page, /^In stock/u, '#cable');
      await page.evaluate(() => document.querySelector('#cable')?.setAttribute('sku', 'GUIDE'));
      await saying(page, /^Digital \| Available at once/u, '#cable');
      assert.deepEqual(fetched(asked), [1, 1, 1]);
    });
  });

  test('comes alone where the page’s head names it', async () => {
    const head = `${headLines({ base: '/', snapshot: '/snapshot.json', engine: 'order' })}\n${script}`;
    await shop.show(
      cable + book,
      async (page, asked) => {
        await saysBoth(page);
        assert.deepEqual(fetched(asked), [0, 1, 1]);
        assert.deepEqual(await page.complaints(), []);
      },
      { head },
    );
  });

  test('that cannot be fetched leaves the fallback, says why, and takes nothing from the others', async () => {
    const name = readdirSync(dist).find((each) => /^stockline-order\.[0-9a-f]+\.wasm$/u.test(each)) ?? '';
    shop.site.pages.set(`/${name}`, { body: 'gone', status: 404, type: 'text/plain' });
    try {
      await shop.show(cable + book, async (page) => {
        await saying(page, /^In stock/u, '#cable');
        await page.waitFor(() => (globalThis as unknown as { events: unknown[] }).events.length > 1);
        const told = (await heard(page)).filter(({ type }) => type === 'stockline-error');
        assert.deepEqual(
          told.map(({ id, errors }) => [id, errors?.map(({ code }) => code)]),
          [['book', ['no_engine']]],
        );
        assert.match(told[0]?.errors?.[0]?.message ?? '', /stockline-order\.[0-9a-f]+\.wasm answered 404/u);
        await saying(page, /^$/u, '#book');
        await saying(page, /^In stock/u, '#cable');
      });
    } finally {
      shop.site.pages.delete(`/${name}`);
    }
  });
});
