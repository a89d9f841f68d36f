/**
 * A placed order line by line, and its units by what became of them: what both protocols tell of an order. How units
 * stand, and the words for it, are those of the order's page.
 */
import { dayFormat } from '../../days/days.ts';
import { placesAt } from '../../days/places.ts';
import type { DayWindow, OrderHistory, Revision, StocklinePromise } from '../../engine/types/documents.ts';
import { joined } from '../../locales/joined.ts';
import { delayStatements } from '../../locales/notice/statements.ts';
import { headlineOf, isOpen, type StandingUnits, standingUnits } from '../../locales/order/standing.ts';
import { piecesOf } from '../../locales/order/units.ts';
import { type OrderWording, orderWordingFor } from '../../locales/order/wording.ts';
import { windowTexts } from '../../locales/windows.ts';
import { renderNotice } from '../../notice/notice.ts';
import { type AgentClock, clockFor, type DeliveryType, type Instants, instantsIn, typeOf } from './lines.ts';
import type { AgentDocument, CheckoutOptions } from './options.ts';
import { plainText } from './words.ts';

/** A line of a placed order, with the answer of `revise`. */
export interface RevisedLine {
  revision: Revision;
  /** The promise as it was accepted. */
  promised: StocklinePromise;
  /** What happened since, as `revise` was told it. Absent: nothing is known of it. */
  order?: OrderHistory | undefined;
  /** Absent: `line_1` and so on. */
  id?: string | undefined;
  /** What the product is called. Absent: as in the answer, or its SKU. */
  title?: string | undefined;
}

/** What an order's update takes. */
export interface OrderUpdateOptions extends Pick<CheckoutOptions, 'to' | 'timeZone' | 'language' | 'pickupPlaces'> {
  document?: AgentDocument | undefined;
}

/** Units of a line that stand alike. */
export interface UnitsTold {
  id: string;
  quantity: number;
  /**
   * `open`: they are still to be sent. `shipped`: they have left; of a pickup, they wait to be collected. `ended`:
   * cancelled, withdrawn from, or at an end by law.
   */
  standing: 'open' | 'shipped' | 'delivered' | 'ended';
  isLater: boolean;
  /** How they stand and by when they come. */
  text: string;
  /** When they come; of what was shipped as it was promised. */
  window: Instants | undefined;
  /** By when they leave. */
  leavesBy: string | undefined;
  shippedAt: string | undefined;
  deliveredAt: string | undefined;
  endedAt: string | undefined;
  /** By when money comes back, in words, where it has to. */
  refund: string | undefined;
}

export interface LineTold {
  id: string;
  index: number;
  sku: string;
  title: string;
  type: DeliveryType;
  location: string | undefined;
  ordered: number;
  /** Without what has ended. */
  current: number;
  fulfilled: number;
  /** How far it has come, of what has not ended. */
  progress: 'removed' | 'fulfilled' | 'partial' | 'processing';
  units: readonly UnitsTold[];
  /** What the law asks to be told of a delay; else that it is later, where it is. */
  news: string | undefined;
}

export function orderTold(lines: readonly RevisedLine[], options: OrderUpdateOptions): LineTold[] {
  return lines.map((line, index) => lineTold(line, index, options));
}

function lineTold(line: RevisedLine, index: number, options: OrderUpdateOptions): LineTold {
  const { revision, promised, order } = line;
  const { promise } = revision;
  const wording = orderWordingFor(options.language ?? 'en');
  const places = placesAt(options.document ?? { locations: {}, zones: {}, shipping: {} }, Date.parse(promise.at));
  const today = places.today(promise.parts.at(-1)?.location);
  const day = today ?? promise.at.slice(0, 10);
  const standings = standingUnits(piecesOf(promised, revision, order), {
    isStale: promise.notes.includes('stale'),
    today: day,
    todayThere: revision.todayThere ?? day,
  });
  const id = line.id ?? `line_${index + 1}`;
  const clock = clockFor(promised, options);
  const units = standings.map((one, place) =>
    unitsTold(one, { id: `${id}_${place + 1}`, promised, revision, wording, today, clock }),
  );
  const having = (...kinds: UnitsTold['standing'][]) =>
    units.filter(({ standing }) => kinds.includes(standing)).reduce((sum, { quantity }) => sum + quantity, 0);
  const ordered = having('open', 'shipped', 'delivered', 'ended');
  const current = ordered - having('ended');
  const fulfilled = promised.pickup ? having('delivered') : having('shipped', 'delivered');
  return {
    ...{ id, index, sku: promised.sku, title: line.title ?? revision.name ?? promised.sku, type: typeOf(promised) },
    ...{ location: promised.pickup?.location, ordered, current, fulfilled },
    ...{ progress: progressOf(current, fulfilled), units, news: newsOf(line, units, wording) },
  };
}

function progressOf(current: number, fulfilled: number): LineTold['progress'] {
  if (current === 0) return 'removed';
  if (fulfilled === current) return 'fulfilled';
  return fulfilled > 0 ? 'partial' : 'processing';
}

interface UnitsContext {
  id: string;
  promised: StocklinePromise;
  revision: Revision;
  wording: OrderWording;
  today: string | undefined;
  clock: AgentClock | undefined;
}

function unitsTold(one: StandingUnits, context: UnitsContext): UnitsTold {
  const { quantity, now, piece, standing } = one;
  const { id, promised, revision, clock } = context;
  const { history, delay } = piece;
  const kind = isOpen(standing) || standing === 'unknown' || standing === 'passed' ? 'open' : kindOf(standing);
  const isKnown = kind === 'open' && standing !== 'unknown' && standing !== 'passed';
  const windows = isKnown ? now : kind === 'shipped' ? { deliver: onTheWay(piece.promised.deliver, history) } : {};
  const ended = kind === 'ended' ? (delay?.cancelledOn ?? history?.cancelled ?? history?.withdrawn) : undefined;
  const happened = (day: string | undefined) => pastMoment(day, revision.promise.at, clock);
  return {
    ...{ id, quantity, standing: kind, isLater: standing === 'later' || standing === 'late' },
    text: textOf(one, context, isKnown),
    window: instantsIn(windows, typeOf(promised), clock),
    leavesBy: isKnown && now.ship ? clock?.end(now.ship.latest) : undefined,
    shippedAt: happened(history?.shipped),
    deliveredAt: happened(history?.delivered),
    endedAt: happened(ended),
    refund: kind === 'ended' ? refundOf(one, context) : undefined,
  };
}

/** What has left comes when it was promised, and not before it left; nobody knows when, if it left later than that. */
function onTheWay(deliver: DayWindow | undefined, history: OrderHistory | undefined): DayWindow | undefined {
  const left = history?.shipped;
  if (deliver === undefined || left === undefined || left <= deliver.earliest) return deliver;
  return left <= deliver.latest ? { ...deliver, earliest: left } : undefined;
}

function kindOf(standing: StandingUnits['standing']): UnitsTold['standing'] {
  return standing === 'shipped' || standing === 'delivered' ? standing : 'ended';
}

function textOf(one: StandingUnits, { wording: given, promised, today }: UnitsContext, isKnown: boolean): string {
  const wording = promised.pickup ? { ...given, order: { ...given.order, shippedOn: given.order.readySince } } : given;
  const headline = headlineOf({ standing: one.standing, units: [one] }, wording);
  const { ship, deliver } = one.now;
  const { pickup } = promised;
  const told = windowTexts(
    { ...(ship && { ship }), ...(deliver && { deliver }) },
    wording,
    dayFormat(wording.language),
    today,
    pickup && { ...(pickup.location !== undefined && { location: pickup.location }) },
  );
  const days = isKnown ? (told.deliver ?? told.ship) : undefined;
  return plainText(joined(days === undefined ? [headline] : [headline, days], wording.language));
}

/** That money comes back, as a notice says it; nothing where none was taken. */
function refundOf({ piece: { delay } }: StandingUnits, { revision, wording }: UnitsContext): string | undefined {
  if (delay === undefined || delay.prepaid === false || !delay.say.includes('refund')) return undefined;
  const words = { language: wording.language, notice: wording.notice, page: wording.messages };
  const told = delayStatements({ delay: { ...delay, say: ['refund'] }, promise: revision.promise }, words);
  return told[0] && plainText(told[0].text);
}

/** A day that has been, by its end, and never later than now. */
function pastMoment(day: string | undefined, at: string, clock: AgentClock | undefined): string | undefined {
  const end = day === undefined ? undefined : clock?.end(day);
  return end !== undefined && Date.parse(end) > Date.parse(at) ? at : end;
}

function newsOf({ revision, title }: RevisedLine, units: readonly UnitsTold[], wording: OrderWording) {
  const named = title === undefined ? revision : { ...revision, name: title };
  const notice = renderNotice(named, { language: wording.language });
  if (notice !== undefined) return plainText(notice.text);
  return units.find(({ isLater }) => isLater)?.text;
}
