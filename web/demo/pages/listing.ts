/** The shop's front: its window and all its products, each with one line on its availability. */
import { html, type TemplateResult } from 'lit';
import { productAddress } from '../routes.ts';
import { type Item, itemOf, shopLanguage } from '../shops/index.ts';
import { availability } from './asked.ts';
import { onPaper } from './paper.ts';
import { itemName, priceOf, type View } from './view.ts';

export function listingPage(view: View): TemplateResult {
  const { shop, state } = view;
  const said = shop.words[shopLanguage(state.language)];
  return html`<section class="front" aria-labelledby="heading">
      <div class="front-words">
        <h1 id="heading" tabindex="-1">${said.heading}</h1>
        <p>${said.text}</p>
      </div>
      <div class="window" aria-hidden="true">
        ${shop.window.map((sku) => html`<img src=${itemOf(shop, sku)?.picture ?? ''} alt="" width="400" height="400" />`)}
      </div>
    </section>
    ${onPaper(view)}
    <section class="shelf" aria-labelledby="shelf-heading">
      <h2 id="shelf-heading">${said.shelf}</h2>
      ${cards(view, shop.items)}
    </section>`;
}

/** A card for each product; a badge has its status alone. */
export function cards(view: View, items: readonly Item[], variant: 'compact' | 'badge' = 'compact'): TemplateResult {
  const { shop, state } = view;
  return html`<ul class="cards">
    ${items.map(
      (item) => html`<li class="card" data-sku=${item.sku}>
        <img src=${item.picture} alt="" width="400" height="400" loading="lazy" />
        <p class="card-text">
          <a class="card-name" href=${productAddress(shop, item.sku)}>${itemName(item, state.language)}</a>
          <span class="card-price">${priceOf(view, item.sku)}</span>
        </p>
        ${availability(view, item.sku, { variant })}
      </li>`,
    )}
  </ul>`;
}
