/**
 * `stockline publish`: a folder of small documents that is whole at any moment, in which one bad cell costs one
 * product.
 */
import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fileNameOf, skuOf } from '../../web/src/store/file-name.ts';
import { aShop, inFolder, later, skus, stockOf } from './published-shop.ts';
import { stockline } from './stockline-command.ts';

const mug = 'MUG';
const web = new URL('../../web/', import.meta.url);

describe('the name of a product’s file', () => {
  const names: [sku: string, name: string | undefined][] = [
    ['MUG', 'MUG.json'],
    ['mug', '~m~u~g.json'],
    ['Mug-1_2', 'M~u~g-1_2.json'],
    ['../x', '=2E=2E=2F~x.json'],
    ['a/b', '~a=2F~b.json'],
    ['Tasse, groß', 'T~a~s~s~e=2C=20~g~r~o=C3=9F.json'],
    ['😀', '=F0=9F=98=80.json'],
    ['CON', '=43ON.json'],
    ['~', '=7E.json'],
    ['=', '=3D.json'],
    ['', undefined],
    ['X'.repeat(230), `${'X'.repeat(230)}.json`],
    ['X'.repeat(231), undefined],
  ];
  for (const [sku, name] of names) {
    test(JSON.stringify(sku.slice(0, 20)), () => {
      assert.equal(fileNameOf(sku), name);
      if (name !== undefined) assert.equal(skuOf(name), sku);
    });
  }

  test('is no other’s, whether or not a disk tells capitals from small letters', () => {
    const told = ['MUG', 'mug', 'Mug', 'mUG', '~MUG', '=4D', 'M', 'm', '~m', '=6D'].map(fileNameOf);
    assert.equal(new Set(told.map((name) => name?.toLowerCase())).size, told.length);
  });

  for (const file of ['shop.json', '~.json', '=2.json', 'MUG', '=4D.json', 'mug.json', '.json', '=FF.json']) {
    test(`${file} is none`, () => assert.equal(skuOf(file), undefined));
  }
});

describe('stockline publish', () => {
  test('writes a shop document and one a product, from which a page has its promise', async () => {
    const { publish, read, quote, store, to } = aShop('first');
    const published = await publish();
    assert.deepEqual([published.written, published.held, published.removed], [Object.keys(store.products), [], []]);
    const shop = await read('shop.json');
    assert.deepEqual(
      [shop.revision, shop.heartbeat, shop.products, 'asOf' in shop],
      [published.shop, store.asOf, 'products/', false],
    );
    assert.equal((await readdir(join(to, 'products'))).length, skus.length);
    assert.deepEqual(await readdir(join(to, 'shops')), [`${shop.revision}.json`]);
    const product = await read('products/MUG.json');
    assert.deepEqual([product.sku, product.shop, product.asOf], [mug, shop.revision, store.asOf]);
    assert.match(product.revision, /^[0-9a-f]{16}$/u);
    assert.equal((await quote(mug, store.asOf)).status, 'in_stock');
  });

  test('writes documents that are as their schemas say', async () => {
    const { publish, store, read, to } = aShop('schemas');
    await publish('--rules', fileURLToPath(new URL('rules', web)));
    stockOf(store, mug).onHand = -1;
    store.asOf = later(store.asOf, 1);
    assert.deepEqual((await publish()).held, [mug]);
    const ajv = new Ajv2020({
      allErrors: true,
      allowUnionTypes: true,
      strict: true,
      strictTypes: false,
      strictRequired: false,
    });
    for (const format of ['date', 'date-time', 'uri']) ajv.addFormat(format, true);
    for (const name of await readdir(new URL('schema', web))) {
      ajv.addSchema(JSON.parse(await readFile(new URL(`schema/${name}`, web), 'utf8')), name);
    }
    const isAsIn = async (schema: string, file: string) => {
      const document = await read(file);
      assert.ok(ajv.validate(`${schema}.schema.json`, document), `${file}: ${ajv.errorsText()}`);
      const { properties } = JSON.parse(await readFile(new URL(`schema/${schema}.schema.json`, web), 'utf8'));
      assert.deepEqual(
        Object.keys(document).filter((name) => !(name in properties)),
        [],
      );
    };
    await isAsIn('shop', 'shop.json');
    for (const name of await readdir(join(to, 'products'))) await isAsIn('product', `products/${name}`);
    for (const name of await readdir(join(to, 'law'))) await isAsIn('law', `law/${name}`);
  });

  test('writes only what has changed, and takes away what is no more', async () => {
    const { publish, store, to } = aShop('changes');
    await publish();
    const before = await stat(join(to, 'products/MUG.json'));
    store.asOf = later(store.asOf, 5);
    assert.deepEqual((await publish()).written, []);
    assert.equal((await stat(join(to, 'products/MUG.json'))).mtimeMs, before.mtimeMs);
    store.asOf = later(store.asOf, 5);
    const [row] = store.products[mug]?.stock ?? [];
    assert.ok(row);
    row.onHand += 1;
    const [gone = ''] = skus.filter((sku) => sku !== mug && !JSON.stringify(store).includes(`"${sku}":1`));
    delete store.products[gone];
    const { written, removed, unchanged } = await publish();
    assert.ok(written.includes(mug));
    assert.deepEqual(removed, [gone]);
    assert.equal(written.length + unchanged, skus.length - 1);
    assert.ok(written.length < 6, 'the mug, and what draws on it');
  });

  test('keeps the last good promise of a product with a spoiled date, and lets it alone grow old', async () => {
    const { publish, store, quote, read } = aShop('spoiled');
    store.freshForMinutes = 60;
    await publish();
    const asOf = store.asOf;
    const [row] = store.products[mug]?.stock ?? [];
    assert.ok(row);
    (store.products[mug] as { receipts: object[] }).receipts = [
      { location: row.location, quantity: 5, expected: '31.11.2026' },
    ];
    for (const minutes of [30, 60, 90]) {
      store.asOf = later(asOf, minutes);
      const { held, faults } = await publish();
      assert.ok(held.includes(mug));
      assert.ok(
        faults.some(({ code, pointer }) => code === 'not_a_date' && pointer === '/products/MUG/receipts/0/expected'),
      );
      assert.equal((await read('shop.json')).held[mug], asOf);
    }
    const other = skus.find((sku) => sku !== mug && store.products[sku]?.stock?.some(({ onHand }) => onHand > 0)) ?? '';
    assert.ok((await quote(mug, later(asOf, 59))).notes.includes('clock_corrected'));
    assert.ok((await quote(mug, later(asOf, 90))).notes.includes('stale'));
    assert.ok(!(await quote(other, later(asOf, 90))).notes.includes('stale'));
    (store.products[mug] as { receipts: object[] }).receipts = [];
    store.asOf = later(asOf, 120);
    const { held } = await publish();
    assert.ok(!held.includes(mug));
    assert.equal('held' in (await read('shop.json')), held.length > 0);
    assert.ok(!(await quote(mug, store.asOf)).notes.includes('stale'));
  });

  test('changes nothing where what products share is wrong, and where the store is older than what is published', async () => {
    const { publish, refused, store, to } = aShop('refused');
    await publish();
    const shop = await readFile(join(to, 'shop.json'), 'utf8');
    store.asOf = later(store.asOf, -5);
    assert.deepEqual(await refused(), ['out_of_range /asOf']);
    store.asOf = later(store.asOf, 10);
    store.freshForMinutes = 0;
    assert.deepEqual(await refused(), ['out_of_range /freshForMinutes']);
    assert.equal(await readFile(join(to, 'shop.json'), 'utf8'), shop);
  });

  test('writes no other product anew for the fault of the only one with its terms', async () => {
    const { publish, store } = aShop('only-one');
    const { shop } = await publish();
    store.asOf = later(store.asOf, 1);
    (store.products['SIGN'] as { madeToOrder?: object }).madeToOrder = { location: 'portland', productionDays: 'x' };
    const held = await publish();
    assert.deepEqual([held.held, held.written, held.shop], [['SIGN'], [], shop]);
  });

  test('takes a store of now after one that was of a moment to come, and leaves no document of then', async () => {
    const { publish, read, store } = aShop('to-come');
    const now = new Date().toISOString().replace(/\.\d+Z$/u, 'Z');
    // An hour of here for one of Greenwich.
    store.asOf = later(now, 120);
    await publish();
    assert.equal((await read('products/MUG.json')).asOf, store.asOf);
    store.asOf = later(now, -1);
    stockOf(store, 'THROW').onHand = 0.5;
    const { heartbeat, held } = await publish();
    assert.deepEqual([heartbeat, held.includes('THROW')], [store.asOf, true]);
    const shop = await read('shop.json');
    assert.deepEqual([shop.heartbeat, shop.held.THROW], [store.asOf, store.asOf]);
    assert.equal((await read('products/MUG.json')).asOf, store.asOf);
  });

  test('leaves alone what somebody else has in the folder', async () => {
    const { publish, to, read } = aShop('not-ours');
    await mkdir(join(to, 'products'), { recursive: true });
    const theirs = ['manifest.json.br', 'products/INDEX.json', 'products/index.json.gz'];
    for (const name of theirs) await writeFile(join(to, name), 'theirs');
    assert.deepEqual((await publish()).removed, []);
    for (const name of theirs) assert.equal(await readFile(join(to, name), 'utf8'), 'theirs');
    assert.equal((await read('shop.json')).version, 1);
  });

  test('keeps the shop document that a held product was planned with', async () => {
    const { publish, store, read, quote, to } = aShop('held');
    const first = await publish();
    const [row] = store.products[mug]?.stock ?? [];
    assert.ok(row);
    row.onHand = -1;
    store.freshForMinutes = 90;
    store.asOf = later(store.asOf, 1);
    const second = await publish();
    assert.notEqual(second.shop, first.shop);
    assert.deepEqual((await readdir(join(to, 'shops'))).sort(), [`${first.shop}.json`, `${second.shop}.json`].sort());
    assert.equal((await read('products/MUG.json')).shop, first.shop);
    assert.equal((await quote(mug, store.asOf)).status, 'in_stock');
    row.onHand = 3;
    store.asOf = later(store.asOf, 1);
    await publish();
    // A page that is open may still ask for it; six hours later none does.
    const old = join(to, 'shops', `${first.shop}.json`);
    const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);
    for (const [hours, count] of [
      [5, 2],
      [7, 1],
    ] as const) {
      await utimes(old, hoursAgo(hours), hoursAgo(hours));
      store.asOf = later(store.asOf, 1);
      await publish();
      assert.equal((await readdir(join(to, 'shops'))).length, count);
    }
    assert.deepEqual(await readdir(join(to, 'shops')), [`${second.shop}.json`]);
  });

  test('needs a folder, and tells where it cannot write', async () => {
    const without = await stockline(['publish', 'store.json']);
    assert.deepEqual([without.status, /--to/u.test(without.stderr)], [2, true]);
    const { store } = aShop('file');
    const path = inFolder('file.json');
    await writeFile(path, JSON.stringify(store));
    const { status, stderr } = await stockline(['publish', path, '--to', path, '--rules', 'none']);
    assert.equal(status, 1);
    assert.match(stderr, /file\.json/u);
  });
});
