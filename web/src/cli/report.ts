/** `stockline report`: what an operator has to know in the morning. */
import { existsSync } from 'node:fs';
import { loadFullEngine, StocklineError } from '../engine/full.ts';
import { now } from '../ledger/make.ts';
import type { LedgerReading } from '../ledger/read.ts';
import { folderOf, nameOf } from './io/documents.ts';
import { exitStatus, UsageError } from './io/exit.ts';
import { instantAfter } from './io/moments.ts';
import { writeFaults, writeLine } from './io/output.ts';
import { counted, inOne } from './io/summary.ts';
import { writeDocument } from './io/whole-files.ts';
import { readLedgerFile, tellBadLines } from './ledger.ts';
import { ProgressBar } from './progress.ts';
import { durationOf } from './publishing/duration.ts';
import { archiveBeside } from './report/archived.ts';
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
  archive?: string | undefined;
  rules?: string | undefined;
  at?: string | undefined;
  csv?: boolean | undefined;
  json?: boolean | undefined;
  html?: string | undefined;
}

export async function report(paths: readonly string[], options: ReportArguments): Promise<number> {
  const { ledger, since, archive, rules: folder, at, csv, json, html } = options;
  if (csv === true && json === true)
    throw new UsageError('A report is written as --csv or as --json: give one of the two.');
  const moment = at === undefined ? now() : instantAfter('at', at);
  const ago = since === undefined || existsSync(since) ? undefined : timeAgo(since);
  if (archive !== undefined && ago === undefined)
    throw new UsageError(
      '--archive is where to look up what was published then: --since 24h --archive shop/stock-archive',
    );
  const archived = ago === undefined ? undefined : { ago, archive: archive ?? (await archiveBeside(folderOf(paths))) };
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
      since: archived === undefined ? since : undefined,
      archived,
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

/** Milliseconds; undefined where it is the name of a file. */
function timeAgo(since: string): number | undefined {
  return /^\d+[smhd]$/u.test(since) ? durationOf(since, 'since') : undefined;
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
