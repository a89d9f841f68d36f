/**
 * What the page of an order says after its receipt has moved, by the engine's own answers: the desk lamp of the
 * checkout's shop, 80 dollars at the order, ordered on Monday 23 November 2026.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { placesAt } from '../../web/src/days/places.ts';
import type { OrderHistory, StocklinePromise, StoreDocument } from '../../web/src/engine/types/documents.ts';
import { withConsentText } from '../../web/src/locales/details/consent.ts';
import { describePlacedOrder } from '../../web/src/locales/order/describe.ts';
import { orderWordingFor } from '../../web/src/locales/order/wording.ts';
import { orderQuestion, revisionsOf } from '../../web/src/store/order.ts';
import { plainly } from './plain.ts';
import { openShop } from './shop.ts';

interface Given {
  country?: 'US' | 'DE';
  /** The day of the receipt when it was ordered, and now. */
  receipt: [first: string | undefined, now: string | undefined];
  today: string;
  since?: Partial<OrderHistory>;
  /** What the shop kept of the promise. */
  kept?: (promise: StocklinePromise) => StocklinePromise;
}

/** The receipt of the lamps expected on that day, or nobody knows when. */
const expected =
  (day: string | undefined, asOf: string) =>
  (store: StoreDocument): void => {
    store.asOf = asOf;
    const { LAMP } = store.products;
    if (LAMP?.receipts?.[0] === undefined) return;
    if (day !== undefined) LAMP.receipts[0].expected = day;
    else {
      delete LAMP.receipts;
      LAMP.backorder = { allowed: true, undated: 'sell' };
    }
  };

/** The page's one line, and the texts of its terms. */
async function told({ country = 'US', receipt: [first, now], today, since = {}, kept = (promise) => promise }: Given) {
  const packs = [country === 'US' ? 'us' : 'eu'];
  const to = { country };
  const before = await openShop(packs, expected(first, '2026-11-23T13:00:00Z'));
  const made = before.snapshot.quote({ sku: 'LAMP', quantity: 1, at: '2026-11-23T15:05:00Z', to });
  const at = `${today}T15:00:00Z`;
  const after = await openShop(packs, expected(now, at));
  const lines = [{ promise: kept(made), history: { completed: '2026-11-23', prepaid: true, ...since } }];
  const revisions = revisionsOf(after.snapshot, orderQuestion(lines, { to }), at);
  const places = placesAt(after.document, Date.parse(at));
  const page = plainly(describePlacedOrder(lines, revisions, { wording: orderWordingFor('en-GB'), places }), 'en-GB');
  const [first_] = page.lines;
  assert.ok(first_);
  const line = { ...first_, statements: first_.delays.flatMap((delay) => delay.statements) };
  const texts = (wanted: string) =>
    page.terms.filter(({ term }) => term === wanted).flatMap(({ facts }) => facts.map(({ text }) => text));
  return { line, terms: page.terms, texts };
}

describe('T9: the consent of an order is the one that was given', () => {
  const moved = { receipt: ['2026-12-01', '2026-12-15'], today: '2026-11-30' } satisfies Given;

  test('word for word and in its language, where its text was recorded', async () => {
    const { texts } = await told({ ...moved, kept: (promise) => withConsentText(promise, 'en') });
    assert.deepEqual(texts('consent'), ['I pay $80.00 before it ships. I agree to wait until Thu Dec 3, 2026.']);
    const recorded = (promise: StocklinePromise): StocklinePromise => ({
      ...promise,
      ...(promise.terms && {
        terms: {
          ...promise.terms,
          consent: { ...promise.terms.consent, text: 'Ich zahle vor dem Versand.', language: 'de' },
        },
      }),
    });
    const { terms } = await told({ ...moved, kept: recorded });
    assert.deepEqual(terms.find(({ term }) => term === 'consent')?.facts, [
      { text: 'Ich zahle vor dem Versand.', language: 'de' },
    ]);
  });

  test('by the days that were promised, where none was: never by those of today', async () => {
    assert.deepEqual((await told(moved)).texts('consent'), [
      'I pay US$80.00 before it ships. I agree to wait until Thu 3 Dec 2026.',
    ]);
    assert.deepEqual((await told({ ...moved, receipt: [undefined, '2026-12-15'] })).texts('consent'), [
      'I pay US$80.00 before it ships. I agree to wait, though there is no date yet.',
    ]);
  });
});

describe('16 CFR 435.2(b)(1): an order that the law ended on 1 December, as nobody had written', () => {
  const ended = { receipt: ['2026-12-01', '2026-12-15'] } satisfies Partial<Given>;

  test('and that was shipped and delivered all the same is delivered; what the law gave stands beside it', async () => {
    const since = { shipped: '2026-12-20', delivered: '2026-12-24' };
    const { line, texts } = await told({ ...ended, today: '2026-12-28', since });
    assert.deepEqual(
      [line.standing, line.headline],
      ['delivered', 'Delivered on Thu 24 Dec 2026, later than promised'],
    );
    assert.deepEqual(line.statements, [
      'It ended on Tue 1 Dec 2026.',
      'It ended automatically: it had not shipped by then, and we had not asked you whether you would wait longer.',
      'The last day for your refund: Thu 10 Dec 2026.',
      'It was sent all the same. Please ask us what to do with it.',
    ]);
    assert.deepEqual(texts('refund'), []);
    const underway = await told({ ...ended, today: '2026-12-21', since: { shipped: '2026-12-20' } });
    assert.equal(underway.line.headline, 'Shipped on Sun 20 Dec 2026, later than promised');
  });

  test('has one refund, the law’s of 7 working days: the shop’s 10 business days run from a notice that nobody gave', async () => {
    const { line, texts } = await told({ ...ended, today: '2026-12-28' });
    assert.deepEqual(line.statements.slice(1), ['The last day for your refund: Thu 10 Dec 2026.']);
    const soon = await told({ ...ended, today: '2026-12-03' });
    assert.deepEqual(soon.line.statements, [
      'It ended automatically: it had not shipped by then, and we had not asked you whether you would wait longer.',
      'Your refund is sent by Thu 10 Dec 2026 at the latest.',
    ]);
    assert.deepEqual(texts('refund'), []);
  });
});

describe('16 CFR 435.2(c)(5): an order that is late and of which nobody has written ends on its stated day, 1 December', () => {
  const untold = 'Unless it ships or we write to you about the delay by then, it is cancelled automatically on ';

  for (const now of ['2026-12-15', '2027-01-26', undefined]) {
    test(`and not 30 days later, as one would that was asked about ${now ?? 'an unknown day'}: the page says so`, async () => {
      const { line } = await told({ receipt: ['2026-12-01', now], today: '2026-11-30' });
      assert.deepEqual(
        line.statements.filter((text) => text.includes('automatically')),
        [`${untold}Tue 1 Dec 2026.`],
      );
    });
  }

  test('asked on 25 November about 26 January, without an answer: on 31 December, and it was asked', async () => {
    const since = { delays: [{ noticed: '2026-11-25', revised: '2027-01-26' }] };
    const asked = { receipt: ['2026-12-01', '2027-01-26'], since } satisfies Partial<Given>;
    const before = await told({ ...asked, today: '2026-12-10' });
    assert.match(before.line.statements.join(' '), /cancelled automatically on Thu 31 Dec 2026, before the new day/u);
    const after = await told({ ...asked, today: '2027-01-04' });
    assert.equal(after.line.headline, 'Ended on Thu 31 Dec 2026');
    assert.deepEqual(after.line.statements.slice(0, 2), [
      'We wrote to you about this on Wed 25 Nov 2026.',
      'It ended automatically: it had not shipped by then, and you had not agreed to wait.',
    ]);
  });

  test('agreed to by silence until 20 December, and missed: nobody had asked again', async () => {
    const since = { delays: [{ noticed: '2026-11-25', revised: '2026-12-20' }] };
    const { line } = await told({ receipt: ['2026-12-01', '2027-01-05'], today: '2026-12-22', since });
    assert.equal(line.headline, 'Ended on Sun 20 Dec 2026');
    const [wrote = '', ended = ''] = line.statements;
    assert.match(wrote, /^We wrote to you about this on Wed 25 Nov 2026 and named Sun 20 Dec 2026\. /u);
    assert.match(ended, /we had not asked you whether you would wait longer\.$/u);
  });

  test('agreed to in words until 20 December, and missed: that is told, too', async () => {
    const agreed = { answer: 'consented', answered: '2026-11-26' } as const;
    const since = { delays: [{ noticed: '2026-11-25', revised: '2026-12-20', ...agreed }] };
    const { line } = await told({ receipt: ['2026-12-01', '2027-01-05'], today: '2026-12-22', since });
    assert.equal(line.statements[1], 'You agreed to this delay.');
  });
});

describe('An order at an end has one refund', () => {
  const early = { receipt: ['2026-12-01', '2026-12-01'], today: '2026-11-26' } satisfies Given;

  test('the shop’s, from the notice, where the shopper has given one', async () => {
    const { line, texts } = await told({ ...early, since: { cancelled: '2026-11-25' } });
    assert.deepEqual(
      [line.headline, line.statements, texts('refund')],
      [
        'Cancelled on Wed 25 Nov 2026',
        // 26, 27 and 30 November, 1 to 4, 7 to 9 December: the shop gives no holidays of the country.
        ['Your refund is sent by Wed 9 Dec 2026 at the latest.'],
        ['Refund within 10 business days of your notice to us'],
      ],
    );
  });

  test('of which nothing is known, though money was taken: the shopper is told to ask', async () => {
    const kept = (promise: StocklinePromise): StocklinePromise => {
      const { refund: _, ...terms } = promise.terms ?? {};
      return { ...promise, terms } as StocklinePromise;
    };
    const { line } = await told({ ...early, kept, since: { cancelled: '2026-11-25' } });
    assert.deepEqual(line.statements, ['Please ask us by when you get back what you have paid for it.']);
    const unpaid = await told({ ...early, kept, since: { cancelled: '2026-11-25', prepaid: false } });
    assert.deepEqual(unpaid.line.statements, ['Nothing was charged.']);
  });

  test('14 days of the withdrawal on 25 November: until 9 December, whenever the page is asked', async () => {
    for (const today of ['2026-11-26', '2026-11-30']) {
      const { line } = await told({ ...early, country: 'DE', today, since: { withdrawn: '2026-11-25' } });
      assert.deepEqual(line.statements, ['Your refund is sent by Wed 9 Dec 2026 at the latest.']);
    }
  });

  test('the law’s where the shop gave it up: 7 working days from 25 November, less Thanksgiving, are 4 December', async () => {
    const { line, texts } = await told({ ...early, since: { refused: '2026-11-25' } });
    assert.deepEqual(
      [line.statements, texts('refund')],
      [['We will not ship it.', 'Your refund is sent by Fri 4 Dec 2026 at the latest.'], []],
    );
  });
  test('and what was refused and then shipped is shipped: it is no more said that it will not be', async () => {
    const { line } = await told({ ...early, since: { refused: '2026-11-25', shipped: '2026-11-26' } });
    assert.equal(line.headline, 'Shipped on Thu 26 Nov 2026');
    assert.doesNotMatch(line.statements.join(' '), /will not ship/u);
  });
});

describe('A notice that was recorded', () => {
  test('is of the one part that there is, whether it names it or not', async () => {
    const notice = { noticed: '2026-11-28', revised: '2027-01-05' };
    const de = { country: 'DE', receipt: ['2026-12-01', '2026-12-23'], today: '2026-11-29' } satisfies Given;
    const [named, bare] = await Promise.all(
      [{ ...notice, part: 0 }, notice].map((told_) => told({ ...de, since: { delays: [told_] } })),
    );
    assert.deepEqual(named?.line.statements, bare?.line.statements);
    assert.doesNotMatch(named?.line.statements.join(' ') ?? '', /not written to you/u);
    assert.deepEqual(
      [named?.line.delays[0]?.choices, named?.line.statements.at(-1)],
      [
        ['keep'],
        'If you wait, you agree to this delay and the order goes on. If it is delayed again, your rights are there again.',
      ],
      'a lone button says what it does',
    );
  });

  test('names the new day, or the receipt does: after an indefinite one that was consented to, too', async () => {
    const since: Given['since'] = {
      delays: [
        { noticed: '2026-11-28', answer: 'consented', answered: '2026-11-29' },
        { noticed: '2026-12-10', revised: '2026-12-30' },
      ],
    };
    const first = async (now: string | undefined) =>
      (await told({ receipt: ['2026-12-01', now], today: '2026-12-11', since })).line.statements[0];
    const slipped = 'We said that it would ship by Tue 1 Dec 2026. That day was missed.';
    assert.equal(await first('2026-12-28'), `${slipped} It will now ship by Mon 28 Dec 2026 at the latest.`);
    assert.equal(await first(undefined), `${slipped} It will now ship by Wed 30 Dec 2026 at the latest.`);
  });
});

describe('The headline follows the day that counts: consented to until 20 December, for 1 December', () => {
  const since: Given['since'] = {
    delays: [{ noticed: '2026-11-28', revised: '2026-12-20', answer: 'consented', answered: '2026-11-29' }],
  };

  test('which will be missed, as is seen on the 18th', async () => {
    const { line } = await told({ receipt: ['2026-12-01', '2027-01-05'], today: '2026-12-18', since });
    assert.equal(line.headline, 'Later than promised');
    assert.match(line.statements[0] ?? '', /ship by Sun 20 Dec 2026\. That day will be missed\./u);
  });

  test('and is kept where it ships on the 18th: the promised day has passed all the same, as is told below', async () => {
    const { line } = await told({ receipt: ['2026-12-01', '2026-12-18'], today: '2026-12-16', since });
    assert.match(line.statements[0] ?? '', /ship by Tue 1 Dec 2026\. That day was missed\./u);
    assert.equal(line.headline, 'Late: the promised day has passed');
    assert.deepEqual(line.now, ['Ships Fri 18 Dec', 'Arrives Tue 22 Dec']);
  });
});

describe('What can be cancelled until some days before shipment', () => {
  const kept = (promise: StocklinePromise) => {
    assert.ok(promise.terms);
    const cancellation = { daysBeforeShipment: 3, basis: { kind: 'policy' } } as const;
    return { ...promise, terms: { ...promise.terms, cancellation } };
  };

  test('cannot be once it ships sooner: on 10 December, until the 7th', async () => {
    const onTime = { receipt: ['2026-12-10', '2026-12-10'], kept } satisfies Partial<Given>;
    const ahead = await told({ ...onTime, today: '2026-12-07' });
    assert.deepEqual(ahead.texts('cancellation'), ['You can cancel until 3 days before it ships']);
    const gone = await told({ ...onTime, today: '2026-12-08' });
    assert.deepEqual(gone.texts('cancellation'), ['Cannot be cancelled']);
    // It ships on the 21st now: a Monday.
    const later = await told({ receipt: ['2026-12-10', '2026-12-19'], kept, today: '2026-12-08' });
    assert.deepEqual(later.texts('cancellation'), ['You can cancel until 3 days before it ships']);
  });

  test('can be all the same where its delay gives a choice, which has a button', async () => {
    const delays = [{ noticed: '2026-12-08', revised: '2026-12-21' }];
    const late = { receipt: ['2026-12-10', '2026-12-21'], kept, since: { delays } } satisfies Partial<Given>;
    const { line, texts } = await told({ ...late, today: '2026-12-20' });
    assert.deepEqual(
      line.delays.map(({ choices }) => choices),
      [['cancel']],
    );
    assert.deepEqual(texts('cancellation'), []);
  });
});
