/** The tag that a shop's page has to hold to show what the demo shows. */
import { unitsInCart, type View } from '../pages/view.ts';

export interface Markup {
  tag: string;
  attributes: readonly (readonly [name: string, value: string])[];
  /** What stands between its ends. */
  slot: string;
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

/** As one types it: the script, and the tag with its attributes on lines of their own. */
export function markupText({ tag, attributes, slot }: Markup): string {
  const quoted = (value: string) => (value.includes('"') ? `'${value.replaceAll("'", '&#39;')}'` : `"${value}"`);
  const lines = attributes.map(([name, value]) => `\n  ${name}=${quoted(value)}`).join('');
  return `<script src="/stockline.js" defer></script>\n\n<${tag}${lines}>\n  ${slot}\n</${tag}>`;
}
