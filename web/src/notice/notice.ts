/**
 * The notice that a shopper is owed when a stated day slips: what the law of the destination asks to be said, and no more. What that is
 * the engine has found (`revise` with `order`: `delay.say`); here it gets its words. Plain text, never HTML.
 */
import type { Revision } from '../engine/types/documents.ts';
import { type DayFormat, dayFormat } from '../locales/days.ts';
import { de as pageDe } from '../locales/de.ts';
import { en as pageEn } from '../locales/en.ts';
import type { Messages } from '../locales/index.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { Delay, NoticeMessages } from './messages.ts';
import { oneLine } from './one-line.ts';

/** Which statement it is, in `delay.say`'s words. */
export type StatementCode = Delay['say'][number];

export interface Notice {
  /** The tag that the words and days follow. */
  language: string;
  /** One line. */
  subject: string;
  /** Plain text of several paragraphs. */
  text: string;
  /** What was to be said, one by one; all of it is in `text`. */
  statements: { code: StatementCode; text: string }[];
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

/** A notice's own words, and the page's for refunds and rights. */
interface Words {
  language: string;
  notice: NoticeMessages;
  page: Messages;
}

const languages: Readonly<Record<string, Omit<Words, 'language'>>> = {
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
  const { notice, page } = words;
  const days = dayFormat(language);
  const context: StatementContext = { delay, today: promise.at.slice(0, 10), days, notice, page };
  const statements = delay.say.flatMap((code) => {
    const text = statement(code, context);
    return text === undefined ? [] : [{ code, text }];
  });

  const [shop, order] = [oneLine(options.shop), oneLine(options.order)];
  const subject = delay.state === 'cancelled' ? notice.cancelled(order) : notice.delayed(order);
  const paragraphs = [
    notice.about(`${delay.partQuantity ?? promise.quantity} × ${oneLine(promise.sku) ?? ''}`, order),
    ...statements.map(({ text }) => text),
    lawText(context),
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

interface StatementContext extends Omit<Words, 'language'> {
  delay: Delay;
  today: string;
  days: DayFormat;
}

function statement(code: StatementCode, { delay, today, days, notice, page }: StatementContext): string | undefined {
  const full = (day: string | undefined) => (day === undefined ? undefined : days.fullDay(day));
  const { event, mayCancelFrom } = delay;
  const [stated, revised, lapsesOn] = [full(delay.stated), full(delay.revised), full(delay.lapsesOn)];
  switch (code) {
    case 'revised_day':
      return revised === undefined ? notice.indefinite(event, stated) : notice.revisedDay(event, revised, stated);
    case 'indefinite':
      return notice.indefinite(event, stated);
    case 'may_consent_or_cancel':
      return mayCancelFrom === undefined || mayCancelFrom <= today
        ? notice.mayConsentOrCancel
        : `${notice.mayConsentOrCancel} ${notice.mayCancelFrom(days.fullDay(mayCancelFrom))}`;
    case 'silence_consents':
      return revised === undefined ? undefined : notice.silenceConsents(revised);
    case 'silence_rejects':
      return notice.silenceRejects;
    case 'lapses':
      return lapsesOn === undefined ? undefined : notice.lapses(lapsesOn);
    case 'continuing_right':
      return notice.continuingRight;
    case 'refund':
      return refundStatement(delay, days, notice, page);
    case 'additional_period':
      return notice.additionalPeriod;
    default:
      return undefined; // Of a later engine.
  }
}

/** An order at an end has a day; one that may end has a period, and a day for the case that it ended today. */
function refundStatement(
  { refund, cancelledOn }: Delay,
  days: DayFormat,
  notice: NoticeMessages,
  { terms }: Messages,
): string | undefined {
  if (refund === undefined) return undefined;
  const { unit, from, days: count, latest } = refund;
  const ended = cancelledOn === undefined ? [] : [notice.endedOn(days.fullDay(cancelledOn))];
  if (cancelledOn !== undefined && latest !== undefined) return [...ended, notice.refundBy(days.fullDay(latest))].join(' ');
  if (unit === 'billing_cycle') return [...ended, `${terms.refundInBillingCycle}.`].join(' ');
  if (unit === 'none' || count === undefined) return [...ended, `${terms.refundWithoutNumber}.`].join(' ');
  const within = `${terms.refundWithin(count, unit, from)}.`;
  return [...ended, within, ...(latest === undefined ? [] : [`${terms.refundIfToday(days.fullDay(latest))}.`])].join(' ');
}

/** On which law it stands, and the rights that are only mentioned. */
function lawText({ delay, days, notice, page: { terms } }: StatementContext): string {
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
