/** Names of units: where several are as many of the same product, by the days that they were promised for, too. */
import { dayFormat } from '../../days/days.ts';
import type { Windows } from './units.ts';
import type { OrderWording } from './wording.ts';

export interface NamedUnits {
  /** "2 × Stoneware mug" */
  what: string;
  promised: Windows;
}

/** A name each: "2 × Stoneware mug (promised for 2 Dec)" where another has the same units for another day. */
export function toldApart(all: readonly NamedUnits[], { language, order }: OrderWording): string[] {
  const dayOf = ({ promised: { ship, deliver } }: NamedUnits) => (deliver ?? ship)?.latest;
  return all.map((units) => {
    const { what } = units;
    const day = dayOf(units);
    const hasTwin = all.some((other) => other.what === what && dayOf(other) !== day);
    return hasTwin && day !== undefined ? order.promisedFor(what, dayFormat(language).shortDay(day)) : what;
  });
}
