/** What a page gives of an order and gives wrongly: a server is refused with the place, and a page's console told. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { StocklineError } from 'stockline/engine';
import { renderOrder } from 'stockline/ssr';
import { orderSlips } from '../../web/src/elements/order-slips.ts';
import { orderRead } from '../../web/src/elements/stockline-order/order-given.ts';
import type { OrderHistory, PlacedOrder } from '../../web/src/engine/types/documents.ts';
import { promiseOf } from './promises.ts';

const snapshot = readFileSync(new URL('../corpus/good/snapshot-every-member.json', import.meta.url), 'utf8');
const query = { at: '2026-11-22T15:00:00Z' };
const styles = { href: '/stockline-order.css' };
const promise = promiseOf({ status: 'backorder' }, { at: query.at });
const history = { completed: '2026-11-20', prepaid: true };

test('The whole order that the page of documentation shows is read as it is, and rendered', async () => {
  const demo = readFileSync(new URL('../../web/dist/demo-csp/alder-tern.snapshot.json', import.meta.url), 'utf8');
  const order = JSON.parse(readFileSync(new URL('../../web/docs/examples/placed-order.json', import.meta.url), 'utf8'));
  const { lines = [], errors, odd } = orderRead(undefined, order);
  assert.deepEqual([lines.length, errors, odd], [2, undefined, undefined]);
  const at = JSON.parse(demo).asOf;
  const page = { snapshot: demo, order, query: { at, to: { country: 'US', postalCode: '10001' } }, styles };
  const html = await renderOrder({ ...page, attributes: { src: '/snapshot.json' }, fallback: 'With us.' });
  assert.match(html, /Tideline mug.*3 pieces.*Shipped on.*Enamel kettle.*Shipped on/su);
});

test('Each group of a delay is named by a title of its own, of whatever line and part it is', async () => {
  const delay = { event: 'shipment', occurrence: 1, say: ['indefinite'], bases: [], statutoryRights: [], choices: [] };
  const late = (part: number) => ({ ...delay, state: 'awaiting', part, choices: ['keep', 'cancel'] });
  const now = { change: 'later', changed: [], promise, delay: late(0) };
  const parts = [0, 1].map((part) => ({ part, quantity: 1, delay: late(part) }));
  const lines = [
    { promised: { ...promise, quantity: 2, parts: [0, 1].map(() => promise.parts[0]) } },
    { promised: promise },
  ];
  const given = { snapshot, query, styles, attributes: { src: '/snapshot.json' }, fallback: '' };
  const order = { ...history, lines };
  const html = await renderOrder({ ...given, order, revisions: [{ ...now, parts }, now] } as never);
  const ids = [...html.matchAll(/ id="(delay[^"]*)"/gu)].map(([, id]) => id);
  assert.equal(ids.length, 3);
  assert.equal(new Set(ids).size, 3, String(ids));
});

test('16 CFR 435.2(b)(3): where the shop takes answers is a link to a page or to a mailbox, and of no other kind', async () => {
  const links = async (answerAt: string) => {
    const delay = { state: 'awaiting', event: 'shipment', occurrence: 1, say: ['answer_at'], answerAt };
    const late = { ...delay, bases: [], statutoryRights: [], choices: ['keep', 'cancel'] };
    const now = { change: 'later', changed: [], promise, delay: late };
    const given = { snapshot, query, styles, attributes: { src: '/snapshot.json' }, fallback: '' };
    const order = { ...history, lines: [{ promised: promise }] };
    const html = await renderOrder({ ...given, order, revisions: [now] } as never);
    const [, text = ''] = /You can answer here[^:]*: (.*?)<\/p>/su.exec(html.replaceAll('\u00a0', ' ')) ?? [];
    return text.replaceAll(/<(?:!--.*?--|[?])>/gsu, '');
  };
  const link = (href: string, text: string) => `<a part="answer-at" href="${href}">${text}</a>`;
  assert.equal(
    await links('https://shop.example/a?b=1'),
    link('https://shop.example/a?b=1', 'https://shop.example/a?b=1'),
  );
  assert.equal(await links('orders@shop.example'), link('mailto:orders@shop.example', 'orders@shop.example'));
  for (const text of [
    '0800 123',
    'javascript:alert(1)',
    'data:text/html,x',
    'http://shop.example/a',
    'javascript:a@b.c',
  ])
    assert.equal(await links(text), text);
  assert.equal(await links('https://shop.example/ "x"'), 'https://shop.example/ &quot;x&quot;');
});

async function refusal(given: Record<string, unknown>): Promise<string[]> {
  const page = { snapshot, query, styles, attributes: { src: '/snapshot.json' }, fallback: '', ...given };
  const error = await renderOrder(page as never).then(
    () => assert.fail('it was rendered'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof StocklineError, String(error));
  return error.errors.map(({ code, pointer }) => `${code} ${pointer}`);
}

for (const [order, fault] of [
  [null, 'wrong_type /order'],
  [5, 'wrong_type /order'],
  ['x', 'wrong_type /order'],
  [{ lines: 5 }, 'wrong_type /lines'],
  [{ lines: [] }, 'wrong_type /lines'],
  [{ lines: [null] }, 'wrong_type /lines/0/promised'],
  [{ lines: [{}] }, 'wrong_type /lines/0/promised'],
] as const) {
  test(`renderOrder refuses the order ${JSON.stringify(order)} with its place`, async () => {
    assert.deepEqual(await refusal({ order }), [fault]);
    assert.deepEqual(await refusal({ order, promise }), [fault]);
  });
}

test('renderOrder refuses a promise that is none', async () => {
  assert.deepEqual(await refusal({ promise: 5 }), ['wrong_type ']);
});

test('T5: renderOrder refuses a misspelt member of a history, of a line and of a notice, and names the known one', async () => {
  assert.deepEqual(await refusal({ promise, order: { ...history, delivred: '2026-11-21' } }), [
    'unknown_member /order/delivred',
  ]);
  const line = { promised: promise, canceled: '2026-11-21', delays: [{ notised: '2026-11-21' }] };
  assert.deepEqual(await refusal({ order: { ...history, lines: [line] } }), [
    'unknown_member /lines/0/canceled',
    'unknown_member /lines/0/delays/0/notised',
  ]);
  assert.deepEqual(
    orderSlips({ ...history, delivred: '2026-11-21' }).map(({ message }) => message),
    ['"delivred" is no member here. Write "delivered".'],
  );
  for (const [written, meant] of [
    ['ship', 'shipped'],
    ['cancel', 'cancelled'],
    ['deliver', 'delivered'],
  ] as const)
    assert.deepEqual(
      orderSlips({ ...history, [written]: '2026-11-21' }).map(({ message }) => message),
      [`"${written}" is no member here. Write "${meant}".`],
    );
  assert.deepEqual(orderSlips({ ...history, note: 'call first', sku: 'MUG', del: 1 }), []);
  const shipments = [{ quantity: 1, delivred: '2026-11-21' }];
  assert.deepEqual(
    orderSlips({ ...history, shipments, shipmets: [], withdrwan: '2026-11-21' }).map(({ pointer }) => pointer),
    ['/order/shipmets', '/order/withdrwan', '/order/shipments/0/delivred'],
  );
  assert.deepEqual(orderSlips({ ...history, shipments: [{ quantity: 1, delivered: '2026-11-21' }] }), []);
});

test('What happened needs the day of the order, which stands once, beside the lines', () => {
  const line = { promised: promise, shipped: '2026-11-21' };
  const told = (order: object) =>
    orderSlips(order).map(({ code, pointer, message }) => `${code} ${pointer}: ${message}`);
  const isMissing = 'This is missing. Write the day of the order: without it nothing that happened since is told.';
  assert.deepEqual(told({ shipped: '2026-11-21' }), [`required /order/completed: ${isMissing}`]);
  assert.deepEqual(told({ lines: [line] }), [`required /completed: ${isMissing}`]);
  assert.deepEqual(told({ lines: [{ promised: promise }] }), []);
  assert.deepEqual(told({ lines: [{ promised: promise }], ship: 'together' }), []);
  assert.deepEqual(told({ lines: [{ promised: promise }], ship: 'at_once' }), [
    'unknown_value /ship: This is not known here. Write "together" or "as_ready".',
  ]);
  assert.deepEqual(told({ ...history, lines: [line] }), []);
  assert.deepEqual(told({ ...history, lines: [{ ...line, completed: '2026-11-20' }] }), [
    'unknown_member /lines/0/completed: "completed" is the whole order’s. Write it once, beside "lines".',
  ]);
});

test('A member that is near none is the shop’s own, and so is one of x-', () => {
  assert.deepEqual(orderSlips({ ...history, 'x-delivred': 1, invoice: 'A-17' }), []);
});

test('What seems odd in an order is found, to be judged before it is told', () => {
  const line = { promised: promise };
  const isOdd = (order: object) => orderRead(undefined, order as PlacedOrder).odd !== undefined;
  const known = { ...line, name: 'Mug', delays: [{ noticed: '2026-11-21', part: 0 }] };
  assert.equal(isOdd({ ...history, lines: [known] }), false);
  for (const since of [history, null]) assert.equal(orderRead(promise, since).odd, undefined);
  assert.notEqual(orderRead(promise, { ...history, delivred: '2026-11-21' } as OrderHistory).odd, undefined);
  assert.equal(isOdd({ ...history, lines: [line], ship: 'together' }), false);
  assert.equal(isOdd({ ...history, lines: [line], ship: 'at_once' }), true);
  // Of a line, or of an order of one line, no way of sending is known: `shipped` was meant.
  assert.equal(isOdd({ ...history, lines: [{ ...line, ship: '2026-11-21' }] }), true);
  assert.notEqual(orderRead(promise, { ...history, ship: '2026-11-21' } as OrderHistory).odd, undefined);
  assert.equal(isOdd({ lines: [{ ...line, shipped: '2026-11-21' }] }), true);
  assert.equal(isOdd({ lines: [{ ...line, name: 'Mug' }] }), false);
});
