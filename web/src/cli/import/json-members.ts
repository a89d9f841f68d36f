/** What is looked at in the JSON files that an import is told to read: maps and settings. */

import { nearest } from '../../elements/near-words.ts';
import { pointerToken } from '../../engine/pointer.ts';
import { type ImportFault, Refused } from './refusal.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

export function wrongType(file: string, pointer: string, wanted: string): Refused {
  return new Refused({ code: 'wrong_type', file, pointer, message: `This must be ${wanted}.` });
}

/** Refuses members that nobody knows; names that begin with "x-" are free. */
export function refuseUnknown(value: JsonObject, known: readonly string[], file: string, pointer: string): void {
  const faults = Object.keys(value)
    .filter((member) => !known.includes(member) && !member.startsWith('x-'))
    .map((member): ImportFault => {
      const meant = nearest(member, known);
      const advice = meant === undefined ? `Known here are: ${known.join(', ')}.` : `Did you mean "${meant}"?`;
      const at = `${pointer}/${pointerToken(member)}`;
      return { code: 'unknown_member', file, pointer: at, message: `"${member}" is no member here. ${advice}` };
    });
  if (faults.length > 0) throw new Refused(...faults);
}
