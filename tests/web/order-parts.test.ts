/**
 * What the page of an order says of one that did not go in one piece: four desk lamps of the checkout's shop, three on
 * hand and one from a receipt, ordered on Monday 23 November 2026.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { placesAt } from '../../web/src/days/places.ts';
import type { OrderHistory, Revision, StocklinePromise, StoreDocument } from '../../web/src/engine/types/documents.ts';
import { describePlacedOrder, lineNames } from '../../web/src/locales/order/describe.ts';
import { orderWordingFor } from '../../web/src/locales/order/wording.ts';
import { type OrderedLine, orderQuestion, revisionsOf } from '../../web/src/store/order.ts';
import { withdrawalOffers } from '../../web/src/store/withdrawal.ts';
import { plainly } from './plain.ts';
import { promiseOf, snapshot } from './promises.ts';
import { openShop } from './shop.ts';

interface Given {
  country?: 'US' | 'DE';
  /** The day on which the fourth is expected now; on 23 November it was 11 December. */
  receipt?: string;
  today: string;
  since: Partial<OrderHistory>;
  /** Lamps that are charged when they ship. */
  isUnpaid?: boolean;
  /** Asked of a snapshot that is too old for dates. */
  isStale?: boolean;
  /** The shop takes back within so many calendar days of delivery. */
  returnDays?: number;
}

async function told({
  country = 'US',
  receipt = '2026-12-11',
  today,
  since,
  isUnpaid = false,
  isStale = false,
  returnDays,
}: Given) {
  const packs = [country === 'US' ? 'us' : 'eu'];
  const to = { country };
  const old = '2026-11-24T13:00:00Z';
  const store = (expected: string, asOf: string, onHand: number) => (document: StoreDocument) => {
    document.asOf = asOf;
    if (isStale && asOf === old) document.freshForMinutes = 60;
    const { LAMP } = document.products;
    assert.ok(LAMP?.receipts?.[0]);
    LAMP.name = 'Lamp';
    LAMP.stock = [{ location: 'newark', onHand }];
    LAMP.receipts[0].expected = expected;
    const policies = Object.values(document.policies ?? {});
    for (const terms of policies.flatMap((policy) => Object.values(policy))) {
      if (isUnpaid) terms.payment = { charge: 'on_shipment' };
      if (returnDays !== undefined) terms.returns = { days: returnDays };
    }
  };
  const before = await openShop(packs, store('2026-12-11', '2026-11-23T13:00:00Z', 3));
  const made = before.snapshot.quote({ sku: 'LAMP', quantity: 4, at: '2026-11-23T15:05:00Z', to });
  assert.deepEqual(
    made.parts.map(({ quantity }) => quantity),
    [3, 1],
  );
  const at = `${today}T15:00:00Z`;
  const after = await openShop(packs, store(receipt, isStale ? old : at, since.shipments === undefined ? 3 : 0));
  const lines = [{ promise: made, history: { completed: '2026-11-23', prepaid: !isUnpaid, ...since } }];
  const revisions = revisionsOf(after.snapshot, orderQuestion(lines, { to }), at);
  const places = placesAt(after.document, Date.parse(at));
  const page = plainly(describePlacedOrder(lines, revisions, { wording: orderWordingFor('en-GB'), places }), 'en-GB');
  const [line] = page.lines;
  assert.ok(line);
  const parts = line.parts.map(({ quantity, text, now }) => [quantity, text, ...now].join(' | '));
  const delays = line.delays.map(({ title, statements, choices }) => [title, ...statements, ...choices]);
  const texts = (wanted: string) =>
    page.terms
      .filter(({ term }) => term === wanted)
      .map(({ of, facts }) => [of ?? [], ...facts.map(({ text }) => text)].flat().join(' | '));
  const [isOffered] = withdrawalOffers([{ ...lines[0], promise: made, revision: revisions[0] }], [today]);
  return { headline: line.headline, standing: line.standing, notes: line.notes, parts, delays, texts, isOffered };
}

const three = { quantity: 3, shipped: '2026-11-23', delivered: '2026-11-25' };

describe('T9: three came in time, one is on its way', () => {
  test('each is told as it is, and nothing of it is late', async () => {
    const { headline, parts, delays } = await told({ today: '2026-12-01', since: { shipments: [three] } });
    assert.equal(headline, '1 × Lamp: On time');
    assert.deepEqual(parts, ['3 pieces | Delivered on Wed 25 Nov 2026', '1 piece | On time']);
    assert.deepEqual(delays, []);
  });

  test('the one is late by nine days: of it alone a delay is told', async () => {
    const { headline, parts, delays } = await told({
      today: '2026-12-01',
      receipt: '2026-12-20',
      since: { shipments: [three] },
    });
    assert.equal(headline, '1 × Lamp: Later than promised');
    assert.match(parts[1] ?? '', /^1 piece \| Later than promised \| Ships/u);
    assert.equal(delays.length, 1);
    assert.equal(delays[0]?.[0], 'About the delay of 1 × Lamp');
    assert.match(delays[0]?.[1] ?? '', /^We said that it would ship by Fri 11 Dec 2026\. That day will be missed\./u);
  });

  test('the last one came, too: delivered on its day, and in time', async () => {
    const since = { shipments: [three, { quantity: 1, shipped: '2026-12-11', delivered: '2026-12-14' }] };
    const { headline, parts, delays } = await told({ today: '2026-12-20', since });
    assert.equal(headline, 'Delivered on Mon 14 Dec 2026');
    assert.deepEqual(parts, ['3 pieces | Delivered on Wed 25 Nov 2026', '1 piece | Delivered on Mon 14 Dec 2026']);
    assert.deepEqual(delays, []);
  });
});

describe('T9: a part is cancelled', () => {
  const cancelled: OrderHistory['delays'] = [
    { noticed: '2026-11-30', revised: '2026-12-20', part: 1, answer: 'cancelled', answered: '2026-12-01' },
  ];

  test('it alone, and what is paid of the whole is not told as paid of the rest', async () => {
    const { headline, parts, delays, texts } = await told({
      today: '2026-12-02',
      receipt: '2026-12-20',
      since: { delays: cancelled, shipments: [three] },
    });
    assert.equal(headline, '3 × Lamp: Delivered on Wed 25 Nov 2026. 1 × Lamp: Cancelled on Tue 1 Dec 2026');
    assert.deepEqual(parts, ['3 pieces | Delivered on Wed 25 Nov 2026', '1 piece | Cancelled on Tue 1 Dec 2026']);
    assert.deepEqual(
      delays.map(([title]) => title),
      ['What follows for 1 × Lamp'],
    );
    assert.doesNotMatch(texts('payment').join(' '), /\d/u);
  });
});

describe('T9: a withdrawal is none of a delay’s answers', () => {
  test('before shipment, nothing paid: it is withdrawn from, and nothing was charged', async () => {
    const { headline, delays, texts } = await told({
      country: 'DE',
      today: '2026-12-02',
      isUnpaid: true,
      since: { withdrawn: '2026-11-24' },
    });
    assert.equal(headline, 'You withdrew on Tue 24 Nov 2026');
    assert.deepEqual(delays, [['What follows for 4 × Lamp', 'Nothing was charged.']]);
    for (const term of ['payment', 'cancellation', 'withdrawal', 'refund', 'returns'])
      assert.deepEqual(texts(term), [], term);
  });

  test('after delivery, charged as it shipped: the refund that the law gives, and nothing of a delay', async () => {
    const { headline, delays, texts } = await told({
      country: 'DE',
      today: '2026-12-20',
      isUnpaid: true,
      since: { shipped: '2026-12-11', delivered: '2026-12-15', withdrawn: '2026-12-18' },
    });
    assert.equal(headline, 'You withdrew on Fri 18 Dec 2026');
    assert.deepEqual(delays, []);
    assert.match(texts('refund').join(' '), /^Refund within 14 days of your notice/u);
    assert.deepEqual(texts('withdrawal'), []);
  });

  test('after three were delivered, and before the fourth left: of the three that they were there, too', async () => {
    const since = { shipments: [three], withdrawn: '2026-12-01' };
    const { headline, parts } = await told({ country: 'DE', today: '2026-12-02', since });
    assert.equal(headline, 'You withdrew on Tue 1 Dec 2026');
    assert.deepEqual(parts, [
      '3 pieces | Delivered on Wed 25 Nov 2026. You withdrew on Tue 1 Dec 2026',
      '1 piece | You withdrew on Tue 1 Dec 2026',
    ]);
  });
});

describe('After the event', () => {
  test('nothing is told as still to come: what was agreed of payment, and no cancellation', async () => {
    const since = { shipped: '2026-12-11', delivered: '2026-12-15' };
    const { texts } = await told({ today: '2026-12-20', since });
    assert.match(texts('payment').join(' '), /with the order/u);
    assert.deepEqual(texts('cancellation'), []);
  });

  test('the last day to withdraw is known: 14 days from Tuesday 15 December are Tuesday 29 December', async () => {
    const since = { shipped: '2026-12-11', delivered: '2026-12-15' };
    const { texts } = await told({ country: 'DE', today: '2026-12-20', since });
    assert.match(texts('withdrawal').join(' '), /The last day is 29 Dec/u);
    const over = await told({ country: 'DE', today: '2026-12-30', since });
    assert.doesNotMatch(over.texts('withdrawal').join(' '), /29 Dec/u);
  });
});

describe('The whole line is cancelled after three of it had gone', () => {
  // What was paid of the fourth comes back: 14 days of 30 November are 14 December.
  const follows = [['What follows for 1 × Lamp', 'Your refund is sent by Mon 14 Dec 2026 at the latest.']];
  for (const [goes, stands] of [
    [three, 'Delivered on Wed 25 Nov 2026'],
    [{ quantity: 3, shipped: '2026-11-23' }, 'Shipped on Mon 23 Nov 2026'],
  ] as const) {
    test(`they are told as they are, and keep their rights: ${stands}`, async () => {
      const since = { shipments: [goes], cancelled: '2026-11-30' };
      const { headline, parts, delays, texts, isOffered } = await told({ country: 'DE', today: '2026-12-02', since });
      assert.equal(headline, `3 × Lamp: ${stands}. 1 × Lamp: Cancelled on Mon 30 Nov 2026`);
      assert.deepEqual(parts, [`3 pieces | ${stands}`, '1 piece | Cancelled on Mon 30 Nov 2026']);
      assert.deepEqual(delays, follows);
      assert.match(texts('withdrawal').join(' '), /^3 × Lamp \| You can withdraw/u);
      assert.match(texts('returns').join(' '), /^3 × Lamp \| Within 14 days/u);
      assert.equal(isOffered, true);
    });
  }

  test('charged as they shipped: nobody says that nothing was charged', async () => {
    const since = { shipments: [three], cancelled: '2026-11-30' };
    const { delays } = await told({ country: 'DE', today: '2026-12-02', isUnpaid: true, since });
    assert.deepEqual(delays, []);
  });
});

describe('A right’s last day', () => {
  test('is none of a delivery that did not come on its days', async () => {
    const { texts } = await told({ country: 'DE', today: '2027-01-10', since: { shipped: '2026-12-11' } });
    for (const term of ['withdrawal', 'returns']) {
      assert.match(texts(term).join(' '), /ithin 14 days of delivery/u);
      assert.doesNotMatch(texts(term).join(' '), /last day is|until/u);
    }
  });

  test('has passed: the right is none of the terms any more', async () => {
    const since = { shipped: '2026-12-11', delivered: '2026-12-15' };
    const { texts } = await told({ country: 'DE', today: '2026-12-30', since });
    assert.deepEqual([...texts('withdrawal'), ...texts('returns')], []);
  });
});

describe('The right of each delivery ends by its own day', () => {
  const returnDays = 30;
  const last = (day: string) => new RegExp(`^3 × Lamp \\| Within 30 days of delivery\\. .*${day}`, 'u');

  test('30 days of 25 November are 25 December; the fourth is waited for, or was cancelled', async () => {
    for (const since of [{}, { cancelled: '2026-12-01' }]) {
      const { texts } = await told({ today: '2026-12-02', returnDays, since: { shipments: [three], ...since } });
      const [first, ...others] = texts('returns');
      assert.match(first ?? '', last('The last day is 25 Dec'));
      assert.deepEqual(
        others.map((text) => text.slice(0, 8)),
        'cancelled' in since ? [] : ['1 × Lamp'],
      );
    }
  });

  test('on its way, by the day on which it is to be there: its own, and not that of the others', async () => {
    const { texts } = await told({
      today: '2026-11-24',
      returnDays,
      since: { shipments: [{ quantity: 3, shipped: '2026-11-23' }] },
    });
    assert.match(texts('returns')[0] ?? '', last('Delivered 25 Nov: until 25 Dec'));
    assert.match(texts('returns')[1] ?? '', /^1 × Lamp \| .*Delivered 15 Dec: until 14 Jan/u);
  });

  test('is over with it, while the fourth is still to come, or was ended by law', async () => {
    const delays = [{ noticed: '2026-12-10', revised: '2026-12-30', part: 1 }];
    const still = async (since: Partial<OrderHistory>) => {
      const { texts } = await told({
        today: '2026-12-26',
        receipt: '2026-12-30',
        returnDays,
        since: { shipments: [three], ...since },
      });
      return texts('returns').map((text) => text.slice(0, 8));
    };
    assert.deepEqual(await still({ delays }), ['1 × Lamp']);
    assert.deepEqual(await still({}), []);
  });

  test('but the right to withdraw by the last of them: 14 days of 15 December are 29 December', async () => {
    const shipments = [three, { quantity: 1, shipped: '2026-12-11', delivered: '2026-12-15' }];
    for (const isStale of [false, true]) {
      const { texts } = await told({ country: 'DE', today: '2026-12-16', isStale, since: { shipments } });
      assert.equal(texts('withdrawal').length, 1);
      assert.match(texts('withdrawal').join(' '), /^You can withdraw.*The last day is 29 Dec/u);
      assert.match(texts('returns').join(' '), /^Within 14 days of delivery\. The last day is 29 Dec/u);
    }
  });
});

describe('Withdrawn from what has left', () => {
  for (const since of [
    { shipped: '2026-12-11', delivered: '2026-12-15', withdrawn: '2026-12-18' },
    { shipped: '2026-12-11', withdrawn: '2026-12-18' },
    { shipped: '2026-12-19', withdrawn: '2026-12-18' },
  ]) {
    test(`the refund may wait for it, the shopper sends it back, and no function: ${JSON.stringify(since)}`, async () => {
      const { texts, isOffered } = await told({ country: 'DE', today: '2026-12-20', isUnpaid: true, since });
      assert.match(texts('refund').join(' '), /^Refund within 14 days of your notice.*It may wait for the goods/u);
      assert.deepEqual(texts('returns'), ['You pay for sending back']);
      assert.equal(isOffered, false);
    });
  }
});

describe('The headline is true of the whole, or names its units, and its symbol says no more', () => {
  const gone: OrderHistory['delays'] = [
    { noticed: '2026-11-30', revised: '2026-12-20', part: 1, answer: 'cancelled', answered: '2026-12-01' },
  ];

  test('some are waited for and some were cancelled: both are said, and all is not well', async () => {
    const { headline, standing } = await told({ country: 'DE', today: '2026-12-02', since: { delays: gone } });
    // Three on hand that were to leave on 23 November and have not.
    assert.equal(headline, '3 × Lamp: Later than promised. 1 × Lamp: Cancelled on Tue 1 Dec 2026');
    assert.equal(standing, 'later');
    const early = await told({ today: '2026-11-23', since: { delays: [], refused: '2026-11-23' } });
    assert.equal(early.headline, 'Ended on Mon 23 Nov 2026');
    const first = { ...gone[0], part: 0, noticed: '2026-11-23', answered: '2026-11-23' } as const;
    const holds = await told({ today: '2026-12-02', since: { delays: [first] } });
    assert.equal(holds.headline, '1 × Lamp: Sooner than promised. 3 × Lamp: Cancelled on Mon 23 Nov 2026');
    assert.equal(holds.standing, 'waiting');
  });

  test('delivered, and one cancelled: there is nothing to wait for, and not all of it came', async () => {
    const { standing } = await told({ today: '2026-12-02', since: { delays: gone, shipments: [three] } });
    assert.equal(standing, 'settled');
    assert.equal((await told({ today: '2026-12-02', since: { shipments: [three] } })).standing, 'unchanged');
  });

  test('what left or came after its promised day says so, and what did not does not', async () => {
    // Three to leave by 23 November and to be there by the 25th, the fourth by 11 and 15 December.
    const sent = async (first: string, last: string, delivered?: [string, string]) => {
      const goes = [
        { quantity: 3, shipped: first, ...(delivered && { delivered: delivered[0] }) },
        { quantity: 1, shipped: last, ...(delivered && { delivered: delivered[1] }) },
      ];
      return (await told({ today: '2026-12-30', since: { shipments: goes } })).headline;
    };
    assert.equal(await sent('2026-11-23', '2026-12-11'), 'Shipped on Fri 11 Dec 2026');
    assert.equal(await sent('2026-11-24', '2026-12-12'), 'Shipped on Sat 12 Dec 2026, later than promised');
    assert.equal(
      await sent('2026-11-24', '2026-12-11'),
      '3 × Lamp: Shipped on Tue 24 Nov 2026, later than promised. 1 × Lamp: Shipped on Fri 11 Dec 2026',
    );
    assert.equal(
      await sent('2026-11-24', '2026-12-12', ['2026-11-25', '2026-12-15']),
      'Delivered on Tue 15 Dec 2026',
      'late to leave, and there in time',
    );
  });
});

describe('A term', () => {
  test('of a delivered order in Germany tells of one refund: the one for what is sent back', async () => {
    const since = { shipped: '2026-12-11', delivered: '2026-12-15' };
    const { texts } = await told({ country: 'DE', today: '2026-12-20', since });
    assert.deepEqual(texts('refund'), []);
    assert.match(texts('returns').join(' '), /Refund within 14 days of your notice to us\. It may wait for the goods/u);
  });

  test('that holds for units that stand apart names them together', async () => {
    // Delivered on two days, and one of four cancelled: the right to withdraw is that of the three.
    const goes = [
      { quantity: 2, shipped: '2026-11-23', delivered: '2026-11-25' },
      { quantity: 1, shipped: '2026-11-24' },
    ];
    const { texts } = await told({
      country: 'DE',
      today: '2026-12-02',
      since: { shipments: goes, cancelled: '2026-11-30' },
    });
    assert.match(texts('withdrawal').join(' '), /^3 × Lamp \| /u);
  });
});

describe('Two parts of as many units', () => {
  test('are told apart by the days that they were promised for, in title and buttons', () => {
    const day = (date: string) => ({ earliest: date, latest: date });
    const part = (date: string) => ({ quantity: 2, status: 'backorder' as const, ship: day(date), because: [] });
    const parts: StocklinePromise['parts'] = [part('2026-12-02'), part('2026-12-09')];
    const made = promiseOf({ status: 'backorder' }, { quantity: 4, parts, ship: day('2026-12-09') });
    const late = (stated: string, place: number) =>
      ({
        ...{ state: 'awaiting', event: 'shipment', occurrence: 1, part: place, stated, statedBy: 'shop' },
        ...{ say: ['indefinite'], bases: [], statutoryRights: [], choices: ['cancel'] },
      }) as unknown as NonNullable<Revision['delay']>;
    const told = [late('2026-12-02', 0), late('2026-12-09', 1)];
    const revision: Revision = {
      change: 'later',
      changed: ['ship'],
      name: 'Lamp',
      promise: promiseOf({ status: 'backorder' }, { quantity: 4 }),
      parts: told.map((delay, place) => ({ part: place, quantity: 2, delay })),
    };
    const line = { promise: made, history: { completed: '2026-11-23', prepaid: true } };
    const wording = orderWordingFor('en-GB');
    const page = describePlacedOrder([line], [revision], { wording, places: placesAt(snapshot, 0) });
    assert.deepEqual(
      page.lines[0]?.delays.map(({ title, what }) => [title, what]),
      [
        ['About the delay of 2 × Lamp (promised for 2 Dec)', '2 × Lamp (promised for 2 Dec)'],
        ['About the delay of 2 × Lamp (promised for 9 Dec)', '2 × Lamp (promised for 9 Dec)'],
      ],
    );
    // So are two lines, whose names the buttons to withdraw have.
    const one = (date: string): OrderedLine => ({
      promise: { ...made, quantity: 2, parts: [part(date)], ship: day(date) },
      name: 'Lamp',
    });
    assert.deepEqual(lineNames([one('2026-12-02'), one('2026-12-09')], [], wording), [
      '2 × Lamp (promised for 2 Dec)',
      '2 × Lamp (promised for 9 Dec)',
    ]);
    assert.deepEqual(lineNames([one('2026-12-02')], [], wording), ['2 × Lamp']);
  });
});

describe('A notice', () => {
  const notice = { noticed: '2026-11-30', revised: '2026-12-20', part: 1 };
  const consented = { ...notice, answer: 'consented', answered: '2026-12-01' } as const;
  const statements = async (receipt: string, delay: typeof notice | typeof consented) => {
    const { delays } = await told({ today: '2026-12-02', receipt, since: { shipments: [three], delays: [delay] } });
    return delays.flat().join(' | ');
  };

  test('overtaken by better days: no day is missed, and what it gave is there all the same', async () => {
    const silent = await statements('2026-12-11', notice);
    assert.match(silent, /We wrote to you about this on Mon 30 Nov 2026\..*counts as your consent.*\| cancel$/u);
    assert.doesNotMatch(silent, /will be missed|will now ship/u);
    assert.equal(
      await statements('2026-12-11', consented),
      'About the delay of 1 × Lamp | We wrote to you about this on Mon 30 Nov 2026. | You agreed to this delay.',
    );
  });

  test('of the delay that is, and of one that has grown since', async () => {
    for (const delay of [notice, consented]) {
      assert.match(await statements('2026-12-18', delay), /missed.*We wrote to you about this on Mon 30 Nov 2026\./u);
      assert.match(
        await statements('2027-01-20', delay),
        /We wrote to you about this on Mon 30 Nov 2026 and named Sun 20 Dec 2026\. We have not written.* further delay/u,
      );
    }
  });
});

describe('A snapshot too old for dates: what the history itself knows is told all the same', () => {
  const stale = { country: 'DE', today: '2026-12-02', isStale: true } as const;
  const delivered = '3 pieces | Delivered on Wed 25 Nov 2026';

  test('three were delivered, and of the fourth no date is given', async () => {
    const { parts, headline, notes } = await told({ ...stale, since: { shipments: [three] } });
    assert.match(headline, /^1 × Lamp: We are updating our stock figures/u);
    assert.deepEqual(notes, [], 'the headline has said it');
    assert.equal(parts[0], delivered);
    assert.match(parts[1] ?? '', /^1 piece \| We are updating our stock figures/u);
  });

  test('the fourth was cancelled in answer to a notice, or is refused, or the line was cancelled', async () => {
    const answer = { noticed: '2026-11-30', part: 1, answer: 'cancelled', answered: '2026-12-01' } as const;
    const cases: [Partial<OrderHistory>, string][] = [
      [{ delays: [answer] }, 'Cancelled on Tue 1 Dec 2026'],
      [{ refused: '2026-12-01' }, 'Ended on Tue 1 Dec 2026'],
      [{ cancelled: '2026-12-01' }, 'Cancelled on Tue 1 Dec 2026'],
    ];
    for (const [since, stands] of cases) {
      const { parts, texts } = await told({ ...stale, since: { shipments: [three], ...since } });
      assert.deepEqual(parts, [delivered, `1 piece | ${stands}`]);
      assert.deepEqual(texts('cancellation'), []);
    }
    const { headline, texts, isOffered } = await told({ ...stale, since: { refused: '2026-12-01' } });
    assert.deepEqual([headline, texts('cancellation'), isOffered], ['Ended on Tue 1 Dec 2026', [], false]);
    // 14 days from the delivery on 25 November, and a few in which the end may roll: nobody waits for the fourth.
    const since = { shipments: [three], delays: [answer] };
    assert.equal((await told({ ...stale, since })).isOffered, true);
    assert.equal((await told({ ...stale, today: '2027-02-01', since })).isOffered, false);
  });
});
