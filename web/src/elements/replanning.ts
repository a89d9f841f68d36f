/** Looking for another plan as a page does it: by its clock, while somebody looks. Loaded when one may run out. */
import type { Clock } from '../store/clock.ts';
import { type Plan, watchPlan } from '../store/folder/replanned.ts';
import { presence } from './presence.ts';

export function watch(plan: Plan, clock: Clock): void {
  watchPlan(plan, { clock, random: Math.random, presence });
}
