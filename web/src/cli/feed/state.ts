/** Which of the states that channels tell apart a promise is in. */
import type { StocklinePromise } from '../../engine/types/documents.ts';
import type { State } from './channel.ts';

/** The state of a promise for the least that can be ordered. */
export function stateOf(promise: StocklinePromise): State {
  if (promise.notes.includes('stale')) return 'stale';
  if (promise.status === 'out_of_stock') return whyNotSold(promise);
  if (promise.status === 'not_shipped_there' || promise.status === 'discontinued') return promise.status;
  if (promise.pickup !== undefined) return 'pickup_only';
  if (promise.status === 'in_stock' || promise.status === 'made_to_order') return promise.status;
  // The engine names the day that feeds take, where it is no more than a year ahead.
  if (promise.schemaOrg.availabilityStarts !== undefined) return promise.status;
  const hasDay = promise.release !== undefined || promise.ship !== undefined;
  return `${promise.status}_${hasDay ? 'far' : 'undated'}`;
}

function whyNotSold({ parts: [first] }: StocklinePromise): State {
  const because = new Set(first.because.map(({ code }) => code));
  if (because.has('not_open')) return 'before_opening';
  return because.has('closed') ? 'closed' : 'out_of_stock';
}
