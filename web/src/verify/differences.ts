/** Where two JSON values differ. */

/**
 * JSON Pointers to every place at which `one` is not as `other`, as deep as both have a place. The order of members
 * does not count.
 */
export function differences(one: unknown, other: unknown, pointer: string): string[] {
  if (Object.is(one, other)) return [];
  if (!isContainer(one) || !isContainer(other) || Array.isArray(one) !== Array.isArray(other)) return [pointer];
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].flatMap((key) =>
    differences(memberOf(one, key), memberOf(other, key), `${pointer}/${escaped(key)}`),
  );
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Own members only: what a browser sent may name others. */
function memberOf(value: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function escaped(key: string): string {
  return key.replace(/~/gu, '~0').replace(/\//gu, '~1');
}
