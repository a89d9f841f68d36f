/** `stockline/notice`: what a shopper is told of a delay. It needs no engine and no page. */
export { loadNotices, noticeLanguages, speaksLanguage } from '../locales/notice/languages.ts';
export type { StatementCode } from '../locales/notice/statements.ts';
export { type Notice, type NoticeOptions, type NoticeRecord, renderNotice } from './notice.ts';
