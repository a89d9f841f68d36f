/** What `<stockline-checkout>` can say, in the form that it is a control of. */
import { at } from '../store.ts';
import { faultsAndChoices } from './looks.ts';
import { indented, jsonScript, type State, tag } from './state.ts';

type Line = Readonly<{ sku: string; quantity: number }>;

/** The form around it, with the cart between the tags. */
function form(lines: readonly Line[], asked: Readonly<Record<string, string | undefined>> = {}): string {
  const inside = `${jsonScript(lines)}\nYou will hear from us when your order ships.`;
  const checkout = tag(
    'stockline-checkout',
    { name: 'promise', src: '#snapshot', to: 'US 10001', ...asked, at },
    inside,
  );
  return ['<form>', indented(checkout), '  <button>Order with obligation to pay</button>', '</form>'].join('\n');
}

const state = (
  id: string,
  name: string,
  says: string,
  lines: readonly Line[],
  asked: Readonly<Record<string, string | undefined>> = {},
  more: readonly string[] = [],
): State => ({
  element: 'stockline-checkout',
  group: 'Orders to be placed',
  id: `checkout-${id}`,
  name,
  says,
  examples: [{ html: form(lines, asked) }],
  store: [...more, ...lines.map(({ sku }) => `/products/${sku}`)],
  shows: 'promise',
});

const inLooks = (skus: readonly string[]): string =>
  ['<div class="looks-checkout">', indented(form(skus.map((sku) => ({ sku, quantity: 1 })))), '</div>'].join('\n');

export const checkoutStates: readonly State[] = [
  state('one-line', 'One line in stock', 'All of it goes at once, and nothing is to choose.', [
    { sku: 'KETTLE', quantity: 1 },
  ]),
  state('choice', 'Together, or as each is ready', 'One line is on hand and one is not: the shopper chooses.', [
    { sku: 'KETTLE', quantity: 1 },
    { sku: 'PAN', quantity: 1 },
  ]),
  state(
    'consent',
    'Consent needed',
    'Money is taken before it ships, and the shopper has to agree to that.',
    [{ sku: 'BENCH', quantity: 1 }],
    {},
    ['/policies/house/made_to_order'],
  ),
  state('cannot-be-had', 'A line that cannot be had', 'It stops the form, and says why.', [
    { sku: 'KETTLE', quantity: 1 },
    { sku: 'VASE', quantity: 1 },
  ]),
  state(
    'pickup',
    'Collected',
    'All lines are collected at one place.',
    [{ sku: 'MAP', quantity: 2 }],
    { method: 'collect', to: undefined },
    ['/locations/Hudson Street', '/shipping/collect'],
  ),
  state(
    'digital',
    'Digital',
    'In the European Union the right to withdraw is given up by a consent of its own.',
    [{ sku: 'FILM', quantity: 1 }],
    { to: 'DE 10115' },
  ),
  state(
    'no-destination',
    'No destination yet',
    'The form is stopped until the page says where to.',
    [{ sku: 'KETTLE', quantity: 1 }],
    { to: undefined },
  ),
  {
    element: 'stockline-checkout',
    group: 'Looks',
    id: 'checkout-looks',
    name: 'Colours of choices and faults',
    says: 'The colour of controls, and that of what has to be mended.',
    examples: [
      { label: 'a choice', html: inLooks(['KETTLE', 'PAN']), css: faultsAndChoices },
      { label: 'a fault', html: inLooks(['VASE']) },
    ],
    store: ['/products/KETTLE', '/products/PAN', '/products/VASE'],
    shows: 'promise',
  },
];
