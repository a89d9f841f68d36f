/** Every state that the reference shows, in the order of the page. */
import { availabilityStates } from './availability.ts';
import { checkoutStates } from './checkout.ts';
import { orderStates } from './order.ts';
import { shopStates } from './shop.ts';
import type { State } from './state.ts';
import { timelineStates } from './timeline.ts';

export const states: readonly State[] = [
  ...availabilityStates,
  ...checkoutStates,
  ...orderStates,
  ...timelineStates,
  ...shopStates,
];
