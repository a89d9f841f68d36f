/** What is around every page of a shop: masthead, main part, foot. */
import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { cartAddress, listingAddress, routeKey } from '../routes.ts';
import { itemOf, shopLanguage } from '../shops/index.ts';
import type { State } from '../state.ts';
import { cartPage } from './cart.ts';
import { listingPage } from './listing.ts';
import { orderPage } from './order.ts';
import { productPage } from './product.ts';
import { themePage } from './theme.ts';
import { ordersSoFar, type View } from './view.ts';

export function shellView(view: View): TemplateResult {
  const { shop, state, words } = view;
  const said = shop.words[shopLanguage(state.language)];
  const units = state.carts[shop.id].reduce((sum, { quantity }) => sum + quantity, 0);
  return html`<header class="masthead">
      <a class="brand" href=${listingAddress(shop)}>
        <img src=${shop.mark} alt="" width="40" height="40" />
        <span>${shop.name}</span>
      </a>
      <p class="tagline">${said.tagline}</p>
      <a class="cart" href=${cartAddress(shop)} aria-label=${words.cart(units)}>
        <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path d="M5 8h14l1 12.5H4zM8.5 10.5V7a3.5 3.5 0 0 1 7 0v3.5" /></svg>
        <span class="cart-count" id="cart-count">${units}</span>
      </a>
    </header>
    <main id="main" class="page-${state.route.page} ${isWaiting(state) ? 'is-waiting' : ''}">
      ${keyed(pageKey(state), page(view))}
    </main>
    <footer class="foot">
      <p>${said.about}</p>
      <p>${words.foot}</p>
    </footer>`;
}

function page(view: View): TemplateResult {
  const { route } = view.state;
  switch (route.page) {
    case 'listing':
      return listingPage(view);
    case 'cart':
      return cartPage(view);
    case 'theme':
      return themePage(view);
    case 'product': {
      const item = itemOf(route.shop, route.sku);
      return item === undefined ? missingPage(view) : productPage(view, item);
    }
    case 'order': {
      const order = ordersSoFar(view).find(({ id }) => id === route.order);
      return order === undefined ? missingPage(view) : orderPage(view, order);
    }
    case 'missing':
      return missingPage(view);
  }
}

function missingPage({ shop, words }: View): TemplateResult {
  return html`<h1 id="heading" tabindex="-1">${words.missingHeading}</h1>
    <p class="empty">${words.missing} <a href=${listingAddress(shop)}>${words.home}</a></p>`;
}

/** Another one is another page, with elements of its own. */
export function pageKey({ life, route, language }: State): string {
  return `${life} ${routeKey(route)} ${language}`;
}

/** Whether the promise that the page is about is still to come: how much room it takes is not known before. */
function isWaiting(state: State): boolean {
  return state.route.page === 'product' && state.answered !== pageKey(state);
}

/** The page's title in the browser's tab. */
export function titleOf({ shop, state, words }: View): string {
  const { route } = state;
  const item = route.page === 'product' ? itemOf(shop, route.sku) : undefined;
  const page = {
    listing: undefined,
    product: item?.words[shopLanguage(state.language)].name,
    cart: words.cartHeading,
    theme: words.theme.heading,
    order: route.page === 'order' ? words.orderHeading(route.order) : undefined,
    missing: words.missingHeading,
  }[route.page];
  return page === undefined ? shop.name : `${page} · ${shop.name}`;
}
