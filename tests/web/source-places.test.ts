/** Where a part of a store stands in the shop's own files, as an import has written it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sourceInWords, sourcePlaceOf } from '../../web/src/cli/io/source-places.ts';

const says = 'Price is "x", which is no price in EUR.';
const document = {
  products: {
    'A/1': {
      'x-from': { file: 'stock.csv', line: 4, cells: { price: { file: 'items.csv', line: 9, says } } },
      price: { minorUnits: 'x', currency: 'EUR' },
      stock: [
        { onHand: 1, 'x-from': { file: 'stock.csv', line: 4 } },
        { onHand: 2, 'x-from': { file: 'stock.csv', line: 5, says: 'Twice.' } },
      ],
    },
    BARE: { stock: [{ onHand: 1 }] },
  },
};

describe('The place of a part of a store', () => {
  const cases: [string, ReturnType<typeof sourcePlaceOf>][] = [
    ['/products/A~11', { file: 'stock.csv', line: 4 }],
    ['/products/A~11/name', { file: 'stock.csv', line: 4 }],
    // A cell has its own file and line, and not the product's.
    ['/products/A~11/price', { file: 'items.csv', line: 9, says }],
    ['/products/A~11/price/minorUnits', { file: 'items.csv', line: 9, says }],
    ['/products/A~11/stock/0/onHand', { file: 'stock.csv', line: 4 }],
    // What is said of a row is said of the row alone.
    ['/products/A~11/stock/1', { file: 'stock.csv', line: 5, says: 'Twice.' }],
    ['/products/A~11/stock/1/onHand', { file: 'stock.csv', line: 5 }],
    ['/products/BARE/stock/0', undefined],
    ['/products/none/stock/0', undefined],
    ['', undefined],
  ];
  for (const [pointer, place] of cases)
    test(`${pointer} is ${JSON.stringify(place?.line)}`, () => {
      assert.deepEqual(sourcePlaceOf(document, pointer), place);
    });

  test('is read as nothing where somebody has written something else', () => {
    for (const note of [7, null, 'stock.csv', [], {}, { file: 7 }, { cells: { price: 7 } }, { cells: [] }])
      assert.equal(sourcePlaceOf({ price: 1, 'x-from': note }, '/price'), undefined);
    assert.equal(sourcePlaceOf(undefined, '/products/A'), undefined);
  });

  test('is told in words', () => {
    assert.equal(sourceInWords({ file: 'a.csv', line: 4 }), ' (a.csv, line 4)');
    assert.equal(sourceInWords({ file: 'a.csv' }), ' (a.csv)');
    assert.equal(sourceInWords(undefined), '');
  });
});
