/**
 * How likely something has happened by each day, as far as an engine tells that is asked for windows alone.
 *
 * A window at confidence c reaches from the first day that the optimistic chain makes 1 − c likely to the first that
 * the pessimistic chain makes c likely. Asked at each hundredth from 0.50 to 1.00, the windows' first days therefore
 * give the lower half of the optimistic distribution, and their last days the upper half of the pessimistic one.
 * Without a range in the chain both are one distribution, and known whole. A likelihood that lies between two
 * hundredths is told as the lower one: never more than there is.
 */
import type { DayWindow } from '../engine/types/documents.ts';
import { addDays } from './days.ts';

/** A window of a promise asked for at so many hundredths of confidence; undefined where it then has none. */
export interface WindowAt {
  hundredths: number;
  window: DayWindow | undefined;
}

export interface DayLikelihood {
  day: string;
  /**
   * How likely it has happened by the end of this day, in hundredths, at least. Absent where nothing is known of that.
   */
  by?: number;
  /**
   * From 0 to 1, the likeliest day being 1. Of a range, from which no distribution follows: how central the day is, 1
   * where nothing speaks against it.
   */
  weight: number;
}

export interface Likelihood {
  /**
   * `day`: one day, and nothing is known that speaks against it. `range`: a first and a last day, and no probability.
   * `chances`: a probability for each day. `chances_and_range`: of the first days and the last ones it is known how
   * likely they are, in between lies a range.
   */
  kind: 'day' | 'range' | 'chances' | 'chances_and_range';
  /** By rising day; the days without a mark are left out. */
  days: DayLikelihood[];
}

/** The confidences that a likelihood is asked at, in hundredths. */
export const CONFIDENCES: readonly number[] = Array.from({ length: 51 }, (_, step) => 50 + step);

const EVEN = 50;
const CERTAIN = 100;

/** What is known without asking again: the promised window alone. */
export function fromWindow({ earliest, latest }: DayWindow): Likelihood {
  if (earliest === latest) return { kind: 'day', days: [{ day: earliest, weight: 1 }] };
  return { kind: 'range', days: everyDay(earliest, latest).map((day) => ({ day, weight: 1 })) };
}

/** From the windows at rising confidences; undefined where none of them is there. */
export function fromWindows(windows: readonly WindowAt[], hasRange: boolean): Likelihood | undefined {
  const known = windows.flatMap(({ hundredths, window }) => (window === undefined ? [] : [{ hundredths, ...window }]));
  const [even] = known;
  if (even === undefined) return undefined;
  const isOneDistribution = !hasRange && even.hundredths === EVEN && even.earliest === even.latest;
  const lower = known.map(({ hundredths, earliest }) => ({ level: CERTAIN - hundredths, day: earliest }));
  const upper = known.map(({ hundredths, latest }) => ({ level: hundredths, day: latest }));
  if (isOneDistribution) return distribution([...lower, ...upper]);
  return bounds(lower, upper);
}

/** The first day that reaches a level, in hundredths. */
interface Reached {
  level: number;
  day: string;
}

function distribution(reached: readonly Reached[]): Likelihood {
  const days = [...new Set(reached.map(({ day }) => day))].sort();
  const levels = days.map((day) => highestLevel(reached, day));
  if (days.length === 1 && levels[0] === CERTAIN) return { kind: 'day', days: [{ day: days[0] ?? '', weight: 1 }] };
  const shares = levels.map((level, index) => level - (levels[index - 1] ?? 0));
  const most = Math.max(...shares);
  return {
    kind: 'chances',
    days: days
      .map((day, index) => ({ day, by: levels[index] ?? 0, weight: (shares[index] ?? 0) / most }))
      .filter(({ weight }) => weight > 0),
  };
}

function bounds(lower: readonly Reached[], upper: readonly Reached[]): Likelihood {
  const firsts = lower.map(({ day }) => day).sort();
  const lasts = upper.map(({ day }) => day).sort();
  const first = firsts[0] ?? '';
  const last = lasts.at(-1) ?? '';
  const isWithoutChance = first === firsts.at(-1) && last === lasts[0] && upper.some(({ level }) => level === CERTAIN);
  if (isWithoutChance) return fromWindow({ earliest: first, latest: last });
  const days = everyDay(first, last).map((day): DayLikelihood => {
    const byAtBest = Math.min(highestLevel(lower, day), EVEN);
    const before = highestLevel(
      upper.filter((reached) => reached.day < day),
      day,
    );
    const by = highestLevel(upper, day);
    return { day, weight: Math.min(byAtBest, CERTAIN - Math.max(before, EVEN)) / EVEN, ...(by === 0 ? {} : { by }) };
  });
  return { kind: 'chances_and_range', days: days.filter(({ weight }) => weight > 0) };
}

/** The highest level that is reached by this day; 0 for none. */
function highestLevel(reached: readonly Reached[], day: string): number {
  return Math.max(0, ...reached.filter((one) => one.day <= day).map(({ level }) => level));
}

function everyDay(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}
