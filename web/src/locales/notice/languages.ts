/**
 * The languages that a notice can be written in: those of its own messages, for which a product page has the words of
 * refunds and rights.
 */
import { Catalogue, loadLanguage } from '../catalogue.ts';
import { wholeMessages } from '../details/wording.ts';
import { en } from './en.ts';
import type { NoticeMessages } from './messages.ts';
import { shipped } from './shipped.ts';

/** What the law asks to be said is not the shop's to reword. */
export const noticeMessages = new Catalogue<NoticeMessages, never>(en, shipped, (messages) => messages);

const catalogues = [wholeMessages, noticeMessages] as const;

/** By tag; "de-AT" is written in "de" with Austria's dates. */
export const noticeLanguages: readonly string[] = ['en', ...Object.keys(shipped)].sort();

/** Whether a notice can be written in the language of this tag. */
export function speaksLanguage(tag: string): boolean {
  return catalogues.every((catalogue) => catalogue.find(tag) !== undefined);
}

/**
 * Fetches the language that serves this tag: before `renderNotice`, in any but English. One that there is not is
 * nothing to fetch.
 */
export function loadNotices(language: string): Promise<void> {
  return loadLanguage(catalogues, language);
}
