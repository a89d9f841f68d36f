/** What a bundler takes into a page with what that imports: which WebAssembly, and that elements are registered. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { bundled, makeShop, type Shop } from './bundled.ts';

describe('a page’s bundle', () => {
  let shop: Shop;
  before(async () => {
    shop = await makeShop();
  });
  after(() => shop.remove());

  const page = ['stockline-page'];
  const both = ['stockline-order', 'stockline-page'];

  for (const [source, wasm, elements] of [
    ["import 'stockline/define/availability';", both, ['availability', 'shop']],
    ["import 'stockline/define/checkout';", both, ['checkout', 'shop']],
    ["import 'stockline/define/timeline';", both, ['shop', 'timeline']],
    ["import 'stockline/define/order';", both, ['order', 'shop']],
    ["import 'stockline/define';", both, ['availability', 'checkout', 'order', 'shop', 'timeline']],
    ["import { loadEngine } from 'stockline/engine'; loadEngine();", page, []],
    ["import { configureEngine, loadEngine } from 'stockline'; configureEngine({}); loadEngine();", page, []],
    ["import { loadOrderEngine } from 'stockline/engine'; loadOrderEngine();", ['stockline-order'], []],
    ["import { loadFullEngine } from 'stockline/full'; loadFullEngine();", ['stockline-full'], []],
    ["import { verifyShown } from 'stockline/verify'; verifyShown();", [], []],
    ["import { en } from 'stockline'; document.title = en.name;", [], []],
  ] as const) {
    test(`of ${source} has of WebAssembly [${wasm.join(', ')}], and registers [${elements.join(', ')}]`, async () => {
      const code = await bundled(shop, source);
      const asked = [
        ...code.matchAll(/new URL\(["'`]\.\/(stockline-\w+)\.[0-9a-f]{10}\.wasm["'`], import\.meta\.url\)/g),
      ];
      assert.deepEqual(asked.map(([, name]) => name).sort(), wasm);
      assert.equal(code.match(/\.[0-9a-f]{10}\.wasm/g)?.length ?? 0, wasm.length, 'in no other form');
      const registered = [...code.matchAll(/customElements\.define\("stockline-(\w+)"/g)].map(([, name]) => name);
      assert.deepEqual(registered.sort(), elements);
    });
  }
});
