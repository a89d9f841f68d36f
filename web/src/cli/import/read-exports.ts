/** From files' bytes to the store's data, with nothing of files or terminals in it. */
import { assemble, type StoreData } from './assemble.ts';
import { decode, type Encoding, refuseZeros } from './decode.ts';
import { Gathered } from './gathered.ts';
import { recognise } from './header-sets.ts';
import { type Forms, type HeaderSet, Reading } from './reading.ts';
import { Refused } from './refusal.ts';

/** A file as it was given. */
export interface Given {
  file: string;
  bytes: Uint8Array;
}

/** What a file was taken for. */
export interface FileRead {
  file: string;
  is: string;
  rows: number;
}

export interface ExportsRead {
  data: StoreData;
  gathered: Gathered;
  read: FileRead[];
}

/** Reads all of them; throws `Refused` where one of them cannot be understood as a whole. */
export function readExports(
  given: readonly Given[],
  sets: readonly HeaderSet[],
  forms: Forms,
  encoding?: Encoding,
): ExportsRead {
  const gathered = new Gathered();
  const reading = new Reading(forms, gathered);
  const read: FileRead[] = [];
  const uncounted: Given[] = [];
  for (const { file, bytes } of given) {
    const text = decode(bytes, file, encoding);
    refuseZeros(text, file);
    const { set, table } = recognise(text, file, sets);
    set.read(table, reading);
    read.push({ file, is: set.name, rows: table.rows.length });
    if (set.counts === true && table.rows.length === 0) uncounted.push({ file, bytes });
  }
  const data = assemble(gathered, forms.today);
  if (Object.keys(data.products).length === 0) throw nothing(given);
  // With other files that have rows, all of it would be out of stock.
  if (uncounted.length > 0 && gathered.stock.length === 0) throw nothing(uncounted, 'no_rows');
  return { data, gathered, read };
}

/** An export that came out empty must not take every product off the site. */
function nothing(given: readonly Given[], code: 'no_products' | 'no_rows' = 'no_products'): Refused {
  const message =
    code === 'no_rows'
      ? 'It has a header and no rows, and no other file says what is there: all would be out of stock. Export it anew.'
      : 'No product is left to be written, and so nothing is. See that the export has rows, and is not cut off.';
  return new Refused({ code, file: given.map(({ file }) => file).join(', '), message });
}
