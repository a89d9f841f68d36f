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
import type { DelayChoice, Revision, StocklinePromise } from '../../engine/types/documents.ts';
import type { OrderedLine } from '../../store/order.ts';
import { joined } from '../terms.ts';
import { unitsInWords } from '../units-in-words.ts';
import { agreedTerms } from './agreed-terms.ts';
import { delayTold } from './delay-told.ts';
import { type SharedTerm, sharedTerms, type TermedLine } from './shared-terms.ts';
import { headlineOf, isOpen, type OrderStanding, standingOf } from './standing.ts';
import { type OrderUnits, unitsOf, type Windows } from './units.ts';
import type { OrderWording } from './wording.ts';

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
  /** All of its units: "4 × Stoneware mug". */
  what: string;
  /** The units that the delay, and each of its choices, is about: "1 × Stoneware mug". */
  delayed: string;
  /** What a delay asks to be said, and on which law. */
  statements: string[];
  basis?: string;
  choices: readonly DelayChoice[];
  /** What to announce when it changes. */
  summary: string;
}

/** A whole order. */
export interface PlacedOrderDescription {
  lines: OrderDescription[];
  terms: SharedTerm[];
  /** What to announce when it changes. */
  summary: string;
}

/** `revisions` are the engine's answers about the lines, in their order. */
export function describePlacedOrder(
  lines: readonly OrderedLine[],
  revisions: readonly Revision[],
  { wording, places }: { wording: OrderWording; places: Places },
): PlacedOrderDescription {
  const all = revisions.flatMap((revision, index) => {
    const line = lines[index];
    return line === undefined ? [] : [describedLine(line, revision, wording, places)];
  });
  const described = all.map(({ description }) => description);
  return {
    lines: described,
    terms: sharedTerms(
      all.map(({ termed }) => termed),
      wording,
    ),
    summary: joined(
      described.length === 1
        ? described.map(({ summary }) => summary)
        : described.map(({ what, summary }) => `${what}: ${summary}`),
    ),
  };
}

function describedLine(
  { promise: made, history, name: ownName }: OrderedLine,
  revision: Revision,
  wording: OrderWording,
  places: Places,
): { description: OrderDescription; termed: TermedLine } {
  const { promise, delay, changed, name: knownName } = revision;
  const name = ownName ?? knownName;
  const inWords = (quantity: number) => unitsInWords(quantity, name, wording.messages);
  const what = inWords(made.quantity);
  const today = places.today(promise.parts.at(-1)?.location);
  const units = unitsOf(made, promise);
  const context = { made, revision, units, history, today: today ?? promise.at.slice(0, 10) };
  const standing = standingOf(context);
  const isWaiting = isOpen(standing);
  const hasMoved = isWaiting && (changed.includes('ship') || changed.includes('deliver'));
  const now = hasMoved ? windows(promise, wording, today) : [];
  const headline = headlineOf(standing, context, wording);
  const citations = [...new Set((delay?.bases ?? []).flatMap(({ citation }) => citation ?? []))];
  const notes = (['stale', 'beyond_calendar', 'no_transit_days'] as const)
    .filter((note) => promise.notes.includes(note) && (isWaiting || (standing === 'unknown' && note === 'stale')))
    .map((note) => wording.messages.notes[note])
    .filter((note) => note !== headline);
  const statements = delayTold({ ...context, wording });
  const parts = partsOf(made, units, { wording, today, isOpen: isWaiting });
  const agreed = agreedTerms({ made, revision, history, standing, isDelayTold: statements.length > 0 });
  const description: OrderDescription = {
    standing,
    headline,
    parts,
    promised: windows(made, wording, today),
    now,
    notes,
    what,
    delayed: inWords(delay?.partQuantity ?? made.quantity),
    statements,
    ...(statements.length === 0 || citations.length === 0
      ? {}
      : { basis: dayFormat(wording.language).list(citations.map(wording.messages.terms.cite)) }),
    choices: delay?.choices ?? [],
    summary: joined([headline, ...(parts.length > 0 ? parts.map(partSummary) : now)]),
  };
  return { description, termed: { made, agreed, standing, what, today } };
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
  return told.length === 0 ? [messages.noDate] : told;
}
