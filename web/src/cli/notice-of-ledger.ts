/** `stockline notice STORE --ledger LEDGER`: the letters that the open orders of a ledger are owed. */
import { loadFullEngine, StocklineError } from '../engine/full.ts';
import { now } from '../ledger/make.ts';
import { loadNotices } from '../locales/notice/languages.ts';
import type { NoticeOptions } from '../notice/notice.ts';
import { nameOf } from './io/documents.ts';
import { exitStatus, UsageError } from './io/exit.ts';
import { instantAfter } from './io/moments.ts';
import { oneLine, writeFaults, writeLine } from './io/output.ts';
import { counted } from './io/summary.ts';
import { readWholeLedger } from './ledger.ts';
import { inPlainText, missingInWords, refuseUnspoken, rule } from './notice.ts';
import { type Letter, lettersTo, type Unwritten } from './report/letters.ts';
import { readRulePacks } from './rule-packs.ts';
import { readStore } from './store/source.ts';

export interface LedgerNoticeArguments {
  ledger: string;
  rules?: string | undefined;
  at?: string | undefined;
  asText: boolean;
}

export async function noticeOfLedger(
  paths: readonly string[],
  { ledger, rules: folder, at: typed, asText }: LedgerNoticeArguments,
  options: NoticeOptions,
): Promise<number> {
  const at = typed === undefined ? now() : instantAfter('at', typed);
  refuseUnspoken(options.language ?? 'en');
  await loadNotices(options.language ?? 'en');
  const rules = await readRulePacks(folder);
  const source = await readStore(paths);
  if ('errors' in source) {
    await writeFaults(source.placeOf, { errors: source.errors });
    return exitStatus.refused;
  }
  const { open } = await readWholeLedger(ledger);
  const orders = options.order === undefined ? open : open.filter(({ order }) => order === options.order);
  if (options.order !== undefined && orders.length === 0)
    throw new UsageError(`${nameOf(ledger)} has no open order "${options.order}". List them: stockline ledger open`);
  const engine = await loadFullEngine();
  try {
    const letters = lettersTo(engine, { text: source.text, rules, orders, at, options });
    return await tell(letters, ledger, at.slice(0, 10), asText);
  } catch (error) {
    if (!(error instanceof StocklineError)) throw error;
    await writeFaults(source.placeOf, { errors: [...error.errors] });
    return exitStatus.refused;
  }
}

async function tell(
  letters: readonly (Letter | Unwritten)[],
  ledger: string,
  today: string,
  asText: boolean,
): Promise<number> {
  let written = 0;
  for (const each of letters) {
    if ('message' in each) {
      process.stderr.write(`${oneLine(`Order ${each.order}: ${each.message}`)}\n`);
      continue;
    }
    const { order, sku, notice } = each;
    const text = `${written === 0 ? '' : `\n${rule}\n\n`}${inPlainText(notice)}`;
    await writeLine(asText ? text : JSON.stringify({ order, sku, ...notice }));
    written += 1;
    for (const words of missingInWords(notice))
      process.stderr.write(`${oneLine(`Order ${order}: warning: ${words}`)}\n`);
    for (const command of toWriteDown(each, ledger, today))
      process.stderr.write(`${oneLine(`Order ${order}: once it is sent${command}`)}\n`);
  }
  const unwritten = letters.length - written;
  const rest = unwritten === 0 ? '' : `, ${counted(unwritten, 'order')} without one that should be looked at`;
  process.stderr.write(`${nameOf(ledger)}: ${counted(written, 'letter')}${rest}.\n`);
  return unwritten === 0 ? exitStatus.done : exitStatus.refused;
}

/** Else the report would ask for it again. What is told of an end alone is written down by the end. */
function toWriteDown({ order, sku, isPart, notice: { delays } }: Letter, ledger: string, today: string): string[] {
  const line = isPart ? ` --line ${quoted(sku)}` : '';
  const of = `${quoted(ledger)} ${quoted(order)}${line}`;
  if (delays.length === 0) return [`, and any money is back: stockline ledger close ${of} --cancelled ${today}`];
  return delays.map(({ revised, part }) => {
    const days = `--noticed ${today}${revised === undefined ? '' : ` --revised ${revised}`}`;
    return `: stockline ledger told ${of} ${days}${part === undefined ? '' : ` --part ${part}`}`;
  });
}

/** As a shell takes it for one word. */
function quoted(text: string): string {
  return /^[\w./:@%+=,-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
