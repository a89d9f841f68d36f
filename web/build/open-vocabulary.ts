/**
 * The vocabulary where a machine wrote it. Its words are those of vocabulary.schema.json and rule-pack.schema.json; but
 * a person who writes a member that there is not has misspelt one, and a machine that does knows more than we do.
 */
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { JSONSchema } from 'json-schema-to-typescript';

const web = fileURLToPath(new URL('../', import.meta.url));

/** The name of its file. */
export const openVocabulary = 'open-vocabulary.schema.json';

/** Whose definitions it has. */
const written = ['vocabulary.schema.json', 'rule-pack.schema.json'];

/** Its text, as the schemas of what people write give it now. */
export async function openVocabularyText(): Promise<string> {
  const definitions: Record<string, JSONSchema> = {};
  for (const file of written) {
    const { $defs = {} } = JSON.parse(await readFile(`${web}schema/${file}`, 'utf8')) as JSONSchema;
    for (const [name, definition] of Object.entries<JSONSchema>($defs)) {
      if (name in definitions) throw new Error(`${file} has a ${name}, as another schema of shared words has.`);
      definitions[name] = opened(definition) as JSONSchema;
    }
  }
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: openVocabulary,
    title: 'StocklineOpenVocabulary',
    description: `The words of what a machine wrote, which may hold more. Written by \`npm run types\` from ${written.join(' and ')}: change them there.`,
    $defs: definitions,
  };
  return execFileSync(`${web}node_modules/.bin/biome`, ['format', `--stdin-file-path=schema/${openVocabulary}`], {
    cwd: web,
    input: JSON.stringify(schema, null, 2),
    encoding: 'utf8',
  });
}

/** The definition that a reference to the open vocabulary opens: which file has it, and its name there. */
export function homeOf(reference: string, has: (reference: string) => boolean): string {
  if (!reference.startsWith(openVocabulary)) return reference;
  const found = written.map((file) => reference.replace(openVocabulary, file)).find(has);
  if (found === undefined) throw new Error(`${reference} is nowhere.`);
  return found;
}

/** A copy without what closes it, whose references stay within. */
function opened(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(opened);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).flatMap(([name, member]) => {
    if (name === 'patternProperties' || (name === 'additionalProperties' && member === false)) return [];
    return [[name, name === '$ref' ? (member as string).replace(/^[a-z-]+\.schema\.json/, '') : opened(member)]];
  });
  return Object.fromEntries(members);
}
