/**
 * Writes src/engine/types/documents.ts and the open vocabulary from the schemas, or with --check says whether they are
 * what those would give.
 *
 * One compilation over all schemas, so that a definition that several of them share becomes one TypeScript type.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { homeOf, openVocabulary, openVocabularyText } from './open-vocabulary.ts';

/** As every source of ours; descriptions in the schemas are longer. */
const printWidth = 120;

const schemaFolder = fileURLToPath(new URL('../schema/', import.meta.url));
const output = new URL('../src/engine/types/documents.ts', import.meta.url);

const banner = `/**
 * The documents of Stockline, as types. Written by \`npm run types\` from web/schema/: change it there.
 */`;

/**
 * Definitions as `$ref` says them: `vocabulary.schema.json#/$defs/day`, and `promise.schema.json` for a whole document.
 */
async function definitionsByReference(): Promise<Map<string, JSONSchema>> {
  const found = new Map<string, JSONSchema>();
  // A type says nothing of what else a document may hold: what is open is the same type.
  for (const file of (await readdir(schemaFolder)).filter((name) => name !== openVocabulary)) {
    const {
      $id: _,
      $schema: __,
      $defs = {},
      ...document
    } = JSON.parse(await readFile(schemaFolder + file, 'utf8')) as JSONSchema;
    found.set(file, document);
    for (const [name, definition] of Object.entries<JSONSchema>($defs)) found.set(`${file}#/$defs/${name}`, definition);
  }
  return found;
}

/**
 * The schema with its references resolved the way the compiler names types best: a titled definition stays one shared
 * object, so that it becomes one type; an untitled one (a day, a quantity) is put in place, under the description of
 * the place that uses it.
 */
function resolveReferences(definitions: Map<string, JSONSchema>): (file: string, schema: JSONSchema) => JSONSchema {
  const titled = new Map<string, JSONSchema>();
  function resolve(file: string, schema: JSONSchema): JSONSchema {
    const { $ref, $defs: _, ...own } = schema;
    // A list that must not be empty becomes a tuple. In an answer that is handy; in a question nothing that `map` gives
    // would fit it.
    if (asked.has(file)) delete own.minItems;
    if ($ref === undefined) return mapSchemas(own, (inner) => resolve(file, inner));
    const reference = homeOf($ref.startsWith('#') ? file + $ref : $ref, (known) => definitions.has(known));
    const definition = definitions.get(reference);
    if (definition === undefined) throw new Error(`${file} refers to ${$ref}, which is not there.`);
    const home = reference.replace(/#.*$/, '');
    if (definition.title === undefined) return { ...resolve(home, definition), ...own };
    const known = titled.get(reference) ?? resolve(home, definition);
    titled.set(reference, known);
    return known;
  }
  return resolve;
}

/** A copy of a schema with every schema directly inside it replaced. */
function mapSchemas(schema: JSONSchema, replace: (inner: JSONSchema) => JSONSchema): JSONSchema {
  const copy: JSONSchema = { ...schema };
  if (schema.properties !== undefined) {
    copy.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([name, inner]) => [name, replace(inner)]),
    );
  }
  if (typeof schema.additionalProperties === 'object') copy.additionalProperties = replace(schema.additionalProperties);
  if (schema.items !== undefined) copy.items = replace(schema.items as JSONSchema);
  for (const keyword of ['anyOf', 'allOf'] as const) {
    const schemas = schema[keyword]?.filter((inner) => !isOnlyConstraint(inner)).map(replace) ?? [];
    if (schemas.length > 0) copy[keyword] = schemas;
    else delete copy[keyword];
  }
  for (const keyword of ['propertyNames', 'patternProperties', 'unevaluatedProperties', 'if', 'then'])
    delete copy[keyword];
  return copy;
}

/** Whether a schema says which members go together, which no type of ours does. */
function isOnlyConstraint(schema: JSONSchema): boolean {
  return Object.keys(schema).every((keyword) => ['required', 'if', 'then', 'else', 'not'].includes(keyword));
}

/** Documents that a caller writes, where a tuple would be in the way. */
const asked = new Set([
  'query.schema.json',
  'checkout-value.schema.json',
  'rule-pack.schema.json',
  'preset.schema.json',
]);

/** The types' text, as the schemas give it now. */
async function typesFromSchemas(): Promise<string> {
  const resolve = resolveReferences(await definitionsByReference());
  const documents = [
    ...['store', 'snapshot', 'shop', 'law', 'product', 'pegging', 'query', 'promise', 'list-promise', 'order-promise'],
    ...[
      'checkout-value',
      'ledger-entry',
      'revision-query',
      'placed-order',
      'revision',
      'errors',
      'rule-pack',
      'preset',
    ],
  ];
  const properties = Object.fromEntries(documents.map((name) => [name, resolve('', { $ref: `${name}.schema.json` })]));
  const every: JSONSchema = {
    title: 'StocklineDocuments',
    description: 'Every document, by name.',
    type: 'object',
    required: documents,
    properties,
  };
  const types = await compile(every, 'StocklineDocuments', {
    // Names that begin with x- are free in documents, and not in types: with an index signature for them, an interface
    // of a caller's own would not fit.
    additionalProperties: false,
    bannerComment: banner,
    format: true,
    style: { singleQuote: true, printWidth },
  });
  return types.replace(/^( *\* )(.+)$/gm, (line, margin: string, text: string) =>
    line.length > printWidth
      ? wrapped(text, printWidth - margin.length)
          .map((part) => margin + part)
          .join('\n')
      : line,
  );
}

/** A text in lines of at most so many characters. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}

const written: [string, URL, string][] = [
  ['src/engine/types/documents.ts', output, await typesFromSchemas()],
  [`schema/${openVocabulary}`, new URL(`../schema/${openVocabulary}`, import.meta.url), await openVocabularyText()],
];
for (const [name, file, text] of written) {
  if (!process.argv.includes('--check')) {
    await writeFile(file, text);
  } else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
    console.error(`${name} is not what web/schema/ gives: run \`npm run types\`.`);
    process.exitCode = 1;
  }
}
