/** Where an order would stand among those that wait for the same delivery to the shop, where the shop tells it. */
import type { Wording } from './index.ts';

/** What the engine says of it. */
export interface Queue {
  /** How many stand before it. */
  ahead: number;
  /** The delivery that is waited for: its units, and how many of them others have. */
  batch: { quantity: number; taken: number };
}

export interface QueueDescription {
  ahead: string;
  batch: string;
  /** How much of the delivery is taken, 0 to 1. */
  share: number;
}

export function describeQueue({ ahead, batch }: Queue, { messages: { queue: say } }: Wording): QueueDescription {
  return {
    ahead: say.ahead(ahead),
    batch: say.batch(batch.taken, batch.quantity),
    share: batch.quantity > 0 ? Math.min(1, batch.taken / batch.quantity) : 1,
  };
}
