/**
 * What shoppers download of a published shop, in bytes, as `--compress` writes it for Brotli. A product's document is
 * to be of 450 at most, and a shop's of 3,000. It has the law of the shop's home; that of each other country, which
 * shoppers from there download besides, is printed.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { type FullEngine, loadFullEngine, type StoreDocument } from 'stockline/full';
import { destinationsOf, loadRulePacks } from 'stockline/rules';
import { revisionOf, sharedTexts, withMembers } from '../../web/src/cli/publishing/documents.ts';
import { brotliOptions } from '../../web/src/cli/publishing/public-files.ts';

const goal = { product: 450, shop: 3_000 };
const shops = ['demo/store', 'demo/shops/glitch-solder.store', 'demo/shops/kirsch-korn.store'];

const storeOf = (shop: string): StoreDocument =>
  JSON.parse(readFileSync(new URL(`../../web/${shop}.json`, import.meta.url), 'utf8'));

const bytes = (text: string) => brotliCompressSync(text, brotliOptions(Buffer.byteLength(text))).length;

interface Weighed {
  shop: number;
  /** With the law of all countries. */
  whole: number;
  /** By country. */
  law: Map<string, number>;
  products: Map<string, number>;
}

/** As `stockline publish` writes them. */
async function weighed(engine: FullEngine, store: StoreDocument, withLaw: boolean): Promise<Weighed> {
  const opened = engine.openStore(store);
  const rules = withLaw ? engine.openRules(await loadRulePacks(destinationsOf(store))) : undefined;
  const publication = opened.publication(rules === undefined ? {} : { rules });
  const shared = sharedTexts(publication);
  const revision = revisionOf(shared.whole);
  const products = new Map<string, number>();
  for (const sku of Object.keys(store.products)) {
    const planned = withMembers(publication.productText(sku), { shop: revision });
    products.set(sku, bytes(withMembers(planned, { revision: revisionOf(planned) })));
  }
  for (const each of [publication, rules, opened]) each?.close();
  const members = { revision, heartbeat: store.asOf, products: 'products/' };
  const law = new Map<string, number>();
  for (const [country, text] of shared.law) law.set(country, bytes(withMembers(text, { shop: revision })));
  const [shop, whole] = [shared.home, shared.whole].map((text) => bytes(withMembers(text, members))) as [
    number,
    number,
  ];
  return { shop, whole, law, products };
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
  for (const shop of shops) {
    const store = storeOf(shop);
    test(`${shop}: each product, and the shop without law`, async () => {
      const { shop: size, products } = await weighed(engine, store, false);
      for (const [sku, each] of products) assert.ok(each <= goal.product, `${sku}: ${each} bytes`);
      assert.ok(size <= goal.shop, `${size} bytes`);
    });
    test(`${shop}: with the law of its home`, async (t) => {
      const { shop: size, whole, law, products } = await weighed(engine, store, true);
      for (const [sku, each] of products) assert.ok(each <= goal.product, `${sku}: ${each} bytes`);
      assert.ok(size <= goal.shop, `${size} bytes`);
      assert.ok(law.size > 0);
      t.diagnostic(`${size} of ${whole} bytes; ${[...law].map(([country, each]) => `${country} ${each}`).join(', ')}`);
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
