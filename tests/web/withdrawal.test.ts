/** The withdrawal function of an order's page: its words, and on which days it is offered. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { OrderHistory } from '../../web/src/engine/types/documents.ts';
import { de } from '../../web/src/locales/order/de.ts';
import { en } from '../../web/src/locales/order/en.ts';
import { isWithdrawalOffered } from '../../web/src/store/index.ts';
import { noTerms } from './promises.ts';
import { pack } from './rule-documents.ts';

test('Directive 2011/83/EU Art 11a: the rule pack has its labels, and the page’s are those words, with a capital', () => {
  const rule = pack('eu').rules.find(({ id }) => id === 'withdrawal-function');
  const labels = {
    en: { offer: 'withdraw from contract here', confirm: 'confirm withdrawal' },
    de: { offer: 'Vertrag widerrufen', confirm: 'Widerruf bestätigen' },
  };
  assert.deepEqual(rule?.labels, labels);
  const withCapital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  for (const [page, { offer, confirm }] of [
    [en, labels.en],
    [de, labels.de],
  ] as const) {
    assert.deepEqual([page.withdrawal.offer, page.withdrawal.confirm], [withCapital(offer), withCapital(confirm)]);
  }
});

test('Directive 2011/83/EU Art 11a and § 356a BGB: the two labels; and no text says that the withdrawal is done', () => {
  assert.deepEqual([en.withdrawal.offer, en.withdrawal.confirm], ['Withdraw from contract here', 'Confirm withdrawal']);
  assert.deepEqual([de.withdrawal.offer, de.withdrawal.confirm], ['Vertrag widerrufen', 'Widerruf bestätigen']);
  assert.match(en.withdrawal.handedOver, /handed to the shop.*has to acknowledge.*durable medium/u);
  assert.match(de.withdrawal.handedOver, /dem Shop übergeben.*muss den Eingang.*dauerhaften Datenträger/u);
});

describe('Directive 2011/83/EU Art 11a: the function to withdraw is offered', () => {
  const duty = {
    code: 'withdrawal_function',
    from: '2026-06-19',
    until: '2026-07-06',
    basis: { kind: 'statute' },
  } as const;
  const promise = { deliver: { earliest: '2026-06-21', latest: '2026-06-21' }, terms: { ...noTerms, duties: [duty] } };
  const history = { completed: '2026-06-19', prepaid: false };
  const offered = (today: string | string[], given: Partial<OrderHistory> | undefined = undefined) =>
    isWithdrawalOffered({
      promise,
      today: [today].flat(),
      ...(given === undefined ? {} : { history: { ...history, ...given } }),
    });

  test('from the first to the last day, ends included, where nothing is known of the order', () => {
    const days = ['2026-06-18', '2026-06-19', '2026-07-06', '2026-07-07'];
    assert.deepEqual(
      days.map((today) => offered(today)),
      [false, true, true, false],
    );
  });

  test('as long as it is still the last day at the location or in UTC', () => {
    assert.equal(offered(['2026-07-07', '2026-07-06']), true);
    assert.equal(offered(['2026-07-07', '2026-07-07']), false);
    assert.equal(offered(['2026-06-18', '2026-06-19']), true);
  });

  test('past that day to a shopper who does not have it yet: the period begins with delivery', () => {
    assert.equal(offered('2026-07-20', { shipped: '2026-06-19' }), true);
    assert.equal(offered('2026-07-07', { delivered: '2026-06-21' }), false);
  });

  test('delivered 4 days late: 4 days longer, and 7 in which the period’s end may roll: 6 + 4 + 7 = 17 July', () => {
    assert.equal(offered('2026-07-17', { delivered: '2026-06-25' }), true);
    assert.equal(offered('2026-07-18', { delivered: '2026-06-25' }), false);
  });

  test('not of an order that was cancelled, and not where the promise has no such duty', () => {
    assert.equal(offered('2026-06-22', { cancelled: '2026-06-20' }), false);
    assert.equal(isWithdrawalOffered({ promise: { terms: noTerms }, today: ['2026-06-22'] }), false);
    assert.equal(isWithdrawalOffered({ promise: {}, today: ['2026-06-22'] }), false);
  });

  test('without an end where the duty has none', () => {
    const endless = { terms: { ...noTerms, duties: [{ code: duty.code, basis: duty.basis }] } };
    assert.equal(isWithdrawalOffered({ promise: endless, today: ['2030-01-01'] }), true);
  });
});
