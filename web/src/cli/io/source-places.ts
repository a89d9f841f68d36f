/**
 * Where in a shop's own files a part of the store stands: `x-from`, as `stockline import` writes it beside what it has
 * read, and as `check` and all that tell of faults read it.
 */
import { namesOfPointer } from '../../engine/pointer.ts';
import { isRecord, isUnits, memberOf } from '../../verify/shapes.ts';

/** A place in a file. */
export interface SourcePlace {
  file: string;
  /** Counted from 1. Absent: the file as a whole. */
  line?: number;
  /** What the import has said of this place: a whole sentence, with the cell as it stands in the file. */
  says?: string;
}

/** The member `x-from` of a product, or of a row of its stock, receipts or commitments. */
export interface SourceNote extends SourcePlace {
  line: number;
  /** Of a value that is the sum of several rows, all of them. */
  lines?: number[];
  /** Members of the same object that stand elsewhere, or of which there is something to say, by their names. */
  cells?: Record<string, SourcePlace>;
}

/** The innermost place that is known of what `pointer` leads to; undefined where no import has written one. */
export function sourcePlaceOf(document: unknown, pointer: string): SourcePlace | undefined {
  const names = namesOfPointer(pointer);
  let found: SourcePlace | undefined;
  let value = document;
  for (let depth = 0; ; depth += 1) {
    const note = isRecord(value) ? memberOf(value, 'x-from') : undefined;
    const name = names[depth];
    found = placeOf(note, name) ?? found;
    if (name === undefined) return found;
    value = memberAt(value, name);
  }
}

/** As people read it, " (bestand.csv, line 4)"; empty where nothing is known. */
export function sourceInWords(place: SourcePlace | undefined): string {
  if (place === undefined) return '';
  return ` (${place.file}${place.line === undefined ? '' : `, line ${place.line}`})`;
}

/** The cell of that member, where the note has one; else the note's own place. */
function placeOf(note: unknown, member: string | undefined): SourcePlace | undefined {
  if (!isRecord(note)) return undefined;
  const cells = memberOf(note, 'cells');
  const cell = member !== undefined && isRecord(cells) ? readPlace(memberOf(cells, member)) : undefined;
  if (cell !== undefined) return cell;
  const own = readPlace(note);
  if (own === undefined || member === undefined) return own;
  // What is said of a row is not said of each of its members.
  const { says: _, ...place } = own;
  return place;
}

function readPlace(value: unknown): SourcePlace | undefined {
  if (!isRecord(value)) return undefined;
  const [file, line, says] = ['file', 'line', 'says'].map((name) => memberOf(value, name));
  if (typeof file !== 'string') return undefined;
  return { file, ...(isUnits(line) && { line }), ...(typeof says === 'string' && { says }) };
}

function memberAt(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value[Number(name)];
  return isRecord(value) ? memberOf(value, name) : undefined;
}
