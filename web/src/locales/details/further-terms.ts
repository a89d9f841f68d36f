/** Which terms there are beyond those that are needed to decide. */
import type { StocklinePromise } from '../../engine/types/documents.ts';
import type { TermLine } from './term-lines.ts';

/**
 * The terms beyond those that are needed to decide, of a promise that nobody has accepted yet. Where nothing is charged
 * before it ships, a cancellation before has no money to send back; and a law that looks at shipment knows no other
 * delay.
 */
export function furtherTerms({ terms }: StocklinePromise): TermLine['term'][] {
  const { payment, due, withdrawal, withdrawalExceptions, refund, returns, delayRefund, statutoryRights } = terms ?? {};
  const isPaidBefore = payment?.charge !== 'on_shipment';
  const told = {
    withdrawal: withdrawal ?? withdrawalExceptions,
    refund: isPaidBefore && refund,
    returns: returns && (returns.unit !== 'none' || returns.cost || returns.refund),
    delayRefund: (isPaidBefore || due?.some(({ event }) => event === 'delivery')) && delayRefund,
    rights: statutoryRights?.[0],
  };
  return (Object.keys(told) as (keyof typeof told)[]).filter((term) => told[term]);
}
