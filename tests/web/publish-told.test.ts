/** What `stockline publish` tells of figures that are old, of products that are held, and of folders that are risky. */
import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { aShop, inFolder } from './published-shop.ts';
import { lines, stockline } from './stockline-command.ts';

/** As `stockline publish` runs without rules, which these tests have no need of. */
const publish = (path: string, to: string, ...options: string[]) =>
  stockline(['publish', path, '--to', to, '--rules', 'none', ...options]);
const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString().replace(/\.\d+/u, '');

describe('figures of three days ago', () => {
  const oldShop = (name: string) => {
    const shop = aShop(name);
    shop.store.asOf = hoursAgo(72);
    shop.store.freshForMinutes = 1500;
    return shop;
  };

  test('are published, and told to make no dates', async () => {
    const shop = oldShop('old');
    await shop.write();
    const { status, stdout, stderr } = await publish(shop.path, shop.to);
    assert.equal(status, 0);
    // 1500 minutes are 25 hours.
    const freshUntil = new Date(Date.parse(shop.store.asOf) + 25 * 3_600_000).toISOString().replace('.000', '');
    assert.equal(JSON.parse(stdout).freshUntil, freshUntil);
    assert.ok(
      stderr.includes(
        `warning: The figures are of ${shop.store.asOf}, and were fresh until ${freshUntil}: pages give no dates.`,
      ),
      stderr,
    );
  });

  test('end a strict publication with 2', async () => {
    const shop = oldShop('strict');
    await shop.write();
    assert.equal((await publish(shop.path, `${shop.to}-strict`, '--strict')).status, 2);
    shop.store.asOf = hoursAgo(1);
    await shop.write();
    const { status, stderr } = await publish(shop.path, shop.to, '--strict');
    assert.equal(status, 0, stderr);
    assert.doesNotMatch(stderr, /warning/u);
  });

  test('are as good as any where the shop says nothing of freshness', async () => {
    const shop = oldShop('ever');
    shop.store.asOf = hoursAgo(72);
    delete shop.store.freshForMinutes;
    await shop.write();
    const { status, stdout, stderr } = await publish(shop.path, `${shop.to}-ever`, '--strict');
    assert.equal(status, 0, stderr);
    assert.equal(JSON.parse(stdout).freshUntil, undefined);
  });
});

describe('a product that is held', () => {
  test('is told with the line of the export, in the words of the import, and ends a strict publication with 2', async () => {
    const shop = aShop('held');
    shop.store.asOf = hoursAgo(1);
    const price = { minorUnits: 'zwölf', currency: 'USD' };
    const says = 'The price is "zwölf", which is no number.';
    const cells = { price: { file: 'artikel.csv', line: 4, says } };
    Object.assign(shop.store.products['MUG'] as object, { price, 'x-from': { file: 'bestand.csv', line: 9, cells } });
    await shop.write();
    const { status, stdout, stderr } = await publish(shop.path, shop.to, '--strict');
    assert.equal(status, 2);
    assert.match(
      stderr,
      /: \/products\/MUG\/price\/minorUnits: The price is "zwölf", which is no number\. \(artikel\.csv, line 4\)$/mu,
    );
    assert.equal(JSON.parse(stdout).faults[0].from.line, 4);
    assert.equal((await publish(shop.path, shop.to)).status, 0);
  });

  test('says so with --watch by no exit status', async () => {
    const { status, stderr } = await publish('store.json', inFolder('never'), '--strict', '--watch');
    assert.equal(status, 2);
    assert.match(stderr, /--strict is for one publication/u);
  });
});

test('What is taken away is named', async () => {
  const shop = aShop('gone');
  await shop.publish();
  delete shop.store.products['MUG'];
  delete shop.store.products['KETTLE'];
  await shop.write();
  const { stderr } = await publish(shop.path, shop.to);
  assert.match(stderr, /2 removed: KETTLE, MUG/u);
});

describe('an archive beside the public folder', () => {
  test('is warned of where the store is elsewhere', async () => {
    const shop = aShop('served');
    await shop.write();
    await mkdir(inFolder('public'), { recursive: true });
    const { status, stderr } = await publish(shop.path, inFolder('public/stock'), '--archive', inFolder('public/a'));
    assert.equal(status, 0);
    assert.match(lines(stderr)[0] ?? '', /^warning: The archive .*public\/a is beside .*public\/stock\./u);
  });

  test('is not where the store is there, too: that is no folder that is served', async () => {
    const shop = aShop('private');
    await shop.write();
    const { stderr } = await publish(shop.path, shop.to, '--archive', inFolder('private-a'));
    assert.doesNotMatch(stderr, /is beside/u);
  });
});

// Node's own way to make folders never came back from there.
test('A folder that can never be made is refused', { skip: process.platform !== 'linux' }, async () => {
  const shop = aShop('nowhere');
  await shop.write();
  const { status, stderr } = await publish(shop.path, '/proc/x');
  assert.equal(status, 1);
  assert.match(stderr, /^stockline: \/proc\/x cannot be written: /u);
  const archived = await publish(shop.path, shop.to, '--archive', '/proc/x/y');
  assert.equal(archived.status, 1);
  assert.match(archived.stderr, /cannot be written/u);
});

describe('a folder that was published', () => {
  test('answers questions as a snapshot does', async () => {
    const shop = aShop('asked');
    await shop.publish();
    const at = shop.store.asOf;
    const snapshot = inFolder('asked-snapshot.json');
    await stockline(['plan', shop.path, '--rules', 'none', '--out', snapshot]);
    const questions = [
      { sku: 'MUG', quantity: 4, at, to: { country: 'US' } },
      {
        lines: [
          { sku: 'MUG', quantity: 2 },
          { sku: 'KETTLE', quantity: 1 },
        ],
        at,
      },
      { skus: ['MUG', 'KETTLE'], at },
      { sku: 'NO-SUCH', at },
    ];
    const input = questions.map((question) => `${JSON.stringify(question)}\n`).join('');
    const [folder, file] = [await stockline(['quote', shop.to], input), await stockline(['quote', snapshot], input)];
    assert.deepEqual([folder.status, lines(folder.stdout).length], [2, 4]);
    assert.equal(folder.stdout, file.stdout);
  });

  test('revises promises', async () => {
    const shop = aShop('revised');
    await shop.publish();
    const { stdout } = await stockline(['quote', shop.to], JSON.stringify({ sku: 'MUG', at: shop.store.asOf }));
    const promised = JSON.parse(stdout);
    const { status, stdout: answer } = await stockline(
      ['revise', shop.to],
      JSON.stringify({ promised, at: shop.store.asOf }),
    );
    assert.deepEqual([status, JSON.parse(answer).change], [0, 'unchanged']);
  });

  test('is told from one in which nothing was published', async () => {
    const other = inFolder('other');
    await mkdir(other, { recursive: true });
    await writeFile(join(other, 'settings.json'), '{}');
    const { status, stderr } = await stockline(['quote', other], '{"sku":"MUG"}');
    assert.equal(status, 2);
    assert.match(stderr, /is no published folder: it has no shop\.json/u);
  });
});
