/**
 * Products whose plans run out while the page is open: they are looked for until there are others. Loaded when there is
 * such a one; what is first shown does not wait for it.
 */
import type { Clock } from '../clock.ts';
import type { Presence } from '../refresh.ts';
import { backOff, LEAST_WAIT_MILLISECONDS } from '../waits.ts';

/** Pages whose plans run out at the same instant do not all ask at the same. */
const SPREAD_MILLISECONDS = 5_000;

export interface ReplanSurroundings {
  clock: Clock;
  /** From 0 up to 1, 1 excluded. */
  random: () => number;
  presence: Presence;
}

/** A product, as far as its plan is concerned. */
export interface Plan {
  /** In milliseconds, by this device's clock. */
  runsOut: number;
  /** Whether anybody asks about it, and it has no other plan. */
  isWanted: () => boolean;
  lookAgain: () => Promise<unknown>;
}

/** Nothing is asked while nobody looks, or there is no network. */
export function watchPlan(plan: Plan, { clock, random, presence }: ReplanSurroundings): void {
  const askAt = (moment: number, failures: number): void => {
    clock.wakeAt(moment + random() * SPREAD_MILLISECONDS, () => whenSeen(() => void ask(failures)));
  };
  const whenSeen = (then: () => void): void => {
    if (!plan.isWanted()) return;
    if (presence.isSeen() && presence.isOnline()) {
      then();
      return;
    }
    const end = presence.subscribe(() => {
      end();
      whenSeen(then);
    });
  };
  const ask = async (failures: number): Promise<void> => {
    // What is there stays.
    await plan.lookAgain().catch(() => {});
    if (plan.isWanted()) askAt(clock.now() + backOff(0, failures, random()), failures + 1);
  };
  // One that has run out already was fetched a moment ago.
  askAt(Math.max(plan.runsOut, clock.now() + LEAST_WAIT_MILLISECONDS), 1);
}
