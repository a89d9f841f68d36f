/** The schemas' definitions: where each is told of, and how a type is said in words. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { homeOf, openVocabulary } from '../open-vocabulary.ts';
import { anchorOf } from './links.ts';
import { root } from './pages.ts';

/** As much of JSON Schema as ours use. */
export interface Schema {
  $id?: string;
  $ref?: string;
  $defs?: Record<string, Schema>;
  title?: string;
  description?: string;
  type?: string;
  format?: string;
  pattern?: string;
  const?: unknown;
  enum?: unknown[];
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  unevaluatedProperties?: boolean;
  propertyNames?: Schema;
  items?: Schema;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  minItems?: number;
  maxItems?: number;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  not?: Schema;
  if?: Schema;
}

/**
 * A schema by the name of its file, without `.schema.json`. Words are told of where people write them, and not again
 * where a machine does.
 */
export async function schemas(): Promise<Map<string, Schema>> {
  const folder = join(root, 'web/schema');
  const files = (await readdir(folder))
    .filter((file) => file.endsWith('.schema.json') && file !== openVocabulary)
    .sort();
  const read = async (file: string): Promise<[string, Schema]> => [
    file.replace('.schema.json', ''),
    JSON.parse(await readFile(join(folder, file), 'utf8')),
  ];
  return new Map(await Promise.all(files.map(read)));
}

/** What a `$ref` in a document names. */
export function resolve(all: ReadonlyMap<string, Schema>, document: string, reference: string) {
  const find = (one: string) => {
    const [file = '', path = ''] = one.split('#');
    const name = file === '' ? document : file.replace('.schema.json', '');
    const key = path.replace('/$defs/', '');
    return { name, key, schema: key === '' ? all.get(name) : all.get(name)?.$defs?.[key] };
  };
  const { name, key, schema } = find(homeOf(reference, (one) => find(one).schema !== undefined));
  if (schema === undefined) throw new Error(`${document} refers to ${reference}, which is not there.`);
  return { document: name, key, schema };
}

/** The heading of a definition: its title, or for one without its key. */
export function headingOf(key: string, schema: Schema): string {
  return schema.title ?? key;
}

/** Where each titled definition is told of, by its title. */
export async function definitionLinks(folder: string): Promise<Map<string, string>> {
  const links = new Map<string, string>();
  for (const [document, schema] of await schemas()) {
    if (schema.title !== undefined) links.set(schema.title, `${folder}${document}.md`);
    for (const [key, definition] of Object.entries(schema.$defs ?? {})) {
      const heading = headingOf(key, definition);
      links.set(heading, `${folder}${document}.md#${anchorOf(heading)}`);
    }
  }
  return links;
}
