/** Which attribute is meant by one that an element does not know. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StocklineAvailability } from 'stockline';
import { wrongAttributes } from '../../web/src/elements/near-attributes.ts';

/** An availability element with these attributes, as far as it is asked. */
function named(...names: string[]): string[] {
  const element = Object.assign(Object.create({ snapshot: null, messages: null }), {
    constructor: StocklineAvailability,
    localName: 'stockline-availability',
    getAttributeNames: () => names,
    hasAttribute: (name: string) => names.includes(name),
    getAttribute: () => null,
  });
  return wrongAttributes(element).map(({ name, known }) => `${name} → ${known}`);
}

test('What other shops call it is known', () => {
  assert.deepEqual(named('product', 'qty', 'country'), ['product → sku', 'qty → quantity', 'country → to']);
  assert.deepEqual(named('zip'), ['zip → to']);
  assert.deepEqual(named('destination', 'url'), ['destination → to', 'url → src']);
  assert.deepEqual(named('data-sku', 'postal-code'), ['data-sku → sku', 'postal-code → to']);
});

test('A slip of the finger is known: a letter too many, too few, another, or two swapped', () => {
  assert.deepEqual(named('skus'), ['skus → sku']);
  assert.deepEqual(named('quanity'), ['quanity → quantity']);
  assert.deepEqual(named('methos'), ['methos → method']);
  assert.deepEqual(named('scr'), ['scr → src']);
  assert.deepEqual(named('jsonld'), ['jsonld → json-ld']);
});

test('A property that is no attribute is told as such', () => {
  assert.deepEqual(named('snapshot'), ['snapshot → src']);
});

test('What every element may have, what the page has for itself, and what is near nothing is left alone', () => {
  assert.deepEqual(named('class', 'id', 'title', 'onclick', 'aria-label', 'data-v-7ba5bd90', 'ng-version'), []);
  assert.deepEqual(named('sku', 'product', 'quantity', 'qty'), [], 'beside the right one it is the page’s own');
  assert.deepEqual(named('colour', 'go', 'up'), []);
});
