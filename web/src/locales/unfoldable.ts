/**
 * Which reasons are told, before the words for them are there: these have a sentence in details/, and no other has one.
 */
import type { Duration, Reason } from '../engine/types/documents.ts';

/**
 * Those that are there to count the days again, those that the outlook or a note says, and a duration that takes no day
 * at all or may take any number are of no use to a shopper. That units are taken in is said with the delivery that they
 * come with (details/reasons.ts).
 */
export function isTold(reason: Reason): boolean {
  const { code } = reason;
  if (code === 'handling' || code === 'transit') return takesDays(reason.days);
  return !/asked|receiving|ready|open|restock|beyond|^closed$|pickup/.test(code);
}

function takesDays(days: Duration): boolean {
  if (typeof days === 'number') return days > 0;
  if (Array.isArray(days)) return days[1] > 0;
  return !days.beyond && Object.entries(days.probabilities).some(([count, chance]) => Number(count) > 0 && chance > 0);
}
