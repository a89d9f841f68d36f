/** `<stockline-availability>` as HTML, from the views that the element itself has. */
import type { TemplateResult } from 'lit';
import { circumstancesOf } from '../elements/asked.ts';
import { serverMark } from '../elements/server-mark.ts';
import { type AvailabilityVariant, StocklineAvailability } from '../elements/stockline-availability/stockline-availability.ts';
import { badgeView, compactView, fullView } from '../elements/stockline-availability/view.ts';
import { loadEngine } from '../engine/index.ts';
import type { Query, SnapshotDocument, StocklinePromise } from '../engine/types/documents.ts';
import { withConsentText } from '../locales/consent.ts';
import { type Description, describe } from '../locales/describe.ts';
import { loadMessages, type MessagesOverride, type Wording, withOverride, wordingFor } from '../locales/index.ts';
import { nextMoment } from '../store/moments.ts';
import { placesAt } from '../store/places.ts';
import { type AttributeValue, attributeList, elementHtml, escaped, jsonScript, viewHtml } from './markup.ts';

/** How the looks get there: by the address of `stockline.css`, or inside the page, with the nonce of its policy where it has one. */
export type ServerStyles = { href: string } | { nonce?: string };

export interface AvailabilityPage {
  /** The snapshot, as text or as a record. */
  snapshot: string | SnapshotDocument;
  /** What is asked, and the instant. */
  query: Omit<Query, 'promised'>;
  /** The answer, where the server has it already: then no engine is asked. */
  promise?: StocklinePromise;
  /** The tag of the reader's language; `en` when absent. */
  language?: string;
  variant?: AvailabilityVariant;
  /** The shop's own wording; set the element's `messages` to the same. */
  messages?: MessagesOverride;
  /** The tag's other attributes: `src`, `refresh`, `id`, `class` and so on. What `query` says need not be repeated. */
  attributes?: Readonly<Record<string, AttributeValue>>;
  /** Absent: inside the page, without a nonce. */
  styles?: ServerStyles;
  /** Text between the tags, for when there is no promise any more. */
  fallback?: string;
}

/**
 * The element's HTML, promise and all. In the browser the element takes it over: what is here stays until the element's own answer is
 * there, and no longer than it is true.
 *
 * Throws a StocklineError when the engine refuses the snapshot or the query; a page then shows the tag without a shadow root.
 *
 * @example
 * await renderAvailability({
 *   snapshot: await readFile('snapshot.json', 'utf8'),
 *   query: { sku: 'MUG', quantity: 2, to: { country: 'US', postalCode: '94103' }, at: '2026-11-23T15:05:00Z' },
 *   attributes: { src: '/snapshot.json' },
 *   styles: { href: '/stockline.css' },
 *   fallback: 'Usually ships within a week.',
 * });
 */
export async function renderAvailability(page: AvailabilityPage): Promise<string> {
  const { query, language = 'en', variant, attributes = {} } = page;
  const [document, promise] = await answered(page);
  await loadMessages(language);
  const wording = wordingFor(language);
  const own: Wording = { ...wording, messages: withOverride(wording.messages, page.messages) };
  const at = attributes['at'] ? String(attributes['at']) : null;
  // How much time is left to order is said by the minute, and no page is that young: it names the hour instead, as it does long before it.
  const now = at === null ? Number.NEGATIVE_INFINITY : undefined;
  const description = describe(promise, own, placesAt(document, Date.parse(promise.at)), now);

  const asked = { to: query.to ?? null, method: query.method ?? null, confidence: query.confidence ?? null };
  const record = {
    question: { sku: promise.sku, quantity: promise.quantity, ...circumstancesOf({ ...asked, at }) },
    promise: withConsentText(promise, own),
    at: Date.parse(promise.at),
    // A page with a fixed instant has no time that passes.
    until: at === null ? nextMoment([promise], document, Date.parse(promise.at)) : undefined,
  };
  const tag = {
    lang: language,
    sku: promise.sku,
    quantity: promise.quantity,
    to: query.to && [query.to.country, query.to.postalCode].filter(Boolean).join(' '),
    ...{ method: query.method, confidence: query.confidence, variant },
    ...attributes,
  };
  const shadow = [
    styleHtml(page.styles ?? {}),
    viewHtml(viewOf(description, own, variant)),
    jsonScript(record, { [serverMark]: true }),
  ];
  return elementHtml('stockline-availability', tag, shadow.join(''), escaped(page.fallback ?? ''));
}

async function answered({ snapshot, query, promise }: AvailabilityPage): Promise<[SnapshotDocument, StocklinePromise]> {
  const document = typeof snapshot === 'string' ? (JSON.parse(snapshot) as SnapshotDocument) : snapshot;
  if (promise !== undefined) return [document, promise];
  const opened = (await loadEngine()).openSnapshot(snapshot);
  try {
    return [document, opened.quote(query)];
  } finally {
    opened.close();
  }
}

function viewOf(description: Description, { messages }: Wording, variant: AvailabilityVariant | undefined): TemplateResult {
  if (variant === 'badge') return badgeView(description);
  return variant === 'compact' ? compactView(description) : fullView(description, messages);
}

function styleHtml(styles: ServerStyles): string {
  if ('href' in styles) return `<link rel="stylesheet"${attributeList({ href: styles.href })}>`;
  return `<style${attributeList({ nonce: styles.nonce })}>${availabilityCss()}</style>`;
}

/** The element's sheets as one text: what `stockline.css` holds. */
export function availabilityCss(): string {
  return StocklineAvailability.styles.map(({ cssText }) => cssText).join('');
}
