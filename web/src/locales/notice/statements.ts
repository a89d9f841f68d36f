/**
 * What has to be said of a delay, one statement after the other, in whichever language its words are given: for a
 * notice, and for the page of the order.
 *
 * A day that has passed is never told as one to come.
 */

import { type DayFormat, dayFormat } from '../../days/days.ts';
import type { Revision } from '../../engine/types/documents.ts';
import { inARow, stopped } from '../joined.ts';
import type { Messages } from '../messages.ts';
import type { Delay, NoticeMessages } from './messages.ts';

/** Which statement it is, in `delay.say`'s words. */
export type StatementCode = Delay['say'][number];

/** A notice's own words, and the page's for refunds and rights. */
export interface NoticeWords {
  /** The tag that the words and days follow. */
  language: string;
  notice: NoticeMessages;
  page: Messages;
  /** Why it is late, where the shop says it in words of its own. */
  reason?: string | undefined;
}

/** What was to be said, one by one. */
export interface Statement {
  code: StatementCode;
  text: string;
}

/** On which no day is ahead. */
export const lastOfAllDays = '9999-12-31';

/** The statements for an answer of `revise`; none where nothing has to be said. `today` is the promise's, in UTC. */
export function delayStatements(
  { delay, promise, todayThere }: Pick<Revision, 'delay' | 'promise' | 'todayThere'>,
  words: NoticeWords,
  today = promise.at.slice(0, 10),
): Statement[] {
  if (delay === undefined) return [];
  // A day of delivery is gone once it is gone where the order goes.
  const dayThere = (delay.event === 'delivery' && todayThere) || today;
  const context = { ...words, delay, promise, today, dayThere, days: dayFormat(words.language) };
  return delay.say.flatMap((code) => {
    const text = statement(code, context);
    return text === undefined ? [] : [{ code, text }];
  });
}

type Refund = NonNullable<Delay['refund']>;

interface StatementContext extends NoticeWords {
  delay: Delay;
  promise: Revision['promise'];
  today: string;
  /** The day where what counts happens. */
  dayThere: string;
  days: DayFormat;
}

function statement(code: StatementCode, context: StatementContext): string | undefined {
  const { delay, today, days, notice } = context;
  const { mayCancelFrom, lapsesOn, revised } = delay;
  const isAhead = (day: string | undefined): day is string => day !== undefined && day >= today;
  switch (code) {
    case 'revised_day':
    case 'indefinite':
      return inARow(
        slipped(context, code === 'revised_day' && isAhead(revised) ? revised : undefined),
        context.language,
      );
    case 'day_passed':
      return inARow([...statedIn(context), notice.passed], context.language);
    case 'may_consent_or_cancel':
      return mayCancelFrom === undefined || mayCancelFrom <= today
        ? notice.mayConsentOrCancel
        : inARow([notice.mayConsentOrCancel, notice.mayCancelFrom(days.fullDay(mayCancelFrom))], context.language);
    case 'silence_consents':
      return isAhead(revised) ? notice.silenceConsents(days.fullDay(revised)) : undefined;
    case 'silence_rejects':
      return notice.silenceRejects;
    case 'lapses':
      if (!isAhead(lapsesOn)) return undefined;
      return revised !== undefined && revised > lapsesOn
        ? notice.lapses(days.fullDay(lapsesOn), days.fullDay(revised))
        : notice.lapses(days.fullDay(lapsesOn));
    case 'continuing_right':
      return notice.continuingRight;
    case 'refund':
      return refundStatement(context);
    case 'additional_period':
      return withMoney(notice.additionalPeriod, context);
    case 'reason': {
      const reason = reasonOf(context);
      return reason === undefined ? undefined : notice.reason(reason);
    }
    case 'answer_at':
      return delay.answerAt === undefined ? undefined : notice.answerAt(delay.answerAt);
    case 'may_withdraw': {
      const { terms } = context.promise;
      const text = notice.mayWithdraw(terms?.withdrawal?.word);
      return context.page.facts.ofLaw?.(text, terms) ?? text;
    }
    case 'may_cancel':
      if (mayCancelFrom === undefined) return undefined;
      return withMoney(
        mayCancelFrom > today ? notice.mayCancelFrom(days.fullDay(mayCancelFrom)) : notice.mayCancel,
        context,
      );
    default:
      return undefined; // Of a later engine.
  }
}

/**
 * Which day has slipped, and the new one; nothing of the old one where the answer does not say whose it was. Of a day
 * of the law that is ahead nobody knows that it will be missed as long as there is no other.
 */
function slipped(context: StatementContext, revised: string | undefined): string[] {
  const { delay, dayThere, days, language, notice, page } = context;
  const { stated, statedBy } = delay;
  const next = revised === undefined ? notice.noNewDay : notice.newDay(eventOf(context), days.fullDay(revised));
  if (stated === undefined || statedBy === undefined) return [next];
  const isGone = stated < dayThere;
  const told = statedIn(context);
  if (statedBy === 'law' && revised === undefined && !isGone) return [...told, stopped(page.noDate, language)];
  return [...told, notice.missed[isGone ? 'gone' : 'ahead'], next];
}

function eventOf({ promise, delay }: StatementContext) {
  return promise.pickup ? 'pickup' : delay.event;
}

/** The day that was stated last, and by whom; nothing where that is not known. */
function statedIn(context: StatementContext): string[] {
  const { delay, days, notice } = context;
  const { stated, statedBy } = delay;
  if (stated === undefined || statedBy === undefined) return [];
  return [(statedBy === 'law' ? notice.lawful : notice.stated)(eventOf(context), days.fullDay(stated))];
}

/**
 * What is at an end has a day for its refund; what may end has a period, and a day for the case that it ended today.
 * Where no money was taken there is none to send back.
 */
function refundStatement({
  delay,
  promise,
  today,
  days,
  language,
  notice,
  page: { terms },
}: StatementContext): string | undefined {
  const { refund, cancelledOn, prepaid } = delay;
  if (refund === undefined) return undefined;
  if (prepaid === false) return notice.nothingCharged;
  const { unit, from, days: count, latest } = cancelledOn === undefined ? soonerRefund(refund, promise) : refund;
  if (cancelledOn !== undefined && latest !== undefined) {
    return latest < today ? notice.refundLastDay(days.fullDay(latest)) : notice.refundBy(days.fullDay(latest));
  }
  const day = latest === undefined || latest < today ? undefined : days.fullDay(latest);
  const what = cancelledOn === undefined ? [notice.paidComesBack] : [];
  const say = (...sentences: string[]) =>
    inARow([...what, ...sentences.map((sentence) => stopped(sentence, language))], language);
  if (unit === 'billing_cycle') return say(terms.refundInBillingCycle);
  if (unit === 'none' || count === undefined) return say(terms.refundWithoutNumber);
  const ifToday = day !== undefined && mayCancelToday(delay, today) ? [terms.refundIfToday(day)] : [];
  return say(terms.refundWithin(count, unit, from), ...ifToday);
}

/** What the shop has promised goes first: a promise has it where it is sooner than the law asks. */
export function soonerRefund(byLaw: Refund, { terms }: Revision['promise']): Refund {
  const agreed = terms?.delayRefund;
  return agreed?.basis.kind === 'policy' ? agreed : byLaw;
}

/** Where one may end it for the delay, and of the refund no law says more than that there is one. */
function withMoney(text: string, { delay: { refund, prepaid }, language, notice }: StatementContext): string {
  return refund === undefined && prepaid === true ? inARow([text, notice.paidComesBack], language) : text;
}

/** By a choice that is there, or by the one that this very notice gives. */
function mayCancelToday({ choices, say, mayCancelFrom }: Delay, today: string): boolean {
  const isGiven = say.includes('may_consent_or_cancel') && (mayCancelFrom === undefined || mayCancelFrom <= today);
  return choices.includes('cancel') || isGiven;
}

/** The shop's own words, or its code for the delay of what the order waits for, where that has words. */
function reasonOf({ reason, promise, page, days }: StatementContext): string | undefined {
  if (reason !== undefined) return reason;
  const codes = promise.parts
    .flatMap(({ because }) => because)
    .flatMap((each) => ('reason' in each ? each.reason : []));
  const said = [...new Set(codes)].flatMap((code) =>
    code !== undefined && Object.hasOwn(page.delays, code) ? (page.delays[code] ?? []) : [],
  );
  return said.length === 0 ? undefined : days.list(said);
}
