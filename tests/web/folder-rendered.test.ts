/** A server renders from a folder's documents what it renders from the snapshot in one. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { loadOrderEngine } from 'stockline/engine';
import { loadFullEngine } from 'stockline/full';
import { loadRulePacks } from 'stockline/rules';
import { renderAvailability, renderCheckout, renderTimeline } from 'stockline/ssr';
import { publishedFolder, sampleStore } from './published-folder.ts';

const at = '2026-11-23T15:05:00Z';
const to = { country: 'US', postalCode: '10001' };
let whole: string;
let shop: string;
let product: (sku: string) => string;

before(async () => {
  const engine = await loadFullEngine();
  const [store, rules] = [engine.openStore(sampleStore()), engine.openRules(await loadRulePacks())];
  whole = store.planText({ rules });
  for (const each of [store, rules]) each.close();
  const files = await publishedFolder(sampleStore());
  shop = files.get('shop.json') ?? '';
  product = (sku) => files.get(`products/${sku}.json`) ?? '';
});

const page = { attributes: { src: '/stock/', at }, styles: { nonce: 'n' } } as const;

test('Each element, for a product, for a set and for a cart, in text and as records', async () => {
  const given = (...skus: string[]) => ({ shop, products: skus.map(product) });
  const records = (...skus: string[]) => ({
    shop: JSON.parse(shop) as object,
    products: skus.map((sku) => JSON.parse(product(sku)) as object),
  });
  for (const sku of ['MUG', 'PORCH']) {
    const query = { sku, quantity: 2, to, at };
    const html = await renderAvailability({ ...page, snapshot: given(sku), query });
    assert.match(html, /Arrives/u);
    assert.equal(html, await renderAvailability({ ...page, snapshot: whole, query }));
    assert.equal(html, await renderAvailability({ ...page, snapshot: records(sku), query }));
  }
  const query = { sku: 'LAMP', quantity: 1, to, at };
  assert.equal(
    await renderTimeline({ ...page, snapshot: given('LAMP'), query }),
    await renderTimeline({ ...page, snapshot: whole, query }),
  );
  const cart = { lines: [{ sku: 'MUG', quantity: 4 }, { sku: 'KETTLE' }], to, at };
  const html = await renderCheckout({ ...page, snapshot: given('MUG', 'KETTLE'), query: cart });
  assert.match(html, /Tideline mug/u);
  assert.equal(html, await renderCheckout({ ...page, snapshot: whole, query: cart }));
});

test('One that is open, to which products are added as they are asked for', async () => {
  const opened = (await loadOrderEngine()).openSnapshot(shop);
  const cart = (...skus: string[]) => ({ lines: skus.map((sku) => ({ sku, quantity: 1 })), to, at });
  opened.addProduct(product('MUG'));
  assert.match(await renderCheckout({ ...page, snapshot: opened, query: cart('MUG') }), /Tideline mug/u);
  opened.addProduct(product('KETTLE'));
  assert.match(await renderCheckout({ ...page, snapshot: opened, query: cart('MUG', 'KETTLE') }), /Enamel kettle/u);
  opened.close();
});

test('What is rendered is true until its plan runs out: Wednesday 25 November, 05:00 UTC', async () => {
  const html = await renderAvailability({
    attributes: { src: '/stock/' },
    styles: { nonce: 'n' },
    snapshot: { shop: shop.replace('"freshForMinutes":120,', ''), products: [product('MUG')] },
    query: { sku: 'MUG', to, at: '2026-11-25T04:59:00Z' },
  });
  assert.match(html, /"until":"?(?:2026-11-25T05:00:00|1795582800000)/u);
});
