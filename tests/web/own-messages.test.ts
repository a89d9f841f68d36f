/** A shop's own messages of the wrong kind: ours stand in their place, and the console says so once. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkoutWordingFor } from '../../web/src/locales/checkout/wording.ts';
import { type MessagesOverride, withOverride, wordingFor } from '../../web/src/locales/index.ts';
import { orderWordingFor } from '../../web/src/locales/order/wording.ts';
import { timelineWordingFor } from '../../web/src/locales/timeline/wording.ts';

const { messages } = wordingFor('en');

test('Text in the place of a function takes no promise away, and is told once', (context) => {
  const warn = context.mock.method(console, 'warn', () => {});
  const own = {
    arrives: 'Soon',
    status: { in_stock: 'Here' },
    pickup: { ready: 'Come' },
  } as unknown as MessagesOverride;
  for (let time = 0; time < 2; time += 1) {
    const laid = withOverride(messages, own);
    assert.equal(laid.arrives('24 Nov'), 'Arrives 24 Nov');
    assert.equal(laid.pickup.ready('today'), 'Ready for pickup today');
    assert.equal(laid.status.in_stock, 'Here');
  }
  assert.deepEqual(
    warn.mock.calls.map(({ arguments: [text] }) => text),
    ['Stockline: message "arrives": write a function', 'Stockline: message "ready": write a function'],
  );
});

test('So is a function in the place of text, or either in the place of a group; nothing is no message', (context) => {
  const warn = context.mock.method(console, 'warn', () => {});
  const own = { details: () => 'More', status: 'Here', today: null } as unknown as MessagesOverride;
  const laid = withOverride(messages, own);
  assert.deepEqual([laid.details, laid.status, laid.today], ['Details', messages.status, 'today']);
  assert.equal(warn.mock.callCount(), 2);
});

test('The checkout, the order’s page and the timeline keep theirs likewise, in groups of groups too', (context) => {
  context.mock.method(console, 'warn', () => {});
  const { checkout } = checkoutWordingFor('en', {
    checkout: { line: 'Line', consent: { required: 'Tick', again: { dates: 'Again' } } },
  } as never);
  assert.equal(checkout.line('Mug', 2), 'Mug × 2');
  assert.deepEqual([checkout.consent.required, checkout.consent.again.dates], ['Tick', 'Again']);
  assert.match(checkout.consent.again.terms, /^The terms have changed/u);
  const { order } = orderWordingFor('en', { order: { shippedOn: 'Gone', now: 'Today' } } as never);
  assert.deepEqual([order.shippedOn('24 Nov'), order.now], ['Shipped on 24 Nov', 'Today']);
  const wording = timelineWordingFor('en');
  assert.deepEqual(timelineWordingFor('en', { timeline: {} } as never).timeline, wording.timeline);
});
