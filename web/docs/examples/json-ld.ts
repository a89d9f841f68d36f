import type { Snapshot } from 'stockline/engine';
import { jsonLdText } from 'stockline/json-ld';

export function offerOf(snapshot: Snapshot, at: string): string {
  const to = { country: 'US', postalCode: '94103' };
  const promise = snapshot.quote({ sku: 'MUG', at, to });
  return jsonLdText(promise, { name: 'Mug', url: 'https://shop.example/mug', to });
}
