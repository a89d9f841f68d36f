/** The shop that every candidate answers for, and what it is asked. */

/** The first and the last day of arrival, as ISO days. */
export interface Days {
  earliest: string;
  latest: string;
}

/** What each candidate is: the days of arrival for an order at this moment, in milliseconds since 1970. */
export type DeliveryDays = (at: number) => Days;

export const timeZone = 'America/New_York';

/** From this hour on, by the shop's clock, an order counts for the next working day. */
export const cutoffHour = 14;

/** Working days from the order to the carrier, at best and at worst. */
export const handlingDays = { least: 0, most: 1 } as const;

/** Working days on the way, at best and at worst. */
export const transitDays = { least: 3, most: 5 } as const;

/** Neither the shop nor its carrier works on these days, nor at weekends. */
export const holidays: readonly string[] = [
  '2026-11-26',
  '2026-12-25',
  '2027-01-01',
  '2027-01-18',
  '2027-02-15',
  '2027-05-31',
  '2027-06-18',
  '2027-07-05',
  '2027-09-06',
  '2027-10-11',
  '2027-11-11',
  '2027-11-25',
  '2027-12-24',
];
