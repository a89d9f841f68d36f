/** The days of arrival as a page asks Stockline for them. They are two members of a whole promise. */
import { loadEngine } from 'stockline/engine';
import type { DeliveryDays } from './shop.ts';

/** Loads the page's engine, and opens the shop's snapshot once. */
export async function deliveryDaysOf(snapshotText: string): Promise<DeliveryDays> {
  const snapshot = (await loadEngine()).openSnapshot(snapshotText);
  return (at) => {
    const { deliver } = snapshot.quote({ sku: 'MUG', at: new Date(at).toISOString(), to: { country: 'US' } });
    if (deliver === undefined) throw new Error('Stockline has no days of arrival.');
    return deliver;
  };
}
