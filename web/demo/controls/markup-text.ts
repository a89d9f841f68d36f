/** The tag that a shop's page has to hold to show what the demo shows. */
import { unitsInCart, type View } from '../pages/view.ts';

export interface Markup {
  tag: string;
  attributes: readonly (readonly [name: string, value: string])[];
  /** What stands between its ends. */
  slot: string;
}

/** Of all that the page shows; the element that it is about comes first. */
export function markupsOf(view: View): readonly Markup[] {
  const { state, words } = view;
  const first = markupOf(view);
  if (state.route.page !== 'product') return [first];
  return [first, { tag: 'stockline-timeline', attributes: first.attributes, slot: words.slotTimeline }];
}

/** Of the element that the page is about. Its `src` is the shop's own address for its snapshot. */
export function markupOf(view: View): Markup {
  const { words } = view;
  const { route, to, method, quantity, orders, carts } = view.state;
  const shared: [string, string][] = [
    ['src', '/snapshot.json'],
    ['to', to[route.shop.id]],
    ...(method === undefined ? [] : [['method', method] as [string, string]]),
  ];
  switch (route.page) {
    case 'product': {
      const { sku } = route;
      const inCart = unitsInCart(view, sku);
      return {
        tag: 'stockline-availability',
        attributes: [
          ['sku', sku],
          ...(quantity === undefined ? [] : [['quantity', String(quantity)] as const]),
          ...(inCart === 0 ? [] : [['in-cart', String(inCart)] as const]),
          ...shared,
        ],
        slot: words.slot,
      };
    }
    case 'cart': {
      const lines = carts[route.shop.id].map(({ sku, quantity: units }) => ({ sku, quantity: units }));
      return {
        tag: 'stockline-checkout',
        attributes: [['name', 'promise'], ['lines', JSON.stringify(lines)], ...shared],
        slot: words.slotCheckout,
      };
    }
    case 'order': {
      const order = orders.find(({ id }) => id === route.order);
      const attributes: [string, string][] = [
        ['src', `/orders/${route.order}/snapshot.json`],
        ['to', order?.to ?? to[route.shop.id]],
      ];
      return { tag: 'stockline-order', attributes, slot: words.slotOrder };
    }
    default:
      return {
        tag: 'stockline-availability',
        attributes: [['variant', 'compact'], ['sku', route.shop.items[0]?.sku ?? ''], ...shared],
        slot: words.slotCompact,
      };
  }
}

/**
 * As one types it: the script, which fetches what the other tags need, and each tag's attributes on lines of their own.
 */
export function markupText(markups: readonly Markup[]): string {
  const quoted = (value: string) => (value.includes('"') ? `'${value.replaceAll("'", '&#39;')}'` : `"${value}"`);
  const tags = markups.map(({ tag, attributes, slot }) => {
    const lines = attributes.map(([name, value]) => `\n  ${name}=${quoted(value)}`).join('');
    return `<${tag}${lines}>${slot === '' ? '' : `\n  ${slot}\n`}</${tag}>`;
  });
  return ['<script src="/stockline.js" defer></script>', ...tags].join('\n\n');
}
