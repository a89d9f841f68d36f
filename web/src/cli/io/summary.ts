/** What each command says at its end of what it did: one line, which begins with the file or folder. */

/** "1 product", "200 products". */
export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** The parts that there are, as one sentence's end. */
export function inOne(parts: readonly (string | false)[]): string {
  return `${parts.filter((part) => part !== false).join(', ')}.`;
}
