/** Pickup: what pages, structured data, checkouts and servers say of it (core/RULES.md, M5). */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { verifyShown } from 'stockline/verify';
import { destinationWanting } from '../../web/src/cart/destination-wanting.ts';
import { waysToSend } from '../../web/src/cart/ways.ts';
import { placesAt } from '../../web/src/days/places.ts';
import type { Query, Revision, StocklinePromise, StoreDocument, Terms } from '../../web/src/engine/types/documents.ts';
import { jsonLd } from '../../web/src/json-ld/json-ld.ts';
import { loadLanguage } from '../../web/src/locales/catalogue.ts';
import { describeCheckout } from '../../web/src/locales/checkout/describe.ts';
import { sumsOf } from '../../web/src/locales/checkout/order-terms.ts';
import { checkoutCatalogues, checkoutWordingFor } from '../../web/src/locales/checkout/wording.ts';
import { describe as described } from '../../web/src/locales/describe.ts';
import { withConsentText } from '../../web/src/locales/details/consent.ts';
import { describeDetails } from '../../web/src/locales/details/describe.ts';
import { firstLines } from '../../web/src/locales/details/term-lines.ts';
import { wholeMessages, wholeWordingFor } from '../../web/src/locales/details/wording.ts';
import { pageMessages, wordingFor } from '../../web/src/locales/index.ts';
import { delayStatements } from '../../web/src/locales/notice/statements.ts';
import { describePlacedOrder } from '../../web/src/locales/order/describe.ts';
import { orderCatalogues, orderWordingFor } from '../../web/src/locales/order/wording.ts';
import { shipped } from '../../web/src/locales/shipped.ts';
import { summaryOf } from '../../web/src/locales/summary.ts';
import { describeSurface } from '../../web/src/locales/surface.ts';
import { checkoutValue } from '../../web/src/store/checkout-value.ts';
import { nextMoment } from '../../web/src/store/moments.ts';
import { orderQuestion, revisionsOf } from '../../web/src/store/order.ts';
import { plain, plainly } from './plain.ts';
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
  store.policies = { ...store.policies, ahead: { in_stock: { payment: { charge: 'at_order' } } } };
  products['EBOOK'] = { policy: 'ahead', price: { minorUnits: 500, currency: 'USD' }, digital: true };
  products['GAME'] = {
    policy: 'house',
    price: { minorUnits: 1000, currency: 'USD' },
    digital: true,
    preorder: { releases: '2027-01-12' },
  };
}

let shop: Shop;
before(async () => {
  await Promise.all(
    Object.keys(shipped).flatMap((tag) => [
      loadLanguage([pageMessages, ...checkoutCatalogues, ...orderCatalogues], tag),
      wholeMessages.load(tag),
    ]),
  );
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
    assert.match(plain(orderBy?.text) ?? '', /^order by 17:30 .*today$/u);
  });

  test('says when it is ready in the largest type, below it where, and up to when that holds', () => {
    const surface = describeSurface(promised(), wordingFor('en-GB'), placesAt(shop.document, Date.parse(at)));
    const { statusText, answer, context, notes } = plainly(surface);
    assert.deepEqual([statusText, answer, notes], ['In stock', 'Ready for pickup today from 15:30', []]);
    // Where else it is stands among the details.
    const places = placesAt(shop.document, Date.parse(at));
    const [why] = describeDetails(promised(), wholeWordingFor('en-GB'), places).why;
    assert.equal(why?.sentences[0], 'Also at newark now');
    assert.ok(surface.hasDetails);
    assert.deepEqual(
      context.map(({ text }) => text.replace(/17:30 .*today/u, '17:30 today')),
      ['at Reno', 'order by 17:30 today'],
    );
  });

  test('names the day where it is not today, and no moment of units that are still to come', () => {
    assert.equal(plain(told({ at: '2026-11-25T22:50:00Z' }).deliver), 'Ready for pickup Fri 27 Nov from 9:20 at Reno');
    const later = told({ quantity: 6, pickupAt: 'newark' });
    assert.equal(later.partsName, 'Pickups');
    assert.deepEqual(
      later.parts.map(({ deliver }) => plain(deliver)),
      ['Ready for pickup today at newark', 'Ready for pickup Thu 10 Dec at newark'],
    );
  });

  test('announces no minute that goes by, and asks again when it does', () => {
    const summary = (moment: string) => {
      const places = placesAt(shop.document, Date.parse(moment));
      return summaryOf(promised({ at: moment }), told({ at: moment }), wordingFor('en-GB'), places);
    };
    assert.match(plain(summary(at)), /Ready for pickup today at Reno/u);
    assert.equal(summary('2026-11-23T20:07:00Z'), summary(at));
    const announced = (moment: string) =>
      describeSurface(promised({ at: moment }), wordingFor('en-GB'), placesAt(shop.document, Date.parse(moment)))
        .summary;
    assert.match(plain(announced(at)), /^In stock\. Ready for pickup today$/u);
    assert.equal(announced('2026-11-23T20:07:00Z'), announced(at));
    assert.equal(nextMoment([promised()], shop.document, Date.parse(at) + 1), Date.parse('2026-11-23T20:01:00Z'));
  });

  test('says that it cannot be collected, and by what it can be sent', () => {
    const kettle = shop.snapshot.quote({ sku: 'KETTLE', quantity: 1, at, method: 'collect', pickupAt: 'Reno' });
    const say = (to?: Query['to']) =>
      described(kettle, wordingFor('en-GB'), placesAt(shop.document, Date.parse(at)), { to });
    assert.deepEqual(
      [say().headline, say().badge, say().outlook],
      ['Not available for pickup at Reno', 'Not available for pickup at Reno', undefined],
    );
    assert.equal(say({ country: 'US' }).outlook, 'Can be shipped there by standard');
  });

  test('is no way of sending it: who asks for a parcel is not told that it can be shipped by it', () => {
    const to = { country: 'NO' };
    const mug = shop.snapshot.quote({ sku: 'MUG', quantity: 1, at, method: 'standard', to });
    assert.deepEqual(mug.methods, ['collect']);
    const places = placesAt(shop.document, Date.parse(at));
    const { headline, outlook } = described(mug, wordingFor('en-GB'), places, {
      to,
      countriesReached: () => ['US', 'CA'],
    });
    assert.deepEqual([headline, outlook], ['Does not ship to Norway', 'Ships to the US and Canada']);
  });

  test('has words for it in every language, with the day, the time and the place', () => {
    for (const language of ['en', ...Object.keys(shipped)]) {
      const { deliver, notes } = told({ at: '2026-11-25T22:50:00Z' }, language);
      const text = plain(deliver) ?? '';
      for (const piece of [/Reno/u, /27/u, /0?9[:.]20|9:20/u]) assert.match(text, piece, `${language}: ${text}`);
      assert.match(notes.join(' '), /newark/u, language);
      const { pickup } = wordingFor(language).messages;
      assert.match(pickup.none('Reno'), /.{4}.*Reno/u, language);
      assert.doesNotMatch(pickup.none(), /undefined|Reno/u, language);
      assert.doesNotMatch(pickup.ready('X'), /undefined/u, language);
    }
  });
});

describe('The terms of what is collected', () => {
  /** As a shop that asks for a fifth ahead and takes cancellations until a day before. */
  const promise = () => {
    const basis = { kind: 'policy' } as const;
    const because = [{ code: 'payment_before_shipment', basis }] as const;
    const terms = {
      jurisdictions: [],
      currency: { code: 'USD', exponent: 2 },
      payment: { charge: 'deposit', percent: 20, dueNow: 280, dueAtShipment: 1120, basis },
      cancellation: { daysBeforeShipment: 1, lastDay: '2026-11-24', basis },
      consent: { required: true, because },
    };
    return { ...promised({ pickupAt: 'Reno' }), terms } as unknown as StocklinePromise;
  };
  const firstOf = (given: StocklinePromise, language: string) =>
    Object.fromEntries(
      firstLines(given, wholeWordingFor(language), undefined).map(({ term, facts }) => [term, plain(facts[0]?.text)]),
    );
  const until = (end: 'shipment' | 'withdrawal_ends', language: string) => {
    const { terms } = promise();
    const cancellation = { until: end, basis: { kind: 'policy' } } as const;
    return firstOf({ ...promise(), terms: { ...terms, cancellation } as Terms }, language)['cancellation'];
  };

  test('run up to the moment at which it is ready, and speak of no shipment', () => {
    const { payment, cancellation, consent } = firstOf(promise(), 'en-GB');
    assert.equal(payment, 'US$2.80 now, US$11.20 when it is ready to collect');
    assert.match(cancellation ?? '', /^You can cancel until (?:Tue )?24 Nov(?: 2026)?, 1 day before it is ready$/u);
    assert.match(
      consent ?? '',
      /^You will be asked to agree: I pay US\$2\.80 before it is ready\. I agree to wait until Mon 23 Nov 2026\./u,
    );
    for (const text of [payment, cancellation, consent]) assert.doesNotMatch(text ?? '', /ship|sent|arrive/u);
    assert.equal(until('shipment', 'en'), 'You can cancel until it is ready to collect');
    assert.equal(
      until('withdrawal_ends', 'en'),
      'You can cancel before it is ready, and until your right to change your mind ends',
    );
    assert.equal(firstOf(promise(), 'de')['payment'], '2,80 $ jetzt, 11,20 $ bei Abholbereitschaft');
    assert.equal(until('shipment', 'de'), 'Stornierbar bis zur Abholbereitschaft');
    assert.match(firstOf(promise(), 'de')['consent'] ?? '', /Ich zahle 2,80 \$, bevor es abholbereit ist\./u);
  });

  // What each language calls shipping, in any of its forms.
  const shipping: Record<string, RegExp> = {
    en: /ship/iu,
    de: /versand|versend/iu,
    fr: /expédi/iu,
    es: /envi|envío/iu,
    it: /spedi/iu,
    nl: /verz/iu,
    pl: /wysył/iu,
    'pt-BR': /envi/iu,
    sv: /skicka|avsänd/iu,
    tr: /kargo|gönder/iu,
    ja: /発送/u,
    ko: /발송/u,
    'zh-Hans': /发货/u,
    ar: /شحن/u,
    he: /משלוח/u,
  };

  test('speak of no shipment in any language, be it collected or digital, and do of what is sent', () => {
    assert.deepEqual(Object.keys(shipping).sort(), ['en', ...Object.keys(shipped)].sort());
    for (const [language, word] of Object.entries(shipping)) {
      const { messages } = wholeWordingFor(language);
      for (const say of [messages.pickup.terms, messages.digital.terms, messages.terms]) {
        const all = [
          say.onShipment(),
          say.onShipment('X'),
          say.deposit(),
          say.deposit('X', 'Y'),
          say.until.shipment,
          say.until.withdrawal_ends,
          say.daysBeforeShipment(1),
          say.daysBeforeShipment(3, 'Z'),
        ];
        for (const text of all) {
          assert.equal(word.test(text), say === messages.terms, `${language}: ${text}`);
          assert.doesNotMatch(text, /undefined|\s{2}/u, language);
        }
        assert.match(say.onShipment('X'), /X/u, language);
        assert.match(say.deposit('X', 'Y'), /X.*Y/u, language);
        assert.match(say.daysBeforeShipment(3, 'Z'), /3.*Z|Z.*3|Z/u, language);
      }
      const { facts } = messages;
      for (const say of [facts.ready, facts.delivery, facts.shipment]) {
        for (const text of [
          say.charged,
          say.deposit(),
          say.deposit('X', 'Y'),
          say.cancel(true),
          say.cancelDays(3, false),
        ]) {
          assert.equal(word.test(text), say === facts.shipment, `${language}: ${text}`);
          assert.doesNotMatch(text, /undefined|\s{2}/u, language);
        }
        assert.match(say.deposit('X', 'Y'), /X.*Y/u, language);
        assert.match(say.cancelDays(3, false), /3/u, language);
      }
      assert.doesNotMatch(messages.consent.payBeforeReady('X'), word, language);
      for (const messages of [checkoutWordingFor(language).checkout.terms, orderWordingFor(language).order.payment]) {
        const ready = typeof messages.whenReady === 'string' ? messages.whenReady : messages.whenReady('X');
        const delivered =
          typeof messages.whenDelivered === 'string' ? messages.whenDelivered : messages.whenDelivered('X');
        for (const text of [ready, delivered]) assert.doesNotMatch(text, word, language);
      }
      assert.doesNotMatch(wholeWordingFor(language).messages.reasons.releaseUnsent('X'), word, language);
    }
  });

  test('name the day on which it was to be ready in a notice of delay, whichever event the law looks at', () => {
    const say = (event: 'shipment' | 'delivery', language: string) => {
      const delay = { event, stated: '2026-11-23', statedBy: 'shop', revised: '2026-12-10', say: ['revised_day'] };
      const { language: tag, messages: page, notice } = orderWordingFor(language);
      const revision = { delay, promise: promised() } as unknown as Revision;
      return plain(delayStatements(revision, { language: tag, notice, page })[0]?.text);
    };
    assert.equal(
      say('delivery', 'en-GB'),
      'We said that it would be ready to collect by Mon 23 Nov 2026. That day will be missed. It will now be ready to collect by Thu 10 Dec 2026 at the latest.',
    );
    assert.match(say('shipment', 'de') ?? '', /^Genannt hatten wir: abholbereit spätestens Mo/u);
    for (const [language, word] of Object.entries(shipping)) {
      assert.doesNotMatch(say('shipment', language) ?? '', word, language);
      assert.doesNotMatch(wordingFor(language).messages.pickup.parts, word, language);
    }
  });

  test('are told of an order in words that are true before and after', () => {
    const given = [{ promise: promise(), history: { completed: '2026-11-23', prepaid: true } }];
    const revisions = revisionsOf(shop.snapshot, orderQuestion(given, {}), at);
    const places = placesAt(shop.document, Date.parse(at));
    const { terms } = describePlacedOrder(given, revisions, { wording: orderWordingFor('en-GB'), places });
    const texts = terms.flatMap(({ facts }) => facts.map(({ text }) => plain(text)));
    assert.match(texts.join(' | '), /US\$2\.80 with the order and US\$11\.20 when ready to collect/u);
    assert.doesNotMatch(texts.join(' | '), /ship/iu);
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
    assert.equal(plain(text), 'I agree to wait until Mon 23 Nov 2026.');
  });
});

describe('A checkout', () => {
  const lines = [
    { sku: 'MUG', quantity: 2 },
    { sku: 'KETTLE', quantity: 1 },
  ] as const;
  const ask = (moment = at) => waysToSend(shop.snapshot, { lines: [...lines], at: moment, method: 'collect' });

  test('says where a line cannot be collected with the others, which it can be elsewhere', () => {
    // Reno has mugs alone, and the most of them; the kettles are in Newark, where a sixth mug is not.
    const lines = [
      { sku: 'MUG', quantity: 5 },
      { sku: 'KETTLE', quantity: 1 },
    ] as const;
    const kettle = shop.snapshot.quote({ sku: 'KETTLE', quantity: 1, at, method: 'collect' });
    assert.deepEqual([kettle.status, kettle.pickup?.location], ['in_stock', 'newark']);
    const ways = waysToSend(shop.snapshot, { lines: [...lines], at, method: 'collect', pickupAt: 'Reno' });
    const places = placesAt(shop.document, Date.parse(at));
    const asked = { ways, way: 'as_ready', names: ['Mug', 'Kettle'], places, to: undefined } as const;
    const [mug, other] = describeCheckout(asked, checkoutWordingFor('en-GB')).lines;
    assert.deepEqual(
      [mug?.headline, other?.headline, other?.fault],
      ['In stock', 'Not available for pickup at Reno', 'Kettle: Not available for pickup at Reno'],
    );
  });

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

  test('says when the rest is paid: when it is ready, when it is delivered, and else when it ships', () => {
    const sums = (...skus: string[]) => {
      const method = skus.includes('KETTLE') ? {} : { method: 'collect' };
      const question = {
        lines: skus.map((sku) => ({ sku })) as [{ sku: string }],
        at,
        to: { country: 'US' },
        ...method,
      };
      return sumsOf(shop.snapshot.quoteOrder(question), checkoutWordingFor('en-GB'));
    };
    // Nothing is paid now: there is no row for it.
    assert.deepEqual(sums('MUG'), { atShipment: 'US$14.00', later: 'whenReady', inAll: 'US$14.00' });
    // The e-book is paid with the order: 5.00 now, and the mug's 14.00 later.
    assert.deepEqual(sums('MUG', 'EBOOK'), {
      now: 'US$5.00',
      atShipment: 'US$14.00',
      later: 'whenReady',
      inAll: 'US$19.00',
    });
    // A deposit of 20 % of 10.00.
    assert.deepEqual(sums('GAME'), {
      now: 'US$2.00',
      atShipment: 'US$8.00',
      later: 'whenDelivered',
      inAll: 'US$10.00',
    });
    assert.equal(sums('KETTLE', 'GAME')?.later, 'atShipment');
    assert.deepEqual(sums('EBOOK'), { now: 'US$5.00', inAll: 'US$5.00' });
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
