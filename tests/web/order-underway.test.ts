/**
 * A promised day of delivery that is over, or not yet, where an order goes; and what was sent, of which nobody has said
 * that it arrived. core/RULES.md T9: the past is told as the history has it, and by the day of the place.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadNotices, renderNotice } from 'stockline/notice';
import { placesAt } from '../../web/src/days/places.ts';
import type { Destination, OrderHistory } from '../../web/src/engine/types/documents.ts';
import { describePlacedOrder } from '../../web/src/locales/order/describe.ts';
import { orderWordingFor } from '../../web/src/locales/order/wording.ts';
import { orderQuestion, revisionsOf } from '../../web/src/store/order.ts';
import { plainly } from './plain.ts';
import { openShop } from './shop.ts';

const missed = /missed|not written|cannot name/u;

/** A kettle that was ordered on Monday 23 November 2026, to arrive from the 24th to Thursday the 26th. */
async function told({
  zone = 'America/New_York',
  packs = [],
  to,
  at,
  since,
}: {
  zone?: string;
  packs?: string[];
  to: Destination;
  at: string;
  /** Absent: nothing is known of the order since. */
  since?: Partial<OrderHistory>;
}) {
  const shop = (asOf: string) =>
    openShop(packs, (store) => {
      store.asOf = asOf;
      for (const location of Object.values(store.locations)) location.timeZone = zone;
      for (const method of Object.values(store.shipping ?? {}))
        if (method.kind !== 'pickup') method.lanes = [{ transitDays: [1, 3] }];
    });
  const before = await shop('2026-11-23T00:00:00Z');
  const quoted = before.snapshot.quote({ sku: 'KETTLE', quantity: 1, at: '2026-11-23T00:30:00Z', to });
  const deliver = { earliest: '2026-11-24', latest: '2026-11-26' };
  const ship = { earliest: '2026-11-23', latest: '2026-11-23' };
  const [part] = quoted.parts;
  const promise = { ...quoted, ship, deliver, parts: [{ ...part, ship, deliver }] as typeof quoted.parts };
  const after = await shop(at);
  const history = since && { completed: '2026-11-23', prepaid: true, ...since };
  const lines = [{ promise, history }];
  const [revision] = revisionsOf(after.snapshot, orderQuestion(lines, { to }), at);
  assert.ok(revision);
  const places = placesAt(after.document, Date.parse(at));
  const page = plainly(describePlacedOrder(lines, [revision], { wording: orderWordingFor('en-GB'), places }), 'en-GB');
  const { headline, delays } = page.lines[0] ?? assert.fail();
  for (const { snapshot } of [before, after]) snapshot.close();
  return { headline, delays, revision };
}

describe('A promised day of delivery', () => {
  const newYork = { country: 'US', postalCode: '10001' };
  // 01:00 on the 27th in Auckland, and 07:00 on the 26th in New York.
  const fromAuckland = { zone: 'Pacific/Auckland', to: newYork, at: '2026-11-26T12:00:00Z' };
  // 20:00 in UTC is 15:00 on the 26th in New York, and 05:00 on the 27th in Tokyo.
  const toTokyo = { to: { country: 'JP' }, at: '2026-11-26T20:00:00Z' };

  test('is not missed while it is that day where the order goes', async () => {
    const { headline, delays } = await told({ ...fromAuckland, since: {} });
    assert.equal(headline, 'Later than promised');
    assert.match(delays[0]?.statements[0] ?? '', /arrive by Thu 26 Nov 2026\. That day will be missed\./u);
    assert.equal((await told(fromAuckland)).headline, 'Later than promised');
    const sent = await told({ ...fromAuckland, since: { shipped: '2026-11-23' } });
    assert.deepEqual([sent.headline, sent.delays], ['Shipped on Mon 23 Nov 2026', []]);
  });

  test('is over once it is over there: on the 27th in New York, and in Tokyo before that', async () => {
    const later = { ...fromAuckland, at: '2026-11-27T12:00:00Z' };
    assert.equal((await told(later)).headline, 'The promised day has passed');
    const { headline, delays } = await told({ ...later, since: {} });
    assert.equal(headline, 'Late: the promised day has passed');
    assert.match(delays[0]?.statements[0] ?? '', /by Thu 26 Nov 2026\. That day was missed\./u);
    assert.equal((await told(toTokyo)).headline, 'The promised day has passed');
    assert.equal((await told({ ...toTokyo, since: {} })).headline, 'Late: the promised day has passed');
  });

  test('is told in the answer: the day there', async () => {
    assert.equal((await told({ ...fromAuckland, since: {} })).revision.todayThere, '2026-11-26');
    assert.equal((await told({ ...toTokyo, since: {} })).revision.todayThere, '2026-11-27');
  });
});

describe('Of what was sent, and of which nobody has said that it arrived', () => {
  const sent = { to: { country: 'DE' }, at: '2026-11-27T15:00:00Z', since: { shipped: '2026-11-23' } };
  const passed =
    'We said that it would arrive by Thu 26 Nov 2026. That day has passed. If it has not arrived, please tell us.';

  for (const packs of [[], ['eu'], ['eu', 'de']]) {
    test(`nobody says that its day was missed, by the law of ${packs.join(', ') || 'nobody'}`, async () => {
      const { headline, delays, revision } = await told({ ...sent, packs });
      assert.equal(headline, 'Shipped on Mon 23 Nov 2026');
      const [{ title, statements, choices } = assert.fail(), ...others] = delays;
      assert.equal(title, 'If 1 × Enamel kettle has not arrived');
      assert.equal(statements[0], passed);
      assert.doesNotMatch(statements.join(' '), missed);
      // What is theirs if it is not there stands beside it.
      assert.equal(/additional period/u.test(statements.join(' ')), packs.length > 0);
      assert.deepEqual([choices, others], [[], []]);
      assert.equal(revision.delay?.state, 'shipped');
      await loadNotices('en');
      assert.equal(renderNotice(revision), undefined, 'nobody is written to for it');
    });
  }

  test('nothing is said before, nor once it is there', async () => {
    assert.deepEqual((await told({ ...sent, at: '2026-11-26T15:00:00Z' })).delays, []);
    assert.deepEqual((await told({ ...sent, since: { shipped: '2026-11-23', delivered: '2026-11-27' } })).delays, []);
  });

  test('the day that was named last is the one that has passed', async () => {
    const delays = [{ noticed: '2026-11-24', revised: '2026-12-01' }];
    const since = { shipped: '2026-11-23', delays };
    assert.deepEqual((await told({ ...sent, since, packs: ['eu'] })).delays, []);
    const later = await told({ ...sent, since, packs: ['eu'], at: '2026-12-02T15:00:00Z' });
    assert.match(later.delays[0]?.statements[0] ?? '', /arrive by Tue 1 Dec 2026\. That day has passed\./u);
  });
});
