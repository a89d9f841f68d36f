/** The rule by which scenarios are judged: a runner that let everything pass would prove nothing. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differences } from './expectation.ts';

for (const [why, expected, actual, found] of [
  ['equal values match', 1, 1, []],
  ['other values do not', 1, 2, ['x is 2, not 1']],
  ['a text is not a number', '1', 1, ['x is 1, not "1"']],
  ['members that are not expected are passed over', { a: 1 }, { a: 1, b: 2 }, []],
  ['an expected member must be there', { a: { b: 1 } }, { a: {} }, ['x/a/b is absent, and should be 1']],
  ['null expects a member to be absent', { a: null }, {}, []],
  ['null finds a member that is there', { a: null }, { a: 1 }, ['x/a is 1, and should be absent']],
  ['null is not satisfied by null', { a: null }, { a: null }, ['x/a is null, and should be absent']],
  ['arrays match item by item, and items by the same rule', [{ a: 1 }, 2], [{ a: 1, b: 2 }, 3], ['x/1 is 3, not 2']],
  ['an array must have as many items', [], [1], ['x has 1 items, not 0: [1]']],
  ['an object is not an array', {}, [], ['x is [], not {}']],
  ['an array is not an object', [], {}, ['x is {}, not []']],
  ['an inherited member is not there', { toString: 1 }, {}, ['x/toString is absent, and should be 1']],
] as const) {
  test(why, () => assert.deepEqual(differences(expected, actual, 'x'), found));
}
