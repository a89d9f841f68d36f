/**
 * The notice that a shopper is owed when a stated day slips: what the law of the destination asks to be said, and no
 * more. What that is the engine has found (`revise` with `order`: `delay.say`); here it gets its words. Plain text,
 * never HTML.
 */

import { dayFormat } from '../days/days.ts';
import type { Revision, ToldDelay } from '../engine/types/documents.ts';
import { wholeMessages, wholeWordingFor } from '../locales/details/wording.ts';
import { inARow, stopped } from '../locales/joined.ts';
import { noticeLanguages, noticeMessages, speaksLanguage } from '../locales/notice/languages.ts';
import type { Delay } from '../locales/notice/messages.ts';
import {
  delayStatements,
  lastOfAllDays,
  type NoticeWords,
  type Statement,
  type StatementCode,
} from '../locales/notice/statements.ts';
import { unitsInWords } from '../locales/units-in-words.ts';
import { goneOn } from '../store/at-an-end.ts';
import { oneLine } from './one-line.ts';

export interface Notice {
  /** The tag that the words and days follow. */
  language: string;
  /** One line. */
  subject: string;
  /** Plain text of several paragraphs. */
  text: string;
  /** What was to be said, one by one and part by part; all of it is in `text`. */
  statements: Statement[];
  /** The last day on which to send it. */
  noticeBy?: string;
  /**
   * What the law asks to be said and nobody has told: `reason`, why no new day can be given (the option `reason`, or
   * the receipt's own code); `answer_at`, where the shopper answers at the shop's expense (`answerAt` in the store).
   * Without it the notice is not complete.
   */
  missing?: StatementCode[];
  /**
   * For the order's history, once the notice is sent: each with the day on which it was, as `noticed`, is an entry of
   * `delays`. One for each part of which a delay was told; none of what is at an end.
   */
  delays: NoticeRecord[];
}

/** What a notice has told of a delay. */
export type NoticeRecord = Pick<ToldDelay, 'revised' | 'part'>;

/** What the engine does not know of an order. */
export interface NoticeOptions {
  /** A language tag; `en` when absent. */
  language?: string;
  shop?: string;
  /** The order's number. */
  order?: string;
  /** The order has other lines too, so that this is about a part of it. */
  isPart?: boolean;
  /** Why it is late, after a colon: "the port is congested". Absent: the words for the receipt's own code. */
  reason?: string;
}

/**
 * The notice for an answer of `revise` that has a `delay`; undefined where nothing has to be said. Of several parts
 * that each owe one it is one message, which tells them one after the other. A language that it cannot be written in,
 * or that was not loaded, is a RangeError: a notice in another one would not tell its reader.
 *
 * @example
 * const order = { completed: '2026-11-01', prepaid: true, delays: [] };
 * const revision = snapshot.revise({ promised, at, to: { country: 'US' }, order });
 * await loadNotices('fr-CA');
 * const notice = renderNotice(revision, { language: 'fr-CA', shop: 'Alder & Tern', order: 'A-17' });
 */
export function renderNotice(revision: Revision, options: NoticeOptions = {}): Notice | undefined {
  const { language = 'en' } = options;
  const words = { ...wordsIn(language), reason: oneLine(options.reason) };
  const told = toldOf(revision);
  const [first] = told;
  if (first === undefined) return undefined;
  const { notice, page } = words;
  const { promise } = revision;
  const [name, shop, order] = [oneLine(revision.name), oneLine(options.shop), oneLine(options.order)];
  const inWords = (quantity: number) => unitsInWords(quantity, name, page);

  const pieces = piecesIn(told, promise, words);
  const statements = distinct(pieces.flatMap((piece) => piece.statements));
  const said = new Set(statements.map(({ code }) => code));
  const missing = unsaid.filter((code) => told.some(({ delay }) => delay.say.includes(code)) && !said.has(code));

  // An order that is late in part and at an end in part is delayed: that asks for an answer.
  const isOver = told.every(({ delay }) => delay.state === 'cancelled');
  const named = told.filter(({ delay }) => isOver || delay.state !== 'cancelled');
  const isPart = options.isPart === true || unitsOf(named) < allUnits(revision);
  const subject = isOver ? notice.cancelled(order, isPart) : notice.delayed(order, isPart);
  const forAll = pieces.length > 1 ? statements.filter(({ code }) => once.includes(code)) : [];
  const paragraphs = [
    notice.about(dayFormat(language).list(pieces.map(({ quantity }) => inWords(quantity))), order),
    ...pieces.flatMap(({ quantity, end, statements }) => [
      ...(pieces.length > 1 ? [inWords(quantity)] : []),
      ...end,
      ...statements.filter((each) => !forAll.some((other) => isSame(each, other))).map(({ text }) => text),
    ]),
    ...forAll.map(({ text }) => text),
    lawText(
      told.map(({ delay }) => delay),
      words,
    ),
    ...(shop === undefined ? [] : [shop]),
  ];
  const days = told.flatMap(({ delay: { noticeBy } }) => noticeBy ?? []).sort();
  return {
    language,
    subject: shop === undefined ? subject : `${shop}: ${subject}`,
    text: paragraphs.join('\n\n'),
    statements,
    ...(days[0] === undefined ? {} : { noticeBy: days[0] }),
    ...(missing.length === 0 ? {} : { missing }),
    delays: recordOf(told),
  };
}

interface ToldUnits {
  quantity: number;
  delay: Delay;
  /** They left, or were there, after their end. */
  isSent: boolean;
}

/**
 * The units of which something has to be said: of an order that has several answers every part that has something to
 * say. Whoever was told already, and whose answer is awaited, is not written to again. Of one that has ended whole all
 * that ended is told, also where of some of it there is no more to say.
 */
function toldOf({ delay, parts, promise }: Revision): ToldUnits[] {
  if (delay === undefined) return [];
  const all = parts ?? [{ part: 0, quantity: delay.partQuantity ?? promise.quantity, delay }];
  const units = all.flatMap(({ quantity, delay: own, ...sent }) => {
    const [gone, end] = [goneOn(sent), own?.cancelledOn];
    // What had left before the others ended did not end with them.
    if (own === undefined || (gone !== undefined && end !== undefined && gone <= end)) return [];
    return [{ quantity, delay: own, isSent: gone !== undefined && end !== undefined }];
  });
  const told = units.filter(
    ({ delay: { say, state } }) => say.length > 0 && state !== 'awaiting' && state !== 'shipped',
  );
  const ended = units.filter(({ delay: { state } }) => state === 'cancelled');
  const isWhole = units.every((one) => ended.includes(one) || one.delay.state === 'shipped');
  return told.length > 0 && isWhole ? ended : told;
}

function allUnits({ delay, parts, promise }: Revision): number {
  if (parts !== undefined) return unitsOf(parts);
  return delay?.partQuantity === undefined ? promise.quantity : Infinity;
}

function unitsOf(all: readonly { quantity: number }[]): number {
  return all.reduce((sum, { quantity }) => sum + quantity, 0);
}

/** Units of which the same is said. */
interface Piece {
  quantity: number;
  /** That they are at an end, and since when. */
  end: string[];
  statements: Statement[];
}

function piecesIn(told: readonly ToldUnits[], promise: Revision['promise'], words: NoticeWords): Piece[] {
  const pieces: Piece[] = [];
  for (const { quantity, delay, isSent } of told) {
    const { cancelledOn, prepaid, say } = delay;
    const { notice } = words;
    const end = cancelledOn === undefined ? [] : [notice.endedOn(dayFormat(words.language).fullDay(cancelledOn))];
    if (isSent) end.push(notice.sentAllTheSame);
    // What was charged as it shipped was charged; whether a refund is still on its way nobody knows here.
    const left = isSent && prepaid === false ? say.filter((code) => code !== 'refund') : say;
    const today = isSent ? lastOfAllDays : undefined;
    const statements = delayStatements({ delay: { ...delay, say: left }, promise }, words, today);
    const same = pieces.find(
      (piece) => JSON.stringify([piece.end, piece.statements]) === JSON.stringify([end, statements]),
    );
    if (same === undefined) pieces.push({ quantity, end, statements });
    else same.quantity += quantity;
  }
  return pieces;
}

/** What is about the contract and not about its units: of several parts it is said at the end, once. */
const once: readonly StatementCode[] = ['may_withdraw', 'answer_at'];

function distinct(statements: readonly Statement[]): Statement[] {
  return statements.filter((each, place) => statements.findIndex((other) => isSame(each, other)) === place);
}

function isSame(one: Statement, other: Statement): boolean {
  return one.code === other.code && one.text === other.text;
}

/** What is at an end was not put off, and of what was told before the order's history has its entry. */
function recordOf(told: readonly ToldUnits[]): NoticeRecord[] {
  const parts = new Map<number | undefined, NoticeRecord>();
  for (const { delay } of told) {
    const { state, part, revised } = delay;
    if (state !== 'notice_owed' && state !== 'late') continue;
    parts.set(part, { ...(revised === undefined ? {} : { revised }), ...(part === undefined ? {} : { part }) });
  }
  return [...parts.values()];
}

/** What the shop has to give words to. */
const unsaid: readonly StatementCode[] = ['reason', 'answer_at'];

/** On which law it stands, and the rights that are only mentioned. */
function lawText(told: readonly Delay[], { language, notice, page: { terms } }: NoticeWords): string {
  const days = dayFormat(language);
  const citations = [...new Set(told.flatMap(({ bases }) => bases.flatMap(({ citation }) => citation ?? [])))];
  const rights = [...new Set(told.flatMap(({ statutoryRights }) => statutoryRights.map(({ citation }) => citation)))];
  const sentences = [
    ...(citations.length === 0 ? [] : [notice.basis(days.list(citations.map(terms.cite)))]),
    ...(rights.length === 0
      ? []
      : [stopped(`${terms.statutoryRights} (${days.list(rights.map(terms.cite))})`, language)]),
    terms.notAdvice,
  ];
  return inARow(sentences, language);
}

function wordsIn(language: string): NoticeWords {
  const notice = noticeMessages.messages(language);
  if (notice !== undefined && wholeMessages.isAtHand(language))
    return { language, notice, page: wholeWordingFor(language).messages };
  throw new RangeError(
    speaksLanguage(language)
      ? `The notices in "${language}" are not loaded yet: await loadNotices("${language}") before.`
      : `There are no notices in "${language}". There are: ${noticeLanguages.join(', ')}.`,
  );
}
