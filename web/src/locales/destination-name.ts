/** A destination in the reader's language, as it was asked for. */
import { dayFormat } from '../days/days.ts';
import type { Destination } from '../engine/types/documents.ts';

/** The last that was made: a page names its destinations in one language. */
let names: Intl.DisplayNames | undefined;
let namedIn = '';

/** "Norway"; with its postal code, as another place in the country may be another matter: "Norway 0150". */
export function destinationName({ country, postalCode }: Destination, language: string): string {
  const known = dayFormat(language).language;
  if (names === undefined || namedIn !== known) names = new Intl.DisplayNames([known], { type: 'region' });
  namedIn = known;
  return [names.of(country) ?? country, postalCode].filter((text) => text !== undefined).join(' ');
}
