/** How sure a day is, in words. */
import { hasChances } from '../days/chances.ts';
import { dayFormat } from '../days/days.ts';
import type { AtConfidence } from '../days/likely-day.ts';
import { hundredths, rounded } from '../days/rounded-odds.ts';
import type { StocklinePromise } from '../engine/types/documents.ts';
import type { Wording } from './index.ts';
import { ahead } from './windows.ts';

/** "9 in 10 arrive by 2 Jan": of days that are uncertain, where it is known how likely they are. */
export function oddsText(
  promise: StocklinePromise,
  { language, messages }: Wording,
  today: string | undefined,
  at?: AtConfidence,
): string | undefined {
  const window = ahead(promise.deliver, today);
  if (!window || !promise.parts.some(hasChances)) return undefined;
  // A single day is as sure as the shop is and no surer, but where it is certain.
  if (window.earliest === window.latest && at?.(1).deliver?.latest === window.latest) return undefined;
  const { count, outOf } = rounded(hundredths(promise.confidence));
  return messages.oddsBy(count, outOf, dayFormat(language).shortDay(window.latest, today));
}
