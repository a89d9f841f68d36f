/** What happened to an order since, from the element's property or attribute. */
import type { OrderHistory } from '../../engine/types/documents.ts';
import { type AvailabilityError, reasonOf } from '../../store/failure.ts';

/** What was given; its content is the engine's to judge. */
export interface GivenHistory {
  history?: OrderHistory;
  errors?: readonly AvailabilityError[];
}

export function historyGiven(given: string | OrderHistory | null | undefined): GivenHistory {
  if (typeof given !== 'string') return given ? { history: given } : {};
  if (given.trim() === '') return {};
  try {
    return { history: JSON.parse(given) as OrderHistory };
  } catch (error) {
    const message = `What happened to the order could not be read: ${reasonOf(error)}.`;
    return { errors: [{ code: 'not_json', pointer: '/order', message }] };
  }
}
