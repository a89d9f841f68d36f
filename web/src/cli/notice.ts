/** `stockline notice`: answers of `stockline revise` in, notices of delay out. */
import type { Fault, FaultList, Revision } from '../engine/types/documents.ts';
import { loadNotices, noticeLanguages, speaksLanguage } from '../locales/notice/languages.ts';
import type { StatementCode } from '../locales/notice/statements.ts';
import { type Notice, type NoticeOptions, renderNotice } from '../notice/notice.ts';
import { nameOf, readLines } from './io/documents.ts';
import { exitStatus, UsageError } from './io/exit.ts';
import { notUtf8, tellFaults, writeLine } from './io/output.ts';

/** Between two notices that are written as text. */
const rule = '-'.repeat(72);

/**
 * One line a notice, or with `asText` its subject and text. Nothing has to be said: no statements, or as text nothing.
 */
export async function notice(path: string, asText: boolean, options: NoticeOptions): Promise<number> {
  const { language = 'en' } = options;
  if (!speaksLanguage(language)) {
    throw new UsageError(`There are no notices in "${language}". There are: ${noticeLanguages.join(', ')}.`);
  }
  await loadNotices(language);
  let status: number = exitStatus.done;
  let isFirst = true;
  for await (const { number, text } of readLines(path)) {
    if (text?.trim() === '') continue;
    const answer = read(text);
    if ('errors' in answer) {
      status = exitStatus.refused;
      if (!asText) await writeLine(JSON.stringify(answer));
      tellFaults(`${nameOf(path)}, line ${number}`, answer);
      continue;
    }
    const rendered = renderNotice(answer, options);
    for (const code of rendered?.missing ?? [])
      process.stderr.write(`${nameOf(path)}, line ${number}: warning: ${missingWords[code] ?? code}\n`);
    if (!asText) await writeLine(JSON.stringify(rendered ?? { language, statements: [] }));
    else if (rendered !== undefined) {
      await writeLine(isFirst ? inPlainText(rendered) : `\n${rule}\n\n${inPlainText(rendered)}`);
      isFirst = false;
    }
  }
  return status;
}

/** What the law asks for and the notice has not. */
const missingWords: Partial<Record<StatementCode, string>> = {
  reason:
    'The law asks to tell why no new day can be given (16 CFR 435.2(a)(3)). Give --reason, or the receipt a code with words.',
  answer_at:
    'The law asks for a means to answer at your expense (16 CFR 435.2(b)(3)). Write a link, an address or a free number in "answerAt" of the store.',
};

function inPlainText({ subject, text }: Notice): string {
  return `${subject}\n\n${text}`;
}

/** A line as `revise` wrote it: an answer about an order, or its faults, which are passed on. */
function read(text: string | undefined): Revision | FaultList {
  if (text === undefined) return notUtf8;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused({
      code: 'not_json',
      pointer: '',
      message: 'The line is not JSON. Give the lines that `stockline revise` wrote.',
    });
  }
  const answer = value as Partial<Revision & FaultList> | null;
  if (Array.isArray(answer?.errors) && answer.errors.length > 0) return { errors: answer.errors };
  if (!Array.isArray(answer?.delay?.say) || answer.promise === undefined) {
    return refused({
      code: 'required',
      pointer: '/delay',
      message:
        'The line says nothing of a delay. Ask `stockline revise` with "order" in the question, and give its answer.',
    });
  }
  return answer as Revision;
}

function refused(fault: Fault): FaultList {
  return { errors: [fault] };
}
