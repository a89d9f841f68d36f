/** The command itself makes no sense; the message is a sentence that says what would. */
export class UsageError extends Error {}

/** A document, or a library, cannot be read at all; the message says which and why. */
export class UnreadableError extends Error {}
