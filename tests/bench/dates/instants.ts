/** The moments at which the shop is asked: the same in every run. */

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** Stock is counted at this moment, and the year begins. */
export const start = Date.parse('2026-11-23T00:00:00Z');

const howMany = 500;

/** When New York sets its clocks forward and back within that year. */
const clockChanges = [Date.parse('2027-03-14T07:00:00Z'), Date.parse('2027-11-07T06:00:00Z')];

/** The cut-off on days in winter and in summer, about both changes, and on one that is closed. */
const cutoffs = [
  '2026-11-23T19:00:00Z',
  '2026-11-25T19:00:00Z',
  '2026-12-24T19:00:00Z',
  '2027-01-15T19:00:00Z',
  '2027-03-12T19:00:00Z',
  '2027-03-15T18:00:00Z',
  '2027-07-02T18:00:00Z',
  '2027-07-05T18:00:00Z',
  '2027-11-05T18:00:00Z',
  '2027-11-08T19:00:00Z',
].map((time) => Date.parse(time));

/** In order of time. */
export function instants(): number[] {
  const special = [
    ...clockChanges.flatMap((at) => around(at, [minute, 30 * minute, hour, 5 * hour, 7 * hour, 11 * hour, day])),
    ...cutoffs.flatMap((at) => around(at, [second, minute])),
  ];
  const even = howMany - special.length;
  // A step that is no whole number of hours comes by every hour of the day.
  const spread = Array.from({ length: even }, (_, index) => start + Math.floor((index * 365 * day) / even));
  return [...spread, ...special].sort((one, other) => one - other);
}

/** The moment itself, and as far before and after it as each of these. */
function around(at: number, distances: readonly number[]): number[] {
  return [at, ...distances.flatMap((distance) => [at - distance, at + distance])];
}
