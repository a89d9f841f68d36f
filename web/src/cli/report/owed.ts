/** What is owed for a delay, and what it may cost. */
import type { Delay, Money } from '../../engine/types/documents.ts';
import type { Owed } from './document.ts';

/** States in which a customer waits for what is not as it was said last. */
const restless: readonly Delay['state'][] = ['late', 'notice_owed', 'awaiting', 'cancelled'];

export function isRestless(delay: Delay): boolean {
  return restless.includes(delay.state) && !isAtRest(delay);
}

/** Who agreed to a new day is at rest; so is who was told of it, and is asked for no answer. */
export function isAtRest({ state, say }: Delay): boolean {
  return state === 'consented' || (state === 'awaiting' && !say.includes('may_consent_or_cancel'));
}

/** What was paid for all units of a line. */
export interface Paid {
  amount: Money;
  by: 'ledger' | 'price';
}

/** As the accepted promise has it, or else by the price of now. */
export function paidFor(charged: Money | undefined, quantity: number, price: Money | undefined): Paid | undefined {
  if (charged !== undefined) return { amount: charged, by: 'ledger' };
  if (price === undefined) return undefined;
  return { amount: { ...price, minorUnits: price.minorUnits * quantity }, by: 'price' };
}

/** `units` of the line's `quantity` are late, or have ended. */
export function owedFor(delay: Delay, units: number, quantity: number, paid: Paid | undefined): Owed {
  const { state, noticeBy, say, lapsesOn, lapsesUntoldOn, mayCancelFrom, refund, bases, prepaid } = delay;
  const endsOn = lapsesOn ?? lapsesUntoldOn;
  const ended = prepaid === false ? 'end' : 'refund';
  const what = { notice_owed: 'notice', cancelled: ended, awaiting: 'answer' }[state as string] ?? 'none';
  const by = what === 'notice' ? noticeBy : what === 'refund' ? refund?.latest : what === 'answer' ? endsOn : undefined;
  const back = prepaid === true && paid ? shareOf(paid.amount, units, quantity) : undefined;
  return {
    what: what as Owed['what'],
    ...(by !== undefined && { by }),
    say,
    ...(endsOn !== undefined && { endsOn }),
    ...(mayCancelFrom !== undefined && { mayCancelFrom }),
    ...(prepaid !== undefined && { isPaid: prepaid }),
    ...(back && paid && { back, backBy: paid.by }),
    citations: citationsOf(bases),
    unverified: citationsOf(delay.statutoryRights),
  };
}

/** Undefined where it cannot be parted by units without a remainder: then nobody knows what was charged for each. */
function shareOf(amount: Money, units: number, of: number): Money | undefined {
  const minorUnits = (amount.minorUnits * units) / of;
  return Number.isSafeInteger(minorUnits) && minorUnits > 0 ? { ...amount, minorUnits } : undefined;
}

function citationsOf(sources: readonly { citation?: string }[]): string[] {
  return [...new Set(sources.flatMap(({ citation }) => citation ?? []))];
}
