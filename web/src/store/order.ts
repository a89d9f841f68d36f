/**
 * The state behind one `<stockline-order>`, without a DOM: the promises made at order, a snapshot, and whether each of
 * them holds.
 *
 * A rule beside those of every asker: an answer is kept while a newer snapshot for the same question loads; once the
 * question is another it goes at once.
 */

import { type Places, placesAt } from '../days/places.ts';
import type {
  DayWindow,
  EarlierPromise,
  LineBefore,
  OrderHistory,
  PlacedOrder,
  RevisedPart,
  Revision,
  RevisionQuery,
  StocklinePromise,
  ToldDelay,
  WholeDays,
} from '../engine/types/documents.ts';
import { Asker, type AskerAction, type AskerState, type AskerStore, type AskerSurroundings } from './asker.ts';
import { goneOn } from './at-an-end.ts';
import { SnapshotFailure } from './failure.ts';
import type { LoadedSnapshot } from './snapshot.ts';

/** A line of a placed order. */
export interface OrderedLine {
  /** As made at order. */
  promise: StocklinePromise;
  /** What happened to it since; unknown when absent. */
  history?: OrderHistory | undefined;
  /** Absent: as in the snapshot. */
  name?: string | undefined;
}

/** What is asked of the engine, a line a promise; its instant may be left to the clock. */
export interface OrderQuestion extends Omit<RevisionQuery, 'at' | 'promised' | 'order' | 'together'> {
  at?: string;
  /** Absent: each part as it is ready. */
  ship?: PlacedOrder['ship'];
  lines: readonly Pick<RevisionQuery, 'promised' | 'order'>[];
}

/** A document's lines, each with its own history. Sent together, each was promised with the last. */
export function orderedLines({ completed, prepaid = false, ship, lines }: PlacedOrder): OrderedLine[] {
  // What is digital was delivered by itself.
  const sent = lines.map(({ promised }) => promised).filter(({ digital }) => !digital);
  const whole = ship === 'together' ? latestDays(sent) : {};
  return lines.map(({ promised, name, prepaid: isOwnPrepaid = prepaid, ...since }) => ({
    promise: ship === 'together' && !promised.digital ? promisedWith(whole, promised) : promised,
    ...(completed === undefined ? {} : { history: { ...since, completed, prepaid: isOwnPrepaid } }),
    ...(name === undefined ? {} : { name }),
  }));
}

/** What is none of a promise stays as it is: the engine says what is wrong. */
function promisedWith(whole: WholeDays, promised: StocklinePromise): StocklinePromise {
  const { parts } = promised;
  const all = Array.isArray(parts) ? parts.map((part) => ({ ...part, ...whole })) : parts;
  return { ...promised, ...whole, parts: all as StocklinePromise['parts'] };
}

/** What is asked about promises that were made. */
export function orderQuestion(lines: readonly OrderedLine[], asking: Omit<OrderQuestion, 'lines'>): OrderQuestion {
  return {
    lines: lines.map(({ promise, history }) => ({
      promised: earlierPromise(promise),
      ...(history ? { order: history } : {}),
    })),
    ...asking,
  };
}

/** As much of it as the engine asks for: what a shop keeps beside it is not judged. */
export function earlierPromise({
  sku,
  quantity,
  status,
  method,
  pickup: { location } = {},
  parts,
  ship,
  deliver,
  terms,
}: StocklinePromise): EarlierPromise {
  return {
    sku,
    quantity,
    status,
    ...(method === undefined ? {} : { method }),
    ...(location === undefined ? {} : { pickup: { location } }),
    parts,
    ...(ship === undefined ? {} : { ship }),
    ...(deliver === undefined ? {} : { deliver }),
    ...(terms?.consent === undefined ? {} : { terms: { consent: terms.consent } }),
  };
}

/**
 * A part that has left or ended, with what is promised of its units alone: its rights begin with its own delivery, and
 * its refund with its own end.
 */
export interface GonePart extends RevisedPart {
  alone?: StocklinePromise;
}

/** As much of the engine as is asked here. */
interface Revising {
  revise(question: RevisionQuery): Revision;
}

/** An answer a line. Of an order that is sent together, each line waits for the last of those that are left. */
export function revisionsOf(snapshot: Revising, { ship, ...question }: OrderQuestion, at: string): Revision[] {
  const each = answersOf(snapshot, question, at);
  return ship === 'together' ? answersOf(snapshot, question, at, wholeDays(each, question.lines)) : each;
}

/** The days of an order that is sent together: the latest of what is left, absent where not all of it has one. */
export function wholeDays(revisions: readonly Revision[], lines: OrderQuestion['lines']): WholeDays {
  const left = revisions
    .filter(({ parts, delay }, index) =>
      parts === undefined ? !isGone({ ...lines[index]?.order, delay }) : !parts.every(isGone),
    )
    .filter(({ promise }) => !promise.digital);
  return latestDays(left.map(({ promise }) => promise));
}

/** Those of the last; absent where not all have days. */
function latestDays(all: readonly WholeDays[]): WholeDays {
  const days: WholeDays = {};
  for (const member of ['ship', 'deliver'] as const) {
    const windows = all.flatMap((one) => one[member] ?? []);
    const last = (end: keyof DayWindow) =>
      windows
        .map((window) => window[end])
        .sort()
        .at(-1) ?? '';
    if (windows.length > 0 && windows.length === all.length)
      days[member] = { earliest: last('earliest'), latest: last('latest') };
  }
  return days;
}

function answersOf(
  snapshot: Revising,
  { lines, ...asking }: OrderQuestion,
  at: string,
  together?: WholeDays,
): Revision[] {
  const linesBefore: LineBefore[] = [];
  return lines.map((line, index) => {
    try {
      // Each line has what those before it leave.
      const ahead = linesBefore.length > 0 ? { linesBefore: [...linesBefore] } : {};
      const revision = snapshot.revise({ ...line, ...asking, at, ...ahead, ...(together && { together }) });
      const own = lineBefore(line, revision);
      if (own.quantity > 0) linesBefore.push(own);
      const alone = (part: RevisedPart): GonePart => {
        const question = askedAlone(line, part);
        return question ? { ...part, alone: snapshot.revise({ ...question, ...asking, at }).promise } : part;
      };
      return revision.parts ? { ...revision, parts: revision.parts.map(alone) } : revision;
    } catch (error) {
      if (lines.length === 1 || !(error instanceof SnapshotFailure)) throw error;
      throw new SnapshotFailure(
        error.errors.map((fault) => ({ ...fault, pointer: `/lines/${index}${fault.pointer}` })),
      );
    }
  });
}

/** As much of a line as the lines after it have to know: the units that are still to be sent. */
function lineBefore(
  { promised: { sku, quantity, method, pickup } }: OrderQuestion['lines'][0],
  { parts, promise }: Revision,
): LineBefore {
  const left = parts === undefined ? quantity : units(parts.filter((part) => !isGone(part)));
  return {
    sku,
    quantity: promise.digital ? 0 : left,
    ...(method === undefined ? {} : { method }),
    ...(pickup?.location === undefined ? {} : { pickupAt: pickup.location }),
  };
}

function units(parts: readonly RevisedPart[]): number {
  return parts.reduce((sum, { quantity }) => sum + quantity, 0);
}

/** As much of a part, or of a line, as says whether anybody waits for it. */
interface Waiting {
  shipped?: string | undefined;
  delivered?: string | undefined;
  delay?: Revision['delay'];
}

function isGone(units: Waiting): boolean {
  return goneOn(units) !== undefined || units.delay?.state === 'cancelled';
}

/** The same question of one part's units, as though they had been all; undefined where they are waited for. */
function askedAlone(
  { promised, order }: OrderQuestion['lines'][0],
  revised: RevisedPart,
): OrderQuestion['lines'][0] | undefined {
  if (order === undefined || !isGone(revised)) return undefined;
  const { part, quantity, shipped, delivered } = revised;
  const { completed, prepaid, delays = [], shipments: _, ...ends } = order;
  const own = promised.parts?.[part];
  return {
    promised: { ...promised, quantity, parts: own === undefined ? [] : [{ ...own, quantity }] },
    // What ended other units did not end these.
    order:
      goneOn(revised) !== undefined
        ? ({ completed, prepaid, shipped, delivered } as OrderHistory)
        : { ...ends, completed, prepaid, delays: delays.flatMap((told) => noticeOf(told, part)) },
  };
}

/** As that of an order which has no other part. */
function noticeOf({ part: about, ...told }: ToldDelay, part: number): ToldDelay[] {
  return about === undefined || about === part ? [told] : [];
}

interface Revised {
  phase: 'revised';
  /** In the question's order. */
  revisions: readonly Revision[];
  places: Places;
}

export type OrderState = AskerState<Revised>;
export type OrderAction = AskerAction<OrderQuestion>;
export type OrderStore = AskerStore<OrderQuestion, Revised>;

export function createOrderStore(surroundings: AskerSurroundings): OrderStore {
  return new RevisedOrder(surroundings);
}

class RevisedOrder extends Asker<OrderQuestion, Revised> {
  protected override readonly revises = true;
  protected override answer(snapshot: LoadedSnapshot, question: OrderQuestion, at: string) {
    const revisions = revisionsOf(snapshot, question, at);
    const promises = revisions.map(({ promise }) => promise);
    const places = placesAt(snapshot.document, Date.parse(promises[0]?.at ?? at));
    return { answered: { phase: 'revised', revisions, places } as const, promises };
  }

  protected override stays(state: OrderState, question: OrderQuestion): boolean {
    return state.phase === 'revised' && this.getAnswered() === question;
  }
}
