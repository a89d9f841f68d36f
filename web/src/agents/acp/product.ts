/** A product of ACP's feed, with its availability. */
import type { SnapshotPrice, StocklinePromise } from '../../engine/types/documents.ts';
import { availabilityIn } from '../common/state.ts';
import type { AcpAvailability, AcpProduct } from './types.ts';

/** Whether it can be had, and how, in ACP's words; empty where nobody can say. */
export function availability(promise: StocklinePromise): AcpAvailability {
  return availabilityIn(promise);
}

/** What the catalogue knows of a product. */
export interface AcpProductOptions {
  title: string;
  description?: string | undefined;
  url?: string | undefined;
  /** Of one unit. */
  price?: SnapshotPrice | undefined;
}

/** The product in one variant, for a promise for the least that can be ordered. Its feed has no words for days. */
export function product(promise: StocklinePromise, options: AcpProductOptions): AcpProduct {
  const { title, description, url, price } = options;
  const beside = {
    ...(description !== undefined && { description: { plain: description } }),
    ...(url !== undefined && { url }),
  };
  return {
    ...{ id: promise.sku, ...beside },
    variants: [
      {
        ...{ id: promise.sku, title, ...beside },
        ...(price && { price: { amount: price.minorUnits, currency: price.currency } }),
        availability: availability(promise),
      },
    ],
  };
}
