/** `<stockline-order>` as HTML, from the views that the element itself has. */
import { html, nothing } from 'lit';
import { placesAt } from '../days/places.ts';
import { headingLevelOf } from '../elements/heading-level.ts';
import { orderSlips } from '../elements/order-slips.ts';
import { orderRead } from '../elements/stockline-order/order-given.ts';
import { StocklineOrder } from '../elements/stockline-order/stockline-order.ts';
import { orderView, withdrawalLink } from '../elements/stockline-order/view.ts';
import { StocklineError } from '../engine/answer.ts';
import { loadOrderEngine, type OrderSnapshot } from '../engine/index.ts';
import type { Fault, OrderHistory, PlacedOrder, Query, Revision, StocklinePromise } from '../engine/types/documents.ts';
import { loadLanguage } from '../locales/catalogue.ts';
import { describePlacedOrder } from '../locales/order/describe.ts';
import type { OrderMessagesOverride } from '../locales/order/messages.ts';
import { orderCatalogues, orderWordingFor } from '../locales/order/wording.ts';
import { parseDestination } from '../store/destination.ts';
import { type OrderedLine, type OrderQuestion, orderQuestion, revisionsOf } from '../store/order.ts';
import { daysThatCount, hasWithdrawalFunction, withdrawalOffers } from '../store/withdrawal.ts';
import { asked, askingAttributes, askingOnServer, documentOf, isOpened, type Rendered } from './asking.ts';
import { attributeList, escaped } from './attributes.ts';
import { needGiven } from './given.ts';
import { jsonScript } from './markup.ts';
import { cssOf, type ServerPage, serverHtml } from './server-page.ts';
import { serverRecord } from './server-record.ts';

export interface OrderPage extends ServerPage<OrderMessagesOverride> {
  /** As of any page; one that is open has to be an order engine's, or the full one's, which revise. */
  snapshot: Rendered<OrderSnapshot>;
  /** Of an order of one line, the promise as it was made, as the order's record keeps it. */
  promise?: StocklinePromise;
  /** What happened to it since; or the whole order as one document. */
  order?: OrderHistory | PlacedOrder;
  /**
   * Where the order goes, and the instant of now. Each line is asked for by the method of its promise; `method` here
   * asks for all by this one.
   */
  query: Pick<Query, 'to' | 'method' | 'at'>;
  /** What became of each line's promise, where the server has that already: then no engine is asked. */
  revisions?: readonly Revision[];
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
 * Throws a StocklineError when the engine refuses the snapshot or the question, or the order is none or has a misspelt
 * member, and a RangeError where a promise with the withdrawal function comes without `withdrawal`; a page then shows
 * the tag without a shadow root.
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
  const { promise, order, query, withdrawal, language = 'en', snapshot } = page;
  needRevising(snapshot);
  const { lines, ship } = givenOf(page);
  if (withdrawal === undefined && lines.some((line) => hasWithdrawalFunction(line.promise))) {
    throw new RangeError(
      'The promise has the withdrawal function: `withdrawal` has to say where it is without a script.',
    );
  }
  const { to, method, at } = query;
  const asking = { ...(to && { to }), ...(method && { method }), ...(ship && { ship }) };
  const revisions =
    page.revisions ??
    (await asked(loadOrderEngine, snapshot, to, (opened) => revisionsOf(opened, orderQuestion(lines, asking), at)));
  const [first, ...others] = revisions.map((revision) => revision.promise);
  if (first === undefined) throw new RangeError('The order has no lines: give `promise`, or `order` with `lines`.');
  const document = documentOf(snapshot);
  await loadLanguage(orderCatalogues, language);
  const wording = orderWordingFor(language, page.messages);
  const places = placesAt(document, Date.parse(first.at));
  const description = describePlacedOrder(lines, revisions, { wording, places, to: parseDestination(asking.to) });
  const known = lines.map((line, index) => ({ ...line, revision: revisions[index] }));
  const isOffered = withdrawalOffers(known, daysThatCount(known, first.at, places)).includes(true);
  const href = isOffered ? withdrawal?.href : undefined;
  // A button that nobody listens to would take the shopper's answer and lose it: until somebody does, it says that it
  // cannot be pressed.
  const actions = { chosen: () => undefined, isDisabled: true, choose: () => {} };
  const link = href === undefined ? '' : ` <a${attributeList({ href })}>${escaped(wording.order.withdrawal.offer)}</a>`;
  const headingLevel = headingLevelOf(Number(page.attributes?.['heading-level'] ?? 0));
  return serverHtml(page, {
    name: 'stockline-order',
    element: StocklineOrder,
    attributes: { ...askingAttributes(query), order: order && JSON.stringify(order) },
    view: html`${orderView(description, wording, actions, headingLevel)} ${href === undefined ? nothing : withdrawalLink(wording, href)}`,
    record: serverRecord({
      question: { ...orderQuestion(lines, { ...askingOnServer(query, page.attributes), ...(ship && { ship }) }) },
      document,
      promises: [first, ...others],
    }),
    before: promise === undefined ? '' : jsonScript(promise, {}),
    after: link,
  });
}

/** A script may give any that is open. */
function needRevising(snapshot: Rendered<OrderSnapshot>): void {
  if (!isOpened(snapshot) || typeof (snapshot as Partial<OrderSnapshot>).revise === 'function') return;
  throw new TypeError(
    'renderOrder was given a snapshot that cannot revise. Open it with the engine of loadOrderEngine or loadFullEngine.',
  );
}

/** As the element reads it; here nobody goes on without what could not be read. */
function givenOf({ promise, order }: OrderPage): Pick<OrderQuestion, 'ship'> & { lines: OrderedLine[] } {
  if (order !== undefined && (typeof order !== 'object' || order === null)) {
    const message =
      'Write what happened to the order, or the whole order, as a record: {"lines": [{"promised": {…}}]}.';
    throw new StocklineError([{ code: 'wrong_type', pointer: '/order', message }]);
  }
  const { lines = [], ship, errors = orderSlips(order ?? {}) } = orderRead(promise, order);
  // All of them are the engine's codes.
  if (errors.length > 0) throw new StocklineError(errors as readonly Fault[]);
  return { lines: [...lines], ship };
}

/** The element's sheets as one text: what `stockline-order.css` holds. */
export function orderCss(): string {
  return cssOf(StocklineOrder);
}
