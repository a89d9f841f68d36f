/** `stockline notice`: answers of `stockline revise` in, notices of delay out. */
import type { FaultList } from '../engine/types/documents.ts';
import { loadNotices, noticeLanguages, speaksLanguage } from '../locales/notice/languages.ts';
import type { StatementCode } from '../locales/notice/statements.ts';
import { type Notice, type NoticeOptions, renderNotice } from '../notice/notice.ts';
import { nameOf, readLines } from './io/documents.ts';
import { exitStatus, UsageError } from './io/exit.ts';
import { tellFaults, writeLine } from './io/output.ts';
import { readRevision, unreadable } from './revision-line.ts';

/** Between two notices that are written as text. */
export const rule = '-'.repeat(72);

/**
 * One line a notice, or with `asText` its subject and text. Nothing has to be said: no statements, or as text nothing.
 */
export async function notice(path: string, asText: boolean, options: NoticeOptions): Promise<number> {
  const { language = 'en' } = options;
  refuseUnspoken(language);
  await loadNotices(language);
  let status: number = exitStatus.done;
  let isFirst = true;
  for await (const { number, text } of readLines(path)) {
    if (text?.trim() === '') continue;
    const rendered = noticeOf(text, options);
    if (rendered !== undefined && 'errors' in rendered) {
      status = exitStatus.refused;
      if (!asText) await writeLine(JSON.stringify(rendered));
      tellFaults(`${nameOf(path)}, line ${number}`, rendered);
      continue;
    }
    for (const words of missingInWords(rendered))
      process.stderr.write(`${nameOf(path)}, line ${number}: warning: ${words}\n`);
    if (!asText) await writeLine(JSON.stringify(rendered ?? { language, statements: [] }));
    else if (rendered !== undefined) {
      await writeLine(isFirst ? inPlainText(rendered) : `\n${rule}\n\n${inPlainText(rendered)}`);
      isFirst = false;
    }
  }
  return status;
}

/** Throws a UsageError where there are no notices in that language. */
export function refuseUnspoken(language: string): void {
  if (speaksLanguage(language)) return;
  throw new UsageError(`There are no notices in "${language}". There are: ${noticeLanguages.join(', ')}.`);
}

/** What the law asks for and the notice has not, in sentences. */
export function missingInWords(notice: Notice | undefined): string[] {
  return (notice?.missing ?? []).map((code) => missingWords[code] ?? code);
}

/** One line's faults end no other line. */
function noticeOf(text: string | undefined, options: NoticeOptions): Notice | FaultList | undefined {
  const answer = readRevision(text);
  if ('errors' in answer) return answer;
  try {
    return renderNotice(answer, options);
  } catch (error) {
    return unreadable(error);
  }
}

/** What the law asks for and the notice has not. */
const missingWords: Partial<Record<StatementCode, string>> = {
  reason:
    'The law asks to tell why no new day can be given (16 CFR 435.2(a)(3)). Give --reason, or the receipt a code with words.',
  answer_at:
    'The law asks for a means to answer at your expense (16 CFR 435.2(b)(3)). Write a link, an address or a free number in "answerAt" of the store.',
};

export function inPlainText({ subject, text }: Notice): string {
  return `${subject}\n\n${text}`;
}
