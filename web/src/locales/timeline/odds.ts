/** Likelihoods as a shopper reads them: "8 in 10", never more precise than that, and never more than is known. */
import type { Likelihood } from '../../days/likelihood.ts';
import { hundredths, rounded } from '../../days/rounded-odds.ts';

export interface Odds {
  count: number;
  outOf: number;
  /** By the end of this day. */
  day: string;
}

/** Below this nothing is told. */
const LEAST = 10;
/** Days are told from where this much is reached, next to the confidence of the promise. */
const MILESTONES: readonly number[] = [50, 80, 95, 99];

/**
 * The few days that say most: the first with even odds, and so
 * on up to the last of which something is known; no odds twice.
 */
export function tellingOdds({ kind, days }: Likelihood, confidence: number): Odds[] {
  if (kind === 'day' || kind === 'range') return [];
  const promised = hundredths(confidence);
  const levels = [...MILESTONES, promised].sort((a, b) => a - b);
  const told = new Map<string, Odds>();
  for (const level of levels) {
    const reached = days.find(({ by = 0 }) => by >= level);
    if (reached !== undefined) told.set(reached.day, { ...rounded(reached.by ?? 0), day: reached.day });
  }
  // Of the day that is promised all elements say what the promise says of it.
  const promisedDay = days.find(({ by = 0 }) => by >= promised)?.day;
  if (promisedDay !== undefined) told.set(promisedDay, { ...rounded(promised), day: promisedDay });
  const last = days.at(-1);
  if (told.size === 0 && last?.by !== undefined && last.by >= LEAST)
    told.set(last.day, { ...rounded(last.by), day: last.day });
  return [...told.values()].filter(({ count, outOf }, index, all) => {
    const before = all[index - 1];
    return before === undefined || before.count !== count || before.outOf !== outOf;
  });
}

/** How likely it is by the last day that is promised: no more than the promise says. */
export function oddsBy({ kind, days }: Likelihood, day: string, confidence: number): Odds | undefined {
  if (kind === 'day' || kind === 'range') return undefined;
  const by = days.filter((known) => known.day <= day).at(-1)?.by ?? 0;
  return by < LEAST ? undefined : { ...rounded(Math.min(by, hundredths(confidence))), day };
}
