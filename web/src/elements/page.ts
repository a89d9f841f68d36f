/** What all elements of a page share: one engine, one clock with one timer, and each snapshot once. */
import { loadEngine } from '../engine/page.ts';
import { fetchPreloaded } from '../engine/preloaded.ts';
import { SystemClock } from '../store/clock.ts';
import type { QuotingEngine } from '../store/snapshot.ts';
import { Snapshots } from '../store/snapshots.ts';

export const clock = new SystemClock();

/**
 * Gives an engine that revises. It comes with the element that needs it, so that no bundle has its WebAssembly without
 * that.
 */
let loadRevising: () => Promise<QuotingEngine> = loadEngine;
/** The script that has imported the elements has run to its end, and what it says of the engine is said. */
let scriptsHaveRun: Promise<unknown> | undefined;

export function useRevisingEngine(load: () => Promise<QuotingEngine>): void {
  loadRevising = load;
}

/** Asked of the server, which may answer that nothing changed: a promise from a cache may be an old one. */
const anew: RequestInit = { cache: 'no-cache' };

export const snapshots = new Snapshots({
  loadEngine: async (revises) => {
    // Tags that are in the page already ask while the import is still going on.
    scriptsHaveRun ??= new Promise((resolve) => setTimeout(resolve));
    await scriptsHaveRun;
    if (revises) return loadRevising();
    // With an order on the page its engine answers for all: one to fetch. An order that comes later brings it along.
    return document.querySelector('stockline-order') ? loadRevising().catch(loadEngine) : loadEngine();
  },
  fetch: async (url, init) => {
    const answer = init === undefined ? fetchPreloaded(url, anew) : fetch(url, { ...anew, ...init });
    const response = await answer.catch(() => undefined);
    if (response?.headers.has('date')) return response;
    return import('./odd-answer.ts').then(
      ({ lookedAt }) => lookedAt(answer, url),
      () => answer,
    );
  },
  now: () => clock.now(),
  isOnline: () => navigator.onLine,
  loadRefresher: async () => {
    // Without a network the part cannot come either, and there is nothing to refresh from.
    if (!navigator.onLine) await new Promise((resolve) => addEventListener('online', resolve, { once: true }));
    const { keepUpToDate } = await import('./refreshing.ts');
    return (shared) => keepUpToDate(shared, clock);
  },
});
