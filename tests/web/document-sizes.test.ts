/**
 * What shoppers download of a published shop, in bytes, as `--compress` writes it for Brotli. A product's document is
 * to be of 450 at most, and a shop's of 3,000.
 *
 * A shop's document has the law of every country that the shop ships to: as a product page tells it, and as that of an
 * order works with it. Of one country that stays below the goal. Of the demo's shops, whose goods and files go to 7 to
 * 32 jurisdictions, it does not; what those weigh is held here so that it grows no further.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { type FullEngine, loadFullEngine, type StoreDocument } from 'stockline/full';
import { destinationsOf, loadRulePacks } from 'stockline/rules';
import { revisionOf, withMembers } from '../../web/src/cli/publishing/documents.ts';
import { brotliOptions } from '../../web/src/cli/publishing/public-files.ts';

const goal = { product: 450, shop: 3_000 };
/** By shop, what its document may weigh with the law of all its destinations. */
const shops = { 'demo/store': 5_600, 'demo/shops/glitch-solder.store': 11_600, 'demo/shops/kirsch-korn.store': 4_950 };

const storeOf = (shop: string): StoreDocument =>
  JSON.parse(readFileSync(new URL(`../../web/${shop}.json`, import.meta.url), 'utf8'));

const bytes = (text: string) => brotliCompressSync(text, brotliOptions(Buffer.byteLength(text))).length;

interface Weighed {
  shop: number;
  products: Map<string, number>;
}

/** As `stockline publish` writes them. */
async function weighed(engine: FullEngine, store: StoreDocument, withLaw: boolean): Promise<Weighed> {
  const opened = engine.openStore(store);
  const rules = withLaw ? engine.openRules(await loadRulePacks(destinationsOf(store))) : undefined;
  const publication = opened.publication(rules === undefined ? {} : { rules });
  const text = publication.shopText();
  const revision = revisionOf(text);
  const products = new Map<string, number>();
  for (const sku of Object.keys(store.products)) {
    const planned = withMembers(publication.productText(sku), { shop: revision });
    products.set(sku, bytes(withMembers(planned, { revision: revisionOf(planned) })));
  }
  for (const each of [publication, rules, opened]) each?.close();
  const members = { revision, heartbeat: store.asOf, products: 'products/' };
  return { shop: bytes(withMembers(text, members)), products };
}

/** The shop, if it sold to one country alone, where it says nothing of other ways. */
function inOneCountry(store: StoreDocument, country: string): StoreDocument {
  const ways: NonNullable<StoreDocument['shipping']> = {};
  for (const [name, method] of Object.entries(store.shipping ?? {})) {
    if (method.kind === 'pickup') ways[name] = method;
    else {
      const lanes = method.lanes.filter(({ to }) => to?.country === country);
      if (lanes.length > 0) ways[name] = { ...method, lanes };
    }
  }
  const locations = Object.fromEntries(
    Object.entries(store.locations ?? {}).map(([name, { cutoffs: _, ...location }]) => [name, location]),
  );
  const products = Object.entries(store.products).filter(
    ([, { digital, draws, methods = [] }]) => !digital && !draws && methods.every((method) => method in ways),
  );
  return { ...store, shipping: ways, locations, products: Object.fromEntries(products) };
}

describe('what is published is small', async () => {
  const engine = await loadFullEngine();
  for (const [shop, most] of Object.entries(shops)) {
    const store = storeOf(shop);
    test(`${shop}: each product, and the shop without law`, async () => {
      const { shop: size, products } = await weighed(engine, store, false);
      for (const [sku, each] of products) assert.ok(each <= goal.product, `${sku}: ${each} bytes`);
      assert.ok(size <= goal.shop, `${size} bytes`);
    });
    test(`${shop}: with the law of all countries that it ships to`, async () => {
      const { shop: size, products } = await weighed(engine, store, true);
      for (const [sku, each] of products) assert.ok(each <= goal.product, `${sku}: ${each} bytes`);
      assert.ok(size <= most, `${size} bytes`);
    });
  }

  for (const [shop, country] of [
    ['demo/store', 'US'],
    ['demo/store', 'GB'],
    ['demo/shops/glitch-solder.store', 'US'],
    ['demo/shops/kirsch-korn.store', 'DE'],
  ] as const) {
    test(`${shop}: with the law of ${country}, where it ships to no other country`, async () => {
      const { shop: size } = await weighed(engine, inOneCountry(storeOf(shop), country), true);
      assert.ok(size <= goal.shop, `${size} bytes`);
    });
  }
});
