/** Which snapshot an element asks, and what is in it. Loaded with warnings.ts. */

import type { LitElement } from 'lit';
import { addressOf } from '../store/address.ts';
import type { LoadedSnapshot, SnapshotSource } from '../store/snapshot.ts';
import { type Sourced, sourceOf } from './asked.ts';
import { observedBy } from './near-attributes.ts';
import { snapshots } from './page.ts';
import { shopsOf } from './shop.ts';

/** Its own, else that of the nearest shop that has one. */
export function askedBy(element: LitElement): SnapshotSource | undefined {
  const isBetweenTags = observedBy(element).includes('sku');
  const own = sourceOf(element as Element as Sourced, isBetweenTags);
  return shopsOf(element).reduce((found, shop) => found ?? sourceOf(shop, true), own);
}

/** The one that is open for the element already; rejects where it cannot be opened. */
export async function snapshotOf(element: LitElement): Promise<LoadedSnapshot> {
  const source = askedBy(element);
  if (source === undefined) throw new Error('There is no snapshot.');
  const lease = snapshots.lease(source, () => {});
  try {
    return await lease.loaded;
  } finally {
    lease.release();
  }
}

/** What stands where a snapshot should, which the engine has refused; the browser has it from the first time. */
export async function textAt(source: SnapshotSource): Promise<string> {
  if ('text' in source) return source.text;
  if ('document' in source) return JSON.stringify(source.document);
  return 'url' in source ? (await fetch(addressOf(source.url), { cache: 'force-cache' })).text() : '';
}
