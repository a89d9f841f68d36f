/**
 * A language's messages by the names of the English ones, from their values alone in the same order: the classic script
 * has the names, and its parts need not say them again (build/nameless-messages.ts).
 */
export function named<Messages extends object>(english: Messages, values: readonly unknown[]): Messages {
  return Object.fromEntries(
    Object.entries(english).map(([name, like], index) => {
      const value = values[index];
      return [name, Array.isArray(value) ? named(like, value) : value];
    }),
  ) as Messages;
}
