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
import type { DayWindow, DelayChoice, Destination, PromisedPickup, Revision } from '../../engine/types/documents.ts';
import { goneOn } from '../../store/at-an-end.ts';
import type { OrderedLine } from '../../store/order.ts';
import { capitalised } from '../capitalised.ts';
import { destinationName } from '../destination-name.ts';
import { joined } from '../joined.ts';
import { oddsText } from '../odds.ts';
import { unitsInWords } from '../units-in-words.ts';
import { collectWords } from '../windows.ts';
import { agreedTerms, isMoneyTaken } from './agreed-terms.ts';
import { delayTold } from './delay-told.ts';
import { type FacedLine, faceOf } from './face.ts';
import { type SharedTerm, sharedTerms } from './shared-terms.ts';
import {
  headlineOf,
  headlinesOf,
  isOpen,
  type OrderLooks,
  type OrderStanding,
  type StandingUnits,
  standingUnits,
} from './standing.ts';
import { type NamedUnits, toldApart } from './told-apart.ts';
import { type OrderPiece, piecesOf, type Windows } from './units.ts';
import type { OrderWording } from './wording.ts';

/** Units of a split order that have the same days, then and now, and that the same happened to. */
export interface OrderPartDescription {
  quantity: string;
  standing: OrderStanding;
  /** In words, where not all of them stand alike. */
  text?: string;
  promised: string[];
  promisedName: string;
  now: string[];
}

/** What is to be said of a delay, or of an end, and what the shopper can do. */
export interface DelayDescription {
  /** "About the delay of 1 × Stoneware mug" */
  title: string;
  /** The units that it, and each of its choices, is about: "1 × Stoneware mug". */
  what: string;
  /** Of several promised parts the one that it is about, by its place. */
  part?: number;
  statements: string[];
  /** Where the shop takes answers, as a statement has it. */
  answerAt?: string;
  /** On which law. */
  basis?: string;
  choices: readonly DelayChoice[];
}

export interface OrderDescription {
  standing: OrderLooks;
  headline: string;
  /** The same, of units that stand apart one by one. */
  headlines: string[];
  /** Of a split order, in place of `promised` and `now`, which are those of the last of them. */
  parts: OrderPartDescription[];
  /** Windows of the promise made. */
  promised: string[];
  /** It has left, and its promised days are over: none of them is awaited any more. */
  hasPassed?: true;
  /** What they are called: where another day was told since, they are those that were promised first. */
  promisedName: string;
  /** Windows of today; empty where they are the promised ones, or there is nothing left to wait for. */
  now: string[];
  /** How sure the arrival is that is waited for, where that is known. */
  odds?: string;
  /** Why a window is missing. */
  notes: string[];
  /** All of its units: "4 × Stoneware mug". */
  what: string;
  /** One for each part of which something is to be said. */
  delays: DelayDescription[];
  /** What to announce when it changes. */
  summary: string;
}

/** A whole order. */
export interface PlacedOrderDescription {
  lines: OrderDescription[];
  terms: SharedTerm[];
  /** Where it goes, while something is on its way there or will be. */
  to?: string;
  /** What money depends on, in short. */
  face: string[];
  /** What to announce when it changes. */
  summary: string;
}

/** `revisions` are the engine's answers about the lines, in their order. */
export function describePlacedOrder(
  lines: readonly OrderedLine[],
  revisions: readonly Revision[],
  { wording, places, to }: { wording: OrderWording; places: Places; to?: Destination | undefined },
): PlacedOrderDescription {
  const names = lineNames(lines, revisions, wording);
  const all = revisions.flatMap((revision, index) => {
    const line = lines[index];
    return line === undefined ? [] : [describedLine(line, names[index] ?? '', revision, wording, places)];
  });
  const described = all.map(({ description }) => description);
  const told = all.flatMap(({ told }) => told);
  const titles = toldApart(told, wording);
  for (const { description, told: own } of all) {
    description.delays = own.map((units) => titledDelay(units, titles[told.indexOf(units)] ?? '', wording));
  }
  const termed = all.flatMap(({ termed }) => termed);
  const terms = sharedTerms(termed, wording);
  const isComing = lines.some(
    ({ promise: { pickup, digital } }, index) =>
      !pickup &&
      !digital &&
      (all[index]?.termed ?? []).some(({ standing }) => standing === 'shipped' || isOpen(standing)),
  );
  return {
    lines: described,
    terms,
    ...(to &&
      isComing && {
        to: capitalised(wording.messages.to(destinationName(to, wording.language)), wording.language),
      }),
    face: faceOf(terms, termed, wording),
    summary: joined(
      described.length === 1
        ? described.map(({ summary }) => summary)
        : described.map(({ what, summary }) => wording.order.of(what, summary)),
      wording.language,
    ),
  };
}

/** All units of each line: "4 × Stoneware mug". What the engine says of a line may not be known yet. */
export function lineNames(
  lines: readonly OrderedLine[],
  revisions: readonly Revision[],
  wording: OrderWording,
): string[] {
  const units = lines.map(({ promise, name }, index) => ({
    what: unitsInWords(promise.quantity, name ?? revisions[index]?.name, wording.messages),
    promised: promise,
  }));
  return toldApart(units, wording);
}

function describedLine(
  { promise: made, history, name: ownName }: OrderedLine,
  what: string,
  revision: Revision,
  given: OrderWording,
  places: Places,
): { description: OrderDescription; termed: FacedLine[]; told: ToldDelay[] } {
  const { promise, changed, name: knownName, todayThere } = revision;
  const { order } = given;
  const wording = made.pickup ? { ...given, order: { ...order, shippedOn: order.readySince } } : given;
  const name = ownName ?? knownName;
  const inWords = (quantity: number) => unitsInWords(quantity, name, wording.messages);
  const today = places.today(promise.parts.at(-1)?.location);
  const todayOrUtc = today ?? promise.at.slice(0, 10);
  const pieces = piecesOf(made, revision, history);
  const dayThere = todayThere ?? todayOrUtc;
  const standings = standingUnits(pieces, {
    isStale: promise.notes.includes('stale'),
    today: todayOrUtc,
    todayThere: dayThere,
  });
  // What is digital was delivered when it was ordered, also where nothing is known of the order since.
  const isThere = made.digital && made.status === 'in_stock' && history === undefined;
  const all = isThere ? standings.map((units) => ({ ...units, standing: 'delivered' as const })) : standings;
  const { standing, looks, told: heads } = headlinesOf(all, wording);
  const isWaiting = isOpen(standing);
  const hasMoved = isWaiting && (changed.includes('ship') || changed.includes('deliver'));
  const now = hasMoved ? windows(promise, wording, today, promise.pickup) : [];
  // Where others stand otherwise, it says of which units this is.
  const headTexts = heads.map((head) => headlineOf(head, wording));
  const headNames = toldApart(
    heads.map(({ units }) => ({ what: inWords(unitsOf(units)), promised: units[0]?.piece.promised ?? {} })),
    wording,
  );
  const isOfAll = heads[0]?.units.length === all.length;
  const headlines = headTexts.map((text, index) => (isOfAll ? text : wording.order.of(headNames[index] ?? '', text)));
  const headline = joined(headlines, given.language);
  const notes = (['stale', 'beyond_calendar', 'no_transit_days'] as const)
    .filter((note) => promise.notes.includes(note) && (isWaiting || (standing === 'unknown' && note === 'stale')))
    .map((note) => wording.messages.notes[note])
    .filter((note) => !headTexts.includes(note));
  const isUnderway = ({ standing, piece }: StandingUnits) => standing === 'shipped' && !piece.promised.deliver;
  if (!made.pickup && !made.digital && all.some(isUnderway)) notes.push(order.arrivalUnknown);
  // Of the days that are shown.
  const isOfToday = hasMoved || promise.deliver?.latest === made.deliver?.latest;
  const odds = isWaiting && isOfToday && all.length === 1 ? oddsText(promise, wording, today) : undefined;
  const parts = partsOf(all, wording, today, made.pickup && promise.pickup);
  const told = pieces.map((piece) => delayTold({ piece, made, revision, today: todayOrUtc, wording }));
  // What stands alike has the same terms; of open units it does not matter how they stand.
  const kindOf = (one: StandingUnits) => (isOpen(one.standing) ? standing : one.standing);
  const kinds = [...new Set(all.map(kindOf))];
  const isAmountKnown = kinds.length === 1 || !kinds.some((kind) => kind === 'cancelled' || kind === 'ended');
  const nameOf = (quantity: number) => (quantity === unitsOf(all) ? what : inWords(quantity));
  // Of what has left each delivery has its own days.
  const groups = new Map<string, [StandingUnits, ...StandingUnits[]]>();
  for (const units of all) {
    const kind = kindOf(units);
    const hasLeft = kind === 'shipped' || kind === 'delivered';
    const key = [kind, ...(hasLeft ? [units.piece.alone?.deliver?.latest] : [])].join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [units]);
    else group.push(units);
  }
  const termed = [...groups.values()].map((units): FacedLine => {
    const standing = kindOf(units[0]);
    const isDelayTold = units.some(({ piece }) => told[pieces.indexOf(piece)]?.length !== 0);
    const agreed = agreedTerms({
      made,
      promise,
      piece: units[0].piece,
      standing,
      isDelayTold,
      isAmountKnown,
      today,
    });
    const quantity = unitsOf(units);
    const hasEnded = standing === 'cancelled' || standing === 'ended' || standing === 'withdrawn';
    const isRefunded = hasEnded && goneOn(history) === undefined && isMoneyTaken(made, history);
    const isWhole = kinds.length === 1 && quantity === made.quantity;
    return { made, agreed, standing, quantity, inWords: nameOf, today, isRefunded, isWhole };
  });
  const description: OrderDescription = {
    standing: looks,
    headline,
    headlines,
    parts,
    // That there was no date, and is none, the headline says.
    promised:
      looks === 'waiting' && !made.ship && !made.deliver
        ? []
        : made.digital && !made.deliver
          ? [wording.messages.digital.atOnce]
          : looks === 'shipped'
            ? onTheWay(made, pieces, wording, today, made.pickup)
            : windows(made, wording, today, made.pickup),
    ...(looks === 'shipped' &&
      made.deliver &&
      !isStillAwaited(made.deliver, pieces, dayThere) && { hasPassed: true as const }),
    promisedName: nameOfPromised(pieces, wording),
    now,
    ...(odds && { odds }),
    notes,
    what,
    delays: [],
    summary: joined(
      [headline, ...(parts.length > 0 ? parts.filter(hasNews).map((part) => partSummary(part, given)) : now)],
      given.language,
    ),
  };
  return { description, termed, told: delaysOf(pieces, told, inWords) };
}

function nameOfPromised(pieces: readonly OrderPiece[], { order }: OrderWording): string {
  const isToldAnew = pieces.some(({ history }) => history?.delays?.some(({ revised }) => revised !== undefined));
  return isToldAnew ? order.promisedFirst : order.promised;
}

function unitsOf(all: readonly { quantity: number }[]): number {
  return all.reduce((sum, { quantity }) => sum + quantity, 0);
}

/** Empty where all units have the same days, then and now, and stand alike: the whole says it. */
function partsOf(
  all: readonly StandingUnits[],
  wording: OrderWording,
  today: string | undefined,
  pickup: PromisedPickup | undefined,
): OrderPartDescription[] {
  const told = all.map((units) => {
    const { piece, standing, now } = units;
    const text = textOf(units, wording);
    const promised =
      standing === 'shipped'
        ? onTheWay(piece.promised, [piece], wording, today, pickup && {})
        : windows(piece.promised, wording, today, pickup && {});
    const hasMoved = isOpen(standing) && JSON.stringify(piece.promised) !== JSON.stringify(now);
    return {
      quantity: units.quantity,
      standing,
      text,
      promised,
      promisedName: nameOfPromised([piece], wording),
      now: hasMoved ? windows(now, wording, today, pickup && {}) : [],
    };
  });
  const parts: typeof told = [];
  for (const part of told) {
    const last = parts.at(-1);
    const isSame = last !== undefined && JSON.stringify({ ...last, quantity: part.quantity }) === JSON.stringify(part);
    if (isSame) last.quantity += part.quantity;
    else parts.push({ ...part });
  }
  if (parts.length < 2) return [];
  // Where all stand alike the headline has said it.
  const isMixed = new Set(parts.map(({ text }) => text)).size > 1;
  return parts.map(({ quantity, text, ...part }) => ({
    ...part,
    quantity: wording.messages.partQuantity(quantity),
    ...(isMixed ? { text } : {}),
  }));
}

/** How units stand; of what was withdrawn from after it had left, that it had. */
function textOf(units: StandingUnits, wording: OrderWording): string {
  const { standing, piece } = units;
  const tell = (standing: OrderStanding) => headlineOf({ standing, units: [units] }, wording);
  if (standing !== 'withdrawn' || goneOn(piece.history) === undefined) return tell(standing);
  return joined(
    [tell(piece.history?.delivered === undefined ? 'shipped' : 'delivered'), tell(standing)],
    wording.language,
  );
}

/** What is told of units that are not named yet. */
interface ToldDelay extends NamedUnits {
  pieces: OrderPiece[];
  statements: string[];
}

/** Where the same is to be said of several parts, and nothing to be chosen, it is said once. */
function delaysOf(
  pieces: readonly OrderPiece[],
  told: readonly string[][],
  inWords: (quantity: number) => string,
): ToldDelay[] {
  const groups: { pieces: OrderPiece[]; statements: string[]; key: string }[] = [];
  for (const [index, piece] of pieces.entries()) {
    const statements = told[index] ?? [];
    const choices = piece.delay?.choices ?? [];
    if (statements.length === 0 && choices.length === 0) continue;
    const key = JSON.stringify([statements, choices.length > 0 && index, piece.delay?.state === 'cancelled']);
    const same = groups.find((group) => group.key === key);
    if (same === undefined) groups.push({ pieces: [piece], statements, key });
    else same.pieces.push(piece);
  }
  return groups.map(({ pieces, statements }) => ({
    what: inWords(unitsOf(pieces)),
    promised: pieces[0]?.promised ?? {},
    pieces,
    statements,
  }));
}

function titledDelay(
  { pieces, statements }: ToldDelay,
  what: string,
  { language, messages, order }: OrderWording,
): DelayDescription {
  const { state = 'late', part, answerAt, choices = [] } = pieces[0]?.delay ?? {};
  const bases = pieces.flatMap(({ delay }) => delay?.bases ?? []);
  const citations = [...new Set(bases.flatMap(({ citation }) => citation ?? []))];
  return {
    title: ({ cancelled: order.ended, shipped: order.notArrived }[state as string] ?? order.delay)(what),
    what,
    ...(part === undefined ? {} : { part }),
    statements,
    ...(answerAt === undefined ? {} : { answerAt }),
    ...(statements.length === 0 || citations.length === 0
      ? {}
      : { basis: dayFormat(language).list(citations.map(messages.terms.cite)) }),
    choices,
  };
}

/** Of a part that stands as the headline says, on its promised days, there is nothing to announce but its units. */
function hasNews({ text, now }: OrderPartDescription): boolean {
  return text !== undefined || now.length > 0;
}

function partSummary({ quantity, text, now }: OrderPartDescription, { messages }: OrderWording): string {
  return [quantity, text, ...now].filter((each) => each !== undefined).join(messages.facts.comma);
}

/** Whether some of what has left can still arrive as it was promised. */
function isStillAwaited(deliver: DayWindow, pieces: readonly OrderPiece[], today: string): boolean {
  const left = pieces.flatMap(({ history }) => history?.shipped ?? []).sort();
  return deliver.latest >= today && (left[0] ?? today) <= deliver.latest;
}

/** Of what has left only its arrival is ahead, and not before it left; of what can be collected, where. */
function onTheWay(
  { deliver }: Windows,
  pieces: readonly OrderPiece[],
  wording: OrderWording,
  today: string | undefined,
  pickup: PromisedPickup | undefined,
): string[] {
  if (pickup) {
    const { language, messages } = wording;
    return pickup.location === undefined ? [] : [capitalised(messages.pickup.at(pickup.location), language)];
  }
  if (deliver === undefined) return [];
  const [left] = pieces.flatMap(({ history }) => history?.shipped ?? []).sort();
  const isInside = left !== undefined && deliver.earliest < left && left <= deliver.latest;
  return windows({ deliver: isInside ? { ...deliver, earliest: left } : deliver }, wording, today);
}

function windows(
  { ship, deliver }: Windows,
  { language, messages }: OrderWording,
  today: string | undefined,
  pickup?: PromisedPickup,
): string[] {
  // The minutes that were promised have passed by then: the day and the place stand.
  if (pickup && ship) {
    const { time: _, ...where } = pickup;
    return [collectWords(ship, { language, messages }, dayFormat(language), today, where)];
  }
  const span = ({ earliest, latest }: { earliest: string; latest: string }) =>
    dayFormat(language).span(earliest, latest, today);
  const told = [ship && messages.ships(span(ship)), deliver && messages.arrives(span(deliver))].filter(
    (text) => text !== undefined,
  );
  return told.length === 0 ? [messages.noDate] : told;
}
