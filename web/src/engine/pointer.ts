/** Names in JSON pointers (RFC 6901), in which `~` and `/` are written otherwise. */

/** The name as a pointer has it. */
export function pointerToken(name: string): string {
  return /[~/]/u.test(name) ? name.replaceAll('~', '~0').replaceAll('/', '~1') : name;
}

/** The names that a pointer leads through. */
export function namesOfPointer(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}
