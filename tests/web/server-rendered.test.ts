/** What a server renders says no more than it can know, and until when it is true. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderAvailability } from 'stockline/ssr';
import { plain } from './plain.ts';
import { openShop } from './shop.ts';

/** At 13:30 in New York, half an hour before the cut-off: 14:00 there is 19:00 UTC. */
const query = { sku: 'KETTLE', quantity: 1, to: { country: 'US' }, at: '2026-11-23T18:30:00Z' };

async function rendered(attributes: Record<string, string | boolean>) {
  const { document } = await openShop();
  const html = await renderAvailability({ snapshot: document, query, attributes, language: 'en-GB' });
  const [, record = '{}'] = /<script type="application\/json"[^>]*>(.*?)<\/script>/su.exec(html) ?? [];
  return { text: html.replace(/<[^>]*>/gu, ' '), record: JSON.parse(record) as { at: number; until?: number } };
}

test('Names the hour of the cut-off where the page may be read later; counts 30 minutes where its instant stands still', async () => {
  const orderBy = async (attributes: Record<string, string | boolean>) =>
    /[Oo]rder (?:by|within) .*?today/u.exec(plain((await rendered(attributes)).text))?.[0];
  assert.equal(await orderBy({ countdown: true }), 'order by 14:00 New York Time today');
  assert.equal(await orderBy({ countdown: true, at: query.at }), 'order within 30 mins, by 14:00 New York Time today');
});

test('Is true from 18:30 until the cut-off at 19:00, and for good where its instant stands still', async () => {
  const { at, until } = (await rendered({})).record;
  assert.deepEqual([at, until], [Date.parse(query.at), Date.parse('2026-11-23T19:00:00Z')]);
  assert.equal((await rendered({ at: query.at })).record.until, undefined);
});
