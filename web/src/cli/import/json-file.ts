/** Reads the JSON files that an import is told to read. Apart from what looks at them: it needs the engine. */
import { isRecord } from '../../verify/shapes.ts';
import { faultsOfText } from '../holidays/text-faults.ts';
import { nameOf, readDocument } from '../io/documents.ts';
import { type JsonObject, wrongType } from './json-members.ts';
import { type ImportFault, Refused } from './refusal.ts';

/** The file's object; refused where it is none, or where a key stands twice. */
export async function readJson(path: string): Promise<JsonObject> {
  const file = nameOf(path);
  const text = await readDocument(path);
  if (text === undefined) throw new Refused({ code: 'not_json', file, message: 'This is not UTF-8 text.' });
  const faults = await faultsOfText(text);
  if (faults.length > 0)
    throw new Refused(...faults.map((one) => ({ ...one, file, code: one.code as ImportFault['code'] })));
  const value: unknown = JSON.parse(text.replace(/^\ufeff/u, ''));
  if (!isRecord(value)) throw wrongType(file, '', 'an object');
  return value;
}
