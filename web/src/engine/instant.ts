/** An instant as it stands in Stockline's documents: in UTC, to the second. */
export function instantOf(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

/**
 * To compare questions and promises by: the instant of asking alone makes neither another one, as time passes with or
 * without `at`.
 */
export function withoutInstant(record: object | undefined): string {
  return JSON.stringify({ ...record, at: '' });
}
