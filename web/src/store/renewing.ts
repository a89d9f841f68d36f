/** How a newer version of a snapshot takes the place of the one that is there, for refresh.ts. Loaded with it. */
import type { OpenedText, Refreshed } from './snapshot.ts';

/**
 * Takes over a text, unless what is there is newer. Rejects when the engine refuses it; nothing has changed then, nor
 * is its version taken for known, so that the server does not answer "not modified" about it.
 */
export async function renew(shared: Refreshed, text: string, headers?: Headers): Promise<void> {
  if (text === shared.current?.text) {
    confirm(shared, headers);
    await shared.current?.opened.products?.lookAgain();
    return;
  }
  // A folder's products, which are to go with it.
  await shared.current?.opened.products?.prepare(text);
  const next = await shared.open(text, headers);
  const before = shared.current; // Only now: another may have come meanwhile.
  if (!shared.isWanted || (before !== undefined && asOf(next) < asOf(before))) {
    next.opened.close();
    return;
  }
  // An event does not tell the time.
  if (headers === undefined) next.snapshot.clockLag = before?.snapshot.clockLag ?? 0;
  shared.replace(next);
  before?.opened.close();
}

/** The server says that what is there is the newest; its clock may still have news, and a failure before is over. */
export function confirm(shared: Refreshed, headers?: Headers): void {
  const { current } = shared;
  if (current === undefined) return;
  const { errors, ...snapshot } = current.snapshot;
  const clockLag = headers === undefined ? snapshot.clockLag : shared.lagBehind(headers);
  const etag = headers?.get('etag') ?? current.etag;
  if (clockLag === snapshot.clockLag && errors === undefined) current.etag = etag;
  else shared.replace({ ...current, etag, snapshot: { ...snapshot, clockLag } });
}

function asOf({ snapshot }: OpenedText): number {
  return Date.parse(snapshot.document.asOf);
}
