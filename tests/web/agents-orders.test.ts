/**
 * What agents are told of a placed order: four mugs, of which three were on hand on Monday 23 November, and one comes
 * on Thursday 10 December. The expected documents are written out by hand.
 */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { acp, type RevisedLine, ucp } from '../../web/src/agents/index.ts';
import type { OrderHistory, StocklinePromise } from '../../web/src/engine/types/documents.ts';
import { at, openAgentsShop, to } from './agents-shop.ts';
import { openShop, type Shop } from './shop.ts';

/** Wednesday 25 November, 9:05 in Chicago. */
const now = '2026-11-25T15:05:00Z';

let shop: Shop;
/** The three mugs have left, and the fourth comes a week later than it was promised. */
let later: Shop;
let promised: StocklinePromise;
before(async () => {
  shop = await openShop(['us']);
  later = await openShop(['us'], ({ products, ...store }) => {
    const mug = products['MUG'];
    Object.assign(mug?.stock?.[0] ?? {}, { onHand: 0 });
    Object.assign(mug?.receipts?.[0] ?? {}, { expected: '2026-12-17' });
    store.answerAt = 'https://shop.example/answer';
  });
  promised = shop.snapshot.quote({ sku: 'MUG', quantity: 4, at, to });
});

/** Paid when it ships. */
const placed = { completed: '2026-11-23', prepaid: false };
const threeSent = { ...placed, shipments: [{ quantity: 3, shipped: '2026-11-23', delivered: '2026-11-25' }] };

export function revised(of: Shop, order?: OrderHistory): RevisedLine {
  const revision = of.snapshot.revise({ promised, at: now, to, ...(order && { order }) });
  return { revision, promised, ...(order && { order }), id: 'li_1', title: 'Tideline mug' };
}

const options = () => ({ to, timeZone: 'America/Chicago', language: 'en-GB', document: shop.document });
const destination = { address_country: 'US', postal_code: '60601' };
const some = (quantity: number) => [{ id: 'li_1', quantity }];
const whole = (day: string) => ({ earliest: `${day}T00:00:00-06:00`, latest: `${day}T23:59:59-06:00` });

const sentEvents = { shipped: '2026-11-23T23:59:59-06:00', delivered: now };

describe('part on its way, and the rest sooner', () => {
  const order = { ...placed, shipments: [{ quantity: 3, shipped: '2026-11-23' }] };
  test('in UCP', () => {
    assert.deepEqual(ucp.orderUpdate(revised(shop, order), options()), {
      line_items: [{ id: 'li_1', quantity: { original: 4, total: 4, fulfilled: 3 }, status: 'partial' }],
      fulfillment: {
        expectations: [
          {
            ...{ id: 'li_1_1', line_items: some(3), method_type: 'shipping', destination },
            description: 'Shipped on Mon, 23 Nov 2026',
          },
          {
            ...{ id: 'li_1_2', line_items: some(1), method_type: 'shipping', destination },
            // Three mugs of the next delivery are not needed any more: one of those on hand does.
            description: 'Sooner than promised. Arrives Mon 30 Nov',
            fulfillable_on: '2026-11-25T23:59:59-06:00',
          },
        ],
        events: [{ id: 'li_1_1_shipped', type: 'shipped', occurred_at: sentEvents.shipped, line_items: some(3) }],
      },
      adjustments: [],
      messages: [],
    });
  });
});

describe('part delivered, and the rest on time', () => {
  /** As it was, with the three gone. */
  const onTime = async () => {
    const gone = await openShop(['us'], ({ products }) => {
      Object.assign(products['MUG']?.stock?.[0] ?? {}, { onHand: 0 });
    });
    return revised(gone, threeSent);
  };

  test('in UCP', async () => {
    assert.deepEqual(ucp.orderUpdate(await onTime(), options()), {
      line_items: [{ id: 'li_1', quantity: { original: 4, total: 4, fulfilled: 3 }, status: 'partial' }],
      fulfillment: {
        expectations: [
          {
            ...{ id: 'li_1_2', line_items: some(1), method_type: 'shipping', destination },
            ...{ description: 'On time. Arrives Mon 14 Dec', fulfillable_on: '2026-12-10T23:59:59-06:00' },
          },
        ],
        events: [
          { id: 'li_1_1_shipped', type: 'shipped', occurred_at: sentEvents.shipped, line_items: some(3) },
          // It came today, and the day is not over.
          { id: 'li_1_1_delivered', type: 'delivered', occurred_at: now, line_items: some(3) },
        ],
      },
      ...{ adjustments: [], messages: [] },
    });
  });

  test('in ACP', async () => {
    assert.deepEqual(acp.orderUpdate(await onTime(), options()), {
      ...{ status: 'processing', estimated_delivery: whole('2026-12-14') },
      line_items: [
        {
          ...{ id: 'li_1', title: 'Tideline mug', status: 'partial' },
          quantity: { ordered: 4, current: 4, fulfilled: 3 },
        },
      ],
      fulfillments: [
        {
          ...{ id: 'li_1_1', type: 'shipping', status: 'delivered', line_items: some(3) },
          description: 'Delivered on Wed, 25 Nov 2026',
          events: [
            { id: 'li_1_1_shipped', type: 'shipped', occurred_at: sentEvents.shipped },
            { id: 'li_1_1_delivered', type: 'delivered', occurred_at: now },
          ],
        },
        {
          ...{ id: 'li_1_2', type: 'shipping', status: 'pending', line_items: some(1) },
          ...{ estimated_delivery: whole('2026-12-14'), description: 'On time. Arrives Mon 14 Dec' },
        },
      ],
      adjustments: [],
    });
  });
});

describe('delayed', () => {
  test('in UCP: a warning has what the law asks to be told, as the notice has it', () => {
    const { fulfillment, messages } = ucp.orderUpdate(revised(later, threeSent), options());
    assert.deepEqual(fulfillment.expectations, [
      {
        ...{ id: 'li_1_2', line_items: some(1), method_type: 'shipping', destination },
        ...{ description: 'Later than promised. Arrives Mon 21 Dec', fulfillable_on: '2026-12-17T23:59:59-06:00' },
      },
    ]);
    const [message] = messages;
    assert.equal(messages.length, 1);
    assert.deepEqual(
      { ...message, content: '' },
      {
        ...{ type: 'warning', code: 'fulfillment_changed', content: '' },
        ...{ path: '$.line_items[0]', presentation: 'notice' },
      },
    );
    // 16 CFR 435.2(b)(1): the revised day, the choice, and what silence means.
    for (const said of ['Tideline mug', 'Thu, 17 Dec 2026', 'cancel', '16 CFR 435.2(b)(1)'])
      assert.ok(message?.content.includes(said), said);
  });

  test('in ACP: its order has no messages, so it stands with the units', () => {
    const line = revised(later, threeSent);
    const { status, estimated_delivery, fulfillments } = acp.orderUpdate(line, options());
    assert.deepEqual([status, estimated_delivery], ['processing', whole('2026-12-21')]);
    const [, late] = fulfillments;
    assert.deepEqual(
      { ...late, description: '' },
      {
        ...{ id: 'li_1_2', type: 'shipping', status: 'pending', line_items: some(1) },
        ...{ estimated_delivery: whole('2026-12-21'), description: '' },
      },
    );
    assert.equal(late?.description, ucp.orderUpdate(line, options()).messages[0]?.content);
  });

  test('where nothing is known of the order since: that it is later, and by when it comes', () => {
    const { messages } = ucp.orderUpdate(revised(later), options());
    assert.deepEqual(
      messages.map(({ code }) => code),
      ['fulfillment_changed'],
    );
    assert.match(messages[0]?.content ?? '', /^Later than promised\. Arrives Mon 21 Dec$/u);
  });
});

describe('cancelled', () => {
  const order = { ...placed, prepaid: true, cancelled: '2026-11-23' };
  const taken = (quantity: number, place: number) => ({
    ...{ id: `li_1_${place}_cancellation`, type: 'cancellation', occurred_at: '2026-11-23T23:59:59-06:00' },
    ...{ line_items: some(quantity), status: 'completed', description: 'Cancelled on Mon, 23 Nov 2026' },
  });

  test('in UCP: units are taken off', () => {
    assert.deepEqual(ucp.orderUpdate(revised(shop, order), options()), {
      line_items: [{ id: 'li_1', quantity: { original: 4, total: 0, fulfilled: 0 }, status: 'removed' }],
      fulfillment: { expectations: [], events: [] },
      adjustments: [taken(-3, 1), taken(-1, 2)],
      messages: [],
    });
  });

  test('in ACP', () => {
    assert.deepEqual(acp.orderUpdate(revised(shop, order), options()), {
      status: 'canceled',
      line_items: [
        {
          ...{ id: 'li_1', title: 'Tideline mug', status: 'removed' },
          quantity: { ordered: 4, current: 0, fulfilled: 0 },
        },
      ],
      fulfillments: [3, 1].map((quantity, place) => ({
        ...{ id: `li_1_${place + 1}`, type: 'shipping', status: 'canceled', line_items: some(quantity) },
        description: 'Cancelled on Mon, 23 Nov 2026',
      })),
      adjustments: [taken(3, 1), taken(1, 2)],
    });
  });

  test('by law, as it had not shipped: money comes back, and a refund waits', () => {
    // Promised for the 23rd, not sent, and nobody was told (16 CFR 435.2(c)(5)): the three ended with that day.
    const { adjustments } = ucp.orderUpdate(revised(shop, { ...placed, prepaid: true }), options());
    assert.deepEqual(
      adjustments.map(({ type, status, line_items }) => [type, status, line_items[0]?.quantity]),
      [
        ['cancellation', 'completed', -3],
        ['refund', 'pending', -3],
      ],
    );
  });
});

test('All of it delivered: nothing is left to expect', () => {
  const order = { ...placed, shipped: '2026-11-23', delivered: '2026-11-25' };
  const { line_items, fulfillment } = ucp.orderUpdate(revised(shop, order), options());
  assert.deepEqual([line_items[0]?.status, fulfillment.expectations], ['fulfilled', []]);
  assert.equal(acp.orderUpdate(revised(shop, order), options()).status, 'completed');
});

test('What waits to be collected is ready, and neither shipped nor fulfilled', async () => {
  const collecting = await openAgentsShop();
  const kettle = collecting.snapshot.quote({ sku: 'KETTLE', at, method: 'collect', pickupAt: 'newark' });
  const order = { ...placed, shipped: '2026-11-23' };
  const revision = collecting.snapshot.revise({ promised: kettle, at, order });
  const line = { revision, promised: kettle, order, id: 'li_1' };
  const given = { document: collecting.document, language: 'en-GB' };
  const { line_items, fulfillment } = ucp.orderUpdate(line, given);
  assert.deepEqual([line_items[0]?.status, line_items[0]?.quantity.fulfilled], ['processing', 0]);
  assert.deepEqual(fulfillment.events, [
    // Today, and the day is not over.
    { id: 'li_1_1_ready_for_pickup', type: 'ready_for_pickup', occurred_at: at, line_items: some(1) },
  ]);
  assert.equal(fulfillment.expectations[0]?.description, 'Ready for pickup since Mon, 23 Nov 2026');
  const { status, fulfillments } = acp.orderUpdate(line, given);
  assert.deepEqual(
    [status, fulfillments[0]?.type, fulfillments[0]?.status],
    [...['processing', 'pickup', 'ready_for_pickup']],
  );
});

test('Old figures: nothing is said of days', async () => {
  const old = await openShop(['us'], (store) => {
    store.freshForMinutes = 60;
  });
  const { fulfillment } = ucp.orderUpdate(revised(old, threeSent), options());
  assert.deepEqual(
    fulfillment.expectations.map(({ description, fulfillable_on }) => [description, fulfillable_on]),
    [['We are updating our stock figures, so we give no date right now.', undefined]],
  );
});
