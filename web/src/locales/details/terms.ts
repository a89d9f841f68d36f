/**
 * The terms of a promise beyond payment, consent and cancellation, and with those all of its terms.
 *
 * Only what the promise carries: no term is inferred, and where the law sets no number of days none is told. A day that
 * has passed is left out, as everywhere. What the law gives is never told as the shop's favour: it stands as the
 * shopper's right, with its citation.
 */

import { addDays, dayFormat } from '../../days/days.ts';
import type { StocklinePromise, Terms } from '../../engine/types/documents.ts';
import { inTime } from '../cancellation.ts';
import { endsBefore, isNone } from '../facts.ts';
import type { Messages } from '../messages.ts';
import { dayAhead } from '../windows.ts';
import { furtherTerms } from './further-terms.ts';
import { firstLines, type Sentence, type TermLine, toLines } from './term-lines.ts';
import type { WholeWording } from './wording.ts';

type Refund = NonNullable<Terms['refund']>;

/** The lines of a promise that nobody has accepted yet. */
export function termLines(promise: StocklinePromise, wording: WholeWording, today: string | undefined): TermLine[] {
  return [...firstLines(inTime(promise, today), wording, today), ...furtherLines(promise, wording, today)];
}

/** Those beyond payment, consent and cancellation. */
export function furtherLines(promise: StocklinePromise, wording: WholeWording, today: string | undefined): TermLine[] {
  const told = furtherTerms(promise);
  return allFurtherLines(promise, wording, today).filter(({ term }) => told.includes(term));
}

/** All lines; none for a promise without terms. `today` is the day before which no day is told. */
export function allTermLines(promise: StocklinePromise, wording: WholeWording, today: string | undefined): TermLine[] {
  return [...firstLines(promise, wording, today), ...allFurtherLines(promise, wording, today)];
}

function allFurtherLines(promise: StocklinePromise, wording: WholeWording, today: string | undefined): TermLine[] {
  const { language, messages } = wording;
  const say = messages.terms;
  const ahead = dayAhead(wording, today);
  const { withdrawal, refund, returns, delayRefund, statutoryRights } = promise.terms ?? {};
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
  /** Counted from the order it is known, and it may be over before the goods are there. */
  const fromOrder = (term: Terms['returns']) => {
    const last = term?.from === 'order' && term.season === undefined ? ahead(term.lastDay) : undefined;
    const isBefore = endsBefore(term, (promise.deliver ?? promise.ship)?.latest);
    return last && (isBefore ? messages.facts.returnUntilAnyway : say.returnUntil)(last);
  };
  /** The law moves a last day that is a day off: the days are more than the right says. */
  const rolled = (term: { from?: string; lastDay?: string; days?: number; unit: string; extraMonths?: number }) => {
    const delivered = promise.deliver?.latest;
    if (delivered === undefined || lastDay(term) === undefined || term.unit !== 'calendar' || term.extraMonths)
      return undefined;
    return addDays(delivered, term.days ?? 0) < (term.lastDay ?? '') ? say.rolledOn : undefined;
  };
  const cited = ({ jurisdiction, citation }: { jurisdiction: string; citation: string }) =>
    say.cite(`${jurisdiction}: ${citation}`);

  const latest = ahead(refund?.latest);
  return toLines(promise, wording, [
    [
      'withdrawal',
      say.withdrawal,
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
              [rolled(withdrawal), withdrawal.basis],
            ] satisfies Sentence[])
          : []),
        ...exceptions,
      ],
    ],
    ['refund', say.refund, [...refundFacts(refund), [latest && say.refundIfToday(latest), refund?.basis]]],
    [
      'returns',
      say.returns,
      returns
        ? [
            [returnText(returns, ahead(returns.season?.returnUntil), messages), returns.basis],
            [returns.season === undefined ? lastDay(returns) : undefined, returns.basis],
            [fromOrder(returns), returns.basis],
            [returns.cost && say.returnCost[returns.cost.paidBy], returns.cost?.basis],
            ...refundFacts(returns.refund),
          ]
        : [],
    ],
    ['delayRefund', say.delayRefund, refundFacts(delayRefund)],
    [
      'rights',
      say.rights,
      statutoryRights?.length ? [[say.statutoryRights, dayFormat(language).list(statutoryRights.map(cited))]] : [],
    ],
  ]);
}

/** `until` is the season's last day, where there is one and it has not passed. */
function returnText(
  returns: NonNullable<Terms['returns']>,
  until: string | undefined,
  { facts, terms: say }: Messages,
): string | undefined {
  const { days, unit, from, extraMonths, season } = returns;
  if (season !== undefined) return until && say.returnUntil(until);
  if (isNone(returns)) return facts.noReturns;
  return unit === 'none' ? undefined : say.returnWithin(days ?? 0, unit, from, extraMonths ?? 0);
}

function refundText({ days, unit, from }: Refund, { terms: say }: Messages): string {
  if (unit === 'billing_cycle') return say.refundInBillingCycle;
  return unit === 'none' || days === undefined ? say.refundWithoutNumber : say.refundWithin(days, unit, from);
}
