/**
 * What is digital, from the page of its product to that of its order (core/RULES.md, M6): an e-book beside a kettle
 * that is on hand, and a game that is released on Friday 12 February 2027, asked for on Monday 23 November 2026 at
 * 10:05 in Newark.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { destinationWanting } from '../../web/src/cart/destination-wanting.ts';
import { waysToSend } from '../../web/src/cart/ways.ts';
import { lanesOf } from '../../web/src/days/lanes.ts';
import { placesAt } from '../../web/src/days/places.ts';
import type {
  OrderPromise,
  PlacedOrder,
  StocklinePromise,
  StoreDocument,
} from '../../web/src/engine/types/documents.ts';
import { jsonLd } from '../../web/src/json-ld/json-ld.ts';
import { consentsNeeded, withConsentTexts } from '../../web/src/locales/checkout/consents.ts';
import { describeCheckout } from '../../web/src/locales/checkout/describe.ts';
import { checkoutWordingFor } from '../../web/src/locales/checkout/wording.ts';
import { describe as described } from '../../web/src/locales/describe.ts';
import { describeDetails } from '../../web/src/locales/details/describe.ts';
import { termLines } from '../../web/src/locales/details/terms.ts';
import { wholeMessages, wholeWordingFor } from '../../web/src/locales/details/wording.ts';
import { loadMessages, wordingFor } from '../../web/src/locales/index.ts';
import { describePlacedOrder } from '../../web/src/locales/order/describe.ts';
import { orderWordingFor } from '../../web/src/locales/order/wording.ts';
import { describeSurface } from '../../web/src/locales/surface.ts';
import { orderedLines, orderQuestion, revisionsOf } from '../../web/src/store/order.ts';
import { withdrawalOffers } from '../../web/src/store/withdrawal.ts';
import { verifyShown } from '../../web/src/verify/verify-shown.ts';
import { plain, plainly } from './plain.ts';
import { openShop, type Shop } from './shop.ts';

await loadMessages('de');
await wholeMessages.load('de');

const at = '2026-11-23T15:05:00Z';
const toGermany = { country: 'DE' };

function withBooks(store: StoreDocument): void {
  store.products['EBOOK'] = {
    name: 'Almanac, e-book',
    policy: 'house',
    price: { minorUnits: 1499, currency: 'EUR' },
    digital: true,
  };
  store.products['GAME'] = {
    name: 'Lantern',
    policy: 'house',
    price: { minorUnits: 4999, currency: 'EUR' },
    digital: true,
    preorder: { releases: '2027-02-12' },
  };
}

describe('what is digital', () => {
  let shop: Shop;
  before(async () => {
    shop = await openShop(['eu', 'de', 'us'], withBooks);
  });
  after(() => shop.snapshot.close());

  const ask = (sku: string, to?: { country: string }): StocklinePromise =>
    shop.snapshot.quote({ sku, quantity: 1, at, ...(to && { to }) });
  const say = (promise: StocklinePromise, language: string) =>
    plainly(
      described(promise, wordingFor(language), placesAt(shop.document, Date.parse(at)), { to: toGermany }),
      language,
    );
  const places = () => placesAt(shop.document, Date.parse(at));
  const details = (promise: StocklinePromise) => describeDetails(promise, wholeWordingFor('en-GB'), places());
  const surface = (promise: StocklinePromise) =>
    plainly(describeSurface(promise, wordingFor('en-GB'), places(), { to: toGermany }));
  const terms = (promise: StocklinePromise) =>
    Object.fromEntries(
      termLines(promise, wholeWordingFor('en-GB'), '2026-11-23').map(({ term, facts }) => [
        term,
        facts.map(({ text }) => plain(text)),
      ]),
    );

  test('is available at once, without a day, and nobody asks where to', () => {
    const { headline, badge, ship, deliver, noDate, notes } = say(ask('EBOOK'), 'en-GB');
    const { ladder } = details(ask('EBOOK'));
    assert.deepEqual(
      { headline, badge, ship, deliver, noDate, notes, ladder },
      {
        headline: 'Available at once',
        badge: 'Available at once',
        ship: undefined,
        deliver: undefined,
        noDate: undefined,
        notes: [],
        ladder: [],
      },
    );
    assert.equal(say(ask('EBOOK'), 'de').headline, 'Sofort verfügbar');
  });

  test('says so in the largest type, names no place, and tells what it is paid and that its right ends', () => {
    const { statusText, answer, lines, context, facts, notes, summary } = surface(ask('EBOOK', toGermany));
    assert.deepEqual([statusText, answer, lines, context, notes], ['Digital', 'Available at once', [], [], []]);
    assert.deepEqual(
      facts.map(({ text }) => text),
      // § 356 Abs. 5 BGB: 14 days, until the download begins.
      ['Charged now', '14 days to change your mind, lost when delivery (the download) begins'],
    );
    assert.equal(summary, 'Digital. Available at once');
    const game = surface(ask('GAME', { country: 'US' }));
    assert.deepEqual([game.statusText, game.answer, game.context], ['Preorder', 'Releases 12 Feb 2027', []]);
    assert.deepEqual(
      game.facts.map(({ text }) => text),
      [
        '€10.00 now, €39.99 when it is delivered',
        'Cancel free until it is delivered, money back within 10 business days',
      ],
    );
  });

  test('releases on its day, and is not told to arrive on that too', () => {
    const { headline, badge, ship, deliver, noDate } = say(ask('GAME', toGermany), 'en-GB');
    assert.deepEqual(
      { headline, badge, ship, deliver, noDate },
      { headline: 'Releases 12 Feb 2027', badge: 'Preorder', ship: undefined, deliver: undefined, noDate: undefined },
    );
  });

  test('has terms of delivery, and tells before the order what will be agreed to', () => {
    const book = terms(ask('EBOOK', toGermany));
    assert.deepEqual(book['payment'], ['€14.99, charged when you order']);
    assert.deepEqual(book['consent'], [
      'You will be asked to agree: Deliver it at once. I know that I then lose my right to change my mind. § 356 Abs. 5 BGB.',
    ]);
    assert.equal(book['cancellation'], undefined);
    assert.equal(book['returns'], undefined);
    // Until its release nothing is delivered.
    assert.deepEqual(terms(ask('GAME', toGermany))['consent'], [
      'You will be asked to agree: Deliver it on its release. I know that I then lose my right to change my mind. § 356 Abs. 5 BGB.',
    ]);
    const game = terms(ask('GAME', { country: 'US' }));
    // A deposit of 20 %: 9.998, rounded to 10.00.
    assert.deepEqual(game['payment'], ['€10.00 now, €39.99 when it is delivered']);
    assert.deepEqual(game['cancellation'], ['You can cancel until it is delivered']);
    assert.equal(game['consent'], undefined);
  });

  test('is available online only for search engines, which are told nothing of shipping or returns', () => {
    const { offers } = jsonLd(ask('EBOOK', toGermany), { to: toGermany }) as { offers: Record<string, unknown> };
    assert.deepEqual(offers, { '@type': 'Offer', availability: 'https://schema.org/OnlineOnly' });
    const game = jsonLd(ask('GAME', toGermany), { to: toGermany }) as { offers: Record<string, unknown> };
    assert.deepEqual(game.offers, {
      '@type': 'Offer',
      availability: 'https://schema.org/PreOrder',
      availabilityStarts: '2027-02-12',
    });
  });

  test('has no lane in a timeline', () => {
    const places = placesAt(shop.document, Date.parse(at));
    const lanes = lanesOf(
      { promise: ask('GAME'), places },
      { ...shop, quote: (query) => shop.snapshot.quote(query) },
      {
        sku: 'GAME',
      },
    );
    assert.deepEqual(lanes, []);
  });

  describe('in a checkout', () => {
    const cart = (...skus: string[]) => ({ lines: skus.map((sku) => ({ sku, quantity: 1 })), at });
    const page = (lines: string[], to?: { country: string }) => {
      const ways = waysToSend(shop.snapshot, { ...cart(...lines), ...(to && { to }) });
      const places = placesAt(shop.document, Date.parse(at));
      const wording = checkoutWordingFor('en-GB');
      const names = lines.map((sku) => shop.document.products[sku]?.name);
      return {
        ways,
        told: plainly(describeCheckout({ ways, way: 'as_ready', names, places, to }, wording), 'en-GB'),
      };
    };

    test('needs no destination where it stands alone, and leaves the choice to the others', () => {
      const alone = page(['EBOOK', 'GAME']);
      assert.equal(destinationWanting(alone.ways.as_ready, undefined), undefined);
      assert.equal(alone.told.fault, undefined);
      assert.deepEqual(alone.told.whole, []);
      assert.deepEqual(
        alone.told.lines.map(({ headline, noDate }) => [headline, noDate]),
        [
          ['Available at once', undefined],
          ['Releases 12 Feb 2027', undefined],
        ],
      );
      const beside = page(['KETTLE', 'EBOOK']);
      assert.equal(destinationWanting(beside.ways.as_ready, undefined), 'no_destination');
      // The lamp comes on Monday 14 December, two days after Thursday the 10th; the kettle and the e-book do not wait.
      const split = page(['EBOOK', 'KETTLE', 'LAMP'], { country: 'US' });
      assert.deepEqual(
        split.told.ways.map(({ way, shipments, windows }) => [way, shipments, windows]),
        [
          ['as_ready', '2 parcels', ['First arrives Wed 25 Nov', 'Last arrives Mon 14 Dec']],
          ['together', '1 parcel', ['Ships Thu 10 Dec', 'Arrives Mon 14 Dec']],
        ],
      );
      assert.equal(split.ways.together?.lines[0].deliver, undefined);
    });

    test('asks for one consent of its own, which a server looks for', () => {
      const query = { ...cart('EBOOK', 'KETTLE'), to: toGermany };
      const wording = checkoutWordingFor('en-GB');
      const promise: OrderPromise = withConsentTexts(shop.snapshot.quoteOrder(query), wording);
      const needed = consentsNeeded(promise, wording);
      assert.deepEqual(
        needed.map(({ line, sku, text, why }) => [line, sku, text, why]),
        [
          [
            0,
            'EBOOK',
            'Deliver it at once. I know that I then lose my right to change my mind.',
            ['§ 356 Abs. 5 BGB.'],
          ],
        ],
      );
      const [consent] = needed;
      assert.ok(consent);
      const { line, text, language } = consent;
      const value = {
        version: 1,
        at,
        asOf: shop.document.asOf,
        lines: query.lines,
        to: toGermany,
        ship: 'as_ready',
        promise,
        consented: [{ line, text, language, at }],
      };
      assert.equal(verifyShown(shop.snapshot, value, { at }).verdict, 'same');
      const without = verifyShown(shop.snapshot, { ...value, consented: [] }, { at });
      assert.deepEqual([without.verdict, without.differs], ['untrue', ['/consented']]);
    });

    test('that is sent together is verified without it', () => {
      const query = { ...cart('KETTLE', 'EBOOK', 'LAMP'), to: { country: 'US' } };
      const { together } = waysToSend(shop.snapshot, query);
      assert.ok(together);
      const wording = checkoutWordingFor('en-GB');
      const promise = withConsentTexts(together, wording);
      const consented = consentsNeeded(promise, wording).map(({ line, text, language }) => ({
        line,
        text,
        language,
        at,
      }));
      const value = {
        version: 1,
        at,
        asOf: shop.document.asOf,
        lines: query.lines,
        to: { country: 'US' },
        ship: 'together',
        promise,
        consented,
      };
      assert.deepEqual(verifyShown(shop.snapshot, value, { at }).verdict, 'same');
    });
  });

  describe('that was ordered', () => {
    /** The e-book beside the lamp, sent together, as its page tells them on Tuesday 24 November. */
    const told = (isAgreed: boolean) => {
      const query = { lines: [{ sku: 'EBOOK' }, { sku: 'LAMP' }], at, to: toGermany };
      const { lines } = shop.snapshot.quoteOrder(query);
      const [book, lamp] = lines;
      assert.ok(book.terms && lamp);
      const without = { ...book, terms: { ...book.terms, consent: { required: false, because: [] } } };
      const order: PlacedOrder = {
        completed: '2026-11-23',
        prepaid: true,
        ship: 'together',
        lines: [{ promised: isAgreed ? book : without }, { promised: lamp }],
      };
      const placed = orderedLines(order);
      const now = '2026-11-24T15:00:00Z';
      const revisions = revisionsOf(shop.snapshot, orderQuestion(placed, { to: toGermany, ship: 'together' }), now);
      const places = placesAt(shop.document, Date.parse(now));
      const page = plainly(
        describePlacedOrder(placed, revisions, { wording: orderWordingFor('en-GB'), places }),
        'en-GB',
      );
      const lines2 = placed.map(({ promise, history }, index) => ({ promise, history, revision: revisions[index] }));
      return { page, promise: revisions[0]?.promise, offers: withdrawalOffers(lines2, ['2026-11-24']) };
    };

    test('was delivered, and does not wait for what is sent with it', () => {
      const { page, promise } = told(true);
      assert.deepEqual(page.lines[0]?.promised, ['Available at once']);
      assert.equal(page.lines[0]?.standing, 'delivered');
      assert.deepEqual(promise?.deliver, { earliest: '2026-11-23', latest: '2026-11-23' });
    });

    test('has no right to withdraw any more where that was given up, and else keeps it', () => {
      const agreed = told(true);
      assert.equal(agreed.promise?.terms?.withdrawal, undefined);
      assert.deepEqual(agreed.offers, [false, true]);
      const kept = told(false);
      // Delivered on 23 November, + 14.
      assert.equal(kept.promise?.terms?.withdrawal?.lastDay, '2026-12-07');
      assert.deepEqual(kept.offers, [true, true]);
    });
  });
});
