/**
 * The snapshot in two parts, through the package: what the full engine publishes the page's engine opens, and answers
 * as it would the snapshot in one part.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { loadEngine, loadOrderEngine, type Snapshot, StocklineError } from 'stockline/engine';
import { loadFullEngine, type Store } from 'stockline/full';
import { loadRulePacks } from 'stockline/rules';

const shops = ['alder-tern', 'glitch-solder', 'kirsch-korn'];
const files: Record<string, string> = { 'alder-tern': 'store' };
const storeOf = (shop: string) =>
  readFileSync(new URL(`../../web/demo/${files[shop] ?? `shops/${shop}.store`}.json`, import.meta.url), 'utf8');

/** What whoever publishes puts in. */
const published = (text: string, members: object) => JSON.stringify({ ...JSON.parse(text), ...members });

interface Published {
  shop: string;
  products: Map<string, string>;
  whole: string;
  asOf: string;
}

async function publish(store: Store, skus: readonly string[]): Promise<Published> {
  const engine = await loadFullEngine();
  const rules = engine.openRules(await loadRulePacks());
  const publication = store.publication({ rules });
  const shop = published(publication.shopText(), { revision: 'r1', heartbeat: store.asOf, products: 'products/' });
  const products = new Map(
    skus.map((sku) => [sku, published(publication.productText(sku), { revision: sku, shop: 'r1' })]),
  );
  const whole = store.planText({ rules });
  publication.close();
  rules.close();
  return { shop, products, whole, asOf: store.asOf };
}

function faultsOf(call: () => unknown): string[] {
  try {
    call();
  } catch (error) {
    assert.ok(error instanceof StocklineError, String(error));
    return error.errors.map(({ code, pointer }) => `${code} ${pointer}`);
  }
  return [];
}

describe('a shop in two parts', () => {
  for (const shop of shops) {
    test(`${shop}: every product answers as in the snapshot in one part, in the engine of its page`, async () => {
      const text = storeOf(shop);
      const skus = Object.keys((JSON.parse(text) as { products: object }).products);
      const store = (await loadFullEngine()).openStore(text);
      const { shop: document, products, whole, asOf } = await publish(store, skus);
      store.close();
      const engine = await loadOrderEngine();
      const [parts, one] = [engine.openSnapshot(document), engine.openSnapshot(whole)];
      const small = (await loadEngine()).openSnapshot(document);
      const answer = (snapshot: Snapshot, sku: string, to: string) =>
        snapshot.quoteText({ sku, quantity: 3, at: asOf, to: { country: to } });
      for (const [sku, product] of products) {
        parts.addProduct(product);
        for (const to of ['US', 'DE', 'NO'])
          assert.equal(answer(parts, sku, to), answer(one, sku, to), `${sku} to ${to}`);
        if (faultsOf(() => small.addProduct(product)).length > 0) continue;
        const said = answer(small, sku, 'DE');
        if (!said.includes('larger_engine')) assert.equal(said, answer(one, sku, 'DE'), sku);
      }
      for (const each of [parts, one, small]) each.close();
    });
  }

  test('is told apart from others, and takes nothing that is not its own', async () => {
    const store = (await loadFullEngine()).openStore(storeOf('alder-tern'));
    const [sku = ''] = Object.keys((JSON.parse(storeOf('alder-tern')) as { products: object }).products);
    const { shop, products, whole, asOf } = await publish(store, [sku]);
    const product = products.get(sku) ?? '';
    const engine = await loadEngine();
    const [snapshot, one] = [engine.openSnapshot(shop), engine.openSnapshot(whole)];
    assert.deepEqual(
      faultsOf(() => snapshot.quote({ sku, at: asOf })),
      ['unknown_sku /sku'],
    );
    assert.deepEqual(
      faultsOf(() => snapshot.addProduct(product.replace('"shop":"r1"', '"shop":"r2"'))),
      ['other_revision /shop'],
    );
    assert.deepEqual(
      faultsOf(() => one.addProduct(product)),
      ['other_revision '],
    );
    snapshot.addProduct(product);
    assert.deepEqual(
      faultsOf(() => snapshot.quote({ sku, at: asOf })),
      [],
    );
    snapshot.close();
    assert.deepEqual(
      faultsOf(() => snapshot.addProduct(product)),
      ['closed_handle '],
    );
    one.close();
    store.close();
  });

  test('a store with a spoiled date is opened without that product', async () => {
    const document = JSON.parse(storeOf('alder-tern')) as { products: Record<string, { receipts?: object[] }> };
    const [sku = ''] = Object.keys(document.products);
    (document.products[sku] as { receipts: object[] }).receipts = [
      { location: 'x', quantity: 1, expected: '31.11.2026' },
    ];
    const { store, leftOut, faults } = (await loadFullEngine()).openStoreInPart(JSON.stringify(document));
    assert.ok(leftOut.includes(sku));
    assert.ok(
      faults.some(({ code, pointer }) => code === 'not_a_date' && pointer === `/products/${sku}/receipts/0/expected`),
    );
    const planned = Object.keys(store.plan().products);
    assert.deepEqual(
      planned.sort(),
      Object.keys(document.products)
        .filter((each) => !leftOut.includes(each))
        .sort(),
    );
    store.close();
  });

  test('a product that changes is planned anew by itself', async () => {
    const text = storeOf('alder-tern');
    const [sku = ''] = Object.keys((JSON.parse(text) as { products: object }).products);
    const store = (await loadFullEngine()).openStore(text);
    const publication = store.publication();
    const before = publication.productText(sku);
    const [place = ''] = Object.keys((JSON.parse(text) as { locations: object }).locations);
    store.change({ products: { [sku]: { stock: [{ location: place, onHand: 77 }] } } });
    assert.notEqual(publication.productText(sku), before);
    assert.deepEqual(
      JSON.parse(publication.productText('NOTHING')).errors.map(({ code }: { code: string }) => code),
      ['unknown_sku'],
    );
    publication.close();
    store.close();
    assert.match(publication.productText(sku), /"closed_handle"/u);
  });
});
