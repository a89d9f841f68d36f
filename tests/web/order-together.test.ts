/**
 * What the page says of an order that is sent together: a kettle on hand and a lamp of the checkout's shop, which is
 * expected on Thursday 10 December and there on Monday the 14th, ordered on Monday 23 November 2026.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { waysToSend } from '../../web/src/cart/ways.ts';
import { placesAt } from '../../web/src/days/places.ts';
import { orderRead } from '../../web/src/elements/stockline-order/order-given.ts';
import type { PlacedLine, PlacedOrder, StoreDocument } from '../../web/src/engine/types/documents.ts';
import { describePlacedOrder } from '../../web/src/locales/order/describe.ts';
import { orderWordingFor } from '../../web/src/locales/order/wording.ts';
import { orderQuestion, revisionsOf } from '../../web/src/store/order.ts';
import { plainly } from './plain.ts';
import { openShop } from './shop.ts';

interface Given {
  /** The day on which the lamp is expected now; undefined: nobody knows when. */
  receipt: string | undefined;
  ship?: PlacedOrder['ship'];
  kettle?: Partial<PlacedLine>;
  lamp?: Partial<PlacedLine>;
  /** The shop has kept the lines as they are promised each by itself. */
  isKeptByLine?: boolean;
}

const to = { country: 'US' };

function lamps(expected: string | undefined, asOf: string) {
  return (store: StoreDocument): void => {
    store.asOf = asOf;
    const { LAMP } = store.products;
    assert.ok(LAMP?.receipts?.[0]);
    if (expected !== undefined) LAMP.receipts[0].expected = expected;
    else {
      delete LAMP.receipts;
      LAMP.backorder = { allowed: true, undated: 'sell' };
    }
  };
}

/** The lines of the page on Tuesday 24 November. */
async function told({ receipt, ship = 'together', kettle = {}, lamp = {}, isKeptByLine = false }: Given) {
  const before = await openShop(['us'], lamps('2026-12-10', '2026-11-23T13:00:00Z'));
  const cart = { lines: [{ sku: 'KETTLE' }, { sku: 'LAMP' }], at: '2026-11-23T15:05:00Z', to };
  const { together, as_ready } = waysToSend(before.snapshot, cart);
  assert.ok(together);
  const [first, second] = isKeptByLine ? as_ready.lines : together.lines;
  assert.ok(first && second);
  const order: PlacedOrder = {
    completed: '2026-11-23',
    prepaid: false,
    ship,
    lines: [
      { promised: first, ...kettle },
      { promised: second, ...lamp },
    ],
  };
  const found = orderRead(undefined, order);
  assert.ok(found.lines);
  const at = '2026-11-24T15:00:00Z';
  const after = await openShop(['us'], lamps(receipt, at));
  const asking = { to, ...(found.ship && { ship: found.ship }) };
  const revisions = revisionsOf(after.snapshot, orderQuestion(found.lines, asking), at);
  const places = placesAt(after.document, Date.parse(at));
  const given = { wording: orderWordingFor('en-GB'), places };
  const page = plainly(describePlacedOrder(found.lines, revisions, given), 'en-GB');
  return page.lines.map(({ headline, promised, now, delays }) => ({
    headline,
    promised,
    now,
    told: delays.flatMap(({ statements }) => statements),
  }));
}

const promised = ['Ships Thu 10 Dec', 'Arrives Mon 14 Dec'];

describe('an order that is sent together', () => {
  test('holds as a whole where its last line holds: the kettle on hand is not sooner', async () => {
    const line = { headline: 'On time', promised, now: [], told: [] };
    assert.deepEqual(await told({ receipt: '2026-12-10' }), [line, line]);
    assert.deepEqual(await told({ receipt: '2026-12-10', isKeptByLine: true }), [line, line]);
  });

  test('is late as a whole: where the lamp comes on Monday 14 December, the kettle does', async () => {
    const now = ['Ships Mon 14 Dec', 'Arrives Wed 16 Dec'];
    for (const line of await told({ receipt: '2026-12-14' })) {
      assert.equal(line.headline, 'Later than promised');
      assert.deepEqual(line.now, now);
      assert.notDeepEqual(line.told, []);
    }
  });

  test('has no day where its last line has none', async () => {
    for (const { headline, now } of await told({ receipt: undefined })) {
      assert.equal(headline, 'Later than promised');
      assert.deepEqual(now, ['No date yet']);
    }
  });

  test('waits for nothing that has gone: once the lamp was sent, or cancelled, the kettle is sooner', async () => {
    for (const lamp of [{ shipped: '2026-11-24' }, { cancelled: '2026-11-24' }]) {
      const [kettle] = await told({ receipt: '2026-12-10', lamp });
      assert.equal(kettle?.headline, 'Sooner than promised');
      assert.deepEqual(kettle?.now, ['Ships Tue 24 Nov', 'Arrives Fri 27 Nov']);
    }
  });

  test('as each part is ready the kettle is sooner, as ever', async () => {
    const [kettle, lamp] = await told({ receipt: '2026-12-14', ship: 'as_ready' });
    assert.equal(kettle?.headline, 'Sooner than promised');
    assert.equal(lamp?.headline, 'Later than promised');
  });
});
