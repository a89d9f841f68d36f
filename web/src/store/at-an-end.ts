/** Whether units of a placed order, or a whole line, have come to an end without their goods. */
import type { OrderHistory, Revision } from '../engine/types/documents.ts';

export interface EndingLine {
  /** What happened to it; unknown when absent. */
  history?: OrderHistory | undefined;
  /** What became of the promise, where that is known. */
  revision?: Pick<Revision, 'delay' | 'parts'> | undefined;
}

/**
 * By the shopper, the shop or the law; of a line that went in several goes, each of its parts. What was shipped or
 * delivered all the same, later, is not at its end.
 */
export function isAtAnEnd({ history, revision }: EndingLine): boolean {
  const delay = revision?.delay;
  const sent = [...sentUnits(history), { ...history }];
  const parts = revision?.parts ?? sent.map(({ shipped, delivered }) => ({ shipped, delivered, delay }));
  return parts.every(({ shipped, delivered, delay }) => isOver(delay, { ...history, shipped, delivered }));
}

/** As much of a history as its end is found by; the days on which units left and were there are their own. */
type Ending = Partial<Pick<OrderHistory, 'cancelled' | 'withdrawn' | 'refused' | 'delays' | 'shipments'>> & SentOn;

interface SentOn {
  shipped?: string | undefined;
  delivered?: string | undefined;
}

/** The day on which units were there, or else had left. */
export function goneOn({ shipped, delivered }: SentOn = {}): string | undefined {
  return delivered ?? shipped;
}

/**
 * Of a line that went in several goes the shopper cancels what has not gone yet, and withdraws from all of it.
 */
export function isOver(delay: Revision['delay'], history: Ending = {}): boolean {
  const { state, cancelledOn } = delay ?? {};
  const by = history.withdrawn ?? history.cancelled;
  const gone = goneOn(history);
  // What the engine has not judged: what has left by another day was not ended by that.
  if (delay === undefined && by === undefined) return gone === undefined && isEndedUnjudged(history);
  if (state !== 'cancelled' && by === undefined) return false;
  const end = cancelledOn ?? by;
  if (gone === undefined || end === undefined) return true;
  return gone <= end && (history.withdrawn !== undefined || sentUnits(history).length === 0);
}

/** By the shop, or by an answer that was about all units. */
function isEndedUnjudged({ refused, delays }: Ending): boolean {
  const answers = Array.isArray(delays) ? delays : [];
  return refused !== undefined || answers.some((told) => told?.answer === 'cancelled' && told.part === undefined);
}

/** A document that the engine has not judged may hold anything. */
function sentUnits(history: Ending | undefined) {
  return Array.isArray(history?.shipments) ? history.shipments : [];
}

/**
 * The day on which the last of so many units was there; undefined while one of them is not, other than as it has come
 * to an end.
 */
export function lastDelivered({ history, revision }: EndingLine, quantity: number): string | undefined {
  if (revision?.parts !== undefined) {
    const awaited = revision.parts.filter(
      ({ shipped, delivered, delay }) =>
        goneOn({ shipped, delivered }) !== undefined || !isOver(delay, { ...history, shipped, delivered }),
    );
    return lastOf(awaited.map(({ delivered }) => delivered));
  }
  const shipments = sentUnits(history);
  const sent = shipments.reduce((sum, units) => sum + units.quantity, 0);
  const days = shipments.map(({ delivered }) => delivered);
  const isRest = sent === 0 || history?.delivered !== undefined || !isOver(undefined, { ...history, shipments: [] });
  if (!(sent >= quantity) && isRest) days.push(history?.delivered);
  return lastOf(days);
}

function lastOf(days: readonly (string | undefined)[]): string | undefined {
  return days.includes(undefined) ? undefined : [...days].sort().at(-1);
}
