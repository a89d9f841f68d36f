/**
 * What a page's developer is told on the console: one warning a cause, once a page, with what to do. Loaded where
 * something seems to be wrong, so that no shopper pays for these words.
 *
 * What is missing is told after a while: a page may give it by script. What is on the way of a shopper's own device and
 * network, no developer can mend, and is not told.
 */
import type { LitElement } from 'lit';
import type { AvailabilityError } from '../store/failure.ts';
import { askedBy } from './asked-source.ts';
import { warn } from './console.ts';
import { tellErrors } from './errors-told.ts';
import { wrongAttributes } from './near-attributes.ts';
import { shopsOf } from './shop.ts';
import { tellAge } from './stock-age.ts';
import { tagOf } from './tag-of.ts';
import { tellWrongChoices, tellWrongDay, tellWrongLanguage, tellWrongTags, tellWrongTimeout } from './wrong-words.ts';

export { orderSlips } from './order-slips.ts';

const PATIENCE_MILLISECONDS = 2000;

const doubted = new Set<LitElement>();

/**
 * Errors are told at once, and so is what is odd about an element that has its answer. Without either it is looked in a
 * while whether the element has all that it needs.
 */
export function doubt(element: LitElement): void {
  const { errors, store } = element as unknown as Doubted;
  const found = errors.call(element);
  if (found.length > 0) {
    tellWrongTags(document);
    tellErrors(element, found);
  } else if (store.getAnswered() !== undefined) {
    tellWrongTags(document);
    lookAt(element);
  } else {
    if (doubted.size === 0) setTimeout(lookAtDoubted, PATIENCE_MILLISECONDS);
    doubted.add(element);
  }
}

/** What an element lets nobody else see. */
interface Doubted {
  errors: () => readonly AvailabilityError[];
  store: { getAnswered(): unknown; getState(): unknown };
}

function lookAtDoubted(): void {
  tellWrongTags(document);
  for (const element of doubted) if (element.isConnected) lookAt(element);
  doubted.clear();
}

function lookAt(element: LitElement): void {
  const meant = [element, ...shopsOf(element)].flatMap((one) =>
    wrongAttributes(one).map(({ name, known, sentence }) => {
      warn(`attribute ${name}`, sentence, one);
      return known;
    }),
  );
  for (const one of [element, ...shopsOf(element)]) tellWrongTimeout(one);
  tellWrongChoices(element);
  tellWrongDay(element);
  tellWrongLanguage(element);
  tellNameless(element);
  tellNoPickup(element);
  if ((element as unknown as Doubted).store.getAnswered() !== undefined) void tellAge(element);
  const needed = needs[element.localName];
  if (needed !== undefined && !meant.includes(needed.name) && needed.isMissing(element)) {
    warn(`no ${needed.name}`, `${tagOf(element)} ${needed.sentence}`, element);
  }
  if (meant.includes('src') || askedBy(element) !== undefined) return;
  warn(
    'no src',
    `${tagOf(element)} has no snapshot to ask. Write src="/snapshot.json", the address of yours, on it or on a <stockline-shop> of the page.`,
    element,
  );
}

/** A place where orders are collected means nothing to a carrier. */
function tellNoPickup(element: LitElement): void {
  const answered = (element as unknown as Doubted).store.getAnswered() as { pickupAt?: string } | undefined;
  const place = answered?.pickupAt;
  if (place === undefined || /"pickup":/u.test(JSON.stringify((element as unknown as Doubted).store.getState())))
    return;
  warn(
    `pickup-at ${place}`,
    `${tagOf(element)}: pickup-at="${place}" counts for nothing, as the method is no pickup. Write method="…" with the name of one whose kind is "pickup" in the snapshot's shipping.`,
    element,
  );
}

/** A form leaves out, without a word, what has no name. */
function tellNameless(element: LitElement): void {
  const { form, name } = element as { form?: HTMLFormElement | null; name?: string | null };
  if (!form || name) return;
  warn(
    'no name',
    `${tagOf(element)} has no name, so the form sends nothing of it. Write name="promise", or whatever your server reads.`,
    element,
  );
}

interface Need {
  name: string;
  sentence: string;
  isMissing(element: Element): boolean;
}

const sku: Need = {
  name: 'sku',
  sentence: 'has no sku. Write sku="…" with the key that the product has in the snapshot.',
  isMissing: (element) => !(element as { sku?: string | null }).sku,
};

/** What each element cannot do without, beside a snapshot. */
const needs: Readonly<Record<string, Need>> = {
  'stockline-availability': sku,
  'stockline-timeline': sku,
  'stockline-checkout': {
    name: 'lines',
    sentence:
      'has no lines. Write [{"sku": "…", "quantity": 1}] into a <script type="application/json"> between its tags, or set its property lines; [] is an empty cart.',
    isMissing: (element) => isWithout(element, 'lines'),
  },
  'stockline-order': {
    name: 'promise',
    sentence:
      'has no promise. Write the one that was made with the order into a <script type="application/json"> between its tags, or set its property promise.',
    isMissing: (element) => isWithout(element, 'promise') && !hasWholeOrder(element),
  },
};

/** Neither given by script, nor as JSON between the tags. */
function isWithout(element: Element, property: 'lines' | 'promise'): boolean {
  const given = (element as { lines?: unknown; promise?: unknown })[property];
  const script = element.querySelector(':scope > script[type="application/json"]');
  return (given === null || given === undefined) && !script?.textContent?.trim();
}

/** As one document, which says nothing of itself where it cannot be read. */
function hasWholeOrder(element: Element): boolean {
  const { order } = element as { order?: unknown };
  return typeof order === 'string'
    ? order.includes('"lines"')
    : typeof order === 'object' && order !== null && 'lines' in order;
}
