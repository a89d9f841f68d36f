/**
 * What the page of an order says of a delay, or of an end: as a notice has it, what of that was sent, and what of money
 * is affected.
 */

import { dayFormat } from '../../days/days.ts';
import type { DelayStatement, Revision, ToldDelay } from '../../engine/types/documents.ts';
import { goneOn, isOver } from '../../store/at-an-end.ts';
import { delayStatements, lastOfAllDays, soonerRefund } from '../notice/statements.ts';
import { isSameRefund } from './agreed-terms.ts';
import { endedBy } from './ended-by.ts';
import type { OrderPiece } from './units.ts';
import type { OrderWording } from './wording.ts';

type Delay = NonNullable<Revision['delay']>;

/** What is true only of a shopper who was asked: by a notice, which this page is not. */
const asked: readonly DelayStatement[] = [
  'may_consent_or_cancel',
  'silence_consents',
  'silence_rejects',
  'continuing_right',
  'answer_at',
];

/** What is asked, and what happens where nobody answers. */
const ofSilence: readonly DelayStatement[] = ['may_consent_or_cancel', 'silence_consents', 'silence_rejects', 'lapses'];

/** Which day has slipped, and the new one. */
const isOfDay = (code: DelayStatement) => code === 'revised_day' || code === 'indefinite';

export interface DelayTold {
  piece: OrderPiece;
  /** The promise as it was accepted. */
  made: Revision['promise'];
  revision: Revision;
  today: string;
  wording: OrderWording;
}

/** Sentences; none where nothing has slipped. */
export function delayTold(given: DelayTold): string[] {
  const { choiceMeans } = given.wording.order;
  const { delay, history } = given.piece;
  // That it is then not sent is not so of what has left: there is the right alone, among the statements.
  const meant = (delay?.choices ?? []).filter((choice) => choice !== 'cancel' || goneOn(history) === undefined);
  return [...standTold(given), ...meant.map((choice) => choiceMeans[choice])];
}

function standTold(given: DelayTold): string[] {
  const { delay } = given.piece;
  switch (delay?.state) {
    case 'late':
    case 'notice_owed':
    case 'awaiting':
      return slippedTold(delay, given);
    case 'consented':
      return consentedTold(delay, given);
    case 'cancelled':
      return endedTold(delay, given);
    case 'shipped':
      return underwayTold(delay, given);
    default:
      return [];
  }
}

function slippedTold(delay: Delay, given: DelayTold): string[] {
  const told = delay.state === 'awaiting' ? delay.say : delay.say.filter((code) => !asked.includes(code));
  const { lapsesUntoldOn, lapsesOn } = delay;
  // A day that the notice will set is none before it is sent.
  const lapse = lapsesUntoldOn === lapsesOn ? undefined : lapsesUntoldOn;
  const isUnset = (code: DelayStatement) => code === 'lapses' && lapse !== undefined;
  const others = told.filter((code) => !isOfDay(code) && !isUnset(code));
  const rest = [
    ...others.filter((code) => ofSilence.includes(code)),
    ...others.filter((code) => !ofSilence.includes(code)),
  ];
  const { language, order } = given.wording;
  // The day by which it ends is not before one that is no longer the new one.
  const { revised: _, ...overtaken } = delay;
  const isNew = !isOvertaken(delay, given);
  return [
    ...(!told.some(isOfDay) || !isNew ? [] : newDayTold(delay, given)),
    ...noticeTold(delay, given),
    ...(lapse === undefined ? [] : [order.lapsesUntold(dayFormat(language).fullDay(lapse))]),
    ...said(isNew || rest.includes('silence_consents') ? delay : overtaken, withRefund(rest, delay), given),
    ...unpaid(delay, given),
  ];
}

/**
 * Of what was sent nobody knows that it is late: its day, once that has passed, and what is the shopper's if it is not
 * there.
 */
function underwayTold(delay: Delay, given: DelayTold): string[] {
  if (delay.say.length === 0) return [];
  const [passed, ...rights] = delay.say;
  return [...said(delay, passed ? [passed] : [], given), ...said(delay, withRefund(rights, delay), given)];
}

/** Of a delay that has grown since the last notice none was sent yet. */
function noticeTold(delay: Delay, given: DelayTold): string[] {
  const { language, order } = given.wording;
  const { noticed, revised } = lastNotice(given.piece) ?? {};
  const day = dayNow(delay, given) ?? newDayOf(delay, given) ?? '9';
  if (noticed === undefined) return [order.notTold];
  const days = dayFormat(language);
  const isOld = revised !== undefined && day > revised;
  const wrote = days.fullDay(noticed);
  return [isOld ? order.toldBefore(wrote, days.fullDay(revised)) : order.toldOn(wrote)];
}

/** It comes on its day all the same, or sooner, whatever a notice has said; its rights are there all the same. */
function isOvertaken({ state }: Delay, { piece: { units } }: DelayTold): boolean {
  return (state === 'awaiting' || state === 'consented') && units.every(({ change }) => change !== 'later');
}

/** Of those that were sent by that day. */
function lastNotice({ history }: OrderPiece, by = lastOfAllDays): ToldDelay | undefined {
  return history?.delays?.filter(({ noticed }) => noticed <= by).at(-1);
}

/**
 * Which day has slipped, and the new one: what the engine found, or else the day that it has now, or that a later
 * notice has named. Only where nobody knows one is there none to be told.
 */
function newDayTold(delay: Delay, given: DelayTold): string[] {
  const revised = newDayOf(delay, given);
  const known = revised === undefined ? delay : { ...delay, revised };
  return said(known, [revised === undefined ? 'indefinite' : 'revised_day'], given);
}

function newDayOf(delay: Delay, given: DelayTold): string | undefined {
  const named = lastNotice(given.piece)?.revised;
  const days = [delay.revised, dayNow(delay, given), named === delay.stated ? '' : named];
  return days.find((day = '') => day >= given.today);
}

function dayNow({ event }: Delay, { piece }: DelayTold): string | undefined {
  return piece.units.at(-1)?.now[event === 'shipment' ? 'ship' : 'deliver']?.latest;
}

function consentedTold(delay: Delay, given: DelayTold): string[] {
  const last = lastNotice(given.piece);
  return [
    ...(isOvertaken(delay, given) ? [] : newDayTold(delay, given)),
    ...noticeTold(delay, given),
    ...(last?.answer === 'consented' ? [given.wording.order.agreed] : said(delay, ['silence_consents'], given)),
    ...said(delay, withRefund([], delay), given),
    ...unpaid(delay, given),
  ];
}

/**
 * What was shipped all the same, after its end, has another headline: the end is told here, in the past. That it will
 * not be shipped has become untrue then, and whether its refund is still on its way nobody knows here: of both there is
 * the day, and the goods are for the shop to speak of.
 */
function endedTold(delay: Delay, given: DelayTold): string[] {
  const { alone, history } = given.piece;
  const { notice, order, language } = given.wording;
  const by = endedBy(delay, history);
  const gone = goneOn(history);
  const isGone = !isOver(delay, history);
  // What had gone before is none of what ended.
  if (isGone && `${gone}` <= `${delay.cancelledOn}`) return [];
  // The shop's own period runs from the shopper's notice.
  const refunded =
    by === undefined && delay.refund !== undefined && alone !== undefined
      ? { ...delay, refund: soonerRefund(delay.refund, alone) }
      : delay;
  return [
    ...(by === 'law' ? wroteTold(delay, given) : []),
    ...(isGone ? [notice.endedOn(dayFormat(language).fullDay(delay.cancelledOn ?? ''))] : []),
    ...(by === undefined || (isGone && by === 'refused')
      ? []
      : [order.endedBy[by === 'law' ? lawsEnd(delay, given) : by]]),
    ...said(refunded, withRefund([], delay), isGone ? { ...given, today: lastOfAllDays } : given),
    ...(isGone ? [notice.sentAllTheSame] : unpaid(delay, given)),
    ...(isGone ? [] : refundOfTerms(delay, by !== undefined, given)),
  ];
}

/** Of what the law has ended: what had been written, by when it would come then, and whether that was agreed to. */
function wroteTold({ cancelledOn = '' }: Delay, { piece, wording: { language, order } }: DelayTold): string[] {
  const last = lastNotice(piece, cancelledOn);
  if (last === undefined) return [];
  const { noticed, revised, answer } = last;
  const days = dayFormat(language);
  const wrote = days.fullDay(noticed);
  const told = revised === cancelledOn ? order.toldBefore(wrote, days.fullDay(revised)) : order.toldOn(wrote);
  return [told, ...(answer === 'consented' ? [order.agreed] : [])];
}

/**
 * Whether the last notice had asked about the very delay that has ended it: not where there was none, and not where the
 * day that it named, and that was agreed to, is the one that was missed.
 */
function lawsEnd({ cancelledOn = '' }: Delay, { piece }: DelayTold): 'law' | 'untold' {
  const last = lastNotice(piece, cancelledOn);
  return last === undefined || last.revised === cancelledOn ? 'untold' : 'law';
}

/**
 * Where the law gives no refund for that end and money was taken, the last day of the agreed one, whose period stands
 * among the terms; nothing where it has no number, and where none was agreed the shop is to be asked.
 */
function refundOfTerms(delay: Delay, isByOthers: boolean, given: DelayTold): string[] {
  const { made, piece, wording } = given;
  if (delay.refund !== undefined || delay.prepaid !== true) return [];
  const agreed = made.terms?.refund;
  // None runs from a shopper's notice that nobody gave.
  if (agreed === undefined || (isByOthers && agreed.from === 'notice')) return [wording.order.askRefund];
  const now = piece.alone?.terms?.refund;
  if (now?.latest === undefined || !isSameRefund(now, agreed)) return [];
  return said({ ...delay, refund: now }, ['refund'], given);
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

/** What was charged when it shipped was charged; of how much, where others have shipped, nobody knows here. */
function unpaid({ prepaid, cancelledOn, choices }: Delay, { piece: { history }, wording: { notice } }: DelayTold) {
  const isAsked = cancelledOn !== undefined || choices.includes('cancel');
  const hasLeft = (goneOn(history) ?? history?.shipments?.[0]) !== undefined;
  return prepaid === false && isAsked && !hasLeft ? [notice.nothingCharged] : [];
}

function said(
  delay: Delay,
  say: readonly DelayStatement[],
  { revision: { promise, todayThere }, wording: { language, notice, messages }, today }: DelayTold,
): string[] {
  const told = { promise, delay: { ...delay, say: [...say] }, ...(todayThere && { todayThere }) };
  return delayStatements(told, { language, notice, page: messages }, today).map(({ text }) => text);
}
