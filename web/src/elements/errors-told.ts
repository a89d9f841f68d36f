/**
 * What a developer is told of an error, where more can be said than the engine knows: it sees a document and a
 * question, and not the page that they come from. Loaded with warnings.ts.
 */

import type { LitElement } from 'lit';
import { holdsStock } from '../engine/holds-stock.ts';
import { addressOf } from '../store/address.ts';
import type { AvailabilityError } from '../store/failure.ts';
import type { AskedDocument } from '../store/snapshot.ts';
import { askedBy, snapshotOf, textAt } from './asked-source.ts';
import { warn } from './console.ts';
import { nearest } from './near-words.ts';
import { shopsOf } from './shop.ts';
import { tagOf } from './tag-of.ts';

/** What nobody but the shopper can do something about. */
const shoppers = ['offline', 'slow'];

/** Errors of the page or of what is asked; all others are faults of the snapshot. */
const ofPage = /^(?:not_fetched|missing_script|unknown_member|no_)/;
const ofQuestion =
  /^\/(?:sku|quantity|inCart|unitPrice|to|method|pickupAt|confidence|at|lines|promised|promise|history|order|completed|ship|refresh)(?:\/|$)/;

export function tellErrors(element: LitElement, [first, ...others]: readonly AvailabilityError[]): void {
  if (first === undefined || shoppers.includes(first.code)) return;
  const { code, pointer, message } = first;
  const tag = tagOf(element);
  const place = pointer === '' ? '' : ` ${pointer}:`;
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  const plain = `${tag}:${place} ${message}${more} (${code})`;
  if (!ofPage.test(code) && !ofQuestion.test(pointer)) {
    tellDocument(element, plain, first);
    return;
  }
  const number = noNumber(element, pointer);
  const written = element.getAttribute(attributeOf(pointer)) ?? '';
  const seconds = wrongRefresh(element, message);
  warn(
    `${code} ${pointer} ${written} ${message}`,
    number !== undefined
      ? `${tag}: ${number} (${code})`
      : seconds !== undefined
        ? `${tag}: ${seconds} (${code})`
        : async () => `${tag}:${place} ${message}${await whatToDo(element, first)}${more} (${code})`,
    element,
  );
}

/** Where the message does not say it: a blank, and what to do. */
async function whatToDo(element: LitElement, { code, message }: AvailabilityError): Promise<string> {
  if (code === 'unknown_sku' && / answered \d+\.$/u.test(message))
    return ' Write the SKU as the store has it, or publish the product.';
  if (code === 'unknown_sku') return thatThereIs(element, message, ({ products }) => products);
  if (code === 'unknown_method') return thatThereIs(element, message, ({ shipping = {} }) => shipping);
  if (code === 'unknown_location') return thatThereIs(element, message, placesOfPickup);
  if (code === 'missing_script') return ' Write the snapshot into a script with that id, or another id into src.';
  if (code !== 'not_fetched' || / Add .* to its connect-src/u.test(message)) return '';
  if (/\/shop\.json could not .* answered 4(?:04|10)\.$/u.test(message))
    return ' Put the folder there that `stockline publish` made, or write the address of yours into src.';
  if (/answered 4(?:04|10)\.$/u.test(message))
    return ' Put the snapshot there that `stockline plan` made, or write the address of yours into src.';
  if (/answered \d+\.$/u.test(message)) return ' Open that address in the browser: it has to answer anybody.';
  return ' Open that address in the browser. If it is there, and of another origin, its server has to send the header Access-Control-Allow-Origin.';
}

function placesOfPickup({ shipping = {} }: AskedDocument): object {
  const places = Object.values(shipping).flatMap((method) =>
    method.kind === 'pickup' ? (method.locations ?? []) : [],
  );
  return Object.fromEntries(places.map((place) => [place, place]));
}

/** A number with a unit is no number, and so the address of events, which nobody would give it. */
function wrongRefresh(element: LitElement, message: string): string | undefined {
  if (!/ its events at /u.test(message)) return undefined;
  const written = [element, ...shopsOf(element)].map((one) => one.getAttribute('refresh')).find((one) => one !== null);
  return /^\s*[\d.]+\s*[a-z]+\s*$/iu.test(written ?? '')
    ? `refresh="${written}" is no number, and counts as the address of events. Write seconds without a unit, such as refresh="60".`
    : undefined;
}

/** The attribute with which a member of the question is asked. */
function attributeOf(pointer: string): string {
  return pointer.slice(1).replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}

/** The engine is given no number for it, and has not seen what was written. */
function noNumber(element: Element, pointer: string): string | undefined {
  const name = attributeOf(pointer);
  const written = element.getAttribute(name);
  if (written === null) return undefined;
  if ((name === 'quantity' || name === 'in-cart') && !Number.isInteger(Number(written)))
    return `${name}="${written}" is no whole number. Write one, such as ${name}="2".`;
  if (!Number.isNaN(Number(written))) return undefined;
  if (name === 'confidence')
    return `confidence="${written}" is no number. Write one from 0.5 to 1, such as confidence="0.9".`;
  return undefined;
}

/** The key that is meant, or some of those that there are. */
async function thatThereIs(
  element: LitElement,
  message: string,
  where: (document: AskedDocument) => object,
): Promise<string> {
  try {
    const keys = Object.keys(where((await snapshotOf(element)).document));
    const meant = nearest(/"(.*)"/u.exec(message)?.[1] ?? '', keys);
    if (meant !== undefined) return ` Did you mean "${meant}"?`;
    const some = keys.slice(0, 5).map((key) => `"${key}"`);
    return ` It has ${some.join(', ')}${keys.length > 5 ? `, and ${keys.length - 5} more` : ''}.`;
  } catch {
    return ''; // It was there when the element asked, and is not any more.
  }
}

function tellDocument(element: LitElement, plain: string, { code, pointer, message }: AvailabilityError): void {
  const source = askedBy(element);
  const address = source && 'url' in source ? addressOf(source.url) : '';
  warn(
    `${address} ${code} ${pointer} ${message}`,
    async () => {
      const other = source && otherDocument(await textAt(source).catch(() => ''));
      return other ? `${tagOf(element)}: ${address || 'The document on the page'} ${other} (${code})` : plain;
    },
    element,
  );
}

/** What is often found in a snapshot's place; goes on a sentence that begins with its address. */
function otherDocument(text: string): string | undefined {
  if (/^\s*<(?:!doctype|html|head|body)\b/iu.test(text))
    return 'is an HTML page, and no snapshot. Write the address of the snapshot that `stockline plan` made.';
  try {
    const { zones, products, errors } = JSON.parse(text.trim()) as Record<string, unknown>;
    if (Array.isArray(errors)) {
      const [{ pointer = '', message = '' } = {}] = errors as { pointer?: string; message?: string }[];
      return `is the list of faults that \`stockline plan\` wrote, and no snapshot. Mend the store document, and plan again. The first fault is ${pointer}: ${message}`;
    }
    if (zones === undefined && holdsStock(products))
      return 'is a store document, which is private: take it off the server, make a snapshot of it with `stockline plan`, and name that.';
  } catch {
    // What the engine says is all that there is to say.
  }
  return undefined;
}
