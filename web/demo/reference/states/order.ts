/** What `<stockline-order>` can say of a placed order. */
import type { OrderHistory, PlacedOrder, StocklinePromise } from '../../../src/engine/types/documents.ts';
import { at } from '../store.ts';
import { buttons } from './looks.ts';
import { indented, jsonScript, type State, tag } from './state.ts';

const day = (earliest: string, latest = earliest) => ({ earliest, latest });

/** 16 CFR 435.2(b)(1)(iii): promised for Tuesday 1 December, and not to be had before the middle of January. */
export const american: Partial<StocklinePromise> = {
  sku: 'MUG',
  quantity: 1,
  at: '2026-11-02T15:00:00Z',
  status: 'backorder',
  parts: [{ quantity: 1, status: 'backorder', ship: day('2026-12-01'), because: [] }],
  ship: day('2026-12-01'),
};

/** The shopper was told on Wednesday 25 November, and has not answered. */
export const told = {
  completed: '2026-11-02',
  prepaid: true,
  delays: [{ noticed: '2026-11-25', revised: '2027-01-15' }],
} satisfies OrderHistory;

/** As much of a promise as its order's page needs. */
function promised(
  sku: string,
  status: StocklinePromise['status'],
  ship: string,
  deliver: [string, string],
  quantity = 1,
) {
  const days = { ship: day(ship), deliver: day(...deliver) };
  return { sku, quantity, at, status, parts: [{ quantity, status, ...days }], ...days };
}

type Promised = Partial<StocklinePromise> | ReturnType<typeof promised>;

const mug = promised('MUG', 'in_stock', '2026-11-23', ['2026-11-27', '2026-11-30']);
const kettle = promised('KETTLE', 'in_stock', '2026-11-23', ['2026-11-27', '2026-11-30']);
const apron = (ship: string, deliver: [string, string]) => promised('APRON', 'backorder', ship, deliver);

/** To Germany, with the right to withdraw and the function that goes with it. */
const german = {
  ...promised('MUG', 'in_stock', '2026-11-23', ['2026-12-01', '2026-12-05']),
  terms: {
    jurisdictions: ['EU', 'DE'],
    withdrawal: {
      days: 14,
      unit: 'calendar',
      from: 'delivery',
      lastDay: '2026-12-21',
      beforeDelivery: true,
      ofOrder: true,
      word: 'withdraw',
      basis: { kind: 'statute', citation: '§§ 312g Abs. 1, 355, 356 Abs. 2 BGB' },
    },
    duties: [
      {
        code: 'withdrawal_function',
        from: '2026-11-23',
        until: '2026-12-21',
        labels: { de: { offer: 'Vertrag widerrufen', confirm: 'Widerruf bestätigen' } },
        basis: { kind: 'statute', citation: '§ 356a BGB' },
      },
    ],
  },
} as Promised;

const fallback = 'Your order is with us. We write to you about it.';

interface Given {
  promise?: Promised;
  order?: OrderHistory;
  /** In place of the two. */
  placed?: Omit<PlacedOrder, 'lines'> & { lines: readonly object[] };
  to?: string;
  at?: string;
}

function html({ promise, order, placed, to = 'US 94103', at: when = at }: Given): string {
  const inside = [jsonScript(placed ?? promise), fallback].join('\n');
  return tag(
    'stockline-order',
    { src: '#snapshot', to, order: order === undefined ? undefined : JSON.stringify(order), at: when },
    inside,
  );
}

const state = (id: string, name: string, says: string, given: Given, store: readonly string[]): State => ({
  element: 'stockline-order',
  group: 'Placed orders',
  id: `order-${id}`,
  name,
  says,
  examples: [{ html: html(given) }],
  store,
  shows: 'promise',
});

const ordered = { completed: '2026-11-23', prepaid: true };
const wednesday = '2026-11-25T15:05:00Z';

export const orderStates: readonly State[] = [
  state('on-time', 'On time', 'The promise holds.', { promise: mug, order: ordered }, ['/products/MUG']),
  state(
    'sooner',
    'Sooner',
    'It was promised for the 18th, and comes a week before.',
    { promise: apron('2026-12-18', ['2026-12-22', '2026-12-24']), order: ordered },
    ['/products/APRON'],
  ),
  state(
    'notice-due',
    'Late, with a notice due',
    'The day that was promised will be missed, and the shop owes a notice.',
    { promise: { ...american, sku: 'APRON' }, order: { completed: '2026-11-02', prepaid: true } },
    ['/products/APRON'],
  ),
  state(
    'asked',
    'Delayed, and asked',
    'The shopper was told of a delay beyond 30 days, and may wait or cancel.',
    { promise: { ...american, sku: 'RUG' }, order: told, at: wednesday },
    ['/products/RUG'],
  ),
  state(
    'cancelled',
    'Cancelled',
    'The shopper cancelled, and the money goes back.',
    { promise: { ...american, sku: 'RUG' }, order: { ...told, cancelled: '2026-11-25' }, at: wednesday },
    ['/products/RUG'],
  ),
  state(
    'shipped',
    'Shipped',
    'The carrier has it.',
    { promise: mug, order: { ...ordered, shipped: '2026-11-23' }, at: wednesday },
    ['/products/MUG'],
  ),
  state(
    'withdrawal',
    'Withdrawal offered',
    'In Germany a button to withdraw has to be there until the right ends.',
    {
      promise: german,
      to: 'DE 10115',
    },
    ['/products/MUG'],
  ),
  state(
    'together',
    'Together',
    'Two lines go in one parcel, so both come when the later one does.',
    {
      placed: {
        ...ordered,
        ship: 'together',
        lines: [
          { name: 'Enamel kettle', promised: kettle },
          { name: 'Waxed apron', promised: apron('2026-12-11', ['2026-12-15', '2026-12-17']) },
        ],
      },
    },
    ['/products/KETTLE', '/products/APRON'],
  ),
  {
    element: 'stockline-order',
    group: 'Looks',
    id: 'order-looks',
    name: 'Colours of buttons',
    says: 'The ground of the buttons, and the text on them.',
    examples: [
      {
        html: ['<div class="looks-order">', indented(html({ promise: german, to: 'DE 10115' })), '</div>'].join('\n'),
        css: buttons,
      },
    ],
    store: ['/products/MUG'],
    shows: 'promise',
  },
];
