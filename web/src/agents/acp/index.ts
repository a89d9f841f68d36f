/** The Agentic Commerce Protocol. */
export { estimatedDelivery, fulfillment, fulfillments } from './fulfillment.ts';
export { orderUpdate } from './order.ts';
export { type AcpProductOptions, availability, product } from './product.ts';
export type * from './types.ts';
