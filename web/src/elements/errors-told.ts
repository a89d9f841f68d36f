/**
 * What a developer is told of an error, where more can be said than the engine knows: it sees a document and a
 * question, and not the page that they come from. Loaded with warnings.ts.
 */
import type { LitElement } from 'lit';
import type { AvailabilityError } from '../store/failure.ts';
import { askedBy, documentOf, textAt } from './asked-source.ts';
import { warn } from './console.ts';
import { nearest } from './near-words.ts';
import { tagOf } from './tag-of.ts';

/** What nobody but the shopper can do something about. */
const shoppers = ['offline', 'slow'];

/** Errors of the page or of what is asked; all others are faults of the snapshot. */
const ofPage = /^(?:not_fetched|missing_script|no_)/;
const ofQuestion = /^\/(?:sku|quantity|to|method|confidence|at|lines|promised|promise|history|order|refresh)(?:\/|$)/;

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
  const written = element.getAttribute(pointer.slice(1)) ?? '';
  warn(
    `${code} ${pointer} ${written} ${message}`,
    code === 'unknown_sku'
      ? async () => `${tag}:${place} ${message}${await productMeant(element, message)}${more} (${code})`
      : number === undefined
        ? plain
        : `${tag}: ${number} (${code})`,
    element,
  );
}

/** The engine is given no number for it, and has not seen what was written. */
function noNumber(element: Element, pointer: string): string | undefined {
  const name = pointer.slice(1);
  const written = element.getAttribute(name);
  if (written === null || !Number.isNaN(Number(written))) return undefined;
  if (name === 'quantity') return `quantity="${written}" is no number. Write a whole number, such as quantity="2".`;
  if (name === 'confidence')
    return `confidence="${written}" is no number. Write one from 0.5 to 1, such as confidence="0.9".`;
  return undefined;
}

async function productMeant(element: LitElement, message: string): Promise<string> {
  try {
    const { products } = await documentOf(element);
    const meant = nearest(/"(.*)"/u.exec(message)?.[1] ?? '', Object.keys(products));
    return meant === undefined ? '' : ` Did you mean "${meant}"?`;
  } catch {
    return ''; // It was there when the element asked, and is not any more.
  }
}

function tellDocument(element: LitElement, plain: string, { code, pointer, message }: AvailabilityError): void {
  const source = askedBy(element);
  const address = source && 'url' in source ? source.url : '';
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

/** As a store document does: a snapshot has what can be promised in place of its stock and receipts. */
function holdsStock(products: unknown): boolean {
  return Object.values((products ?? {}) as Record<string, unknown>).some(
    (product) => typeof product === 'object' && product !== null && ('stock' in product || 'receipts' in product),
  );
}
