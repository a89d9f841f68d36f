/** The elements of a page, asked what the shopper of the moment asks. */
import { html, nothing, type TemplateResult } from 'lit';
import { ownLanguage } from '../languages.ts';
import { snapshotAddress } from '../server/shop-server.ts';
import type { View } from './view.ts';

/** The attributes that all elements share, as this moment has them. */
export function asked({ state, shop }: View, order?: string) {
  return {
    src: snapshotAddress(shop.id, state.revision, order),
    to: state.to[shop.id],
    method: state.method ?? nothing,
    // Around it the shop falls back to English; the element need not.
    lang: ownLanguage(state.language) === undefined ? nothing : state.language,
  };
}

export function availability(
  view: View,
  sku: string,
  { quantity = 1, variant, id }: { quantity?: number; variant?: 'compact' | 'badge'; id?: string } = {},
): TemplateResult {
  const { src, to, method, lang } = asked(view);
  const slot = variant === undefined ? view.words.slot : view.words.slotCompact;
  return html`<stockline-availability
    id=${id ?? nothing}
    sku=${sku}
    quantity=${quantity}
    src=${src}
    to=${to}
    method=${method}
    lang=${lang}
    variant=${variant ?? nothing}
    >${slot}</stockline-availability
  >`;
}

export function timeline(view: View, sku: string, quantity: number): TemplateResult {
  const { src, to, method, lang } = asked(view);
  return html`<stockline-timeline
    sku=${sku}
    quantity=${quantity}
    src=${src}
    to=${to}
    method=${method}
    lang=${lang}
    >${view.words.slotTimeline}</stockline-timeline
  >`;
}
