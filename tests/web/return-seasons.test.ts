/**
 * Longer returns in a season (core/RULES.md, M4), in words and for search engines: a kettle that arrives on Wednesday
 * 25 November 2026, 30 days to return it, that is until 25 December; what is ordered until Christmas Eve until 31
 * January.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { StoreDocument } from '../../web/src/engine/types/documents.ts';
import { jsonLd } from '../../web/src/json-ld/json-ld.ts';
import { termLines } from '../../web/src/locales/details/terms.ts';
import { wholeMessages, wholeWordingFor } from '../../web/src/locales/details/wording.ts';
import { plain } from './plain.ts';
import { openShop } from './shop.ts';

await wholeMessages.load('de');

function withSeason(store: StoreDocument): void {
  const season = { from: '2026-11-01', until: '2026-12-24', returnUntil: '2027-01-31' };
  const terms = { in_stock: { returns: { days: 30, paidBy: 'shopper' as const, seasons: [season] } } };
  store.policies = { ...store.policies, gifts: terms };
  if (store.products['KETTLE']) store.products['KETTLE'].policy = 'gifts';
}

async function asked(at: string) {
  const { snapshot } = await openShop([], withSeason);
  const promise = snapshot.quote({ sku: 'KETTLE', quantity: 1, at, to: { country: 'US' } });
  snapshot.close();
  const said = (language: string) =>
    termLines(promise, wholeWordingFor(language), at.slice(0, 10))
      .find(({ term }) => term === 'returns')
      ?.facts.map(({ text }) => plain(text));
  return { promise, said };
}

describe('returns in a season', () => {
  test('are told by their last day', async () => {
    const { said } = await asked('2026-11-23T15:05:00Z');
    assert.deepEqual(said('en-GB'), ['Until 31 Jan 2027. You pay for sending back']);
    assert.deepEqual(said('de'), ['Bis 31. Jan. 2027. Die Rücksendung zahlen Sie']);
  });

  test('are a seasonal override for search engines', async () => {
    const { promise } = await asked('2026-11-23T15:05:00Z');
    const { offers } = jsonLd(promise) as { offers: Record<string, unknown> };
    assert.deepEqual(offers['hasMerchantReturnPolicy'], {
      '@type': 'MerchantReturnPolicy',
      returnPolicyCategory: 'https://schema.org/MerchantReturnFiniteReturnWindow',
      merchantReturnDays: 30,
      returnFees: 'https://schema.org/ReturnFeesCustomerResponsibility',
      returnPolicySeasonalOverride: {
        '@type': 'MerchantReturnPolicySeasonalOverride',
        startDate: '2026-11-01',
        endDate: '2026-12-24',
        returnPolicyCategory: 'https://schema.org/MerchantReturnFiniteReturnWindow',
        merchantReturnDays: '2027-01-31',
      },
    });
  });

  test('are the usual ones outside of it: ordered on 28 December, there on the 30th, + 30', async () => {
    const { promise, said } = await asked('2026-12-28T15:05:00Z');
    assert.equal(promise.terms?.returns?.season, undefined);
    assert.equal(promise.terms?.returns?.lastDay, '2027-01-29');
    assert.equal(said('en-GB')?.[0]?.startsWith('Within 30 days of delivery'), true);
  });
});
