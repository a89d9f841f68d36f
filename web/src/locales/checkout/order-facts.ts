/**
 * What money depends on in an order, in short: lines of which the same is true are told together, by their names where
 * not all lines have the same.
 */
import type { Places } from '../../days/places.ts';
import type { OrderPromise } from '../../engine/types/documents.ts';
import { paymentText } from '../details/payment.ts';
import { termsWording } from '../details/terms-wording.ts';
import { type Fact, factsOf } from '../facts.ts';
import { linesApart } from './lines-apart.ts';
import type { CheckoutWording } from './wording.ts';

/** What is true of some lines. */
export interface OrderFacts {
  /** Absent: it holds for all. */
  lines?: string;
  facts: Fact[];
}

interface FactsShown {
  names: readonly string[];
  wording: CheckoutWording;
  places: Places;
  /** The sums say when how much is paid. */
  isSummed: boolean;
  /** How many parcels the order is sent in. */
  parcels: number;
}

export function orderFacts(
  order: OrderPromise,
  { names, wording, places, isSummed, parcels }: FactsShown,
): OrderFacts[] {
  const { lines } = order;
  const { messages, checkout } = wording;
  const { facts: say } = messages;
  const groups = new Map<string, { facts: Fact[]; of: number[] }>();
  for (const [index, line] of lines.entries()) {
    const today = places.today(line.parts.at(-1)?.location);
    // Of several parcels that are charged as they ship it is said that each is.
    const isPaymentTold = isSummed && (parcels === 1 || line.terms?.payment?.charge !== 'on_shipment');
    const told = factsOf(line, wording, today, { isPaymentTold, isInParts: false });
    // Of several lines each says how much of the sum is its own.
    const due = lines.length > 1 && isPaymentTold ? line.terms?.payment?.dueNow : 0;
    const paid = due ? paymentText(line.terms, termsWording(line, wording)) : undefined;
    const facts: Fact[] = paid === undefined ? told : [{ fact: 'payment', text: paid }, ...told];
    if (facts.length === 0) continue;
    const key = JSON.stringify(facts);
    const group = groups.get(key) ?? { facts, of: [] };
    group.of.push(index);
    groups.set(key, group);
  }
  const told = [...groups.values()];
  // A line of which nothing is said has nothing of what is said of the others.
  const isOfAll = told.length === 1 && told[0]?.of.length === lines.length;
  const named = linesApart(order, names, wording);
  return told.map(({ facts, of }) => {
    // Each of several parcels is charged by itself: of the order, or of a line of it.
    const isInParts = parcels > 1 && (isOfAll || of.some((place) => (lines[place]?.parts.length ?? 0) > 1));
    const isEach = (fact: Fact) => isInParts && fact.text === say.shipment.charged;
    return {
      ...(!isOfAll && { lines: checkout.terms.forLines(named(of)) }),
      facts: facts.map((fact) => (isEach(fact) ? { ...fact, text: say.eachCharged } : fact)),
    };
  });
}
