/**
 * An order in sentences, before it is placed: its lines, the ways to send it, what is paid and on which terms. Plain
 * text, in one language.
 *
 * The rules of a single promise hold here too. And:
 * - A line says what is in stock and what is not; its days are those of the way that is chosen.
 * - What holds for every line is said once, of the whole.
 */

import { destinationWanting } from '../../cart/destination-wanting.ts';
import { type QuantityFault, quantityFaults } from '../../cart/order-quantity.ts';
import type { Way, Ways } from '../../cart/ways.ts';
import { dayFormat } from '../../days/days.ts';
import type { Places } from '../../days/places.ts';
import type {
  DayWindow,
  Destination,
  OrderPromise,
  PromisedPickup,
  SnapshotProduct,
  Status,
  StocklinePromise,
} from '../../engine/types/documents.ts';
import { capitalised } from '../capitalised.ts';
import { type Description, describe, isClosed, isNotOpen, isOrderable, isRulesMost, statusText } from '../describe.ts';
import { untilOnClock } from '../description.ts';
import { destinationName } from '../destination-name.ts';
import { joined, stopped } from '../joined.ts';
import { oddsText } from '../odds.ts';
import { linesOf, type SurfaceLine } from '../surface-lines.ts';
import { ahead, collectWords, forReader, shipWords } from '../windows.ts';
import { type OrderFacts, orderFacts } from './order-facts.ts';
import { type OrderTerm, orderTerms, type Sums, sumsOf } from './order-terms.ts';
import type { CheckoutWording } from './wording.ts';

export interface LineDescription {
  /** Product and quantity. */
  title: string;
  status: Status;
  headline: string;
  ship?: string;
  deliver?: string;
  noDate?: string;
  /** How sure the arrival is, where that is known. */
  odds?: string;
  /** Where its units come at different times, soonest first; empty otherwise. */
  parts: SurfaceLine[];
  /** When it ships, part by part where its units do at different times: for the details. */
  ships: string[];
  /** That it could leave earlier. */
  waits?: string;
  /** When an item that cannot be ordered is expected back, or can be ordered. */
  outlook?: string;
  notes: string[];
  /** Why the order cannot be placed with this line. */
  fault?: string;
}

export interface WayDescription {
  way: Way;
  label: string;
  shipments: string;
  windows: string[];
}

export interface CheckoutDescription {
  lines: LineDescription[];
  /** The ways to choose from; empty where there is nothing to choose. */
  ways: WayDescription[];
  /** Asks which. */
  question: string;
  /** The windows of the whole order, where nothing is chosen. */
  whole: string[];
  /** Up to when the days of all lines hold, where that is known. */
  orderBy?: string;
  /** Why dates are missing, of all lines. */
  notes: string[];
  /** Why the order cannot be placed as a whole: it is not known well enough where it goes. */
  fault?: string;
  sums?: Sums;
  /** What money depends on, in short. */
  facts: OrderFacts[];
  /** All terms, with their basis. */
  terms: OrderTerm[];
  /** What to announce when it changes, line by line. */
  summary: string[];
}

export interface DescribedOrder {
  ways: Ways;
  /** The way chosen. */
  way: Way;
  /** What is called by no name is told by its units. */
  names: readonly (string | undefined)[];
  /** As the snapshot has them, by their keys. Absent: what is not sold yet is told as a preorder. */
  products?: Readonly<Record<string, SnapshotProduct>> | undefined;
  places: Places;
  /** What it was asked for: its country is a code of two letters. */
  to: Destination | undefined;
  /** The reader's moment, in milliseconds since 1970, and the time zone of the own clock. Absent: zones are named. */
  now?: number | undefined;
  reader?: string | undefined;
}

export function describeCheckout(
  { ways, way, names, products, places, to, now = Date.parse(ways.as_ready.at), reader }: DescribedOrder,
  given: CheckoutWording,
): CheckoutDescription {
  const sent = ways[way] ?? ways.as_ready;
  const wording = forReader(
    given,
    sent.lines.flatMap(({ parts }) => parts),
    places,
    { reader, now },
  );
  const faults = quantityFaults(sent.lines);
  const earlier = new Map<string, number>();
  const called = sent.lines.map(({ quantity }, index) => names[index] ?? wording.messages.partQuantity(quantity));
  const lines = sent.lines.map((line, index) => {
    const own = ways.as_ready.lines[index] ?? line;
    const { sku, quantity } = line;
    const inCart = earlier.get(sku) ?? 0;
    earlier.set(sku, inCart + quantity);
    const beside = { inCart, product: products?.[sku], quantityFault: faults[index] };
    return describeLine(names[index], own, line, { wording, places, to, ...beside });
  });
  const wanting = destinationWanting(sent, to);
  const fault = wanting && wording.messages.notes[wanting];
  const notes = commonNotes(lines).filter((note) => note !== fault);
  for (const line of lines) line.notes = line.notes.filter((note) => note !== fault && !notes.includes(note));
  // Of what cannot be ordered there is nothing to pay.
  const isFaulty = lines.some((line) => line.fault !== undefined);
  const sums = isFaulty ? undefined : sumsOf(sent, wording);
  const options = ways.together === undefined ? [] : (['as_ready', 'together'] as const);
  const { shipping } = wording.checkout;
  const parcelsOf = (option: Way) =>
    option === 'together' ? placesOf(sent) : (ways.as_ready.split?.shipments.length ?? 1);
  const parcels = parcelsOf(way);
  const collected = collectedAt(sent);
  const isCollected = collected !== undefined && collected !== 'sent';
  const described: WayDescription[] = options.map((option) => ({
    way: option,
    label: shipping[option],
    shipments: (isCollected ? shipping.pickups : shipping.shipments)(parcelsOf(option)),
    windows:
      option === 'together'
        ? wholeWindows(ways.as_ready, wording, places)
        : splitWindows(ways.as_ready, wording, places),
  }));
  // Of one line it says itself what there is to say.
  const whole = described.length > 0 || lines.length < 2 ? [] : wholeOf(sent, wording, places);
  const orderBy = isFaulty ? undefined : orderByOf(sent, { way, places, now, reader }, wording);
  return {
    lines,
    ways: described,
    question: isCollected ? shipping.collectHeading : shipping.heading,
    whole,
    ...(orderBy && { orderBy }),
    notes,
    ...(fault === undefined ? {} : { fault }),
    ...(sums === undefined ? {} : { sums }),
    facts: isFaulty ? [] : orderFacts(sent, { names: called, wording, places, isSummed: sums !== undefined, parcels }),
    terms: orderTerms(sent, { names: called, wording, places, isSummed: sums !== undefined }),
    summary: [
      ...lines.map((line) => summarise(line, wording.language)),
      ...notes,
      ...(fault === undefined ? [] : [fault]),
    ],
  };
}

/**
 * The first moment from which some line has other days. Of an order sent together it may change nothing: what comes
 * last decides. Times of a pickup are those of its place.
 */
function orderByOf(
  { lines }: OrderPromise,
  { way, places, now, reader }: Pick<DescribedOrder, 'way' | 'places' | 'reader'> & { now: number },
  wording: CheckoutWording,
): string | undefined {
  if (way === 'together') return undefined;
  const [first] = lines
    .filter(({ orderBy }) => orderBy !== undefined)
    .sort((one, other) => Date.parse(one.orderBy ?? '') - Date.parse(other.orderBy ?? ''));
  const location = first?.parts.find(isOrderable)?.location;
  const timeZone = places.timeZone(location);
  if (first === undefined || timeZone === undefined) return undefined;
  const clock = first.pickup ? timeZone : reader;
  const when = untilOnClock(first.orderBy, { timeZone, today: places.today(location), now, reader: clock }, wording);
  return when && capitalised(wording.messages.orderBy(when), wording.language);
}

interface DescribedLine extends Pick<DescribedOrder, 'places' | 'to'> {
  wording: CheckoutWording;
  /** The units of its product in earlier lines. */
  inCart: number;
  product: SnapshotProduct | undefined;
  /** What is wrong with how many of its product the order has. */
  quantityFault: QuantityFault | undefined;
}

/** `own` is the line as it is ready, `sent` as it leaves. */
function describeLine(
  name: string | undefined,
  own: StocklinePromise,
  sent: StocklinePromise,
  { wording, places, to, inCart, product, quantityFault }: DescribedLine,
): LineDescription {
  const shown = { to, inCart, product };
  const { status, headline, badge, isRelease, maximum, notes, ...described } = describe(own, wording, places, shown);
  // Its arrival leads, where that is known.
  const isBelow = isRelease === true && described.deliver !== undefined;
  const outlook = isBelow ? headline : described.outlook;
  const called = name ?? wording.messages.partQuantity(own.quantity);
  const line: LineDescription = {
    title: name === undefined ? called : wording.checkout.line(name, own.quantity),
    status,
    headline: maximum ?? (isBelow ? badge : headline),
    parts: described.parts.length > 0 ? linesOf(own.parts.filter(isOrderable), own, wording, places) : [],
    notes,
    ships: shipsOf(described),
    ...windowsOf(described),
    ...(outlook === undefined ? {} : { outlook }),
  };
  const fault = faultOf(called, own, { wording, to, inCart, quantityFault });
  // Days of the units that can be had would be read as those of all.
  if (fault !== undefined)
    return {
      title: line.title,
      status,
      headline: line.headline,
      parts: [],
      ships: [],
      notes: [],
      ...(outlook ? { outlook } : {}),
      fault,
    };
  const odds =
    sent === own && line.parts.length > 0
      ? undefined
      : oddsText(sent, wording, places.today(sent.parts.at(-1)?.location));
  if (sent === own) return { ...line, ...(odds && { odds }) };
  const { ship: _, deliver: __, noDate: ___, ...kept } = line;
  const whole = describe({ ...sent, parts: [{ ...lastPart(sent), quantity: sent.quantity }] }, wording, places, { to });
  const waits = sent.ship?.latest !== own.ship?.latest ? { waits: wording.checkout.waitsForRest } : {};
  // All of it comes on one day: how it would come in parts is of no use.
  const asWhole = own.parts.filter(isOrderable).length > 1 ? { headline: statusText(status, wording) } : {};
  return {
    ...kept,
    ...asWhole,
    parts: [],
    ships: shipsOf(whole),
    ...windowsOf(whole),
    ...waits,
    ...(odds && { odds }),
  };
}

function lastPart({ parts }: StocklinePromise): StocklinePromise['parts'][number] {
  return parts.at(-1) ?? parts[0];
}

/** Where arrival is told as well: else the line says it itself. */
function shipsOf({ parts, ship, deliver }: Pick<Description, 'parts' | 'ship' | 'deliver'>): string[] {
  if (parts.length === 0) return ship !== undefined && deliver !== undefined ? [ship] : [];
  return parts.flatMap(({ quantity, ship, deliver }) => (ship && deliver ? [`${quantity}: ${ship}`] : []));
}

function windowsOf({ ship, deliver, noDate }: Pick<LineDescription, 'ship' | 'deliver' | 'noDate'>) {
  return {
    ...(ship === undefined ? {} : { ship }),
    ...(deliver === undefined ? {} : { deliver }),
    ...(noDate === undefined ? {} : { noDate }),
  };
}

/**
 * What stands in the way of ordering the line: it cannot be had, or not as much of it, or not there, or no order may
 * have so many.
 */
function faultOf(
  name: string,
  promise: StocklinePromise,
  { wording, to, inCart, quantityFault }: Omit<DescribedLine, 'places' | 'product'>,
): string | undefined {
  const { cannot } = wording.checkout;
  const { parts, quantity, maxQuantity, notes, orderQuantity: { min, step, max = quantity } = anyQuantity } = promise;
  const missing = parts.filter((part) => !isOrderable(part));
  const [first] = missing;
  if (first === undefined) {
    if (quantityFault === 'least') return cannot.belowLeast(name, min);
    return quantityFault === 'step' ? cannot.notInSteps(name, step) : undefined;
  }
  if (first.status === 'not_shipped_there' && promise.pickup)
    return `${name}: ${wording.messages.pickup.none(promise.pickup.location)}`;
  if (first.status === 'not_shipped_there')
    return cannot.notShipped(name, to === undefined ? '' : destinationName(to, wording.language, true));
  if (quantityFault === 'most' && isRulesMost(promise, inCart)) return cannot.aboveMost(name, max);
  if (notes.includes('may_be_sooner')) return cannot.askUs(name, quantity);
  if (notes.includes('taken_in_order') && missing.length === parts.length) return cannot.takenInOrder(name);
  if (missing.length < parts.length) return cannot.overMaximum(name, maxQuantity ?? quantity);
  if (missing.some(isNotOpen)) return cannot.notOpen(name);
  if (first.status === 'discontinued') return cannot.discontinued(name);
  return missing.some(isClosed) ? cannot.closed(name) : cannot.outOfStock(name);
}

const anyQuantity: NonNullable<StocklinePromise['orderQuantity']> = { min: 1, step: 1 };

/** Places that it is sent from. */
function placesOf({ lines }: OrderPromise): number {
  const goods = lines.filter(({ digital }) => !digital);
  return new Set(goods.flatMap(({ parts }) => parts.map(({ location }) => location))).size;
}

/** How the days of what is sent, or collected, are said; undefined where some of it is sent and some is not. */
function collectedAt({ lines }: OrderPromise): PromisedPickup | 'sent' | undefined {
  const [first] = lines;
  if (lines.every(({ pickup }) => pickup === undefined)) return 'sent';
  return lines.every(({ pickup }) => pickup?.location === first.pickup?.location)
    ? { ...(first.pickup?.location === undefined ? {} : { location: first.pickup.location }) }
    : undefined;
}

function splitWindows(
  order: OrderPromise,
  { language, messages, checkout: { shipping } }: CheckoutWording,
  places: Places,
): string[] {
  const { split } = order;
  const pickup = collectedAt(order);
  const shipments = split?.shipments ?? [];
  if (pickup !== 'sent') {
    if (pickup === undefined) return [];
    const today = places.today(shipments[0]?.location);
    const told = shipments.flatMap(({ ship }) =>
      ahead(ship, today) ? [collectWords(ship, { language, messages }, dayFormat(language), today, pickup)] : [],
    );
    return [...new Set(told)];
  }
  const [first, last] = [shipments[0], shipments.at(-1)];
  if (first === undefined || last === undefined) return [];
  const days = dayFormat(language);
  const isByArrival = shipments.every(({ deliver }) => deliver !== undefined);
  const windows = shipments.flatMap(({ ship, deliver }) => (isByArrival ? (deliver ?? []) : ship));
  const sorted = (end: keyof DayWindow) => windows.map((window) => window[end]).sort();
  // The first may be any of them, by the soonest of their days; and so may the last.
  const told = (say: (when: string) => string, { location }: typeof first, at: 0 | -1): string[] => {
    const today = places.today(location);
    const window = { earliest: sorted('earliest').at(at) ?? '', latest: sorted('latest').at(at) ?? '' };
    if (!ahead(window, today)) return [];
    return [
      say(
        isByArrival
          ? days.span(window.earliest, window.latest, today)
          : shipWords(window, { language, messages }, days, today),
      ),
    ];
  };
  return isByArrival
    ? [...told(shipping.firstArrives, first, 0), ...told(shipping.lastArrives, last, -1)]
    : [...told(shipping.firstShips, first, 0), ...told(shipping.lastShips, last, -1)];
}

function wholeOf(order: OrderPromise, wording: CheckoutWording, places: Places): string[] {
  const { together, lines } = order;
  if (together !== undefined) return wholeWindows(order, wording, places);
  // Of an order that nobody can have there is nothing to say.
  if (lines.some(({ parts }) => parts.some((part) => !isOrderable(part)))) return [];
  return lines.filter(({ digital }) => !digital).length > 1 ? [wording.checkout.wholeNoDate] : [];
}

function wholeWindows(order: OrderPromise, wording: CheckoutWording, places: Places): string[] {
  const pickup = collectedAt(order);
  const days = dayFormat(wording.language);
  const { ship, deliver } = order.together ?? {};
  // Of days by which some of it has arrived and some can be collected each line has its own.
  if (pickup === undefined) return [];
  if (pickup !== 'sent') {
    const today = places.today(pickup.location);
    return ship !== undefined && ahead(ship, today) ? [collectWords(ship, wording, days, today, pickup)] : [];
  }
  const today = places.today(undefined);
  return [
    ...(ship !== undefined && ahead(ship, today)
      ? [wording.messages.ships(shipWords(ship, wording, days, today))]
      : []),
    ...(deliver !== undefined && ahead(deliver, today)
      ? [wording.messages.arrives(days.span(deliver.earliest, deliver.latest, today))]
      : []),
  ];
}

function commonNotes(lines: readonly LineDescription[]): string[] {
  const [first, ...rest] = lines;
  return rest.length === 0
    ? []
    : (first?.notes ?? []).filter((note) => rest.every(({ notes }) => notes.includes(note)));
}

function summarise(
  { title, headline, parts, ship, deliver, noDate, fault, outlook }: LineDescription,
  language: string,
): string {
  const told = parts.map(({ text }) => text);
  const sentences = [fault ?? headline, ship, deliver, noDate, ...told, outlook].flatMap(
    (text) => text?.replace(/\.$/u, '') ?? [],
  );
  return stopped(`${title}: ${joined(sentences, language)}`, language);
}
