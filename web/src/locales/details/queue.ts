/** Where an order would stand among those that wait for the same delivery to the shop, where the shop tells it. */
import type { Queue } from '../../engine/types/documents.ts';
import type { WholeWording } from './wording.ts';

export interface QueueDescription {
  ahead: string;
  batch: string;
  /** How much of the delivery is taken, 0 to 1. */
  share: number;
}

export function describeQueue({ ahead, batch }: Queue, { messages: { queue: say } }: WholeWording): QueueDescription {
  return {
    ahead: say.ahead(ahead),
    batch: say.batch(batch.taken, batch.quantity),
    share: batch.quantity > 0 ? Math.min(1, batch.taken / batch.quantity) : 1,
  };
}
