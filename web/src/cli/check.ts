import { type Findings, type FullEngine, loadFullEngine, StocklineError, type Store } from '../engine/full.ts';
import type { Fault, RulePack } from '../engine/types/documents.ts';
import { now } from '../ledger/make.ts';
import { isRecord, plainCopy } from '../verify/shapes.ts';
import { costWords, type Group, grouped } from './checking/grouped.ts';
import { exitStatus } from './io/exit.ts';
import { instantAfter } from './io/moments.ts';
import { inWords, oneLine, writeFaults, writeFindings, writeLine } from './io/output.ts';
import { type SourcePlace, sourceInWords } from './io/source-places.ts';
import { counted, inOne } from './io/summary.ts';
import { announceStep } from './progress.ts';
import { readRulePacks } from './rule-packs.ts';
import { readStore, type StoreSource } from './store/source.ts';
import { asOfOneSlip } from './store-documents.ts';

export interface CheckArguments {
  rules?: string | undefined;
  /** The instant that `asOf` is held against. Absent: now. */
  at?: string | undefined;
  /** Groups and places for programs, and no words. */
  json?: boolean | undefined;
}

/**
 * `stockline check`: every fault of a store on stdout, an empty list when there is none; beside it, what deserves a
 * look. In words, product by product, the most costly first.
 */
export async function check(
  paths: readonly string[],
  { rules: folder, at: typed, json }: CheckArguments,
): Promise<number> {
  const at = typed === undefined ? now() : instantAfter('at', typed);
  const rules = await readRulePacks(folder);
  const source = await readStore(paths);
  if ('errors' in source) {
    await writeFaults(source.placeOf, { errors: source.errors });
    return exitStatus.refused;
  }
  const engine = await loadFullEngine();
  const finished = announceStep(`Checking ${source.name}`, source.text.length);
  const findings = findingsIn(engine, source.text, rules, at);
  finished();
  await tell(source, findings, json === true);
  return findings.errors.length > 0 ? exitStatus.refused : exitStatus.done;
}

/** A product with a fault is told of, and the others are looked at all the same. */
function findingsIn(engine: FullEngine, text: string, rules: readonly RulePack[], at: string): Required<Findings> {
  try {
    return ofStore(engine.openStore(text), rules, at);
  } catch (error) {
    if (!(error instanceof StocklineError)) throw error;
    const errors = asOfOneSlip(error.errors);
    return { errors, warnings: warningsOfTheRest(engine, text, rules, at) };
  }
}

function warningsOfTheRest(engine: FullEngine, text: string, rules: readonly RulePack[], at: string) {
  try {
    return ofStore(engine.openStoreInPart(text).store, rules, at).warnings;
  } catch (error) {
    if (error instanceof StocklineError) return [];
    throw error;
  }
}

function ofStore(store: Store, rules: readonly RulePack[], at: string): Required<Findings> {
  try {
    const { errors, warnings = [] } = store.findings({ rules, now: at });
    return { errors, warnings };
  } finally {
    store.close();
  }
}

async function tell(source: StoreSource, findings: Required<Findings>, isForPrograms: boolean): Promise<void> {
  const { text, placeOf } = source;
  const document = plainCopy(text);
  const groups = grouped(document, findings.errors, findings.warnings);
  if (isForPrograms) {
    await writeLine(JSON.stringify({ ...findings, groups }));
    return;
  }
  await writeFindings(findings);
  for (const group of groups) {
    if (group.units > 0) process.stderr.write(`${oneLine(headOf(group))}\n`);
    for (const fault of group.errors) process.stderr.write(lineOf(placeOf(fault.pointer), '', fault));
    for (const warning of group.warnings) process.stderr.write(lineOf(placeOf(warning.pointer), 'warning: ', warning));
  }
  process.stderr.write(`${summary(source.name, document, findings)}\n`);
}

/** "store.json: 200 products, 1 fault, no warnings." */
function summary(name: string, document: unknown, { errors, warnings }: Required<Findings>): string {
  const products = isRecord(document) ? document['products'] : undefined;
  return `${name}: ${inOne([
    isRecord(products) && counted(Object.keys(products).length, 'product'),
    errors.length > 0 ? counted(errors.length, 'fault') : 'no faults',
    warnings.length > 0 ? counted(warnings.length, 'warning') : 'no warnings',
  ])}`;
}

/** "MUG, Tideline mug: 13 units, 364.00 USD". */
function headOf({ sku = '', name, units, cost }: Group): string {
  const called = name === undefined || name === sku ? sku : `${sku}, ${name}`;
  return `${called}: ${counted(units, 'unit')}${cost === undefined ? '' : `, ${costWords(cost)}`}`;
}

function lineOf(
  place: string,
  kind: string,
  finding: Pick<Fault, 'pointer' | 'message'> & { from?: SourcePlace },
): string {
  // The import has seen the cell as it stands in the file.
  const told = { ...finding, message: finding.from?.says ?? finding.message };
  return `${oneLine(`${place}: ${kind}${inWords(told)}${sourceInWords(finding.from)}`)}\n`;
}
