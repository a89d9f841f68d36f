/**
 * What agents are told of each state of agents-shop.ts, written out by hand: the warehouse works Monday to Friday but
 * on Thanksgiving, 26 November; it ships what is ordered before 14:00 on the same day, and the carrier takes two of its
 * working days. The destination is Chicago, six hours behind UTC. The texts are those of docs/every-state.md.
 */
import type { AcpCheckout, AcpFulfillment, AcpFulfillmentOption, AcpLineItem } from '../../web/src/agents/acp/types.ts';
import type { AgentAvailability } from '../../web/src/agents/index.ts';
import type { UcpCheckout, UcpExpectation, UcpMessage, UcpPolicy } from '../../web/src/agents/ucp/types.ts';
import type { StateName } from './agents-shop.ts';

export interface Expected {
  availability: AgentAvailability;
  ucp: UcpCheckout;
  expectations: UcpExpectation[];
  acp: AcpCheckout;
  fulfillments: AcpFulfillment[];
}

const address = { address_country: 'US', postal_code: '60601' };
const first = (day: string) => `${day}T00:00:00-06:00`;
const last = (day: string) => `${day}T23:59:59-06:00`;

/** What is told of days. */
interface Days {
  text: string;
  days?: readonly [earliest: string, latest: string];
  /** By when it can be fulfilled: `now`, or a day. */
  on?: string;
}

const momentOf = (on: string) => (on === 'now' ? on : last(on));

function ucpSent({ text, days, on }: Days): UcpCheckout['fulfillment'] {
  const line_item_ids = ['li_1'];
  return {
    methods: [
      {
        ...{ id: 'method_1', type: 'shipping', line_item_ids },
        destinations: [{ type: 'shipping_address', id: 'destination', ...address }],
        selected_destination_id: 'destination',
        groups: [
          {
            ...{ id: 'group_1', line_item_ids, selected_option_id: 'standard' },
            options: [
              {
                ...{ id: 'standard', title: 'Standard', description: { plain: text } },
                ...(days && {
                  earliest_fulfillment_time: first(days[0]),
                  latest_fulfillment_time: last(days[1]),
                }),
                totals: [{ type: 'fulfillment', amount: 495 }],
              },
            ],
          },
        ],
      },
    ],
    available_methods: [
      { type: 'shipping', line_item_ids, ...(on !== undefined && { fulfillable_on: momentOf(on) }), description: text },
    ],
  };
}

function ucpExpected(parts: readonly (Days & { quantity: number })[]): UcpExpectation[] {
  return parts.map(({ quantity, text, on }, place) => ({
    ...{ id: `li_1_${place + 1}`, line_items: [{ id: 'li_1', quantity }], method_type: 'shipping' },
    ...{ destination: address, description: text, ...(on !== undefined && { fulfillable_on: momentOf(on) }) },
  }));
}

function acpSent({ text, days }: Days): Pick<AcpCheckout, 'fulfillment_options' | 'selected_fulfillment_options'> {
  const option: AcpFulfillmentOption = {
    ...{ type: 'shipping', id: 'standard', title: 'Standard', description: text },
    ...(days && { earliest_delivery_time: first(days[0]), latest_delivery_time: last(days[1]) }),
    totals: [{ type: 'fulfillment', display_text: 'Standard', amount: 495 }],
  };
  return {
    fulfillment_options: [option],
    selected_fulfillment_options: [{ type: 'shipping', option_id: 'standard', item_ids: ['li_1'] }],
  };
}

function acpExpected(parts: readonly (Days & { quantity: number })[]): AcpFulfillment[] {
  return parts.map(({ quantity, text, days }, place) => ({
    ...{ id: `li_1_${place + 1}`, type: 'shipping', status: 'pending', line_items: [{ id: 'li_1', quantity }] },
    ...(days && { estimated_delivery: { earliest: first(days[0]), latest: last(days[1]) } }),
    description: text,
  }));
}

/** Nothing is offered. */
const nothing = {
  ucp: { methods: [], available_methods: [] },
  acp: { fulfillment_options: [], selected_fulfillment_options: [] },
};

const path = '$.line_items[0]';
const info = (content: string) => ({ type: 'info', param: path, content_type: 'plain', content }) as const;

const untilShipped = 'Cancellation: You can cancel until it ships (The shop’s terms)';
const cancellation = (plain: string): UcpPolicy => ({
  type: 'example.shop.policy.cancellation',
  description: { plain },
});
const refunded =
  'Refund: Refund within 10 business days of your notice to us. If you cancelled today: refund by 7 Dec at the latest (The shop’s terms)';
const refund: UcpPolicy = { type: 'example.shop.policy.refund', description: { plain: refunded } };

/** Charged when it ships. */
const charged = (amount: number, text: string): NonNullable<UcpCheckout['payment']> => ({
  terms: [
    {
      ...{ id: 'terms', title: 'Charged when it ships' },
      schedules: [
        {
          ...{ id: 'on_shipment', type: 'on_shipment', amount },
          description: { plain: `${text}, charged when it ships` },
        },
      ],
    },
  ],
  selected_term_id: 'terms',
});

/** A fifth at the order. */
const deposit = (now: number, nowText: string, later: number, laterText: string): UcpCheckout['payment'] & object => ({
  terms: [
    {
      ...{ id: 'terms', title: `${nowText} now, ${laterText} when it ships` },
      schedules: [
        {
          ...{ id: 'immediate', type: 'immediate', amount: now },
          description: { plain: `${nowText}, charged when you order` },
        },
        {
          ...{ id: 'on_shipment', type: 'on_shipment', amount: later },
          description: { plain: `${laterText}, charged when it ships` },
        },
      ],
    },
  ],
  selected_term_id: 'terms',
});

/** A line that is had on the shop's usual terms: paid when it ships, cancelled until then. */
function usual(
  availability: AgentAvailability,
  line: AcpLineItem,
  told: Days,
  [amount, text]: readonly [number, string],
  parts: readonly (Days & { quantity: number })[] = [{ quantity: line.quantity, ...told }],
): Expected {
  return {
    availability,
    ucp: {
      ...{ fulfillment: ucpSent(told), payment: charged(amount, text) },
      ...{ policies: [cancellation(untilShipped)], messages: [] },
    },
    expectations: ucpExpected(parts),
    acp: {
      ...{ line_items: [line], ...acpSent(told) },
      messages: [info(`Payment: ${text}, charged when it ships (The shop’s terms)`), info(untilShipped)],
    },
    fulfillments: acpExpected(parts),
  };
}

/** A line that is paid in part before it ships, which the shopper has to agree to. */
function ahead(
  availability: AgentAvailability,
  line: AcpLineItem,
  told: Days,
  {
    payment,
    paid,
    consent,
    policies,
    terms,
  }: {
    payment: UcpCheckout['payment'] & object;
    paid: string;
    consent: string;
    policies: UcpPolicy[];
    terms: string[];
  },
): Expected {
  const parts = [{ quantity: line.quantity, ...told }];
  const asked: UcpMessage = {
    ...{ type: 'error', code: 'consent_required', content: consent, path },
    severity: 'requires_buyer_review',
  };
  return {
    availability,
    ucp: { fulfillment: ucpSent(told), payment, policies, messages: [asked] },
    expectations: ucpExpected(parts),
    acp: {
      line_items: [{ ...line, disclosures: [{ type: 'disclaimer', content_type: 'plain', content: consent }] }],
      ...acpSent(told),
      messages: [
        {
          ...{ type: 'error', code: 'approval_required', resolution: 'requires_buyer_review' },
          ...{ param: path, content_type: 'plain', content: consent },
        },
        ...[`Payment: ${paid} (The shop’s terms)`, ...terms].map(info),
      ],
    },
    fulfillments: acpExpected(parts),
  };
}

type AcpErrorCode = Extract<AcpCheckout['messages'][number], { type: 'error' }>['code'];

/** A line that cannot be had so. */
function refused(
  availability: AgentAvailability,
  line: AcpLineItem,
  [ucpCode, acpCode]: readonly [string, AcpErrorCode],
  content: string,
): Expected {
  return {
    availability,
    ucp: {
      fulfillment: nothing.ucp,
      messages: [{ type: 'error', code: ucpCode, content, path, severity: 'recoverable' }],
    },
    expectations: [],
    acp: {
      ...{ line_items: [line], ...nothing.acp },
      messages: [
        {
          ...{ type: 'error', code: acpCode, resolution: 'recoverable' },
          ...{ param: path, content_type: 'plain', content },
        },
      ],
    },
    fulfillments: [],
  };
}

const one = (sku: string, rest: Partial<AcpLineItem> = {}): AcpLineItem => ({
  ...{ id: 'li_1', item: { id: sku }, quantity: 1 },
  ...rest,
});

const wednesday: Days = { text: 'Arrives Wed 25 Nov', days: ['2026-11-25', '2026-11-25'], on: 'now' };
const mugs: Days = { text: 'Arrives Mon 14 Dec', days: ['2026-12-14', '2026-12-14'], on: '2026-12-10' };
const inAll = 'It is not available yet, and you pay in advance.';
const fifth = { payment: deposit(200, 'US$2.00', 800, 'US$8.00'), paid: 'US$2.00 now, US$8.00 when it ships' };
const preorderTerms = { policies: [cancellation(untilShipped), refund], terms: [untilShipped, refunded] };

const ringReturns =
  'Returns: Within 30 days of delivery. Delivered 3 Dec: until 2 Jan 2027. You pay for sending back. Refund within 10 business days of your notice to us (The shop’s terms)';
const ringCancelled = 'Cancellation: You can cancel until it ships. Cancelling costs US$1.00 (The shop’s terms)';

const stale = usual({}, one('KETTLE'), { text: 'No date yet' }, [3950, 'US$39.50']);
const staleText = 'We are updating our stock figures, so we give no date right now.';
const nowhere = usual(
  { available: true, status: 'in_stock' },
  one('KETTLE', { availability_status: 'in_stock', available_quantity: 5 }),
  { text: 'Ships today', on: 'now' },
  [3950, 'US$39.50'],
);
const whereTo = 'Where to? Then we can say when it arrives.';

export const expected: Readonly<Record<StateName, Expected>> = {
  'in stock': usual(
    { available: true, status: 'in_stock' },
    one('KETTLE', { availability_status: 'in_stock', available_quantity: 5 }),
    wednesday,
    [3950, 'US$39.50'],
  ),
  // Three days late is Sunday the 13th or Tuesday the 15th: it arrives from Monday the 14th to Thursday the 17th.
  uncertain: usual(
    { available: true, status: 'backorder' },
    one('RUG', {
      ...{ availability_status: 'backorder', available_quantity: 9 },
      fulfillable_on: last('2026-12-15'),
    }),
    { text: 'Arrives 14 – 17 Dec', days: ['2026-12-14', '2026-12-17'], on: '2026-12-15' },
    [1000, 'US$10.00'],
  ),
  split: usual(
    { available: true, status: 'backorder' },
    one('MUG', {
      ...{ quantity: 4, availability_status: 'backorder', available_quantity: 63 },
      fulfillable_on: last('2026-12-10'),
    }),
    {
      text: '3 arrive Wed 25 Nov; 1 arrives Mon 14 Dec',
      ...{ days: ['2026-11-25', '2026-12-14'], on: '2026-12-10' },
    },
    [5600, 'US$56.00'],
    [
      { quantity: 3, ...wednesday },
      { quantity: 1, ...mugs },
    ],
  ),
  'several places': usual(
    { available: true, status: 'in_stock' },
    one('DESK', { quantity: 4, availability_status: 'in_stock', available_quantity: 4 }),
    wednesday,
    [4000, 'US$40.00'],
  ),
  'preorder with a day': ahead(
    { available: true, status: 'preorder' },
    one('CLOCK', { availability_status: 'pre_order', fulfillable_on: last('2027-01-12') }),
    { text: 'Arrives Thu, 14 Jan 2027', days: ['2027-01-14', '2027-01-14'], on: '2027-01-12' },
    {
      payment: deposit(2400, 'US$24.00', 9600, 'US$96.00'),
      paid: 'US$24.00 now, US$96.00 when it ships',
      consent: `I pay US$24.00 before it ships. I agree to wait until Thu, 14 Jan 2027. ${inAll}`,
      ...preorderTerms,
    },
  ),
  'preorder with a pair of days': ahead(
    { available: true, status: 'preorder' },
    one('BOOK', { availability_status: 'pre_order', fulfillable_on: last('2027-02-15') }),
    { text: 'Arrives 3 – 17 Feb 2027', days: ['2027-02-03', '2027-02-17'], on: '2027-02-15' },
    {
      ...fifth,
      consent: `I pay US$2.00 before it ships. I agree to wait until Wed, 17 Feb 2027. ${inAll}`,
      ...preorderTerms,
    },
  ),
  // Its release is known, and not when it can be sent.
  'preorder without a day of shipment': ahead(
    { available: true, status: 'preorder' },
    one('FILM', { availability_status: 'pre_order', available_quantity: 50 }),
    { text: 'Releases 1 Mar 2027' },
    {
      ...fifth,
      consent: `I pay US$2.00 before it ships. I agree to wait, though there is no date yet. ${inAll}`,
      ...preorderTerms,
    },
  ),
  // Neither protocol has a word for it: it is available.
  'made to order, with a deposit and a fee': ahead(
    { available: true },
    one('RING', { fulfillable_on: last('2026-12-01') }),
    { text: 'Arrives Thu 3 Dec', days: ['2026-12-03', '2026-12-03'], on: '2026-12-01' },
    {
      ...fifth,
      consent: `I pay US$2.00 before it ships. I agree to wait until Thu, 3 Dec 2026. ${inAll}`,
      policies: [
        {
          type: 'dev.ucp.shopping.policy.return',
          description: { plain: ringReturns },
          window: { days: 30, anchor: 'delivered' },
          methods: [{ type: 'by_mail', fee: { type: 'customer_responsibility' } }],
        },
        cancellation(ringCancelled),
        refund,
      ],
      terms: [ringCancelled, refunded, ringReturns],
    },
  ),
  pickup: {
    availability: { available: true, status: 'in_stock' },
    ucp: {
      fulfillment: {
        methods: [
          {
            ...{ id: 'method_1', type: 'pickup', line_item_ids: ['li_1'] },
            destinations: [
              {
                ...{ type: 'business_location', id: 'newark', name: 'Newark shop' },
                address: {
                  ...{ street_address: '1 Dock Street', address_locality: 'Newark', address_region: 'NJ' },
                  ...{ address_country: 'US', postal_code: '07102' },
                },
              },
            ],
            selected_destination_id: 'newark',
            groups: [
              {
                ...{ id: 'group_1', line_item_ids: ['li_1'], selected_option_id: 'collect' },
                options: [
                  {
                    ...{ id: 'collect', title: 'collect', totals: [] },
                    description: { plain: 'Ready for pickup today from 10:35 at newark' },
                    earliest_fulfillment_time: '2026-11-23T00:00:00-05:00',
                    latest_fulfillment_time: '2026-11-23T23:59:59-05:00',
                  },
                ],
              },
            ],
          },
        ],
        available_methods: [
          {
            ...{ type: 'pickup', line_item_ids: ['li_1'], fulfillable_on: '2026-11-23T15:35:00Z' },
            description: 'Ready for pickup today from 10:35 at newark',
          },
        ],
      },
      payment: {
        terms: [
          {
            ...{ id: 'terms', title: 'Charged when it is ready to collect' },
            schedules: [
              {
                ...{ id: 'deferred', type: 'deferred', amount: 3950 },
                description: { plain: 'US$39.50, charged when it is ready to collect' },
              },
            ],
          },
        ],
        selected_term_id: 'terms',
      },
      policies: [cancellation('Cancellation: You can cancel until it is ready to collect (The shop’s terms)')],
      messages: [],
    },
    expectations: [
      {
        ...{ id: 'li_1_1', line_items: [{ id: 'li_1', quantity: 1 }], method_type: 'pickup' },
        destination: {
          ...{ street_address: '1 Dock Street', address_locality: 'Newark', address_region: 'NJ' },
          ...{ address_country: 'US', postal_code: '07102' },
        },
        description: 'Ready for pickup today from 10:35 at newark',
        fulfillable_on: '2026-11-23T15:35:00Z',
      },
    ],
    acp: {
      line_items: [
        one('KETTLE', {
          ...{ availability_status: 'in_stock', available_quantity: 5 },
          fulfillable_on: '2026-11-23T15:35:00Z',
        }),
      ],
      fulfillment_options: [
        {
          ...{ type: 'pickup', id: 'collect', title: 'collect', totals: [] },
          description: 'Ready for pickup today from 10:35 at newark',
          location: {
            name: 'Newark shop',
            address: {
              ...{ name: 'Newark shop', line_one: '1 Dock Street', city: 'Newark', state: 'NJ' },
              ...{ country: 'US', postal_code: '07102' },
            },
          },
          ready_by: '2026-11-23T15:35:00Z',
        },
      ],
      selected_fulfillment_options: [{ type: 'pickup', option_id: 'collect', item_ids: ['li_1'] }],
      messages: [
        info('Payment: US$39.50, charged when it is ready to collect (The shop’s terms)'),
        info('Cancellation: You can cancel until it is ready to collect (The shop’s terms)'),
      ],
    },
    fulfillments: [
      {
        ...{ id: 'li_1_1', type: 'pickup', status: 'pending', line_items: [{ id: 'li_1', quantity: 1 }] },
        estimated_delivery: { earliest: '2026-11-23T00:00:00-05:00', latest: '2026-11-23T23:59:59-05:00' },
        description: 'Ready for pickup today from 10:35 at newark',
      },
    ],
  },
  digital: {
    availability: { available: true, status: 'in_stock' },
    ucp: {
      fulfillment: {
        methods: [
          {
            ...{ id: 'method_1', type: 'digital', line_item_ids: ['li_1'] },
            groups: [
              {
                ...{ id: 'group_1', line_item_ids: ['li_1'], selected_option_id: 'digital' },
                options: [{ id: 'digital', title: 'digital', description: { plain: 'Available at once' }, totals: [] }],
              },
            ],
          },
        ],
        available_methods: [
          {
            ...{ type: 'digital', line_item_ids: ['li_1'], fulfillable_on: 'now' },
            description: 'Available at once',
          },
        ],
      },
      payment: {
        terms: [
          {
            ...{ id: 'terms', title: 'Charged when you order' },
            schedules: [
              {
                ...{ id: 'immediate', type: 'immediate', amount: 1000 },
                description: { plain: 'US$10.00, charged when you order' },
              },
            ],
          },
        ],
        selected_term_id: 'terms',
      },
      messages: [],
    },
    expectations: [
      {
        ...{ id: 'li_1_1', line_items: [{ id: 'li_1', quantity: 1 }], method_type: 'digital' },
        ...{ destination: address, description: 'Available at once', fulfillable_on: 'now' },
      },
    ],
    acp: {
      line_items: [one('EBOOK', { availability_status: 'in_stock' })],
      fulfillment_options: [
        { type: 'digital', id: 'digital', title: 'digital', description: 'Available at once', totals: [] },
      ],
      selected_fulfillment_options: [{ type: 'digital', option_id: 'digital', item_ids: ['li_1'] }],
      messages: [info('Payment: US$10.00, charged when you order (The shop’s terms)')],
    },
    fulfillments: [
      {
        ...{ id: 'li_1_1', type: 'digital', status: 'pending', line_items: [{ id: 'li_1', quantity: 1 }] },
        description: 'Available at once',
      },
    ],
  },
  'not shipped there': refused(
    { available: false },
    one('SOFA', { available_quantity: 0 }),
    ['address_undeliverable', 'region_restricted'],
    'Does not ship to the US (60601)',
  ),
  'out of stock': refused(
    { available: false, status: 'out_of_stock' },
    one('VASE', { availability_status: 'out_of_stock', available_quantity: 0 }),
    ['out_of_stock', 'out_of_stock'],
    'Out of stock',
  ),
  'out of stock, expected back': refused(
    { available: false, status: 'out_of_stock' },
    one('CHAIR', { availability_status: 'out_of_stock', available_quantity: 0 }),
    ['out_of_stock', 'out_of_stock'],
    'Out of stock. Expected back Thu 10 Dec',
  ),
  // The figures are too old to say anything of now.
  stale: {
    ...stale,
    ucp: { ...stale.ucp, messages: [{ type: 'info', code: 'stale', content: staleText, path }] },
    acp: { ...stale.acp, messages: [info(staleText), ...stale.acp.messages] },
  },
  'before the opening': refused(
    { available: false, status: 'out_of_stock' },
    one('GAME', { availability_status: 'out_of_stock', available_quantity: 0 }),
    ['item_unavailable', 'out_of_stock'],
    'Preorder not open yet. Preorders open Tue 1 Dec, 12:00 New York Time',
  ),
  'the least of a rule': usual(
    { available: true, status: 'in_stock' },
    one('TEA', {
      ...{ quantity: 12, availability_status: 'in_stock' },
      ...{ available_quantity: 24, max_quantity_per_order: 24 },
    }),
    wednesday,
    [12000, 'US$120.00'],
  ),
  'a quantity that no order may have': refused(
    {},
    one('TEA', { quantity: 13, available_quantity: 24, max_quantity_per_order: 24 }),
    ['quantity_step', 'invalid'],
    'Sold in multiples of 6, 12 to 24 per order',
  ),
  'more than there is': refused(
    { available: false },
    one('KETTLE', { quantity: 7, available_quantity: 5 }),
    ['quantity_supply', 'quantity_exceeded'],
    '5 in stock. Only 5 can be ordered. Arrives Wed 25 Nov',
  ),
  discontinued: refused(
    { available: false, status: 'discontinued' },
    one('COIN', { availability_status: 'out_of_stock', available_quantity: 0 }),
    ['item_unavailable', 'out_of_stock'],
    'No longer sold',
  ),
  'without a destination': {
    ...nowhere,
    ucp: {
      ...nowhere.ucp,
      fulfillment: {
        ...nowhere.ucp.fulfillment,
        methods: nowhere.ucp.fulfillment.methods.map(
          ({ destinations: _, selected_destination_id: __, ...method }) => method,
        ),
      },
      messages: [{ type: 'error', code: 'address_required', content: whereTo, path, severity: 'recoverable' }],
    },
    expectations: nowhere.expectations.map((one) => ({ ...one, destination: {} })),
    acp: {
      ...nowhere.acp,
      messages: [
        {
          ...{ type: 'error', code: 'missing', resolution: 'recoverable', param: '$.fulfillment_details.address' },
          ...{ content_type: 'plain', content: whereTo },
        },
        ...nowhere.acp.messages,
      ],
    },
  },
};
