/**
 * What money depends on in an order, in short: each fact once, with the lines that it holds for where it does not hold
 * for all that have one of its kind.
 */
import { dayFormat } from '../../days/days.ts';
import type { Places } from '../../days/places.ts';
import type { OrderPromise } from '../../engine/types/documents.ts';
import { type Fact, factsOf } from '../facts.ts';
import type { CheckoutWording } from './wording.ts';

export interface OrderFact extends Fact {
  /** Absent: it holds for all. */
  lines?: string;
}

const kinds: readonly Fact['fact'][] = ['payment', 'cancellation', 'fee', 'return'];

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
): OrderFact[] {
  const byLine = lines.map((line) =>
    // Of several parcels that are charged as they ship it is said that each is.
    factsOf(
      line,
      wording,
      places.today(line.parts.at(-1)?.location),
      isSummed && (parcels === 1 || line.terms?.payment?.charge !== 'on_shipment'),
    ),
  );
  return kinds.flatMap((kind) => factsOfKind(kind, byLine, { names, parcels }, wording));
}

function factsOfKind(
  kind: Fact['fact'],
  byLine: readonly Fact[][],
  { names, parcels }: Pick<FactsShown, 'names' | 'parcels'>,
  { language, checkout, messages }: CheckoutWording,
): OrderFact[] {
  const { facts: say } = messages;
  const groups = new Map<string, { fact: Fact; of: string[] }>();
  for (const [index, facts] of byLine.entries()) {
    for (const told of facts.filter((one) => one.fact === kind)) {
      // That each part is charged by itself is said of the order, where it comes in parts.
      const fact = told.text === say.eachCharged ? { ...told, text: say.shipment.charged } : told;
      const group = groups.get(fact.text) ?? { fact, of: [] };
      group.of.push(names[index] ?? '');
      groups.set(fact.text, group);
    }
  }
  const isEach = kind === 'payment' && parcels > 1;
  return [...groups.values()].map(({ fact, of }) => {
    if (of.length < byLine.filter((facts) => facts.length > 0).length)
      return { ...fact, lines: checkout.terms.forLines(dayFormat(language).list([...new Set(of)])) };
    // Each of several lines is charged by itself.
    return isEach && fact.text === say.shipment.charged ? { ...fact, text: say.eachCharged } : fact;
  });
}
