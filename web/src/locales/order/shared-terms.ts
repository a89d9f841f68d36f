/**
 * The terms of a whole order: what holds for all of its lines is told once, and the right to withdraw by the last of
 * its goods, as the law counts it.
 */
import { dayFormat } from '../../days/days.ts';
import type { StocklinePromise } from '../../engine/types/documents.ts';
import { consentText } from '../details/consent.ts';
import { type LastGood, runsWith, toldByLastGood } from '../details/last-good.ts';
import type { TermLine } from '../details/term-lines.ts';
import { allTermLines } from '../details/terms.ts';
import type { WholeWording } from '../details/wording.ts';
import { joined } from '../joined.ts';
import type { Messages, MomentTerms } from '../messages.ts';
import type { OrderStanding } from './standing.ts';
import type { OrderWording } from './wording.ts';

/** A line's terms as they were agreed to, and as `agreedTerms` leaves them to be told. */
export interface TermedLine {
  /** As accepted: its days are those of the consent, whatever they are now. */
  made: StocklinePromise;
  agreed: StocklinePromise;
  standing: OrderStanding;
  quantity: number;
  /** Names so many of the line's units; the same for all that is said of one line. */
  inWords(quantity: number): string;
  today: string | undefined;
}

/** A term for each group of lines that share what it says; without `of` it holds for all that have not ended. */
export interface SharedTerm extends TermLine {
  of?: string;
}

const inOrder: readonly TermLine['term'][] = [
  'payment',
  'consent',
  'cancellation',
  'withdrawal',
  'refund',
  'returns',
  'delayRefund',
  'rights',
];

export function sharedTerms(lines: readonly TermedLine[], wording: OrderWording): SharedTerm[] {
  const last = lastGood(lines);
  const byLine = lines.map((line) => ({ ...line, terms: linesOf(line, last, wording) }));
  // A line of which nothing is said has nothing of what is said of the others; one that is over is none of them.
  const having = byLine.filter(({ terms, standing }) => terms.length > 0 || !isOver(standing)).length;
  return inOrder.flatMap((term) => {
    const groups = new Map<string, { of: Map<TermedLine['inWords'], number>; count: number; told: TermLine }>();
    for (const { inWords, quantity, terms } of byLine) {
      const told = terms.find((one) => one.term === term);
      if (told === undefined) continue;
      const key = JSON.stringify(told.facts);
      const group = groups.get(key) ?? { of: new Map(), count: 0, told };
      group.of.set(inWords, (group.of.get(inWords) ?? 0) + quantity);
      group.count += 1;
      groups.set(key, group);
    }
    return [...groups.values()].map(({ of, count, told }) => {
      if (count === having) return told;
      const names = [...of].map(([inWords, quantity]) => inWords(quantity));
      return { ...told, of: dayFormat(wording.language).list([...new Set(names)]) };
    });
  });
}

function isOver(standing: OrderStanding): boolean {
  return ['cancelled', 'ended', 'withdrawn'].includes(standing);
}

/**
 * What is cancelled never comes, and what was delivered is not the last as long as something is to come. Unknown
 * where the day of one of them is not known.
 */
function lastGood(lines: readonly TermedLine[]): LastGood {
  const unknown = { deliver: undefined, lastDay: undefined };
  const goods = lines.filter(({ made }) => !made.digital);
  const live = goods.filter(({ standing }) => !isOver(standing));
  const toCome = live.filter(({ standing }) => standing !== 'delivered');
  let last: LastGood = unknown;
  for (const { agreed } of toCome.length > 0 ? toCome : live) {
    const { deliver, terms } = agreed;
    if (deliver === undefined) return unknown;
    // Of two that come on one day, the one with the right says when it ends: not every good has it.
    const isLater = last.deliver === undefined || deliver.latest > last.deliver.latest;
    if (isLater || (deliver.latest === last.deliver?.latest && last.lastDay === undefined))
      last = { deliver, lastDay: terms?.withdrawal?.lastDay };
  }
  return last;
}

/**
 * The consent as it was given: its recorded text, word for word and in its own language; where none was recorded, what
 * it would say of the promise that was accepted. Never of today's days, which nobody agreed to.
 */
function consentGiven({ made }: TermedLine, wording: OrderWording): TermLine[] {
  const { text = consentText(made, wording), language = wording.language } = made.terms?.consent ?? {};
  if (text === undefined) return [];
  const fact = language === wording.language ? { text } : { text, language };
  return [{ term: 'consent', label: wording.order.consent, facts: [fact] }];
}

function linesOf(line: TermedLine, last: LastGood, wording: OrderWording): TermLine[] {
  const { agreed, today } = line;
  const tell = (promise: StocklinePromise) => allTermLines(promise, agreedWording(promise, wording, today), today);
  const told = toldByLastGood(agreed, last, tell);
  const isOver = (day: string | undefined) => day !== undefined && today !== undefined && day < today;
  const { withdrawal, returns } = agreed.terms ?? {};
  const isWithdrawalOver = isOver(line.made.digital ? withdrawal?.lastDay : last.lastDay);
  // Returns may run with the right to withdraw, and then as long; those of a shop run from each delivery.
  const isWithdrawal = withdrawal !== undefined && runsWith(returns, withdrawal);
  const isReturnOver = isWithdrawal ? isWithdrawalOver : isOver(returns?.lastDay);
  const over = ['consent', isWithdrawalOver && 'withdrawal', isReturnOver && 'returns'];
  return [...consentGiven(line, wording), ...told.filter(({ term }) => !over.includes(term))];
}

/**
 * Of what was agreed, in words that are true before it happens and after. The last day of a right that began with a
 * delivery that has been stands in the right's own sentence.
 */
function agreedWording(
  { deliver, terms: agreed, pickup, digital }: StocklinePromise,
  wording: OrderWording,
  today: string | undefined,
): WholeWording {
  const { language, messages, order } = wording;
  const { atOrder, onShipment, whenReady, whenDelivered, all, rest } = order.payment;
  const charged = digital ? whenDelivered : pickup ? whenReady : onShipment;
  const { deposit } = (digital ? messages.digital : pickup ? messages.pickup : messages).terms;
  const isThere = today !== undefined && deliver !== undefined && deliver.latest < today;
  const until = (text: string, day: string | undefined) =>
    isThere && day !== undefined && day >= today
      ? joined([text, order.lastDay(dayFormat(language).shortDay(day, today))], language)
      : text;
  const payment: Pick<MomentTerms, 'onShipment' | 'deposit'> = {
    onShipment: (amount = all) => charged(amount),
    deposit: (now, atShipment = rest) =>
      now === undefined ? deposit(now, atShipment) : dayFormat(language).list([atOrder(now), charged(atShipment)]),
  };
  const terms: Messages['terms'] = {
    ...messages.terms,
    ...payment,
    atOrder: (amount = all) => atOrder(amount),
    withdrawWithin: (...given) => until(messages.terms.withdrawWithin(...given), agreed?.withdrawal?.lastDay),
    returnWithin: (...given) => until(messages.terms.returnWithin(...given), agreed?.returns?.lastDay),
  };
  const unsent = <Group extends { terms: MomentTerms }>(group: Group): Group => ({
    ...group,
    terms: { ...group.terms, ...payment },
  });
  return {
    language,
    messages: { ...messages, terms, pickup: unsent(messages.pickup), digital: unsent(messages.digital) },
  };
}
