/** The page of an order: whether its promises hold, line by line, and buttons that make the supplier late. */
import { html, nothing, type TemplateResult } from 'lit';
import { dayFormat } from '../../src/days/days.ts';
import type { Lateness } from '../editor/late-receipts.ts';
import { ownLanguage } from '../languages.ts';
import { type OrderedLine, orderDocument, type PlacedOrder, promisedPlaces } from '../server/orders.ts';
import { snapshotAddress } from '../server/shop-server.ts';
import { itemOf } from '../shops/index.ts';
import { suppliesOf, supplyOf } from '../supplies.ts';
import { onPaper } from './paper.ts';
import { itemName, type View } from './view.ts';

const LATE: readonly number[] = [10, 45];

export function orderPage(view: View, order: PlacedOrder): TemplateResult {
  const { words, store, shop, state } = view;
  const timeZone = store.locations[shop.home]?.timeZone ?? 'UTC';
  const moment = dayFormat(state.language).moment(new Date(order.placed).toISOString(), timeZone);
  return html`<h1 id="heading" tabindex="-1">${words.orderHeading(order.id)}</h1>
    <p class="placed">${words.orderPlaced(moment)}</p>
    <p class="added" role="status">${state.answers[order.id] ?? nothing}</p>
    ${onPaper(view, { to: order.to, skus: order.lines.map(({ sku }) => sku) })}
    <div class="ordered-order">
      <ul class="ordered-items">
        ${order.lines.map((line) => orderedItem(view, line))}
      </ul>
      ${orderElement(view, order)}
    </div>
    ${whatIf(view, order)}
    <details class="form-value">
      <summary>${words.sentValue}</summary>
      <p>${words.sentValueText}</p>
      <pre tabindex="0" role="region" aria-label=${words.sentValue}>${order.sent.map(([name, value]) => `${name} = ${pretty(value)}`).join('\n\n')}</pre>
    </details>`;
}

function orderedItem({ shop, state }: View, { sku, quantity }: OrderedLine): TemplateResult {
  const item = itemOf(shop, sku);
  return html`<li>
    <img src=${item?.picture ?? ''} alt="" width="400" height="400" />
    <p class="ordered-name">${quantity} &times; ${item === undefined ? sku : itemName(item, state.language)}</p>
  </li>`;
}

/** The whole order as one document. */
function orderElement({ shop, state, words, store, now, happened }: View, order: PlacedOrder): TemplateResult {
  const past = { store, home: shop.home, now, happened };
  const nameOf = (sku: string) => {
    const item = itemOf(shop, sku);
    return item === undefined ? undefined : itemName(item, state.language);
  };
  return html`<stockline-order
    data-order=${order.id}
    data-places=${promisedPlaces(order).join(' ')}
    src=${snapshotAddress(shop.id, state.revision, order.id)}
    to=${order.to}
    lang=${ownLanguage(state.language) === undefined ? nothing : state.language}
    .order=${orderDocument(order, past, nameOf) ?? null}
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
