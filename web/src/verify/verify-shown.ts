/**
 * Whether what a checkout says it has shown is what the engine says: for the server that takes the order.
 *
 * A value comes from a browser, and whoever sits there can have written it. So nothing in it is believed: the engine is
 * asked the value's question again, told what was promised, so that dates that were kept are kept here too, and its
 * answer is laid beside what was shown.
 */

import { StocklineError } from '../engine/answer.ts';
import type { Snapshot } from '../engine/snapshot.ts';
import type { CheckoutValue, Fault, OrderPromise } from '../engine/types/documents.ts';
import { loadLanguage } from '../locales/catalogue.ts';
import { withConsentTexts } from '../locales/checkout/consents.ts';
import type { CheckoutMessagesOverride } from '../locales/checkout/messages.ts';
import { checkoutCatalogues, checkoutWordingFor } from '../locales/checkout/wording.ts';
import { isOrderable } from '../locales/describe.ts';
import { shipped } from '../locales/shipped.ts';
import { compareParts, type DateChange, disagreements, isOneDay } from './dates.ts';
import { differences } from './differences.ts';
import { questionOf, readValue } from './read-value.ts';

// What was agreed to is compared word by word, in whichever language the shopper read it.
await Promise.all(Object.keys(shipped).map((tag) => loadLanguage(checkoutCatalogues, tag)));

/** What came of it. */
export interface Verification {
  /**
   * - `same`: the promise holds as it was shown;
   * - `sooner`, `later`: by this snapshot, or at this moment, last days are other ones; a day that is gone is later,
   *   and of several changes the later counts;
   * - `untrue`: this was not shown, or what needs consent was not agreed to. Terms other than the snapshot's are untrue
   *   whenever they changed: they have to be shown, too, before they bind.
   */
  verdict: DateChange | 'untrue';
  /** JSON Pointers into the value, to what is not as the engine has it. */
  differs: string[];
  /** What can be promised, with the texts to consent to; absent where it cannot be asked. */
  promise?: OrderPromise;
  /** Why it cannot be asked; pointers are into the question. */
  errors?: readonly Fault[];
}

export interface VerifyOptions {
  /**
   * The moment at which it has to hold, `YYYY-MM-DDTHH:MM:SSZ`: when the order came in, by the server's clock. Absent:
   * the value's own, which is the word of the shopper's clock.
   */
  at?: string;
  /** The shop's own wording, where its pages set the element's `messages`. */
  messages?: CheckoutMessagesOverride;
}

/**
 * Verifies the value of a `<stockline-checkout>`, as text or as a record, against the snapshot of now. Whatever the
 * value holds, it is answered; only a snapshot that is closed throws.
 *
 * The lines, the destination and the method are the value's own: compare them with the order's.
 *
 * @example
 * const { verdict, promise } = verifyShown(snapshot, form.get('promise'), { at: '2026-11-23T15:04:00Z' });
 * if (verdict === 'untrue' || verdict === 'later') askAgain(promise);
 */
export function verifyShown(snapshot: Snapshot, value: unknown, { at, messages }: VerifyOptions = {}): Verification {
  const read = readValue(value);
  if ('differs' in read) return { verdict: 'untrue', differs: read.differs };
  const { shown } = read;
  const wording = checkoutWordingFor(languageOf(shown), messages);
  try {
    const ask = (moment: string) => withConsentTexts(snapshot.quoteOrder(questionOf(shown, moment)), wording);
    const then = ask(shown.at);
    const now = at === undefined || at === shown.at ? then : ask(at);
    // A moment before the snapshot's own is answered at its own.
    const asOf = ask('1970-01-01T00:00:00Z').at;
    return compare(shown, { then, now, isSameSnapshot: shown.asOf === asOf });
  } catch (error) {
    if (!(error instanceof StocklineError) || error.errors.some(({ code }) => code === 'closed_handle')) throw error;
    const differs = error.errors.map(({ pointer }) =>
      pointer.replace(/^\/lines\/(\d+)\/promised/u, '/promise/lines/$1'),
    );
    return { verdict: 'untrue', differs: unique(differs), errors: error.errors };
  }
}

interface Answers {
  /** At the value's moment, and at the one at which it has to hold. */
  then: OrderPromise;
  now: OrderPromise;
  /** Whether the value is of this very snapshot: then its promise is the engine's, to the last word. */
  isSameSnapshot: boolean;
}

function compare(shown: CheckoutValue, { then, now, isSameSnapshot }: Answers): Verification {
  const changes = shown.promise.lines.map(({ parts }, line) => compareParts(parts, now.lines[line]?.parts ?? []));
  const differs = changes.flatMap((change, line) => (change === 'same' ? [] : [`/promise/lines/${line}/parts`]));
  const untrue = [
    ...ownDisagreements(shown),
    ...(isSameSnapshot ? differences(shown.promise, then, '/promise') : []),
    ...termDifferences(shown.promise, now),
    ...consentFaults(shown, then),
  ];
  if (untrue.length > 0) return { verdict: 'untrue', differs: unique([...untrue, ...differs]), promise: now };
  const verdict = changes.includes('later') ? 'later' : changes.includes('sooner') ? 'sooner' : 'same';
  return { verdict, differs, promise: now };
}

/** Where the value says two things. */
function ownDisagreements({ at, lines, ship, promise }: CheckoutValue): string[] {
  const isOf = (line: number, moment: string) => (moment === at ? [] : [`/promise/lines/${line}/at`]);
  return [
    ...(promise.at === at ? [] : ['/promise/at']),
    ...lines.flatMap(({ sku, quantity }, line) => [
      ...isOf(line, promise.lines[line]?.at ?? ''),
      ...(promise.lines[line]?.sku === sku ? [] : [`/promise/lines/${line}/sku`]),
      ...(promise.lines[line]?.quantity === quantity ? [] : [`/promise/lines/${line}/quantity`]),
    ]),
    ...disagreements(promise),
    ...(ship === 'together' && !isOneDay(promise) ? ['/ship'] : []),
  ];
}

/** What is promised beside dates. Days within the terms follow from the dates, and the consents are looked at apart. */
function termDifferences(shown: OrderPromise, now: OrderPromise): string[] {
  return shown.lines.flatMap((line, index) => {
    const other = now.lines[index];
    // What cannot be had any more has no terms, and no days: that is told as later.
    if (other?.parts.some((part) => !isOrderable(part))) return [];
    const place = `/promise/lines/${index}`;
    const { consent: _, due: __, ...terms } = line.terms ?? { consent: undefined, due: undefined };
    const { consent: ___, due: ____, ...termsNow } = other?.terms ?? { consent: undefined, due: undefined };
    return [
      ...(line.confidence === other?.confidence ? [] : [`${place}/confidence`]),
      ...differences(withoutDays(terms), withoutDays(termsNow), `${place}/terms`),
    ];
  });
}

function withoutDays(value: object): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, member) => (/^\d{4}-\d\d-\d\d/u.test(String(member)) ? undefined : member)),
  );
}

/** Every text that is needed was shown as the engine's promise makes it, and was agreed to; nothing else was. */
function consentFaults({ promise, consented }: CheckoutValue, then: OrderPromise): string[] {
  const faults: string[] = [];
  for (const [line, { terms, parts }] of promise.lines.entries()) {
    const needed = then.lines[line]?.terms?.consent;
    const text = terms?.consent?.text;
    // Where the days are others, so are the words.
    const isComparable = compareParts(parts, then.lines[line]?.parts ?? []) === 'same';
    if (isComparable && text !== needed?.text) faults.push(`/promise/lines/${line}/terms/consent`);
    if ((needed?.required || terms?.consent?.required) && text === undefined)
      faults.push(`/promise/lines/${line}/terms/consent`);
    if (text !== undefined && !consented.some((one) => one.line === line && isOf(one, terms?.consent)))
      faults.push('/consented');
  }
  for (const [index, one] of consented.entries()) {
    if (!isOf(one, promise.lines[one.line]?.terms?.consent)) faults.push(`/consented/${index}`);
  }
  return faults;
}

function isOf(
  given: CheckoutValue['consented'][number],
  consent: { text?: string; language?: string } | undefined,
): boolean {
  return consent?.text !== undefined && given.text === consent.text && given.language === consent.language;
}

/** That of the texts to consent to; any will do where there is none. */
function languageOf({ promise }: CheckoutValue): string {
  const language: unknown = promise.lines.map(({ terms }) => terms?.consent?.language).find((tag) => tag !== undefined);
  return typeof language === 'string' ? language : 'en';
}

function unique(pointers: readonly string[]): string[] {
  return [...new Set(pointers)];
}
