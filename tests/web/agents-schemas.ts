/**
 * What `stockline/agents` writes, as short JSON schemas of our own: they run everywhere. The protocols' own are not
 * ours, and checked where they lie beside the checkout (agents-schemas.test.ts). A member that stands here and not
 * there, or has another type there, would fail against those.
 */
type Schema = Record<string, unknown>;

const text: Schema = { type: 'string', minLength: 1 };
const moment: Schema = {
  type: 'string',
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$',
};
const fulfillableOn: Schema = { anyOf: [{ const: 'now' }, moment] };
const count: Schema = { type: 'integer', minimum: 0 };
const oneOf = (...values: string[]): Schema => ({ enum: values });
const list = (items: Schema, minItems = 0): Schema => ({ type: 'array', items, minItems });

/** Members with a question mark may be absent; no other may be there. */
function record(members: Record<string, Schema>): Schema {
  const entries = Object.entries(members);
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, schema]) => [name.replace('?', ''), schema])),
    required: entries.flatMap(([name]) => (name.endsWith('?') ? [] : [name])),
    additionalProperties: false,
  };
}

const deliveryType = oneOf('shipping', 'pickup', 'digital');
const availability = record({
  'available?': { type: 'boolean' },
  'status?': oneOf('in_stock', 'backorder', 'preorder', 'out_of_stock', 'discontinued'),
});
const plain = record({ plain: text });
const address = record({
  ...{ 'street_address?': text, 'address_locality?': text, 'address_region?': text },
  ...{ 'address_country?': { type: 'string', pattern: '^[A-Z]{2}$' }, 'postal_code?': text },
});
const addressMembers = address['properties'] as Record<string, Schema>;
const optional = (members: Record<string, Schema>) =>
  Object.fromEntries(Object.entries(members).map(([name, schema]) => [`${name}?`, schema]));
const units = list(record({ id: text, quantity: { type: 'integer', minimum: 1 } }), 1);
const price = record({ amount: count, currency: { type: 'string', pattern: '^[A-Z]{3}$' } });

const ucpMessage: Schema = {
  anyOf: [
    record({ type: oneOf('info'), code: text, content: text, path: text }),
    record({
      type: oneOf('warning'),
      code: text,
      content: text,
      path: text,
      presentation: oneOf('notice', 'disclosure'),
    }),
    record({
      ...{ type: oneOf('error'), code: text, content: text, path: text },
      severity: oneOf('recoverable', 'requires_buyer_review'),
    }),
  ],
};
const ucpPolicy = record({
  ...{ type: { type: 'string', pattern: '^[a-z0-9.-]+\\.policy\\.[a-z]+$' }, description: plain },
  ...{ 'applies_to?': list(text, 1), 'final_sale?': { const: true } },
  'window?': record({ days: count, anchor: oneOf('delivered', 'purchased') }),
  'methods?': list(
    record({ type: oneOf('by_mail'), fee: record({ type: oneOf('free', 'customer_responsibility') }) }),
    1,
  ),
});
const ucpExpectation = record({
  ...{ id: text, line_items: units, method_type: deliveryType, destination: address },
  ...{ 'description?': text, 'fulfillable_on?': fulfillableOn },
});
const ucpTotals = list(record({ type: oneOf('fulfillment'), amount: count }));
const ucpOption = record({
  ...{ id: text, title: text, 'description?': plain, totals: ucpTotals },
  ...{ 'earliest_fulfillment_time?': moment, 'latest_fulfillment_time?': moment },
});
const ids = list(text, 1);

const acpDescription = { 'description?': text };
const acpTotals = list(record({ type: oneOf('fulfillment'), display_text: text, amount: count }));
const acpOption = { id: text, title: text, ...acpDescription, totals: acpTotals };
const acpWindow = record({ earliest: moment, latest: moment });
const acpAddress = record({
  ...{ name: text, line_one: text, city: text, state: { type: 'string' }, country: text, postal_code: text },
});
const acpMessage: Schema = {
  anyOf: [
    record({ type: oneOf('info'), param: text, content_type: oneOf('plain'), content: text }),
    record({
      ...{ type: oneOf('error'), resolution: oneOf('recoverable', 'requires_buyer_review') },
      code: oneOf(
        ...['missing', 'invalid', 'out_of_stock', 'quantity_exceeded', 'minimum_not_met'],
        ...['maximum_exceeded', 'region_restricted', 'approval_required'],
      ),
      ...{ param: text, content_type: oneOf('plain'), content: text },
    }),
  ],
};
const lineStatus = oneOf('processing', 'partial', 'fulfilled', 'removed');
const happened = { id: text, occurred_at: moment };

export const ownSchemas = {
  ucpCheckout: record({
    fulfillment: record({
      methods: list(
        record({
          ...{ id: text, type: deliveryType, line_item_ids: ids, 'selected_destination_id?': text },
          'destinations?': list(
            record({
              ...{ id: text, type: oneOf('shipping_address', 'business_location'), 'name?': text, 'address?': address },
              ...optional(addressMembers),
            }),
            1,
          ),
          groups: list(
            record({ id: text, line_item_ids: ids, options: list(ucpOption, 1), selected_option_id: text }),
            1,
          ),
        }),
      ),
      available_methods: list(
        record({ type: deliveryType, line_item_ids: ids, 'fulfillable_on?': fulfillableOn, 'description?': text }),
      ),
    }),
    'payment?': record({
      terms: list(
        record({
          ...{ id: text, title: text },
          schedules: list(
            record({
              id: text,
              type: oneOf('immediate', 'on_shipment', 'deferred'),
              description: plain,
              amount: count,
            }),
            1,
          ),
        }),
        1,
      ),
      selected_term_id: text,
    }),
    'policies?': list(ucpPolicy, 1),
    messages: list(ucpMessage),
  }),
  ucpExpectations: list(ucpExpectation),
  ucpProduct: record({
    product: record({
      ...{ id: text, title: text, description: plain, 'url?': text, price_range: record({ min: price, max: price }) },
      variants: list(
        record({
          ...{ id: text, sku: text, title: text, description: plain, 'url?': text, price, availability },
          'quantity_unit?': record({ unit: oneOf('C62'), display_text: text, increment: count }),
          'fulfillment?': record({
            methods: list(record({ type: deliveryType, 'description?': plain, availability, 'location?': text }), 1),
          }),
        }),
        1,
      ),
    }),
    'policies?': list(ucpPolicy, 1),
    messages: list(ucpMessage),
  }),
  ucpOrder: record({
    line_items: list(
      record({ id: text, quantity: record({ original: count, total: count, fulfilled: count }), status: lineStatus }),
      1,
    ),
    fulfillment: record({
      expectations: list(ucpExpectation),
      events: list(record({ ...happened, type: oneOf('shipped', 'ready_for_pickup', 'delivered'), line_items: units })),
    }),
    adjustments: list(
      record({
        ...{ ...happened, type: oneOf('cancellation', 'refund'), status: oneOf('pending', 'completed') },
        line_items: list(record({ id: text, quantity: { type: 'integer', maximum: -1 } }), 1),
        'description?': text,
      }),
    ),
    messages: list(ucpMessage),
  }),
  acpCheckout: record({
    line_items: list(
      record({
        ...{ id: text, item: record({ id: text }), quantity: { type: 'integer', minimum: 1 } },
        'availability_status?': oneOf('in_stock', 'out_of_stock', 'backorder', 'pre_order'),
        ...{ 'available_quantity?': count, 'max_quantity_per_order?': count, 'fulfillable_on?': moment },
        'disclosures?': list(record({ type: oneOf('disclaimer'), content_type: oneOf('plain'), content: text }), 1),
      }),
      1,
    ),
    fulfillment_options: list({
      anyOf: [
        record({
          ...{ type: oneOf('shipping'), ...acpOption },
          ...{ 'earliest_delivery_time?': moment, 'latest_delivery_time?': moment },
        }),
        record({ type: oneOf('digital'), ...acpOption }),
        record({
          ...{ type: oneOf('pickup'), ...acpOption, 'ready_by?': moment },
          location: record({ name: text, address: acpAddress }),
        }),
      ],
    }),
    selected_fulfillment_options: list(record({ type: deliveryType, option_id: text, item_ids: ids })),
    messages: list(acpMessage),
  }),
  acpFulfillments: list(
    record({
      ...{ id: text, type: deliveryType, status: oneOf('pending'), line_items: units, ...acpDescription },
      'estimated_delivery?': acpWindow,
    }),
  ),
  acpOrder: record({
    ...{ status: oneOf('processing', 'shipped', 'completed', 'canceled'), 'estimated_delivery?': acpWindow },
    line_items: list(
      record({
        ...{ id: text, title: text, status: lineStatus },
        quantity: record({ ordered: count, current: count, fulfilled: count }),
      }),
      1,
    ),
    fulfillments: list(
      record({
        ...{
          id: text,
          type: deliveryType,
          status: oneOf('pending', 'shipped', 'ready_for_pickup', 'delivered', 'canceled'),
        },
        ...{ line_items: units, 'estimated_delivery?': acpWindow, ...acpDescription },
        'events?': list(record({ ...happened, type: oneOf('shipped', 'ready_for_pickup', 'delivered') }), 1),
      }),
    ),
    adjustments: list(
      record({
        ...{ ...happened, type: oneOf('cancellation', 'refund'), status: oneOf('pending', 'completed') },
        ...{ line_items: units, ...acpDescription },
      }),
    ),
  }),
  acpProduct: record({
    ...{ id: text, 'description?': plain, 'url?': text },
    variants: list(
      record({ id: text, title: text, 'description?': plain, 'url?': text, 'price?': price, availability }),
      1,
    ),
  }),
} as const;
