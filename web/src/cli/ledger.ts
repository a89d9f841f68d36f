/** `stockline ledger`: keeps the promises that were accepted, and what became of them. */

import type { Fault, LedgerEntry, ToldDelay } from '../engine/types/documents.ts';
import { appendToLedger } from '../ledger/append.ts';
import { entryFaults, type LaterEvent, laterEvents } from '../ledger/entry.ts';
import { became, now, type Placed, placed, told } from '../ledger/make.ts';
import { type LedgerReading, readLedgerLines } from '../ledger/read.ts';
import { isRecord } from '../verify/shapes.ts';
import { nameOf, readDocument, readLines, sizeOf } from './io/documents.ts';
import { exitStatus, UsageError } from './io/exit.ts';
import { isRealDay } from './io/moments.ts';
import { notUtf8, writeFaults, writeLine } from './io/output.ts';
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
}

const usage = 'stockline ledger append LEDGER VALUE.json, stockline ledger close LEDGER ORDER --delivered DAY, …';

/** Which of its three commands is meant by the operands, and runs it. */
export async function ledger(operands: readonly string[], values: LedgerArguments): Promise<number> {
  const [action, path, what, ...rest] = operands;
  if (action === 'open' && path !== undefined && what === undefined) return listOpen(path);
  if (path === undefined || what === undefined || rest.length > 0) {
    throw new UsageError(`ledger takes append, close, told or open, and after it a ledger: ${usage}`);
  }
  switch (action) {
    case 'append':
      return append(path, what);
    case 'close':
      return close(path, what, values);
    case 'told':
      return tell(path, what, values);
    default:
      throw new UsageError(`ledger knows append, close, told and open, and not "${action}": ${usage}`);
  }
}

/** A verified value with the order's id becomes a line. */
async function append(path: string, valuePath: string): Promise<number> {
  const text = await readDocument(valuePath);
  const entry = text === undefined ? notUtf8.errors : entryOf(text);
  if (!('version' in entry)) {
    await writeFaults(nameOf(valuePath), { errors: [...entry] });
    return exitStatus.refused;
  }
  const isThere = (await sizeOf(path)) !== undefined;
  const wrong = isThere ? (await reading(path)).fold.add(entry) : undefined;
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
  const { revised, answer, answered } = values;
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
  const { fold } = await reading(path);
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

async function reading(path: string): Promise<LedgerReading> {
  const read = await readLedgerLines(readLines(path));
  tellBadLines(path, read);
  return read;
}

/** To people: which lines do not count. */
export function tellBadLines(path: string, { bad }: Pick<LedgerReading, 'bad'>): void {
  for (const { line, message } of bad) process.stderr.write(`${nameOf(path)}, line ${line}: ${message}\n`);
}

/** `stockline ledger open`: one line a placed order of which something is still to come. */
async function listOpen(path: string): Promise<number> {
  const { open } = await reading(path);
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
  return value;
}
