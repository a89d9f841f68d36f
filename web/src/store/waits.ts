/** How long to wait before a server is asked again. */

/** Between two requests there is at least this. */
export const LEAST_WAIT_MILLISECONDS = 5_000;

/** Doubling ends here, except where the usual interval is longer. */
const LONGEST_WAIT_MILLISECONDS = 600_000;

/** The longest that a server may demand: one that means longer has made a mistake. */
const LONGEST_DEMAND_MILLISECONDS = 86_400_000;

/**
 * Milliseconds after so many failures in a row (1 for the first): the interval, doubled for each, by chance up to half
 * shorter. So it is never shorter than the interval. `chance` is from 0 up to 1.
 */
export function backOff(interval: number, failures: number, chance: number): number {
  const usual = Math.max(interval, LEAST_WAIT_MILLISECONDS);
  const longest = Math.max(usual * 2, LONGEST_WAIT_MILLISECONDS);
  return Math.min(usual * 2 ** failures, longest) * (1 - chance / 2);
}

/**
 * What `Retry-After` demands (RFC 9110, 10.2.3: seconds or a
 * date), in milliseconds from now; 0 where it demands nothing.
 */
export function retryAfter(header: string | null, now: number): number {
  if (header === null) return 0;
  const seconds = Number(header);
  const wait = Number.isNaN(seconds) ? Date.parse(header) - now : seconds * 1000;
  return Number.isNaN(wait) ? 0 : Math.min(Math.max(wait, 0), LONGEST_DEMAND_MILLISECONDS);
}
