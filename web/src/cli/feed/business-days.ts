/**
 * Days as Google counts them: business days from Monday to Saturday, where an account says nothing else
 * (https://support.google.com/merchants/answer/16072859). What a shop or a carrier has off beside Sundays counts as a
 * day here, so that whoever adds the days up arrives on the promised day or later, and never sooner.
 */
import { addDays } from '../../days/days.ts';

/** The least number of business days after which it is that day or later. */
export function businessDaysUntil(from: string, day: string): number {
  let reached = onBusinessDay(from);
  let count = 0;
  while (reached < day) {
    reached = onBusinessDay(addDays(reached, 1));
    count += 1;
  }
  return count;
}

/** The greatest number of business days after which it is that day or sooner; 0 where there is none. */
export function businessDaysWithin(from: string, day: string): number {
  const until = businessDaysUntil(from, day);
  return until > 0 && afterBusinessDays(from, until) > day ? until - 1 : until;
}

export function afterBusinessDays(from: string, count: number): string {
  let reached = onBusinessDay(from);
  for (let done = 0; done < count; done += 1) reached = onBusinessDay(addDays(reached, 1));
  return reached;
}

/** The day, or the Monday after a Sunday. */
function onBusinessDay(day: string): string {
  return new Date(`${day}T00:00:00Z`).getUTCDay() === 0 ? addDays(day, 1) : day;
}
