/** The DOM-free stores behind the elements. */
export {
  type AvailabilityAction,
  type AvailabilityState,
  type AvailabilityStore,
  createAvailabilityStore,
  type Question,
} from './availability.ts';
export { type Clock, SystemClock } from './clock.ts';
export { parseDestination } from './destination.ts';
export { createOrderStore, type OrderQuestion, type OrderState, type OrderStore } from './order.ts';
export {
  type AvailabilityError,
  type Lease,
  type LoadedSnapshot,
  type QuotingEngine,
  SnapshotFailure,
  type SnapshotSource,
  Snapshots,
} from './snapshots.ts';
export { isWithdrawalOffered, type WithdrawalCircumstances } from './withdrawal.ts';
