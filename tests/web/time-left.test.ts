/** The time that is left to order by: told where a page asks for it, to the minute, in the last twelve hours alone. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placesAt } from '../../web/src/days/places.ts';
import { counting } from '../../web/src/locales/counting.ts';
import { describe } from '../../web/src/locales/describe.ts';
import { wordingFor } from '../../web/src/locales/index.ts';
import { orderByText } from '../../web/src/locales/time-left.ts';
import { plain } from './plain.ts';
import { snapshot, threeMugs } from './promises.ts';

const orderBy = '2026-11-23T19:00:00Z';
const at = (instant: string, hasCountdown = true) => {
  const found = orderByText(orderBy, '2:00 PM', wordingFor('en-US'), Date.parse(instant), hasCountdown);
  return found && [plain(found.text), found.until === undefined ? undefined : new Date(found.until).toISOString()];
};

test('At 16:46 two hours and 14 minutes are left, and one millisecond later two hours and 13', () => {
  assert.deepEqual(at('2026-11-23T16:46:00.000Z'), [
    'Order within 2 hr 14 min, by 2:00 PM, for these dates',
    '2026-11-23T16:46:00.001Z',
  ]);
  assert.deepEqual(at('2026-11-23T16:46:00.001Z'), [
    'Order within 2 hr 13 min, by 2:00 PM, for these dates',
    '2026-11-23T16:47:00.001Z',
  ]);
});

test('Whole hours have no minutes, and the last hour has no hours', () => {
  assert.equal(at('2026-11-23T17:00:00Z')?.[0], 'Order within 2 hr, by 2:00 PM, for these dates');
  assert.equal(at('2026-11-23T18:59:00Z')?.[0], 'Order within 1 min, by 2:00 PM, for these dates');
});

test('In the last minute there is the time of day alone, and after it nothing; never less than a minute is told', () => {
  assert.deepEqual(at('2026-11-23T18:59:00.001Z'), ['Order by 2:00 PM for these dates', undefined]);
  assert.deepEqual(at('2026-11-23T18:59:59.999Z'), ['Order by 2:00 PM for these dates', undefined]);
  assert.equal(at('2026-11-23T19:00:00Z'), undefined);
});

test('Twelve hours before and earlier it is the time of day alone; the countdown begins the moment that less is left', () => {
  assert.deepEqual(at('2026-11-23T06:00:00Z'), ['Order by 2:00 PM for these dates', '2026-11-23T07:00:00.001Z']);
  assert.deepEqual(at('2026-11-23T07:00:00Z'), ['Order by 2:00 PM for these dates', '2026-11-23T07:00:00.001Z']);
  assert.equal(at('2026-11-23T07:00:00.001Z')?.[0], 'Order within 11 hr 59 min, by 2:00 PM, for these dates');
});

test('A page that asks for no countdown (T2) has the time of day in the last hours too, and nothing from it on', () => {
  assert.deepEqual(at('2026-11-23T16:46:00Z', false), ['Order by 2:00 PM for these dates', undefined]);
  assert.deepEqual(at('2026-11-23T18:59:59.999Z', false), ['Order by 2:00 PM for these dates', undefined]);
  assert.equal(at('2026-11-23T19:00:00Z', false), undefined);
});

test('A promise is described at its own instant, or at a later one; without a unit at stake there is no countdown', () => {
  const wording = wordingFor('en-US');
  const places = placesAt(snapshot, Date.parse(threeMugs.at));
  const text = (now?: number) => plain(describe(threeMugs, wording, places, { now, hasCountdown: true }).orderBy?.text);
  assert.match(text() ?? '', /^Order within 3 hr 55 min, by 2:00 PM/u);
  assert.match(text(Date.parse('2026-11-23T18:00:00Z')) ?? '', /^Order within 1 hr, by 2:00 PM/u);
  const { orderBy: _, ...later } = threeMugs;
  assert.equal(describe(later, wording, places).orderBy, undefined);
});

test('Polish has four plurals, and a language’s missing form is the other; the number is written as the language does', () => {
  const polish = counting('pl');
  const pieces = (count: number) =>
    polish.count(count, { one: '# sztuka', few: '# sztuki', many: '# sztuk', other: '# sztuki (ułamek)' });
  assert.deepEqual([1, 2, 5, 12, 22, 1.5].map(pieces), [
    '1 sztuka',
    '2 sztuki',
    '5 sztuk',
    '12 sztuk',
    '22 sztuki',
    '1,5 sztuki (ułamek)',
  ]);
  assert.equal(counting('ar').count(0, { one: 'x', other: 'y' }), 'y');
  assert.equal(counting('de').number(12_000), '12.000');
});
