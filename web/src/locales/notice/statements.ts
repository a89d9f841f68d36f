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
  const context = { ...words, delay, today: promise.at.slice(0, 10), days: dayFormat(words.language) };
  return delay.say.flatMap((code) => {
    const text = statement(code, context);
    return text === undefined ? [] : [{ code, text }];
  });
}

interface StatementContext extends NoticeWords {
  delay: Delay;
  today: string;
  days: DayFormat;
}

function statement(code: StatementCode, { delay, today, days, notice, page }: StatementContext): string | undefined {
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
    default:
      return undefined; // Of a later engine.
  }
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
