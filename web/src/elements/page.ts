/** What all elements of a page share: one engine, one clock with one timer, and each snapshot once. */
import { loadEngine } from '../engine/page.ts';
import { fetchPreloaded } from '../engine/preloaded.ts';
import { SystemClock } from '../store/clock.ts';
import { failure, reasonOf } from '../store/failure.ts';
import type { QuotingEngine } from '../store/snapshot.ts';
import { Snapshots } from '../store/snapshots.ts';

export const clock = new SystemClock();

/** The larger engine, an order's. It is a file of its own, which no page fetches that does not need it. */
const loadLarger = async (): Promise<QuotingEngine> => (await import('../engine/order.ts')).loadOrderEngine();

/** The script that has imported the elements has run to its end, and what it says of the engine is said. */
let scriptsHaveRun: Promise<unknown> | undefined;

/** Asked of the server, which may answer that nothing changed: a promise from a cache may be an old one. */
const anew: RequestInit = { cache: 'no-cache' };

/** An answer of the network's, or of the page where that has it already. */
async function ask(url: string, init?: RequestInit): Promise<Response> {
  const answer = init === undefined ? fetchPreloaded(url, anew) : fetch(url, { ...anew, ...init });
  const response = await answer.catch(() => undefined);
  if (response?.headers.has('date')) return response;
  return import('./odd-answer.ts').then(
    ({ lookedAt }) => lookedAt(answer, url),
    () => answer,
  );
}

/** The build's words name the file. */
function notLoaded(error: unknown): never {
  throw failure('not_fetched', `${reasonOf(error)}.`);
}

export const snapshots = new Snapshots({
  loadEngine: async (isLarger) => {
    // Tags that are in the page already ask while the import is still going on.
    scriptsHaveRun ??= new Promise((resolve) => setTimeout(resolve));
    await scriptsHaveRun;
    if (isLarger) return loadLarger();
    // With an order on the page its engine answers for all: one to fetch. An order that comes later brings it along.
    // So where the page preloads that engine: its snapshot has what only that one serves.
    return document.querySelector('stockline-order,link[rel=preload][href*=stockline-order]')
      ? loadLarger().catch(loadEngine)
      : loadEngine();
  },
  fetch: ask,
  now: () => clock.now(),
  isOnline: () => navigator.onLine,
  loadFolder: async (folder) => (await import('./folders.ts').catch(notLoaded)).openFolder(folder, ask, clock),
  loadRefresher: async () => {
    // Without a network the part cannot come either, and there is nothing to refresh from.
    if (!navigator.onLine) await new Promise((resolve) => addEventListener('online', resolve, { once: true }));
    const { keepUpToDate } = await import('./refreshing.ts');
    return (shared) => keepUpToDate(shared, clock);
  },
});
