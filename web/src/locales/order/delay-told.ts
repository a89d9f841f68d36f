/**
 * What the page of an order says of its delay: as a notice has it, what of that was sent, and what of money is
 * affected.
 */

import { dayFormat } from '../../days/days.ts';
import type { DelayStatement, OrderHistory, Revision, ToldDelay } from '../../engine/types/documents.ts';
import { isAtAnEnd } from '../../store/at-an-end.ts';
import { delayStatements } from '../notice/statements.ts';
import { endedBy } from './standing.ts';
import type { OrderWording } from './wording.ts';

type Delay = NonNullable<Revision['delay']>;

/** What is true only of a shopper who was asked: by a notice, which this page is not. */
const asked: readonly DelayStatement[] = ['may_consent_or_cancel', 'silence_consents', 'silence_rejects', 'answer_at'];

export interface DelayTold {
  revision: Revision;
  history: OrderHistory | undefined;
  today: string;
  wording: OrderWording;
}

/** Sentences; none where nothing has slipped. */
export function delayTold(given: DelayTold): string[] {
  const { delay } = given.revision;
  switch (delay?.state) {
    case 'late':
    case 'notice_owed':
    case 'awaiting':
      return slippedTold(delay, given);
    case 'consented':
      return consentedTold(delay, given);
    case 'cancelled':
      return endedTold(delay, given);
    default:
      return [];
  }
}

function slippedTold(delay: Delay, { revision, history, today, wording }: DelayTold): string[] {
  const told = delay.state === 'awaiting' ? delay.say : delay.say.filter((code) => !asked.includes(code));
  const rest = told.filter((code) => code !== 'revised_day' && code !== 'indefinite');
  const say = (codes: readonly DelayStatement[]) => said(revision, codes, wording, today);
  return [
    ...(rest.length === told.length ? [] : newDayTold({ revision, history, today, wording })),
    ...noticeTold(delay, history, wording),
    ...say(withRefund(rest, delay)),
    ...unpaid(delay, wording),
  ];
}

/** The last notice is the one that an answer is wanted to; of a delay that has grown since, none was sent yet. */
function noticeTold({ state, part }: Delay, history: OrderHistory | undefined, wording: OrderWording): string[] {
  const last = lastNotice(history, part);
  if (last === undefined) return [wording.order.notTold];
  return state === 'awaiting' ? [wording.order.toldOn(dayFormat(wording.language).fullDay(last.noticed))] : [];
}

function lastNotice(history: OrderHistory | undefined, part: number | undefined): ToldDelay | undefined {
  // Of a promise of one part the engine names none.
  return (history?.delays ?? []).filter((delay) => part === undefined || (delay.part ?? part) === part).at(-1);
}

/**
 * Which day has slipped, and the new one: what the engine found, or else the day that it has now, or that a later
 * notice has named. Only where nobody knows one is there none to be told.
 */
function newDayTold({ revision, history, today, wording }: DelayTold): string[] {
  const { promise, delay } = revision;
  if (delay === undefined) return [];
  const { event, stated, part } = delay;
  const now = event === 'shipment' ? promise.ship : promise.deliver;
  const named = lastNotice(history, part)?.revised;
  const revised = [delay.revised, now?.latest, named === stated ? '' : named].find((day = '') => day >= today);
  const known = revised === undefined ? delay : { ...delay, revised };
  return said({ promise, delay: known }, [revised === undefined ? 'indefinite' : 'revised_day'], wording, today);
}

function consentedTold(delay: Delay, { revision, history, today, wording }: DelayTold): string[] {
  const say = (codes: readonly DelayStatement[]) => said(revision, codes, wording, today);
  const last = lastNotice(history, delay.part);
  return [
    ...newDayTold({ revision, history, today, wording }),
    ...(last?.answer === 'consented' ? [wording.order.agreed] : say(['silence_consents'])),
    ...say(withRefund([], delay)),
    ...unpaid(delay, wording),
  ];
}

/**
 * What was shipped all the same, after its end, has another headline: the end is told here, in the past. That it will
 * not be shipped has become untrue then, and whether its refund is still on its way nobody knows here.
 */
function endedTold(delay: Delay, { revision, history, today, wording }: DelayTold): string[] {
  const { notice, order, language } = wording;
  const by = endedBy(delay, history);
  const isGone = !isAtAnEnd({ revision, history });
  return [
    ...(isGone ? [notice.endedOn(dayFormat(language).fullDay(delay.cancelledOn ?? ''))] : []),
    ...(by === undefined || (isGone && by === 'refused') ? [] : [order.endedBy[by]]),
    ...said(revision, withRefund([], delay), wording, isGone ? lastOfAllDays : today),
    ...(isGone ? [] : unpaid(delay, wording)),
  ];
}

/** On which no day is ahead. */
const lastOfAllDays = '9999-12-31';

/**
 * A refund that is due, or would be after the choice to cancel, is told also where a notice need not say so, as when
 * the shop need send none any more; one that money was never taken for, in other words.
 */
function withRefund(codes: readonly DelayStatement[], delay: Delay): DelayStatement[] {
  const { refund, prepaid, cancelledOn, choices } = delay;
  const others = codes.filter((code) => code !== 'refund');
  const isTold = codes.includes('refund') || cancelledOn !== undefined || choices.includes('cancel');
  return refund !== undefined && prepaid !== false && isTold ? [...others, 'refund'] : others;
}

function unpaid({ prepaid, cancelledOn, choices }: Delay, { notice }: OrderWording): string[] {
  return prepaid === false && (cancelledOn !== undefined || choices.includes('cancel')) ? [notice.nothingCharged] : [];
}

function said(
  { promise, delay }: Pick<Revision, 'promise' | 'delay'>,
  say: readonly DelayStatement[],
  { language, notice, messages }: OrderWording,
  today: string,
): string[] {
  if (delay === undefined) return [];
  const told = { promise, delay: { ...delay, say: [...say] } };
  return delayStatements(told, { language, notice, page: messages }, today).map(({ text }) => text);
}
