/** Reads a ledger. */
import { createReadStream } from 'node:fs';
import { entryFaults, isEntry } from './entry.ts';
import { LedgerFold, type OpenOrder } from './fold.ts';
import { type Line, linesOf } from './lines.ts';

/** A line that does not count. */
export interface BadLine {
  /** Counted from 1. */
  line: number;
  /** Why. */
  message: string;
}

export interface LedgerReading {
  /** Orders of which something is still to come, in the order in which they were placed. */
  open: OpenOrder[];
  /** Lines that do not count: one bad line costs that line. */
  bad: BadLine[];
  /** How many lines count. */
  lines: number;
  /** How many begin as lines of a ledger do, whether they count or were torn. None: it is another file. */
  records: number;
  /** What they come to: whoever keeps it asks it about further lines. */
  fold: LedgerFold;
}

/** Reads all of it. Throws where the file cannot be read. */
export function readLedger(path: string): Promise<LedgerReading> {
  return readLedgerLines(linesOf(createReadStream(path)));
}

/** As `readLedger`, of lines that somebody else reads. */
export async function readLedgerLines(ledger: AsyncIterable<Line>): Promise<LedgerReading> {
  const fold = new LedgerFold();
  const bad: BadLine[] = [];
  let [lines, records] = [0, 0];
  for await (const { number, text } of ledger) {
    if (text?.trim() === '') continue;
    if (text?.trimStart().startsWith('{')) records += 1;
    const message = take(fold, text);
    if (message === undefined) lines += 1;
    else bad.push({ line: number, message });
  }
  return { open: fold.open(), bad, lines, records, fold };
}

function take(fold: LedgerFold, text: string | undefined): string | undefined {
  if (text === undefined) return 'The line is not UTF-8 text. It is passed over.';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'The line is not whole: something ended in the middle of writing it. It is passed over.';
  }
  if (!isEntry(value)) {
    const [first] = entryFaults(value);
    return `${first?.pointer === '' ? '' : `${first?.pointer}: `}${first?.message}`;
  }
  return fold.add(value);
}
