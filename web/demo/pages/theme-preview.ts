/** What a theme looks like, on a light page and on a dark one: every variant, the checkout, the timeline. */
import { html, type TemplateResult } from 'lit';
import type { StoreProduct } from '../../src/engine/types/documents.ts';
import { itemOf } from '../shops/index.ts';
import { type Side, sides, type Theme, type Variant, variants } from '../theme/theme.ts';
import { asked } from './asked.ts';
import { itemName, type View } from './view.ts';

/** What each sample is, in the order of the statuses. */
const kinds: readonly ((product: StoreProduct) => boolean)[] = [
  ({ stock = [], ...rest }) => stock.length > 0 && isPlain(rest),
  ({ stock, backorder, ...rest }) => stock === undefined && backorder?.allowed === true && isPlain(rest),
  ({ preorder }) => preorder !== undefined && preorder.opens === undefined,
  ({ madeToOrder }) => madeToOrder !== undefined,
  ({ discontinued }) => discontinued === true,
];

function isPlain({ preorder, madeToOrder, draws, quantity, digital, methods }: Partial<StoreProduct>): boolean {
  return [preorder, madeToOrder, draws, quantity, digital, methods].every((member) => member === undefined);
}

/** One product of the shop for each status that it has; the one in stock comes first. */
export function samplesOf({ shop, store }: Pick<View, 'shop' | 'store'>): string[] {
  return kinds.flatMap((isOne) => {
    const found = shop.items.find(({ sku }) => {
      const product = store.products[sku];
      return product !== undefined && isOne(product);
    });
    return found === undefined ? [] : [found.sku];
  });
}

export function themePreview(view: View, theme: Theme): TemplateResult {
  const say = view.words.theme;
  return html`<section class="previews" aria-labelledby="preview-heading">
    <h2 id="preview-heading">${say.preview}</h2>
    <div class="preview-sides">
      ${sides.map((side) => html`<section class="preview" data-side=${side} aria-labelledby="preview-${side}">${onSide(view, theme, side)}</section>`)}
    </div>
  </section>`;
}

function onSide(view: View, theme: Theme, side: Side): TemplateResult {
  const say = view.words.theme;
  const samples = samplesOf(view);
  const { src, to, lang } = asked(view, samples);
  // The chosen one is the first to see.
  const inOrder = [theme.variant, ...variants.filter((variant) => variant !== theme.variant)];
  const [inStock = '', late = inStock, , made = late] = samples;
  const lines = [...new Set([inStock, made])].map((sku) => ({ sku, quantity: 1, name: nameOf(view, sku) }));
  return html`<h3 id="preview-${side}">${say.sides[side]}</h3>
    ${inOrder.map(
      (variant) => html`<div class="sample sample-${variant}" role="group" aria-label=${say.variants[variant]}>
        ${shownIn(variant, samples).map((sku) => one(view, sku, variant))}
      </div>`,
    )}
    <div class="sample" role="group" aria-label=${say.checkout}>
      <stockline-checkout heading-level="4" src=${src} to=${to} lang=${lang} .lines=${lines}>${view.words.slotCheckout}</stockline-checkout>
    </div>
    <div class="sample" role="group" aria-label=${say.timeline}>
      <stockline-timeline sku=${late} src=${src} to=${to} lang=${lang}></stockline-timeline>
    </div>`;
}

/** The first product, as the chosen variant shows it. */
export function glance(view: View, theme: Theme): TemplateResult {
  const [sku = ''] = samplesOf(view);
  return one(view, sku, theme.variant, 2);
}

/** A badge each, a card each; of all that a product's page says, two are enough. */
function shownIn(variant: Variant, samples: readonly string[]): readonly string[] {
  return variant === 'full' ? samples.slice(0, 2) : samples;
}

function one(view: View, sku: string, variant: Variant, headingLevel = 4): TemplateResult {
  const { src, to, lang } = asked(view, [sku]);
  return html`<stockline-availability
    variant=${variant}
    heading-level=${headingLevel}
    sku=${sku}
    src=${src}
    to=${to}
    lang=${lang}
    >${variant === 'full' ? view.words.slot : view.words.slotCompact}</stockline-availability
  >`;
}

function nameOf({ shop, state }: View, sku: string): string {
  const item = itemOf(shop, sku);
  return item === undefined ? sku : itemName(item, state.language);
}
