/** What an attack on the answers found untrue: past days, days of other clocks, and parts that were dropped. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { renderOrder, renderTimeline } from 'stockline/ssr';
import { placesAt } from '../../web/src/days/places.ts';
import type { StocklinePromise } from '../../web/src/engine/types/documents.ts';
import { de } from '../../web/src/locales/de.ts';
import { factsOf } from '../../web/src/locales/facts.ts';
import { wordingFor } from '../../web/src/locales/index.ts';
import { it } from '../../web/src/locales/it.ts';
import { rare } from '../../web/src/locales/limits.ts';
import { ptBR } from '../../web/src/locales/pt-BR.ts';
import { forReader } from '../../web/src/locales/windows.ts';
import { fourMugs, mugTerms, promiseOf, snapshot, threeMugs } from './promises.ts';
import { lanesOf, openShop, type Shop } from './shop.ts';
import { card, page } from './surfaces.ts';

const day = (earliest: string, latest = earliest) => ({ earliest, latest });

test('A release between two days, of which the first has passed, names no day that has passed', () => {
  const promise = promiseOf({ status: 'preorder' }, {
    release: day('2026-11-01', '2026-12-31'),
  } as Partial<StocklinePromise>);
  assert.ok(page(promise).includes('Releases between today and 31 Dec'));
  const last = promiseOf({ status: 'preorder' }, {
    release: day('2026-11-01', '2026-11-23'),
  } as Partial<StocklinePromise>);
  assert.ok(page(last).includes('Releases today'));
});

describe('Parts of several statuses that come on the same days', () => {
  const [first, second] = fourMugs.parts as [StocklinePromise['parts'][0], StocklinePromise['parts'][0]];
  const alike = {
    ...fourMugs,
    parts: [first, { ...second, ship: first.ship, deliver: first.deliver }],
  } as StocklinePromise;

  test('are not told as later', () => {
    assert.equal(page(alike)[0], 'On backorder');
    assert.equal(page(fourMugs)[0], '3 now, 1 later');
  });

  test('are counted together on a card', () => {
    assert.deepEqual(card(alike), ['4 of 4 from 24 Nov']);
    assert.deepEqual(card(fourMugs), ['3 of 4 from 24 Nov']);
  });
});

test('On a card a part that ships today by its own clock is not dropped for one whose day is further', () => {
  // 21:00 on the 23rd in Los Angeles is 14:00 on the 24th in Tokyo.
  const zone = (offsetMinutes: number) => ({
    from: '2026-01-01T00:00:00Z',
    until: '2027-01-01T00:00:00Z',
    offsetMinutes,
    transitions: [],
  });
  const places = placesAt(
    {
      locations: { la: { timeZone: 'America/Los_Angeles' }, tokyo: { timeZone: 'Asia/Tokyo' } },
      zones: { 'America/Los_Angeles': zone(-480), 'Asia/Tokyo': zone(540) },
    } as never,
    Date.parse('2026-11-24T05:00:00Z'),
  );
  const part = (quantity: number, location: string, ship: string) =>
    ({ quantity, status: 'in_stock', location, ship: day(ship), because: [] }) as never;
  const parts = [part(3, 'la', '2026-11-23'), part(2, 'tokyo', '2026-11-25')];
  assert.equal(rare.someFrom(parts, { ...threeMugs, quantity: 5 }, wordingFor('en-GB'), places), '3 of 5 from today');
});

test('"Until tomorrow" is said where it is the reader’s tomorrow too', () => {
  const terms = {
    ...mugTerms,
    cancellation: { daysBeforeShipment: 3, lastDay: '2026-11-24', basis: { kind: 'policy' as const } },
  };
  const promise = promiseOf({ status: 'backorder', ship: day('2026-11-27') }, { ship: day('2026-11-27'), terms });
  const now = Date.parse(promise.at);
  const said = (reader: string) => {
    const wording = forReader(wordingFor('en-GB'), promise.parts, placesAt(snapshot, now), { reader, now });
    return factsOf(promise, wording, '2026-11-23').map(({ text }) => text)[1];
  };
  assert.equal(said('America/New_York'), 'Cancel free until tomorrow');
  assert.equal(said('Asia/Tokyo'), 'Cancel free until 24 Nov');
  // 10:05 in New York is past midnight in Tokyo.
  assert.match(page(promise, { reader: 'Asia/Tokyo' }).join(' '), /Cancel free until 24 Nov/u);
  assert.match(page(promise, { reader: 'America/New_York' }).join(' '), /Cancel free until tomorrow/u);
});

describe('Of what was shipped', () => {
  const rendered = async (shipped: string, at: string) => {
    const html = await renderOrder({
      snapshot: JSON.stringify(shop.document),
      promise,
      order: { completed: '2026-11-23', prepaid: false, shipped },
      query: { to: { country: 'US' }, at },
      language: 'en-GB',
      styles: { href: '/order.css' },
    });
    return /<p class="answer numbers">Arrives/u.test(html);
  };
  let shop: Shop;
  let promise: StocklinePromise;
  before(async () => {
    shop = await openShop([], (store) => {
      delete store.freshForMinutes;
    });
    promise = shop.snapshot.quote({ sku: 'KETTLE', quantity: 1, at: '2026-11-23T15:05:00Z', to: { country: 'US' } });
  });

  test('the arrival is the answer as long as it is ahead', async () => {
    assert.deepEqual(promise.deliver, day('2026-11-25'));
    assert.equal(await rendered('2026-11-23', '2026-11-25T20:00:00Z'), true);
  });

  test('a promised day that has passed, or that it left after, is none', async () => {
    assert.equal(await rendered('2026-11-23', '2026-11-27T15:00:00Z'), false);
    assert.equal(await rendered('2026-12-02', '2026-12-02T15:00:00Z'), false);
  });
});

test('In a timeline the arrival has its date, also where that is tomorrow by the shop’s clock', async () => {
  const { snapshot: opened, document } = await openShop([], (store) => {
    for (const lane of lanesOf(store.shipping?.['standard'])) lane.transitDays = 1;
    delete store.freshForMinutes;
  });
  opened.close();
  const html = await renderTimeline({
    snapshot: JSON.stringify(document),
    query: { sku: 'KETTLE', quantity: 1, at: '2026-11-23T15:05:00Z', to: { country: 'US' } },
    language: 'en-GB',
    styles: { href: '/timeline.css' },
  });
  assert.match(html, /Tue,? 24 Nov/u);
  assert.doesNotMatch(html, /tomorrow/u);
});

test('Before one, hour or thing, Italian, Portuguese and German have their own word', () => {
  assert.equal(it.timeToday('1:00'), 'oggi all’1:00');
  assert.equal(it.timeToday('13:00'), 'oggi alle 13:00');
  assert.equal(ptBR.timeToday('1:00'), 'hoje à 1:00');
  assert.equal(ptBR.timeToday('11:00'), 'hoje às 11:00');
  const later = (quantity: number) => [
    { quantity: 3, status: 'in_stock' as const },
    { quantity, status: 'backorder' as const, from: 'DAY' },
  ];
  assert.equal(de.split(later(1)), '3 auf Lager, 1 weiteres ab DAY');
  assert.equal(de.split(later(2)), '3 auf Lager, 2 weitere ab DAY');
  assert.equal(de.some.by(1, 'DAY'), '1 weiteres bis DAY');
});
