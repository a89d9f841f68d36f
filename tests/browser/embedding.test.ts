/** Pages under the strict policy with one tag: the README's, and a listing of 200 cards. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type {} from '../../web/src/define.ts';
import type { StocklineGlobal } from '../../web/src/script.ts';
import { inEveryEngine } from './browsers/every-engine.ts';
import { at, type Embedding, openEmbedding, snapshotText } from './embedding.ts';

declare const Stockline: StocklineGlobal;

/** Without sets, which the larger engine serves: larger-engine.test.ts. */
const products: Record<string, { draws?: object }> = JSON.parse(snapshotText).products;
const skus = Object.keys(products).filter((sku) => products[sku]?.draws === undefined);
const cards = Array.from({ length: 200 }, (_, index) => {
  const sku = skus[index % skus.length];
  return `<li><a href="/${sku}">${sku}</a> <stockline-availability id="card-${index}" variant="compact" at="${at}" src="/snapshot.json" sku="${sku}">
    See its page</stockline-availability></li>`;
});

inEveryEngine('one script tag', (browser) => {
  let shop: Embedding;
  before(async () => {
    shop = await openEmbedding(browser);
  });
  after(() => shop.site.close());

  test('serves a listing of 200 cards with one snapshot and one engine', async (context) => {
    await shop.show(`<ul>${cards.join('')}</ul>`, async (page, asked) => {
      await page.waitFor(() =>
        [...document.querySelectorAll('stockline-availability')].every((card) =>
          card.shadowRoot?.querySelector('[part="status"]'),
        ),
      );
      const took = await page.evaluate(() => {
        const script = performance
          .getEntriesByType('resource')
          .find(({ name }) => name.endsWith('/stockline.js')) as PerformanceResourceTiming;
        return performance.now() - script.responseEnd;
      });
      context.diagnostic(`200 cards have their promise ${Math.round(took)} ms after the script is there`);
      assert.equal(asked('/snapshot.json'), 1);
      assert.equal(asked('/stockline-page.'), 1);
      // Of some of them there is more to say than of one part: what says it comes once.
      assert.equal(asked('/parts/limits.'), 1);
      assert.equal(asked('/parts/'), 1);
      assert.deepEqual(await page.complaints(), []);
    });
  });
});
