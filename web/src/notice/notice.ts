/**
 * The notice that a shopper is owed when a stated day slips: what the law of the destination asks to be said, and no more. What that is
 * the engine has found (`revise` with `order`: `delay.say`); here it gets its words. Plain text, never HTML.
 */
import type { Revision } from '../engine/types/documents.ts';
import { dayFormat } from '../locales/days.ts';
import { de as pageDe } from '../locales/de.ts';
import { en as pageEn } from '../locales/en.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { Delay } from './messages.ts';
import { oneLine } from './one-line.ts';
import { delayStatements, type NoticeWords, type Statement } from './statements.ts';

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
}

/** What the engine does not know of an order. */
export interface NoticeOptions {
  /** A language tag; `en` when absent. */
  language?: string;
  shop?: string;
  /** The order's number. */
  order?: string;
}

const languages: Readonly<Record<string, Omit<NoticeWords, 'language'>>> = {
  de: { notice: de, page: pageDe },
  en: { notice: en, page: pageEn },
};

/** Languages that a notice can be written in; "de-AT" is written in "de" with Austria's dates. */
export const noticeLanguages: readonly string[] = Object.keys(languages);

/** Whether a notice can be written in the language of this tag. */
export function speaksLanguage(tag: string): boolean {
  return Object.hasOwn(languages, baseOf(tag));
}

/**
 * The notice for an answer of `revise` that has a `delay`; undefined where nothing has to be said. A language that it cannot be written
 * in is a RangeError: a notice in another one would not tell its reader.
 *
 * @example
 * const revision = snapshot.revise({ promised, at, to: { country: 'US' }, order: { completed: '2026-11-01', prepaid: true, delays: [] } });
 * const notice = renderNotice(revision, { language: 'en-US', shop: 'Alder & Tern', order: 'A-17' });
 */
export function renderNotice({ delay, promise }: Revision, options: NoticeOptions = {}): Notice | undefined {
  const { language = 'en' } = options;
  const words = languages[baseOf(language)];
  if (words === undefined || !speaksLanguage(language)) {
    throw new RangeError(`There are no notices in "${language}". There are: ${noticeLanguages.join(', ')}.`);
  }
  if (delay === undefined || delay.say.length === 0) return undefined;
  const { notice } = words;
  const statements = delayStatements({ delay, promise }, { ...words, language });

  const [shop, order] = [oneLine(options.shop), oneLine(options.order)];
  const subject = delay.state === 'cancelled' ? notice.cancelled(order) : notice.delayed(order);
  const paragraphs = [
    notice.about(`${delay.partQuantity ?? promise.quantity} × ${oneLine(promise.sku) ?? ''}`, order),
    ...statements.map(({ text }) => text),
    lawText(delay, { ...words, language }),
    shop,
  ];
  return {
    language,
    subject: shop === undefined ? subject : `${shop}: ${subject}`,
    text: paragraphs.filter((text) => text !== undefined).join('\n\n'),
    statements,
    ...(delay.noticeBy === undefined ? {} : { noticeBy: delay.noticeBy }),
  };
}

/** On which law it stands, and the rights that are only mentioned. */
function lawText(delay: Delay, { language, notice, page: { terms } }: NoticeWords): string {
  const days = dayFormat(language);
  const citations = [...new Set((delay.bases ?? []).flatMap(({ citation }) => citation ?? []))];
  const rights = delay.statutoryRights ?? [];
  return [
    ...(citations.length === 0 ? [] : [notice.basis(days.list(citations))]),
    ...(rights.length === 0 ? [] : [`${terms.statutoryRights} (${days.list(rights.map(({ citation }) => citation))}).`]),
    terms.notAdvice,
  ].join(' ');
}

function baseOf(tag: string): string {
  return tag.toLowerCase().replace(/-.*/su, '');
}
