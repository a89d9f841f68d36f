/** The Universal Commerce Protocol. */

export { expectations, fulfillment } from './fulfillment.ts';
export { orderUpdate } from './order.ts';
export type { UcpProductOptions } from './product.ts';
export { availability, product } from './product.ts';
export type * from './types.ts';
