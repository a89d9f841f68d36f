/** The TypeScript that the documentation shows: compiled strictly against the package's types, and run. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { loadFullEngine } from 'stockline/full';
import type { StocklinePromise } from '../../web/src/engine/types/documents.ts';
import { at, examples, openShopFolder, readBlocks, type Shop, web } from './docs-pages.ts';
import { valueFrom } from './folder-values.ts';
import { publishedFolder, sampleStore } from './published-folder.ts';

// Inside the package, which imports itself by its name, as it would be found in node_modules.
const copies = join(web, 'dist/.docs-examples');
before(() => {
  mkdirSync(copies, { recursive: true });
  for (const name of readdirSync(examples)) {
    if (/\.tsx?$/u.test(name)) cpSync(new URL(name, examples), join(copies, name));
  }
});
after(() => rmSync(copies, { recursive: true, force: true }));

test('What is shown in TypeScript compiles, strictly', () => {
  const compilerOptions = {
    ...{ target: 'ES2022', module: 'ESNext', moduleResolution: 'Bundler', lib: ['ES2022', 'DOM', 'DOM.Iterable'] },
    ...{ strict: true, exactOptionalPropertyTypes: true, noEmit: true, jsx: 'react-jsx', types: ['node'] },
    ...{ typeRoots: [join(web, 'node_modules/@types')], skipLibCheck: true },
  };
  writeFileSync(join(copies, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts', '*.tsx'] }));
  const compiler = join(web, 'node_modules/typescript/bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', copies], {
    encoding: 'utf8',
    timeout: 58_000,
  });
  assert.equal(stdout, '');
  assert.equal(status, 0);
});

test('Every example is shown by a page', async () => {
  const shown = (await readBlocks()).map(({ marker }) => marker);
  const files = readdirSync(examples, { recursive: true, withFileTypes: true });
  const paths = files.filter((file) => file.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  assert.ok(paths.length > 15);
  for (const path of paths) {
    const name = path.slice(fileURLToPath(examples).length);
    assert.ok(shown.includes(`include: web/docs/examples/${name}`), `${name} is shown by no page.`);
  }
});

describe('an example, run in a shop’s folder', () => {
  let shop: Shop;
  const home = process.cwd();
  before(async () => {
    shop = await openShopFolder();
    process.chdir(shop.folder);
  });
  after(() => {
    process.chdir(home);
    shop.remove();
  });
  const load = (name: string) => import(pathToFileURL(join(copies, name)).href);

  test('ask.ts: four mugs, of which three are in stock', async () => {
    const promise: StocklinePromise = await (await load('ask.ts')).promiseOf('MUG', 4, at);
    assert.deepEqual(
      promise.parts.map(({ quantity, status }) => ({ quantity, status })),
      [
        { quantity: 3, status: 'in_stock' },
        { quantity: 1, status: 'backorder' },
      ],
    );
  });

  test('head.ts: the room, the engine, the snapshot, and the words in German', async () => {
    const lines = (await load('head.ts')).lines.split('\n').map((line: string) => /href="([^"]+)"/u.exec(line)?.[1]);
    assert.equal(lines.length, 4);
    assert.deepEqual([lines[0], lines[2]], ['/stockline/stockline-room.css', '/snapshot.json']);
    assert.match(lines[1], /^\/stockline\/stockline-page\.[0-9a-f]{10}\.wasm$/u);
    assert.match(lines[3], /^\/stockline\/parts\/page-de\.[0-9a-f]{10}\.js$/u);
  });

  test('server.ts: a page with the element, its shadow root, its sheet and its fallback', async () => {
    const html: string = await (await load('server.ts')).productPage('MUG', at);
    assert.match(html, /^<!doctype html>\n.*<script src="\/stockline\/stockline\.js" defer><\/script>/su);
    assert.match(
      html,
      /<stockline-availability lang="en-US" sku="MUG" quantity="2" to="US 94103" src="\/snapshot\.json">/u,
    );
    assert.match(html, /<template shadowrootmode="open"><link rel="stylesheet" href="\/stockline\.css">/u);
    assert.match(html, /In stock/u);
    assert.match(html, /<\/template>Usually ships within a week\.<\/stockline-availability>\n/u);
  });

  test('server.ts: the fallback alone for a product that the snapshot has not, and a line in the log', async (context) => {
    const log = context.mock.method(console, 'error', () => {});
    const html: string = await (await load('server.ts')).productPage('NO-SUCH', at);
    assert.match(html, /<h1>Mug<\/h1>\n {4}Usually ships within a week\.\n {2}<\/body>/u);
    assert.match(log.mock.calls.flatMap(({ arguments: words }) => words).join(), /no product "NO-SUCH"/u);
  });

  test('verify.ts: what was shown is accepted; with an earlier delivery day, or none at all, it is not', async () => {
    const { acceptedPromise } = await load('verify.ts');
    const value = readFileSync('values.jsonl', 'utf8').trim();
    const promise = await acceptedPromise(value, at);
    assert.equal(promise?.lines[0]?.deliver?.latest, '2026-11-30');
    assert.equal(await acceptedPromise(value.replaceAll('2026-11-30', '2026-11-28'), at), undefined);
    assert.equal(await acceptedPromise('', at), undefined);
  });

  test('verify-folder.ts: what a folder’s checkout has shown is accepted by the archive; with a later day it is not', async () => {
    const files = await publishedFolder(sampleStore());
    const write = (path: string, text: string) => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    };
    for (const [path, text] of files) {
      const { revision } = JSON.parse(text) as { revision: string };
      write(`public/stock/${path}`, text);
      if (path.startsWith('shops/')) write(`archive/${path}`, text);
      if (path.startsWith('products/')) write(`archive/products/${revision.slice(0, 2)}/${revision}.json`, text);
    }
    const { acceptedOrder } = await load('verify-folder.ts');
    const shown = await valueFrom(files, { lines: [{ sku: 'MUG', quantity: 2 }], to: { country: 'US' } });
    const value = JSON.stringify(shown);
    const accepted = await acceptedOrder(value, '2026-11-23T15:06:00Z');
    assert.deepEqual(accepted?.computedFrom, shown.computedFrom);
    assert.equal(accepted?.promise?.at, '2026-11-23T15:06:00Z');
    const day = shown.promise.lines[0].deliver?.latest ?? assert.fail('there is no day');
    for (const other of [value.replaceAll(day, '2026-12-24'), value.replaceAll('MUG', '../MUG'), ''])
      assert.equal(await acceptedOrder(other, '2026-11-23T15:06:00Z'), undefined);
  });

  test('kept-open.ts: one open snapshot for many pages, and another when its file is another', async () => {
    const { openSnapshot } = await load('kept-open.ts');
    const first = await openSnapshot();
    assert.equal(await openSnapshot(), first);
    const later = new Date(Date.now() + 60_000);
    utimesSync('snapshot.json', later, later);
    const second = await openSnapshot();
    assert.notEqual(second, first);
    assert.throws(() => first.quote({ sku: 'MUG', at }), /closed/u);
    assert.equal(second.quote({ sku: 'MUG', at }).sku, 'MUG');
    second.close();
  });

  test('folder-server.ts: the element from the documents of a folder, and its address', async () => {
    mkdirSync('stock/products', { recursive: true });
    const files = await publishedFolder(sampleStore());
    for (const path of ['shop.json', 'products/MUG.json']) writeFileSync(`stock/${path}`, files.get(path) ?? '');
    const html: string = await (await load('folder-server.ts')).mugAt(at);
    assert.match(html, /<stockline-availability lang="en" sku="MUG" to="US 94103" src="\/stock\/">/u);
    assert.match(html, /Arrives/u);
  });

  test('agents-server.ts: a product, a checkout’s update, and an answer over HTTP', async () => {
    const files = await publishedFolder(sampleStore());
    for (const [path, text] of files) {
      mkdirSync(dirname(`public/stock/${path}`), { recursive: true });
      writeFileSync(`public/stock/${path}`, text);
    }
    const { checkoutMembers, productAnswer, server } = await load('agents-server.ts');
    const to = { country: 'US', postalCode: '10001' };
    const [variant] = (await productAnswer('MUG', to, 'en', at)).product.variants;
    assert.deepEqual(variant.availability, { available: true, status: 'in_stock' });
    assert.deepEqual(variant.price, { amount: 2800, currency: 'USD' });
    // From Newark in 1 to 3 days, on Monday: Thanksgiving is none of them.
    assert.equal(variant.fulfillment.methods[0].description.plain, 'Arrives Tue, Nov 24 – Fri, Nov 27');
    const lines = [{ id: 'li_1', sku: 'MUG', quantity: 2 }];
    const { fulfillment } = await checkoutMembers(lines, to, 'en', at);
    const [option] = fulfillment.methods[0].groups[0].options;
    assert.equal(option.title, 'Standard');
    assert.equal(option.latest_fulfillment_time, '2026-11-27T23:59:59-05:00');

    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    try {
      const { port } = server.address() as { port: number };
      const ask = async (path: string, init?: RequestInit) => {
        const answer = await fetch(`http://127.0.0.1:${port}${path}`, init);
        return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
      };
      const { status, body } = await ask('/products/MUG?country=US&postal_code=10001');
      assert.equal(status, 200);
      assert.ok('product' in body);
      const update = {
        line_items: [{ id: 'li_1', item: { id: 'MUG' }, quantity: 2 }],
        fulfillment: { methods: [{ destinations: [{ address_country: 'US', postal_code: '10001' }] }] },
      };
      const put = (body: string) => ask('/checkouts/cs_1', { method: 'PUT', body });
      assert.deepEqual((await put(JSON.stringify(update))).body['id'], 'cs_1');
      assert.equal((await put('{')).status, 400);
      assert.equal((await put('{}')).status, 400);
      assert.equal((await ask('/products/NO-SUCH?country=US')).status, 404);
      assert.equal((await ask('/products/..%2F..%2Fshop?country=US')).status, 404);
      assert.equal((await ask('/products/MUG?country=USA')).status, 400);
    } finally {
      server.close();
    }
  });

  test('changes.ts: the snapshot of what has changed, and none where nothing is left of it', async () => {
    const { planChanged } = await load('changes.ts');
    const { products } = JSON.parse(readFileSync('store.json', 'utf8'));
    const { asOf, products: planned } = planChanged({ asOf: '2026-11-23T16:00:00Z', products: { MUG: products.MUG } });
    assert.equal(asOf, '2026-11-23T16:00:00Z');
    assert.deepEqual(Object.keys(planned), ['MUG']);
    assert.equal(planChanged({ products: { MUG: null } }), undefined);
  });

  test('plan.ts: the snapshot holds the stock, and the law of the countries that the store ships to', async () => {
    await (await load('plan.ts')).publish('store.json', 'planned.json');
    const { products, rules } = JSON.parse(readFileSync('planned.json', 'utf8'));
    assert.ok('MUG' in products);
    const laws = rules.map(({ jurisdiction }: { jurisdiction: string }) => jurisdiction);
    assert.ok(laws.includes('US') && laws.includes('EU') && !laws.includes('KR'), laws.join());
  });

  test('compiled.ts: a module that is compiled already is taken', async () => {
    // The engine of this process is there by now: only one of its own asks for it.
    const run = `
      import { readFileSync } from 'node:fs';
      const { promiseOf } = await import(${JSON.stringify(pathToFileURL(join(copies, 'compiled.ts')).href)});
      const wasm = await WebAssembly.compile(readFileSync(${JSON.stringify(join(web, 'dist/stockline-page.wasm'))}));
      console.log((await promiseOf(wasm, readFileSync('snapshot.json', 'utf8'), ${JSON.stringify(at)})).status);`;
    const typescript = join(web, 'build/typescript.js');
    const args = ['--import', pathToFileURL(typescript).href, '--input-type=module', '--eval', run];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    assert.equal(stdout, 'in_stock\n', stderr);
  });

  test('replan.sh: the figures are of now, and a store with a fault leaves both documents as they are', () => {
    mkdirSync('shop/public', { recursive: true });
    symlinkSync('../node_modules', 'shop/node_modules', 'dir');
    copyFileSync(new URL('replan.sh', examples), 'shop/replan.sh');
    copyFileSync(new URL('store.json', examples), 'shop/store.json');
    // From elsewhere, as cron runs it.
    const run = () => spawnSync('sh', [join(shop.folder, 'shop/replan.sh')], { cwd: '/', encoding: 'utf8' });
    const before = Date.now() - 1000;
    const { status, stderr } = run();
    assert.equal(status, 0, stderr);
    const [store, snapshot] = ['shop/store.json', 'shop/public/snapshot.json'].map((name) =>
      readFileSync(name, 'utf8'),
    );
    const { asOf } = JSON.parse(snapshot ?? '');
    assert.ok(Date.parse(asOf) >= before, asOf);
    assert.equal(JSON.parse(store ?? '').asOf, asOf);
    const faulty = (store ?? '').replace('"version": 1', '"version": 7');
    writeFileSync('shop/store.json', faulty);
    assert.notEqual(run().status, 0);
    assert.equal(readFileSync('shop/public/snapshot.json', 'utf8'), snapshot);
    assert.equal(readFileSync('shop/store.json', 'utf8'), faulty);
  });

  test('terms-store.json: each part has the terms of its status, those in stock with the season', async () => {
    const store = (await loadFullEngine()).openStore(readFileSync('terms-store.json', 'utf8'));
    const snapshot = (await loadFullEngine()).openSnapshot(store.plan());
    const [mine, later] = [1, 4].map(
      (quantity) => snapshot.quote({ sku: 'MUG', quantity, at, to: { country: 'US' } }).terms,
    );
    assert.equal(mine?.payment?.charge, 'on_shipment');
    assert.equal(mine?.returns?.lastDay, '2027-01-31');
    assert.equal(later?.payment?.charge, 'deposit');
    assert.equal(later?.returns?.lastDay, '2027-01-14');
    snapshot.close();
    store.close();
  });

  test('edge.ts: answers a request with the element, or with the fallback', async (context) => {
    context.mock.method(console, 'error', () => {});
    const snapshot = readFileSync('snapshot.json', 'utf8');
    context.mock.method(globalThis, 'fetch', async (address: string) => {
      assert.equal(address, 'https://shop.example/snapshot.json');
      return new Response(snapshot);
    });
    const { default: worker } = await load('edge.ts');
    const response: Response = await worker.fetch(new Request('https://shop.example/promise?sku=MUG'));
    assert.match(response.headers.get('content-type') ?? '', /^text\/html/u);
    assert.match(
      await response.text(),
      /^<stockline-availability [^>]*sku="MUG"[^>]*><template shadowrootmode="open">/u,
    );
    const other: Response = await worker.fetch(new Request('https://shop.example/promise?sku=NO-SUCH'));
    assert.equal(await other.text(), 'Usually ships within a week.');
  });

  test('json-ld.ts: an offer in stock', async () => {
    const { loadEngine } = await import('stockline/engine');
    const snapshot = (await loadEngine()).openSnapshot(readFileSync('snapshot.json', 'utf8'));
    const { offers } = JSON.parse((await load('json-ld.ts')).offerOf(snapshot, at));
    assert.match(JSON.stringify(offers), /schema\.org\/InStock/u);
    snapshot.close();
  });
});
