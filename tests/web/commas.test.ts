/** Commas as each script has them: between a day and its time, and in what is announced of an order's parts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayFormat } from '../../web/src/days/days.ts';
import { placesAt } from '../../web/src/days/places.ts';
import { loadLanguage } from '../../web/src/locales/catalogue.ts';
import { describePlacedOrder } from '../../web/src/locales/order/describe.ts';
import { orderCatalogues, orderWordingFor } from '../../web/src/locales/order/wording.ts';
import { orderQuestion, revisionsOf } from '../../web/src/store/order.ts';
import { openShop } from './shop.ts';

test('A day and its time are parted by an Arabic comma in Arabic, by a space in Japanese, by ours elsewhere', () => {
  const moment = (language: string) =>
    dayFormat(language).moment('2026-11-24T22:30:00Z', 'America/New_York', '2026-11-23', undefined, {
      reader: 'America/New_York',
      now: Date.parse('2026-11-23T15:05:00Z'),
    });
  assert.match(moment('ar'), /\u060c 5:30/u);
  assert.doesNotMatch(moment('ar'), /,/u);
  assert.match(moment('ja'), /\) 17:30$/u);
  assert.match(moment('de'), /^Di\., 24\. Nov\., 17:30$/u);
});

test('What is announced of the parts of an order has the language’s own comma', async () => {
  const at = '2026-11-23T15:05:00Z';
  const { snapshot, document } = await openShop([]);
  // Four mugs, three of them in stock; all were promised for a week later.
  const now = snapshot.quote({ sku: 'MUG', quantity: 4, at, to: { country: 'US' } });
  const later = (day: { earliest: string; latest: string } | undefined) =>
    day && { earliest: '2026-12-28', latest: '2026-12-29' };
  const parts = now.parts.map(({ deliver, ship, ...part }) => ({
    ...part,
    ship: later(ship),
    deliver: later(deliver),
  }));
  const promise = { ...now, parts, deliver: later(now.deliver), ship: later(now.ship) } as typeof now;
  const given = [{ promise, history: { completed: '2026-11-23', prepaid: false } }];
  const revisions = revisionsOf(snapshot, orderQuestion(given, { to: { country: 'US' } }), at);
  const places = placesAt(document, Date.parse(at));
  for (const [language, comma] of [
    ['ja', '、'],
    ['ar', '، '],
  ] as const) {
    await loadLanguage(orderCatalogues, language);
    const [line] = describePlacedOrder(given, revisions, { wording: orderWordingFor(language), places }).lines;
    assert.ok((line?.parts.length ?? 0) > 1, language);
    assert.ok(line?.summary.includes(comma), `${language}: ${line?.summary}`);
    assert.doesNotMatch(line?.summary ?? '', /,/u, language);
  }
  snapshot.close();
});
