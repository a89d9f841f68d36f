/**
 * Where the demo's shoppers live, as an element's `to`: under
 * the law of many countries, and in one that no parcel reaches.
 */
export interface Place {
  to: string;
  city: string;
  /** Known by its city alone: the country's name is as long as two. */
  isAlone?: true;
}

export const places: readonly Place[] = [
  { to: 'US 10001', city: 'New York' },
  { to: 'US 94103', city: 'San Francisco' },
  { to: 'CA M5V 2T6', city: 'Toronto' },
  { to: 'GB SW1A 1AA', city: 'London' },
  { to: 'DE 10115', city: 'Berlin' },
  { to: 'FR 75011', city: 'Paris' },
  { to: 'AT 1070', city: 'Wien' },
  { to: 'CH 8001', city: 'Zürich' },
  { to: 'JP 150-0001', city: 'Tokyo' },
  { to: 'KR 04524', city: 'Seoul' },
  { to: 'BR 01310-100', city: 'São Paulo' },
  { to: 'AU 2000', city: 'Sydney' },
  { to: 'SJ 9170', city: 'Longyearbyen', isAlone: true },
];

/** "New York, US", "Berlin, Germany": with the country in the reader's language, as short as it has it. */
export function placeName({ to, city, isAlone }: Place, language: string): string {
  if (isAlone) return city;
  const country = to.slice(0, 2);
  return `${city}, ${new Intl.DisplayNames([language], { type: 'region', style: 'short' }).of(country) ?? country}`;
}
