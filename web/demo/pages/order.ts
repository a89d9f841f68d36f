/** The page of an order: whether its promises hold, line by line, and buttons that make the supplier late. */
import { html, nothing, type TemplateResult } from 'lit';
import { dayFormat } from '../../src/days/days.ts';
import type { Lateness } from '../editor/late-receipts.ts';
import { ownLanguage, pageLanguage } from '../languages.ts';
import { type OrderedLine, orderDocument, type PlacedOrder, promisedPlaces } from '../server/orders.ts';
import { snapshotAddress } from '../server/shop-server.ts';
import { itemOf } from '../shops/index.ts';
import { suppliesOf, supplyOf } from '../supplies.ts';
import { onPaper } from './paper.ts';
import { inWords, itemName, type View } from './view.ts';

const LATE: readonly number[] = [10, 45];

export function orderPage(view: View, order: PlacedOrder): TemplateResult {
  const { words, store, shop, state } = view;
  const timeZone = store.locations[shop.home]?.timeZone ?? 'UTC';
  const moment = dayFormat(pageLanguage(state.language)).moment(new Date(order.placed).toISOString(), timeZone);
  const answer = state.answers[order.id];
  return html`<h1 id="heading" tabindex="-1">${words.orderHeading(order.id)}</h1>
    <p class="placed">${words.orderPlaced(moment)}</p>
    <p class="added ${answer === undefined ? '' : 'said'}" role="status">${answer === undefined ? nothing : words[answer]}</p>
    ${onPaper(view, { to: order.to, skus: order.lines.map(({ sku }) => sku) })}
    <div class="ordered-order">
      ${ordered(view, order)} ${orderElement(view, order)}
      ${order.total === undefined ? nothing : html`<p class="total"><span>${words.total}</span> <span class="total-price">${inWords(order.total, state.language)}</span></p>`}
    </div>
    ${whatIf(view, order)}
    <details class="form-value">
      <summary>${words.sentValue}</summary>
      <p>${words.sentValueText}</p>
      <pre tabindex="0" role="region" aria-label=${words.sentValue}>${order.sent.map(([name, value]) => `${name} = ${pretty(value)}`).join('\n\n')}</pre>
    </details>`;
}

/**
 * What was ordered, in one list: the element's own, which names the lines where it tells of several. Then only pictures
 * stand before it, and what it has nothing to tell of.
 */
function ordered(view: View, order: PlacedOrder): TemplateResult {
  const isToldElsewhere = ({ promise }: OrderedLine) => promise !== undefined && promisedPlaces(order).length > 1;
  const named = order.lines.filter((line) => !isToldElsewhere(line));
  const pictured = order.lines.filter(isToldElsewhere);
  return html`${pictured.length === 0 ? nothing : html`<div class="ordered-items" aria-hidden="true">${pictured.map(({ sku }) => picture(view, sku))}</div>`}
    ${
      named.length === 0
        ? nothing
        : html`<ul class="ordered-items">
            ${named.map(
              (line) => html`<li>
                ${picture(view, line.sku)}
                <p class="ordered-name">${line.quantity} &times; ${nameOf(view, line.sku) ?? line.sku}</p>
              </li>`,
            )}
          </ul>`
    }`;
}

function picture({ shop }: View, sku: string): TemplateResult {
  return html`<img src=${itemOf(shop, sku)?.picture ?? ''} alt="" width="400" height="400" />`;
}

function nameOf({ shop, state }: View, sku: string): string | undefined {
  const item = itemOf(shop, sku);
  return item === undefined ? undefined : itemName(item, state.language);
}

/** The whole order as one document. */
function orderElement(view: View, order: PlacedOrder): TemplateResult {
  const { shop, state, words, store, now, happened } = view;
  const past = { store, home: shop.home, now, happened };
  return html`<stockline-order
    data-order=${order.id}
    data-places=${promisedPlaces(order).join(' ')}
    src=${snapshotAddress(shop.id, state.revision, order.id)}
    to=${order.to}
    lang=${ownLanguage(state.language) === undefined ? nothing : state.language}
    .order=${orderDocument(order, past, (sku) => nameOf(view, sku)) ?? null}
    >${words.slotOrder}</stockline-order
  >`;
}

function whatIf({ words, store, actions }: View, order: PlacedOrder): TemplateResult {
  const supplies = order.lines.flatMap(({ sku }) => [...suppliesOf(store, sku).keys()]);
  const waits = supplies.some((name) => {
    const supply = supplyOf(store, name);
    return (supply?.receipts?.length ?? 0) > 0 || wasTaken(supply);
  });
  const button = (late: Lateness, text: string) =>
    html`<button type="button" class="quiet-button" data-late=${late} @click=${() => actions.delaySupplier(order.id, late)}>${text}</button>`;
  return html`<section class="what-if" aria-labelledby="what-if-heading">
    <h2 id="what-if-heading">${words.whatIf}</h2>
    ${
      waits
        ? html`<p>${words.whatIfText}</p>
            <div class="buttons">
              ${button(0, words.onTime)} ${LATE.map((days) => button(days, words.late(days)))} ${button('unknown', words.noDate)}
            </div>`
        : html`<p>${words.notNeeded}</p>`
    }
  </section>`;
}

/** Whether the receipts were taken away by the last of the buttons: the member is there, and empty. */
function wasTaken(supply: { receipts?: unknown[] } | undefined): boolean {
  return supply?.receipts?.length === 0;
}

function pretty(value: string): string {
  try {
    return JSON.stringify(JSON.parse(value), null, 2);
  } catch {
    return value;
  }
}
