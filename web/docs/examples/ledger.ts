import type { Destination, OrderPromise } from 'stockline/engine';
import { appendToLedger, became, placed, readLedger } from 'stockline/ledger';

const ledger = 'ledger.jsonl';

/** When an order was accepted: the promise is what `verifyShown` gave back. */
export async function accepted(order: string, to: Destination, promise: OrderPromise): Promise<void> {
  await appendToLedger(ledger, placed({ order, to, ship: 'as_ready', promise }));
}

/** When the carrier says that the customer has it. */
export async function delivered(order: string, day: string): Promise<void> {
  await appendToLedger(ledger, became(order, 'delivered', day));
}

/** The orders of which something is still to come, and the lines that do not count. */
export async function openOrders() {
  const { open, bad } = await readLedger(ledger);
  for (const { line, message } of bad) console.warn(`${ledger}, line ${line}: ${message}`);
  return open;
}
