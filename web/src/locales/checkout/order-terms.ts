/**
 * The money side of an order: what is paid when, summed where all lines are in one currency, and each term once, with
 * the lines that it holds for where it does not hold for all.
 */

import type { Places } from '../../days/places.ts';
import type { OrderPromise, StocklinePromise } from '../../engine/types/documents.ts';
import { money } from '../amounts.ts';
import { toldByLastGood } from '../details/last-good.ts';
import type { TermFact, TermLine } from '../details/term-lines.ts';
import { termLines } from '../details/terms.ts';
import { type LineNames, linesApart } from './lines-apart.ts';
import type { CheckoutWording } from './wording.ts';

/** What is paid, formatted. */
export interface Sums {
  /** Absent: nothing is paid now. */
  now?: string;
  /** Absent: nothing is paid later. */
  atShipment?: string;
  /** When that is: its message. */
  later?: 'atShipment' | 'whenReady' | 'whenDelivered';
  inAll: string;
}

export interface OrderTerm {
  term: TermLine['term'];
  label: string;
  /** Facts, and whose they are; of all lines where nothing is said. */
  groups: { lines?: string; facts: TermFact[] }[];
}

/** Undefined where a line's price is not known, or two lines have two currencies. */
export function sumsOf({ lines }: OrderPromise, { language }: CheckoutWording): Sums | undefined {
  let [now, atShipment] = [0, 0];
  const currency = lines[0].terms?.currency;
  for (const { terms } of lines) {
    const { payment } = terms ?? {};
    if (currency === undefined || terms?.currency?.code !== currency.code || payment?.dueNow === undefined)
      return undefined;
    now += payment.dueNow;
    atShipment += payment.dueAtShipment ?? 0;
  }
  if (currency === undefined) return undefined;
  const say = (minorUnits: number) => money(minorUnits, currency, language);
  return {
    ...(now > 0 && { now: say(now) }),
    ...(atShipment > 0 && { atShipment: say(atShipment), later: laterOf(lines) }),
    inAll: say(now + atShipment),
  };
}

/** One label for all that is paid later: of its own where nothing of that is shipped. */
function laterOf(lines: OrderPromise['lines']): NonNullable<Sums['later']> {
  const paid = lines.filter(({ terms }) => (terms?.payment?.dueAtShipment ?? 0) > 0);
  if (paid.every(({ pickup }) => pickup)) return 'whenReady';
  return paid.every(({ digital }) => digital) ? 'whenDelivered' : 'atShipment';
}

/**
 * The terms in the order in which a product page has them. The texts to consent to are not among them: they have a
 * place of their own. A right that runs from the last good of the order is told by that one's days.
 */
export function orderTerms(
  order: OrderPromise,
  {
    names,
    wording,
    places,
    isSummed,
  }: { names: readonly string[]; wording: CheckoutWording; places: Places; isSummed: boolean },
): OrderTerm[] {
  const { lines, withdrawal, together } = order;
  const named = linesApart(order, names, wording);
  const byLine = lines.map((line) => {
    const termsOf = (promise: StocklinePromise) =>
      termLines(promise, wording, places.today(line.parts.at(-1)?.location));
    // The sums have the amounts: what is left to say is when each line is charged.
    const payment = isSummed ? termsOf(withoutAmounts(line)) : [];
    const last = { deliver: together?.deliver, lastDay: withdrawal?.lastDay };
    const isOfOrder = withdrawal !== undefined && line.terms?.withdrawal?.ofOrder === true;
    return (isOfOrder ? toldByLastGood(line, last, termsOf) : termsOf(line)).map((one) =>
      one.term === 'payment' ? (payment.find(({ term }) => term === 'payment') ?? one) : one,
    );
  });
  return termsOfAny(byLine).map(({ term, label }) => ({ term, label, groups: groupsOf(term, byLine, named, wording) }));
}

function withoutAmounts(line: StocklinePromise): StocklinePromise {
  if (line.terms === undefined) return line;
  const { currency: _, ...terms } = line.terms;
  return { ...line, terms };
}

/** Every term that a line has, once. */
function termsOfAny(byLine: readonly TermLine[][]): TermLine[] {
  const order: TermLine['term'][] = [
    'payment',
    'cancellation',
    'withdrawal',
    'refund',
    'returns',
    'delayRefund',
    'rights',
  ];
  return order.flatMap((term) => byLine.flat().find((one) => one.term === term) ?? []);
}

function groupsOf(
  term: TermLine['term'],
  byLine: readonly TermLine[][],
  named: LineNames,
  { checkout }: CheckoutWording,
): OrderTerm['groups'] {
  const groups = new Map<string, { of: number[]; facts: TermFact[] }>();
  for (const [index, lines] of byLine.entries()) {
    const facts = lines.find((one) => one.term === term)?.facts;
    if (facts === undefined) continue;
    const key = JSON.stringify(facts);
    const group = groups.get(key) ?? { of: [], facts };
    group.of.push(index);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ of, facts }) =>
    of.length === byLine.length ? { facts } : { lines: checkout.terms.forLines(named(of)), facts },
  );
}
