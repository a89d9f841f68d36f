/** `<stockline-availability>` as HTML, from the views that the element itself has. */
import type { TemplateResult } from 'lit';
import { byDay } from '../days/by-day.ts';
import { isDay } from '../days/days.ts';
import { likelyDay } from '../days/likely-day.ts';
import { placesAt } from '../days/places.ts';
import { unitsAsked } from '../elements/asked.ts';
import { headingLevelOf } from '../elements/heading-level.ts';
import { foldedContent, foldedLooks } from '../elements/stockline-availability/details.ts';
import {
  type AvailabilityVariant,
  StocklineAvailability,
} from '../elements/stockline-availability/stockline-availability.ts';
import { badgeView, compactView, fullView } from '../elements/stockline-availability/view.ts';
import { loadEngine } from '../engine/index.ts';
import type { Snapshot } from '../engine/snapshot.ts';
import type { Query, StocklinePromise } from '../engine/types/documents.ts';
import { wholeMessages } from '../locales/details/wording.ts';
import { type MessagesOverride, type Wording, withOverride, wordingFor } from '../locales/index.ts';
import { describeSurface, type Surface } from '../locales/surface.ts';
import { countedDown } from '../locales/time-left.ts';
import type { Shipping } from '../store/countries-served.ts';
import { type OtherAnswers, otherAnswers } from '../store/other-answers.ts';
import { unitPriceText } from '../store/unit-price.ts';
import { asked, askingAttributes, askingOnServer, documentOf, isOpened } from './asking.ts';
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
  /**
   * The answer, where the server has it already: then no engine is asked. How likely an uncertain day is, is then told
   * only where the snapshot is open.
   */
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
  const { query, language = 'en', variant, snapshot, attributes = {} } = page;
  const by = isDay(String(attributes['by'])) ? String(attributes['by']) : undefined;
  const { promise, ...told } =
    page.promise && !isOpened(snapshot)
      ? { promise: page.promise }
      : await asked(loadEngine, snapshot, query.to, (opened) =>
          allAsked(opened, query, by, page.promise, documentOf(snapshot)),
        );
  const document = documentOf(snapshot);
  await wholeMessages.load(language);
  const wording = wordingFor(language);
  const own: Wording = { ...wording, messages: withOverride(wording.messages, page.messages) };
  const asking = askingOnServer(query, attributes);
  // How much time is left to order is said by the minute, and no page is that young: it names the hour instead, as it
  // does long before it.
  const isCounted = asking.at !== undefined && (attributes['countdown'] ?? false) !== false;
  const countdown = isCounted ? countedDown : undefined;
  const { to, quantity, inCart, unitPrice } = query;
  const shown = asking.at === undefined ? dayOfPickup(promise) : promise;
  const places = placesAt(document, Date.parse(promise.at));
  const product = document.products[promise.sku];
  const isBrief = variant === 'compact' || variant === 'badge';
  const surface = describeSurface(shown, own, places, { to, inCart, product, countdown, by, byDay, isBrief, ...told });
  const { sku } = promise;
  const price =
    unitPrice && document.products[sku]?.price && unitPriceText(unitPrice, document.products[sku].price.exponent);
  const headingLevel = headingLevelOf(Number(attributes['heading-level'] ?? 0));
  return serverHtml(page, {
    name: 'stockline-availability',
    element: styled,
    attributes: { sku, quantity, 'in-cart': inCart, 'unit-price': price, ...askingAttributes(query), variant },
    view: viewOf(surface, own, variant, () => foldedContent(promise, own, places, { inCart, headingLevel })),
    record: serverRecord({
      question: { sku, ...unitsAsked({ quantity, inCart }), ...(price && { unitPrice: price }), ...asking },
      document,
      promises: [promise],
      promise,
    }),
  });
}

interface AllAsked extends OtherAnswers {
  promise: StocklinePromise;
}

/** All that the engine is asked, at once: whoever opened the snapshot may close it before the words are there. */
function allAsked(
  opened: Pick<Snapshot, 'quote'>,
  query: Query,
  by: string | undefined,
  given: StocklinePromise | undefined,
  document: Shipping,
): AllAsked {
  const promise = given ?? opened.quote(query);
  const others = otherAnswers(document, (other) => opened.quote({ ...query, ...other }));
  likelyDay(promise, others.atConfidence);
  if (by !== undefined) byDay(promise, by, others.atConfidence);
  if (promise.status === 'not_shipped_there') others.countriesReached();
  return { promise, ...others };
}

function viewOf(
  surface: Surface,
  { messages }: Wording,
  variant: AvailabilityVariant | undefined,
  folded: () => TemplateResult,
): TemplateResult {
  if (variant === 'badge') return badgeView(surface);
  return variant === 'compact' ? compactView(surface) : fullView(surface, messages, { content: folded() });
}

/** What a server renders is all there at once. */
const styled = { styles: [...StocklineAvailability.styles, ...foldedLooks] };

/** The element's sheets as one text: what `stockline.css` holds. */
export function availabilityCss(): string {
  return cssOf(styled);
}
