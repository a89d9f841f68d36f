/** `<stockline-timeline>` as HTML, from the views that the element itself has. */

import { lanesOf } from '../days/lanes.ts';
import { placesAt } from '../days/places.ts';
import { unitsAsked } from '../elements/asked.ts';
import { StocklineTimeline } from '../elements/stockline-timeline/stockline-timeline.ts';
import { timelineView } from '../elements/stockline-timeline/view.ts';
import { loadEngine } from '../engine/index.ts';
import type { Query } from '../engine/types/documents.ts';
import { loadLanguage } from '../locales/catalogue.ts';
import { describeTimeline } from '../locales/timeline/describe.ts';
import type { TimelineMessagesOverride } from '../locales/timeline/messages.ts';
import { timelineCatalogues, timelineWordingFor } from '../locales/timeline/wording.ts';
import { asked, askingAttributes, askingOnServer, documentOf } from './asking.ts';
import { needGiven } from './given.ts';
import { cssOf, type ServerPage, serverHtml } from './server-page.ts';
import { serverRecord } from './server-record.ts';

export interface TimelinePage extends ServerPage<TimelineMessagesOverride> {
  /** What is asked, and the instant. A price changes nothing of it. */
  query: Omit<Query, 'promised' | 'unitPrice' | 'total'>;
}

/**
 * The element's HTML, taken over as that of `renderAvailability`. How likely each day is, the engine is asked at many
 * confidences: there is no other way to know it from a promise that the server has already.
 *
 * Throws a StocklineError when the engine refuses the snapshot
 * or the query; a page then shows the tag without a shadow root.
 *
 * @example
 * await renderTimeline({
 *   snapshot: await readFile('snapshot.json', 'utf8'),
 *   query: { sku: 'MUG', quantity: 4, to: { country: 'US', postalCode: '94103' }, at: '2026-11-23T15:05:00Z' },
 *   attributes: { src: '/snapshot.json' },
 *   styles: { href: '/stockline-timeline.css' },
 * });
 */
export async function renderTimeline(page: TimelinePage): Promise<string> {
  needGiven('renderTimeline', page, ['snapshot', 'query']);
  const { query, language = 'en', snapshot } = page;
  const { promise, places, lanes, document } = await asked(loadEngine, snapshot, query.to, (opened) => {
    const promise = opened.quote(query);
    const document = documentOf(snapshot);
    const places = placesAt(document, Date.parse(promise.at));
    const loaded = { document, quote: (other: Query) => opened.quote(other) };
    return { promise, places, lanes: lanesOf({ promise, places }, loaded, query), document };
  });
  await loadLanguage(timelineCatalogues, language);
  const wording = timelineWordingFor(language, page.messages);
  const { sku } = promise;
  const { quantity, inCart, confidence } = query;
  const shown = { ...query, wording, places, product: document.products[sku] };
  return serverHtml(page, {
    name: 'stockline-timeline',
    element: StocklineTimeline,
    attributes: { sku, quantity, 'in-cart': inCart, ...askingAttributes(query), confidence },
    view: timelineView(describeTimeline(promise, lanes, shown), wording),
    record: serverRecord({
      question: {
        sku,
        ...unitsAsked({ quantity, inCart }),
        ...askingOnServer(query, page.attributes),
        ...(confidence !== undefined && { confidence }),
      },
      document,
      promises: [promise],
      promise,
    }),
  });
}

/** The element's sheets as one text: what `stockline-timeline.css` holds. */
export function timelineCss(): string {
  return cssOf(StocklineTimeline);
}
