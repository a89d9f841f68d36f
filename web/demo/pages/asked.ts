/** The elements of a page, asked what the shopper of the moment asks. */
import { html, nothing, type TemplateResult } from 'lit';
import { ownLanguage } from '../languages.ts';
import { snapshotAddress } from '../server/shop-server.ts';
import { methodAsked, unitsInCart, type View } from './view.ts';

/** The attributes that all elements share, as this moment has them. */
export function asked(view: View, skus: readonly string[]) {
  const { state, shop } = view;
  return {
    src: snapshotAddress(shop.id, state.revision),
    to: state.to[shop.id],
    method: methodAsked(view, skus) ?? nothing,
    // Around it the shop falls back to English; the element need not.
    lang: ownLanguage(state.language) === undefined ? nothing : state.language,
  };
}

export function availability(
  view: View,
  sku: string,
  { quantity, variant, id }: { quantity?: number | undefined; variant?: 'compact' | 'badge'; id?: string } = {},
): TemplateResult {
  const { src, to, method, lang } = asked(view, [sku]);
  // A card is for whoever comes by, and says what one order can have.
  const inCart = variant === undefined ? unitsInCart(view, sku) : 0;
  const slot = variant === undefined ? view.words.slot : view.words.slotCompact;
  return html`<stockline-availability
    id=${id ?? nothing}
    sku=${sku}
    quantity=${quantity ?? nothing}
    in-cart=${inCart || nothing}
    src=${src}
    to=${to}
    method=${method}
    lang=${lang}
    variant=${variant ?? nothing}
    >${slot}</stockline-availability
  >`;
}
