/** Whether the shopper agreed to all that the engine's promise asks, in its words, and to nothing else. */
import type { Consented, OrderPromise } from '../engine/types/documents.ts';
import { TOLERATED_MILLISECONDS } from './computed-from.ts';
import type { DateChange } from './dates.ts';
import type { Shown } from './read-value.ts';

/**
 * JSON Pointers to consents that are missing, that nobody asked for, or that were given before the promise was made or
 * after the order came in. A line whose days are later has other words by now: there the value's own text counts, for
 * the order is not accepted.
 */
export function consentFaults(
  { at, promise, consented }: Shown,
  now: OrderPromise,
  changes: readonly DateChange[],
  cameIn: string | undefined,
): string[] {
  const latest = cameIn === undefined ? Number.POSITIVE_INFINITY : Date.parse(cameIn) + TOLERATED_MILLISECONDS;
  const isInTime = (moment: string) => Date.parse(moment) >= Date.parse(at) && Date.parse(moment) <= latest;
  const needed = now.lines.map(({ terms }, line) =>
    changes[line] === 'later' ? promise.lines[line]?.terms?.consent : terms?.consent,
  );
  const given = new Set<number>();
  const faults = consented.flatMap((one, index) => {
    const isGood = isFor(one, needed[one.line]) && isInTime(one.at) && !given.has(one.line);
    if (isGood) given.add(one.line);
    return isGood ? [] : [`/consented/${index}`];
  });
  const isMissing = needed.some((consent, line) => consent?.text !== undefined && !given.has(line));
  return isMissing ? [...faults, '/consented'] : faults;
}

function isFor(given: Consented, consent: { text?: string; language?: string } | undefined): boolean {
  return consent?.text !== undefined && given.text === consent.text && given.language === consent.language;
}
