/** What French print asks of a text, and `Intl` or a keyboard does not give. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { dayFormat } from '../../web/src/days/days.ts';

test('The first of a month is "1er", and no other day, and in no other language', () => {
  const { fullDay, shortDay, span } = {
    fullDay: (day: string, language = 'fr') => dayFormat(language).fullDay(day),
    shortDay: (day: string) => dayFormat('fr-CA').shortDay(day),
    span: (first: string, last: string) => dayFormat('fr').span(first, last),
  };
  assert.match(fullDay('2026-12-01'), /^mar\.? 1er déc\.? 2026$/u);
  assert.match(shortDay('2027-01-01'), /^1er janv/u);
  assert.match(span('2026-11-28', '2026-12-01'), /^28 nov\.?.+1er déc/u);
  assert.match(span('2026-12-01', '2026-12-03'), /^1er.+3 déc/u);
  for (const day of ['2026-12-11', '2026-12-21', '2026-12-31', '2026-11-10']) assert.doesNotMatch(fullDay(day), /er/u);
  for (const language of ['en', 'de', 'it']) assert.doesNotMatch(fullDay('2026-12-01', language), /1er/u);
});

test('No line ends before a colon, a semicolon, a question mark or an exclamation mark', () => {
  for (const part of ['fr', 'details/fr', 'order/fr', 'notice/fr', 'checkout/fr', 'timeline/fr']) {
    const address = new URL(`../../web/src/locales/${part}.ts`, import.meta.url);
    let source = readFileSync(address, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '');
    for (let before = ''; before !== source; ) {
      before = source;
      source = source.replace(/\$\{[^{}]*\}/gu, '');
    }
    const texts = source.match(/'[^'\n]*'|`[^`]*`/gu) ?? [];
    assert.ok(texts.length > 5, part);
    for (const text of texts) assert.doesNotMatch(text, / [:;?!]/u, part);
  }
});

test('A clock whose zone has a place for a name stands in brackets, and after no colon', () => {
  const told = dayFormat('fr').moment('2026-11-23T19:00:00Z', 'America/New_York', '2026-11-23');
  assert.equal(told.replace(/\s/gu, ' '), '14:00 (New York)');
});
