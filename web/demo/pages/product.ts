/** One product: its words, the question a shopper asks of it, the promise, and the button that always works. */
import { html, nothing, type TemplateResult } from 'lit';
import { cartAddress, listingAddress } from '../routes.ts';
import { type Item, shopLanguage } from '../shops/index.ts';
import { availability, timeline } from './asked.ts';
import { destinationField, methodField, stepper } from './fields.ts';
import { cards } from './listing.ts';
import { itemName, orderable, priceOf, unitsInCart, type View } from './view.ts';

const ALSO = 4;

export function productPage(view: View, item: Item): TemplateResult {
  const { state, shop, words, actions, store } = view;
  const said = item.words[shopLanguage(state.language)];
  const rule = orderable(view, item.sku);
  // With some in the cart, fewer make an order.
  const least = Math.max(rule.step, rule.least - unitsInCart(view, item.sku));
  const quantity = state.quantity ?? least;
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
    <article class="product ${isSoldOut ? 'is-sold-out' : ''}" aria-labelledby="heading">
      <div class="picture"><img src=${item.picture} alt="" width="400" height="400" /></div>
      <div class="details">
        <h1 id="heading" tabindex="-1">${itemName(item, state.language)}</h1>
        <p class="price">${priceOf(view, item.sku)}</p>
        <p class="text">${said.text}</p>
        <form class="buy" id="buy" @submit=${submit}>
          <div class="field">
            <label for="quantity">${words.quantity}</label>
            ${stepper({
              id: 'quantity',
              quantity,
              ...rule,
              least,
              label: words.quantity,
              fewer: words.fewer,
              more: words.more,
              set: actions.setQuantity,
            })}
          </div>
          ${destinationField(view)} ${methodField(view, [item.sku])}
          <div class="action">
            <button class="main-button" id="add" type="submit" aria-disabled=${isSoldOut}>
              ${isSoldOut ? words.cannotAdd : label}
            </button>
          </div>
        </form>
        <p class="added ${state.added === '' ? '' : 'said'}" role="status" id="added">
          ${state.added || nothing}
          ${state.added !== '' && state.carts[shop.id].length > 0 ? html`<a href=${cartAddress(shop)}>${words.toCart}</a>` : nothing}
        </p>
      </div>
      <section class="promise" aria-label=${words.availability}>
        ${availability(view, item.sku, { quantity: state.quantity, id: 'availability' })}
      </section>
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

/** The next products on the shelf, from the front again after the last. */
function neighbours(items: readonly Item[], item: Item): Item[] {
  const place = items.indexOf(item);
  return Array.from({ length: ALSO }, (_, step) => items[(place + step + 1) % items.length] as Item);
}
