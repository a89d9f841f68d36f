/** A page a document, from its schema: each object with its fields, and for each field an example that is in use. */
import { basename } from 'node:path';
import { examplesOf } from './document-examples.ts';
import { headingOf, resolve, type Schema, schemas } from './document-types.ts';
import { generatedNotice } from './pages.ts';
import { table, told } from './told.ts';
import { type Place, typeWords } from './type-words.ts';

/** By path. */
export async function documentPages(): Promise<[string, string][]> {
  const all = await schemas();
  const examples = await examplesOf(all);
  return [...all].map(([name, schema]): [string, string] => {
    const place: Place = { all, page: name, document: name };
    const sections = [
      generatedNotice(`web/schema/${name}.schema.json`),
      `# ${titleOf(name)}`,
      schema.description ?? '',
      otherFields(name, schema),
      `${isCollection(schema) ? '' : `In TypeScript it is \`${schema.title}\`. `}The schema: [${name}.schema.json](../../schema/${name}.schema.json). [What a wrong value gives](README.md#what-a-wrong-value-gives).`,
      ...definition(schema, place, examples),
      ...Object.entries(schema.$defs ?? {}).flatMap(([key, each]) => titled(key, each, place, examples)),
    ];
    return [`web/docs/documents/${basename(name)}.md`, `${sections.filter((text) => text !== '').join('\n\n')}\n`];
  });
}

/** What becomes of fields that the page does not tell of. */
function otherFields(name: string, schema: Schema): string {
  if (isCollection(schema)) return '';
  // What is started from is copied, and no command reads it.
  if (name === 'preset') return 'Its schema takes no other field, unless its name begins with `x-`.';
  const { additionalProperties, unevaluatedProperties, anyOf, $defs = {} } = schema;
  const isWritten =
    additionalProperties === false ||
    unevaluatedProperties === false ||
    (anyOf !== undefined && Object.values($defs).some((one) => one.unevaluatedProperties === false));
  return isWritten
    ? 'Any other field is the fault `unknown_member`, unless its name begins with `x-`.'
    : 'A later version may write more fields than these.';
}

/** As people call it: `list-promise` is "List promise". */
function titleOf(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
}

type Examples = ReadonlyMap<Schema, string>;

function titled(key: string, schema: Schema, place: Place, examples: Examples): string[] {
  return [`## ${headingOf(key, schema)}`, schema.description ?? '', ...definition(schema, place, examples)];
}

/** What it is, then the objects that stand inside it and have a title of their own. */
function definition(schema: Schema, place: Place, examples: Examples): string[] {
  const inside = objectsInside(schema);
  const fields = fieldsOf(schema);
  const own = fields.length === 0 ? [kind(schema, place, examples)] : [fieldTable(schema, fields, place, examples)];
  const rule = constraint(schema);
  return [...own, rule, ...inside.flatMap((each) => titled('', each, place, examples))].filter((text) => text !== '');
}

function kind(schema: Schema, place: Place, examples: Examples): string {
  const { title: _, ...untitled } = schema;
  if (isCollection(schema)) return '';
  const wrong = codesOf(schema);
  const example = examples.get(schema);
  const lines = [
    `- Type: ${typeWords(untitled, place)}`,
    ...(wrong.length === 0 ? [] : [`- When it is wrong: ${wrong.map((code) => `\`${code}\``).join(', ')}`]),
    ...(example === undefined || schema.enum !== undefined ? [] : [`- Example: \`${example}\``]),
  ];
  return lines.join('\n');
}

/** A schema that holds definitions, and is none itself. */
function isCollection({ type, anyOf, allOf, enum: values, $defs }: Schema): boolean {
  return (
    type === undefined && anyOf === undefined && allOf === undefined && values === undefined && $defs !== undefined
  );
}

/** The faults that a wrong value of a simple type is. */
function codesOf({ type, format, enum: values, minimum, maximum, pattern }: Schema): string[] {
  if (format === 'date') return ['wrong_type', 'not_a_date'];
  if (format === 'date-time') return ['wrong_type', 'not_an_instant'];
  if (pattern?.includes('24:00')) return ['wrong_type', 'not_a_time'];
  if (pattern === '^[A-Z]{3}$') return ['wrong_type', 'unknown_currency'];
  if (values !== undefined) return ['wrong_type', 'unknown_value'];
  if (minimum !== undefined || maximum !== undefined) return ['wrong_type', 'out_of_range'];
  return type === 'string' || type === 'boolean' ? ['wrong_type'] : [];
}

function fieldsOf(schema: Schema): [string, Schema, boolean][] {
  const parts = [schema, ...(schema.allOf ?? [])];
  return parts.flatMap(({ properties = {}, required = [] }) =>
    Object.entries(properties).map(([name, field]): [string, Schema, boolean] => [
      name,
      field,
      required.includes(name),
    ]),
  );
}

function fieldTable(
  schema: Schema,
  fields: readonly [string, Schema, boolean][],
  place: Place,
  examples: Examples,
): string {
  const also = (schema.allOf ?? []).filter(({ $ref }) => $ref !== undefined).map((one) => typeWords(one, place));
  const rows = fields.map(([name, field, isRequired]) => {
    const { what, absent } = told(field.description ?? referred(field, place)?.description);
    const example = examples.get(field);
    return [
      `\`${name}\``,
      what,
      typeWords(field, place),
      isRequired ? 'needed' : (absent ?? ''),
      example === undefined ? '' : `\`${example}\``,
    ];
  });
  const text = table(['field', 'what it is', 'type', 'without it', 'example'], rows);
  return also.length === 0 ? text : `Has the fields of ${also.join(' and ')}, and:\n\n${text}`;
}

function referred({ $ref }: Schema, { all, document }: Place): Schema | undefined {
  return $ref === undefined ? undefined : resolve(all, document, $ref).schema;
}

/** Objects with a title of their own that are written where they are used. */
function objectsInside(schema: Schema): Schema[] {
  const places = [
    ...nested(schema),
    ...Object.values(schema.properties ?? {}),
    ...(schema.allOf ?? []).flatMap(({ properties = {} }) => Object.values(properties)),
  ].flatMap((place) => [place, ...nested(place)]);
  return places.filter(({ title, properties }) => title !== undefined && properties !== undefined);
}

function nested({ items, additionalProperties, anyOf = [] }: Schema): Schema[] {
  const below = [...(items === undefined ? [] : [items]), ...anyOf];
  if (typeof additionalProperties === 'object') below.push(additionalProperties);
  return below.flatMap((one) => [one, ...nested(one)]);
}

/** Which members go together, where the schema says so. */
function constraint({ anyOf = [], properties }: Schema): string {
  if (properties === undefined) return '';
  const choices = anyOf.map(({ required = [] }) => required.map((name) => `\`${name}\``).join(' and ')).filter(Boolean);
  return choices.length < 2 ? '' : `It has ${choices.join(', or ')}.`;
}
