/** A snapshot that nothing can be promised from: it was too old before anybody asked it. Loaded with warnings.ts. */
import type { LitElement } from 'lit';
import { askedBy, documentOf } from './asked-source.ts';
import { isTold, warn } from './console.ts';
import { tagOf } from './tag-of.ts';

const MINUTE_MILLISECONDS = 60_000;

/** One that grows stale in a page that stays open is no mistake. */
export async function tellStale(element: LitElement): Promise<void> {
  const { promise, at } = element as { promise?: { at?: string }; at?: string | null };
  if (!JSON.stringify(promise ?? '').includes('"stale"')) return;
  const { asOf, freshForMinutes } = await documentOf(element);
  if (freshForMinutes === undefined) return;
  const asked = promise?.at === undefined ? Date.now() : Date.parse(promise.at);
  const opened = at ? asked : asked - performance.now();
  if (opened <= Date.parse(asOf) + freshForMinutes * MINUTE_MILLISECONDS) return;
  const source = askedBy(element);
  // Without its server's time the device's clock may be what is wrong; that is told already.
  if (source && 'url' in source && !at && isTold(`no date ${new URL(source.url).origin}`)) return;
  const age = ageOf(asked - Date.parse(asOf));
  // Without the element: a console that keeps it would keep it for as long as the page is there, and nothing is wrong
  // with it.
  warn(
    `stale ${source && 'url' in source ? source.url : ''} ${asOf}`,
    `${tagOf(element)}: The snapshot is stale, so no date is promised: its asOf is ${asOf}, ${age} ago, and it is fresh for ${freshForMinutes} minutes. Plan it anew with the current asOf.`,
  );
}

function ageOf(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / MINUTE_MILLISECONDS);
  if (minutes < 120) return `${minutes} minutes`;
  return minutes < 2880 ? `${Math.floor(minutes / 60)} hours` : `${Math.floor(minutes / 1440)} days`;
}
