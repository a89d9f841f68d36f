/**
 * Names of lines of which something is said that is not so of all: where two lines are of one product, which of the two
 * it is, "Desk lamp (On backorder)", by the first thing in which they differ.
 */
import { type DayFormat, dayFormat } from '../../days/days.ts';
import type { DayWindow, OrderPromise, Status, StocklinePromise } from '../../engine/types/documents.ts';
import type { CheckoutWording } from './wording.ts';

/** The names of the lines at these places, in one list. */
export type LineNames = (places: readonly number[]) => string;

export function linesApart(
  { lines }: OrderPromise,
  names: readonly string[],
  { language, messages }: CheckoutWording,
): LineNames {
  const days = dayFormat(language);
  const kinds: ((line: StocklinePromise, place: number) => string)[] = [
    ({ status }) => (messages.status as Record<Status, string>)[status],
    ({ deliver, ship }) => spanOf(deliver ?? ship, days) ?? messages.noDate,
    ({ quantity }) => messages.partQuantity(quantity),
    (_line, place) => `${place + 1}.`,
  ];
  const nameAt = (place: number) => names[place] ?? '';
  const apartAt = (place: number) => {
    const twins = [...lines.entries()].filter(([other]) => nameAt(other) === nameAt(place));
    const kind = kinds.find((say) => new Set(twins.map(([other, line]) => say(line, other))).size === twins.length);
    const line = lines[place];
    if (twins.length < 2 || kind === undefined || line === undefined) return nameAt(place);
    const which = kind(line, place);
    return /^(?:ja|zh)\b/u.test(language) ? `${nameAt(place)}（${which}）` : `${nameAt(place)} (${which})`;
  };
  return (places) => {
    // Of all lines of a product the name alone is enough.
    const isOfAll = (place: number) =>
      [...lines.keys()].every((other) => nameAt(other) !== nameAt(place) || places.includes(other));
    const told = places.map((place) => (isOfAll(place) ? nameAt(place) : apartAt(place)));
    return days.list([...new Set(told)]);
  };
}

function spanOf(window: DayWindow | undefined, days: DayFormat): string | undefined {
  return window && days.span(window.earliest, window.latest);
}
