/** The withdrawal function of an order's page: its words, and on which days it is offered. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { OrderHistory } from '../../web/src/engine/types/documents.ts';
import { de } from '../../web/src/locales/order/de.ts';
import { en } from '../../web/src/locales/order/en.ts';
import { es } from '../../web/src/locales/order/es.ts';
import { fr } from '../../web/src/locales/order/fr.ts';
import { it } from '../../web/src/locales/order/it.ts';
import { nl } from '../../web/src/locales/order/nl.ts';
import { pl } from '../../web/src/locales/order/pl.ts';
import { sv } from '../../web/src/locales/order/sv.ts';
import { withdrawalOffers } from '../../web/src/store/index.ts';
import { noTerms, promiseOf } from './promises.ts';
import { pack } from './rule-documents.ts';

test('Directive 2011/83/EU Art 11a: the rule pack has its labels, and the page’s are those words, with a capital', () => {
  const rule = pack('eu').rules.find(({ id }) => id === 'withdrawal-function');
  const labels = {
    en: { offer: 'withdraw from contract here', confirm: 'confirm withdrawal' },
    de: { offer: 'Vertrag widerrufen', confirm: 'Widerruf bestätigen' },
    es: { offer: 'Desistir del contrato aquí', confirm: 'Confirmar desistimiento' },
    fr: { offer: 'Renoncer au contrat ici', confirm: 'Confirmer la rétractation' },
    it: { offer: 'Recedere dal contratto qui', confirm: 'Conferma recesso' },
    nl: { offer: 'Hier de overeenkomst herroepen', confirm: 'Herroeping bevestigen' },
    pl: { offer: 'Odstąp od umowy tutaj', confirm: 'Potwierdź odstąpienie od umowy' },
    pt: { offer: 'Retrate-se do contrato aqui', confirm: 'Confirmar retratação' },
    sv: { offer: 'Ångra avtalet här', confirm: 'Bekräfta frånträde' },
  };
  assert.deepEqual(rule?.labels, labels);
  const withCapital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  for (const [page, { offer, confirm }] of [
    [en, labels.en],
    [de, labels.de],
    [es, labels.es],
    [fr, labels.fr],
    [it, labels.it],
    [nl, labels.nl],
    [pl, labels.pl],
    [sv, labels.sv],
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
    withdrawalOffers(
      [{ promise, ...(given === undefined ? {} : { history: { ...history, ...given } }) }],
      [today].flat(),
    )[0];

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
    assert.deepEqual(withdrawalOffers([{ promise: { terms: noTerms } }], ['2026-06-22']), [false]);
    assert.deepEqual(withdrawalOffers([{ promise: {} }], ['2026-06-22']), [false]);
  });

  test('without an end where the duty has none', () => {
    const endless = { terms: { ...noTerms, duties: [{ code: duty.code, basis: duty.basis }] } };
    assert.deepEqual(withdrawalOffers([{ promise: endless }], ['2030-01-01']), [true]);
  });

  test('Art 9(2)(b)(i): for every line of one order until the period of its last good is over', () => {
    const first = { promise, history: { ...history, delivered: '2026-06-21' } };
    const later = {
      deliver: { earliest: '2026-07-10', latest: '2026-07-10' },
      terms: { ...noTerms, duties: [{ ...duty, until: '2026-07-24' }] },
    };
    const second = { promise: later, history: { ...history, delivered: '2026-07-10' } };
    const awaited = { promise: later, history };
    // Delivered on 21 June and on 10 July, each as it was promised: 14 days from the last are the 24th.
    assert.deepEqual(withdrawalOffers([first, second], ['2026-07-24']), [true, true]);
    assert.deepEqual(withdrawalOffers([first, second], ['2026-07-25']), [false, false]);
    assert.deepEqual(withdrawalOffers([first, awaited], ['2026-12-01']), [true, true], 'it has not begun');
    const cancelled = { promise: later, history: { ...history, cancelled: '2026-06-22' } };
    assert.deepEqual(withdrawalOffers([first, cancelled], ['2026-07-06']), [true, false]);
    assert.deepEqual(
      withdrawalOffers([first, cancelled], ['2026-07-07']),
      [false, false],
      'what never comes is not the last',
    );
    const custom = { promise: { ...later, terms: noTerms }, history };
    assert.deepEqual(
      withdrawalOffers([first, custom], ['2026-12-01']),
      [true, false],
      'no right of its own, yet a good of the order',
    );
  });

  test('by the day that the engine has counted, where it has: delivered on 25 June, 14 days are Thursday 9 July', () => {
    const now = {
      ...promiseOf({ status: 'in_stock' }, { deliver: { earliest: '2026-06-25', latest: '2026-06-25' } }),
      terms: { ...noTerms, duties: [{ ...duty, until: '2026-07-09' }] },
    };
    const revision = { change: 'later', changed: [], promise: now } as const;
    const line = { promise, history: { ...history, delivered: '2026-06-25' }, revision: { ...revision, changed: [] } };
    assert.deepEqual(withdrawalOffers([line], ['2026-07-09']), [true]);
    assert.deepEqual(withdrawalOffers([line], ['2026-07-10']), [false]);
    // Of a good without the right that came on the 28th nobody has counted: 7 days late, and 7 more: 6 + 7 + 7 July.
    const custom = { promise: { ...promise, terms: noTerms }, history: { ...history, delivered: '2026-06-28' } };
    assert.deepEqual(withdrawalOffers([line, custom], ['2026-07-20']), [true, false]);
    assert.deepEqual(withdrawalOffers([line, custom], ['2026-07-21']), [false, false]);
  });

  test('not where the shop has refused it, or the shopper has cancelled all of it in answer to a notice', () => {
    const answer = { noticed: '2026-06-20', answer: 'cancelled', answered: '2026-06-21' } as const;
    assert.equal(offered('2026-06-22', { refused: '2026-06-20' }), false);
    assert.equal(offered('2026-06-22', { delays: [answer] }), false);
    assert.equal(offered('2026-06-22', { delays: [{ ...answer, part: 1 }] }), true, 'the rest is open');
    assert.equal(offered('2026-06-22', { delays: [answer], shipped: '2026-06-21' }), true, 'it had left');
    // Three of four came, and the fourth is refused: nobody waits for it. Nor once its part was cancelled.
    const sent = [{ quantity: 3, shipped: '2026-06-20', delivered: '2026-06-21' }];
    const four = {
      promise: { ...promise, quantity: 4 },
      history: { ...history, shipments: sent, refused: '2026-06-22' },
    };
    assert.deepEqual(withdrawalOffers([four], ['2026-07-06']), [true]);
    assert.deepEqual(withdrawalOffers([four], ['2026-07-07']), [false]);
  });
});
