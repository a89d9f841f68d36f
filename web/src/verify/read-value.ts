/**
 * Reads what claims to be a checkout's value: its question, as far as the engine can be asked it, and what it says was
 * shown. What the engine's answer has to equal anyway is not looked at here.
 */
import type { Way } from '../cart/ways.ts';
import type { CheckoutLine, Consented, Destination, OrderPromise } from '../engine/types/documents.ts';
import {
  type Data,
  hasOnly,
  isIndex,
  isInstant,
  isListOfRecords,
  isRecord,
  isUnits,
  isWindow,
  plainCopy,
} from './shapes.ts';

/** What is asked, but for the moment. How sure the days have to be is the shop's to say, so it is not asked with. */
export interface ShownQuestion {
  lines: [CheckoutLine, ...CheckoutLine[]];
  to?: Destination;
  method?: string;
  pickupAt?: string;
}

/** Of the promise, only quantities and windows are known to be what their types say. */
export interface Shown {
  at: string;
  ship: Way;
  confidence?: unknown;
  computedFrom?: unknown;
  promise: OrderPromise;
  consented: readonly Consented[];
}

export interface ReadValue {
  /** Absent where the engine cannot be asked. */
  question?: ShownQuestion;
  /** The moment of the promise, by the shopper's clock. */
  at?: string;
  /** That of the texts to consent to; any will do where there is none. */
  language: string;
  /** Absent where it is no promise for these lines. */
  shown?: Shown;
  /** JSON Pointers to what is not as a value has it. */
  differs: readonly string[];
}

/** As many as the engine answers at once. */
const MAX_LINES = 1000;
/** No name is as long. The engine holds what it is asked in a memory that all answers share, so there is an end. */
const MAX_NAME_LENGTH = 1000;

export function readValue(value: unknown): ReadValue {
  const data = plainCopy(value);
  if (!isRecord(data)) return { differs: [''], language: 'en' };
  const { version, at, asOf, lines, to, method, pickupAt, ship, promise, consented } = data;
  const differs: string[] = [];
  const need = <T>(isGood: T, pointer: string): T => {
    if (!isGood) differs.push(pointer);
    return isGood;
  };

  need(version === 1, '/version');
  need(isInstant(at), '/at');
  need(isInstant(asOf), '/asOf');
  need(ship === 'together' || ship === 'as_ready', '/ship');
  const asked = differs.length;
  if (need(isListOfRecords(lines) && lines.length > 0 && lines.length <= MAX_LINES, '/lines')) {
    for (const [index, { sku, quantity }] of (lines as Data[]).entries()) {
      need(isName(sku), `/lines/${index}/sku`);
      need(isUnits(quantity), `/lines/${index}/quantity`);
    }
  }
  need(to === undefined || isDestination(to), '/to');
  need(method === undefined || isName(method), '/method');
  need(pickupAt === undefined || isName(pickupAt), '/pickupAt');
  const canBeAsked = differs.length === asked;

  if (canBeAsked) differs.push(...promiseFaults(promise, lines as Data[]));
  if (need(Array.isArray(consented) && consented.length <= MAX_LINES, '/consented')) {
    for (const [index, one] of (consented as unknown[]).entries()) need(isConsented(one), `/consented/${index}`);
  }
  return {
    ...(canBeAsked ? { question: questionOf(data) } : {}),
    ...(isInstant(at) ? { at } : {}),
    language: languageOf(promise),
    ...(differs.length === 0 ? { shown: data as unknown as Shown } : {}),
    differs,
  };
}

/**
 * The products that a value asks for, whatever it is: those whose documents are added to a shop's before it is
 * verified. None where it is no value of a checkout.
 *
 * @example
 * for (const sku of skusOf(submitted)) shop.addProduct(await documentOf(sku));
 */
export function skusOf(value: unknown): string[] {
  const { question } = readValue(value);
  return [...new Set(question?.lines.map(({ sku }) => sku))];
}

/** Member by member, so that nothing else is asked. */
function questionOf({ lines, to, method, pickupAt }: Data): ShownQuestion {
  const asked = (lines as CheckoutLine[]).map(({ sku, quantity }) => ({ sku, quantity })) as ShownQuestion['lines'];
  return {
    lines: asked,
    ...(to === undefined ? {} : { to: to as Destination }),
    ...(method === undefined ? {} : { method: method as string }),
    ...(pickupAt === undefined ? {} : { pickupAt: pickupAt as string }),
  };
}

function promiseFaults(promise: unknown, lines: readonly Data[]): string[] {
  if (!isRecord(promise)) return ['/promise'];
  const shown = promise['lines'];
  if (!isListOfRecords(shown) || shown.length !== lines.length) return ['/promise/lines'];
  return [
    ...shown.flatMap((line, index) => lineFaults(line, `/promise/lines/${index}`)),
    ...windowFaults(promise['together'], '/promise/together', ['ship', 'deliver']),
    ...splitFaults(promise['split']),
  ];
}

const partMembers = ['quantity', 'status', 'location', 'locations', 'ready', 'ship', 'deliver', 'queue', 'because'];

function lineFaults(line: Data, pointer: string): string[] {
  const { parts, ladder } = line;
  const isPart = (part: Data) =>
    hasOnly(part, partMembers) && isUnits(part['quantity']) && windowFaults(part, '').length === 0;
  return [
    ...windowFaults(line, pointer),
    ...(isListOfRecords(parts) && parts.length > 0 && parts.every(isPart) ? [] : [`${pointer}/parts`]),
    ...(isListOfRecords(ladder) && ladder.every((rung) => windowFaults(rung, '').length === 0)
      ? []
      : [`${pointer}/ladder`]),
  ];
}

/** Windows are days in their order, and nothing is delivered before it is shipped. */
function windowFaults(of: unknown, pointer: string, members?: readonly string[]): string[] {
  if (of === undefined) return [];
  if (!isRecord(of) || (members !== undefined && !hasOnly(of, members))) return [pointer];
  const { ready, ship, deliver } = of;
  const isGood = (window: unknown) => window === undefined || isWindow(window);
  if (!isGood(ready)) return [`${pointer}/ready`];
  if (!isGood(ship)) return [`${pointer}/ship`];
  if (!isGood(deliver)) return [`${pointer}/deliver`];
  const isBefore = isWindow(ship) && isWindow(deliver) && isEarlier(deliver, ship);
  return isBefore ? [`${pointer}/deliver`] : [];
}

function isEarlier(one: { earliest: string; latest: string }, other: { earliest: string; latest: string }): boolean {
  return one.earliest < other.earliest || one.latest < other.latest;
}

function splitFaults(split: unknown): string[] {
  if (split === undefined) return [];
  const isItem = (item: unknown) =>
    hasOnly(item, ['line', 'quantity']) && isIndex(item['line']) && isUnits(item['quantity']);
  const isShipment = (shipment: unknown) =>
    windowFaults(shipment, '', ['location', 'ship', 'deliver', 'items']).length === 0 &&
    isRecord(shipment) &&
    isWindow(shipment['ship']) &&
    Array.isArray(shipment['items']) &&
    shipment['items'].every(isItem);
  const isSplit = hasOnly(split, ['shipments']) && Array.isArray(split['shipments']);
  return isSplit && (split['shipments'] as unknown[]).every(isShipment) ? [] : ['/promise/split'];
}

/** The engine says whether it is one that anything goes to. */
function isDestination(to: unknown): boolean {
  return hasOnly(to, ['country', 'postalCode']) && Object.values(to).every(isName);
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value.length <= MAX_NAME_LENGTH;
}

function isConsented(one: unknown): boolean {
  return (
    isRecord(one) &&
    isIndex(one['line']) &&
    typeof one['text'] === 'string' &&
    typeof one['language'] === 'string' &&
    isInstant(one['at'])
  );
}

/** What is longer, or has other signs, is the tag of no language. */
function languageOf(promise: unknown): string {
  const lines = isRecord(promise) && isListOfRecords(promise['lines']) ? promise['lines'] : [];
  for (const { terms } of lines) {
    const language = isRecord(terms) && isRecord(terms['consent']) ? terms['consent']['language'] : undefined;
    if (typeof language === 'string') return /^[A-Za-z0-9-]{2,35}$/u.test(language) ? language : 'en';
  }
  return 'en';
}
