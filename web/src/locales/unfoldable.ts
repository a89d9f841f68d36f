/**
 * What there is to unfold, before the words for it are there: what is told here has a sentence in details/, and nothing
 * else has one.
 */
import type { Duration, Reason, StocklinePromise } from '../engine/types/documents.ts';
import type { TermLine } from './terms.ts';

/**
 * Those that are there to count the days again, those that the outlook or a note says, and a duration that takes no day
 * at all or may take any number are of no use to a shopper.
 */
export function isTold(reason: Reason): boolean {
  const { code } = reason;
  if (code === 'handling' || code === 'transit') return takesDays(reason.days);
  return !/asked|receiving|ready|open|restock|beyond|^closed$|pickup/.test(code);
}

function takesDays(days: Duration): boolean {
  if (typeof days === 'number') return days > 0;
  if (Array.isArray(days)) return days[1] > 0;
  return !days.beyond && Object.entries(days.probabilities).some(([count, chance]) => Number(count) > 0 && chance > 0);
}

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
