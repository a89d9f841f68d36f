/** What the terms of a promise say: literal sentences for literal terms. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { withConsentTexts } from '../../web/src/cli/consent-texts.ts';
import type { StocklinePromise, Terms } from '../../web/src/engine/types/documents.ts';
import { money, share } from '../../web/src/locales/amounts.ts';
import { consentReasons, withConsentText } from '../../web/src/locales/details/consent.ts';
import type { TermLine } from '../../web/src/locales/details/term-lines.ts';
import { termLines } from '../../web/src/locales/details/terms.ts';
import { wholeMessages, wholeWordingFor } from '../../web/src/locales/details/wording.ts';
import { type Messages, type MessagesOverride, withOverride } from '../../web/src/locales/index.ts';
import { noticeLanguages } from '../../web/src/locales/notice/languages.ts';
import { sharedTerms } from '../../web/src/locales/order/shared-terms.ts';
import { orderWordingFor } from '../../web/src/locales/order/wording.ts';
import { de } from '../../web/src/locales/whole/de.ts';
import { plain } from './plain.ts';
import { mugTerms, noTerms, promiseOf } from './promises.ts';

await Promise.all(['de', 'ar', 'he'].map(wholeMessages.load));

const policy = { basis: { kind: 'policy' } } as const;
const statute = (citation: string) => ({ basis: { kind: 'statute', citation } }) as const;
const euros = { code: 'EUR', exponent: 2 };
const consentNeeded = (...because: NonNullable<Terms['consent']>['because']) => ({
  consent: { required: true, because },
});

/** Asked for on Monday 2026-11-23, shipped by Friday 11 December, delivered by Tuesday 15 December. */
const dated = (terms: Partial<Terms>, rest: Partial<StocklinePromise> = {}) =>
  promiseOf(
    { status: 'preorder' },
    {
      terms: { ...noTerms, ...terms },
      ship: { earliest: '2026-12-10', latest: '2026-12-11' },
      deliver: { earliest: '2026-12-12', latest: '2026-12-15' },
      ...rest,
    },
  );

/** Lines as label and facts, a fact as its text and its basis. */
function said(terms: Partial<Terms>, language = 'en-GB', today = '2026-11-23'): Record<string, string[]> {
  return Object.fromEntries(
    termLines(dated(terms), wholeWordingFor(language), today).map(({ label, facts }) => [
      label,
      facts.map(({ text, basis }) => plain(basis === undefined ? text : `${text} [${basis}]`) ?? ''),
    ]),
  );
}

describe('amounts', () => {
  test('have as many decimal places as the promise says: 4999 cents, 1200 yen, 1250 thousandths of a dinar', () => {
    assert.equal(plain(money(4999, euros, 'en-GB')), '€49.99');
    assert.equal(plain(money(4999, euros, 'de-DE')), '49,99 €');
    assert.equal(plain(money(1200, { code: 'JPY', exponent: 0 }, 'en-GB')), 'JP¥1,200');
    assert.equal(plain(money(1250, { code: 'KWD', exponent: 3 }, 'en-GB')), 'KWD 1.250');
  });

  test('never follow Intl’s own decimal places, which has none for the Iraqi dinar where ISO 4217 has three', () => {
    const own = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'IQD' });
    assert.equal(
      own.resolvedOptions().maximumFractionDigits,
      0,
      'this ICU has caught up: choose another currency here',
    );
    assert.equal(plain(money(1250, { code: 'IQD', exponent: 3 }, 'en-GB')), 'IQD 1.250');
  });

  test('and shares have two decimal places at the most', () => {
    assert.equal(share(20, 'en-GB'), '20%');
    assert.equal(share(33.33, 'en-GB'), '33.33%');
    assert.equal(plain(share(12.5, 'de')), '12,5 %');
  });
});

describe('payment', () => {
  const payment = (term: Omit<NonNullable<Terms['payment']>, 'basis'>, currency?: Terms['currency']) =>
    said({ payment: { ...term, ...policy }, ...(currency && { currency }) })['Payment'];

  test('says what is due now and at shipment: 20 % of 49.99 is 10.00, and 39.99 is left', () => {
    assert.deepEqual(payment({ charge: 'deposit', percent: 20, dueNow: 1000, dueAtShipment: 3999 }, euros), [
      '€10.00 now, €39.99 when it ships [The shop’s terms]',
    ]);
    assert.deepEqual(payment({ charge: 'on_shipment', dueNow: 0, dueAtShipment: 4999 }, euros), [
      '€49.99, charged when it ships [The shop’s terms]',
    ]);
    assert.deepEqual(payment({ charge: 'at_order', dueNow: 4999, dueAtShipment: 0 }, euros), [
      '€49.99, charged when you order [The shop’s terms]',
    ]);
  });

  test('has no amount without a price', () => {
    assert.deepEqual(payment({ charge: 'on_shipment' }), ['Charged when it ships [The shop’s terms]']);
    assert.deepEqual(payment({ charge: 'at_order' }), ['Charged when you order [The shop’s terms]']);
    assert.deepEqual(payment({ charge: 'deposit', percent: 20 }), [
      '20% now, the rest when it ships [The shop’s terms]',
    ]);
    assert.deepEqual(payment({ charge: 'deposit', amount: { minorUnits: 500, currency: 'EUR' } }), [
      'Deposit now, the rest when it ships [The shop’s terms]',
    ]);
  });
});

test('The shop’s own terms have the shop as their basis, line by line', () => {
  assert.deepEqual(said(mugTerms), {
    Payment: ['Charged when it ships [The shop’s terms]'],
    Cancellation: ['You can cancel until it ships [The shop’s terms]'],
  });
  assert.deepEqual(said({ ...mugTerms, payment: { charge: 'at_order', ...policy } })['Refund'], [
    'Refund within 10 business days of your notice to us [The shop’s terms]',
  ]);
});

describe('A refund is told only where money is, or may have been, taken', () => {
  const delayRefund = { unit: 'none', from: 'notice', ...policy } as const;
  const due = (event: 'shipment' | 'delivery') => [{ event, by: '2026-12-01', ...policy }];

  test('not of cancelling, where it is charged when it ships', () => {
    assert.equal(said(mugTerms)['Refund'], undefined);
    const { payment: _, ...unsaid } = mugTerms;
    assert.ok(said(unsaid)['Refund'], 'when it is charged is not known');
  });

  test('not of lateness that the law counts until shipment; until delivery it has been charged', () => {
    assert.equal(said({ ...mugTerms, delayRefund, due: due('shipment') })['If it is late'], undefined);
    assert.ok(said({ ...mugTerms, delayRefund, due: due('delivery') })['If it is late']);
    const payment = { charge: 'at_order', ...policy } as const;
    assert.ok(said({ ...mugTerms, payment, delayRefund, due: due('shipment') })['If it is late']);
  });

  test('of goods sent back always', () => {
    const refund = { days: 14, unit: 'calendar', from: 'goods_return', ...policy } as const;
    const returns = { days: 30, unit: 'calendar', from: 'delivery', ...policy, refund } as const;
    assert.deepEqual(said({ ...mugTerms, returns })['Returns'], [
      'Within 30 days of delivery. Refund within 14 days of the return of the goods [The shop’s terms]',
    ]);
  });
});

test('A right without an end has neither a number nor a last day', () => {
  const endless = { unit: 'none', from: 'delivery', ...statute('CCyC art. 1110-1116') } as const;
  const returns = { ...endless, cost: { paidBy: 'shop', ...statute('CCyC art. 1110-1116') } } as const;
  assert.deepEqual(said({ withdrawal: { ...endless, word: 'withdraw' }, returns }), {
    'Change of mind': ['You can withdraw without a time limit [CCyC art. 1110-1116]'],
    Returns: ['The shop pays for sending back [CCyC art. 1110-1116]'],
  });
});

test('In Austria and Liechtenstein the German word is Rücktritt', () => {
  const terms: Partial<Terms> = {
    cancellation: { until: 'withdrawal_ends', ...statute('§ 11 FAGG') },
    withdrawal: { days: 14, unit: 'calendar', from: 'delivery', word: 'withdraw', ...statute('§ 11 FAGG') },
    withdrawalExceptions: [{ code: 'none', ...statute('§ 18 FAGG') }],
  };
  assert.deepEqual(said({ ...terms, jurisdictions: ['EU', 'AT'] }, 'de-AT'), {
    Stornierung: ['Stornierbar vor dem Versand und bis Ihr Rücktrittsrecht endet [§ 11 FAGG]'],
    Rücktritt: ['Sie können binnen 14 Tagen ab Lieferung zurücktreten [§ 11 FAGG]', 'Kein Rücktrittsrecht [§ 18 FAGG]'],
  });
  assert.deepEqual(Object.keys(said({ ...terms, jurisdictions: ['LI'] }, 'de')), ['Stornierung', 'Rücktritt']);
  assert.deepEqual(Object.keys(said({ ...terms, jurisdictions: ['EU', 'DE'] }, 'de')), ['Stornierung', 'Widerruf']);
});

test('First stand those that are needed to decide: payment, what is agreed to at checkout, and cancellation', () => {
  const terms: Partial<Terms> = {
    ...mugTerms,
    payment: { charge: 'at_order', ...policy },
    ...consentNeeded({ code: 'payment_before_shipment' }),
    withdrawal: { days: 14, unit: 'calendar', from: 'delivery', word: 'withdraw', ...statute('Art 9') },
    returns: { days: 30, unit: 'calendar', from: 'delivery', ...policy },
    delayRefund: { unit: 'none', from: 'entitlement', ...statute('Art 18') },
    statutoryRights: [{ jurisdiction: 'AU', citation: 'Australian Consumer Law s 36' }],
  };
  assert.deepEqual(Object.keys(said(terms)), [
    'Payment',
    'At checkout',
    'Cancellation',
    'Change of mind',
    'Refund',
    'Returns',
    'If it is late',
    'Your rights',
  ]);
});

test('A promise without terms, and one with none of them, has no lines', () => {
  assert.deepEqual(said({}), {});
  const { terms: _, ...bare } = promiseOf({});
  assert.deepEqual(termLines(bare as StocklinePromise, wholeWordingFor('en'), '2026-11-23'), []);
});

describe('cancellation', () => {
  const cancellation = (term: Omit<NonNullable<Terms['cancellation']>, 'basis'>, currency?: Terms['currency']) =>
    said({ cancellation: { ...term, ...policy }, ...(currency && { currency }) })['Cancellation'];

  test('ends at shipment, days before it, with the right of withdrawal, or never began', () => {
    assert.deepEqual(cancellation({ until: 'shipment' }), ['You can cancel until it ships [The shop’s terms]']);
    assert.deepEqual(cancellation({ until: 'never' }), ['Cannot be cancelled [The shop’s terms]']);
    assert.deepEqual(cancellation({ daysBeforeShipment: 3, lastDay: '2026-12-07' }), [
      'You can cancel until 7 Dec, 3 days before it ships [The shop’s terms]',
    ]);
    assert.deepEqual(cancellation({ daysBeforeShipment: 1 }), [
      'You can cancel until 1 day before it ships [The shop’s terms]',
    ]);
    assert.deepEqual(
      said({ cancellation: { until: 'withdrawal_ends', ...statute('Directive 2011/83/EU Art 9') } })['Cancellation'],
      ['You can cancel before it ships, and until your right to change your mind ends [Directive 2011/83/EU Art 9]'],
    );
  });

  test('does not name a last day that has passed', () => {
    const terms = { cancellation: { daysBeforeShipment: 3, lastDay: '2026-12-07', ...policy } };
    assert.deepEqual(said(terms, 'en-GB', '2026-12-08')['Cancellation'], [
      'You can cancel until 3 days before it ships [The shop’s terms]',
    ]);
  });

  // It ships on 10 December at the latest: until the 7th it may be that late, and from the 8th on it is not.
  test('is none once the last day that there could be has passed', () => {
    const terms = { cancellation: { daysBeforeShipment: 3, fee: { percent: 5, ...policy }, ...policy } };
    const told = (today: string) =>
      termLines(
        dated(terms, { ship: { earliest: '2026-12-01', latest: '2026-12-10' } }),
        wholeWordingFor('en-GB'),
        today,
      ).flatMap(({ term, facts }) => (term === 'cancellation' ? facts.map(({ text }) => text) : []));
    assert.deepEqual(told('2026-12-07'), [
      'You can cancel until 3 days before it ships. Cancelling costs 5% of the price',
    ]);
    assert.deepEqual(told('2026-12-08'), ['Cannot be cancelled']);
  });

  test('tells its fee: an amount where the price is known, else the share, else that there is one', () => {
    const fee = (own: object, currency?: Terms['currency']) =>
      cancellation({ until: 'shipment', fee: { ...own, ...policy } }, currency);
    const until = 'You can cancel until it ships';
    assert.deepEqual(fee({ percent: 10, amount: 500 }, euros), [`${until}. Cancelling costs €5.00 [The shop’s terms]`]);
    assert.deepEqual(fee({ percent: 10 }), [`${until}. Cancelling costs 10% of the price [The shop’s terms]`]);
    assert.deepEqual(fee({ minorUnits: 500, currency: 'EUR' }), [
      `${until}. Cancelling costs a fee [The shop’s terms]`,
    ]);
  });
});

describe('refund', () => {
  test('is told with its latest day: 14 calendar days after 23 November', () => {
    const refund = { days: 14, unit: 'calendar', from: 'notice', latest: '2026-12-07' } as const;
    assert.deepEqual(said({ refund: { ...refund, ...statute('Directive 2011/83/EU Art 13(1)') } })['Refund'], [
      'Refund within 14 days of your notice to us. If you cancelled today: refund by 7 Dec at the latest [Directive 2011/83/EU Art 13(1)]',
    ]);
  });

  test('has no day where the law sets no number, nor for a billing cycle', () => {
    const none = { unit: 'none', from: 'entitlement', ...statute('Directive 2011/83/EU Art 18(4)') } as const;
    assert.deepEqual(said({ delayRefund: none })['If it is late'], [
      'Refund without undue delay; the law sets no number of days [Directive 2011/83/EU Art 18(4)]',
    ]);
    assert.deepEqual(
      said({ delayRefund: { unit: 'billing_cycle', from: 'entitlement', ...statute('16 CFR 435.1(b)(2)') } })[
        'If it is late'
      ],
      ['Refund within one billing cycle [16 CFR 435.1(b)(2)]'],
    );
  });

  test('counts working days where the law does', () => {
    const delayRefund = { days: 7, unit: 'working', from: 'entitlement', ...statute('16 CFR 435.1(b)(1)') } as const;
    assert.deepEqual(said({ delayRefund })['If it is late'], [
      'Refund within 7 working days of the end of the order [16 CFR 435.1(b)(1)]',
    ]);
  });
});

test('A return counted from the order has no last day that a delivery decides, least of all one before it', () => {
  const returns = { days: 30, unit: 'calendar', from: 'order', lastDay: '2026-12-23', ...policy } as const;
  assert.deepEqual(said({ returns })['Returns'], ['Within 30 days of the order. Until 23 Dec [The shop’s terms]']);
  // It arrives by 15 December.
  const sooner = { ...returns, days: 10, lastDay: '2026-12-03' };
  assert.deepEqual(said({ returns: sooner })['Returns'], [
    'Within 10 days of the order. Return until 3 Dec, even if it comes later [The shop’s terms]',
  ]);
  assert.deepEqual(said({ returns: { ...returns, from: 'delivery', lastDay: '2027-01-14' } })['Returns'], [
    'Within 30 days of delivery. Delivered 15 Dec: until 14 Jan 2027 [The shop’s terms]',
  ]);
});

test('Withdrawal has the law’s own word, its citation, and the last day for the last delivery: 15 + 14 days is 29 December', () => {
  const withdrawal = {
    days: 14,
    unit: 'calendar',
    from: 'delivery',
    lastDay: '2026-12-29',
    beforeDelivery: true,
  } as const;
  assert.deepEqual(
    said({ withdrawal: { ...withdrawal, word: 'cancel', ...statute('CCR 2013 reg 30') } })['Change of mind'],
    ['You can cancel within 14 days of delivery. Delivered 15 Dec: until 29 Dec [CCR 2013 reg 30]'],
  );
  assert.match(
    said({ withdrawal: { ...withdrawal, word: 'withdraw', ...statute('Art 9') } })['Change of mind']?.[0] ?? '',
    /^You can withdraw /u,
  );
});

describe('Directive 2011/83/EU Art 6(1)(k): exceptions of the right to withdraw', () => {
  const withdrawal = { days: 14, unit: 'calendar', from: 'delivery', word: 'withdraw', ...statute('Art 9') } as const;
  const except = (code: string, citation: string): NonNullable<Terms['withdrawalExceptions']> => [
    { code, ...statute(citation) },
  ];

  test('are told where there is no such right', () => {
    assert.deepEqual(said({ withdrawalExceptions: except('none', '§ 312g Abs. 2 Nr. 1 BGB') }), {
      'Change of mind': ['No right to change your mind [§ 312g Abs. 2 Nr. 1 BGB]'],
    });
  });

  test('are told with the act by which the right is lost, behind the right', () => {
    assert.deepEqual(said({ withdrawal, withdrawalExceptions: except('unsealed', 'Art 16(e)') }), {
      'Change of mind': [
        'You can withdraw within 14 days of delivery [Art 9]',
        'You lose this right if you break the seal [Art 16(e)]',
      ],
    });
  });

  test('have words for each act in each language, and none for one of a later engine', async () => {
    for (const language of noticeLanguages) {
      await wholeMessages.load(language);
      const texts = ['none', 'unsealed', 'mixed', 'begun', 'performed'].map((code) =>
        said({ withdrawalExceptions: except(code, 'Art 16') }, language),
      );
      assert.equal(new Set(texts.map((lines) => JSON.stringify(lines))).size, 5, language);
      assert.deepEqual(said({ withdrawalExceptions: except('sung', 'Art 16') }, language), {}, language);
    }
  });
});

test('Returns say how long, who pays and by when money comes back, each on its own authority', () => {
  const returns: Terms['returns'] = {
    days: 30,
    unit: 'calendar',
    from: 'delivery',
    ...policy,
    cost: { paidBy: 'shopper', ...statute('Directive 2011/83/EU Art 14(1)') },
    refund: {
      days: 14,
      unit: 'calendar',
      from: 'notice',
      withheldUntilReturn: true,
      ...statute('Directive 2011/83/EU Art 13'),
    },
  };
  assert.deepEqual(said({ returns })['Returns'], [
    'Within 30 days of delivery [The shop’s terms]',
    'You pay for sending back [Directive 2011/83/EU Art 14(1)]',
    'Refund within 14 days of your notice to us. It may wait for the goods, or for proof that you sent them [Directive 2011/83/EU Art 13]',
  ]);
});

test('A right from which nothing is computed is only said to exist, with its citation', () => {
  const statutoryRights = [{ jurisdiction: 'AU', citation: 'Australian Consumer Law s 36' }];
  assert.deepEqual(said({ statutoryRights }), {
    'Your rights': ['Your statutory rights apply [AU: Australian Consumer Law s 36]'],
  });
});

describe('consent', () => {
  const deposit: Partial<Terms> = {
    currency: euros,
    payment: { charge: 'deposit', percent: 20, dueNow: 1000, dueAtShipment: 3999, ...policy },
    ...consentNeeded(
      { code: 'payment_before_shipment' },
      { code: 'beyond_statutory_time', day: '2026-12-23', ...statute('Directive 2011/83/EU Art 18(1)') },
    ),
  };
  const late = {
    ship: { earliest: '2027-02-12', latest: '2027-02-12' },
    deliver: { earliest: '2027-02-15', latest: '2027-02-16' },
  };

  test('names in plain words what is paid before it ships, and until when one waits, with its year', () => {
    const { terms } = withConsentText(dated(deposit, late), 'en-GB');
    assert.equal(plain(terms?.consent?.text), 'I pay €10.00 before it ships. I agree to wait until Tue 16 Feb 2027.');
    assert.equal(terms?.consent?.language, 'en-GB');
    // 20 % without a price, and of what nobody knows it is only said that it is paid.
    const { currency: _, ...rest } = deposit;
    const paid = (term: NonNullable<Terms['payment']>) =>
      withConsentText(dated({ ...rest, payment: term }, late), 'en-GB').terms?.consent?.text?.split('. ')[0];
    assert.equal(paid({ charge: 'deposit', percent: 20, ...policy }), 'I pay 20% before it ships');
    assert.equal(paid({ charge: 'at_order', ...policy }), 'I pay before it ships');
  });

  test('has behind it why it is asked: the day of leaving, the last day that the law would allow, and its citation', () => {
    assert.deepEqual(
      consentReasons(dated(deposit, late), wholeWordingFor('en-GB')).map((text) => plain(text)),
      [
        'It ships by Fri 12 Feb 2027.',
        'Where no day is agreed, the last by law is Wed 23 Dec 2026 (Directive 2011/83/EU Art 18(1)).',
        'It is not available yet, and you pay in advance.',
      ],
    );
    assert.deepEqual(consentReasons(dated({}), wholeWordingFor('en-GB')), []);
  });

  test('is to the day of leaving where no arrival is known', () => {
    const { deliver: _, ...shipped } = dated(deposit, late);
    assert.equal(
      plain(withConsentText(shipped, 'en-GB').terms?.consent?.text),
      'I pay €10.00 before it ships. I agree that it ships as late as Fri 12 Feb 2027.',
    );
    assert.doesNotMatch(consentReasons(shipped, wholeWordingFor('en-GB')).join(' '), /It ships by/u);
  });

  const consentLine = (terms: readonly TermLine[]) => {
    const line = terms.find(({ term }) => term === 'consent');
    return [line?.label, line?.facts[0]?.text, line?.facts.length];
  };
  const asked = (promise: StocklinePromise, language: string) =>
    consentLine(termLines(promise, wholeWordingFor(language), '2026-11-23'));

  test('stands among the terms of an order in the same words', () => {
    const promise = withConsentText(dated(deposit, late), 'en-GB');
    const line = {
      made: promise,
      agreed: promise,
      standing: 'unchanged',
      quantity: 1,
      inWords: () => '1 piece',
      today: '2026-11-23',
    } as const;
    const terms = sharedTerms([line], orderWordingFor('en-GB'));
    assert.deepEqual(consentLine(terms), ['You agreed when you ordered', promise.terms?.consent?.text ?? 'missing', 1]);
  });

  test('is announced on the page of a product, where nobody agrees to anything', () => {
    const { ship: _, deliver: __, ...undated } = dated(consentNeededTerms({ code: 'no_date' }));
    assert.deepEqual(asked(undated, 'en'), [
      'At checkout',
      'You will be asked to agree: I agree to wait, though there is no date yet.',
      1,
    ]);
    assert.deepEqual(
      asked(dated(deposit, late), 'en-GB').map((said) => plain(String(said))),
      [
        'At checkout',
        'You will be asked to agree: I pay €10.00 before it ships. I agree to wait until Tue 16 Feb 2027. ' +
          'It ships by Fri 12 Feb 2027. ' +
          'Where no day is agreed, the last by law is Wed 23 Dec 2026 (Directive 2011/83/EU Art 18(1)). ' +
          'It is not available yet, and you pay in advance.',
        '1',
      ],
    );
    assert.deepEqual(asked(undated, 'de'), [
      'Im Bestellvorgang',
      'Sie werden um Ihre Zustimmung gebeten: Ich stimme zu, ohne genannten Termin zu warten.',
      1,
    ]);
  });

  test('says that no day is stated, and then names none', () => {
    const { ship: _, deliver: __, ...undated } = dated(consentNeededTerms({ code: 'no_date' }));
    assert.equal(withConsentText(undated, 'en').terms?.consent?.text, 'I agree to wait, though there is no date yet.');
  });

  test('is in German where that is asked for', () => {
    const text = plain(withConsentText(dated(deposit, late), 'de').terms?.consent?.text) ?? '';
    assert.match(text, /^Ich zahle 10,00 € vor dem Versand\. Ich stimme zu, bis \S+ 16\. Feb\.? 2027 zu warten\.$/u);
    const [shipped, law] = consentReasons(dated(deposit, late), wholeWordingFor('de')).map((why) => plain(why, 'de'));
    assert.match(shipped ?? '', /12\. Feb\.? 2027/u);
    assert.match(law ?? '', /23\. Dez\.? 2026.*Directive 2011\/83\/EU Art 18\(1\)/u);
  });

  test('is not asked for where it is not required, and the promise stays the same', () => {
    const promise = dated({ consent: { required: false, because: [] } });
    assert.equal(withConsentText(promise, 'en'), promise);
    const { terms: _, ...bare } = promiseOf({});
    assert.equal(withConsentText(bare, 'en'), bare);
  });

  test('is put into every promise of an answer, of whatever kind, and into no other', () => {
    const needed = dated(deposit, late);
    const free = promiseOf({}, { terms: mugTerms });
    const fault = { sku: 'JUG', errors: [{ code: 'unknown_sku', pointer: '/sku', message: 'There is no JUG.' }] };
    const answered = (answer: object) => JSON.parse(withConsentTexts(JSON.stringify(answer), 'de'));
    const withText = JSON.parse(JSON.stringify(withConsentText(needed, 'de')));
    assert.equal(withText.terms.consent.language, 'de');
    assert.deepEqual(answered(needed), withText);
    assert.deepEqual(answered({ promises: [needed, fault, free] }), { promises: [withText, fault, free] });
    assert.deepEqual(answered({ at: needed.at, lines: [free, needed] }), { at: needed.at, lines: [free, withText] });
    const refused = '{"errors":[{"code":"unknown_sku","pointer":"/sku","message":"There is no JUG."}]}';
    assert.equal(withConsentTexts(refused, 'de'), refused);
  });

  test('does not change the promise that it is given', () => {
    const promise = dated(deposit, late);
    withConsentText(promise, 'en');
    assert.equal(promise.terms?.consent?.text, undefined);
  });

  function consentNeededTerms(...because: NonNullable<Terms['consent']>['because']): Partial<Terms> {
    return { ...consentNeeded(...because) };
  }
});

test('In Arabic and Hebrew a citation keeps its own direction, each for itself: it stands between U+2066 and U+2069', () => {
  const rights = [
    { jurisdiction: 'US', citation: '16 CFR 435.2(b)(2)' },
    { jurisdiction: 'US-CA', citation: 'Bus. & Prof. Code §17538' },
  ];
  const basisIn = (language: string) =>
    Object.values(said({ statutoryRights: rights }, language))
      .flat()[0]
      ?.replace(/^[^[]*/u, '');
  // ICU has put a hyphen after the Hebrew "and" since some release.
  assert.equal(
    basisIn('he')?.replace('ו-', 'ו'),
    '[\u2066US: 16 CFR 435.2(b)(2)\u2069 ו\u2066US-CA: Bus. & Prof. Code §17538\u2069]',
  );
  assert.equal(basisIn('ar'), '[\u2066US: 16 CFR 435.2(b)(2)\u2069 و\u2066US-CA: Bus. & Prof. Code §17538\u2069]');
  assert.equal(basisIn('en'), '[US: 16 CFR 435.2(b)(2) and US-CA: Bus. & Prof. Code §17538]');
});

test('A sign at the end of a currency’s letters stays with them where the amount is read from right to left: U+200E follows it', () => {
  assert.equal(plain(money(18600, { code: 'USD', exponent: 2 }, 'ar')), '\u200f186.00 US$\u200e');
  assert.equal(plain(money(18600, { code: 'USD', exponent: 2 }, 'es')), '186,00 US$');
});

test('A day that ends in a full stop ends its sentence with it: "28. Dez.", and no second one', () => {
  const lines = said(
    {
      returns: {
        days: 14,
        unit: 'calendar',
        from: 'delivery',
        lastDay: '2026-12-28',
        ...policy,
        cost: { paidBy: 'shopper', ...policy },
      },
    },
    'de',
  );
  assert.match(Object.values(lines).flat()[0] ?? '', /28\. Dez\. Die Rücksendung/u);
});

test('German has the same facts', () => {
  const terms: Partial<Terms> = {
    currency: euros,
    payment: { charge: 'deposit', dueNow: 1000, dueAtShipment: 3999, ...policy },
    cancellation: { until: 'withdrawal_ends', ...statute('§ 355 BGB') },
    withdrawal: {
      days: 14,
      unit: 'calendar',
      from: 'delivery',
      lastDay: '2026-12-29',
      word: 'withdraw',
      ...statute('§ 355 BGB'),
    },
    refund: { days: 14, unit: 'calendar', from: 'notice', latest: '2026-12-07', ...statute('§ 357 BGB') },
    returns: { days: 1, unit: 'calendar', from: 'delivery', ...policy, cost: { paidBy: 'shop', ...policy } },
    delayRefund: { unit: 'none', from: 'entitlement', ...statute('Art 18') },
  };
  assert.deepEqual(said(terms, 'de'), {
    Zahlung: ['10,00 € jetzt, 39,99 € beim Versand [Bedingungen des Shops]'],
    Stornierung: ['Stornierbar vor dem Versand und bis Ihr Widerrufsrecht endet [§ 355 BGB]'],
    Widerruf: [
      'Sie können binnen 14 Tagen ab Lieferung widerrufen. Bei Lieferung am 15. Dez.: bis 29. Dez. [§ 355 BGB]',
    ],
    Erstattung: [
      'Erstattung binnen 14 Tagen ab Zugang Ihrer Erklärung. Bei Stornierung heute: Erstattung spätestens am 7. Dez. [§ 357 BGB]',
    ],
    Rückgabe: ['Binnen 1 Tag ab Lieferung. Die Rücksendung zahlt der Shop [Bedingungen des Shops]'],
    'Bei Verspätung': ['Unverzügliche Erstattung; eine Frist in Tagen setzt das Gesetz nicht [Art 18]'],
  });
});

test('Every message of German is one of English’s and the other way round', () => {
  const shape = (value: unknown): unknown =>
    typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.keys(value)
            .sort()
            .map((key) => [key, shape(value[key as keyof typeof value])]),
        )
      : typeof value;
  // Words for two laws are told apart where a language has two.
  const alike = (messages: Messages) => ({ ...messages, facts: { ...messages.facts, ofLaw: undefined } });
  assert.deepEqual(shape(alike(de)), shape(alike(wholeWordingFor('en').messages)));
});

test('A shop rewords one term and keeps the others', () => {
  const wording = wholeWordingFor('en-GB');
  const override: MessagesOverride = { terms: { onShipment: () => 'We charge you on the day it leaves' } };
  const lines = termLines(
    dated(mugTerms),
    { ...wording, messages: withOverride(wording.messages, override) },
    '2026-11-23',
  );
  assert.deepEqual(
    lines.map(({ facts }) => facts[0]?.text),
    ['We charge you on the day it leaves', 'You can cancel until it ships'],
  );
});
