/** What state a promise is in, as far as agents have to tell states apart, and by which words each protocol does. */
import type { Status, StocklinePromise } from '../../engine/types/documents.ts';
import { isOrderable } from '../../locales/description.ts';
import { isClosed, isNotOpen } from '../../locales/limits.ts';

/**
 * `before_opening`: not sold yet. `closed`: its preorders are, or its sale is over. `over_maximum`: some units can be
 * had, and not so many. `other_quantity`: no order may have so many. `stale`: the figures are too old for what depends
 * on them.
 */
export type AgentState = Status | 'before_opening' | 'closed' | 'over_maximum' | 'other_quantity' | 'stale';

export function stateOf({ parts, status, notes }: StocklinePromise): AgentState {
  if (notes.includes('stale') && /stock|back/u.test(status)) return 'stale';
  if (notes.includes('other_quantity')) return 'other_quantity';
  const orderable = parts.filter(isOrderable);
  if (orderable.length > 0) return orderable.length < parts.length ? 'over_maximum' : status;
  if (parts.some(isNotOpen)) return 'before_opening';
  return status === 'out_of_stock' && parts.some(isClosed) ? 'closed' : status;
}

/** Whether all units asked for can be had; undefined where nobody can say. */
export function isAvailable(state: AgentState): boolean | undefined {
  if (state === 'stale' || state === 'other_quantity') return undefined;
  return ['in_stock', 'backorder', 'preorder', 'made_to_order'].includes(state);
}

/**
 * The words of `status` in a catalogue: the two protocols have the same. Where none stands there is none, and only
 * whether it can be had is told.
 */
export const catalogueWords: Readonly<Record<AgentState, string | undefined>> = {
  in_stock: 'in_stock',
  backorder: 'backorder',
  preorder: 'preorder',
  made_to_order: undefined,
  out_of_stock: 'out_of_stock',
  before_opening: 'out_of_stock',
  closed: 'out_of_stock',
  discontinued: 'discontinued',
  not_shipped_there: undefined,
  over_maximum: undefined,
  other_quantity: undefined,
  stale: undefined,
};

/** Those of ACP's `availability_status` of a line in a checkout. */
export const acpLineWords: Readonly<Record<AgentState, AcpLineStatus | undefined>> = {
  in_stock: 'in_stock',
  backorder: 'backorder',
  preorder: 'pre_order',
  made_to_order: undefined,
  out_of_stock: 'out_of_stock',
  before_opening: 'out_of_stock',
  closed: 'out_of_stock',
  discontinued: 'out_of_stock',
  not_shipped_there: undefined,
  over_maximum: undefined,
  other_quantity: undefined,
  stale: undefined,
};

/** ACP's `low_stock` is never told: no number of ours is low. */
export type AcpLineStatus = 'in_stock' | 'out_of_stock' | 'backorder' | 'pre_order';

/** Whether an item can be had, and how: the same record in both protocols. Empty where nobody can say. */
export interface AgentAvailability {
  available?: boolean;
  status?: string;
}

export function availabilityIn(promise: StocklinePromise): AgentAvailability {
  const state = stateOf(promise);
  const [available, status] = [isAvailable(state), catalogueWords[state]];
  return { ...(available !== undefined && { available }), ...(status !== undefined && { status }) };
}
