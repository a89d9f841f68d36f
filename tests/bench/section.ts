/**
 * What `./dev bench` measures comes in sections; each becomes a chapter of web/docs/speed.md and a member of the JSON
 * beside it.
 */

/** One table. */
export interface Table {
  columns: readonly string[];
  /** As many cells as there are columns. Numbers are written as they are, so they come rounded. */
  rows: readonly (readonly (string | number)[])[];
}

/** A figure that was set as a goal before it was measured. */
export interface Goal {
  /** What is measured, with its unit: "first promise, cold, ms". */
  what: string;
  /** The most that it may be. */
  most: number;
  measured: number;
}

/** One chapter. */
export interface Section {
  title: string;
  /** What was measured and how, in whole sentences. */
  words: string;
  tables: readonly Table[];
  goals: readonly Goal[];
}
