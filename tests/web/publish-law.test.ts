/** The law of other countries as `stockline publish` writes it, and as a server verifies by it. */
import assert from 'node:assert/strict';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { loadEngine, loadOrderEngine } from 'stockline/engine';
import { renderAvailability } from 'stockline/ssr';
import { verifyShown, wholeShop } from 'stockline/verify';
import type { CheckoutValue } from '../../web/src/engine/types/documents.ts';
import { type Files, valueFrom } from './folder-values.ts';
import { aShop, later, type Shop } from './published-shop.ts';
import { lines, stockline } from './stockline-command.ts';

const rules = ['--rules', fileURLToPath(new URL('../../web/rules/', import.meta.url))];
/** Where the demo's shop ships to, beside the United States. */
const abroad = ['AU', 'CA', 'DE', 'FR', 'GB', 'JP'];

async function served(to: string): Promise<Files> {
  const files = new Map<string, string>();
  for (const path of await readdir(to, { recursive: true }))
    if (path.endsWith('.json')) files.set(path, await readFile(join(to, path), 'utf8'));
  return files;
}

/** Ships to these alone. */
function shipsTo(shop: Shop, countries: readonly string[]): void {
  const store = shop.store as unknown as { shipping: Record<string, { lanes?: { to: { country: string } }[] }> };
  for (const method of Object.values(store.shipping))
    if (method.lanes) method.lanes = method.lanes.filter(({ to }) => countries.includes(to.country));
}

before(async () => {
  await Promise.all([loadEngine(), loadOrderEngine()]);
});

describe('the law of other countries', () => {
  test('is beside the shop’s document, which names it and has that of its home', async () => {
    const shop = aShop('law');
    const { shop: revision } = await shop.publish(...rules);
    const { home, law } = await shop.read('shop.json');
    assert.deepEqual([home, law], ['US', abroad]);
    assert.deepEqual(
      (await readdir(join(shop.to, 'law'))).sort(),
      abroad.map((country) => `${country}.json`),
    );
    for (const country of abroad) {
      const document = await shop.read(`law/${country}.json`);
      assert.deepEqual([document.country, document.shop], [country, revision]);
    }
    const whole = await shop.read(`shops/${revision}.json`);
    assert.deepEqual(['law' in whole, 'home' in whole], [false, false]);
  });

  test('is written when it changes, and with it the shop’s document; a new moment writes the latter alone', async () => {
    const shop = aShop('law-again');
    await shop.publish(...rules, '--compress');
    const path = join(shop.to, 'law', 'FR.json');
    const { mtimeMs } = await stat(path);
    const text = await readFile(path, 'utf8');
    assert.equal(brotliDecompressSync(await readFile(`${path}.br`)).toString(), text);
    shop.store.asOf = later(shop.store.asOf, 1);
    await shop.publish(...rules, '--compress');
    assert.equal((await stat(path)).mtimeMs, mtimeMs);
    shop.store.freshForMinutes = 77;
    const { shop: revision } = await shop.publish(...rules, '--compress');
    assert.equal((await shop.read('law/FR.json')).shop, revision);
    assert.equal(brotliDecompressSync(await readFile(`${path}.br`)).toString(), await readFile(path, 'utf8'));
  });

  test('goes when the shop ships there no more, and when it ships to one country alone', async () => {
    const shop = aShop('law-less');
    await shop.publish(...rules, '--compress');
    shipsTo(shop, ['US', 'DE']);
    // What is digital goes to where no lane leads.
    for (const [sku, product] of Object.entries(shop.store.products))
      if ('digital' in product) delete shop.store.products[sku];
    await shop.publish(...rules, '--compress');
    assert.deepEqual((await readdir(join(shop.to, 'law'))).sort(), ['DE.json', 'DE.json.br', 'DE.json.gz']);
    shipsTo(shop, ['US']);
    await shop.publish(...rules);
    assert.deepEqual(await readdir(join(shop.to, 'law')), []);
    const { home, law } = await shop.read('shop.json');
    assert.deepEqual([home, law], [undefined, undefined]);
  });

  describe('on a server', () => {
    let shop: Shop;
    let files: Files;
    let value: CheckoutValue;
    const at = '2026-11-23T15:10:00Z';
    const to = { country: 'DE', postalCode: '10115' };
    before(async () => {
      shop = aShop('law-verified');
      await shop.publish(...rules, '--archive', `${shop.to}-archive`);
      files = await served(shop.to);
      value = await valueFrom(files, { lines: [{ sku: 'MUG', quantity: 1 }], to });
      assert.deepEqual(value.promise.lines[0]?.terms?.jurisdictions, ['EU', 'DE']);
    });

    test('is the archive’s whole, and the folder’s, for stockline verify', async () => {
      const input = JSON.stringify(value);
      for (const more of [['--archive', `${shop.to}-archive`], []]) {
        const { status, stdout, stderr } = await stockline(['verify', shop.to, '--at', at, ...more], input);
        assert.equal(status, 0, stderr);
        const [answer = ''] = lines(stdout);
        const { verdict, judgedBy } = JSON.parse(answer);
        assert.deepEqual([verdict, judgedBy], ['same', more.length > 0 ? 'archive' : 'snapshot']);
      }
    });

    test('is in the text of wholeShop(), and a shop’s document without it is refused', async () => {
      const { revision } = JSON.parse(files.get('shop.json') ?? '');
      const engine = await loadOrderEngine();
      const whole = wholeShop(files.get('shop.json') ?? '', files.get(`shops/${revision}.json`) ?? '');
      const today = engine.openSnapshot(whole);
      today.addProduct(files.get('products/MUG.json') ?? '');
      assert.equal(verifyShown(today, value, { at }).verdict, 'same');
      today.close();
      assert.throws(() => wholeShop(files.get('shop.json') ?? '', files.get('law/DE.json') ?? ''), TypeError);
      const home = engine.openSnapshot(files.get('shop.json') ?? '');
      home.addProduct(files.get('products/MUG.json') ?? '');
      const { verdict, errors } = verifyShown(home, value, { at });
      assert.deepEqual([verdict, errors?.[0]?.code, errors?.[0]?.pointer], ['untrue', 'required', '/to/country']);
      home.close();
    });

    test('is given to a page that is rendered for that country, and to no other', async () => {
      const products = [files.get('products/MUG.json') ?? ''];
      const page = { query: { sku: 'MUG', to, at }, attributes: { src: '/stock/' }, styles: { nonce: 'n' } } as const;
      const { revision } = JSON.parse(files.get('shop.json') ?? '');
      const whole = wholeShop(files.get('shop.json') ?? '', files.get(`shops/${revision}.json`) ?? '');
      const right = await renderAvailability({ ...page, snapshot: { shop: whole, products } });
      const law = files.get('law/DE.json') ?? '';
      const given = { shop: files.get('shop.json') ?? '', products };
      assert.equal(await renderAvailability({ ...page, snapshot: { ...given, law } }), right);
      assert.equal(await renderAvailability({ ...page, snapshot: { ...given, law: JSON.parse(law) } }), right);
      const refusals: [string | undefined, RegExp][] = [
        [undefined, /The law of DE is not in the shop document .*law\/DE\.json/u],
        [files.get('law/FR.json'), /The law of DE is not in the shop document/u],
        [law.replace(revision, '0123456789abcdef'), /and not that of shop document "0123456789abcdef"/u],
      ];
      for (const [other, message] of refusals)
        await assert.rejects(renderAvailability({ ...page, snapshot: { ...given, law: other } }), message);
      const atHome = { ...page, query: { ...page.query, to: { country: 'US', postalCode: '10001' } } };
      assert.equal(
        await renderAvailability({ ...atHome, snapshot: { ...given, law } }),
        await renderAvailability({ ...atHome, snapshot: { shop: whole, products } }),
      );
    });

    test('is not asked for without the document of the revision: nothing else is taken for it', async () => {
      await rm(join(shop.to, 'shops'), { recursive: true });
      const { stdout } = await stockline(['verify', shop.to, '--at', at], JSON.stringify(value));
      const { verdict, errors } = JSON.parse(lines(stdout)[0] ?? '');
      assert.deepEqual([verdict, errors[0].pointer], ['untrue', '/to/country']);
    });
  });
});
