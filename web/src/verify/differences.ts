/** Where a promise that was shown is not the engine's. */
import { isRecord, memberOf } from './shapes.ts';

/** Whether what stands at a place need not be the engine's. */
export type IsFree = (pointer: string, shown: unknown, expected: unknown) => boolean;

/**
 * JSON Pointers to every place at which what was shown is not what is expected. The order of members does not count.
 *
 * The expected is the engine's own. It alone says how deep we look, and which names are in a pointer: a member that it
 * does not have is told by the record that it stands in.
 */
export function differences(shown: unknown, expected: unknown, pointer: string, isFree: IsFree): string[] {
  if (isFree(pointer, shown, expected) || Object.is(shown, expected)) return [];
  if (Array.isArray(expected)) {
    if (!Array.isArray(shown) || shown.length !== expected.length) return [pointer];
    return expected.flatMap((one, index) => differences(shown[index], one, `${pointer}/${index}`, isFree));
  }
  if (!isRecord(expected) || !isRecord(shown)) return [pointer];
  const place = (name: string) => `${pointer}/${name.replace(/~/gu, '~0').replace(/\//gu, '~1')}`;
  const isUnknown = (name: string) => !Object.hasOwn(expected, name) && !isFree(place(name), shown[name], undefined);
  const names = Object.keys(expected);
  return [
    ...(Object.keys(shown).some(isUnknown) ? [pointer] : []),
    ...names.flatMap((name) => differences(memberOf(shown, name), expected[name], place(name), isFree)),
  ];
}
