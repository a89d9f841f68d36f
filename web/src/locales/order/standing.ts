/** How a placed order stands, and the headline that says so. */

import { dayFormat } from '../../days/days.ts';
import type { Revision } from '../../engine/types/documents.ts';
import { isOver } from '../../store/at-an-end.ts';
import { endedBy } from './ended-by.ts';
import type { OrderPiece, UnitsNow, Windows } from './units.ts';
import type { OrderWording } from './wording.ts';

/**
 * Whether it holds, or what came of it. `late`: a promised day has passed; `later`: it has not, and will be missed;
 * `passed`: it has, and nothing is known of the order since.
 * `cancelled`, `withdrawn`: by the shopper; `ended`: by law, or by the shop.
 */
export type OrderStanding =
  | Revision['change']
  | 'late'
  | 'part_later'
  | 'unknown'
  | 'passed'
  | 'shipped'
  | 'delivered'
  | 'withdrawn'
  | 'cancelled'
  | 'ended';

/** Where units stand apart the headline is of those that are open, or else of the first of these that there are. */
const byInterest: readonly OrderStanding[] = [
  'unknown',
  'passed',
  'shipped',
  'delivered',
  'withdrawn',
  'ended',
  'cancelled',
];

/** Whether there is still something to wait for. */
export function isOpen(standing: OrderStanding): boolean {
  return !byInterest.includes(standing);
}

/** Units of which one thing is to be said. */
export interface StandingUnits extends UnitsNow {
  piece: OrderPiece;
  standing: OrderStanding;
}

/** `today` as `YYYY-MM-DD`. */
export function standingUnits(
  pieces: readonly OrderPiece[],
  { isStale, today }: { isStale: boolean; today: string },
): StandingUnits[] {
  return pieces.flatMap((piece) =>
    piece.units.map((units) => ({ ...units, piece, standing: standingOf(piece, units, isStale, today) })),
  );
}

function standingOf(
  { promised, history, delay }: OrderPiece,
  { change }: UnitsNow,
  isStale: boolean,
  today: string,
): OrderStanding {
  const { shipped, delivered, withdrawn } = history ?? {};
  if (withdrawn !== undefined && withdrawn <= (delay?.cancelledOn ?? withdrawn)) return 'withdrawn';
  if (isOver(delay, history)) {
    return delay?.state === 'cancelled' && endedBy(delay, history) !== undefined ? 'ended' : 'cancelled';
  }
  if (delivered !== undefined) return 'delivered';
  if (delay?.state === 'shipped' || shipped !== undefined) return 'shipped';
  if (isStale) return 'unknown';
  const counts = dayThatCounts(promised, delay);
  const hasPassed = counts !== undefined && counts < today;
  if (hasPassed && history === undefined) return 'passed';
  return change === 'later' && hasPassed ? 'late' : change;
}

/** By which they are late or not: the day that a delay was consented to until, or the last stated before it. */
function dayThatCounts({ deliver, ship }: Windows, delay: Revision['delay']): string | undefined {
  const agreed = delay?.state === 'consented' ? delay.revised : undefined;
  return agreed ?? delay?.stated ?? (deliver ?? ship)?.latest;
}

/** What is to be said of several units in one, and of which of them. */
export interface SummedStanding {
  standing: OrderStanding;
  units: readonly StandingUnits[];
}

export function summed(all: readonly StandingUnits[]): SummedStanding {
  const open = all.filter(({ standing }) => isOpen(standing));
  if (open.length > 0) return { standing: summedOpen(open), units: open };
  const standing = byInterest.find((wanted) => all.some((units) => units.standing === wanted)) ?? 'unknown';
  return { standing, units: all.filter((units) => units.standing === standing) };
}

function summedOpen(open: readonly StandingUnits[]): OrderStanding {
  const having = (standing: OrderStanding) => open.filter((units) => units.standing === standing).length;
  const late = having('late') + having('later');
  if (late > 0 && late < open.length) return 'part_later';
  if (late > 0) return having('later') === 0 ? 'late' : 'later';
  return having('sooner') > 0 ? 'sooner' : 'unchanged';
}

export function headlineOf({ standing, units }: SummedStanding, { language, messages, order }: OrderWording): string {
  const last = (dayOf: (piece: OrderPiece) => string | undefined) => {
    const day = units
      .flatMap(({ piece }) => dayOf(piece) ?? [])
      .sort()
      .at(-1);
    return day === undefined ? '' : dayFormat(language).fullDay(day);
  };
  switch (standing) {
    case 'withdrawn':
      return order.withdrawnOn(last(({ history }) => history?.withdrawn));
    case 'cancelled':
      return order.cancelledOn(last(({ delay, history }) => delay?.cancelledOn ?? history?.cancelled));
    case 'ended':
      return order.endedOn(last(({ delay }) => delay?.cancelledOn));
    case 'delivered':
      return order.deliveredOn(last(({ history }) => history?.delivered));
    case 'shipped':
      return order.shippedOn(last(({ history }) => history?.shipped));
    case 'unknown':
      return messages.notes.stale;
    case 'passed':
      return order.passed;
    case 'part_later':
      return order.partLater;
    default: {
      const isDated = units.every(({ now }) => hasDate(now));
      if (!units.every(({ piece }) => hasDate(piece.promised))) return isDated ? order.dateNow : order.stillNoDate;
      if (!isDated) return order.noDateNow;
      return standing === 'late' ? order.late : order.change[standing];
    }
  }
}

function hasDate({ ship, deliver }: Windows): boolean {
  return ship !== undefined || deliver !== undefined;
}
