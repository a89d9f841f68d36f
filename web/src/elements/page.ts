/** What all elements of a page share: one engine, one clock with one timer, and each snapshot once. */
import { loadEngine, loadOrderEngine } from '../engine/index.ts';
import { SystemClock } from '../store/clock.ts';
import { Snapshots } from '../store/snapshots.ts';

export const clock = new SystemClock();

export const snapshots = new Snapshots({
  // With an order on the page its engine answers for all: one to fetch. An order that comes later brings it along.
  loadEngine: (revises) => (revises || document.querySelector('stockline-order') ? loadOrderEngine() : loadEngine()),
  // Asked anew of the server, which may answer that nothing changed: a promise from a cache may be an old one.
  fetch: async (url, init) => {
    const response = await fetch(url, { cache: 'no-cache', ...init });
    if (response.headers.has('date')) return response;
    return import('./hidden-clock.ts').then(
      ({ dated }) => dated(response),
      () => response,
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
