/** A location's own days: what day it is there, on which days it works. Enough to play the demo's weeks through. */

import { addDays } from '../src/days/days.ts';
import type { Calendar, StoreDocument } from '../src/engine/types/documents.ts';

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

export interface Dock {
  today(now: number): string;
  /** The first day on or after this one on which the location works. */
  workday(day: string): string;
  /** The day on which units that arrive on this day can be handled. */
  readyDay(arrival: string): string;
}

export function dockOf(store: StoreDocument, location: string): Dock {
  const place = store.locations[location];
  const calendar = place && store.calendars[place.calendar];
  if (place === undefined || calendar === undefined) throw new Error(`The demo's store has no location ${location}.`);
  const localDate = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: place.timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const workday = (day: string): string => (isWorkday(calendar, day) ? day : workday(addDays(day, 1)));
  return {
    today(now) {
      const parts = new Map(localDate.formatToParts(now).map(({ type, value }) => [type, value]));
      return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
    },
    workday,
    readyDay(arrival) {
      let day = workday(arrival);
      for (let left = place.receivingDays ?? 0; left > 0; left -= 1) day = workday(addDays(day, 1));
      return day;
    },
  };
}

function isWorkday(calendar: Calendar, day: string): boolean {
  if (calendar.open?.includes(day)) return true;
  const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()];
  return weekday !== undefined && calendar.workdays.includes(weekday) && !calendar.closed?.includes(day);
}
