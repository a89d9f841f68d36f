/** `stockline/notice`: what a shopper is told of a delay. It needs no engine and no page. */
export { type Notice, type NoticeOptions, noticeLanguages, renderNotice, speaksLanguage } from './notice.ts';
export type { StatementCode } from './statements.ts';
