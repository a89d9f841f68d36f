/** `stockline publish`, killed at any moment: what is served is whole, and the next publication goes on. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { StocklineError } from 'stockline/engine';
import { skuOf } from '../../web/src/store/file-name.ts';
import { aShop, filesBelow, killedAfter, later, skus } from './published-shop.ts';

/** `./dev test --all` kills it a hundred times. */
const times = process.env['STOCKLINE_ALL'] === 'yes' ? 100 : 12;

test('leaves a folder that is whole, and all of it in the archive, whenever it is killed', async () => {
  const shop = aShop('killed');
  const { store, to, read, quote, publish } = shop;
  await publish('--compress');
  for (let round = 0; round < times; round += 1) {
    store.asOf = later(store.asOf, 1);
    // Every other round what all share is another too.
    if (round % 2 === 0) store.freshForMinutes = 100 + round;
    for (const { stock = [] } of Object.values(store.products)) for (const row of stock) row.onHand += 1;
    await shop.write();
    await killedAfter(shop, 150 + ((round * 37) % 400), '--compress');
    assert.ok((await readdir(join(to, 'shops'))).includes(`${(await read('shop.json')).revision}.json`));
    await isCompressedAsItIs(to);
    for (const sku of skus) {
      const { revision } = await read(`products/${sku}.json`);
      const kept = await readFile(join(`${to}-archive`, 'products', revision.slice(0, 2), `${revision}.json`), 'utf8');
      assert.equal(kept, await readFile(join(to, 'products', `${sku}.json`), 'utf8'));
    }
    for (const sku of skus.slice(0, 8)) {
      try {
        await quote(sku, store.asOf);
      } catch (error) {
        // The page's engine leaves these to the larger one.
        if (!(error instanceof StocklineError) || error.errors[0]?.code !== 'larger_engine') throw error;
      }
    }
  }
  store.asOf = later(store.asOf, 1);
  await publish();
  assert.deepEqual(
    (await readdir(join(to, 'products'))).filter((name) => skuOf(name) === undefined),
    [],
  );
  assert.deepEqual(
    (await filesBelow(to)).filter((name) => !name.endsWith('.json')),
    [],
  );
});

/** A compressed file is what its file is, or is not there. */
async function isCompressedAsItIs(to: string): Promise<void> {
  for (const name of await filesBelow(to)) {
    const unpack = name.endsWith('.br') ? brotliDecompressSync : name.endsWith('.gz') ? gunzipSync : undefined;
    if (unpack === undefined) continue;
    const [compressed, plain] = await Promise.all([readFile(join(to, name)), readFile(join(to, name.slice(0, -3)))]);
    assert.ok(unpack(compressed).equals(plain), name);
  }
}
