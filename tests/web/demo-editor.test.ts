/**
 * The demo's editor without its page: where things stand in a JSON text, and what a supplier's news does to a document.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { jsonPlaces, lineAt } from '../../web/demo/editor/json-places.ts';
import { withLateReceipts } from '../../web/demo/editor/late-receipts.ts';
import type { StoreDocument } from '../../web/src/engine/types/documents.ts';

describe('Where things stand in a JSON text', () => {
  const text = '{\n  "a": 1,\n  "b/c": { "d~e": [10, {"f": null}] }\n}';

  test('a member stands where its name begins', () => {
    assert.equal(text.slice(jsonPlaces(text).offsetOf('/a')).slice(0, 3), '"a"');
    assert.equal(lineAt(text, jsonPlaces(text).offsetOf('/a')), 2);
  });

  test('an item stands where its value begins, and names are escaped as RFC 6901 has it', () => {
    const { offsetOf } = jsonPlaces(text);
    assert.equal(text.slice(offsetOf('/b~1c/d~0e/0')).slice(0, 2), '10');
    assert.equal(text.slice(offsetOf('/b~1c/d~0e/1/f')).slice(0, 3), '"f"');
  });

  test('what is missing is where the nearest thing around it is', () => {
    const { offsetOf } = jsonPlaces(text);
    assert.equal(offsetOf('/b~1c/nothing/at/all'), offsetOf('/b~1c'));
    assert.equal(offsetOf('/nothing'), 0);
    assert.equal(offsetOf(''), 0);
  });

  const broken: [text: string, at: number, why: string][] = [
    ['{"a" 1}', 5, 'a colon is missing'],
    ['{"a": 1 "b": 2}', 8, 'a comma is missing'],
    ['[1, ]', 4, 'an item is missing'],
    ['[1', 2, 'the end is missing'],
    ['{"a": 01}', 7, 'a number begins with a nought'],
    ['{"a": "\n"}', 6, 'a string runs over its line'],
    ['{"a": 1} x', 9, 'something comes after the end'],
    ["{'a': 1}", 1, 'the quotes are wrong'],
    ['', 0, 'there is nothing'],
  ];
  for (const [wrong, at, why] of broken) {
    test(`it stops being JSON where ${why}: ${JSON.stringify(wrong)}`, () => {
      assert.equal(jsonPlaces(wrong).brokenAt, at);
      assert.throws(() => JSON.parse(wrong));
    });
  }

  test('what JSON.parse takes is JSON to its end', () => {
    for (const right of [text, ' [ ] ', '-0.5e+3', '"\\u00e9\\n"', '{"a":{"b":[true,false,null]}}']) {
      assert.doesNotThrow(() => JSON.parse(right));
      assert.equal(jsonPlaces(right).brokenAt, undefined, right);
    }
  });

  test('what stands before the break keeps its place', () => {
    assert.equal(jsonPlaces('{"a": {"b": 1,, "c": 2}}').offsetOf('/a/b'), 7);
  });
});

describe('A supplier’s news', () => {
  const text = readFileSync(new URL('../../web/demo/store.json', import.meta.url), 'utf8');
  const store = JSON.parse(text) as StoreDocument;
  const after = (late: Parameters<typeof withLateReceipts>[3], from = text) =>
    JSON.parse(withLateReceipts(from, store, ['QUILT'], late)) as StoreDocument;

  test('moves every expected day of that product, over the end of a year, and nothing else', () => {
    // 7 December and 4 January, 30 days later.
    const moved = after(30);
    assert.deepEqual(
      moved.products['QUILT']?.receipts?.map(({ expected }) => expected),
      ['2027-01-06', '2027-02-03'],
    );
    const rest = (document: StoreDocument) => ({ ...document, products: { ...document.products, QUILT: undefined } });
    assert.deepEqual(rest(moved), rest(store));
  });

  test('counts from the days that the document began with, not from those it has by now', () => {
    assert.deepEqual(after(10, withLateReceipts(text, store, ['QUILT'], 45)), after(10));
    assert.deepEqual(after(0, withLateReceipts(text, store, ['QUILT'], 'unknown')), store);
  });

  test('without a day there is no receipt to expect', () => {
    assert.deepEqual(after('unknown').products['QUILT']?.receipts, []);
  });

  test('moves what a pack waits for: the single ones', () => {
    const shop = readFileSync(new URL('../../web/demo/shops/glitch-solder.store.json', import.meta.url), 'utf8');
    const books = JSON.parse(shop) as StoreDocument;
    const late = JSON.parse(withLateReceipts(shop, books, ['SWITCHES'], 10)) as StoreDocument;
    // Thursday 10 December, 10 days later.
    assert.equal(late.products['SWITCH']?.receipts?.[0]?.expected, '2026-12-20');
    assert.equal(late.products['SWITCHES']?.receipts, undefined);
  });

  test('leaves a product without receipts, and a text that is no JSON, as they are', () => {
    assert.equal(withLateReceipts(text, store, ['SIGN', 'NOTHING'], 10), text);
    assert.equal(withLateReceipts(text.slice(0, 100), store, ['QUILT'], 10), text.slice(0, 100));
  });
});
