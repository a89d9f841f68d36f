/** What of a part's days is uncertain, by the reasons that the engine gives for them. */
import type { Duration, PromisePart, ReadyDay } from '../engine/types/documents.ts';

/** A part's three windows. */
export type Stage = 'ready' | 'ship' | 'deliver';

/** Whether a part's reasons hold a probability: without one, asking at other confidences says nothing new. */
export function hasChances({ because }: Pick<PromisePart, 'because'>): boolean {
  return because.some((reason) => {
    if (reason.code === 'supply_ready') return isUncertain(reason.ready);
    return 'days' in reason && isUncertain(reason.days);
  });
}

/** Whether a range, from a least to a most number of days, goes into this window of a part. */
export function hasRange({ because }: Pick<PromisePart, 'because'>, stage: Stage): boolean {
  return because.some((reason) => {
    if (!('days' in reason)) return false;
    const isIn = stage === 'deliver' || (reason.code !== 'transit' && (stage === 'ship' || reason.code !== 'handling'));
    return isIn && Array.isArray(reason.days) && reason.days[0] < reason.days[1];
  });
}

function isUncertain(known: Duration | ReadyDay): boolean {
  return typeof known === 'object' && !Array.isArray(known);
}
