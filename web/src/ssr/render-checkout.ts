/** `<stockline-checkout>` as HTML, from the views that the element itself has. */

import { html } from 'lit';
import { type Way, type Ways, wayOf, waysToSend } from '../cart/ways.ts';
import { placesAt } from '../days/places.ts';
import { headingLevelOf } from '../elements/heading-level.ts';
import { listed } from '../elements/stockline-checkout/cart-lines.ts';
import { StocklineCheckout } from '../elements/stockline-checkout/stockline-checkout.ts';
import { type Controls, checkoutView } from '../elements/stockline-checkout/view.ts';
import { loadEngine } from '../engine/index.ts';
import type { OrderPromise, Query } from '../engine/types/documents.ts';
import { loadLanguage } from '../locales/catalogue.ts';
import { consentsNeeded, withConsentTexts } from '../locales/checkout/consents.ts';
import { describeCheckout } from '../locales/checkout/describe.ts';
import type { CheckoutMessagesOverride } from '../locales/checkout/messages.ts';
import { checkoutCatalogues, checkoutWordingFor } from '../locales/checkout/wording.ts';
import { type CartLine, lineAsked, namesOf } from '../store/cart.ts';
import { asked, askingAttributes, askingOnServer, documentOf } from './asking.ts';
import { dayOfPickup } from './day-of-pickup.ts';
import { needGiven } from './given.ts';
import { jsonScript } from './markup.ts';
import { cssOf, type ServerPage, serverHtml } from './server-page.ts';
import { serverRecord } from './server-record.ts';

export interface CheckoutPage extends ServerPage<CheckoutMessagesOverride> {
  /** The cart, how it is asked for, and the instant. */
  query: { lines: readonly CartLine[] } & Pick<Query, 'to' | 'method' | 'at'>;
  /** How it is sent where that makes a difference; `as_ready` when absent. */
  ship?: Way;
  /** `all` for one box for all texts; otherwise each has its own. */
  consent?: 'all' | 'each';
}

/**
 * The element's HTML, taken over as that of `renderAvailability`. What there is to choose and to agree to is there, and
 * can be ticked once the element has its own answer: before that it is no control of the form, which goes through
 * without its value, `required` or not. The server that takes the order sees that, and `verifyShown` says so.
 *
 * Throws a StocklineError when the engine refuses the snapshot or the query, and a RangeError when the lines are none;
 * a page then shows the tag without a shadow root.
 *
 * @example
 * await renderCheckout({
 *   snapshot: await readFile('snapshot.json', 'utf8'),
 *   query: { lines: [{ sku: 'MUG', quantity: 4 }], to: { country: 'US' }, at: '2026-11-23T15:05:00Z' },
 *   attributes: { name: 'promise', src: '/snapshot.json' },
 *   styles: { href: '/stockline-checkout.css' },
 *   fallback: 'You will hear from us when your order ships.',
 * });
 */
export async function renderCheckout(page: CheckoutPage): Promise<string> {
  needGiven('renderCheckout', page, ['snapshot', 'query']);
  const { query, ship, consent, language = 'en', snapshot } = page;
  const { lines, errors } = listed(query.lines);
  if (errors[0] !== undefined) throw new RangeError(errors[0].message);
  const ways = await asked(loadEngine, snapshot, query.to, (opened) =>
    waysToSend(opened, { ...query, lines: lines.map(lineAsked) }),
  );
  const document = documentOf(snapshot);
  await loadLanguage(checkoutCatalogues, language);
  const wording = checkoutWordingFor(language, page.messages);
  const way = wayOf(ways, ship);
  const names = namesOf(lines, document);
  const { products } = document;
  const places = placesAt(document, Date.parse(ways.as_ready.at));
  const asking = askingOnServer(query, page.attributes);
  const shown = asking.at === undefined ? waysByDay(ways) : ways;
  const description = describeCheckout({ ways: shown, way, names, products, places, to: query.to }, wording);
  const promise = withConsentTexts(ways[way] ?? ways.as_ready, wording);
  const needed = consentsNeeded(promise, wording);
  const titles = description.lines.map(({ title }) => title);
  const controls: Controls = {
    ...untouched,
    headingLevel: headingLevelOf(Number(page.attributes?.['heading-level'] ?? 0)),
    way,
    consents: { ...untouched.consents, needed, titles, isOneBox: consent === 'all' },
  };
  // Where a required element, already there, stops the form without
  // an answer of its own, the browser says so at this place.
  const view = html`${checkoutView(description, wording, controls)}<p class="error" part="no-promise" id="no-promise" tabindex="-1"></p>`;
  return serverHtml(page, {
    name: 'stockline-checkout',
    element: StocklineCheckout,
    attributes: { ...askingAttributes(query), ship, consent },
    view,
    record: serverRecord({
      question: { lines, ...asking },
      document,
      promises: ways.as_ready.lines,
    }),
    before: jsonScript(lines, {}),
  });
}

function waysByDay({ as_ready, together }: Ways): Ways {
  const byDay = (order: OrderPromise) => ({ ...order, lines: order.lines.map(dayOfPickup) as OrderPromise['lines'] });
  return { as_ready: byDay(as_ready), ...(together && { together: byDay(together) }) };
}

/**
 * A tick that nobody sees would be lost, and the shopper would think it given: until somebody does, a control says that
 * it cannot be used.
 */
const untouched = {
  isDisabled: true,
  send: () => {},
  consents: { isDisabled: true, isGiven: () => false, renewal: () => undefined, isReported: false, agree: () => {} },
};

/** The element's sheets as one text: what `stockline-checkout.css` holds. */
export function checkoutCss(): string {
  return cssOf(StocklineCheckout);
}
