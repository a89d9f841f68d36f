/**
 * When it ships and when it arrives, in words.
 *
 * "today" and "tomorrow" are the location's, and only for shipping, which happens there; a reader for whom it is
 * another day has dates. Arrival happens elsewhere and always has its date. A window that has passed at its location
 * (a page left open over night, say) reads as no date until the promise is asked for again.
 */

import { addDays, type DayFormat, dayFormat } from '../days/days.ts';
import type { Places } from '../days/places.ts';
import type { DayWindow, PromisedPickup, PromisePart } from '../engine/types/documents.ts';
import type { Wording } from './index.ts';

export interface WindowTexts {
  ship?: string;
  deliver?: string;
  /** In place of both. */
  noDate?: string;
}

interface Windows {
  ship?: DayWindow;
  deliver?: DayWindow;
}

/** With `pickup` the shopper collects it: one window says when. */
export function windowTexts(
  windows: Windows,
  wording: Wording,
  days: DayFormat,
  today: string | undefined,
  pickup?: PromisedPickup,
): WindowTexts {
  const { messages } = wording;
  const [ship, deliver] = [ahead(windows.ship, today), ahead(windows.deliver, today)];
  if (pickup && ship) return { deliver: collectWords(ship, wording, days, today, pickup) };
  return {
    ...(ship && { ship: messages.ships(shipWords(ship, wording, days, today)) }),
    ...(deliver && { deliver: messages.arrives(days.span(deliver.earliest, deliver.latest, today)) }),
    ...(ship === undefined && deliver === undefined && { noDate: messages.noDate }),
  };
}

/** The window; undefined where its first day has passed. */
export function ahead(window: DayWindow | undefined, today: string | undefined): DayWindow | undefined {
  return window !== undefined && (today === undefined || window.earliest >= today) ? window : undefined;
}

/** Tells a day, but none that has passed. */
export function dayAhead(
  { language }: Wording,
  today: string | undefined,
): (day: string | undefined) => string | undefined {
  const days = dayFormat(language);
  return (day) => (day === undefined || (today !== undefined && day < today) ? undefined : days.shortDay(day, today));
}

/** "today", "tomorrow"; undefined for any other day. */
export function nearWord(day: string, today: string | undefined, messages: Wording['messages']): string | undefined {
  if (day === today) return messages.today || undefined;
  return (today !== undefined && day === addDays(today, 1) && messages.tomorrow) || undefined;
}

/**
 * The wording for a reader in a time zone: who reads "today" reads it of the own day. Where that is another than at one
 * of the places, no day is called so, and none "tomorrow": each has its date.
 */
export function forReader<Given extends Wording>(
  wording: Given,
  parts: readonly Pick<PromisePart, 'location'>[],
  places: Places,
  { reader, now }: { reader: string | undefined; now: number },
): Given {
  const own = reader && dayFormat(wording.language).shownOn(now, reader).day;
  const isSame = !own || parts.every(({ location }) => (places.today(location) ?? own) === own);
  return isSame ? wording : { ...wording, messages: { ...wording.messages, today: '', tomorrow: '' } };
}

/** "today", "Thu 26 Nov", "30 Nov – 3 Dec", "today or tomorrow", "between tomorrow and Mon 30 Nov". */
export function shipWords(ship: DayWindow, { messages }: Wording, days: DayFormat, today: string | undefined): string {
  const tomorrow = today === undefined ? undefined : addDays(today, 1);
  const near = (day: string) => nearWord(day, today, messages) ?? days.day(day, today);
  if (ship.earliest === ship.latest) return near(ship.earliest);
  const isNear = messages.today !== '' && (ship.earliest === today || ship.earliest === tomorrow);
  if (isNear && ship.earliest === today && ship.latest === tomorrow) return messages.todayOrTomorrow;
  if (isNear) {
    return messages.between(near(ship.earliest), near(ship.latest));
  }
  return days.span(ship.earliest, ship.latest, today);
}

/** "Ready for pickup today from 15:30 at Berlin". */
export function collectWords(
  window: DayWindow,
  wording: Wording,
  days: DayFormat,
  today: string | undefined,
  { location, time }: PromisedPickup,
): string {
  const { pickup } = wording.messages;
  const day = shipWords(window, wording, days, today);
  return pickup.ready(time === undefined ? day : pickup.from(day, days.timeOfDay(time)), location);
}
