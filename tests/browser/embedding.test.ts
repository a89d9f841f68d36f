/**
 * Pages under the strict policy that ask much of one tag: a listing of 200 cards, and several versions side by side.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { classicScript } from '../../web/build/classic-script.ts';
import type {} from '../../web/src/define.ts';
import type { StocklineGlobal } from '../../web/src/script.ts';
import { inEveryEngine } from './browsers/every-engine.ts';
import { at, availability, type Embedding, openEmbedding, snapshotText } from './embedding.ts';
import { dist, saying } from './reading.ts';

declare const Stockline: StocklineGlobal;

const skus = Object.keys(JSON.parse(snapshotText).products);
const cards = Array.from({ length: 200 }, (_, index) => {
  const sku = skus[index % skus.length];
  return `<li><a href="/${sku}">${sku}</a> <stockline-availability id="card-${index}" variant="compact" at="${at}" src="/snapshot.json" sku="${sku}">
    See its page</stockline-availability></li>`;
});

inEveryEngine('one script tag', (browser) => {
  let shop: Embedding;
  const otherVersion = '9.9.9';
  before(async () => {
    // Which engine is asked for is the page's to say: with an order's element on it, the order's.
    const engines = readdirSync(dist).filter((name) => /^stockline-\w+\.[0-9a-f]{10}\.wasm$/u.test(name));
    const files = await classicScript('stockline.js', otherVersion);
    shop = await openEmbedding(browser, {
      ...Object.fromEntries(files.map(({ name, code }) => [`/other/${name}`, { body: code, type: 'text/javascript' }])),
      ...Object.fromEntries(
        engines.map((name) => [`/other/${name}`, { body: readFileSync(join(dist, name)), type: 'application/wasm' }]),
      ),
    });
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
      assert.equal(asked('/parts/'), 0);
      assert.deepEqual(await page.complaints(), []);
    });
  });

  describe('of several versions', () => {
    const own = '/stockline.js';
    const other = '/other/stockline.js';
    const { version } = JSON.parse(readFileSync(new URL('../../web/package.json', import.meta.url), 'utf8'));
    const order = `<stockline-order id="order" at="${at}" src="/snapshot.json">Your order is with us.</stockline-order>`;
    for (const [first, second, firstVersion] of [
      [own, other, version],
      [other, own, otherVersion],
    ] as const) {
      test(`the first has the elements, and every one its API: ${first} before ${second}`, async () => {
        const head = `<script src="${first}"></script><script src="${second}"></script>`;
        await shop.show(
          availability('one', 'sku="MUG"') + order,
          async (page, asked) => {
            await saying(page, /^In stock/u, '#one');
            await page.waitFor(() => customElements.get('stockline-order') !== undefined);
            const found = await page.evaluate(async () => {
              const { versions } = Stockline;
              const classes = Object.values(versions).map(({ StocklineAvailability }) => StocklineAvailability);
              const engines = await Promise.all(Object.values(versions).map(({ loadEngine }) => loadEngine()));
              return {
                registered: Stockline.version,
                versions: Object.keys(versions).sort(),
                isFirsts: customElements.get('stockline-availability') === Stockline.StocklineAvailability,
                classes: new Set(classes).size,
                engines: new Set(engines).size,
              };
            });
            assert.deepEqual(found, {
              registered: firstVersion,
              versions: [version, otherVersion].sort(),
              isFirsts: true,
              classes: 2,
              engines: 2,
            });
            const isSecondOther = second === other;
            assert.equal(
              asked(isSecondOther ? '/other/parts/' : '/parts/'),
              0,
              'the second one’s parts are not needed',
            );
            assert.deepEqual(await page.complaints(), []);
          },
          { head },
        );
      });
    }

    test('the same one twice is as once', async () => {
      const head = `<script src="${own}"></script><script src="${own}?again"></script>`;
      await shop.show(
        availability('one', 'sku="MUG"'),
        async (page, asked) => {
          await saying(page, /^In stock/u, '#one');
          assert.deepEqual(await page.evaluate(() => Object.keys(Stockline.versions)), [version]);
          assert.equal(asked('/stockline-page.'), 1);
          assert.deepEqual(await page.complaints(), []);
        },
        { head },
      );
    });

    test('an element of the page with the id "Stockline" is in nobody’s way', async () => {
      await shop.show(
        `<p id="Stockline">About us</p>${availability('one', 'sku="MUG"')}`,
        async (page) => {
          await saying(page, /^In stock/u, '#one');
          assert.equal(await page.evaluate(() => Stockline.version), version);
        },
        { head: `<script src="${own}" defer></script>` },
      );
    });
  });
});
