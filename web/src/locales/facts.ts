/**
 * The few facts that money depends on, in a line: when it is taken, until when one can cancel and how long a refund
 * then takes, how long one can return. Whose terms these are, and all others, stand in the details.
 *
 * Only what the promise carries: no fact is inferred. Where the law gives a right and the shop gives more, the longer
 * is told. Where money is taken before it ships, the time of its way back is told beside the right to cancel; else
 * beside the right to return, or else for the case that it is late.
 */
import type { StocklinePromise, Terms } from '../engine/types/documents.ts';
import { amountIn, paidBefore, share } from './amounts.ts';
import { inTime, isOnlyLater } from './cancellation.ts';
import { capitalised } from './capitalised.ts';
import type { Wording } from './index.ts';
import type { PageMessages } from './messages.ts';
import { dayAhead, nearWord } from './windows.ts';

export interface Fact {
  fact: 'payment' | 'cancellation' | 'fee' | 'return';
  text: string;
  /** It costs something, or is lost: it is not to be overlooked. */
  weighs?: true;
}

type Say = PageMessages['facts'];

/**
 * `today` is the day before which no day is told. Where the page says elsewhere when money is taken, `isPaymentTold`,
 * the facts do not say it again. What comes in parts is charged part by part.
 */
export function factsOf(
  promise: StocklinePromise,
  wording: Wording,
  today: string | undefined,
  { isPaymentTold = false, isInParts = promise.parts.length > 1 } = {},
): Fact[] {
  const { terms, digital, pickup, ship } = promise;
  if (terms === undefined) return [];
  const { language, messages } = wording;
  const { facts: say } = messages;
  const at = say[digital ? 'delivery' : pickup ? 'ready' : 'shipment'];
  const { payment } = terms;
  const isPaidThen = payment?.charge === 'on_shipment';
  const facts: Fact[] = [];
  const tell = (fact: Fact['fact'], text: string | undefined, weighs = false) => {
    if (text !== undefined)
      facts.push({ fact, text: say.ofLaw?.(text, terms) ?? text, ...(weighs && { weighs: true as const }) });
  };

  if (payment && !isPaymentTold) {
    if (isPaidThen) tell('payment', isInParts && ship && !pickup ? say.eachCharged : at.charged);
    else if (payment.charge === 'at_order') tell('payment', say.chargedNow);
    else
      tell('payment', at.deposit(paidBefore(terms, language), amountIn(terms, payment.dueAtShipment, language)), true);
  }

  // What is there at once is never waited for.
  const isAwaited = !(digital && promise.deliver === undefined && promise.release === undefined);
  let refund: string | undefined;
  const cancellation = inTime(promise, today).terms?.cancellation;
  if (cancellation) {
    const { until, daysBeforeShipment, lastDay, fee } = cancellation;
    const isFree = fee === undefined;
    const isOver = until === 'never';
    const near = lastDay && nearWord(lastDay, today, messages);
    const day = near ?? dayAhead(wording, today)(lastDay);
    // What ships on a later day than today can be cancelled all of it.
    const isToday = !!daysBeforeShipment && lastDay === today && messages.today !== '';
    const text = isOver
      ? say.noCancel
      : isToday
        ? say.cancelToday(isFree)
        : daysBeforeShipment === undefined
          ? isPaidThen && !isPaymentTold
            ? say.cancelThen(isFree)
            : at.cancel(isFree)
          : day === undefined
            ? at.cancelDays(daysBeforeShipment, isFree)
            : say.cancelBy(day, isFree);
    if (!isPaidThen && !isOver) refund = refundText(terms.refund, say);
    const only = isOnlyLater(promise, today) ? say.onlyLater : undefined;
    tell('cancellation', [text, only, refund].filter((each) => each !== undefined).join(say.comma), isOver);
    if (fee) tell('fee', feeText(fee, terms, wording), true);
  } else if (!isPaidThen && isAwaited) {
    // Nothing is said of cancelling, and money may have to come back all the same.
    refund = refundText(terms.refund, say);
    tell('cancellation', refund && capitalised(refund, language));
  }
  const { withdrawal, withdrawalExceptions, returns, delayRefund } = terms;
  const isLost = isNone(returns) || (returns === undefined && withdrawalExceptions?.[0].code === 'none');
  const last = (promise.deliver ?? ship)?.latest;
  const isRefused = isLost && withdrawal === undefined;
  const returned = returnText(terms, last, dayAhead(wording, today), say);
  // Of what is not there yet and paid for, how its money comes back is told once.
  const isWanting = payment !== undefined && !isPaidThen && isAwaited && refund === undefined;
  const back = returned === undefined || isRefused ? undefined : (returns?.refund ?? (withdrawal && terms.refund));
  const onReturn = isWanting ? refundText(back, say) : undefined;
  const late = isWanting && onReturn === undefined ? refundText(delayRefund, say) : undefined;
  tell('cancellation', late && say.ifLate(late));
  tell(
    'return',
    returned && onReturn ? returned + say.comma + onReturn : returned,
    isRefused || endsBefore(returns, last),
  );
  return facts;
}

/** What cancelling costs: an amount, a share of the price, or not known here. */
export function feeText(
  { amount, percent }: NonNullable<NonNullable<Terms['cancellation']>['fee']>,
  terms: Terms | undefined,
  { language, messages: { facts: say } }: Wording,
): string {
  const known = amountIn(terms, amount, language);
  if (known !== undefined) return say.fee(known);
  return percent === undefined ? say.someFee : say.feeShare(share(percent, language));
}

function refundText(refund: Terms['refund'], say: Say): string | undefined {
  if (refund === undefined) return undefined;
  const { days, unit } = refund;
  if (unit === 'billing_cycle') return say.refundInBillingCycle;
  return unit === 'none' || days === undefined ? say.refundPromptly : say.refund(days, unit);
}

/** Not a single day: the shop takes nothing back, and no law asks it to. */
export function isNone(returns: Terms['returns']): boolean {
  return returns?.days === 0 && !returns.season;
}

/** Counted from the order, it may be over before the last day on which it arrives. */
export function endsBefore(returns: Terms['returns'], arrival: string | undefined): boolean {
  const { from, lastDay } = returns ?? {};
  return from === 'order' && lastDay !== undefined && arrival !== undefined && lastDay < arrival;
}

/** What the shop takes back, or the right by law to change one's mind: whichever is longer. */
function returnText(
  { returns, withdrawal, withdrawalExceptions }: Terms,
  arrival: string | undefined,
  ahead: (day: string | undefined) => string | undefined,
  say: Say,
): string | undefined {
  const until = ahead(returns?.season?.returnUntil);
  if (until !== undefined) return say.returnUntil(until);
  if (returns && !returns.season && length(returns) > length(withdrawal)) {
    const { days, unit, extraMonths = 0, from } = returns;
    if (unit === 'none') return say.returnAlways;
    // Some of what is counted from the order is over before it is there: the day says how much is left.
    const last = ahead(returns.lastDay);
    if (from !== 'order') return say.returns(days ?? 0, unit, extraMonths);
    return last && (endsBefore(returns, arrival) ? say.returnUntilAnyway : say.returnUntil)(last);
  }
  const code = withdrawalExceptions?.[0].code;
  const lost = code === undefined ? undefined : (say.lost as Partial<Record<string, string>>)[code];
  if (withdrawal === undefined) return isNone(returns) ? say.noReturns : code === 'none' ? lost : undefined;
  const { days, unit, extraMonths = 0 } = withdrawal;
  const text = unit === 'none' ? say.withdrawAlways : say.withdraw(days ?? 0, unit, extraMonths);
  return lost === undefined ? text : text + say.comma + lost;
}

/** Calendar days, as far as two periods need them to be told apart; 0 for none. */
function length(period: { days?: number; unit: string; extraMonths?: number } | undefined): number {
  if (period === undefined) return 0;
  const { days = 0, unit, extraMonths = 0 } = period;
  if (unit === 'none') return Infinity;
  return days * (unit === 'calendar' ? 1 : 7 / 5) + extraMonths * 30;
}
