/** A product of UCP's catalogue, with its availability. */
import type { SnapshotPrice, StocklinePromise } from '../../engine/types/documents.ts';
import { lineOf } from '../common/lines.ts';
import type { CheckoutOptions } from '../common/options.ts';
import { availabilityIn } from '../common/state.ts';
import { messagesOf } from './messages.ts';
import { policiesOf } from './policies.ts';
import type { UcpAvailability, UcpProductAnswer, UcpVariant } from './types.ts';

/** Whether it can be had, and how, in UCP's words; empty where nobody can say. */
export function availability(promise: StocklinePromise): UcpAvailability {
  return availabilityIn(promise);
}

/** What the catalogue knows of a product. */
export interface UcpProductOptions extends CheckoutOptions {
  title: string;
  /** Absent: the title. */
  description?: string | undefined;
  url?: string | undefined;
  /** Of one unit. */
  price: SnapshotPrice;
  /** The same product, collected. */
  pickup?: StocklinePromise | undefined;
}

/** The product in one variant, for a promise for the least that can be ordered. */
export function product(promise: StocklinePromise, options: UcpProductOptions): UcpProductAnswer {
  const { title, description = title, url, pickup } = options;
  const line = lineOf(promise, 0, options);
  const price = { amount: options.price.minorUnits, currency: options.price.currency };
  const beside = { title, description: { plain: description }, ...(url !== undefined && { url }) };
  const methods = [promise, ...(pickup ? [pickup] : [])].flatMap((one) => methodOf(one, options));
  const policies = policiesOf(line.parts.length === 0 ? [] : [line], () => '$.product', options.domain);
  const step = promise.orderQuantity?.step ?? 1;
  return {
    product: {
      ...{ id: promise.sku, ...beside, price_range: { min: price, max: price } },
      variants: [
        {
          ...{ id: promise.sku, sku: promise.sku, ...beside, price },
          ...(step > 1 && { quantity_unit: { unit: 'C62', display_text: 'each', increment: step } }),
          availability: availability(promise),
          ...(methods.length > 0 && { fulfillment: { methods } }),
        },
      ],
    },
    ...(policies.length > 0 && { policies }),
    messages: messagesOf(line, 'ahead', '$.product'),
  };
}

type Methods = NonNullable<UcpVariant['fulfillment']>['methods'];

function methodOf(promise: StocklinePromise, options: CheckoutOptions): Methods {
  const { type, parts, words } = lineOf(promise, 0, options);
  if (parts.length === 0) return [];
  const location = promise.pickup?.location;
  return [
    {
      type,
      ...(words.days !== undefined && { description: { plain: words.days } }),
      availability: availability(promise),
      ...(location !== undefined && { location }),
    },
  ];
}
