/**
 * One product: what it is, the question a shopper asks of it, the answer, and the button that always works. On a phone
 * all of that stands above the fold.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { cartAddress, listingAddress } from '../routes.ts';
import { type Item, itemOf, shopLanguage } from '../shops/index.ts';
import { availability } from './asked.ts';
import { destinationField, methodField, stepper } from './fields.ts';
import { cards } from './listing.ts';
import { onPaper } from './paper.ts';
import { isDigital, itemName, leastMore, orderable, priceOf, quantityAsked, type View } from './view.ts';

type Content = TemplateResult | typeof nothing;

const ALSO = 4;

export function productPage(view: View, item: Item): TemplateResult {
  const { state, shop, words, actions, store } = view;
  const said = item.words[shopLanguage(state.language)];
  const quantity = quantityAsked(view, item.sku);
  const isPreorder = store.products[item.sku]?.preorder !== undefined;
  // Only a promise that says so stops the button: without one it sells, as every shop would. It is never `disabled`,
  // since time may bring the product back, and a button that takes itself away would take the keyboard's place with it.
  const { refusal } = state;
  const submit = (event: Event) => {
    event.preventDefault();
    if (refusal === undefined) actions.addToCart(item.sku, quantity);
  };
  const label = isPreorder ? words.preorder : words.add;
  return html`<nav class="trail" aria-label=${words.products}><a href=${listingAddress(shop)}>${words.home}</a></nav>
    <article class="product ${kindOf(view, item)}" aria-labelledby="heading">
      <div class="picture"><img src=${item.picture} alt="" width="400" height="400" /></div>
      <div class="product-head">
        <h1 id="heading" tabindex="-1">${itemName(item, state.language)}</h1>
        <p class="price">${priceOf(view, item.sku)}</p>
      </div>
      <p class="text">${said.text}</p>
      ${onPaper(view, { skus: [item.sku], quantity })}
      <form class="buy" id="buy" @submit=${submit}>
        ${store.products[item.sku]?.discontinued ? nothing : html`<div class="fields">${fields(view, item, quantity)}</div>`}
        <section class="promise" aria-label=${words.availability}>
          ${availability(view, item.sku, { quantity: state.quantity, id: 'availability' })}
        </section>
        <div class="action">
          <button class="main-button" id="add" type="submit" aria-disabled=${refusal !== undefined}>
            ${refusal === undefined ? label : words.refusals[refusal]}
          </button>
          <p class="added ${state.added === undefined ? '' : state.added.isRefused ? 'said refused' : 'said'}" role="status" id="added">
            ${added(view)}
          </p>
        </div>
      </form>
    </article>
    <section class="shelf also" aria-labelledby="also-heading">
      <h2 id="also-heading">${words.alsoHere}</h2>
      ${cards(view, neighbours(shop.items, item), 'badge')}
    </section>`;
}

/** What came of the button, and the way on. */
function added({ state, shop, words }: View): Content {
  const { added: what } = state;
  if (what === undefined) return nothing;
  const item = what.isRefused ? undefined : itemOf(shop, what.sku);
  const text = what.isRefused
    ? words.notAdded(what.most, what.inCart)
    : words.added(what.quantity, item === undefined ? what.sku : itemName(item, state.language), what.units);
  const toCart = html`<a href=${cartAddress(shop)}>${words.toCart}</a>`;
  return html`<span>${text}</span> ${state.carts[shop.id].length > 0 ? toCart : nothing}`;
}

/**
 * What its style sheet keeps room by: the answer is short of what cannot be had, and long where money is paid ahead.
 */
function kindOf(view: View, { sku }: Item): string {
  if (view.state.refusal !== undefined) return 'is-sold-out';
  if (isDigital(view, [sku])) return 'is-digital';
  const { preorder, madeToOrder } = view.store.products[sku] ?? {};
  return preorder !== undefined || madeToOrder !== undefined ? 'is-paid-ahead' : '';
}

/** How many, and of what is sent, how and where to. Of what cannot be had nobody is asked how many. */
function fields(view: View, { sku }: Item, quantity: number): TemplateResult {
  const { state, words, actions } = view;
  return html`<div class="field">
      <label for="quantity">${words.quantity}</label>
      ${stepper({
        id: 'quantity',
        quantity,
        ...orderable(view, sku),
        least: leastMore(view, sku),
        label: words.quantity,
        fewer: words.fewer,
        more: words.more,
        isStill: state.refusal !== undefined,
        set: actions.setQuantity,
      })}
    </div>
    ${isDigital(view, [sku]) ? nothing : html`${methodField(view, [sku])} ${destinationField(view)}`}`;
}

/** The next products on the shelf, from the front again after the last. */
function neighbours(items: readonly Item[], item: Item): Item[] {
  const place = items.indexOf(item);
  return Array.from({ length: ALSO }, (_, step) => items[(place + step + 1) % items.length] as Item);
}
