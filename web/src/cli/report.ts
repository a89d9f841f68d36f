/** `stockline report`: what an operator has to know in the morning. */
import { loadFullEngine, StocklineError } from '../engine/full.ts';
import { now } from '../ledger/make.ts';
import type { LedgerReading } from '../ledger/read.ts';
import { nameOf } from './io/documents.ts';
import { exitStatus, UsageError } from './io/exit.ts';
import { instantAfter } from './io/moments.ts';
import { writeFaults, writeLine } from './io/output.ts';
import { counted, inOne } from './io/summary.ts';
import { writeDocument } from './io/whole-files.ts';
import { readLedgerFile, tellBadLines } from './ledger.ts';
import { ProgressBar } from './progress.ts';
import { reportCsv } from './report/as-csv.ts';
import { reportPage } from './report/as-page.ts';
import { reportText } from './report/as-text.ts';
import type { ReportDocument } from './report/document.ts';
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
  const moment = at === undefined ? now() : instantAfter('at', at);
  const rules = await readRulePacks(folder);
  const source = await readStore(paths);
  if ('errors' in source) {
    await writeFaults(source.placeOf, { errors: source.errors });
    return exitStatus.refused;
  }
  const reading = ledger === undefined ? undefined : await readLedgerFile(ledger);
  const engine = await loadFullEngine();
  const progress = progressOver(reading);
  try {
    const made = await makeReport(engine, {
      text: source.text,
      rules,
      ledger: reading,
      since,
      at: moment,
      step: progress.step,
    });
    progress.clear();
    if (reading !== undefined && ledger !== undefined && (csv || json || html)) tellBadLines(ledger, reading);
    const named = ledger === undefined ? undefined : nameOf(ledger);
    if (html !== undefined) await writeDocument(html, reportPage(made, named), true);
    if (html !== undefined) process.stderr.write(`${html}: ${summary(made)}\n`);
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

/** "2 orders at risk, 3 products changed, 1 product sells out." */
function summary({ atRisk, since, sellsOut }: ReportDocument): string {
  return inOne([
    `${counted(new Set(atRisk.map(({ order }) => order)).size, 'order')} at risk`,
    since !== undefined && `${counted(since.changed.length, 'product')} changed`,
    `${counted(sellsOut.length, 'product')} ${sellsOut.length === 1 ? 'sells' : 'sell'} out`,
  ]);
}
