/**
 * What the element is given of an order. Either the whole of it as one document, in `order` or between the tags; or, of
 * an order of one line, its promise and what has happened to it since.
 */
import type { OrderHistory, PlacedOrder, StocklinePromise } from '../../engine/types/documents.ts';
import { type AvailabilityError, reasonOf } from '../../store/failure.ts';
import { type OrderedLine, orderedLines } from '../../store/order.ts';
/** What was found; no member where nothing is there (yet). Contents are the engine's to judge. */
export interface FoundOrder {
  lines?: readonly OrderedLine[];
  /** How they are sent, where that is said. */
  ship?: PlacedOrder['ship'];
  /** Empty where that is not known yet: then nothing is told. */
  errors?: readonly AvailabilityError[];
  /** What of it seems to be misspelt, or to lack something. */
  odd?: object;
}

export type GivenPromise = string | StocklinePromise | null | undefined;
export type GivenOrder = string | OrderHistory | PlacedOrder | null | undefined;

export function orderFound(host: Element, promise: GivenPromise, order: GivenOrder): FoundOrder {
  const between = promise ?? host.querySelector(':scope > script[type="application/json"]')?.textContent;
  const found = orderRead(between, order);
  // A page that is still arriving may have brought half of the text.
  const isArriving = promise == null && host.ownerDocument.readyState === 'loading';
  return isArriving && found.errors?.[0]?.pointer === '' ? {} : found;
}

export function orderRead(promise: GivenPromise, order: GivenOrder): FoundOrder {
  const since = recordOf(order);
  if (since.reason !== undefined) return unreadable('What happened to the order', since, '/order');
  const { record: history } = since;
  if (history !== undefined && 'lines' in history) return linesOf(history as PlacedOrder);
  const made = recordOf(promise);
  if (made.reason !== undefined) return unreadable('The promise made at order', made, '');
  if (made.record === undefined) return {};
  if ('lines' in made.record) return linesOf(made.record as PlacedOrder);
  const lines = [
    {
      promise: made.record as StocklinePromise,
      ...(history === undefined ? {} : { history: history as OrderHistory }),
    },
  ];
  return { lines, ...oddIn(history) };
}

/** As much as is needed to ask: the engine says what is wrong with a promise. */
function linesOf(order: PlacedOrder): FoundOrder {
  const { lines }: { lines: unknown } = order;
  if (!Array.isArray(lines) || lines.length === 0) return wrongLines('/lines', 'The lines of an order are a list');
  const odd = lines.findIndex((line) => typeof line?.promised !== 'object' || line.promised === null);
  if (odd >= 0) return wrongLines(`/lines/${odd}/promised`, 'Each line of an order has its promise');
  const { ship, completed, ...others } = order;
  const isUndated = completed === undefined && order.lines.some((line) => Object.keys(line).some(isSince));
  const isOdd = isUndated || !/^(?:together|as_ready)$/.test(ship ?? 'as_ready');
  return {
    lines: orderedLines(order),
    ...(isOdd ? { odd: order } : oddIn(others, order)),
    ...(ship === undefined ? {} : { ship }),
  };
}

const unknown =
  /"(?!(?:completed|prepaid|delays|shipments|quantity|shipped|delivered|cancelled|withdrawn|refused|promised|name|lines|noticed|revised|part|answer|answered)")[^"]*":/;

/** What happened to a line, of which the day of the order is needed to tell. */
const isSince = (name: string) => name !== 'promised' && name !== 'name';

/** A cheap test, which may find what is no slip. */
function oddIn(members: object | undefined, odd = members): { odd?: object } {
  const isOdd = unknown.test(JSON.stringify(members, (key, value) => (key === 'promised' ? 0 : value)) ?? '');
  return isOdd && odd !== undefined ? { odd } : {};
}

function wrongLines(pointer: string, what: string): FoundOrder {
  const message = `${what}: {"lines": [{"promised": {…}}]}.`;
  return { errors: [{ code: 'wrong_type', pointer, message }] };
}

function unreadable(what: string, { reason, code = 'not_json' }: Read, pointer: string): FoundOrder {
  return { errors: [{ code, pointer, message: `${what} could not be read: ${reason}.` }] };
}

interface Read {
  record?: object;
  reason?: string;
  /** Where it was no text. */
  code?: 'wrong_type' | 'not_json';
}

/**
 * A record, or one in JSON; nothing where nothing is written. Of a record a copy: what the page gave may change, and
 * may be a trap.
 */
function recordOf(given: string | object | null | undefined): Read {
  const isText = typeof given === 'string';
  if (!given || (isText && given.trim() === '')) return {};
  const code = isText ? {} : ({ code: 'wrong_type' } as const);
  try {
    const parsed: unknown = JSON.parse(isText ? given : JSON.stringify(given));
    if (typeof parsed === 'object' && parsed !== null) return { record: parsed };
    return { reason: 'it is no JSON object', ...code };
  } catch (error) {
    return { reason: reasonOf(error), ...code };
  }
}
