/** How long each of several ways takes, in rounds by turns: what disturbs the machine disturbs them all. */

import { median } from '../figures.ts';

export const rounds = 15;

const microsecondsOfRound = 40_000;
const microsecondsOfWarmUp = 400_000;

/** The CPU time of one run of each, in microseconds: the median of its rounds. */
export function microsecondsOf(ways: readonly (() => void)[]): number[] {
  const measured = ways.map((run) => ({ run, runs: runsOfRound(run), times: [] as number[] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const { run, runs, times } of measured) times.push(timeOf(run, runs) / runs);
  }
  return measured.map(({ times }) => median(times));
}

/** Warms up, and says how many runs fill a round. */
export function runsOfRound(run: () => void): number {
  let [runs, spent, last] = [0, 0, 0];
  for (; spent < microsecondsOfWarmUp || runs < 3; runs += 1) {
    last = timeOf(run, 1);
    spent += last;
  }
  return Math.max(1, Math.ceil(microsecondsOfRound / last));
}

/** CPU time, as others may use the same cores. */
export function timeOf(run: () => void, runs: number): number {
  const before = process.cpuUsage();
  for (let left = runs; left > 0; left -= 1) run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
