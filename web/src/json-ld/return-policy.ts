/** How long goods may be given back, in the one form that structured data and feeds have for it. */
import type { ReturnCost, ReturnSeason, Terms } from '../engine/types/documents.ts';

export interface LongestReturn {
  /** Calendar days from delivery; 0: not at all. Absent: without an end. */
  days?: number;
  /** Absent: not said. */
  cost?: ReturnCost;
  /** What is ordered in it can be returned until a fixed day. */
  season?: ReturnSeason;
}

/**
 * Of the two ways to give goods back, the shop's and the law's, the longer one. Undefined where neither can be said so:
 * counted in other days, from another event, or with months added.
 */
export function longestReturn(terms: Terms | undefined): LongestReturn | undefined {
  const season = terms?.returns?.season;
  const ways = [terms?.returns, terms?.withdrawal].flatMap((term): LongestReturn[] => {
    if (term === undefined || term.from !== 'delivery' || term.extraMonths !== undefined) return [];
    const cost = 'cost' in term && term.cost !== undefined ? { cost: term.cost } : {};
    if (term.unit === 'none') return [cost];
    return term.unit === 'calendar' && term.days !== undefined ? [{ days: term.days, ...cost }] : [];
  });
  const [longest] = ways.sort((one, other) => (other.days ?? Infinity) - (one.days ?? Infinity));
  return longest && { ...longest, ...(season !== undefined && { season }) };
}
