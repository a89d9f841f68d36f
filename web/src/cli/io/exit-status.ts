/** What the command line tells the shell. */
export const exitStatus = {
  /** All is well. */
  done: 0,
  /** Something other than the input is at fault: a file cannot be read, the engine cannot be loaded. */
  failed: 1,
  /** A document, a query or the command itself is refused. */
  refused: 2,
} as const;
