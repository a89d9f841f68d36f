/**
 * A placed order in sentences: what was promised, whether it
 * holds, and what a delay asks for. Plain text, in one language.
 *
 * - The promise made is a record, and keeps its days when they have passed. Days of today's answer never have.
 * - What has shipped, or has come to an end, has no date to wait for: its own day stands in place of the answer.
 * - Of a split order each part has its own days, then and now: as soon as one of them comes later, the order does.
 * - A snapshot too old to be asked for dates says nothing of the promise, and so does this.
 */

import { dayFormat } from '../../days/days.ts';
import type { Places } from '../../days/places.ts';
import type {
  DelayChoice,
  DelayStatement,
  OrderHistory,
  Revision,
  StocklinePromise,
} from '../../engine/types/documents.ts';
import { delayStatements } from '../notice/statements.ts';
import { joined, type TermLine, termLines } from '../terms.ts';
import { type OrderUnits, unitsOf, type Windows } from './units.ts';
import type { OrderWording } from './wording.ts';

/** Whether it holds, or what ended. */
export type OrderStanding = Revision['change'] | 'unknown' | 'shipped' | 'delivered' | 'cancelled';

/** Units of a split order that have the same days, then and now. */
export interface OrderPartDescription {
  quantity: string;
  /** How they have moved; undefined where nothing is asked of them any more. */
  change?: Revision['change'];
  /** In words, where the parts have not all moved alike. */
  changeText?: string;
  promised: string[];
  now: string[];
}

export interface OrderDescription {
  standing: OrderStanding;
  headline: string;
  /** Of a split order, in place of `promised` and `now`, which are those of the last of them. */
  parts: OrderPartDescription[];
  /** Windows of the promise made. */
  promised: string[];
  /** Windows of today; empty where they are the promised ones, or there is nothing left to wait for. */
  now: string[];
  /** Why a window is missing. */
  notes: string[];
  /** The units that the delay is about, where it is not all of the order. */
  delayed?: string;
  /** What a delay asks to be said, and on which law. */
  statements: string[];
  basis?: string;
  choices: readonly DelayChoice[];
  terms: TermLine[];
  /** What to announce when it changes. */
  summary: string;
}

export function describeOrder(
  made: StocklinePromise,
  revision: Revision,
  { wording, places, history }: { wording: OrderWording; places: Places; history?: OrderHistory | undefined },
): OrderDescription {
  const { promise, delay, changed } = revision;
  const today = places.today(promise.parts.at(-1)?.location);
  const units = unitsOf(made, promise);
  const standing = standingOf(revision, units, history);
  const isOpen = standing === 'unchanged' || standing === 'sooner' || standing === 'later';
  const hasMoved = isOpen && (changed.includes('ship') || changed.includes('deliver'));
  const now = hasMoved ? windows(promise, wording, today) : [];
  const headline = headlineOf(standing, made, revision, history, wording);
  const citations = [...new Set((delay?.bases ?? []).flatMap(({ citation }) => citation ?? []))];
  const notes = (['stale', 'beyond_calendar', 'no_lane'] as const)
    .filter((note) => promise.notes.includes(note) && (isOpen || standing === 'unknown'))
    .map((note) => wording.messages.notes[note])
    .filter((note) => note !== headline);
  const statements = statementsOf(revision, wording);
  const parts = partsOf(made, units, { wording, today, isOpen });
  return {
    standing,
    headline,
    parts,
    promised: windows(made, wording, today),
    now,
    notes,
    ...(delay?.partQuantity !== undefined && { delayed: wording.messages.partQuantity(delay.partQuantity) }),
    statements,
    ...(statements.length === 0 || citations.length === 0
      ? {}
      : { basis: dayFormat(wording.language).list(citations.map(wording.messages.terms.cite)) }),
    choices: delay?.choices ?? [],
    terms: termLines(asRecord(made, standing), wording, today, { ordered: true }),
    summary: joined([headline, ...(parts.length > 0 ? parts.map(partSummary) : now)]),
  };
}

/** What has come to an end is told as it was promised, part by part. */
function partsOf(
  made: StocklinePromise,
  units: readonly OrderUnits[],
  { wording, today, isOpen }: { wording: OrderWording; today: string | undefined; isOpen: boolean },
): OrderPartDescription[] {
  const say = ({ quantity, promised }: Pick<OrderUnits, 'quantity' | 'promised'>) => ({
    quantity: wording.messages.partQuantity(quantity),
    promised: windows(promised, wording, today),
  });
  if (!isOpen) return made.parts.length > 1 ? unitsOf(made, made).map((part) => ({ ...say(part), now: [] })) : [];
  // Where all have moved alike the headline has said it.
  const isMixed = new Set(units.map(({ change }) => change)).size > 1;
  return units.map((part) => {
    const { change, promised, now } = part;
    const hasMoved = JSON.stringify(promised) !== JSON.stringify(now);
    return {
      ...say(part),
      change,
      ...(isMixed ? { changeText: wording.order.change[change] } : {}),
      now: hasMoved ? windows(now, wording, today) : [],
    };
  });
}

function partSummary({ quantity, changeText, now }: OrderPartDescription): string {
  return [quantity, changeText, ...now].filter((text) => text !== undefined).join(', ');
}

function standingOf(
  { change, promise, delay }: Revision,
  units: readonly OrderUnits[],
  history: OrderHistory | undefined,
): OrderStanding {
  if (delay?.state === 'cancelled' || history?.cancelled !== undefined) return 'cancelled';
  if (history?.delivered !== undefined) return 'delivered';
  if (delay?.state === 'shipped' || history?.shipped !== undefined) return 'shipped';
  if (promise.notes.includes('stale')) return 'unknown';
  if (change === 'later' || units.some((part) => part.change === 'later')) return 'later';
  return units.some((part) => part.change === 'sooner') ? 'sooner' : change;
}

function headlineOf(
  standing: OrderStanding,
  made: StocklinePromise,
  { promise, delay }: Revision,
  history: OrderHistory | undefined,
  { language, messages, order }: OrderWording,
): string {
  const full = (day: string | undefined) => (day === undefined ? '' : dayFormat(language).fullDay(day));
  switch (standing) {
    case 'cancelled':
      return order.cancelledOn(full(delay?.cancelledOn ?? history?.cancelled));
    case 'delivered':
      return order.deliveredOn(full(history?.delivered));
    case 'shipped':
      return order.shippedOn(full(history?.shipped));
    case 'unknown':
      return messages.notes.stale;
    default:
      if (!hasDate(made)) return hasDate(promise) ? order.dateNow : order.stillNoDate;
      return hasDate(promise) ? order.change[standing] : order.noDateNow;
  }
}

function hasDate({ ship, deliver }: StocklinePromise): boolean {
  return ship !== undefined || deliver !== undefined;
}

function windows(
  { ship, deliver }: Windows,
  { language, messages }: OrderWording,
  today: string | undefined,
): string[] {
  const span = ({ earliest, latest }: { earliest: string; latest: string }) =>
    dayFormat(language).span(earliest, latest, today);
  const told = [ship && messages.ships(span(ship)), deliver && messages.arrives(span(deliver))].filter(
    (text) => text !== undefined,
  );
  return told.length === 0 ? [messages.dateOnRequest] : told;
}

/** What is true only of a shopper who was asked: by a notice, which this page is not. */
const asked: readonly DelayStatement[] = ['may_consent_or_cancel', 'silence_consents', 'silence_rejects', 'answer_at'];

/**
 * As the notice has them; while it is still owed, without what it has yet to ask. A refund that is due, or would be
 * after the choice to cancel, is told also where a notice need not say so, as when the shop need send none any more.
 */
function statementsOf({ promise, delay }: Revision, { language, messages, notice }: OrderWording): string[] {
  if (delay === undefined) return [];
  const isRefundable =
    delay.refund !== undefined && (delay.cancelledOn !== undefined || delay.choices.includes('cancel'));
  const told = delay.state === 'notice_owed' ? delay.say.filter((code) => !asked.includes(code)) : delay.say;
  const say = isRefundable && !told.includes('refund') ? [...told, 'refund' as const] : told;
  return delayStatements({ promise, delay: { ...delay, say } }, { language, notice, page: messages }).map(
    ({ text }) => text,
  );
}

/**
 * The terms as agreed, without what was said of the day of the order ("if you cancelled today") or of a ship day that
 * has moved.
 */
function asRecord(made: StocklinePromise, standing: OrderStanding): StocklinePromise {
  const { refund, cancellation } = made.terms ?? {};
  if (made.terms === undefined) return made;
  const terms = { ...made.terms };
  if (refund !== undefined) {
    const { latest: _, ...kept } = refund;
    terms.refund = kept;
  }
  if (cancellation !== undefined && standing !== 'unchanged') {
    const { lastDay: _, ...kept } = cancellation;
    terms.cancellation = kept;
  }
  return { ...made, terms };
}
