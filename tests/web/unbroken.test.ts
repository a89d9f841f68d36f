/** Days and times of day that stand in one line; and what is said in scripts and shops that have other words for it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { renderOrder, renderTimeline } from 'stockline/ssr';
import { american } from '../../web/demo/reference/states/order.ts';
import { placesAt } from '../../web/src/days/places.ts';
import { wordingFor } from '../../web/src/locales/index.ts';
import { describeSurface } from '../../web/src/locales/surface.ts';
import { unbroken } from '../../web/src/locales/unbroken.ts';
import { openShop } from './shop.ts';

const at = '2026-11-23T15:05:00Z';
const to = { country: 'US', postalCode: '94103' };

const page = readFileSync(new URL('../../web/dist/demo/reference.html', import.meta.url), 'utf8');
const [, snapshot = ''] = /<script type="application\/json" id="snapshot">(.*?)<\/script>/su.exec(page) ?? [];

const timeline = (language: string, query: object) =>
  renderTimeline({ snapshot, language, query: { at, ...query } as never, styles: { href: '/stockline-timeline.css' } });

test('A text breaks between two days after a weekday’s comma and a colon, and in no day and no time of day', () => {
  const span = unbroken('Arrives 19 Dec 2026 – 11 Jan 2027');
  assert.equal(span, 'Arrives\u00a019\u00a0Dec\u00a02026\u00a0– 11\u00a0Jan\u00a02027');
  assert.equal(unbroken('by Fri, 15 Jan 2027 at last'), 'by Fri, 15\u00a0Jan\u00a02027\u00a0at last');
  assert.equal(unbroken('bis Fr., 15. Jan. 2027'), 'bis Fr., 15.\u00a0Jan.\u00a02027');
  // With the longest of days on a phone of 320 px.
  assert.equal(unbroken('Livraison\u00a0: 19 déc. 2026'), 'Livraison\u00a0: 19\u00a0déc.\u00a02026');
  assert.equal(unbroken('قبل 11:00 ص'), 'قبل\u00a011:00\u00a0ص');
});

test('No day breaks on a card, in a notice of a delay, or above a timeline', async () => {
  const shop = await openShop([]);
  const promise = shop.snapshot.quote({ sku: 'MUG', quantity: 1, at, to: { country: 'US' } });
  const places = placesAt(shop.document, Date.parse(at));
  const { answer } = describeSurface(promise, wordingFor('en-GB'), places, { isBrief: true });
  assert.match(answer ?? '', /\d\u00a0Nov$/u);
  shop.snapshot.close();

  const lines = [{ promised: { ...american, sku: 'APRON' } }];
  const order = await renderOrder({
    snapshot,
    language: 'en-GB',
    query: { at, to },
    order: { completed: '2026-11-02', prepaid: true, lines },
    styles: { href: '/stockline-order.css' },
    attributes: { src: '/snapshot.json' },
    fallback: '',
  } as never);
  assert.match(order, /We said that it would ship by Tue, 1\u00a0Dec\u00a02026\./u);
  assert.match(await timeline('en-GB', { sku: 'GLOBE', method: 'collect' }), /2\u00a0Dec at Hudson Street/u);
});

test('The tables of a timeline are named with the comma of their script', async () => {
  for (const [language, caption] of [
    ['ja', /1点、お取り寄せ/u],
    ['ar', /قطعة واحدة، غير متوفر، ويمكن طلبه/u],
  ] as const) {
    assert.match((await timeline(language, { sku: 'APRON', to })).replaceAll(/<!--.*?-->/gu, ''), caption);
  }
});

test('What the shopper collects has our days off alone: no carrier is spoken of', async () => {
  const html = await timeline('en-GB', { sku: 'GLOBE', method: 'collect' });
  assert.match(html, /Our days off/u);
  assert.doesNotMatch(html, /carrier/u);
});
