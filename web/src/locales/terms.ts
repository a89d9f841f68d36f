/**
 * The money side of a promise, a line a term, and every sentence with its basis: the shop's terms, or where the law
 * says so.
 *
 * Only what the promise carries: no term is inferred, and where the law sets no number of days none is told. A day that
 * has passed is left out, as everywhere. What the law gives is never told as the shop's favour: it stands as the
 * shopper's right, with its citation.
 */

import { addDays, dayFormat } from '../days/days.ts';
import type { StocklinePromise, Terms } from '../engine/types/documents.ts';
import { money, share } from './amounts.ts';
import { consentAhead } from './consent.ts';
import type { Wording } from './index.ts';
import type { Messages } from './messages.ts';
import { paymentText } from './payment.ts';

export interface TermLine {
  term: 'payment' | 'consent' | 'cancellation' | 'withdrawal' | 'refund' | 'returns' | 'delayRefund' | 'rights';
  label: string;
  facts: TermFact[];
}

/** What is said on one authority. */
export interface TermFact {
  text: string;
  /** Of a text in another language, its tag. */
  language?: string;
  /** "The shop’s terms", or a citation. */
  basis?: string;
}

/** The basis as the promise has it, or in words. */
type Sentence = [text: string | undefined, basis?: { citation?: string } | string | undefined];
type Refund = NonNullable<Terms['refund']>;

/**
 * The lines of a promise that nobody has accepted yet. Where nothing is charged before it ships, a cancellation before
 * has no money to send back; and a law that looks at shipment knows no other delay.
 */
export function termLines(promise: StocklinePromise, wording: Wording, today: string | undefined): TermLine[] {
  const { payment, due } = promise.terms ?? {};
  const isPaidBefore = payment?.charge !== 'on_shipment';
  const isPaidWhenLate = isPaidBefore || due?.some(({ event }) => event === 'delivery');
  const untold = [!isPaidBefore && 'refund', !isPaidWhenLate && 'delayRefund'];
  return allTermLines(inTime(promise, today), wording, today).filter(({ term }) => !untold.includes(term));
}

function inTime(promise: StocklinePromise, today: string | undefined): StocklinePromise {
  const { ship, terms } = promise;
  const cancellation = cancellationInTime(terms?.cancellation, ship, today);
  return cancellation === terms?.cancellation ? promise : { ...promise, terms: { ...terms, cancellation } as Terms };
}

/** What can be cancelled until some days before shipment, and ships sooner than that at the latest, never can be. */
export function cancellationInTime(
  agreed: Terms['cancellation'],
  ship: StocklinePromise['ship'],
  today: string | undefined,
): Terms['cancellation'] {
  const { daysBeforeShipment: days, basis } = agreed ?? {};
  if (today === undefined || ship === undefined || days === undefined || basis === undefined) return agreed;
  return addDays(ship.latest, -days) < today ? { until: 'never', basis } : agreed;
}

/**
 * All lines; none for a promise without terms. `today` is the day before which no day is told. Nobody agrees to
 * anything on the page of a product, so that what needs consent is told as what will be asked.
 */
export function allTermLines(promise: StocklinePromise, wording: Wording, today: string | undefined): TermLine[] {
  const { language, messages } = wording;
  const say = messages.terms;
  const days = dayFormat(language);
  const ahead = (day: string | undefined) =>
    day === undefined || (today !== undefined && day < today) ? undefined : days.shortDay(day, today);
  const { payment, cancellation, withdrawal, refund, returns, delayRefund, statutoryRights } = promise.terms ?? {};
  const exceptions = (promise.terms?.withdrawalExceptions ?? []).map(({ code, basis }): Sentence => {
    const said: Record<string, string> = say.withdrawalExceptions;
    return [said[code], basis];
  });

  const refundFacts = (term: Refund | undefined): Sentence[] =>
    term === undefined
      ? []
      : [
          [refundText(term, messages), term.basis],
          [term.withheldUntilReturn === true ? say.withheldUntilReturn : undefined, term.basis],
        ];
  /** The last day of a right that starts with delivery holds for one delivery: that on the window's last day. */
  const lastDay = (term: { from?: string; lastDay?: string } | undefined) => {
    const [delivered, last] = [ahead(promise.deliver?.latest), ahead(term?.lastDay)];
    return delivered && last && term?.from !== 'order' ? say.ifDelivered(delivered, last) : undefined;
  };

  const ofLaw = (text: string) => say.ofLaw?.(text, promise.terms) ?? text;
  const cited = ({ jurisdiction, citation }: { jurisdiction: string; citation: string }) =>
    say.cite(`${jurisdiction}: ${citation}`);

  const latest = ahead(refund?.latest);
  const lines: [TermLine['term'], Sentence[]][] = [
    ['payment', payment ? [[paymentText(promise.terms, wording), payment.basis]] : []],
    ['consent', [[consentAhead(promise, wording)]]],
    [
      'cancellation',
      cancellation
        ? [
            [cancellationText(cancellation, ahead(cancellation.lastDay), messages), cancellation.basis],
            [cancellation.fee && feeText(cancellation.fee, promise.terms, wording), cancellation.fee?.basis],
          ]
        : [],
    ],
    [
      'withdrawal',
      [
        ...(withdrawal
          ? ([
              [
                withdrawal.unit === 'none'
                  ? say.withdrawWithoutEnd
                  : say.withdrawWithin(
                      withdrawal.days ?? 0,
                      withdrawal.unit,
                      withdrawal.word,
                      withdrawal.extraMonths ?? 0,
                    ),
                withdrawal.basis,
              ],
              [lastDay(withdrawal), withdrawal.basis],
            ] satisfies Sentence[])
          : []),
        ...exceptions,
      ],
    ],
    ['refund', [...refundFacts(refund), [latest && say.refundIfToday(latest), refund?.basis]]],
    [
      'returns',
      returns
        ? [
            [
              returns.unit === 'none'
                ? undefined
                : say.returnWithin(returns.days ?? 0, returns.unit, returns.from, returns.extraMonths ?? 0),
              returns.basis,
            ],
            [lastDay(returns), returns.basis],
            [returns.cost && say.returnCost[returns.cost.paidBy], returns.cost?.basis],
            ...refundFacts(returns.refund),
          ]
        : [],
    ],
    ['delayRefund', refundFacts(delayRefund)],
    ['rights', statutoryRights?.length ? [[say.statutoryRights, days.list(statutoryRights.map(cited))]] : []],
  ];
  return lines
    .map(([term, sentences]) => ({
      term,
      label: ofLaw(term === 'consent' ? say.atCheckout : say[term]),
      facts: facts(sentences, messages).map((fact) => ({ ...fact, text: ofLaw(fact.text) })),
    }))
    .filter((line) => line.facts.length > 0);
}

function cancellationText(
  { until, daysBeforeShipment }: NonNullable<Terms['cancellation']>,
  lastDay: string | undefined,
  { terms: say }: Messages,
): string | undefined {
  if (daysBeforeShipment !== undefined) return say.daysBeforeShipment(daysBeforeShipment, lastDay);
  return until === undefined ? undefined : say.until[until];
}

function feeText(
  { amount, percent }: NonNullable<NonNullable<Terms['cancellation']>['fee']>,
  terms: Terms | undefined,
  { language, messages: { terms: say } }: Wording,
): string {
  if (amount !== undefined && terms?.currency !== undefined) return say.fee(money(amount, terms.currency, language));
  return percent === undefined ? say.someFee : say.feeShare(share(percent, language));
}

function refundText({ days, unit, from }: Refund, { terms: say }: Messages): string {
  if (unit === 'billing_cycle') return say.refundInBillingCycle;
  return unit === 'none' || days === undefined ? say.refundWithoutNumber : say.refundWithin(days, unit, from);
}

/** Sentences of one authority that follow each other stand together, so that it is named once. */
function facts(sentences: readonly Sentence[], { terms: say }: Messages): TermFact[] {
  const told: TermFact[] = [];
  for (const [text, basis] of sentences) {
    if (text === undefined) continue;
    const authority = typeof basis === 'object' ? inWords(basis, say) : basis;
    const last = told.at(-1);
    if (last !== undefined && last.basis === authority) last.text = joined([last.text, text]);
    else told.push(authority === undefined ? { text } : { text, basis: authority });
  }
  return told;
}

function inWords({ citation }: { citation?: string }, { cite, policy }: Messages['terms']): string {
  return citation === undefined ? policy : cite(citation);
}

/**
 * Sentences one after the other, with no more than one full stop between two: a German or a French day may end in one,
 * "28. Dez."
 */
export function joined(sentences: readonly string[]): string {
  return sentences.join('. ').replaceAll('.. ', '. ');
}
