/** The cart and the checkout in one: a form as any shop has it, with one field that is an element of ours. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { asksForObligationToPay } from '../order-button.ts';
import { listingAddress, orderAddress, productAddress } from '../routes.ts';
import { itemOf } from '../shops/index.ts';
import type { CartLine } from '../state.ts';
import { asked } from './asked.ts';
import { destinationField, methodField, stepper } from './fields.ts';
import { onPaper } from './paper.ts';
import {
  inWords,
  isDigital,
  itemName,
  methodAsked,
  orderable,
  ordersSoFar,
  priceOf,
  sumOf,
  type View,
} from './view.ts';

type Content = TemplateResult | typeof nothing;

export function cartPage(view: View): TemplateResult {
  const { shop, state, words } = view;
  const lines = state.carts[shop.id];
  return html`<h1 id="heading" tabindex="-1">${words.cartHeading}</h1>
    ${lines.length === 0 ? html`<p class="empty">${words.empty} <a href=${listingAddress(shop)}>${words.lookAround}</a></p>` : checkout(view, lines)}
    ${ordersPlaced(view)}`;
}

function checkout(view: View, lines: readonly CartLine[]): TemplateResult {
  const { shop, state, words, actions } = view;
  const skus = lines.map(({ sku }) => sku);
  const { src, to, method, lang } = asked(view, skus);
  const total = sumOf(view, lines);
  const named = lines.map(({ sku, quantity }) => ({ sku, quantity, name: nameOf(view, sku) }));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    actions.placeOrder(event.target as HTMLFormElement);
  };
  return html`<form class="checkout" id="checkout" @submit=${submit}>
    <ul class="lines" aria-label=${words.lines}>
      ${repeat(
        lines,
        ({ sku }) => sku,
        (line) => cartLine(view, line),
      )}
    </ul>
    <div class="checkout-fields">
      <h2>${words.checkout}</h2>
      <div class="fields">${isDigital(view, skus) ? destinationField(view, words.livingIn) : html`${methodField(view, skus)} ${destinationField(view)}`}</div>
      ${onPaper(view, { skus })}
      <stockline-checkout name="promise" heading-level="3" src=${src} to=${to} method=${method} lang=${lang} .lines=${named}
        >${words.slotCheckout}</stockline-checkout
      >
      <div class="sums">
        ${shippingRow(view, skus)}
        <p class="total"><span>${words.total}</span> <span class="total-price">${total && inWords(total, state.language)}</span></p>
      </div>
      <button class="main-button" id="order" type="submit">
        ${asksForObligationToPay(state.to[shop.id]) ? words.placeOrderWithObligation : words.placeOrder}
      </button>
      <details class="form-value" @toggle=${showFormValue(view)}>
        <summary>${words.formValue}</summary>
        <p>${words.formValueText}</p>
        <pre id="form-value" tabindex="0" role="region" aria-label=${words.formValue}></pre>
      </details>
    </div>
  </form>`;
}

/** How it is sent, and that this costs nothing: no shop of the demo takes money for it. */
function shippingRow(view: View, skus: readonly string[]): Content {
  const { words } = view;
  if (isDigital(view, skus)) return nothing;
  const method = methodAsked(view, skus);
  if (method === undefined) return nothing;
  return html`<p class="sum"><span>${words.shipping}: ${words.methods[method] ?? method}</span> <span>${words.free}</span></p>`;
}

/** The value is read when it is looked at: until then nobody asks. */
function showFormValue({ actions }: View) {
  return (event: Event) => {
    const details = event.target as HTMLDetailsElement;
    const form = details.closest('form');
    const shown = details.querySelector('pre');
    if (details.open && form !== null && shown !== null) shown.textContent = actions.formValue(form);
  };
}

function cartLine(view: View, { sku, quantity }: CartLine): TemplateResult {
  const { shop, words, actions } = view;
  const item = itemOf(shop, sku);
  const name = nameOf(view, sku);
  return html`<li class="line">
    <img src=${item?.picture ?? ''} alt="" width="400" height="400" />
    <a class="line-name" href=${productAddress(shop, sku)}>${name}</a>
    <span class="line-price">${priceOf(view, sku, quantity)}</span>
    <div class="line-quantity">
      ${stepper({
        id: `quantity-${sku.toLowerCase()}`,
        quantity,
        ...orderable(view, sku),
        label: words.lineQuantity(name),
        fewer: words.fewerOf(name),
        more: words.moreOf(name),
        set: (wanted) => actions.setLine(sku, wanted),
      })}
      <button type="button" class="quiet-button" aria-label=${words.remove(name)} @click=${() => actions.setLine(sku, 0)}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M3.5 3.5l9 9M12.5 3.5l-9 9" /></svg>
      </button>
    </div>
  </li>`;
}

export function ordersPlaced(view: View): TemplateResult {
  const { shop, words } = view;
  const placed = ordersSoFar(view);
  if (placed.length === 0) return html``;
  return html`<section class="orders" aria-labelledby="orders-heading">
    <h2 id="orders-heading">${words.orders}</h2>
    <ul>
      ${placed.map(({ id }) => html`<li><a href=${orderAddress(shop, id)}>${words.orderHeading(id)}</a></li>`)}
    </ul>
  </section>`;
}

function nameOf({ shop, state }: View, sku: string): string {
  const item = itemOf(shop, sku);
  return item === undefined ? sku : itemName(item, state.language);
}
