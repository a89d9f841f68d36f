/** The DOM-free stores behind the elements. */

export { Consents, type GivenConsent, type NeededConsent } from '../cart/consents.ts';
export type { Way, Ways } from '../cart/ways.ts';
export type { AskerAction, AskerState, AskerStore } from './asker.ts';
export {
  type AvailabilityAction,
  type AvailabilityState,
  type AvailabilityStore,
  createAvailabilityStore,
  type Question,
} from './availability.ts';
export {
  type CartAction,
  type CartLine,
  type CartQuestion,
  type CartState,
  type CartStore,
  createCartStore,
} from './cart.ts';
export { type Clock, SystemClock } from './clock.ts';
export { parseDestination } from './destination.ts';
export { type AvailabilityError, reasonOf, SnapshotFailure } from './failure.ts';
export { createOrderStore, type OrderedLine, type OrderQuestion, type OrderState, type OrderStore } from './order.ts';
export type { LoadedSnapshot, QuotingEngine, Refresh, SnapshotSource } from './snapshot.ts';
export { type Lease, Snapshots } from './snapshots.ts';
export { type WithdrawalLine, withdrawalOffers } from './withdrawal.ts';
