/**
 * What a command writes: answers on standard output, as a good citizen of a pipe, and faults as JSON for programs there
 * and a line each for people on standard error.
 */
import { once } from 'node:events';
import type { Fault, Findings } from '../../engine/full.ts';
import type { FaultList } from '../../engine/index.ts';
import { exitStatus } from './exit.ts';
import { type SourcePlace, sourceInWords, sourcePlaceOf } from './source-places.ts';
import { systemSentence } from './system-errors.ts';

/**
 * Where nothing more can be written, a command ends. A reader such as `head` may have enough before we are done; that
 * is no fault, and worth no words. Anything else, such as a full disk, is told. What cannot be told is left at that.
 */
export function endWhereNothingCanBeWritten(output: NodeJS.WriteStream, errors: NodeJS.WriteStream): void {
  errors.on('error', () => {});
  output.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    errors.write(`stockline: Standard output cannot be written: ${systemSentence(error, 'written')}\n`);
    process.exit(exitStatus.failed);
  });
}

/** Writes a line, and waits while the reader is behind. */
export async function writeLine(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
}

/** The engine takes text, so that bytes which are none are refused here, in its words. */
export const notUtf8: FaultList = {
  errors: [{ code: 'not_json', pointer: '', message: 'The document is not UTF-8 text. Save it as UTF-8.' }],
};

/** The document, and line, that faults are of; or which it is of those that a pointer leads into. */
export type Place = string | ((pointer: string) => string);

/** Writes the faults; `place` says what they are of. */
export async function writeFaults(place: Place, list: FaultList): Promise<void> {
  await writeFindings(list);
  tellFaults(place, list);
}

/** The programs' half. In a terminal, where the words stand too, somebody would read the same twice. */
export async function writeFindings(findings: Findings | FaultList): Promise<void> {
  if (!isInTerminal()) await writeLine(JSON.stringify(findings));
}

/** Whether one pair of eyes reads both what programs and what people are told. */
export function isInTerminal(): boolean {
  return process.stdout.isTTY && process.stderr.isTTY;
}

/** The people's half alone, where the JSON is written already. */
export function tellFaults(place: Place, list: { errors: readonly PlacedFault[] }): void {
  for (const fault of list.errors) {
    const where = typeof place === 'string' ? place : place(fault.pointer);
    process.stderr.write(`${oneLine(`${where}: ${placedInWords(fault)}`)}\n`);
  }
}

/** A fault, with the place in the shop's own files where that is known. */
export type PlacedFault = Fault & { from?: SourcePlace };

/** Each with the place that the store names for it. */
export function placedIn(document: unknown, faults: readonly Fault[]): PlacedFault[] {
  return faults.map((fault) => {
    const from = sourcePlaceOf(document, fault.pointer);
    return { ...fault, ...(from && { from }) };
  });
}

/** What an import has said of the cell stands in the place of what the engine says of the value. */
export function placedInWords({ pointer, message, from }: PlacedFault): string {
  return `${inWords({ pointer, message: from?.says ?? message })}${sourceInWords(from)}`;
}

/** Nothing of a shop's texts begins a line of its own, or speaks to the terminal. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}

/** A finding, with its place. */
export function inWords({ pointer, message }: { pointer: string; message: string }): string {
  return pointer === '' ? message : `${pointer}: ${message}`;
}
