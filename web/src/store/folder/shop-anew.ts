/** The shop's document past all caches, for a product that goes with none that is there. Loaded when there is one. */
import { renew } from '../renewing.ts';
import type { InFolder } from '../snapshot.ts';

export async function fetchShopAnew(shared: InFolder): Promise<void> {
  const response = await shared.fetch({ cache: 'reload' });
  if (response.ok) await renew(shared, await response.text(), response.headers);
}
