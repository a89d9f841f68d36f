/** Which attribute is meant by one that an element does not know. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { StocklineAvailability } from 'stockline';
import { isDay } from '../../web/src/days/days.ts';
import { otherNames, wrongAttributes } from '../../web/src/elements/near-attributes.ts';
import { nearest } from '../../web/src/elements/near-words.ts';
import { hasOddAttribute } from '../../web/src/elements/odd-attributes.ts';
import { elements } from '../../web/src/elements/wrong-words.ts';

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

test('What is its own is no slip, and what is near it is', () => {
  assert.deepEqual(named('by', 'heading-level', 'in-cart', 'countdown'), []);
  assert.deepEqual(named('heading-levle'), ['heading-levle → heading-level']);
});

test('Two letters at the most are a slip, and one in three, for names and for words', () => {
  // One letter too many of three is one in three; another letter of two is one in two.
  assert.deepEqual(named('too', 'up', 'go'), ['too → to']);
  assert.equal(nearest('dee', ['de']), 'de');
  assert.equal(nearest('df', ['de']), undefined);
  // Two of six, two of five, three of nine.
  assert.equal(nearest('compcta', ['compact']), 'compact');
  assert.equal(nearest('bagde', ['badge']), 'badge');
  assert.equal(nearest('begda', ['badge']), undefined);
  assert.equal(nearest('xxxantity', ['quantity']), undefined);
});

/** Whether an element that works asks for these words at all. */
const isOdd = (name: string, value = '') =>
  hasOddAttribute(
    Object.assign(Object.create({ sku: null, to: null, ship: null, variant: null, by: null, title: '', id: '' }), {
      getAttributeNames: () => [name],
      getAttribute: () => value,
    }),
  );

test('Each other name that is known is seen on an element that works', () => {
  const others = Object.values(otherNames).flatMap((names) => names.split(' '));
  assert.deepEqual(
    [...others, 'data-sku', 'data-quantity'].filter((name) => !isOdd(name, 'x')),
    // A page has them for itself more often.
    ['snapshot-url', 'structured-data'],
  );
});

test('What a page and its framework have for themselves is not looked at', () => {
  for (const name of ['class', 'id', 'sku', 'json-ld', 'aria-label', 'data-v-7ba5bd90', 'data-testid', 'ng-version'])
    assert.equal(isOdd(name), false, name);
  for (const name of ['x-data', '_ngcontent-abc-c12', '@click', ':class', 'data-id', 'data-title', 'data-state'])
    assert.equal(isOdd(name), false, name);
  assert.equal(isOdd('ship', 'together'), false);
  assert.equal(isOdd('variant', 'compact'), false);
  assert.equal(isOdd('variant', 'compcat'), true);
  // Whether there is such a day the element sees itself.
  for (const day of ['2026-12-24', '', 'Christmas']) assert.equal(isOdd('by', day), false, day);
});

test('A day is one that there is, written with its year first', () => {
  for (const day of ['2026-12-24', '2028-02-29']) assert.ok(isDay(day), day);
  for (const none of ['2026-02-29', '2026-13-01', '2026-1-1', '24.12.2026', '2026-12-24T00:00', ''])
    assert.ok(!isDay(none), none);
});

test('A misspelt tag is held to each element that there is', () => {
  const folders = readdirSync(new URL('../../web/src/elements', import.meta.url));
  assert.deepEqual(elements, folders.filter((name) => name.startsWith('stockline-')).sort());
});
