/**
 * Short descriptions of the fields that feeds of ours have, made by us from what the channels publish:
 *
 * - Google: https://support.google.com/merchants/answer/7052112 and the pages of its attributes
 * - Meta: https://developers.facebook.com/docs/marketing-api/catalog/reference
 * - OpenAI: https://developers.openai.com/commerce/specs/file-upload/products
 */

const price = { type: 'string', pattern: '^\\d+(\\.\\d{1,3})? [A-Z]{3}$' };
const link = { type: 'string', pattern: '^https?://' };
const title = { type: 'string', minLength: 1, maxLength: 150 };
const text = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength });
const days = { type: 'string', pattern: '^\\d*$' };
const own = { id: text(50), title, description: text(5000), link, image_link: link, price };

/** Cells that stand empty are none. */
export const googleRow = {
  type: 'object',
  required: ['id', 'availability'],
  properties: {
    ...own,
    availability: { enum: ['in_stock', 'out_of_stock', 'preorder', 'backorder'] },
    availability_date: {
      type: 'string',
      pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(?:Z|[-+]\\d{4})$',
      maxLength: 25,
    },
    min_handling_time: days,
    max_handling_time: days,
    'handling_cutoff_time(country:cutoff_time:cutoff_timezone)': {
      type: 'string',
      pattern: '^[A-Z]{2}:([01]\\d|2[0-3])[0-5]\\d:[A-Za-z_+-]+(/[A-Za-z_+-]+)*$',
    },
    'shipping(country:service:price:min_handling_time:max_handling_time:min_transit_time:max_transit_time)': {
      type: 'string',
      pattern: '^[A-Z]{2}:[^:]*:\\d+\\.\\d+ [A-Z]{3}:\\d*:\\d*:\\d*:\\d*$',
    },
    pickup_method: { enum: ['buy', 'reserve', 'ship to store', 'not supported'] },
    pickup_SLA: { enum: ['same_day', 'next_day', '2-day', '3-day', '4-day', '5-day', '6-day', 'multi-week'] },
  },
};

export const metaRow = {
  type: 'object',
  required: ['id', 'availability'],
  properties: {
    ...own,
    id: text(100),
    title: text(200),
    availability: { enum: ['in stock', 'available for order', 'preorder', 'out of stock', 'discontinued'] },
  },
};

export const openaiRow = {
  type: 'object',
  required: ['item_id', 'availability', 'title', 'description', 'url', 'image_url', 'brand', 'price'],
  properties: {
    item_id: text(100),
    title,
    description: text(5000),
    url: link,
    image_url: link,
    brand: text(70),
    price,
    availability: { enum: ['in_stock', 'out_of_stock', 'pre_order', 'backorder', 'unknown'] },
    target_countries: { type: 'array', items: { type: 'string', pattern: '^[A-Z]{2}$' }, minItems: 1 },
    accepts_returns: { type: 'boolean' },
    return_deadline_in_days: { type: 'integer', minimum: 1 },
  },
  // The pages name no field for a day.
  not: { required: ['availability_date'] },
};
