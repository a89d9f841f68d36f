/** Pickup: what pages, structured data, checkouts and servers say of it (core/RULES.md, M5). */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { verifyShown } from 'stockline/verify';
import { destinationWanting } from '../../web/src/cart/destination-wanting.ts';
import { waysToSend } from '../../web/src/cart/ways.ts';
import { placesAt } from '../../web/src/days/places.ts';
import type { Query, StocklinePromise, StoreDocument } from '../../web/src/engine/types/documents.ts';
import { jsonLd } from '../../web/src/json-ld/json-ld.ts';
import { loadLanguage } from '../../web/src/locales/catalogue.ts';
import { describeCheckout } from '../../web/src/locales/checkout/describe.ts';
import { checkoutWordingFor } from '../../web/src/locales/checkout/wording.ts';
import { withConsentText } from '../../web/src/locales/consent.ts';
import { describe as described } from '../../web/src/locales/describe.ts';
import { pageMessages, wordingFor } from '../../web/src/locales/index.ts';
import { shipped } from '../../web/src/locales/shipped.ts';
import { checkoutValue } from '../../web/src/store/checkout-value.ts';
import { nextMoment } from '../../web/src/store/moments.ts';
import { orderQuestion, revisionsOf } from '../../web/src/store/order.ts';
import { plain } from './plain.ts';
import { openShop, type Shop } from './shop.ts';

/** Monday, 15:00 in New York. */
const at = '2026-11-23T20:00:00Z';

const week = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const open = (from: string, until: string) =>
  Object.fromEntries(week.map((day) => [day, [[from, until] as [string, string]]]));

/** 3 of the mugs are in Newark, and 5 in Reno. Both are open from 9:00 to 18:00, and ready in 30 minutes. */
function withPickup(store: StoreDocument): void {
  const { locations, products } = store;
  const newark = locations['newark'] ?? assert.fail('there is no Newark');
  newark.openingHours = open('09:00', '18:00');
  locations['Reno'] = { ...newark };
  store.shipping = { ...store.shipping, collect: { kind: 'pickup', readyInMinutes: 30 } };
  products['MUG']?.stock?.push({ location: 'Reno', onHand: 5 });
}

let shop: Shop;
before(async () => {
  await Promise.all(Object.keys(shipped).map((tag) => loadLanguage([pageMessages], tag)));
  shop = await openShop([], withPickup);
});

const promised = (query: Partial<Query> = {}) =>
  shop.snapshot.quote({ sku: 'MUG', quantity: 1, at, method: 'collect', ...query });
const told = (query: Partial<Query> = {}, language = 'en-GB') => {
  const promise = promised(query);
  return described(promise, wordingFor(language), placesAt(shop.document, Date.parse(at)), { to: query.to });
};

describe('A page', () => {
  test('says from when and where it can be collected, and where else it is now', () => {
    const { headline, ship, deliver, notes, orderBy } = told();
    assert.equal(headline, 'In stock');
    assert.deepEqual([ship, plain(deliver)], [undefined, 'Ready for pickup today from 15:30 at Reno']);
    assert.deepEqual(notes, ['Also at newark now']);
    assert.match(plain(orderBy?.text) ?? '', /^Order by 17:30 .*today for these dates$/u);
  });

  test('names the day where it is not today, and no moment of units that are still to come', () => {
    assert.equal(plain(told({ at: '2026-11-25T22:50:00Z' }).deliver), 'Ready for pickup Fri 27 Nov from 9:20 at Reno');
    const later = told({ quantity: 6, pickupAt: 'newark' });
    assert.deepEqual(
      later.parts.map(({ deliver }) => plain(deliver)),
      ['Ready for pickup today at newark', 'Ready for pickup Thu 10 Dec at newark'],
    );
  });

  test('announces no minute that goes by, and asks again when it does', () => {
    const { summary } = told();
    assert.match(plain(summary), /Ready for pickup today at Reno/u);
    assert.equal(told({ at: '2026-11-23T20:07:00Z' }).summary, summary);
    assert.equal(nextMoment([promised()], shop.document, Date.parse(at) + 1), Date.parse('2026-11-23T20:01:00Z'));
  });

  test('says that it cannot be collected, and by what it can be sent', () => {
    const kettle = shop.snapshot.quote({ sku: 'KETTLE', quantity: 1, at, method: 'collect', pickupAt: 'Reno' });
    const say = (to?: Query['to']) =>
      described(kettle, wordingFor('en-GB'), placesAt(shop.document, Date.parse(at)), { to });
    assert.deepEqual(
      [say().headline, say().badge, say().outlook],
      ['Not available for pickup', 'Not available for pickup', undefined],
    );
    assert.equal(say({ country: 'US' }).outlook, 'Can be shipped there by standard');
  });

  test('has words for it in every language, with the day, the time and the place', () => {
    for (const language of ['en', ...Object.keys(shipped)]) {
      const { deliver, notes } = told({ at: '2026-11-25T22:50:00Z' }, language);
      const text = plain(deliver) ?? '';
      for (const piece of [/Reno/u, /27/u, /0?9[:.]20|9:20/u]) assert.match(text, piece, `${language}: ${text}`);
      assert.match(notes.join(' '), /newark/u, language);
      const { pickup } = wordingFor(language).messages;
      assert.ok(pickup.none.length > 3, language);
      assert.doesNotMatch(pickup.ready('X'), /undefined/u, language);
    }
  });
});

describe('Structured data', () => {
  test('names the places by their codes, and says nothing of shipping', () => {
    const { offers } = jsonLd(promised({ to: { country: 'US' } }), { to: { country: 'US' } }) as {
      offers: Record<string, unknown>;
    };
    assert.equal(offers['availableDeliveryMethod'], 'https://schema.org/OnSitePickup');
    assert.deepEqual(offers['availableAtOrFrom'], [
      { '@type': 'Place', branchCode: 'Reno' },
      { '@type': 'Place', branchCode: 'newark' },
    ]);
    assert.equal(offers['shippingDetails'], undefined);
  });

  test('says of what cannot be collected nothing of any place or region', () => {
    const promise = shop.snapshot.quote({ sku: 'KETTLE', quantity: 1, at, method: 'collect', pickupAt: 'Reno' });
    const { offers } = jsonLd(promise, { to: { country: 'US' } }) as { offers: Record<string, unknown> };
    assert.deepEqual(
      [offers['availability'], offers['availableAtOrFrom'], offers['ineligibleRegion']],
      ['https://schema.org/OutOfStock', undefined, undefined],
    );
  });
});

describe('What a shopper is asked to agree to', () => {
  test('speaks of collecting, and of no shipment', () => {
    const promise = shop.snapshot.quote({ sku: 'MUG', quantity: 2, at, method: 'collect' });
    const basis = { kind: 'policy' } as const;
    const consent = { required: true, because: [{ code: 'no_date', basis }] } as const;
    const asked = { ...promise, terms: { ...promise.terms, consent } } as unknown as StocklinePromise;
    const text = withConsentText(asked, 'en-GB').terms?.consent?.text ?? '';
    assert.match(plain(text), /^I agree: It is ready for pickup by Mon 23 Nov 2026\./u);
    assert.doesNotMatch(text, /ships|arrives/u);
  });
});

describe('A checkout', () => {
  const lines = [
    { sku: 'MUG', quantity: 2 },
    { sku: 'KETTLE', quantity: 1 },
  ] as const;
  const ask = (moment = at) => waysToSend(shop.snapshot, { lines: [...lines], at: moment, method: 'collect' });

  test('collects all lines at one place, and needs no destination', () => {
    const ways = ask();
    const order = ways.as_ready;
    assert.deepEqual(
      order.lines.map(({ pickup }) => pickup?.location),
      ['newark', 'newark'],
    );
    assert.equal(destinationWanting(order, undefined), undefined);
    const { whole, fault } = describeCheckout(
      {
        ways,
        way: 'as_ready',
        names: ['Mug', 'Kettle'],
        places: placesAt(shop.document, Date.parse(at)),
        to: undefined,
      },
      checkoutWordingFor('en-GB'),
    );
    assert.deepEqual([whole.map((text) => plain(text)), fault], [['Ready for pickup today at newark'], undefined]);
  });

  test('keeps its place in what it submits, and the server finds the same minutes later', () => {
    const promise = ask().as_ready;
    const question = { lines: [...lines], method: 'collect' };
    const value = checkoutValue({ question, asOf: shop.document.asOf, way: 'as_ready', promise, consents: [] });
    assert.equal(value.pickupAt, 'newark');
    const verdict = (changed: object, moment = '2026-11-23T20:05:00Z') =>
      verifyShown(shop.snapshot, JSON.stringify({ ...value, ...changed }), { at: moment });
    assert.equal(verdict({}).verdict, 'same');
    assert.equal(verdict({}).promise?.lines[0].pickup?.from, '2026-11-23T20:35:00Z');
    // Too late for today: the days are later.
    assert.equal(verdict({}, '2026-11-23T22:30:00Z').verdict, 'later');
    assert.equal(verdict({ pickupAt: 'Reno' }).verdict, 'untrue');
    const nowhere = verdict({ pickupAt: 'moon' });
    assert.deepEqual([nowhere.verdict, nowhere.differs], ['untrue', ['/pickupAt']]);
  });
});

describe('An order that is collected', () => {
  test('is asked for by the method and at the place of its promise, where its page names neither', () => {
    // Both places have it now; without a place Reno is told, which has more of them.
    const promise = promised({ pickupAt: 'newark' });
    const [revision] = revisionsOf(shop.snapshot, orderQuestion([{ promise }], { to: { country: 'US' } }), at);
    assert.deepEqual(
      [revision?.change, revision?.promise.method, revision?.promise.pickup?.location],
      ['unchanged', 'collect', 'newark'],
    );
  });
});
