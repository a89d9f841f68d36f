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
  const named = lastNotice(history, delay.part)?.revised;
  const days = [
    delay.revised,
    (delay.event === 'shipment' ? promise.ship : promise.deliver)?.latest,
    named === delay.stated ? undefined : named,
  ];
  const revised = days.find((day) => day !== undefined && day >= today);
  if (revised === undefined) return said(revision, ['indefinite'], wording, today);
  return said({ ...revision, delay: { ...delay, revised } }, ['revised_day'], wording, today);
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

function endedTold(delay: Delay, { revision, history, today, wording }: DelayTold): string[] {
  const by = endedBy(delay, history);
  if (!isAtAnEnd({ revision, history })) return endedBefore(delay, by, { revision, today, wording });
  return [
    ...(by === undefined ? [] : [wording.order.endedBy[by]]),
    ...said(revision, withRefund([], delay), wording, today),
    ...unpaid(delay, wording),
  ];
}

/**
 * What was shipped all the same, after its end: beside that stands what the law gave, by its period. Whether the refund
 * is still on its way nobody knows here, and that it will not be shipped has become untrue.
 */
function endedBefore(
  delay: Delay,
  by: ReturnType<typeof endedBy>,
  { revision, today, wording }: Omit<DelayTold, 'history'>,
): string[] {
  const { notice, order, language } = wording;
  const { latest: _, ...refund } = delay.refund ?? {};
  const undated = { ...revision, delay: { ...delay, ...(delay.refund && { refund: refund as typeof delay.refund }) } };
  return [
    ...(delay.cancelledOn === undefined ? [] : [notice.endedOn(dayFormat(language).fullDay(delay.cancelledOn))]),
    ...(by === 'law' ? [order.endedBy.law] : []),
    ...said(undated, withRefund([], delay), wording, today),
  ];
}

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
  { promise, delay }: Revision,
  say: readonly DelayStatement[],
  { language, notice, messages }: OrderWording,
  today: string,
): string[] {
  if (delay === undefined) return [];
  const told = { promise, delay: { ...delay, say: [...say] } };
  return delayStatements(told, { language, notice, page: messages }, today).map(({ text }) => text);
}
