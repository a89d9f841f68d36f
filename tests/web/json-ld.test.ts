/**
 * A promise in schema.org's words: what it says, and what it leaves unsaid. The words are those of
 * https://schema.org/Offer and its like.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StocklinePromise, Terms } from '../../web/src/engine/types/documents.ts';
import { jsonLd, jsonLdText } from '../../web/src/json-ld/index.ts';
import { fourMugs, mugTerms, noTerms, promiseOf, threeMugs } from './promises.ts';

type Record = { [property: string]: unknown };
const offerOf = (promise: StocklinePromise, options = {}) => jsonLd(promise, options)['offers'] as Record;
const to = { country: 'US', postalCode: '10001' };
const policy = { kind: 'policy' } as const;
const oneMug: StocklinePromise = { ...threeMugs, quantity: 1 };

test('A product in stock, with all that is known: ships on the day of the order, arrives 1 to 4 days later', () => {
  const terms: Terms = { ...mugTerms, returns: { days: 30, unit: 'calendar', from: 'delivery', basis: policy } };
  const options = {
    name: 'Mug',
    url: 'https://shop.example/mug',
    image: ['https://shop.example/mug.jpg'],
    brand: 'Tideline',
    gtin: '04012345678901',
    price: { minorUnits: 1990, currency: 'EUR', exponent: 2 },
    to,
    shippingRate: { value: 4.95, currency: 'EUR' },
  };
  assert.deepEqual(jsonLd({ ...oneMug, terms }, options), {
    '@context': 'https://schema.org/',
    '@type': 'Product',
    sku: 'MUG',
    name: 'Mug',
    url: 'https://shop.example/mug',
    image: ['https://shop.example/mug.jpg'],
    brand: { '@type': 'Brand', name: 'Tideline' },
    gtin: '04012345678901',
    offers: {
      '@type': 'Offer',
      url: 'https://shop.example/mug',
      availability: 'https://schema.org/InStock',
      price: '19.90',
      priceCurrency: 'EUR',
      shippingDetails: {
        '@type': 'OfferShippingDetails',
        shippingDestination: { '@type': 'DefinedRegion', addressCountry: 'US', postalCode: '10001' },
        shippingRate: { '@type': 'MonetaryAmount', value: 4.95, currency: 'EUR' },
        deliveryTime: {
          '@type': 'ShippingDeliveryTime',
          handlingTime: { '@type': 'QuantitativeValue', minValue: 0, maxValue: 0, unitCode: 'DAY' },
          transitTime: { '@type': 'QuantitativeValue', minValue: 1, maxValue: 4, unitCode: 'DAY' },
        },
      },
      hasMerchantReturnPolicy: {
        '@type': 'MerchantReturnPolicy',
        applicableCountry: 'US',
        returnPolicyCategory: 'https://schema.org/MerchantReturnFiniteReturnWindow',
        merchantReturnDays: 30,
      },
    },
  });
});

test('What is not known is not there: no name, price, destination, date or way to give it back', () => {
  const { ship: _, deliver: __, terms: ___, ...undated } = oneMug;
  assert.deepEqual(jsonLd(undated as StocklinePromise), {
    '@context': 'https://schema.org/',
    '@type': 'Product',
    sku: 'MUG',
    offers: { '@type': 'Offer', availability: 'https://schema.org/InStock' },
  });
  assert.equal('shippingDetails' in offerOf(undated as StocklinePromise, { to }), false);
  assert.equal('shippingDetails' in offerOf(oneMug), false);
});

test('Units that are awaited say from when, and not how long handling takes; several units say that the offer is for as many', () => {
  const schemaOrg = { availability: 'https://schema.org/BackOrder', availabilityStarts: '2026-12-11' };
  assert.deepEqual(offerOf({ ...fourMugs, schemaOrg, terms: noTerms }, { to }), {
    '@type': 'Offer',
    availability: 'https://schema.org/BackOrder',
    availabilityStarts: '2026-12-11',
    eligibleQuantity: { '@type': 'QuantitativeValue', value: 4 },
    shippingDetails: {
      '@type': 'OfferShippingDetails',
      shippingDestination: { '@type': 'DefinedRegion', addressCountry: 'US', postalCode: '10001' },
      deliveryTime: {
        '@type': 'ShippingDeliveryTime',
        transitTime: { '@type': 'QuantitativeValue', minValue: 1, maxValue: 4, unitCode: 'DAY' },
      },
    },
  });
});

test('Handling of a preorder does not begin with the order either', () => {
  const windows = {
    ship: { earliest: '2026-12-11', latest: '2026-12-11' },
    deliver: { earliest: '2026-12-12', latest: '2026-12-15' },
  };
  const offer = offerOf(promiseOf({ status: 'preorder', ...windows }, windows), { to });
  assert.deepEqual((offer['shippingDetails'] as Record)['deliveryTime'], {
    '@type': 'ShippingDeliveryTime',
    transitTime: { '@type': 'QuantitativeValue', minValue: 1, maxValue: 4, unitCode: 'DAY' },
  });
});

test('What does not go there says where: to the country asked for, or to the part of it that has the postal code', () => {
  const regionFor = (status: StocklinePromise['status'], options: object) =>
    offerOf({ ...oneMug, status }, options)['ineligibleRegion'];
  assert.equal(regionFor('not_shipped_there', { to: { country: 'US' } }), 'US');
  assert.deepEqual(regionFor('not_shipped_there', { to }), {
    '@type': 'Place',
    address: { '@type': 'PostalAddress', addressCountry: 'US', postalCode: '10001' },
  });
  assert.deepEqual([regionFor('not_shipped_there', {}), regionFor('out_of_stock', { to })], [undefined, undefined]);
});

test('Handling of what is made to order begins with the order: from 23 November 9 to 15 days, across the end of the month', () => {
  const windows = {
    ship: { earliest: '2026-12-02', latest: '2026-12-08' },
    deliver: { earliest: '2026-12-05', latest: '2026-12-15' },
  };
  const promise = promiseOf({ status: 'made_to_order', ...windows }, windows);
  const times = (options: object) =>
    ((offerOf(promise, { to, ...options })['shippingDetails'] as Record)['deliveryTime'] as Record)['handlingTime'];
  assert.deepEqual(times({}), { '@type': 'QuantitativeValue', minValue: 9, maxValue: 15, unitCode: 'DAY' });
  // Where it is asked it is still the day before.
  assert.deepEqual(times({ today: '2026-11-22' }), {
    '@type': 'QuantitativeValue',
    minValue: 10,
    maxValue: 16,
    unitCode: 'DAY',
  });
});

test('A transit that is longer from the first day than from the last, over a weekend, is still a range', () => {
  const windows = {
    ship: { earliest: '2026-11-27', latest: '2026-11-30' },
    deliver: { earliest: '2026-11-30', latest: '2026-12-01' },
  };
  const { deliveryTime } = offerOf(promiseOf({ ...windows }, windows), { to })['shippingDetails'] as Record;
  assert.deepEqual((deliveryTime as Record)['transitTime'], {
    '@type': 'QuantitativeValue',
    minValue: 1,
    maxValue: 3,
    unitCode: 'DAY',
  });
});

test('A currency without decimals has none', () => {
  const { price } = offerOf(oneMug, { price: { minorUnits: 1200, currency: 'JPY', exponent: 0 } });
  assert.equal(price, '1200');
});

test('Of the shop’s way to give goods back and the law’s the longer one is said, with who pays for it', () => {
  const withdrawal = { days: 14, unit: 'calendar', from: 'delivery', word: 'withdraw', basis: policy } as const;
  const returns = {
    days: 30,
    unit: 'calendar',
    from: 'delivery',
    basis: policy,
    cost: { paidBy: 'shopper', basis: policy },
  } as const;
  const policyOf = (terms: Partial<Terms>) => {
    const said = offerOf({ ...oneMug, terms: { ...noTerms, ...terms } })['hasMerchantReturnPolicy'] as
      | Record
      | undefined;
    return said && [said['merchantReturnDays'], said['returnFees']];
  };
  assert.deepEqual(policyOf({ withdrawal, returns }), [30, 'https://schema.org/ReturnFeesCustomerResponsibility']);
  assert.deepEqual(policyOf({ withdrawal, returns: { ...returns, days: 7 } }), [14, undefined]);
  assert.deepEqual(policyOf({ withdrawal }), [14, undefined]);
  assert.deepEqual(policyOf({ returns: { ...returns, cost: { paidBy: 'shop', basis: policy } } }), [
    30,
    'https://schema.org/FreeReturn',
  ]);
  // schema.org counts calendar days from delivery: what is counted otherwise it cannot say.
  assert.equal(policyOf({ returns: { ...returns, unit: 'working' } }), undefined);
  assert.equal(policyOf({ returns: { ...returns, from: 'order' } }), undefined);
  assert.equal(policyOf({ withdrawal: { ...withdrawal, extraMonths: 12 } }), undefined);
});

test('A right to give goods back that has no end is longer than any number of days', () => {
  const terms: Terms = {
    ...noTerms,
    returns: { days: 30, unit: 'calendar', from: 'delivery', basis: policy },
    withdrawal: { unit: 'none', from: 'delivery', word: 'withdraw', basis: policy },
  };
  assert.deepEqual(offerOf({ ...oneMug, terms }, { to })['hasMerchantReturnPolicy'], {
    '@type': 'MerchantReturnPolicy',
    applicableCountry: 'US',
    returnPolicyCategory: 'https://schema.org/MerchantReturnUnlimitedWindow',
  });
});

test('No name can end the script that it stands in', () => {
  const name = '</script><script>alert(1)</script><!--';
  const text = jsonLdText(oneMug, { name });
  assert.doesNotMatch(text, /</u);
  assert.equal(JSON.parse(text).name, name);
});

/** Tiles, sold by 6, 12 at least and 60 at the most for one order, at 4.50 euros. */
const tiles: StocklinePromise = { ...threeMugs, quantity: 12, orderQuantity: { min: 12, step: 6, max: 60 } };
const each = { minorUnits: 450, currency: 'EUR', exponent: 2 };

test('M4: the least that can be ordered says between which quantities the offer holds, and what the least costs: 12 × 4.50 = 54.00', () => {
  const offer = offerOf(tiles, { price: each, to });
  assert.equal(offer['availability'], 'https://schema.org/InStock');
  assert.deepEqual(offer['eligibleQuantity'], { '@type': 'QuantitativeValue', minValue: 12, maxValue: 60 });
  assert.deepEqual(offer['priceSpecification'], {
    '@type': 'UnitPriceSpecification',
    price: '54.00',
    priceCurrency: 'EUR',
    referenceQuantity: { '@type': 'QuantitativeValue', value: 12, unitCode: 'C62' },
  });
  assert.deepEqual(['price' in offer, 'priceCurrency' in offer], [false, false]);
});

test('M4: at most 2 for one order is an end without a beginning, and the price is that of one', () => {
  const offer = offerOf({ ...oneMug, orderQuantity: { min: 1, step: 1, max: 2 } }, { price: each });
  assert.deepEqual(offer['eligibleQuantity'], { '@type': 'QuantitativeValue', minValue: 1, maxValue: 2 });
  assert.deepEqual([offer['price'], 'priceSpecification' in offer], ['4.50', false]);
  const open = offerOf({ ...tiles, orderQuantity: { min: 12, step: 6 } });
  assert.deepEqual(open['eligibleQuantity'], { '@type': 'QuantitativeValue', minValue: 12 });
});

test('M4: of one tile nothing is said but how many can be ordered: neither that it is in stock nor when it is there', () => {
  const one: StocklinePromise = { ...tiles, quantity: 1, notes: ['other_quantity'] };
  assert.deepEqual(offerOf(one, { to }), {
    '@type': 'Offer',
    eligibleQuantity: { '@type': 'QuantitativeValue', minValue: 12, maxValue: 60 },
  });
  // 18 can be ordered, and are no search engine's question.
  const more = offerOf({ ...tiles, quantity: 18 }, { to });
  assert.deepEqual(more['eligibleQuantity'], { '@type': 'QuantitativeValue', value: 18 });
});
