/** `stockline ledger`: keeps the promises that were accepted, and what became of them. */
import { existsSync } from 'node:fs';
import type { Fault, LedgerEntry, ToldDelay } from '../engine/types/documents.ts';
import { appendToLedger } from '../ledger/append.ts';
import { entryFaults, type LaterEvent, laterEvents } from '../ledger/entry.ts';
import { became, now, type Placed, placed, reopened, told } from '../ledger/make.ts';
import { type LedgerReading, readLedgerLines } from '../ledger/read.ts';
import { isRecord } from '../verify/shapes.ts';
import { nameOf, readDocument, readLines, sizeOf } from './io/documents.ts';
import { exitStatus, UsageError } from './io/exit.ts';
import { isRealDay } from './io/moments.ts';
import { meantBy } from './io/near.ts';
import { notUtf8, writeFaults, writeLine } from './io/output.ts';
import { counted } from './io/summary.ts';
import { notWritten } from './io/system-errors.ts';

/** What the command line says of it. */
export interface LedgerArguments {
  line?: string | undefined;
  shipped?: string | undefined;
  delivered?: string | undefined;
  cancelled?: string | undefined;
  noticed?: string | undefined;
  revised?: string | undefined;
  answer?: string | undefined;
  answered?: string | undefined;
  part?: string | undefined;
}

const actions = ['append', 'close', 'reopen', 'told', 'open'];
const usage = 'stockline ledger append LEDGER VALUE.json, stockline ledger close LEDGER ORDER --delivered DAY, …';

/** Which of its three commands is meant by the operands, and runs it. */
export async function ledger(operands: readonly string[], values: LedgerArguments): Promise<number> {
  const [action, path, what, ...rest] = operands;
  if (action === 'open' && path !== undefined && what === undefined) return listOpen(path);
  if (path === undefined || what === undefined || rest.length > 0) {
    throw new UsageError(`ledger takes append, close, reopen, told or open, and after it a ledger: ${usage}`);
  }
  switch (action) {
    case 'append':
      return append(path, what);
    case 'close':
      return close(path, what, values);
    case 'reopen':
      return happen(path, what, values.line, (line) => reopened(what, line));
    case 'told':
      return tell(path, what, values);
    default:
      throw new UsageError(
        `ledger knows append, close, reopen, told and open, and not "${action}"${meantBy(action, actions) || '.'} Write: ${usage}`,
      );
  }
}

/** A verified value with the order's id becomes a line. */
async function append(path: string, valuePath: string): Promise<number> {
  await refuseOther(path);
  const text = await readDocument(valuePath);
  const entry = text === undefined ? notUtf8.errors : entryOf(text);
  if (!('version' in entry)) {
    await writeFaults(nameOf(valuePath), { errors: [...entry] });
    return exitStatus.refused;
  }
  const isThere = (await sizeOf(path)) !== undefined;
  const wrong = isThere ? (await readWholeLedger(path)).fold.add(entry) : undefined;
  if (wrong === undefined) return write(path, entry);
  await writeFaults(nameOf(valuePath), { errors: [{ code: 'unknown_value', pointer: '/order', message: wrong }] });
  return exitStatus.refused;
}

function entryOf(text: string): LedgerEntry | readonly Fault[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return [{ code: 'not_json', pointer: '', message: `The value is not JSON: ${(error as Error).message}.` }];
  }
  if (!isRecord(value)) {
    return [
      { code: 'wrong_type', pointer: '', message: 'Give a record: {"order": its id, "to", "ship", "promise": …}.' },
    ];
  }
  const { verdict } = value;
  if (verdict !== undefined && verdict !== 'same' && verdict !== 'sooner') {
    const message = `The verdict is "${String(verdict)}": nothing was agreed to. Show the promise of now first, and verify its value.`;
    return [{ code: 'unknown_value', pointer: '/verdict', message }];
  }
  const { order, at = now(), to, ship, completed, prepaid, promise, computedFrom } = value;
  const members = { version: 1, event: 'placed', at, order, to, ship, completed, prepaid, promise, computedFrom };
  const faults = entryFaults(members);
  return faults.length > 0 ? faults : placed({ ...members } as unknown as Placed);
}

async function close(path: string, order: string, values: LedgerArguments): Promise<number> {
  const given = laterEvents.filter((event) => values[event] !== undefined);
  const [event] = given;
  if (event === undefined || given.length > 1) {
    throw new UsageError('close takes one of --shipped DAY, --delivered DAY, --cancelled DAY.');
  }
  return happen(path, order, values.line, (line) =>
    became(order, event satisfies LaterEvent, day(event, values), line),
  );
}

async function tell(path: string, order: string, values: LedgerArguments): Promise<number> {
  const { revised, answer, answered, part } = values;
  if (part !== undefined && !/^\d{1,3}$/u.test(part))
    throw new UsageError('--part takes the place of a part, counted from 0: --part 1');
  if (answer !== undefined && answer !== 'consented' && answer !== 'cancelled') {
    throw new UsageError('--answer takes consented or cancelled.');
  }
  if ((answer === undefined) !== (answered === undefined)) {
    throw new UsageError('An answer has its day: give --answer and --answered, or neither.');
  }
  const delay: ToldDelay = {
    noticed: day('noticed', values),
    ...(revised !== undefined && { revised: day('revised', values) }),
    ...(answer !== undefined && { answer, answered: day('answered', values) }),
    ...(part !== undefined && { part: Number(part) }),
  };
  return happen(path, order, values.line, (line) => told(order, delay, line));
}

/** Nothing is written of an order that the ledger does not know, nor of a line that the order does not have. */
async function happen(
  path: string,
  order: string,
  line: string | undefined,
  entry: (line: { line?: string | undefined }) => LedgerEntry,
): Promise<number> {
  const made = entry({ line });
  const { fold } = await readWholeLedger(path);
  const wrong = fold.add(made);
  if (wrong !== undefined) {
    await writeFaults(nameOf(path), {
      errors: [
        { code: 'unknown_order', pointer: line !== undefined && fold.has(order) ? '/line' : '/order', message: wrong },
      ],
    });
    return exitStatus.refused;
  }
  return write(path, made);
}

/** Reads it, and tells which lines do not count. */
export async function readWholeLedger(path: string): Promise<LedgerReading> {
  const read = await readLedgerFile(path);
  tellBadLines(path, read);
  return read;
}

/** Reads it. Throws a UsageError where it is another file, which a person has taken for one. */
export async function readLedgerFile(path: string): Promise<LedgerReading> {
  const read = await readLedgerLines(readLines(path));
  if (read.records > 0 || read.bad.length === 0) return read;
  const lines = counted(read.bad.length, 'line');
  throw new UsageError(
    `${nameOf(path)} is no ledger: of its ${lines} none is one. Give the file that stockline ledger append writes.`,
  );
}

/** Throws a UsageError where a line would be written to the end of a file that is something else. */
async function refuseOther(path: string): Promise<void> {
  if (!existsSync(path)) return;
  for await (const { text } of readLines(path)) {
    if (text?.trim() === '') continue;
    if (text?.trimStart().startsWith('{')) return;
    throw new UsageError(
      `${nameOf(path)} is no ledger, and nothing was written to it. Name the ledger, or a new file.`,
    );
  }
}

/** To people: which lines do not count. */
export function tellBadLines(path: string, { bad }: Pick<LedgerReading, 'bad'>): void {
  for (const { line, message } of bad) process.stderr.write(`${nameOf(path)}, line ${line}: ${message}\n`);
}

/** `stockline ledger open`: one line a placed order of which something is still to come. */
async function listOpen(path: string): Promise<number> {
  const { open } = await readWholeLedger(path);
  for (const order of open) await writeLine(JSON.stringify(order));
  return exitStatus.done;
}

async function write(path: string, entry: LedgerEntry): Promise<number> {
  try {
    await appendToLedger(path, entry);
  } catch (error) {
    throw notWritten(path, error);
  }
  const { event, order } = entry;
  process.stderr.write(`${path}: ${order} ${event}.\n`);
  return exitStatus.done;
}

type DayOption = 'shipped' | 'delivered' | 'cancelled' | 'noticed' | 'revised' | 'answered';

function day(option: DayOption, values: LedgerArguments): string {
  const value = values[option] ?? '';
  if (!isRealDay(value)) throw new UsageError(`--${option} takes a day: --${option} 2026-12-01`);
  if (option !== 'revised' && value > lastToday())
    throw new UsageError(`--${option} is a day on which something has happened: ${value} is still to come.`);
  return value;
}

/** The day that it is where it is latest: who is there has that day already. */
function lastToday(): string {
  return new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
}
