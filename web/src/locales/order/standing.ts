/** How a placed order stands, and the headline that says so. */

import { dayFormat } from '../../days/days.ts';
import type { Revision } from '../../engine/types/documents.ts';
import { isOver } from '../../store/at-an-end.ts';
import { endedBy } from './ended-by.ts';
import type { OrderPiece, UnitsNow, Windows } from './units.ts';
import type { OrderWording } from './wording.ts';

/**
 * Whether it holds, or what came of it. `late`: a promised day has passed; `later`: it has not, and will be missed;
 * `passed`: it has, and nothing is known of the order since. `waiting`: nothing is late, and there is no day; as looks,
 * also where some of it has ended.
 * `cancelled`, `withdrawn`: by the shopper; `ended`: by law, or by the shop.
 */
export type OrderStanding =
  | Revision['change']
  | 'late'
  | 'part_later'
  | 'waiting'
  | 'unknown'
  | 'passed'
  | 'shipped'
  | 'delivered'
  | 'withdrawn'
  | 'cancelled'
  | 'ended';

/** How it looks. `settled`: not all of it came, and nothing is left to wait for. */
export type OrderLooks = OrderStanding | 'settled';

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

const well: readonly OrderStanding[] = ['unchanged', 'sooner', 'delivered'];
const withoutGoods: readonly OrderStanding[] = ['withdrawn', 'ended', 'cancelled'];

/** Whether there is still something to wait for. */
export function isOpen(standing: OrderStanding): boolean {
  return !byInterest.includes(standing);
}

/** Units of which one thing is to be said. */
export interface StandingUnits extends UnitsNow {
  piece: OrderPiece;
  standing: OrderStanding;
}

interface Asked {
  isStale: boolean;
  /** The shop's day, as `YYYY-MM-DD`, and the day where the order goes. */
  today: string;
  todayThere: string;
}

export function standingUnits(pieces: readonly OrderPiece[], asked: Asked): StandingUnits[] {
  return pieces.flatMap((piece) =>
    piece.units.map((units) => ({ ...units, piece, standing: standingOf(piece, units, asked) })),
  );
}

function standingOf(
  { promised, history, delay, units: all }: OrderPiece,
  units: UnitsNow,
  { isStale, today, todayThere }: Asked,
): OrderStanding {
  const { shipped, delivered, withdrawn } = history ?? {};
  if (withdrawn !== undefined && withdrawn <= (delay?.cancelledOn ?? withdrawn)) return 'withdrawn';
  if (isOver(delay, history)) {
    return delay?.state === 'cancelled' && endedBy(delay, history) !== undefined ? 'ended' : 'cancelled';
  }
  if (delivered !== undefined) return 'delivered';
  if (delay?.state === 'shipped' || shipped !== undefined) return 'shipped';
  if (isStale) return 'unknown';
  // The day that is told as missed, also where a later one was agreed to.
  const counts = delay?.stated ?? (promised.deliver ?? promised.ship)?.latest;
  const isArrival = delay?.stated === undefined ? promised.deliver !== undefined : delay.event === 'delivery';
  const hasPassed = counts !== undefined && counts < (isArrival ? todayThere : today);
  if (hasPassed && history === undefined) return 'passed';
  // The law may look at the shipment where the delivery has not moved; the part's last units are those that it judges.
  const isSlip = (delay?.state === 'late' || delay?.state === 'notice_owed') && units === all.at(-1);
  if (units.change === 'later' || isSlip) return hasPassed ? 'late' : 'later';
  return hasDate(promised) || hasDate(units.now) ? units.change : 'waiting';
}

/** What is to be said of several units in one. */
export interface SummedStanding {
  standing: OrderStanding;
  units: readonly StandingUnits[];
}

export interface Headlines {
  standing: OrderStanding;
  /** Well only where all of it is. */
  looks: OrderLooks;
  /** Of what is open, or else of what came, and of what never will: each of units of which the same is so. */
  told: SummedStanding[];
}

export function headlinesOf(all: readonly StandingUnits[], wording: OrderWording): Headlines {
  const open = all.filter(({ standing }) => isOpen(standing));
  const standing = open.length > 0 ? summedOpen(open) : firstOf(all);
  const told = new Map<string, { standing: OrderStanding; units: StandingUnits[] }>();
  const first = open.length > 0 ? open : all.filter((units) => units.standing === standing);
  const ended = all.filter((units) => withoutGoods.includes(units.standing) && !first.includes(units));
  for (const units of [...first, ...ended]) {
    const own = standing === 'part_later' && isOpen(units.standing) ? standing : units.standing;
    const key = isOpen(own) ? headlineOf({ standing: own, units: [units] }, wording) : `${own} ${cameLater(units)}`;
    const group = told.get(key) ?? { standing: own, units: [] };
    group.units.push(units);
    told.set(key, group);
  }
  const groups = [...told.values()];
  const isAsItLooks = !well.includes(standing) || groups.every((group) => well.includes(group.standing));
  const unwell = open.length > 0 ? 'waiting' : 'settled';
  return { standing, looks: isAsItLooks ? standing : unwell, told: groups };
}

function firstOf(all: readonly StandingUnits[]): OrderStanding {
  return byInterest.find((wanted) => all.some((units) => units.standing === wanted)) ?? 'unknown';
}

/** Left, or was there, after the promised day: only where both are known. */
function cameLater({ standing, piece: { promised, history } }: StandingUnits): boolean {
  const days = {
    delivered: [history?.delivered, promised.deliver],
    shipped: [history?.shipped, promised.ship],
  } as const;
  const [day, window] = standing === 'delivered' || standing === 'shipped' ? days[standing] : [];
  return day !== undefined && window !== undefined && day > window.latest;
}

function summedOpen(open: readonly StandingUnits[]): OrderStanding {
  const having = (standing: OrderStanding) => open.filter((units) => units.standing === standing).length;
  const late = having('late') + having('later');
  if (late > 0 && late < open.length) return 'part_later';
  if (late > 0) return having('later') === 0 ? 'late' : 'later';
  if (having('waiting') > 0) return 'waiting';
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
  const came = (text: string) => (units.every(cameLater) ? order.afterPromised(text) : text);
  switch (standing) {
    case 'withdrawn':
      return order.withdrawnOn(last(({ history }) => history?.withdrawn));
    case 'cancelled':
      return order.cancelledOn(last(({ delay, history }) => delay?.cancelledOn ?? history?.cancelled));
    case 'ended':
      return order.endedOn(last(({ delay }) => delay?.cancelledOn));
    case 'delivered':
      return came(order.deliveredOn(last(({ history }) => history?.delivered)));
    case 'shipped':
      return came(order.shippedOn(last(({ history }) => history?.shipped)));
    case 'unknown':
      return messages.notes.stale;
    case 'passed':
      return order.passed;
    case 'part_later':
      return order.partLater;
    case 'waiting':
      return order.stillNoDate;
    default: {
      const isDated = units.every(({ now }) => hasDate(now));
      if (!units.every(({ piece }) => hasDate(piece.promised))) return isDated ? order.dateNow : order.stillNoDate;
      return standing === 'late' ? order.late : order.change[standing];
    }
  }
}

function hasDate({ ship, deliver }: Windows): boolean {
  return ship !== undefined || deliver !== undefined;
}
