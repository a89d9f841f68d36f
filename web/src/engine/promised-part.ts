import type { PromisedPart } from './types/documents.ts';

/** As much of a part of a promise as counts for keeping it, when it is asked for again. */
export function promisedPart({ quantity, status, ship, deliver }: PromisedPart): PromisedPart {
  return {
    quantity,
    ...(status === undefined ? {} : { status }),
    ...(ship === undefined ? {} : { ship }),
    ...(deliver === undefined ? {} : { deliver }),
  };
}
