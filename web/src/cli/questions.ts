/**
 * What `quote`, `revise` and `verify` share: a snapshot opened, a line of answer for each line of questions, and all
 * closed, whatever comes of it.
 */

import { stat } from 'node:fs/promises';
import { faultsIn } from '../engine/answer.ts';
import { type FullEngine, loadFullEngine } from '../engine/full.ts';
import { type FaultList, type OrderSnapshot, StocklineError } from '../engine/index.ts';
import { instantOf } from '../engine/instant.ts';
import { isRecord, plainCopy } from '../verify/shapes.ts';
import { nameOf, readDocument, readLines, sizeOf, standardInput } from './io/documents.ts';
import { exitStatus, UsageError } from './io/exit.ts';
import { notUtf8, tellFaults, writeFaults, writeLine } from './io/output.ts';
import { ProgressBar } from './progress.ts';
import { PublishedFolder } from './publishing/published.ts';

/** How the lines of one command are answered. */
export interface Asking {
  /** What is done to a line, in one word for the progress bar. */
  done: string;
  /** What the lines are, for a sentence. */
  questions: string;
  /** The answer to a line's text, which is undefined where it is not UTF-8; no answer where the line asks nothing. */
  ask(snapshot: OrderSnapshot, line: string | undefined): string | undefined;
}

/** Lines that are questions to the engine: a blank one asks nothing, and one without an instant is asked now. */
export function askingNow(ask: (snapshot: OrderSnapshot, question: string) => string): Asking['ask'] {
  return (snapshot, line) => {
    if (line === undefined) return JSON.stringify(notUtf8);
    return line.trim() === '' ? undefined : ask(snapshot, withInstant(line, new Date()));
  };
}

/** Answers every line of the questions; those that are refused are answered with their faults. */
export async function answerQuestions(snapshotPath: string, questionsPath: string, asking: Asking): Promise<number> {
  if (snapshotPath === standardInput && questionsPath === standardInput) {
    throw new UsageError(
      `Standard input cannot be both the snapshot and the ${asking.questions}: give one of them as a file.`,
    );
  }
  if (await isFolder(snapshotPath)) return answerFromFolder(snapshotPath, questionsPath, asking);
  const text = await readDocument(snapshotPath);
  if (text === undefined) {
    await writeFaults(nameOf(snapshotPath), notUtf8);
    return exitStatus.refused;
  }
  const snapshot = open(await loadFullEngine(), text);
  if (snapshot instanceof StocklineError) {
    await writeFaults(nameOf(snapshotPath), { errors: [...snapshot.errors] });
    return exitStatus.refused;
  }
  try {
    return await answerLines(questionsPath, {
      done: asking.done,
      ask: (line) => asking.ask(snapshot, line),
    });
  } finally {
    snapshot.close();
  }
}

/** As of a snapshot, of a folder that was published: each question opens the products that it names. */
async function answerFromFolder(path: string, questionsPath: string, { done, ask }: Asking): Promise<number> {
  const folder = new PublishedFolder(await loadFullEngine(), path);
  try {
    return await answerLines(questionsPath, {
      done,
      ask: (line) => ask(folder.snapshotFor(skusAsked(line)), line),
    });
  } finally {
    folder.close();
  }
}

/** The products that a question names; of what is no question none. */
function skusAsked(line: string | undefined): string[] {
  const { sku, skus, lines, promised } = recordOf(line === undefined ? undefined : plainCopy(line));
  const ofLines = Array.isArray(lines) ? lines.map((each) => recordOf(each)['sku']) : [];
  const all = [sku, recordOf(promised)['sku'], ...(Array.isArray(skus) ? skus : []), ...ofLines];
  return [...new Set(all.filter((each) => typeof each === 'string'))];
}

function recordOf(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

function open(engine: FullEngine, text: string): OrderSnapshot | StocklineError {
  try {
    return engine.openSnapshot(text);
  } catch (error) {
    if (error instanceof StocklineError) return error;
    throw error;
  }
}

interface LineAsking {
  done: string;
  ask(line: string | undefined): string | undefined;
}

/** Answers every line, whatever is asked. */
export async function answerLines(questionsPath: string, { done, ask }: LineAsking): Promise<number> {
  let status: number = exitStatus.done;
  const progress = new ProgressBar(done, await sizeOf(questionsPath));
  try {
    for await (const { number, text, offset } of readLines(questionsPath)) {
      const answer = ask(text);
      if (answer === undefined) continue;
      await writeLine(answer);
      const refused = refusedIn(answer);
      if (refused.length > 0) {
        status = exitStatus.refused;
        progress.clear();
        for (const { of, faults } of refused) tellFaults(`${nameOf(questionsPath)}, line ${number}${of}`, faults);
      }
      progress.advance(offset);
    }
  } finally {
    progress.clear();
  }
  return status;
}

/** What an answer refuses: all, or some products of a list. */
function refusedIn(answer: string): { of: string; faults: FaultList }[] {
  const faults = faultsIn(answer);
  if (faults !== undefined) return [{ of: '', faults }];
  // In text of the shop's the quotes would be escaped, so a long list without faults need not be parsed.
  if (!answer.includes('"errors":[')) return [];
  const { promises = [] } = JSON.parse(answer) as { promises?: ({ sku: string } & Partial<FaultList>)[] };
  return promises.flatMap(({ sku, errors }) => (errors === undefined ? [] : [{ of: `, ${sku}`, faults: { errors } }]));
}

/**
 * A question without an instant is asked now. The instant is put into the text, so that the engine reads all else as it
 * was written: parsed and written again, a key given twice would be mended unseen.
 */
function withInstant(question: string, now: Date): string {
  let value: unknown;
  try {
    value = JSON.parse(question);
  } catch {
    return question;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value) || 'at' in value) return question;
  const separator = Object.keys(value).length > 0 ? ',' : '';
  return question.replace('{', () => `{"at":"${instantOf(now.getTime())}"${separator}`);
}
