/**
 * The notice that a shopper is owed when a stated day slips: what the law of the destination asks to be said, and no
 * more. What that is the engine has found (`revise` with `order`: `delay.say`); here it gets its words. Plain text,
 * never HTML.
 */

import { dayFormat } from '../days/days.ts';
import type { Revision } from '../engine/types/documents.ts';
import { pageMessages } from '../locales/index.ts';
import { noticeLanguages, noticeMessages, speaksLanguage } from '../locales/notice/languages.ts';
import type { Delay } from '../locales/notice/messages.ts';
import { delayStatements, type NoticeWords, type Statement, type StatementCode } from '../locales/notice/statements.ts';
import { unitsInWords } from '../locales/units-in-words.ts';
import { oneLine } from './one-line.ts';

export interface Notice {
  /** The tag that the words and days follow. */
  language: string;
  /** One line. */
  subject: string;
  /** Plain text of several paragraphs. */
  text: string;
  /** What was to be said, one by one; all of it is in `text`. */
  statements: Statement[];
  /** The last day on which to send it. */
  noticeBy?: string;
  /**
   * What the law asks to be said and nobody has told: `reason`, why no new day can be given (the option `reason`, or
   * the receipt's own code); `answer_at`, where the shopper answers at the shop's expense (`answerAt` in the store).
   * Without it the notice is not complete.
   */
  missing?: StatementCode[];
}

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
 * The notice for an answer of `revise` that has a `delay`; undefined where nothing has to be said. A language that it
 * cannot be written in, or that was not loaded, is a RangeError: a notice in another one would not tell its reader.
 *
 * @example
 * const order = { completed: '2026-11-01', prepaid: true, delays: [] };
 * const revision = snapshot.revise({ promised, at, to: { country: 'US' }, order });
 * await loadNotices('fr-CA');
 * const notice = renderNotice(revision, { language: 'fr-CA', shop: 'Alder & Tern', order: 'A-17' });
 */
export function renderNotice({ delay, promise, name }: Revision, options: NoticeOptions = {}): Notice | undefined {
  const { language = 'en' } = options;
  const words = wordsIn(language);
  if (delay === undefined || delay.say.length === 0) return undefined;
  const { notice } = words;
  const statements = delayStatements({ delay, promise }, { ...words, reason: oneLine(options.reason) });
  const missing = unsaid.filter((code) => delay.say.includes(code) && !statements.some((said) => said.code === code));

  const [shop, order] = [oneLine(options.shop), oneLine(options.order)];
  // Of several parts a notice is about one.
  const isPart = options.isPart === true || delay.partQuantity !== undefined;
  const subject = delay.state === 'cancelled' ? notice.cancelled(order, isPart) : notice.delayed(order, isPart);
  const quantity = delay.partQuantity ?? promise.quantity;
  const paragraphs = [
    notice.about(unitsInWords(quantity, oneLine(name), words.page), order),
    delay.cancelledOn === undefined ? undefined : notice.endedOn(dayFormat(language).fullDay(delay.cancelledOn)),
    ...statements.map(({ text }) => text),
    lawText(delay, words),
    shop,
  ];
  return {
    language,
    subject: shop === undefined ? subject : `${shop}: ${subject}`,
    text: paragraphs.filter((text) => text !== undefined).join('\n\n'),
    statements,
    ...(delay.noticeBy === undefined ? {} : { noticeBy: delay.noticeBy }),
    ...(missing.length === 0 ? {} : { missing }),
  };
}

/** What the shop has to give words to. */
const unsaid: readonly StatementCode[] = ['reason', 'answer_at'];

/** On which law it stands, and the rights that are only mentioned. */
function lawText(delay: Delay, { language, notice, page: { terms } }: NoticeWords): string {
  const days = dayFormat(language);
  const citations = [...new Set((delay.bases ?? []).flatMap(({ citation }) => citation ?? []))];
  const rights = delay.statutoryRights ?? [];
  return [
    ...(citations.length === 0 ? [] : [notice.basis(days.list(citations.map(terms.cite)))]),
    ...(rights.length === 0
      ? []
      : [`${terms.statutoryRights} (${days.list(rights.map(({ citation }) => terms.cite(citation)))}).`]),
    terms.notAdvice,
  ].join(' ');
}

function wordsIn(language: string): NoticeWords {
  const [notice, page] = [noticeMessages.messages(language), pageMessages.messages(language)];
  if (notice !== undefined && page !== undefined) return { language, notice, page };
  throw new RangeError(
    speaksLanguage(language)
      ? `The notices in "${language}" are not loaded yet: await loadNotices("${language}") before.`
      : `There are no notices in "${language}". There are: ${noticeLanguages.join(', ')}.`,
  );
}
