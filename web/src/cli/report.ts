/** `stockline report`: what an operator has to know in the morning. */
import { rename, writeFile } from 'node:fs/promises';
import { loadFullEngine, StocklineError } from '../engine/full.ts';
import { now } from '../ledger/make.ts';
import { type LedgerReading, readLedgerLines } from '../ledger/read.ts';
import { isInstant } from '../verify/shapes.ts';
import { nameOf, readLines } from './io/documents.ts';
import { exitStatus, UnreadableError, UsageError } from './io/exit.ts';
import { writeFaults, writeLine } from './io/output.ts';
import { isSystemError, systemSentence } from './io/system-errors.ts';
import { tellBadLines } from './ledger.ts';
import { ProgressBar } from './progress.ts';
import { reportCsv } from './report/as-csv.ts';
import { reportPage } from './report/as-page.ts';
import { reportText } from './report/as-text.ts';
import { makeReport } from './report/make-report.ts';
import { readRulePacks } from './rule-packs.ts';
import { readStore } from './store/source.ts';

export interface ReportArguments {
  ledger?: string | undefined;
  since?: string | undefined;
  rules?: string | undefined;
  at?: string | undefined;
  csv?: boolean | undefined;
  json?: boolean | undefined;
  html?: string | undefined;
}

export async function report(paths: readonly string[], options: ReportArguments): Promise<number> {
  const { ledger, since, rules: folder, at, csv, json, html } = options;
  if (csv === true && json === true)
    throw new UsageError('A report is written as --csv or as --json: give one of the two.');
  if (at !== undefined && !isInstant(at)) throw new UsageError('--at takes an instant: --at 2026-11-23T15:04:00Z');
  const rules = await readRulePacks(folder);
  const source = await readStore(paths);
  if ('errors' in source) {
    await writeFaults(source.placeOf, { errors: source.errors });
    return exitStatus.refused;
  }
  const reading = ledger === undefined ? undefined : await readLedgerLines(readLines(ledger));
  const engine = await loadFullEngine();
  const progress = progressOver(reading);
  try {
    const made = await makeReport(engine, {
      text: source.text,
      rules,
      ledger: reading,
      since,
      at: at ?? now(),
      step: progress.step,
    });
    progress.clear();
    if (reading !== undefined && ledger !== undefined && (csv || json || html)) tellBadLines(ledger, reading);
    const named = ledger === undefined ? undefined : nameOf(ledger);
    if (html !== undefined) await writeWhole(html, reportPage(made, named));
    if (json === true) await writeLine(JSON.stringify(made));
    else if (csv === true) process.stdout.write(reportCsv(made));
    else if (html === undefined) process.stdout.write(reportText(made, named));
    return exitStatus.done;
  } catch (error) {
    if (!(error instanceof StocklineError)) throw error;
    await writeFaults(source.placeOf, { errors: [...error.errors] });
    return exitStatus.refused;
  } finally {
    progress.clear();
  }
}

function progressOver(reading: LedgerReading | undefined): { step: () => void; clear: () => void } {
  const bar = new ProgressBar('looked at', reading?.open.length);
  let done = 0;
  return {
    step: () => {
      done += 1;
      bar.advance(done);
    },
    clear: () => bar.clear(),
  };
}

/** Whoever looks at the page while it is written sees the one before. */
async function writeWhole(path: string, page: string): Promise<void> {
  try {
    // It names orders: for its owner's eyes.
    await writeFile(`${path}.new`, page, { mode: 0o600 });
    await rename(`${path}.new`, path);
  } catch (error) {
    if (isSystemError(error)) throw new UnreadableError(`${path} cannot be written: ${systemSentence(error)}`);
    throw error;
  }
}
