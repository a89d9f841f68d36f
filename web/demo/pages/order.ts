/** The page of an order: for each line whether its promise holds, and buttons that make the supplier late. */
import { html, nothing, type TemplateResult } from 'lit';
import { dayFormat } from '../../src/days/days.ts';
import type { Lateness } from '../editor/late-receipts.ts';
import { ownLanguage } from '../languages.ts';
import { historyOf, type OrderedLine, openPromise, type PlacedOrder } from '../server/orders.ts';
import { snapshotAddress } from '../server/shop-server.ts';
import { itemOf } from '../shops/index.ts';
import { itemName, type View } from './view.ts';

const LATE: readonly number[] = [10, 45];

export function orderPage(view: View, order: PlacedOrder): TemplateResult {
  const { words, store, shop, state } = view;
  const timeZone = store.locations[shop.home]?.timeZone ?? 'UTC';
  const moment = dayFormat(state.language).moment(new Date(order.placed).toISOString(), timeZone);
  return html`<h1 id="heading" tabindex="-1">${words.orderHeading(order.id)}</h1>
    <p class="placed">${words.orderPlaced(moment)}</p>
    <p class="added" role="status">${state.answers[order.id] ?? nothing}</p>
    <ul class="ordered">
      ${order.lines.map((line) => orderedLine(view, order, line))}
    </ul>
    ${whatIf(view, order)}
    <details class="form-value">
      <summary>${words.sentValue}</summary>
      <p>${words.sentValueText}</p>
      <pre tabindex="0" role="region" aria-label=${words.sentValue}>${order.sent.map(([name, value]) => `${name} = ${pretty(value)}`).join('\n\n')}</pre>
    </details>`;
}

function orderedLine(
  { shop, state, words, store, now, happened }: View,
  order: PlacedOrder,
  line: OrderedLine,
): TemplateResult {
  const item = itemOf(shop, line.sku);
  const past = { store, home: shop.home, now, happened };
  return html`<li class="ordered-line">
    <img src=${item?.picture ?? ''} alt="" width="400" height="400" />
    <div class="ordered-text">
      <h2>${line.quantity} &times; ${item === undefined ? line.sku : itemName(item, state.language)}</h2>
      <stockline-order
        data-order=${order.id}
        data-line=${order.lines.indexOf(line)}
        src=${snapshotAddress(shop.id, state.revision, order.id)}
        to=${order.to}
        method=${order.method ?? nothing}
        confidence=${order.confidence ?? nothing}
        lang=${ownLanguage(state.language) === undefined ? nothing : state.language}
        .promise=${openPromise(order, line, past) ?? null}
        .order=${line.promise === undefined ? null : historyOf(order, line, past)}
        >${words.slotOrder}</stockline-order
      >
    </div>
  </li>`;
}

function whatIf({ words, store, actions }: View, order: PlacedOrder): TemplateResult {
  const waits = order.lines.some(
    ({ sku }) => (store.products[sku]?.receipts?.length ?? 0) > 0 || wasTaken(store.products[sku]),
  );
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
function wasTaken(product: { receipts?: unknown[] } | undefined): boolean {
  return product?.receipts?.length === 0;
}

function pretty(value: string): string {
  try {
    return JSON.stringify(JSON.parse(value), null, 2);
  } catch {
    return value;
  }
}
