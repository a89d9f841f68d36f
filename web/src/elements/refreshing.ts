/**
 * Refreshing as a page has it: its visibility, its network, its `EventSource`. Loaded when the first element wants to
 * be kept up to date.
 */
import type { Clock } from '../store/clock.ts';
import { type EventStream, startRefreshing } from '../store/refresh.ts';
import type { Refreshed, Refresher } from '../store/snapshot.ts';
import { presence } from './presence.ts';

export function keepUpToDate(shared: Refreshed, clock: Clock): Refresher {
  return startRefreshing(shared, {
    clock,
    random: Math.random,
    presence,
    openEvents: (address) => new EventSource(address) as EventStream,
    isSameOrigin: (address) => new URL(address, location.href).origin === location.origin,
    resolve: (address) => new URL(address, document.baseURI).href,
  });
}
