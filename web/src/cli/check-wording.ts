/** `stockline check --wording`: what a shop's texts may not say. */
import type { Fault } from '../engine/types/documents.ts';
import { checkWording as findingsIn, type WordingFinding, type WordingPlace } from '../wording/check-wording.ts';
import { nameOf, readDocument } from './io/documents.ts';
import { exitStatus, UsageError } from './io/exit.ts';
import { notUtf8, tellFaults, writeLine } from './io/output.ts';

/** All findings of all files on stdout, in one document; with them the faults of files that could not be looked at. */
export async function checkWording(paths: readonly string[]): Promise<number> {
  if (paths.length === 0)
    throw new UsageError('check --wording takes files: stockline check --wording texts.json index.html');
  const findings: WordingFinding[] = [];
  const errors: Fault[] = [];
  for (const path of paths) {
    const found = lookAt(path, await readDocument(path));
    if (Array.isArray(found)) findings.push(...found);
    else {
      errors.push(found);
      tellFaults(nameOf(path), { errors: [found] });
    }
  }
  await writeLine(JSON.stringify(errors.length > 0 ? { findings, errors } : { findings }));
  for (const { place, quote, message, citation } of findings) {
    process.stderr.write(`${inWords(place)}: "${quote}": ${message} (${citation})\n`);
  }
  return findings.length + errors.length > 0 ? exitStatus.refused : exitStatus.done;
}

function lookAt(path: string, text: string | undefined): WordingFinding[] | Fault {
  if (text === undefined) return notUtf8.errors[0] as Fault;
  try {
    return findingsIn(nameOf(path), text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { code: 'not_json', pointer: '', message: `${nameOf(path)} is not JSON: ${error.message}.` };
  }
}

function inWords(place: WordingPlace): string {
  return 'pointer' in place ? `${place.file}#${place.pointer}` : `${place.file}:${place.line}:${place.column}`;
}
