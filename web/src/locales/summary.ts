/** A described promise in one sentence, for announcing. */
import { dayFormat } from '../days/days.ts';
import type { Places } from '../days/places.ts';
import type { StocklinePromise } from '../engine/types/documents.ts';
import { type Description, isOrderable, withoutTime } from './description.ts';
import type { Wording } from './index.ts';
import { joined } from './joined.ts';
import { windowTexts } from './windows.ts';

export function summaryOf(
  promise: StocklinePromise,
  description: Description,
  wording: Wording,
  places: Places,
): string {
  // The minutes go on with the clock: a change of them alone is not announced.
  const [only, ...others] = promise.parts.filter(isOrderable);
  const isTimed = others.length === 0 && only && promise.pickup?.time;
  const untimed = isTimed
    ? windowTexts(only, wording, dayFormat(wording.language), places.today(only.location), withoutTime(promise))
    : {};
  const { headline, maximum, orderQuantity, ship, deliver, noDate, parts, outlook, notes } = {
    ...description,
    ...untimed,
  };
  const sentences = [
    headline,
    maximum,
    orderQuantity?.isBroken ? orderQuantity.text : undefined,
    ship,
    deliver,
    noDate,
    ...parts.flatMap((part) => [part.quantity, part.ship ?? part.noDate, part.deliver]),
    outlook,
    ...notes,
  ];
  return joined(
    sentences.filter((text) => text !== undefined),
    wording.language,
  );
}
