/** What stands in a shop's file, with its place, until it is a member of the store. */
import type { SourceNote, SourcePlace } from '../io/source-places.ts';

/** Where a row stands. */
export type Place = SourceNote;

/** A cell that cannot be read. It stands in the store as it is, for `check` to find, and costs its product alone. */
export class Spoiled {
  readonly text: string;
  /** Its place, and a whole sentence that says what is wrong with it. */
  readonly from: SourcePlace;

  constructor(text: string, { file, line }: Place, message: string) {
    this.text = text;
    this.from = { file, line, says: sentence(message) };
  }

  /** As the store has it, and as cells are compared. */
  toJSON(): string {
    return this.text;
  }
}

/** A number, or the cell that is none. */
export type Amount = number | Spoiled;

/** Members of the store as they are written, with `x-from`: the row's place, and those of cells that have their own. */
export function noted<Members extends object>(
  members: Members,
  from: Place,
  others: Record<string, SourcePlace> = {},
): Record<string, unknown> & { 'x-from': Place } {
  const cells = { ...others };
  const written: Record<string, unknown> = Object.fromEntries(Object.entries(members));
  for (const [name, value] of Object.entries(members)) {
    const spoiled = spoiledIn(value);
    if (spoiled === undefined) continue;
    cells[name] = spoiled.from;
    written[name] = JSON.parse(JSON.stringify(value));
  }
  return { ...written, 'x-from': { ...from, ...(Object.keys(cells).length > 0 && { cells }) } };
}

/** The cell, or one of those that the value is made of. */
export function spoiledIn(value: unknown): Spoiled | undefined {
  if (value instanceof Spoiled) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.values(value).find((each) => each instanceof Spoiled);
}

/** "it is late" as "It is late." */
export function sentence(message: string): string {
  return `${message.slice(0, 1).toUpperCase()}${message.slice(1)}.`;
}
