/** Where the time buttons lead: the next hour at which something a shopper would notice has happened. */
import type { StoreDocument } from '../../src/engine/types/documents.ts';
import { worldAt } from '../world.ts';

const HOUR_MILLISECONDS = 3_600_000;
/** How far the demo's time goes: five weeks. */
export const LAST_HOUR = 35 * 24;

/** The next hour after these hours that begins after the location's cut-off; a location without one has midnight. */
export function hourPastCutoff(store: StoreDocument, location: string, hours: number): number {
  const place = store.locations[location];
  const cutoff = place?.cutoff ?? '24:00';
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: place?.timeZone ?? 'UTC',
    hour: '2-digit',
    minute: '2-digit',
  });
  const start = Date.parse(store.asOf);
  const isPast = (hour: number) => clock.format(start + hour * HOUR_MILLISECONDS) >= cutoff;
  for (let hour = hours + 1; hour <= LAST_HOUR; hour += 1) if (isPast(hour) && !isPast(hour - 1)) return hour;
  return LAST_HOUR;
}

/** The next hour after these hours at which another delivery to the shop has been taken in. */
export function hourPastReceipt(store: StoreDocument, hours: number): number {
  const start = Date.parse(store.asOf);
  const received = (hour: number) =>
    worldAt(store, start + hour * HOUR_MILLISECONDS).happened.filter(({ kind }) => kind === 'received').length;
  const before = received(hours);
  let day = hours;
  while (day < LAST_HOUR && received(day) === before) day += 24;
  for (let hour = Math.max(hours + 1, day - 23); hour <= LAST_HOUR; hour += 1) if (received(hour) > before) return hour;
  return LAST_HOUR;
}
