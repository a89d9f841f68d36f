/** `stockline publish`: the archive of revisions, and compressed files. */
import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, stat, symlink, unlink, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { aShop, filesBelow, inFolder, later, type Shop, skus, stockOf } from './published-shop.ts';
import { stockline } from './stockline-command.ts';

const mug = 'MUG';
const day = 86_400_000;

/** Where the archive has the product's document that is published now. */
async function kept({ to, read }: Shop, archive = `${to}-archive`): Promise<string> {
  const { revision } = await read('products/MUG.json');
  return join(archive, 'products', revision.slice(0, 2), `${revision}.json`);
}

/** Without the mark of the folder that it is of. */
const documentsIn = async (archive: string) => (await filesBelow(archive)).filter((name) => name.endsWith('.json'));

async function sell(shop: Shop): Promise<void> {
  shop.store.asOf = later(shop.store.asOf, 1);
  stockOf(shop.store, mug).onHand += 1;
}

async function age(path: string, days: number): Promise<void> {
  const then = new Date(Date.now() - days * day);
  await utimes(path, then, then);
}

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

describe('the archive', () => {
  test('has every revision, as it was published, beside the public folder', async () => {
    const shop = aShop('revisions');
    const { shop: revision } = await shop.publish();
    const archive = `${shop.to}-archive`;
    assert.equal((await documentsIn(archive)).length, skus.length + 1);
    assert.ok(await isThere(join(archive, 'shops', `${revision}.json`)));
    const first = await kept(shop);
    const text = await readFile(join(shop.to, 'products/MUG.json'), 'utf8');
    assert.equal(await readFile(first, 'utf8'), text);
    await sell(shop);
    await shop.publish();
    assert.equal(await readFile(first, 'utf8'), text);
    assert.notEqual(await kept(shop), first);
    assert.ok(await isThere(await kept(shop)));
    // Nobody else on the machine reads what was sold, a web server neither.
    assert.equal((await stat(archive)).mode & 0o077, 0);
  });

  test('keeps what has been replaced for as long as it is told, and what is current for ever', async () => {
    const shop = aShop('pruned');
    await shop.publish();
    const first = await kept(shop);
    const { shop: revision } = await shop.read('products/MUG.json');
    // It is old, and current until now: its age begins when another takes its place.
    await age(first, 100);
    await sell(shop);
    await shop.publish();
    assert.ok(await isThere(first));
    const second = await kept(shop);
    await age(first, 13);
    await age(second, 100);
    await age(join(`${shop.to}-archive`, 'shops', `${revision}.json`), 100);
    shop.store.asOf = later(shop.store.asOf, 1);
    await shop.publish();
    assert.ok(await isThere(first), 'fourteen days');
    shop.store.asOf = later(shop.store.asOf, 1);
    await shop.publish('--keep', '12d');
    assert.ok(!(await isThere(first)));
    assert.ok(await isThere(second));
    assert.ok(await isThere(join(`${shop.to}-archive`, 'shops', `${revision}.json`)));
  });

  test('never forgets what a held product has', async () => {
    const shop = aShop('held-archive');
    await shop.publish();
    const first = await kept(shop);
    await age(first, 100);
    stockOf(shop.store, mug).onHand = -1;
    shop.store.asOf = later(shop.store.asOf, 1);
    await shop.publish();
    assert.ok(await isThere(first));
  });

  test('is filled where it is another than before', async () => {
    const shop = aShop('moved');
    await shop.publish();
    const archive = inFolder('moved-elsewhere');
    shop.store.asOf = later(shop.store.asOf, 1);
    const { written } = await shop.publish('--archive', archive);
    assert.deepEqual(written, []);
    assert.ok(await isThere(await kept(shop, archive)));
    assert.equal((await documentsIn(archive)).length, skus.length + 1);
  });

  test('is refused in the folder that is served, links followed', async () => {
    const shop = aShop('inside');
    await shop.write();
    const to = inFolder('inside-public');
    await mkdir(to);
    await symlink(to, inFolder('inside-link'));
    for (const archive of [
      to,
      join(to, 'archive'),
      join(inFolder('inside-link'), 'a', 'b'),
      `${to}/../inside-public/x`,
    ]) {
      const { status, stderr } = await stockline(['publish', shop.path, '--to', to, '--archive', archive]);
      assert.equal(status, 2);
      assert.match(stderr, /is inside/u);
    }
    assert.deepEqual(await filesBelow(to), []);
    const beside = await stockline(['publish', shop.path, '--to', to, '--archive', `${to}..x`, '--rules', 'none']);
    assert.equal(beside.status, 0, beside.stderr);
  });

  test('is beside the store where nobody names it, and not in a folder that is served with the one published', async () => {
    const shop = aShop('unnamed');
    const to = inFolder('www/stock');
    await shop.write();
    const { status, stderr } = await stockline(['publish', shop.path, '--to', to, '--rules', 'none']);
    assert.deepEqual([status, stderr.split('\n')[0]], [0, `${to}: ${skus.length} products written.`]);
    assert.deepEqual(await readdir(inFolder('www')), ['stock']);
    assert.equal((await documentsIn(inFolder('stock-archive'))).length, skus.length + 1);
  });

  for (const keep of ['0d', '14', 'd', '-1d', '1w', '1.5d', '']) {
    test(`is not kept for ${JSON.stringify(keep)}`, async () => {
      const { status, stderr } = await stockline(['publish', 'none.json', '--to', inFolder('x'), `--keep=${keep}`]);
      assert.deepEqual([status, /--keep takes a length of time/u.test(stderr)], [2, true]);
    });
  }
});

describe('compressed files', () => {
  const isRight = async (to: string) => {
    for (const name of (await filesBelow(to)).filter((file) => file.endsWith('.json'))) {
      const plain = await readFile(join(to, name));
      assert.ok(brotliDecompressSync(await readFile(join(to, `${name}.br`))).equals(plain), name);
      assert.ok(gunzipSync(await readFile(join(to, `${name}.gz`))).equals(plain), name);
    }
  };

  test('stand beside each file, and hold what it holds', async () => {
    const shop = aShop('compressed');
    await shop.publish('--compress');
    await isRight(shop.to);
    await sell(shop);
    assert.ok((await shop.publish('--compress')).written.includes(mug));
    await isRight(shop.to);
    // One that was lost comes again.
    await unlink(join(shop.to, 'products/MUG.json.br'));
    shop.store.asOf = later(shop.store.asOf, 1);
    await shop.publish('--compress');
    await isRight(shop.to);
  });

  test('go where nobody asks for them, and with their product', async () => {
    const shop = aShop('uncompressed');
    await shop.publish('--compress');
    const [gone = ''] = skus.filter((sku) => sku !== mug && !JSON.stringify(shop.store).includes(`"${sku}":1`));
    delete shop.store.products[gone];
    shop.store.asOf = later(shop.store.asOf, 1);
    assert.deepEqual((await shop.publish('--compress')).removed, [gone]);
    assert.deepEqual(
      (await filesBelow(shop.to)).filter((name) => name.includes(gone)),
      [],
    );
    shop.store.asOf = later(shop.store.asOf, 1);
    await shop.publish();
    assert.deepEqual(
      (await filesBelow(shop.to)).filter((name) => !name.endsWith('.json')),
      [],
    );
  });
});

describe('an archive', () => {
  test('belongs to one public folder: two shops of one name in two folders never share one', async () => {
    const shop = aShop('two-shops');
    await shop.write();
    const publish = (to: string) => stockline(['publish', shop.path, '--to', inFolder(to), '--rules', 'none']);
    assert.equal((await publish('de/two-shops')).status, 0);
    assert.equal((await publish('de/two-shops')).status, 0);
    const { status, stderr } = await publish('fr/two-shops');
    assert.equal(status, 2);
    assert.match(stderr, /two-shops-archive is that of .*de\/two-shops\. Name another with --archive\./u);
    assert.equal(await isThere(inFolder('fr/two-shops/shop.json')), false);
  });
});
