/**
 * Up to when the dates of units that are ready hold, and how much of that is left.
 *
 * What is left is told where the page asks for it, in the last hours only, where it says something that the time of day
 * does not, and by the minute, rounded down: nobody is told more time than there is. In the last minute the sentence
 * has its time of day alone, and then it is gone.
 */

import { dayFormat } from '../days/days.ts';
import { numberFormat } from './amounts.ts';
import type { Wording } from './index.ts';

const MINUTE_MILLISECONDS = 60_000;
const COUNTED_MINUTES = 12 * 60;

export interface OrderBy {
  text: string;
  /**
   * The text is another from this instant on, in milliseconds since 1970; absent where that is a promise's own moment.
   */
  until?: number;
}

/** `when` is the instant as the location's clock shows it */
export function orderByText(
  orderBy: string,
  when: string,
  { language, messages }: Wording,
  now: number,
  hasCountdown: boolean,
): OrderBy | undefined {
  const left = Date.parse(orderBy) - now;
  const minutes = Math.floor(left / MINUTE_MILLISECONDS);
  if (left <= 0) return undefined; // An order at the cut-off itself is the next day's.
  const text = messages.orderBy(when);
  if (!hasCountdown || minutes < 1) return { text };
  if (minutes >= COUNTED_MINUTES) return { text, until: now + left - COUNTED_MINUTES * MINUTE_MILLISECONDS + 1 };
  return {
    text: messages.orderWithin(timeLeft(minutes, language), when),
    until: now + (left % MINUTE_MILLISECONDS) + 1,
  };
}

/** `timeLeft(134, "en-US")` is "2 hr 14 min". */
function timeLeft(minutes: number, language: string): string {
  const unit = (name: 'hour' | 'minute', count: number) =>
    count === 0 ? [] : [numberFormat(name, language, { style: 'unit', unit: name }).format(count)];
  return dayFormat(language).together([...unit('hour', Math.floor(minutes / 60)), ...unit('minute', minutes % 60)]);
}
