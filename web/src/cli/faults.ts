/** Faults on their way out: JSON for programs on stdout, a line each for people on stderr. */
import type { Fault, FaultList } from '../engine/index.ts';
import { writeLine } from './output.ts';

/** The engine takes text, so that bytes which are none are refused here, in its words. */
export const notUtf8: FaultList = {
  errors: [{ code: 'not_json', pointer: '', message: 'The document is not UTF-8 text. Save it as UTF-8.' }],
};

/** Writes the faults; `place` says which document, and line, they are of. */
export async function writeFaults(place: string, list: FaultList, json = JSON.stringify(list)): Promise<void> {
  await writeLine(json);
  for (const fault of list.errors) process.stderr.write(`${place}: ${inWords(fault)}\n`);
}

function inWords({ pointer, message }: Fault): string {
  return pointer === '' ? message : `${pointer}: ${message}`;
}
