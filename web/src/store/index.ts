/** The DOM-free stores behind the elements. */
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
  type Way,
  type Ways,
} from './cart.ts';
export { type Clock, SystemClock } from './clock.ts';
export { Consents, type GivenConsent, type NeededConsent } from './consents.ts';
export { parseDestination } from './destination.ts';
export { type AvailabilityError, reasonOf, SnapshotFailure } from './failure.ts';
export { createOrderStore, type OrderQuestion, type OrderState, type OrderStore } from './order.ts';
export {
  type Lease,
  type LoadedSnapshot,
  type QuotingEngine,
  type Refresh,
  type SnapshotSource,
  Snapshots,
} from './snapshots.ts';
export { isWithdrawalOffered, type WithdrawalCircumstances } from './withdrawal.ts';
