/**
 * The demo's STOOL, ordered with consent to no date: every sentence of its order's page, at the order, after the law's
 * 30 days for where no day is agreed, and after a notice has named a day. Its receipt of 18 November 2026 is overdue
 * and has no new day; it is charged when it ships.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { type FullEngine, loadFullEngine } from 'stockline/full';
import { placesAt } from '../../web/src/days/places.ts';
import type {
  OrderHistory,
  SnapshotDocument,
  StocklinePromise,
  StoreDocument,
} from '../../web/src/engine/types/documents.ts';
import { loadLanguage } from '../../web/src/locales/catalogue.ts';
import { noticeLanguages } from '../../web/src/locales/notice/languages.ts';
import { describePlacedOrder } from '../../web/src/locales/order/describe.ts';
import { orderCatalogues, orderWordingFor } from '../../web/src/locales/order/wording.ts';
import { renderNotice } from '../../web/src/notice/notice.ts';
import { orderQuestion, revisionsOf } from '../../web/src/store/order.ts';
import { plainly } from './plain.ts';
import { pack } from './rule-documents.ts';

const store = JSON.parse(readFileSync(new URL('../../web/demo/store.json', import.meta.url), 'utf8')) as StoreDocument;
const to = { country: 'US', postalCode: '10001' };
const history: OrderHistory = { completed: '2026-11-23', prepaid: false };
let engine: FullEngine;
let made: StocklinePromise;

before(async () => {
  engine = await loadFullEngine();
  await Promise.all(noticeLanguages.map((language) => loadLanguage(orderCatalogues, language)));
  made = at('2026-11-23T15:05:00Z', (snapshot, instant) =>
    snapshot.quote({ sku: 'STOOL', quantity: 1, at: instant, to }),
  );
});
after(() => {
  assert.ok(made);
});

type Snapshot = ReturnType<FullEngine['openSnapshot']>;

/** The shop's books as they were, seen at another instant. */
function at<Answer>(
  instant: string,
  ask: (snapshot: Snapshot, instant: string, document: SnapshotDocument) => Answer,
): Answer {
  const opened = engine.openStore({ ...store, asOf: instant });
  const text = opened.plan({ rules: [pack('us'), pack('us-ca')] });
  opened.close();
  const snapshot = engine.openSnapshot(text);
  try {
    return ask(snapshot, instant, (typeof text === 'string' ? JSON.parse(text) : text) as SnapshotDocument);
  } finally {
    snapshot.close();
  }
}

function told(instant: string, since: Partial<OrderHistory> = {}, language = 'en-GB') {
  return at(instant, (snapshot, _, document) => {
    const lines = [{ promise: made, history: { ...history, ...since } }];
    const revisions = revisionsOf(snapshot, orderQuestion(lines, { to }), instant);
    const places = placesAt(document, Date.parse(instant));
    return plainly(describePlacedOrder(lines, revisions, { wording: orderWordingFor(language), places }), language);
  });
}

/** All that the page says, line by line. */
function sentences({ lines, terms }: ReturnType<typeof told>): string[] {
  return [
    ...lines.flatMap(({ headline, promised, now, notes, delays }) => [
      headline,
      ...promised,
      ...now,
      ...notes,
      ...delays.flatMap(({ statements, choices }) => [...statements, ...choices]),
    ]),
    ...terms.flatMap(({ facts }) => facts.map(({ text }) => text)),
  ];
}

test('It is promised without a day, and consent to that is asked', () => {
  assert.deepEqual([made.ship, made.deliver], [undefined, undefined]);
  assert.ok(made.terms?.consent.because.some(({ code }) => code === 'no_date'));
  assert.equal(made.terms?.payment?.charge, 'on_shipment');
});

for (const instant of ['2026-11-23T16:00:00Z', '2026-12-24T15:00:00Z', '2027-03-01T15:00:00Z']) {
  test(`On ${instant.slice(0, 10)} it is not late, nothing was charged, and no day, refund or choice is told`, () => {
    const page = told(instant);
    assert.deepEqual(sentences(page), [
      'There is no date yet',
      'US$92.00 at shipment',
      'I agree to wait, though there is no date yet.',
      'You can cancel until it ships',
      'Within 30 days of delivery. Refund within 10 business days of your notice to us',
    ]);
  });
}

test('In no language does it tell a day, or call it late', () => {
  for (const language of noticeLanguages) {
    const { order } = orderWordingFor(language);
    const all = sentences(told('2027-03-01T15:00:00Z', {}, language));
    assert.equal(all[0], order.stillNoDate);
    assert.doesNotMatch(all.join('\n'), /202[67]/u, language);
  }
});

test('A notice has named 18 January: by that day it is late, as it was said, and there is no other', () => {
  const since = { delays: [{ noticed: '2026-12-01', revised: '2027-01-18' }] };
  const [line] = told('2027-01-04T15:00:00Z', since).lines;
  assert.match(
    line?.delays[0]?.statements[0] ?? '',
    /^We said that it would ship by Mon 18 Jan 2027\. That day will be missed\. We cannot name a new day yet\.$/u,
  );
});

test('Nor is there a notice to be sent of it', () => {
  const revisions = at('2027-03-01T15:00:00Z', (snapshot, instant) =>
    revisionsOf(snapshot, orderQuestion([{ promise: made, history }], { to }), instant),
  );
  assert.deepEqual(
    revisions.map(({ delay, name }) => [delay?.state, delay?.say, name]),
    [['on_time', [], 'Milking stool']],
  );
  assert.equal(revisions[0] && renderNotice(revisions[0]), undefined);
});

test('No date is no success: the order waits, and has not the mark of a promise that holds', () => {
  assert.equal(told('2026-12-24T15:00:00Z').lines[0]?.standing, 'waiting');
});
