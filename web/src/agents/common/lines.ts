/** The lines of a checkout or an order, with what both protocols tell of each: how it goes, when, in which parts. */
import type { DayWindow, OrderPromise, PromisePart, StocklinePromise } from '../../engine/types/documents.ts';
import { isOrderable } from '../../locales/description.ts';
import { type AgentClock, clockOf } from './clock.ts';
import { type AgentOptions, own } from './options.ts';
import { type AgentState, stateOf } from './state.ts';
import { type AgentWords, wordsOf } from './words.ts';

export type DeliveryType = 'shipping' | 'pickup' | 'digital';

/** The first and the last second of a delivery; of one that is there at once, or of which nobody knows, neither. */
export interface Instants {
  earliest: string;
  latest: string;
}

export type { AgentClock };

export interface AgentLine {
  id: string;
  /** Its place in the order, from 0. */
  index: number;
  promise: StocklinePromise;
  state: AgentState;
  type: DeliveryType;
  words: AgentWords;
  /** The parts that can be had. */
  parts: readonly PromisePart[];
  /** From the first part's first day to the last part's last, where all of them have days. */
  window: Instants | undefined;
  /** `now`, or the moment by which a part can be fulfilled; undefined where nobody knows. */
  fulfillableOn(part: PromisePart): string | undefined;
  /** By when all of it can be. */
  allFulfillableOn: string | undefined;
  instantsOf(windows: Windows): Instants | undefined;
}

interface Windows {
  ship?: DayWindow | undefined;
  deliver?: DayWindow | undefined;
}

/** A promise, or those of an order's lines. */
export type AgentAnswer = StocklinePromise | OrderPromise;

export function promisesOf(answer: AgentAnswer): readonly StocklinePromise[] {
  return 'lines' in answer ? answer.lines : [answer];
}

export function linesOf(answer: AgentAnswer, options: AgentOptions): AgentLine[] {
  return promisesOf(answer).map((promise, index) => lineOf(promise, index, options));
}

export function lineOf(promise: StocklinePromise, index: number, options: AgentOptions): AgentLine {
  const type = typeOf(promise);
  const clock = clockFor(promise, options);
  const state = stateOf(promise);
  // Where not all of it can be had, nothing is offered: no option says for how many of a line it is.
  const isWhole = state !== 'other_quantity' && state !== 'over_maximum';
  const parts = isWhole ? promise.parts.filter(isOrderable) : [];
  const instantsOf = (windows: Windows) => instantsIn(windows, type, clock);
  const fulfillableOn = (part: PromisePart) => fulfillableIn(promise, part, type, clock);
  const all = parts.map(fulfillableOn);
  return {
    ...{ id: options.lineIds?.[index] ?? `line_${index + 1}`, index, promise, state, type },
    ...{ words: wordsOf(promise, options), parts, instantsOf, fulfillableOn },
    window: spanOf(parts.map(instantsOf)),
    allFulfillableOn: all.length === 0 || all.includes(undefined) ? undefined : lastOf(all as string[]),
  };
}

export function typeOf({ digital, pickup }: StocklinePromise): DeliveryType {
  return digital ? 'digital' : pickup ? 'pickup' : 'shipping';
}

/** What is collected is collected by the clock of its place. */
export function clockFor(
  { pickup }: StocklinePromise,
  { to, timeZone, document }: Pick<AgentOptions, 'to' | 'timeZone' | 'document'>,
): AgentClock | undefined {
  if (pickup === undefined) return clockOf(to, timeZone);
  const zone = pickup.location === undefined ? undefined : own(document?.locations, pickup.location)?.timeZone;
  return zone === undefined ? clockOf(undefined, timeZone) : clockOf(undefined, zone);
}

/** Of what is shipped its delivery; of what is collected, or comes out, the days from which it can be had. */
export function instantsIn(
  { ship, deliver }: Windows,
  type: DeliveryType,
  clock: AgentClock | undefined,
): Instants | undefined {
  const window = type === 'pickup' ? ship : deliver;
  return window && clock && instantsAt(window, clock);
}

function instantsAt({ earliest, latest }: DayWindow, clock: AgentClock): Instants | undefined {
  const [first, last] = [clock.start(earliest), clock.end(latest)];
  return first === undefined || last === undefined ? undefined : { earliest: first, latest: last };
}

/**
 * Units on hand can be fulfilled now, others by the last day on which they leave; where that is not known nothing is
 * said, also where the day of release is. A pickup can from the moment on which it is ready.
 */
function fulfillableIn(
  { pickup, parts, notes }: StocklinePromise,
  { status, ship, deliver }: PromisePart,
  type: DeliveryType,
  clock: AgentClock | undefined,
): string | undefined {
  if (notes.includes('stale')) return undefined;
  if (type === 'pickup' && parts.length === 1 && pickup?.from !== undefined) return pickup.from;
  if (type !== 'pickup' && status === 'in_stock') return 'now';
  const day = (type === 'digital' ? deliver : ship)?.latest;
  return day === undefined ? undefined : clock?.end(day);
}

/** Over all of them; undefined where one is not known, or there is none. */
export function spanOf(all: readonly (Instants | undefined)[]): Instants | undefined {
  const known = all.flatMap((one) => one ?? []);
  const [first] = known;
  if (first === undefined || known.length < all.length) return undefined;
  return known.reduce(
    (span, { earliest, latest }) => ({
      earliest: Date.parse(earliest) < Date.parse(span.earliest) ? earliest : span.earliest,
      latest: lastOf([span.latest, latest]),
    }),
    first,
  );
}

/** `now` comes before every moment. */
function lastOf(moments: readonly string[]): string {
  const at = (moment: string) => (moment === 'now' ? Number.NEGATIVE_INFINITY : Date.parse(moment));
  return moments.reduce((last, moment) => (at(moment) > at(last) ? moment : last));
}

/** Lines that go together: by one method, or to one place of pickup. */
export interface LineGroup {
  id: string;
  type: DeliveryType;
  /** The shipping method's name in the store. */
  method: string | undefined;
  /** Where it is collected. */
  location: string | undefined;
  lines: readonly AgentLine[];
  window: Instants | undefined;
}

/** Of the lines of which something can be had. */
export function groupsOf(lines: readonly AgentLine[]): LineGroup[] {
  const groups = new Map<string, AgentLine[]>();
  for (const line of lines) {
    if (line.parts.length === 0) continue;
    const { method, pickup } = line.promise;
    const key = JSON.stringify([line.type, method, pickup?.location]);
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()].flatMap((own, place): LineGroup[] => {
    const [first] = own;
    if (first === undefined) return [];
    const { promise, type } = first;
    return [
      {
        ...{ id: `group_${place + 1}`, type, method: promise.method, location: promise.pickup?.location, lines: own },
        window: spanOf(own.map(({ window }) => window)),
      },
    ];
  });
}

/** The days of a group in words: those of its only line, or of each under its name. */
export function groupDays({ lines }: LineGroup, nameOf: (line: AgentLine) => string): string | undefined {
  const [only, ...others] = lines;
  if (others.length === 0) return only?.words.days;
  const told = lines.flatMap((line) => (line.words.days === undefined ? [] : [`${nameOf(line)}: ${line.words.days}`]));
  return told.length === 0 ? undefined : told.join('\n');
}
