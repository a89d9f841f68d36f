/**
 * One product: what it is, the question a shopper asks of it, the answer, and the button that always works. On a phone
 * all of that stands above the fold.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { cartAddress, listingAddress } from '../routes.ts';
import { type Item, shopLanguage } from '../shops/index.ts';
import { availability, timeline } from './asked.ts';
import { destinationField, methodField, stepper } from './fields.ts';
import { cards } from './listing.ts';
import { onPaper } from './paper.ts';
import { isDigital, itemName, leastMore, orderable, priceOf, quantityAsked, type View } from './view.ts';

const ALSO = 4;

export function productPage(view: View, item: Item): TemplateResult {
  const { state, shop, words, actions, store } = view;
  const said = item.words[shopLanguage(state.language)];
  const quantity = quantityAsked(view, item.sku);
  const isPreorder = store.products[item.sku]?.preorder !== undefined;
  // Only a promise that says so stops the button: without one it sells, as every shop would. It is never `disabled`,
  // since time may bring the product back, and a button that takes itself away would take the keyboard's place with it.
  const isSoldOut = state.most === 0;
  const submit = (event: Event) => {
    event.preventDefault();
    if (!isSoldOut) actions.addToCart(item.sku, quantity);
  };
  const label = isPreorder ? words.preorder : words.add;
  return html`<nav class="trail" aria-label=${words.products}><a href=${listingAddress(shop)}>${words.home}</a></nav>
    <article class="product ${kindOf(view, item, isSoldOut)}" aria-labelledby="heading">
      <div class="picture"><img src=${item.picture} alt="" width="400" height="400" /></div>
      <div class="product-head">
        <h1 id="heading" tabindex="-1">${itemName(item, state.language)}</h1>
        <p class="price">${priceOf(view, item.sku)}</p>
      </div>
      <p class="text">${said.text}</p>
      ${onPaper(view, { skus: [item.sku], quantity })}
      <form class="buy" id="buy" @submit=${submit}>
        <div class="fields">${fields(view, item, quantity)}</div>
        <section class="promise" aria-label=${words.availability}>
          ${availability(view, item.sku, { quantity: state.quantity, id: 'availability' })}
        </section>
        <div class="action">
          <button class="main-button" id="add" type="submit" aria-disabled=${isSoldOut}>
            ${isSoldOut ? words.cannotAdd : label}
          </button>
          <p class="added ${state.added === '' ? '' : 'said'}" role="status" id="added">
            ${state.added || nothing}
            ${state.added !== '' && state.carts[shop.id].length > 0 ? html`<a href=${cartAddress(shop)}>${words.toCart}</a>` : nothing}
          </p>
        </div>
      </form>
      <section class="course" aria-labelledby="course-heading">
        <h2 id="course-heading">${words.timeline}</h2>
        ${timeline(view, item.sku, state.quantity)}
      </section>
    </article>
    <section class="shelf also" aria-labelledby="also-heading">
      <h2 id="also-heading">${words.alsoHere}</h2>
      ${cards(view, neighbours(shop.items, item), 'badge')}
    </section>`;
}

/**
 * What its style sheet keeps room by: the answer is short of what cannot be had, and long where money is paid ahead.
 */
function kindOf(view: View, { sku }: Item, isSoldOut: boolean): string {
  if (isSoldOut) return 'is-sold-out';
  if (isDigital(view, [sku])) return 'is-digital';
  const { preorder, madeToOrder } = view.store.products[sku] ?? {};
  return preorder !== undefined || madeToOrder !== undefined ? 'is-paid-ahead' : '';
}

/** How many, and of what is sent, how and where to. */
function fields(view: View, { sku }: Item, quantity: number): TemplateResult {
  const { words, actions } = view;
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
