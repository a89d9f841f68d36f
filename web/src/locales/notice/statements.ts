/**
 * What has to be said of a delay, one statement after the other, in whichever language its words are given: for a
 * notice, and for the page of the order.
 */

import { type DayFormat, dayFormat } from '../../days/days.ts';
import type { Revision } from '../../engine/types/documents.ts';
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

/** The statements for an answer of `revise`; none where nothing has to be said. */
export function delayStatements(
  { delay, promise }: Pick<Revision, 'delay' | 'promise'>,
  words: NoticeWords,
): Statement[] {
  if (delay === undefined) return [];
  const context = { ...words, delay, promise, today: promise.at.slice(0, 10), days: dayFormat(words.language) };
  return delay.say.flatMap((code) => {
    const text = statement(code, context);
    return text === undefined ? [] : [{ code, text }];
  });
}

interface StatementContext extends NoticeWords {
  delay: Delay;
  promise: Revision['promise'];
  today: string;
  days: DayFormat;
}

function statement(code: StatementCode, context: StatementContext): string | undefined {
  const { delay, today, days, notice, page } = context;
  const full = (day: string | undefined) => (day === undefined ? undefined : days.fullDay(day));
  const { event, mayCancelFrom } = delay;
  const [stated, revised, lapsesOn] = [full(delay.stated), full(delay.revised), full(delay.lapsesOn)];
  switch (code) {
    case 'revised_day':
      return revised === undefined ? notice.indefinite(event, stated) : notice.revisedDay(event, revised, stated);
    case 'indefinite':
      return notice.indefinite(event, stated);
    case 'may_consent_or_cancel':
      return mayCancelFrom === undefined || mayCancelFrom <= today
        ? notice.mayConsentOrCancel
        : `${notice.mayConsentOrCancel} ${notice.mayCancelFrom(days.fullDay(mayCancelFrom))}`;
    case 'silence_consents':
      return revised === undefined ? undefined : notice.silenceConsents(revised);
    case 'silence_rejects':
      return notice.silenceRejects;
    case 'lapses':
      return lapsesOn === undefined ? undefined : notice.lapses(lapsesOn);
    case 'continuing_right':
      return notice.continuingRight;
    case 'refund':
      return refundStatement(delay, days, notice, page);
    case 'additional_period':
      return notice.additionalPeriod;
    case 'reason': {
      const reason = reasonOf(context);
      return reason === undefined ? undefined : notice.reason(reason);
    }
    case 'answer_at':
      return delay.answerAt === undefined ? undefined : notice.answerAt(delay.answerAt);
    case 'may_withdraw':
      return notice.mayWithdraw;
    default:
      return undefined; // Of a later engine.
  }
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

/** An order at an end has a day; one that may end has a period, and a day for the case that it ended today. */
function refundStatement(
  { refund, cancelledOn }: Delay,
  days: DayFormat,
  notice: NoticeMessages,
  { terms }: Messages,
): string | undefined {
  if (refund === undefined) return undefined;
  const { unit, from, days: count, latest } = refund;
  const ended = cancelledOn === undefined ? [] : [notice.endedOn(days.fullDay(cancelledOn))];
  if (cancelledOn !== undefined && latest !== undefined)
    return [...ended, notice.refundBy(days.fullDay(latest))].join(' ');
  if (unit === 'billing_cycle') return [...ended, `${terms.refundInBillingCycle}.`].join(' ');
  if (unit === 'none' || count === undefined) return [...ended, `${terms.refundWithoutNumber}.`].join(' ');
  const within = `${terms.refundWithin(count, unit, from)}.`;
  return [...ended, within, ...(latest === undefined ? [] : [`${terms.refundIfToday(days.fullDay(latest))}.`])].join(
    ' ',
  );
}
