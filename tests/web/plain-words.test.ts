/** What shoppers stumbled over: each said once, in the words of its language, and no more than is known. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dayFormat } from '../../web/src/days/days.ts';
import { orderView } from '../../web/src/elements/stockline-order/view.ts';
import type { StocklinePromise, Terms } from '../../web/src/engine/types/documents.ts';
import { jsonLd } from '../../web/src/json-ld/json-ld.ts';
import { loadLanguage } from '../../web/src/locales/catalogue.ts';
import { consentText } from '../../web/src/locales/details/consent.ts';
import { termLines } from '../../web/src/locales/details/terms.ts';
import { wholeMessages, wholeWordingFor } from '../../web/src/locales/details/wording.ts';
import { wordingFor } from '../../web/src/locales/index.ts';
import { inARow, joined, stopped } from '../../web/src/locales/joined.ts';
import { orderWordingFor } from '../../web/src/locales/order/wording.ts';
import { shipped } from '../../web/src/locales/shipped.ts';
import { viewHtml } from '../../web/src/ssr/markup.ts';
import { mugTerms, noTerms, promiseOf, threeMugs } from './promises.ts';
import { badge, page } from './surfaces.ts';

const languages = ['en', ...Object.keys(shipped)];
await Promise.all(languages.map((language) => loadLanguage([wholeMessages], language)));

const policy = { basis: { kind: 'policy' } } as const;
const to = { country: 'US', postalCode: '10001' };
const facts = (terms: Terms, language = 'en-GB') => page({ ...threeMugs, terms }, { to, language }).at(-2);

describe('Old figures', () => {
  test('assert of stock what was known, of what is made nothing, and look like nothing that is known', () => {
    const stale = (status: StocklinePromise['status']) => badge(promiseOf({ status }, { notes: ['stale'] }))[0];
    assert.equal(stale('in_stock'), 'Last known: In stock');
    assert.equal(stale('backorder'), 'Last known: On backorder');
    assert.equal(stale('made_to_order'), 'Made to order');
    for (const language of languages) {
      const { status } = wordingFor(language).messages;
      const said = badge(promiseOf({}, { notes: ['stale'] }), { language })[0] ?? '';
      assert.ok(said.includes(status.in_stock) && said !== status.in_stock, `${language}: ${said}`);
    }
  });
});

describe('What cannot be returned', () => {
  const never = { ...mugTerms, returns: { days: 0, unit: 'calendar', from: 'delivery', ...policy } } as Terms;
  const law = { kind: 'statute', citation: 'Art. 9' } as const;

  test('says so on the surface, where it weighs, and in the details; no page says "0 days"', () => {
    assert.match(facts(never) ?? '', / · No returns for a change of mind$/u);
    for (const language of languages) {
      const wording = wholeWordingFor(language);
      const { noReturns } = wording.messages.facts;
      assert.ok(facts(never, language)?.endsWith(noReturns), language);
      const line = termLines({ ...threeMugs, terms: never }, wording, undefined).find(({ term }) => term === 'returns');
      assert.equal(line?.facts[0]?.text, noReturns, language);
    }
  });

  test('but where the law gives a right it is the right that is told', () => {
    const withdrawal = { days: 14, unit: 'calendar', from: 'delivery', word: 'withdraw', basis: law } as const;
    assert.match(facts({ ...never, withdrawal } as Terms) ?? '', / · 14 days to change your mind$/u);
    const returns = { days: 7, unit: 'calendar', from: 'delivery', basis: law } as const;
    assert.match(facts({ ...mugTerms, returns } as Terms) ?? '', / · 7 days to return$/u);
    const season = { from: '2026-11-01', until: '2026-12-24', returnUntil: '2027-01-31' };
    assert.match(
      facts({ ...never, returns: { ...never.returns, season } } as Terms) ?? '',
      / · Return until 31 Jan 2027$/u,
    );
  });

  test('is said to search engines as well', () => {
    const { offers } = jsonLd({ ...threeMugs, terms: never }, { to }) as {
      offers: { hasMerchantReturnPolicy: object };
    };
    assert.deepEqual(offers.hasMerchantReturnPolicy, {
      '@type': 'MerchantReturnPolicy',
      applicableCountry: 'US',
      returnPolicyCategory: 'https://schema.org/MerchantReturnNotPermitted',
    });
  });
});

test('Up to when one can cancel is "today" and "tomorrow" where that is so, and fits into the sentence of each language', () => {
  const until = (lastDay: string, language = 'en-GB') => {
    const cancellation = { daysBeforeShipment: 3, lastDay, ...policy };
    const ship = { earliest: '2026-12-01', latest: '2026-12-01' };
    return page(promiseOf({ ship }, { ship, terms: { ...noTerms, cancellation } as Terms }), { language }).at(-2);
  };
  // It ships in December: all of today is left.
  assert.equal(until('2026-11-23'), 'Cancel free until the end of today');
  assert.equal(until('2026-11-24'), 'Cancel free until tomorrow');
  assert.equal(until('2026-11-25'), 'Cancel free until 25 Nov');
  assert.equal(until('2026-11-24', 'fr'), 'Annulation gratuite jusqu’à demain');
  assert.equal(until('2026-11-24', 'it'), 'Annullamento gratuito fino a domani');
  assert.equal(until('2026-11-24', 'pl'), 'Można bezpłatnie anulować do jutra');
  assert.equal(until('2026-11-23', 'de'), 'Kostenlos stornierbar bis zum Ende des heutigen Tages');
  assert.equal(until('2026-11-23', 'tr'), 'Bugün gün sonuna kadar ücretsiz iptal');
  assert.equal(until('2026-11-23', 'zh-Hans'), '今天结束前可免费取消');
  assert.equal(until('2026-11-24', 'zh-Hans'), '明天内可免费取消');
  for (const language of languages) assert.doesNotMatch(until('2026-11-23', language) ?? '', /23/u, language);
});

describe('Japanese and Chinese', () => {
  test('write two days as they write one', () => {
    const ja = dayFormat('ja');
    assert.equal(ja.span('2026-11-27', '2026-11-30', '2026-11-23'), '11月27日～11月30日');
    assert.equal(ja.weekdaySpan('2026-11-27', '2026-11-30', '2026-11-23'), '11月27日(金)～11月30日(月)');
    assert.equal(dayFormat('zh-Hans').span('2026-11-27', '2026-12-03', '2026-11-23'), '11月27日 – 12月3日');
    for (const language of ['ja', 'zh-Hans'])
      for (const last of ['2026-11-30', '2027-01-05'])
        assert.doesNotMatch(dayFormat(language).span('2026-11-27', last, '2026-11-23'), /\//u);
    assert.match(ja.moment('2026-11-25T19:00:00Z', 'America/New_York', '2026-11-23'), /^11月25日\(水\) 14:00/u);
  });

  test('end a sentence with a stop of their own, and leave no space after it', () => {
    assert.equal(joined(['在庫あり', '発送：本日'], 'ja'), '在庫あり。発送：本日');
    assert.equal(joined(['库存数据正在更新。', '今天'], 'zh-Hans'), '库存数据正在更新。今天');
    assert.equal(joined(['Lieferung 28. Dez.', 'Heute'], 'de'), 'Lieferung 28. Dez. Heute');
    assert.deepEqual([inARow(['A。', 'B。'], 'ja'), stopped('A', 'ja'), stopped('A', 'ko')], ['A。B。', 'A。', 'A.']);
    const because = [{ code: 'payment_before_shipment' }, { code: 'no_date' }];
    const terms = { ...noTerms, consent: { required: true, because } } as unknown as Terms;
    assert.doesNotMatch(consentText(promiseOf({}, { terms }), wholeWordingFor('ja')) ?? ' ', / /u);
  });
});

test('The page of an order: what happened, the new day, what silence does, the buttons; the law after them', () => {
  const description = {
    standing: 'later',
    headline: 'Later than promised',
    headlines: ['Later than promised'],
    parts: [],
    promised: ['Arrives Thu 3 Dec'],
    now: ['Arrives Mon 21 Dec'],
    notes: [],
    what: '1 × Mug',
    summary: '',
    delays: [
      { title: 'About', what: '1 × Mug', statements: ['Silence.'], basis: '16 CFR 435.2', choices: ['keep', 'cancel'] },
    ],
  } as const;
  const html = viewHtml(
    orderView(
      { lines: [description], terms: [], face: [], summary: '' } as unknown as Parameters<typeof orderView>[0],
      orderWordingFor('en-GB'),
      { chosen: () => undefined, choose: () => {} },
      2,
    ),
  );
  const day = 'Arrives Mon\u00a021\u00a0Dec';
  const places = ['Later than promised', day, 'Silence.', 'Wait for', 'Cancel 1', '16 CFR'].map((text) =>
    html.indexOf(text),
  );
  assert.deepEqual(
    places,
    [...places].sort((one, other) => one - other),
    html,
  );
});
