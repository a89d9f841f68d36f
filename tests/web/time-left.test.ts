/** The time that is left to order by: told where a page asks for it, to the minute, in the last twelve hours alone. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placesAt } from '../../web/src/days/places.ts';
import { counting } from '../../web/src/locales/counting.ts';
import { describe } from '../../web/src/locales/describe.ts';
import { wordingFor } from '../../web/src/locales/index.ts';
import { describeSurface } from '../../web/src/locales/surface.ts';
import { countedDown } from '../../web/src/locales/time-left.ts';
import { plain } from './plain.ts';
import { snapshot, threeMugs } from './promises.ts';

const orderBy = '2026-11-23T19:00:00Z';
const at = (instant: string) => {
  const now = Date.parse(instant);
  const found = countedDown({ left: Date.parse(orderBy) - now, when: '2:00 PM', now }, wordingFor('en-US'));
  return [plain(found.text), found.until === undefined ? undefined : new Date(found.until).toISOString()];
};

test('At 16:46 two hours and 14 minutes are left, and one millisecond later two hours and 13', () => {
  assert.deepEqual(at('2026-11-23T16:46:00.000Z'), [
    'order within 2 hr 14 min, by 2:00 PM',
    '2026-11-23T16:46:00.001Z',
  ]);
  assert.deepEqual(at('2026-11-23T16:46:00.001Z'), [
    'order within 2 hr 13 min, by 2:00 PM',
    '2026-11-23T16:47:00.001Z',
  ]);
});

test('Whole hours have no minutes, and the last hour has no hours', () => {
  assert.equal(at('2026-11-23T17:00:00Z')?.[0], 'order within 2 hr, by 2:00 PM');
  assert.equal(at('2026-11-23T18:59:00Z')?.[0], 'order within 1 min, by 2:00 PM');
});

test('In the last minute there is the time of day alone: never less than a minute is told', () => {
  assert.deepEqual(at('2026-11-23T18:59:00.001Z'), ['order by 2:00 PM', undefined]);
  assert.deepEqual(at('2026-11-23T18:59:59.999Z'), ['order by 2:00 PM', undefined]);
});

test('Twelve hours before and earlier it is the time of day alone; the countdown begins the moment that less is left', () => {
  assert.deepEqual(at('2026-11-23T06:00:00Z'), ['order by 2:00 PM', '2026-11-23T07:00:00.001Z']);
  assert.deepEqual(at('2026-11-23T07:00:00Z'), ['order by 2:00 PM', '2026-11-23T07:00:00.001Z']);
  assert.equal(at('2026-11-23T07:00:00.001Z')?.[0], 'order within 11 hr 59 min, by 2:00 PM');
});

test('A promise is described at its own instant, or at a later one; at the deadline itself there is none any more', () => {
  const wording = wordingFor('en-US');
  const places = placesAt(snapshot, Date.parse(threeMugs.at));
  const text = (instant?: string, countdown?: typeof countedDown) => {
    const now = instant === undefined ? undefined : Date.parse(instant);
    return plain(describe(threeMugs, wording, places, { now, countdown }).orderBy?.text);
  };
  assert.match(text(undefined, countedDown) ?? '', /^order within 3 hr 55 min, by 2:00 PM .*today$/u);
  assert.match(text('2026-11-23T18:00:00Z', countedDown) ?? '', /^order within 1 hr, by 2:00 PM .*today$/u);
  assert.equal(text('2026-11-23T19:00:00Z', countedDown), undefined);
  // T2: where the page asks for no countdown there is the time of day, in the last hours too.
  assert.match(text('2026-11-23T18:00:00Z') ?? '', /^order by 2:00 PM .*today$/u);
  assert.equal(text('2026-11-23T19:00:00Z'), undefined);
  const { orderBy: _, ...later } = threeMugs;
  assert.equal(describe(later, wording, places).orderBy, undefined);
});

test('On the page it stands behind the place, or begins its line; when it is another text, the page is told', () => {
  const surface = (to?: { country: string }, countdown?: typeof countedDown) => {
    const now = Date.parse('2026-11-23T16:46:00Z');
    const places = placesAt(snapshot, now);
    const { context, until } = describeSurface(threeMugs, wordingFor('en-US'), places, { to, now, countdown });
    return [context.map(({ text }) => plain(text)?.replace(/2:00 PM .*today/u, '2:00 PM today')), until];
  };
  // A minute is over one millisecond after its last.
  const next = Date.parse('2026-11-23T16:46:00.001Z');
  assert.deepEqual(surface({ country: 'US' }, countedDown), [
    ['to the US', 'order within 2 hr 14 min, by 2:00 PM today'],
    next,
  ]);
  assert.deepEqual(surface(undefined, countedDown), [['Order within 2 hr 14 min, by 2:00 PM today'], next]);
  assert.deepEqual(surface({ country: 'US' }), [['to the US', 'order by 2:00 PM today'], undefined]);
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
