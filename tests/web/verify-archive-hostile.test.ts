/**
 * Whatever a value names as what it was computed from: it is answered, nothing is looked up that is no revision, and
 * nothing is kept of it.
 */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { loadEngine, loadOrderEngine } from 'stockline/engine';
import type { OrderSnapshot } from 'stockline/full';
import { type Archive, verifyShown } from 'stockline/verify';
import type { CheckoutValue } from '../../web/src/engine/types/documents.ts';
import { archiveOf, type Files, openedFolder, revisionIn, valueFrom } from './folder-values.ts';
import { mark, mutated } from './mutations.ts';
import { publishedFolder, sampleStore, withMugs } from './published-folder.ts';
import { cases, Random, seed } from './random.ts';

const cameIn = '2026-11-23T15:16:00Z';
const folder = mkdtempSync(join(tmpdir(), 'stockline-archive-'));
after(() => rmSync(folder, { recursive: true }));

let files: Files;
let archive: Archive & { asked: string[] };
let today: OrderSnapshot;
let shown: CheckoutValue;
before(async () => {
  await Promise.all([loadEngine(), loadOrderEngine()]);
  files = await publishedFolder(sampleStore());
  archive = archiveOf(files, await publishedFolder(withMugs(8)));
  today = await openedFolder(files);
  const lines = [
    { sku: 'MUG', quantity: 4 },
    { sku: 'PORCH', quantity: 1 },
  ];
  shown = await valueFrom(files, { lines, to: { country: 'US', postalCode: '94103' } });
  // As the publisher keeps it.
  for (const [path, text] of files) {
    const { revision } = JSON.parse(text) as { revision: string };
    if (path.startsWith('shops/')) write(path, text);
    if (path.startsWith('products/')) write(`products/${revision.slice(0, 2)}/${revision}.json`, text);
  }
});

function write(path: string, text: string): void {
  const whole = join(folder, 'archive', path);
  mkdirSync(dirname(whole), { recursive: true });
  writeFileSync(whole, text);
}

const verified = (value: unknown, looksInto: string | Archive = archive) =>
  verifyShown(today, value, { at: cameIn, archive: looksInto });

const naming = (computedFrom: unknown): unknown => ({ ...structuredClone(shown), computedFrom });
const named = () => structuredClone(shown.computedFrom) as NonNullable<CheckoutValue['computedFrom']>;

describe('Refused, and nothing is looked up', () => {
  const wrong: [title: string, computedFrom: () => unknown, place: string][] = [
    ['a number', () => 7, ''],
    ['nothing at all', () => null, ''],
    ['a list', () => [named()], ''],
    ['a record of nothing', () => ({}), '/engine'],
    ['an engine that is a record', () => ({ ...named(), engine: {} }), '/engine'],
    ['no shop', () => ({ ...named(), shop: undefined }), '/shop'],
    ['a path that leads out of the archive', () => ({ ...named(), shop: '../../../../etc/passwd' }), '/shop'],
    ['a path as long as a revision', () => ({ ...named(), shop: '../../archive.js' }), '/shop'],
    ['a revision with a sign more', () => ({ ...named(), shop: `${named().shop}0` }), '/shop'],
    ['a revision with a line’s end', () => ({ ...named(), shop: `${named().shop}\n` }), '/shop'],
    ['capital letters', () => ({ ...named(), shop: 'ABCDEF0123456789' }), '/shop'],
    ['a revision that is a list', () => ({ ...named(), shop: [named().shop] }), '/shop'],
    ['no products', () => ({ ...named(), products: [] }), '/products'],
    ['products by name', () => ({ ...named(), products: { length: 1, 0: named().products[0] } }), '/products'],
    ['as many as a million', () => ({ ...named(), products: Array(1e6).fill(named().products[0]) }), '/products'],
    ['a product’s path', () => ({ ...named(), products: [named().products[0], '..%2f..%2fshop.jso'] }), '/products/1'],
    ['a product’s zero sign', () => ({ ...named(), products: ['0123456789abcde\0'] }), '/products/0'],
    ['a product’s prototype', () => ({ ...named(), products: ['__proto__'] }), '/products/0'],
  ];
  for (const [title, computedFrom, place] of wrong)
    test(title, () => {
      archive.asked = [];
      const { verdict, judgedBy, differs, promise } = verified(naming(computedFrom()));
      assert.deepEqual([verdict, judgedBy, differs], ['untrue', 'archive', [`/computedFrom${place}`]]);
      assert.deepEqual(archive.asked, []);
      assert.equal(promise?.lines.length, 2);
    });

  test('one product twice, the shop’s document as a product’s, and a product’s as the shop’s', () => {
    const [first] = named().products;
    const twice = verified(naming({ ...named(), products: [first, first] }));
    assert.deepEqual([twice.verdict, twice.differs], ['untrue', ['/computedFrom/products']]);
    for (const computedFrom of [
      { ...named(), products: [revisionIn(files)] },
      { ...named(), shop: first },
    ])
      assert.equal(verified(naming(computedFrom)).notArchived, 'not_kept');
  });
});

describe('An archive that is a folder', () => {
  test('is read by revision', () => {
    const path = join(folder, 'archive');
    assert.deepEqual([verified(shown, path).verdict, verified(shown, path).judgedBy], ['same', 'archive']);
    assert.equal(verified(naming({ ...named(), shop: '0123456789abcdef' }), path).notArchived, 'not_kept');
    assert.equal(verified(naming({ ...named(), products: ['0123456789abcdef'] }), path).notArchived, 'not_kept');
  });

  test('has nothing read beside it', () => {
    writeFileSync(join(folder, 'secret00000000.json'), files.get('shop.json') ?? '');
    for (const shop of ['../../secret00000000', '..\\..\\secret0000000', '/etc/passwd', '.', ''])
      assert.deepEqual(verified(naming({ ...named(), shop }), join(folder, 'archive')).differs, ['/computedFrom/shop']);
  });

  test('that is not there is its server’s mistake, and told', () => {
    assert.throws(() => verified(shown, join(folder, 'nowhere')), /There is no archive in .*nowhere: name the folder/u);
    // Of what names no revisions nothing is looked up.
    assert.equal(verified(naming(undefined), join(folder, 'nowhere')).notArchived, 'no_revisions');
  });
});

test(`mutated values, ${cases} of them with STOCKLINE_SEED=${seed}: never thrown, never kept, never true but as computed`, () => {
  const seen = new Map<string, number>();
  const path = join(folder, 'archive');
  for (let number = 0; number < cases; number += 1) {
    const random = new Random(number);
    // Half of them within what it was computed from.
    const value = random.onceIn(2) ? naming(within(mutated(named(), random))) : mutated(shown, random);
    const { promise, differs, ...verification } = verified(value, random.onceIn(2) ? path : archive);
    const { verdict, judgedBy, notArchived } = verification;
    const what = `${verdict} ${judgedBy} ${notArchived ?? ''}`;
    seen.set(what, (seen.get(what) ?? 0) + 1);
    assert.ok(!JSON.stringify([differs, promise]).includes(mark), `case ${number} keeps something of the value`);
    for (const pointer of differs) assert.match(pointer, /^(?:\/[\w-]+)*$/u);
    if (judgedBy === 'archive' && verdict !== 'untrue') {
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      assert.deepEqual((JSON.parse(text) as CheckoutValue).promise, shown.promise, `case ${number}`);
    }
    assert.equal(verified(shown).verdict, 'same', `case ${number} has left something behind`);
  }
  console.log(JSON.stringify(Object.fromEntries(seen)));
  for (const what of ['same archive ', 'untrue archive ']) assert.ok(seen.has(what), `none was ${what}`);
});

/** A text of a record is put in as the record, where it is one. */
function within(computedFrom: unknown): unknown {
  try {
    return typeof computedFrom === 'string' ? JSON.parse(computedFrom) : computedFrom;
  } catch {
    return computedFrom;
  }
}
