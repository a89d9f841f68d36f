/** How a command ends: what it tells the shell, and the errors that end it early. */

/** What the command line tells the shell. */
export const exitStatus = {
  /** All is well. */
  done: 0,
  /** Something other than the input is at fault: a file cannot be read, the engine cannot be loaded. */
  failed: 1,
  /** A document, a query or the command itself is refused. */
  refused: 2,
} as const;

/** The command itself makes no sense; the message is a sentence that says what would. */
export class UsageError extends Error {}

/** A document, or a library, cannot be read at all; the message says which and why. */
export class UnreadableError extends Error {}
