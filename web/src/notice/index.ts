/** `stockline/notice`: what a shopper is told of a delay. It needs no engine and no page. */
export { loadNotices, noticeLanguages, speaksLanguage } from './languages.ts';
export { type Notice, type NoticeOptions, renderNotice } from './notice.ts';
export type { StatementCode } from './statements.ts';
