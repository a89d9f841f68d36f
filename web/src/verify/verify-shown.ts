/**
 * Whether what a checkout says it has shown is what the engine says: for the server that takes the order.
 *
 * A value comes from a browser, and whoever sits there can have written it. So nothing in it is believed, and nothing
 * is measured by the days in it: the engine is asked the value's question afresh, and its answer is laid beside what
 * was shown. What is given back is the engine's alone.
 */

import { destinationWanting } from '../cart/destination-wanting.ts';
import { quantityFaults } from '../cart/order-quantity.ts';
import { type Way, waysToSend } from '../cart/ways.ts';
import { StocklineError } from '../engine/answer.ts';
import { lawElsewhere } from '../engine/law-elsewhere.ts';
import type { Snapshot } from '../engine/snapshot.ts';
import type { ComputedFrom, Fault, OrderPromise, OrderQuery } from '../engine/types/documents.ts';
import { loadLanguage } from '../locales/catalogue.ts';
import { withConsentTexts } from '../locales/checkout/consents.ts';
import type { CheckoutMessagesOverride } from '../locales/checkout/messages.ts';
import { type CheckoutWording, checkoutCatalogues, checkoutWordingFor } from '../locales/checkout/wording.ts';
import { isOrderable } from '../locales/description.ts';
import { shipped } from '../locales/shipped.ts';
import { type Archive, archiveOf } from './archive.ts';
import { computationFaults, type NotArchived } from './computed-from.ts';
import { consentFaults } from './consents.ts';
import { compareParts, type DateChange, disagreements, isOneDay } from './dates.ts';
import { differences } from './differences.ts';
import { freePlaces } from './free.ts';
import { type OrderedLine, orderFaults, withoutPriceless, withPrices } from './order.ts';
import { readValue, type Shown, type ShownQuestion } from './read-value.ts';

// What was agreed to is compared word by word, in whichever language the shopper read it.
await Promise.all(Object.keys(shipped).map((tag) => loadLanguage(checkoutCatalogues, tag)));

/** What came of it. */
export interface Verification {
  /**
   * - `same`: the promise holds as it was shown;
   * - `sooner`: later days were shown than can be promised. Only the promise that is given back binds;
   * - `later`: by this snapshot, or at this moment, days are later than they were shown, or not known any more; of
   *   several changes the later counts;
   * - `untrue`: this was not shown, it cannot be had, or what needs consent was not agreed to. Terms other than the
   *   snapshot's are untrue whenever they changed: they have to be shown, too, before they bind.
   */
  verdict: DateChange | 'untrue';
  /** JSON Pointers into the value, to what is not as the engine has it. */
  differs: string[];
  /** What can be promised, with the texts to consent to; absent where it cannot be asked. */
  promise?: OrderPromise;
  /**
   * - `archive`: it was computed anew from the documents that it names, and what was shown had to be that, all of it;
   *   then the snapshot said whether it still holds;
   * - `snapshot`: it was laid beside the snapshot's answer alone. So is what cannot be read.
   */
  judgedBy: 'archive' | 'snapshot';
  /**
   * Why the archive was of no use: the value names no revisions (`no_revisions`), or those of another version of the
   * engine (`other_engine`), or one that is not kept any more (`not_kept`). Absent: it was, or none was given.
   */
  notArchived?: NotArchived;
  /** The revisions by which the archive has what was shown, where it was that: for the order's record. */
  computedFrom?: ComputedFrom;
  /** Why it cannot be asked; pointers are into the question. */
  errors?: readonly Fault[];
}

export interface VerifyOptions {
  /**
   * The moment at which it has to hold, `YYYY-MM-DDTHH:MM:SSZ`: when the order came in, by the server's clock. Absent:
   * the value's own, which is the word of the shopper's clock.
   */
  at?: string;
  /**
   * The order's own lines, in its order, with what they cost where that is not the snapshot's price: the engine is
   * asked with these prices, and the amounts that were shown have to be what it makes of them. The value's lines have
   * to be the same; what prices it may hold is not looked at. Absent: the value's lines are taken, at the snapshot's
   * prices.
   */
  lines?: readonly OrderedLine[];
  /**
   * The archive that `stockline publish` keeps: its folder, or two functions that look a revision up. A value that
   * names its revisions is then computed anew from those, and is untrue where it was not shown exactly so, or where its
   * moment lies more than the shop's `freshForMinutes` before `at`, or more than a minute after it. Every other value
   * is judged as without an archive, and `notArchived` says why.
   */
  archive?: string | Archive;
  /** The shop's own wording, where its pages set the element's `messages`. */
  messages?: CheckoutMessagesOverride;
}

/**
 * Verifies the value of a `<stockline-checkout>`, as text or as a record, against the snapshot of now. Whatever the
 * value holds, it is answered. It throws where the snapshot is closed, a TypeError where there is none, and an Error
 * where the archive is a folder that is not there or cannot be read.
 *
 * The destination and the method are the value's own: compare them with the order's.
 *
 * @example
 * const { verdict, promise } = verifyShown(snapshot, form.get('promise'), { at: '2026-11-23T15:04:00Z' });
 * if (verdict === 'untrue' || verdict === 'later') askAgain(promise);
 */
export function verifyShown(snapshot: Snapshot, value: unknown, options?: VerifyOptions | null): Verification {
  if (typeof snapshot?.quoteOrder !== 'function')
    throw new TypeError('verifyShown() needs a snapshot that is open: engine.openSnapshot(text).');
  const { at, lines, messages, archive } = options ?? {};
  const { question, at: shownAt, language, shown, differs } = readValue(value);
  const moment = at ?? shownAt;
  const none = { verdict: 'untrue', judgedBy: 'snapshot' } as const;
  if (question === undefined || moment === undefined) return { ...none, differs: [...differs] };
  const way = shown?.ship ?? 'as_ready';
  const wording = checkoutWordingFor(language, messages);
  const apart = lawElsewhere(snapshot.source, question.to);
  if (apart !== undefined) return { ...none, differs: unique([...differs, apart.pointer]), errors: [apart] };
  const query = { ...question, lines: withPrices(question.lines, lines) };
  const answer = ask(snapshot, { ...query, at: moment }, way, wording);
  if ('errors' in answer) {
    const places = answer.errors.map(({ pointer }) => pointer);
    return { ...none, differs: unique([...differs, ...places]), errors: answer.errors };
  }
  if (shown === undefined) return { ...none, differs: unique(differs), promise: answer.promise };
  const today = compare({ question, shown, cameIn: at, lines }, answer);
  if (archive === undefined) return { ...today, judgedBy: 'snapshot' };

  const faults = computationFaults({ ...shown, cameIn: at }, archiveOf(archive), snapshot, (past) =>
    answersOf(past, { ...query, at: shown.at }, way, wording),
  );
  if (typeof faults === 'string') return { ...today, judgedBy: 'snapshot', notArchived: faults };
  if (faults.length === 0)
    return { ...today, judgedBy: 'archive', computedFrom: computedFromOf(shown.computedFrom as ComputedFrom) };
  return { ...today, verdict: 'untrue', judgedBy: 'archive', differs: unique([...faults, ...today.differs]) };
}

/** Once it is known to be one, and no more than that of it. */
function computedFromOf({ engine, shop, products }: ComputedFrom): ComputedFrom {
  return { engine, shop, products: [...products] };
}

/**
 * What a page may have shown of the snapshot. A value names the place of pickup that was shown, which the page may not
 * have asked for.
 */
function answersOf(snapshot: Snapshot, query: OrderQuery, way: Way, wording: CheckoutWording): OrderPromise[] {
  const { pickupAt, ...elsewhere } = query;
  const queries = pickupAt === undefined ? [query] : [elsewhere, query];
  return queries.flatMap((one) => {
    const answer = ask(snapshot, one, way, wording);
    return 'errors' in answer ? [] : [answer.promise];
  });
}

interface Answer {
  promise: OrderPromise;
  /** Whether it is sent the way that was asked for. */
  isSentSo: boolean;
}

/** The engine's answer, for the way that the order is sent, with the texts to consent to. */
function ask(
  snapshot: Snapshot,
  query: OrderQuery,
  way: Way,
  wording: CheckoutWording,
): Answer | { errors: readonly Fault[] } {
  try {
    const ways = way === 'together' ? waysToSend(snapshot, query) : { as_ready: snapshot.quoteOrder(query) };
    const promise = ways[way] ?? ways.as_ready;
    const isSentSo = ways[way] !== undefined || isOneDay(promise);
    return { promise: withConsentTexts(promise, wording), isSentSo };
  } catch (error) {
    const unpriced = error instanceof StocklineError ? withoutPriceless(query, error.errors) : undefined;
    if (unpriced !== undefined) return ask(snapshot, unpriced, way, wording);
    if (!(error instanceof StocklineError) || error.errors.some(({ code }) => code === 'closed_handle')) throw error;
    return { errors: error.errors };
  }
}

interface Claim {
  question: ShownQuestion;
  shown: Shown;
  cameIn: string | undefined;
  lines: readonly OrderedLine[] | undefined;
}

type Compared = Pick<Verification, 'verdict' | 'differs' | 'promise'>;

function compare({ question, shown, cameIn, lines }: Claim, { promise: now, isSentSo }: Answer): Compared {
  const quantities = quantityFaults(now.lines);
  const gone = now.lines.flatMap((line, index) =>
    canBeHad(line) && quantities[index] === undefined ? [] : [`/lines/${index}`],
  );
  if (destinationWanting(now, question.to) !== undefined) gone.push('/to');
  if (gone.length > 0) return { verdict: 'untrue', differs: gone, promise: now };
  const changes = shown.promise.lines.map(({ parts }, line) => compareParts(parts, now.lines[line]?.parts ?? []));
  const differs = changes.flatMap((change, line) => (change === 'same' ? [] : [`/promise/lines/${line}/parts`]));
  const untrue = [
    ...(isSentSo ? [] : ['/ship']),
    ...(lines === undefined ? [] : orderFaults(lines, question.lines, now)),
    ...ownDisagreements(shown),
    ...confidenceFaults(shown, now),
    ...differences(shown.promise, now, { pointer: '/promise', name: '' }, freePlaces(changes)),
    ...consentFaults(shown, now, changes, cameIn),
  ];
  if (untrue.length > 0) return { verdict: 'untrue', differs: unique([...untrue, ...differs]), promise: now };
  const verdict = changes.includes('later') ? 'later' : changes.includes('sooner') ? 'sooner' : 'same';
  return { verdict, differs, promise: now };
}

function canBeHad({ quantity, maxQuantity, parts }: OrderPromise['lines'][0]): boolean {
  return parts.every(isOrderable) && quantity <= (maxQuantity ?? quantity);
}

/** Where the value says two things. */
function ownDisagreements({ at, ship, promise }: Shown): string[] {
  return [
    ...(ship === 'together' && !isOneDay(promise) ? ['/ship'] : []),
    ...(promise.at === at ? [] : ['/promise/at']),
    ...promise.lines.flatMap((line, index) => (line.at === at ? [] : [`/promise/lines/${index}/at`])),
    ...disagreements(promise),
  ];
}

/** The shop says how sure its days are. A value that asks otherwise was made for another question. */
function confidenceFaults({ confidence }: Shown, now: OrderPromise): string[] {
  return confidence === undefined || confidence === now.lines[0].confidence ? [] : ['/confidence'];
}

function unique(pointers: readonly string[]): string[] {
  return [...new Set(pointers)];
}
