/**
 * What money depends on in an order, in short: lines of which the same is true are told together, by their names where
 * not all lines have the same.
 */
import { dayFormat } from '../../days/days.ts';
import type { Places } from '../../days/places.ts';
import type { OrderPromise } from '../../engine/types/documents.ts';
import { paymentText } from '../details/payment.ts';
import { termsWording } from '../details/terms-wording.ts';
import { type Fact, factsOf } from '../facts.ts';
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
  { lines }: OrderPromise,
  { names, wording, places, isSummed, parcels }: FactsShown,
): OrderFacts[] {
  const { language, messages, checkout } = wording;
  const { facts: say } = messages;
  const groups = new Map<string, { facts: Fact[]; of: string[] }>();
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
    group.of.push(names[index] ?? '');
    groups.set(key, group);
  }
  const told = [...groups.values()];
  // A line of which nothing is said has nothing of what is said of the others.
  if (told.length > 1 || told[0]?.of.length !== lines.length)
    return told.map(({ facts, of }) => ({
      lines: checkout.terms.forLines(dayFormat(language).list([...new Set(of)])),
      facts,
    }));
  // Each of several parcels is charged by itself.
  const isEach = (fact: Fact) => parcels > 1 && fact.text === say.shipment.charged;
  return told.map(({ facts }) => ({
    facts: facts.map((fact) => (isEach(fact) ? { ...fact, text: say.eachCharged } : fact)),
  }));
}
