/** Where a promise that was shown is not the engine's. */
import { pointerToken } from '../engine/pointer.ts';
import { isRecord, memberOf } from './shapes.ts';

/** A place in a value. */
export interface Place {
  readonly pointer: string;
  /** The same for each item of a list: without what all begin with, and with N for the numbers. */
  readonly name: string;
}

/** Whether what stands at a place need not be the engine's. */
export type IsFree = (at: Place, shown: unknown, expected: unknown) => boolean;

/**
 * JSON Pointers to every place at which what was shown is not what is expected. The order of members does not count.
 *
 * The expected is the engine's own. It alone says how deep we look, and which names are in a pointer: a member that it
 * does not have is told by the record that it stands in.
 */
export function differences(shown: unknown, expected: unknown, at: Place, isFree: IsFree): string[] {
  if (isFree(at, shown, expected)) return [];
  const { pointer } = at;
  const found: string[] = [];
  // Nearly all is the same, and that is seen before a place is spelt out.
  const compare = (one: unknown, other: unknown, token: string, name: string) => {
    if (!Object.is(one, other)) found.push(...differences(one, other, inside(at, token, name), isFree));
  };
  if (Array.isArray(expected)) {
    if (!Array.isArray(shown) || shown.length !== expected.length) return [pointer];
    for (const [index, one] of expected.entries()) compare(shown[index], one, String(index), 'N');
    return found;
  }
  if (!isRecord(expected) || !isRecord(shown)) return [pointer];
  const isUnknown = (name: string) =>
    !Object.hasOwn(expected, name) && !isFree(inside(at, pointerToken(name)), shown[name], undefined);
  if (Object.keys(shown).some(isUnknown)) found.push(pointer);
  for (const name of Object.keys(expected))
    compare(memberOf(shown, name), expected[name], pointerToken(name), pointerToken(name));
  return found;
}

function inside({ pointer, name }: Place, token: string, own: string = token): Place {
  return { pointer: `${pointer}/${token}`, name: name === '' ? own : `${name}/${own}` };
}
