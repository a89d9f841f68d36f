/** Stock figures that are too old, or from a moment to come: no page has dates of them. Loaded with warnings.ts. */

import type { LitElement } from 'lit';
import { instantOf } from '../engine/instant.ts';
import { addressOf } from '../store/address.ts';
import type { AskedDocument } from '../store/snapshot.ts';
import { askedBy, snapshotOf } from './asked-source.ts';
import { warn } from './console.ts';
import { clock } from './page.ts';
import { tagOf } from './tag-of.ts';

const MINUTE_MILLISECONDS = 60_000;
/** Clocks of servers are not further from each other. */
const TOLERATED_MILLISECONDS = 5 * MINUTE_MILLISECONDS;

const anew = 'Publish the folder anew.';
const mend = 'Write into asOf of the store when the stock was counted, in UTC, plan, and publish the snapshot anew.';

/** Of a folder's product: up to when what is published of it is right, and until when its plan holds. */
function tellOwnAge(element: LitElement, { products, held, asOf, freshForMinutes }: AskedDocument, now: number): void {
  const { sku } = element as { sku?: string | null };
  const { replanBy } = products[sku ?? ''] ?? {};
  const rightUpTo = held?.[sku ?? ''] ?? asOf;
  const stale = Date.parse(rightUpTo) + (freshForMinutes ?? Number.POSITIVE_INFINITY) * MINUTE_MILLISECONDS;
  const what = `${tagOf(element)}: What is published`;
  if (now > stale)
    warn(
      `stale ${sku}`,
      `${what} is right up to ${rightUpTo}, and too old since ${instantOf(stale)}: it gives no dates. ${anew}`,
      element,
    );
  else if (replanBy !== undefined && now >= Date.parse(replanBy))
    warn(`replan ${sku}`, `${what} was planned until ${replanBy} only: it gives no dates. ${anew}`, element);
}

/** Those being looked at: each once at a time, however many elements ask it. */
const looking = new Set<string>();

/** By the clock that counts for the element. A page that says `at` wants what was, or will be, at that moment. */
export async function tellAge(element: LitElement): Promise<void> {
  if ((element as { at?: string | null }).at || !element.isConnected) return;
  const source = askedBy(element);
  if (source === undefined) return;
  const address = 'url' in source ? addressOf(source.url) : 'on the page';
  const { sku } = element as { sku?: string | null };
  const key = `${address} ${sku ?? ''}`;
  if (looking.has(key)) return;
  looking.add(key);
  try {
    const { document, clockLag, products } = await snapshotOf(element);
    const { asOf, freshForMinutes = Number.POSITIVE_INFINITY } = document;
    const now = clock.now() + clockLag;
    if (products) {
      tellOwnAge(element, document, now);
      return;
    }
    const counted = Date.parse(asOf);
    const stale = counted + freshForMinutes * MINUTE_MILLISECONDS;
    const what = `${tagOf(element)}: The stock figures of the snapshot ${address} are from ${asOf}`;
    if (now > stale)
      warn(`stale ${address}`, `${what}, and too old since ${instantOf(stale)}: it gives no dates. ${mend}`, element);
    if (counted > now + TOLERATED_MILLISECONDS)
      warn(`ahead ${address}`, `${what}, and now it is ${instantOf(now)}: dates count from then. ${mend}`, element);
  } catch {
    // Errors are told by themselves.
  } finally {
    looking.delete(key);
  }
}
