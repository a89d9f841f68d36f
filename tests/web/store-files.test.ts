/** A store in several files: laid together, each member once. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { membersOf, objectOf } from '../../web/src/cli/store/members.ts';
import { laidTogether } from '../../web/src/cli/store/source.ts';
import { stockline } from './stockline-command.ts';

const demo = await readFile(fileURLToPath(new URL('../../web/demo/store.json', import.meta.url)), 'utf8');

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stockline-files-'));
});
after(() => rm(folder, { recursive: true }));

async function write(name: string, content: unknown): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content, undefined, 2));
  return path;
}

const laid = (...texts: string[]) => {
  const answer = laidTogether(texts.map((text, index) => ({ path: `${'abc'[index]}.json`, text })));
  return 'errors' in answer
    ? answer.errors.map(({ code, pointer, message }) => `${code} ${pointer} ${message}`)
    : answer;
};

describe('the members of a JSON text', () => {
  for (const [text, members] of [
    ['{}', []],
    [' \n{ "a" : 1 }', [['a', '1']]],
    [
      '\ufeff{"a":1,"b":[{"c":"}"},"]"] , "d":"\\\\","e":"\\"}"}',
      [
        ['a', '1'],
        ['b', '[{"c":"}"},"]"]'],
        ['d', '"\\\\"'],
        ['e', '"\\"}"'],
      ],
    ],
    [
      '{"\\u0061\\/":{},"":null,"x":-1.5e3\n}',
      [
        ['a/', '{}'],
        ['', 'null'],
        ['x', '-1.5e3'],
      ],
    ],
    [
      '{"a":1,"a":2}',
      [
        ['a', '1'],
        ['a', '2'],
      ],
    ],
    ['[1]', undefined],
    ['null', undefined],
    ['', undefined],
  ] as [string, [string, string][] | undefined][]) {
    test(JSON.stringify(text), () => assert.deepEqual(membersOf(text), members));
  }

  test('give the text again', () => {
    const members = membersOf(demo);
    assert.ok(members);
    assert.deepEqual(JSON.parse(objectOf(members)), JSON.parse(demo));
    const shop = JSON.parse(demo) as Record<string, unknown>;
    for (const [name, text] of members) assert.deepEqual(JSON.parse(text), shop[name], name);
  });
});

describe('files of a store', () => {
  test('are laid together, and products of several add up', () => {
    const answer = laid('{"version":1,"a":1,"products":{"A":{}}}', '{"version":1,"products":{"B":{"x":2}},"b":[]}');
    assert.ok(!Array.isArray(answer));
    assert.equal(answer.text, '{"version":1,"a":1,"b":[],"products":{"A":{},"B":{"x":2}}}');
    assert.equal(answer.placeOf('/products/B/x'), 'b.json');
    assert.equal(answer.placeOf('/a'), 'a.json');
    assert.equal(answer.placeOf('/missing'), 'a.json + b.json');
  });

  test('may each say something of one product, its members laid together', () => {
    const answer = laid(
      '{"products":{"A/1":{"x-why":"a","may":{"b":1},"same":[1, 2]},"B":{}}}',
      '{"products":{"A/1":{"x-why":"b","same":[1,2],"has":2},"C":{}}}',
    );
    assert.ok(!Array.isArray(answer));
    assert.equal(answer.text, '{"products":{"A/1":{"x-why":"a","may":{"b":1},"same":[1, 2],"has":2},"B":{},"C":{}}}');
    assert.equal(answer.placeOf('/products/A~11/may/b'), 'a.json');
    assert.equal(answer.placeOf('/products/A~11/has'), 'b.json');
  });

  for (const [why, texts, faults] of [
    [
      'a member twice',
      ['{"a":1}', '{"a":1}'],
      ['duplicate_key /a "a" stands in a.json and in b.json. Keep one of them.'],
    ],
    [
      'a product of which two files say different things',
      ['{"products":{"A/1":{"u":1}}}', '{"b":1}', '{"products":{"A/1":{"u":2}}}'],
      [
        'duplicate_key /products/A~11/u "u" of the product "A/1" is one thing in a.json and another in c.json. Keep one of them. If an import wrote one, import again: it leaves out what the settings say.',
      ],
    ],
    [
      'a product that is none in one of them',
      ['{"products":{"A/1":7}}', '{"products":{"A/1":{}}}'],
      ['duplicate_key /products/A~11 The product "A/1" stands in a.json and in b.json. Keep one of them.'],
    ],
    [
      'two versions',
      ['{"version":1}', '{"version":2}'],
      ['duplicate_key /version "version" stands in a.json and in b.json. Keep one of them.'],
    ],
    ['half a file', ['{"a":1}', '{"b":'], ['not_json  This is not JSON, or only a part of it. Write it anew.']],
    ['a list', ['[]', '{"b":1}'], ['wrong_type  This is no part of a store. Write an object here.']],
  ] as [string, string[], string[]][]) {
    test(`are refused with ${why}`, () => assert.deepEqual(laid(...texts), faults));
  }

  test('may each say their version, and have notes of their own', () => {
    const answer = laid('{"version":1,"x-note":"a"}', '{"version":1,"x-note":"b"}');
    assert.ok(!Array.isArray(answer));
    assert.equal(answer.text, '{"version":1,"x-note":"a"}');
  });

  test('what stands twice in one of them the engine tells', () => {
    const answer = laid('{"a":1,"a":2,"products":{"A":1,"A":2}}', '{"b":1}');
    assert.ok(!Array.isArray(answer));
    assert.equal(answer.text, '{"a":1,"a":2,"b":1,"products":{"A":1,"A":2}}');
  });
});

describe('commands with several files', () => {
  const { products, asOf, ...settings } = JSON.parse(demo) as { products: Record<string, object>; asOf: string };
  const [[sku = '', product = {}] = [], ...rest] = Object.entries(products);

  test('answer as with the one of which they are parts', async () => {
    const parts = [
      await write('settings.json', settings),
      await write('data.json', { version: 1, asOf, products: { [sku]: product } }),
      await write('more.json', { products: Object.fromEntries(rest) }),
    ];
    const whole = await write('whole.json', demo);
    for (const [command = '', ...at] of [['plan'], ['check', '--at', asOf]]) {
      const [one, several] = [await stockline([command, whole, ...at]), await stockline([command, ...parts, ...at])];
      assert.equal(several.status, 0, several.stderr);
      // The second may be another.
      const [told = '', toldOfOne] = [several, one].map(({ stdout }) =>
        stdout.replace(/it is \d{4}-\S+Z/gu, 'it is now'),
      );
      assert.equal(told, toldOfOne);
    }
    const published = await stockline(['publish', ...parts, '--to', join(folder, 'public')]);
    assert.equal(published.status, 0, published.stderr);
    const again = await stockline(['publish', whole, '--to', join(folder, 'public')]);
    assert.deepEqual(JSON.parse(again.stdout).written, []);
  });

  test('take a folder for its settings.json and data.json', async () => {
    const shop = join(folder, 'shop');
    await mkdir(shop);
    await write('shop/settings.json', settings);
    await write('shop/data.json', { asOf, products });
    await write('shop/locations.json', { not: 'of the store' });
    const whole = await write('whole.json', demo);
    assert.equal((await stockline(['plan', shop])).stdout, (await stockline(['plan', whole])).stdout);
    // What it has not is told by its name.
    await rm(join(shop, 'data.json'));
    const { status, stderr } = await stockline(['plan', shop]);
    assert.deepEqual(
      [status, stderr],
      [1, `stockline: ${join(shop, 'data.json')} cannot be read: there is no such file.\n`],
    );
  });

  test('name the file of each fault', async () => {
    const one = await write('one.json', settings);
    const two = await write('two.json', { asOf, products: { [sku]: { stock: [{ location: 'nowhere', onHand: 1 }] } } });
    const { status, stderr } = await stockline(['check', one, two]);
    assert.equal(status, 2);
    assert.ok(stderr.includes(`${two}: /products/${sku}/stock/0/location:`), stderr);
    const twice = await stockline(['plan', one, two, await write('three.json', { asOf })]);
    assert.equal(twice.status, 2);
    assert.equal(JSON.parse(twice.stdout).errors[0].pointer, '/asOf');
    assert.match(twice.stderr, /two\.json and in .*three\.json/u);
  });
});

describe('plan --out', () => {
  test('writes the file whole, and leaves it as it was where the store has a fault', async () => {
    const store = await write('store.json', demo);
    const out = join(folder, 'deep', 'snapshot.json');
    const { status, stdout } = await stockline(['plan', store, '--out', out]);
    assert.deepEqual([status, stdout], [0, '']);
    assert.equal(await readFile(out, 'utf8'), (await stockline(['plan', store])).stdout);
    const { ino } = await stat(out);
    const refused = await stockline(['plan', '-', '--out', out], '{"version":1}');
    assert.equal(refused.status, 2);
    assert.equal((await stat(out)).ino, ino);
  });

  test('follows a link, and tells where it cannot write', async () => {
    const store = await write('store.json', demo);
    const target = await write('target.json', '');
    const link = join(folder, 'link.json');
    await symlink(target, link);
    assert.equal((await stockline(['plan', store, '--out', link])).status, 0);
    assert.equal((await stat(target)).size > 0, true);
    const { status, stderr } = await stockline(['plan', store, '--out', folder]);
    assert.equal(status, 1);
    assert.match(stderr, /cannot be written: it is a folder/u);
  });
});
