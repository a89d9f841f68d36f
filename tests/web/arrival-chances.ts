/**
 * Uncertain supplies of one product, as stores, and what follows from them by counting all that can happen, one by one.
 * It knows nothing of the engine: neither how that makes days of probabilities, nor how windows are read.
 */
import type { ByDay } from '../../web/src/days/by-day.ts';
import { addDays } from '../../web/src/days/days.ts';
import type { Duration, Receipt, StoreDocument } from '../../web/src/engine/types/documents.ts';
import type { Random } from './random.ts';

/** Monday 30 November 2026, 10:00 in New York. */
export const at = '2026-11-30T15:00:00Z';
export const today = '2026-11-30';

/** Shares are told in twentieths, whole numbers: no rounding comes between the engine's sums and ours. */
const WHOLE = 20;
export type Twentieths = readonly (readonly [days: number, share: number])[];
/** A range has its least and its most; of shares that are no twenty the rest never comes. */
type Days = number | { least: number; most: number } | Twentieths;

interface Uncertain {
  quantity: number;
  expected: string;
  late: Twentieths;
}

export interface Supply {
  onHand: number;
  receipts: readonly Uncertain[];
  handling: Days;
  transit: Days;
  confidence: number;
}

const isShares = (days: Days): days is Twentieths => Array.isArray(days);
const probabilities = (shares: Twentieths) =>
  Object.fromEntries(shares.map(([days, share]) => [String(days), share / WHOLE]));
/** How many of twenty are left for never. */
const never = (shares: Twentieths) => WHOLE - shares.reduce((sum, [, share]) => sum + share, 0);

function duration(days: Days): Duration {
  if (typeof days === 'number') return days;
  if (!isShares(days)) return [days.least, days.most];
  return { probabilities: probabilities(days), ...(never(days) > 0 && { beyond: never(days) / WHOLE }) };
}

/** A place that works every day, and a carrier that works Monday to Friday. */
export function storeOf({ onHand, receipts, handling, transit, confidence }: Supply): StoreDocument {
  return {
    version: 1,
    asOf: at,
    confidence,
    calendars: {
      always: { workdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] },
      week: { workdays: ['mon', 'tue', 'wed', 'thu', 'fri'] },
    },
    locations: {
      newark: {
        timeZone: 'America/New_York',
        calendar: 'always',
        cutoff: '14:00',
        handlingDays: duration(handling),
      },
    },
    shipping: { post: { calendar: 'week', lanes: [{ to: { country: 'US' }, transitDays: duration(transit) }] } },
    leadTimes: Object.fromEntries(
      receipts.map(({ late }, index) => [
        `late-${index}`,
        { daysLate: probabilities(late), ...(never(late) > 0 && { daysLateBeyond: never(late) / WHOLE }) },
      ]),
    ),
    products: {
      MUG: {
        stock: [{ location: 'newark', onHand }],
        receipts: receipts.map(
          ({ quantity, expected }, index): Receipt => ({
            id: `PO-${index}`,
            location: 'newark',
            quantity,
            expected,
            leadTime: `late-${index}`,
          }),
        ),
        backorder: { allowed: true },
      },
    },
  };
}

const isWeekend = (day: string) => [0, 6].includes(new Date(day).getUTCDay());

const workday = (from: string): string => (isWeekend(from) ? workday(addDays(from, 1)) : from);

/** The carrier takes it on the first of its days, and then so many more of them. */
function arrives(handedOver: string, transit: number): string {
  let day = workday(handedOver);
  for (let left = transit; left > 0; left -= 1) day = workday(addDays(day, 1));
  return day;
}

/**
 * The chances of arrival in one of its chains, as day and share: every lateness of every receipt with every handling
 * and transit. Shares are whole numbers, of which `all` make certainty.
 */
function chances({ onHand, receipts, handling, transit }: Supply, quantity: number, end: 'least' | 'most') {
  const outcomes = (days: Days): Twentieths =>
    typeof days === 'number' ? [[days, WHOLE]] : isShares(days) ? days : [[days[end], WHOLE]];
  let ways: { share: number; come: readonly { day: string; quantity: number }[] }[] = [{ share: 1, come: [] }];
  for (const { quantity: units, expected, late } of receipts)
    ways = ways.flatMap(({ share, come }) => [
      ...late.map(([days, part]) => ({
        share: share * part,
        come: [...come, { day: addDays(expected, days), quantity: units }],
      })),
      { share: share * never(late), come },
    ]);
  const arrivals = ways.flatMap(({ share, come }) => {
    const inTurn = [...come].sort((one, other) => (one.day < other.day ? -1 : 1));
    const enough = [{ day: today, quantity: onHand }, ...inTurn].find((_, index, all) => {
      return all.slice(0, index + 1).reduce((units, { quantity: more }) => units + more, 0) >= quantity;
    })?.day;
    if (enough === undefined) return [];
    return outcomes(handling).flatMap(([made, part]) =>
      outcomes(transit).map(([carried, other]) => ({
        day: arrives(addDays(enough, made), carried),
        share: share * part * other,
      })),
    );
  });
  const all = WHOLE ** (receipts.length + 2);
  /** Whether it has arrived by a day with so many hundredths at the least. */
  const reaches = (day: string, hundredths: number) =>
    100 * arrivals.reduce((sum, arrival) => sum + (arrival.day <= day ? arrival.share : 0), 0) >= hundredths * all;
  return { arrivals, reaches };
}

/** What is so, by the chances alone. */
export function reference(supply: Supply, quantity: number) {
  const [best, worst] = [chances(supply, quantity, 'least'), chances(supply, quantity, 'most')];
  const sure = Math.round(supply.confidence * 100);
  const isOneChain = [supply.handling, supply.transit].every(
    (days) => typeof days === 'number' || isShares(days) || days.least === days.most,
  );
  const days = [...new Set([...best.arrivals, ...worst.arrivals].map(({ day }) => day))].sort();
  const first = (is: (day: string) => boolean) => days.find(is);
  const by = (day: string): ByDay | undefined => {
    if (first((known) => worst.reaches(known, sure)) === undefined) return undefined;
    if (worst.reaches(day, sure)) return { answer: 'yes' };
    if (!best.reaches(day, 100 - sure)) return { answer: 'no' };
    // Below even odds a window tells nothing of the pessimistic chain where there are two.
    for (let tenths = 9; tenths >= (isOneChain ? 1 : 5); tenths -= 1)
      if (worst.reaches(day, tenths * 10)) return { answer: 'possible', tenths };
    return { answer: 'possible' };
  };
  const likely = () => {
    const [earliest, middle, latest] = [100 - sure, 50, sure].map((level) => first((day) => worst.reaches(day, level)));
    const isMiddle = isOneChain && earliest && middle && latest && earliest <= middle && middle < latest;
    return isMiddle ? middle : undefined;
  };
  return { days, by, likely };
}

/** Shares that sum to twenty, or sometimes to a little less. */
function randomShares(random: Random, days: readonly number[]): Twentieths {
  const others = [...days];
  const chosen = Array.from(
    { length: random.between(1, 3) },
    () => others.splice(random.below(others.length), 1)[0] ?? 0,
  );
  let left = WHOLE - (random.onceIn(4) ? random.between(1, 2) : 0);
  return chosen.map((day, index): [number, number] => {
    const share = index === chosen.length - 1 ? left : random.between(1, left - (chosen.length - 1 - index));
    left -= share;
    return [day, share];
  });
}

export function randomSupply(random: Random): { supply: Supply; quantity: number } {
  const receipts = Array.from(
    { length: random.between(0, 2) },
    (): Uncertain => ({
      quantity: random.between(1, 2),
      expected: addDays(today, random.between(1, 9)),
      late: randomShares(random, [0, 1, 3, 7, 12]),
    }),
  );
  const onHand = random.between(receipts.length === 0 ? 1 : 0, 1);
  const all = receipts.reduce((sum, { quantity }) => sum + quantity, onHand);
  const quantity = random.between(1, all);
  // How the ways of two parcels go together nobody knows: several parts take the same way.
  const isAlone = quantity === 1 || (onHand === 0 && receipts.length === 1);
  const days = (most: number): Days => {
    const kind = random.below(isAlone ? 3 : 2);
    const least = random.between(0, most);
    if (kind === 0) return least;
    return kind === 1 ? { least, most: random.between(least, most) } : randomShares(random, [0, 1, 2, 4]);
  };
  const supply = {
    onHand,
    receipts,
    handling: days(2),
    transit: days(5),
    confidence: random.oneOf([0.6, 0.8, 0.9, 0.95]),
  };
  return { supply, quantity };
}
