/** What differs between two texts of a store, and whose plans that can change. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { StoreParts } from '../../web/src/cli/publishing/store-parts.ts';

const partsOf = (store: string): StoreParts => {
  const parts = StoreParts.of(store);
  assert.ok(parts);
  return parts;
};
const before = partsOf(
  '{"version":1,"asOf":"2026-11-23T15:00:00Z","products":{"A":{"stock":[1]},"B":{},"SET":{"draws":{"A":1,"loose":2}}},"supplies":{"loose":{"stock":[]},"oven":{}}}',
);
const text = (products: string, supplies = '{"loose":{"stock":[]},"oven":{}}', more = '') =>
  `{"version":1,"asOf":"2026-11-23T15:01:00Z"${more},"products":${products},"supplies":${supplies}}`;
const since = (...parts: Parameters<typeof text>) => partsOf(text(...parts)).since(before);
const set = '"SET":{"draws":{"A":1,"loose":2}}';

describe('the difference of two stores', () => {
  test('is which products and supplies are others', () => {
    assert.deepEqual(since(`{"A":{"stock":[2]},"B":{},${set}}`, '{"loose":{"stock":[3]},"oven":{}}'), {
      products: ['A'],
      supplies: ['loose'],
    });
  });

  for (const [why, products, supplies, more] of [
    ['a product more', `{"A":{"stock":[1]},"B":{},"C":{},${set}}`],
    ['another product', `{"A":{"stock":[1]},"C":{},${set}}`],
    ['a product that stands twice', `{"A":{"stock":[1]},"B":{},"B":{"stock":[]},${set}}`],
    ['a supply less', `{"A":{"stock":[1]},"B":{},${set}}`, '{"loose":{"stock":[]}}'],
    ['a member that all share', `{"A":{"stock":[1]},"B":{},${set}}`, undefined, ',"freshForMinutes":5'],
    ['a product under another policy', `{"A":{"stock":[1]},"B":{"policy":"late"},${set}}`],
    ['a set of other parts', `{"A":{"stock":[1]},"B":{},"SET":{"draws":{"A":2}}}`],
  ] as [string, string, string?, string?][]) {
    test(`is none with ${why}: all of the store is read`, () => {
      assert.equal(since(products, supplies, more), undefined);
    });
  }
});

describe('whose plans a change can change', () => {
  for (const [changed, skus] of [
    [['B'], ['B']],
    [['A'], ['A', 'SET']],
    [['SET'], ['A', 'SET']],
    [['loose'], ['A', 'SET']],
    [['oven'], []],
    [[], []],
  ] as [string[], string[]][]) {
    test(JSON.stringify(changed), () => assert.deepEqual([...before.kinOf(changed)].sort(), skus));
  }
});
