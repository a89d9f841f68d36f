/**
 * How much time is left to order, for a page that asks for it.
 *
 * It is told in the last hours only, where it says something that the time of day does not, and by the minute, rounded
 * down: nobody is told more time than there is. In the last minute the sentence has its time of day alone.
 */

import { dayFormat } from '../days/days.ts';
import { numberFormat } from './amounts.ts';
import type { Countdown } from './description.ts';

const MINUTE_MILLISECONDS = 60_000;
const COUNTED_MINUTES = 12 * 60;

export const countedDown: Countdown = ({ left, when, now }, { language, messages }) => {
  const text = messages.orderBy(when);
  const minutes = Math.floor(left / MINUTE_MILLISECONDS);
  if (minutes < 1) return { text };
  if (minutes >= COUNTED_MINUTES) return { text, until: now + left - COUNTED_MINUTES * MINUTE_MILLISECONDS + 1 };
  return {
    text: messages.orderWithin(timeLeft(minutes, language), when),
    until: now + (left % MINUTE_MILLISECONDS) + 1,
  };
};

/** `timeLeft(134, "en-US")` is "2 hr 14 min". */
function timeLeft(minutes: number, language: string): string {
  const unit = (name: 'hour' | 'minute', count: number) =>
    count === 0 ? [] : [numberFormat(name, language, { style: 'unit', unit: name }).format(count)];
  const measures = [...unit('hour', Math.floor(minutes / 60)), ...unit('minute', minutes % 60)];
  return new Intl.ListFormat(dayFormat(language).language, { type: 'unit', style: 'narrow' }).format(measures);
}
