/**
 * Why a date is what it is, in short sentences.
 *
 * Reasons of one kind become one sentence: five weekends on the way are not ten sentences. What the shopper cannot
 * use is left out: an overdue delivery's old day is past, and a shop's delay code without words is not a word.
 * unfoldable.ts says which reasons are told at all.
 */

import type { DayFormat } from '../../days/days.ts';
import type { Duration, Reason } from '../../engine/types/documents.ts';
import type { Messages } from '../messages.ts';
import { isTold } from '../unfoldable.ts';
import type { CalendarOwner } from './messages.ts';

/** More days off than this are counted, not listed. */
const MAX_DAYS_LISTED = 4;

export interface ReasonContext {
  messages: Messages;
  days: DayFormat;
  today: string | undefined;
  /** What is collected, or digital, is not. */
  isSent: boolean;
}

export function reasonSentences(because: readonly Reason[], context: ReasonContext): string[] {
  // The table begins on the day after the delivery: what lies between is said.
  const isAwaited = because.some(({ code }) => code === 'awaiting_receipt');
  const reasons = because.filter((reason) => isTold(reason) || (isAwaited && reason.code === 'receiving'));
  const sentences = reasons.filter((reason) => !isDayOff(reason)).map((reason) => sentence(reason, context));
  const off = reasons.filter(isDayOff);
  sentences.push(
    ...daysOff(off, 'supplier', context),
    ...daysOff(off, 'location', context),
    notCollected(off, context),
  );
  sentences.push(...daysOff(off, 'carrier', context));
  // A German or a French day may end in a full stop itself, "28. Dez.".
  return [...new Set(sentences.filter((text) => text !== undefined).map((text) => text.replace(/\.\.$/u, '.')))];
}

type DayOff = Extract<Reason, { code: 'closed_day' | 'not_a_workday' }>;

function isDayOff(reason: Reason): reason is DayOff {
  return reason.code === 'closed_day' || reason.code === 'not_a_workday';
}

/** To a shopper it is one carrier that works, or delivers. */
function ownerOf({ calendar }: DayOff): CalendarOwner | undefined {
  if (calendar === 'collection') return undefined;
  return calendar === 'delivery' ? 'carrier' : calendar;
}

/** The days on which it does not come to us. */
function notCollected(reasons: readonly DayOff[], { messages, days, today }: ReasonContext): string | undefined {
  const all = [...new Set(reasons.flatMap(({ calendar, day }) => (calendar === 'collection' ? [day] : [])))].sort();
  const names = days.days(all, today);
  if (names.length === 0) return undefined;
  return names.length > MAX_DAYS_LISTED
    ? messages.reasons.manyNotCollected(names.length, names[0] ?? '', names.at(-1) ?? '')
    : messages.reasons.notCollected(days.list(names));
}

/** Closed days by name as long as they are few: a holiday explains more than a weekend does. */
function daysOff(
  reasons: readonly DayOff[],
  calendar: CalendarOwner,
  { messages, days, today }: ReasonContext,
): (string | undefined)[] {
  const daysOf = (...codes: DayOff['code'][]) =>
    [
      ...new Set(
        reasons.filter((reason) => ownerOf(reason) === calendar && codes.includes(reason.code)).map(({ day }) => day),
      ),
    ].sort();
  /** By name; undefined where there are none, or too many of them. */
  const listed = (off: string[], say: (days: string, calendar: CalendarOwner) => string) =>
    off.length > 0 && off.length <= MAX_DAYS_LISTED ? say(days.list(days.days(off, today)), calendar) : undefined;
  const closed = daysOf('closed_day');
  const told = listed(closed, messages.reasons.closedDays);
  // Each day is told once: by name, or as one of those that are counted.
  const free =
    told === undefined
      ? daysOf('closed_day', 'not_a_workday')
      : daysOf('not_a_workday').filter((day) => !closed.includes(day));
  const [first = '', last = ''] = days.days(free.length > 0 ? [free[0] ?? '', free.at(-1) ?? ''] : [], today);
  return [
    told,
    free.length > MAX_DAYS_LISTED
      ? messages.reasons.manyDaysOff(free.length, first, last, calendar)
      : listed(free, messages.reasons.notWorkdays),
  ];
}

function sentence(reason: Reason, { messages, days, today, isSent }: ReasonContext): string | undefined {
  const { reasons } = messages;
  switch (reason.code) {
    case 'after_cutoff':
      return reasons.afterCutoff(days.timeOfDay(reason.cutoff));
    case 'awaiting_receipt':
      return reasons.awaitingReceipt(days.day(reason.day, today), delayWords(reason.reason, messages));
    case 'overdue':
      return reasons.overdue(delayWords(reason.reason, messages));
    case 'replenishment':
      return reasons.replenishment;
    case 'production':
      return withinDays(reason.days, reasons.production) ?? reasons.production();
    case 'capacity':
      return reasons.fullyBooked(days.day(reason.day, today));
    case 'receiving':
      return withinDays(reason.days, reasons.receiving, 1);
    case 'handling':
      return withinDays(reason.days, reasons.handling);
    case 'transit':
      return withinDays(reason.days, reasons.transit);
    case 'release':
      return (isSent ? reasons.release : reasons.releaseUnsent)(
        Array.isArray(reason.releases)
          ? messages.between(...(days.days(reason.releases, today) as [string, string]))
          : days.day(reason.day, today),
      );
    case 'no_known_supply':
      return reasons.noKnownSupply;
    default:
      return undefined; // Not told.
  }
}

/** Undefined where there is no most, or it is fewer days than are worth telling. */
function withinDays(
  days: Duration,
  say: (least: number, most: number) => string,
  worthTelling = 0,
): string | undefined {
  const bounds = boundsOf(days);
  return bounds && bounds[1] >= worthTelling ? say(...bounds) : undefined;
}

/** The least and the most days; undefined where there is no most. */
function boundsOf(days: Duration): [least: number, most: number] | undefined {
  if (typeof days === 'number') return [days, days];
  if (Array.isArray(days)) return days;
  if (days.beyond !== undefined && days.beyond > 0) return undefined;
  const counts = Object.entries(days.probabilities)
    .filter(([, probability]) => probability > 0)
    .map(([count]) => Number(count));
  return [Math.min(...counts), Math.max(...counts)];
}

function delayWords(code: string | undefined, messages: Messages): string | undefined {
  return code !== undefined && Object.hasOwn(messages.delays, code) ? messages.delays[code] : undefined;
}
