/** The tag that a shop's page has to hold to show what the demo shows. */
import type { State } from '../state.ts';
import type { DemoWords } from '../words/index.ts';

export interface Markup {
  tag: string;
  attributes: readonly (readonly [name: string, value: string])[];
  /** What stands between its ends. */
  slot: string;
}

/** Of all that the page shows; the element that it is about comes first. */
export function markupsOf(state: State, words: DemoWords): readonly Markup[] {
  const first = markupOf(state, words);
  if (state.route.page !== 'product') return [first];
  return [first, { tag: 'stockline-timeline', attributes: first.attributes, slot: words.slotTimeline }];
}

/** Of the element that the page is about. Its `src` is the shop's own address for its snapshot. */
export function markupOf({ route, to, method, quantity, orders, carts }: State, words: DemoWords): Markup {
  const shared: [string, string][] = [
    ['src', '/snapshot.json'],
    ['to', to[route.shop.id]],
    ...(method === undefined ? [] : [['method', method] as [string, string]]),
  ];
  switch (route.page) {
    case 'product': {
      const { sku } = route;
      const inCart = carts[route.shop.id].find((line) => line.sku === sku)?.quantity;
      return {
        tag: 'stockline-availability',
        attributes: [
          ['sku', sku],
          ...(quantity === undefined ? [] : [['quantity', String(quantity)] as const]),
          ...(inCart === undefined ? [] : [['in-cart', String(inCart)] as const]),
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
