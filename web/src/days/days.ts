/**
 * Days, spans of days and times of day in the reader's language.
 *
 * A promise speaks in civil days. A day is formatted as UTC midnight in UTC, so that it reads the same wherever the
 * page is opened: formatted in the reader's zone, "2026-11-26" would read "25 Nov" west of Greenwich.
 */

import { remembered } from '../engine/remembered.ts';

const DAY_MILLISECONDS = 86_400_000;
const MINUTE_MILLISECONDS = 60_000;

/**
 * Making an `Intl` formatter costs far more than using it and holds memory the engine does not give back, so each
 * language's set is made once. A page uses one language, rarely two; the bound is for a page that is handed language
 * tags by its user.
 */
const MAX_LANGUAGES = 16;
const formats = new Map<string, DayFormat>();

/**
 * One calendar, as a promise has one; and one set of digits,
 * that of the numbers in our messages, for all that is written.
 */
const written = { calendar: 'gregory', numberingSystem: 'latn' } as const;

/** The formatters of one language. `language` is any language tag; one that `Intl` does not know reads as English. */
export function dayFormat(language: string): DayFormat {
  return remembered(formats, language, MAX_LANGUAGES, () => new DayFormat(knownLanguage(language)));
}

/** The place of that format; those before it are days'. */
const TIME_OF_DAY = 4;
/** As many texts as the days of a long list have. */
const MAX_TEXTS = 1000;

interface ZoneFormats {
  clock: Intl.DateTimeFormat;
  calendarDay: Intl.DateTimeFormat;
}

export class DayFormat {
  /** Each is made when it is first wanted: a page seldom needs more than two. */
  readonly #made: Intl.DateTimeFormat[] = [];
  #list: Intl.ListFormat | undefined;
  /** A list says the same days again and again, and to write a span of days costs more than all else that is said. */
  readonly #texts = new Map<string, string>();
  readonly #clocks = new Map<string, ZoneFormats>();

  constructor(readonly language: string) {}

  /** Days without a year and with one, then both with the weekday; then times of day. */
  #civil(format: number): Intl.DateTimeFormat {
    this.#made[format] ??= new Intl.DateTimeFormat(this.language, {
      timeZone: 'UTC',
      ...written,
      ...(format === TIME_OF_DAY
        ? { hour: 'numeric', minute: '2-digit' }
        : {
            day: 'numeric',
            month: 'short',
            ...(format & 1 && { year: 'numeric' }),
            ...(format & 2 && { weekday: 'short' }),
          }),
    });
    return this.#made[format];
  }

  /** `day("2026-11-26", "2026-11-23")` is "Thu 26 Nov"; a day of another year than today's carries its year. */
  day(day: string, today?: string): string {
    return this.#written(isOtherYear(day, today) ? 3 : 2, day);
  }

  /** Several days in one form: if one of them has its year, all have. */
  days(days: readonly string[], today?: string): string[] {
    const isFull = days.some((day) => isOtherYear(day, today));
    return days.map((day) => this.#written(isFull ? 3 : 2, day));
  }

  /** `fullDay("2026-11-26")` is "Thu, 26 Nov 2026": for what is kept, and read in another year. */
  fullDay(day: string): string {
    return this.#written(3, day);
  }

  /** `shortDay("2026-12-12")` is "12 Dec". */
  shortDay(day: string, today?: string, last = day): string {
    return this.#written(isOtherYear(day, today) || isOtherYear(last, today) ? 1 : 0, day, last);
  }

  /** `span("2026-11-30", "2026-12-03")` is "30 Nov – 3 Dec"; a span of one day is that day with its weekday. */
  span(first: string, last: string, today?: string): string {
    return first === last ? this.day(first, today) : this.shortDay(first, today, last);
  }

  /** `weekdaySpan("2026-11-24", "2026-11-27")` is "Tue 24 – Fri 27 Nov". */
  weekdaySpan(first: string, last: string, today?: string): string {
    return isOtherYear(first, today) || isOtherYear(last, today)
      ? this.span(first, last, today)
      : this.#written(2, first, last);
  }

  /** The first of a month is an ordinal in French, where `Intl` writes "1 déc.". */
  #written(format: number, first: string, last = first): string {
    return remembered(this.#texts, `${format}${first}${last}`, MAX_TEXTS, () => {
      // Over the end of a year `Intl` writes both years, wanted or not; in Chinese and Japanese "11/27" for two days,
      // and "11月27日" for one.
      const isOverYears = !(format & 1) && first.slice(0, 4) !== last.slice(0, 4);
      if (first !== last && (isOverYears || /^(?:ja|zh)\b/u.test(this.language)))
        return (
          this.#written(format, first) +
          (/^ja/u.test(this.language) ? '～' : /^ko/u.test(this.language) ? '~' : ' – ') +
          this.#written(format, last)
        );
      return this.#parts(format, first, last)
        .filter(isSaidOnce)
        .map(({ value }) => value)
        .join('')
        .replace(/\b1\b/gu, /^fr\b/u.test(this.language) ? '1er' : '1');
    });
  }

  #parts(format: number, first: string, last: string): Intl.DateTimeRangeFormatPart[] {
    return this.#civil(format).formatRangeToParts(Date.parse(first), Date.parse(last));
  }

  /** `timeOfDay("14:00")` is "14:00" or "2:00 PM". */
  timeOfDay(time: string): string {
    return this.#civil(TIME_OF_DAY).format(new Date(`1970-01-01T${time}Z`));
  }

  /**
   * An instant as a location's clock shows it, with the day unless that is today:
   * `moment("2026-11-23T19:00:00Z", "America/New_York", "2026-11-23")` is "14:00 New York Time", as `onToday` has it.
   * Where something holds until then, the end of a day is told as its last minute: "Tue 24 Nov, 00:00" reads as the
   * end of Tuesday. In that minute itself nothing is told: what is told as 23:59 is over then, as is what lies before
   * `now`. Whose own clock shows the same then, in the zone `reader`, needs no zone to be named; and where it is
   * another day for them `now`, the day is: who acts on "today" would be late by one.
   */
  moment(
    instant: string,
    timeZone: string,
    today?: string,
    onToday = (time: string) => time,
    { isUntil = false, reader, now = 0 }: { isUntil?: boolean; reader?: string | undefined; now?: number } = {},
  ): string {
    const { clock } = this.#clockOf(timeZone);
    let at = Date.parse(instant);
    if (isUntil && this.shownOn(at - 1, timeZone).day !== this.shownOn(at, timeZone).day) at -= MINUTE_MILLISECONDS;
    if (isUntil && at <= now) return '';
    const { day, time: wall } = this.shownOn(at, timeZone);
    const own = reader && this.shownOn(at, reader);
    const isOwn = own && own.day === day && own.time === wall;
    // French has "14:00 heure : New York", which stands in no sentence.
    const time = isOwn
      ? this.timeOfDay(wall)
      : clock
          .format(at)
          .replace(/heure\s:\s(.+)/u, '($1)')
          .replaceAll(' ', '\u00a0');
    const isToday = day === today && (!reader || this.shownOn(now, reader).day === today);
    const gap = /^(?:ja|ko|zh)\b/u.test(this.language) ? ' ' : /^ar/u.test(this.language) ? '، ' : ', ';
    return isToday ? onToday(time) : `${this.day(day, today)}${gap}${time}`;
  }

  /** Day and time of day that a clock in that zone shows then, in milliseconds since 1970. */
  shownOn(at: number, timeZone: string): { day: string; time: string } {
    const parts = this.#clockOf(timeZone)
      .calendarDay.formatToParts(at)
      .map(({ type, value }) => [type, value]);
    const { year, month, day, hour, minute }: Record<string, string> = Object.fromEntries(parts);
    return { day: `${year}-${month}-${day}`, time: `${hour}:${minute}` };
  }

  #clockOf(timeZone: string): ZoneFormats {
    const known = this.#clocks.get(timeZone);
    if (known !== undefined) return known;
    const clockWith = (timeZoneName: 'shortGeneric' | 'short') =>
      new Intl.DateTimeFormat(this.language, {
        ...written,
        timeZone,
        hour: 'numeric',
        minute: '2-digit',
        timeZoneName,
      });
    const generic = clockWith('shortGeneric');
    const made = {
      // "CET" stands for all the year there, and is wrong in summer.
      clock: /[CEW]ET|[MOW]EZ/u.test(generic.format()) ? clockWith('short') : generic,
      // Read by its parts, never shown: digits and calendar must not follow the reader's language.
      calendarDay: new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn-hc-h23', {
        timeZone,
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
      }),
    };
    this.#clocks.set(timeZone, made);
    return made;
  }

  list(items: readonly string[]): string {
    this.#list ??= new Intl.ListFormat(this.language, { type: 'conjunction' });
    return this.#list.format(items);
  }
}

/** `addDays("2026-12-31", 1)` is "2027-01-01". */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MILLISECONDS).toISOString().slice(0, 10);
}

/** "Tue 24 – Fri 27 Nov": a month that ends the first day, and is that of the last too, is said with the last. */
function isSaidOnce(
  { type, source }: Intl.DateTimeRangeFormatPart,
  index: number,
  parts: readonly Intl.DateTimeRangeFormatPart[],
): boolean {
  if (source !== 'startRange' || (type !== 'month' && type !== 'literal')) return true;
  const start = parts.filter((part) => part.source === 'startRange');
  const monthAt = start.findIndex((part) => part.type === 'month');
  const month = start[monthAt]?.value;
  const isRepeated = parts.some((part) => part.source === 'endRange' && part.type === 'month' && part.value === month);
  const isLast = start.slice(monthAt + 1).every((part) => part.type === 'literal');
  // Where days are not parted by a space, "24–pt., 27 lis" would be read amiss.
  const isSpaced = parts.some((part) => part.source === 'shared' && /\s/u.test(part.value));
  return !(monthAt > 0 && isRepeated && isLast && isSpaced && index >= monthAt - 1);
}

/** Whether the text is a day that there is: "2026-12-24". */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/u.test(text) && !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text;
}

/** Of another year than today's; but a day of this month or the next needs no year. */
function isOtherYear(day: string, today = day): boolean {
  const months =
    (Number(day.slice(0, 4)) - Number(today.slice(0, 4))) * 12 + Number(day.slice(5, 7)) - Number(today.slice(5, 7));
  return !day.startsWith(today.slice(0, 4)) && (months < 0 || months > 1);
}

function knownLanguage(language: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language)[0] ?? 'en';
  } catch {
    // Not a language tag: a shop's typing error must not take the promise away. It is made wider, as for the messages.
    return knownLanguage(language.replace(/-?[^-]*$/u, '') || 'en');
  }
}
