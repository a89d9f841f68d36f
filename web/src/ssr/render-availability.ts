/** `<stockline-availability>` as HTML, from the views that the element itself has. */
import type { TemplateResult } from 'lit';
import { placesAt } from '../days/places.ts';
import { unitsAsked } from '../elements/asked.ts';
import { foldedContent } from '../elements/stockline-availability/details.ts';
import {
  type AvailabilityVariant,
  StocklineAvailability,
} from '../elements/stockline-availability/stockline-availability.ts';
import { badgeView, compactView, type FoldedContent, fullView } from '../elements/stockline-availability/view.ts';
import { loadEngine } from '../engine/index.ts';
import type { Query, StocklinePromise } from '../engine/types/documents.ts';
import { withConsentText } from '../locales/consent.ts';
import { type Description, describe } from '../locales/describe.ts';
import { wholeMessages } from '../locales/details/wording.ts';
import { type MessagesOverride, type Wording, withOverride, wordingFor } from '../locales/index.ts';
import { countedDown } from '../locales/time-left.ts';
import { unitPriceText } from '../store/unit-price.ts';
import { asked, askingAttributes, askingOnServer, documentOf } from './asking.ts';
import { dayOfPickup } from './day-of-pickup.ts';
import { needGiven } from './given.ts';
import { cssOf, type ServerPage, serverHtml } from './server-page.ts';
import { serverRecord } from './server-record.ts';

export interface AvailabilityPage extends ServerPage<MessagesOverride> {
  /**
   * What is asked, and the instant. How sure the days have to be is the shop's to say, in its document. Without a
   * quantity the least that can be ordered is asked for. A price is that of one unit: the tag has no other.
   */
  query: Omit<Query, 'promised' | 'confidence' | 'total'>;
  /** The answer, where the server has it already: then no engine is asked. */
  promise?: StocklinePromise;
  variant?: AvailabilityVariant;
}

/**
 * The element's HTML, promise and all. In the browser the element takes it over: what is here stays until the element's
 * own answer is there, and no longer than it is true.
 *
 * Throws a StocklineError when the engine refuses the snapshot
 * or the query; a page then shows the tag without a shadow root.
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
  needGiven('renderAvailability', page, ['snapshot', 'query']);
  const { query, language = 'en', variant, snapshot } = page;
  const promise = page.promise ?? (await asked(loadEngine, snapshot, (opened) => opened.quote(query)));
  const document = documentOf(snapshot);
  await wholeMessages.load(language);
  const wording = wordingFor(language);
  const own: Wording = { ...wording, messages: withOverride(wording.messages, page.messages) };
  const asking = askingOnServer(query, page.attributes);
  // How much time is left to order is said by the minute, and no page is that young: it names the hour instead, as it
  // does long before it.
  const isCounted = asking.at !== undefined && (page.attributes?.['countdown'] ?? false) !== false;
  const places = placesAt(document, Date.parse(promise.at));
  const countdown = isCounted ? countedDown : undefined;
  const shown = asking.at === undefined ? dayOfPickup(promise) : promise;
  const { sku } = promise;
  const product = document.products[sku];
  const { to, quantity, inCart, unitPrice } = query;
  const description = describe(shown, own, places, { to, inCart, product, countdown });
  const price = unitPrice && product?.price && unitPriceText(unitPrice, product.price.exponent);
  return serverHtml(page, {
    name: 'stockline-availability',
    element: StocklineAvailability,
    attributes: { sku, quantity, 'in-cart': inCart, 'unit-price': price, ...askingAttributes(query), variant },
    view: viewOf(description, own, variant, () => foldedContent(promise, own, places)),
    record: serverRecord({
      question: { sku, ...unitsAsked({ quantity, inCart }), ...(price && { unitPrice: price }), ...asking },
      document,
      promises: [promise],
      promise: withConsentText(promise, own),
    }),
  });
}

function viewOf(
  description: Description,
  { messages }: Wording,
  variant: AvailabilityVariant | undefined,
  folded: () => FoldedContent,
): TemplateResult {
  if (variant === 'badge') return badgeView(description);
  return variant === 'compact' ? compactView(description) : fullView(description, messages, { content: folded() });
}

/** The element's sheets as one text: what `stockline.css` holds. */
export function availabilityCss(): string {
  return cssOf(StocklineAvailability);
}
