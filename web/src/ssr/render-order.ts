/** `<stockline-order>` as HTML, from the views that the element itself has. */
import { html, nothing } from 'lit';
import { placesAt } from '../days/places.ts';
import { StocklineOrder } from '../elements/stockline-order/stockline-order.ts';
import { orderView, withdrawalLink } from '../elements/stockline-order/view.ts';
import { loadOrderEngine } from '../engine/index.ts';
import type { OrderHistory, Query, Revision, StocklinePromise } from '../engine/types/documents.ts';
import { loadLanguage } from '../locales/catalogue.ts';
import { describeOrder } from '../locales/order/describe.ts';
import type { OrderMessagesOverride } from '../locales/order/messages.ts';
import { orderCatalogues, orderWordingFor } from '../locales/order/wording.ts';
import { orderQuestion } from '../store/order.ts';
import { hasWithdrawalFunction, isWithdrawalOfferedAt } from '../store/withdrawal.ts';
import { asked, askingAttributes, askingOnServer, documentOf } from './asking.ts';
import { needGiven } from './given.ts';
import { attributeList, escaped, jsonScript } from './markup.ts';
import { cssOf, type ServerPage, serverHtml } from './server-page.ts';
import { serverRecord } from './server-record.ts';

export interface OrderPage extends ServerPage<OrderMessagesOverride> {
  /** The promise as it was made, as the order's record keeps it. */
  promise: StocklinePromise;
  /** What happened to the order since. */
  order?: OrderHistory;
  /** How the promise was asked for, and the instant of now. */
  query: Pick<Query, 'to' | 'method' | 'confidence' | 'at'>;
  /** What became of the promise, where the server has that already: then no engine is asked. */
  revision?: Revision;
  /**
   * The shop's own page for withdrawing, which needs no script. Where the promise has the withdrawal function
   * (`terms.duties`) it has to be given: the law asks that the function is there, and before the script is, this link
   * is it.
   */
  withdrawal?: { href: string };
}

/**
 * The element's HTML, taken over as that of `renderAvailability`. The choices that a delay gives are there, and can be
 * made once the element has its own answer. Beside the fallback stands the link to withdraw, too.
 *
 * Throws a StocklineError when the engine refuses the snapshot or the question, and a RangeError where a promise with
 * the withdrawal function comes without `withdrawal`; a page then shows the tag without a shadow root.
 *
 * @example
 * await renderOrder({
 *   snapshot: await readFile('orders/7/snapshot.json', 'utf8'),
 *   promise: JSON.parse(await readFile('orders/7/promise.json', 'utf8')),
 *   order: { completed: '2026-11-23', prepaid: true },
 *   query: { to: { country: 'DE', postalCode: '10115' }, at: '2026-11-30T09:00:00Z' },
 *   withdrawal: { href: '/orders/7/withdraw' },
 *   attributes: { src: '/orders/7/snapshot.json' },
 *   styles: { href: '/stockline-order.css' },
 *   fallback: 'Your order is with us.',
 * });
 */
export async function renderOrder(page: OrderPage): Promise<string> {
  needGiven('renderOrder', page, ['snapshot', 'query']);
  const { promise, order: history, query, withdrawal, language = 'en', snapshot } = page;
  if (withdrawal === undefined && hasWithdrawalFunction(promise)) {
    throw new RangeError(
      'The promise has the withdrawal function: `withdrawal` has to say where it is without a script.',
    );
  }
  const revision =
    page.revision ??
    (await asked(loadOrderEngine(), snapshot, (opened) => {
      const { to, method, confidence, at } = query;
      const asking = {
        ...(to && { to }),
        ...(method && { method }),
        ...(confidence !== undefined && { confidence }),
      };
      return opened.revise({ ...orderQuestion(promise, history, asking), at });
    }));
  const document = documentOf(snapshot);
  await loadLanguage(orderCatalogues, language);
  const wording = orderWordingFor(language, page.messages);
  const now = revision.promise.at;
  const places = placesAt(document, Date.parse(now));
  const description = describeOrder(promise, revision, { wording, places, history });
  const href = isWithdrawalOfferedAt({ promise, history, now, revised: { revision, places } })
    ? withdrawal?.href
    : undefined;
  // A button that nobody listens to would take the shopper's answer and lose it: until somebody does, it says that it
  // cannot be pressed.
  const actions = { chosen: undefined, isDisabled: true, choose: () => {} };
  const link = href === undefined ? '' : ` <a${attributeList({ href })}>${escaped(wording.order.withdrawal.offer)}</a>`;
  return serverHtml(page, {
    name: 'stockline-order',
    element: StocklineOrder,
    attributes: { ...askingAttributes(query), order: history && JSON.stringify(history) },
    view: html`${orderView(description, wording, actions)} ${href === undefined ? nothing : withdrawalLink(wording, href)}`,
    record: serverRecord({
      question: { ...orderQuestion(promise, history, askingOnServer(query, page.attributes)) },
      document,
      promises: [revision.promise],
    }),
    before: jsonScript(promise, {}),
    after: link,
  });
}

/** The element's sheets as one text: what `stockline-order.css` holds. */
export function orderCss(): string {
  return cssOf(StocklineOrder);
}
