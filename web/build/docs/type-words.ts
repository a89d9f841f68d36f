/** A field's type in words: "a whole number, 1 to 527,040", "a list of `Stock`". */

import { headingOf, resolve, type Schema } from './document-types.ts';
import { anchorOf } from './links.ts';

export interface Place {
  all: ReadonlyMap<string, Schema>;
  /** The document on whose page it stands. */
  page: string;
  /** The document that the schema is written in. */
  document: string;
}

export function typeWords(schema: Schema, place: Place): string {
  if (schema.$ref !== undefined) return referenceWords(schema.$ref, place);
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${JSON.stringify(value)}\``).join(', ');
  const either = schema.anyOf ?? schema.oneOf;
  if (either !== undefined && schema.properties === undefined) {
    return either.map((one) => typeWords(one, place)).join('; or ');
  }
  switch (schema.type) {
    case 'array':
      return listWords(schema, place);
    case 'object':
      return objectWords(schema, place);
    case 'integer':
      return `whole number${range(schema)}`;
    case 'number':
      return `number${range(schema)}`;
    case 'boolean':
      return '`true` or `false`';
    case 'string':
      return 'text';
    case 'null':
      return '`null`';
    default:
      return schema.allOf === undefined ? 'anything' : schema.allOf.map((one) => typeWords(one, place)).join(', with ');
  }
}

function referenceWords(reference: string, place: Place): string {
  const { document, key, schema } = resolve(place.all, place.document, reference);
  const heading = headingOf(key, schema);
  const page = document === place.page ? '' : `${document}.md`;
  const anchor = key === '' ? '' : `#${anchorOf(heading)}`;
  return `[${heading}](${page === '' && anchor === '' ? `${document}.md` : page + anchor})`;
}

function listWords({ items = {}, minItems = 0, maxItems }: Schema, place: Place): string {
  const of = typeWords(items, place);
  if (minItems === maxItems) return `list of ${minItems}: ${of}`;
  return `list of ${of}${minItems > 0 ? `, at least ${minItems}` : ''}`;
}

function objectWords(schema: Schema, place: Place): string {
  const { additionalProperties: value, properties } = schema;
  if (properties === undefined && typeof value === 'object') return `name to ${inner(value, place)}`;
  return schema.title === undefined ? 'object' : `[${schema.title}](#${anchorOf(schema.title)})`;
}

function inner(schema: Schema, place: Place): string {
  return typeWords(schema, place);
}

function range({ minimum, maximum, exclusiveMinimum }: Schema): string {
  const from = minimum ?? exclusiveMinimum;
  if (from === undefined && maximum === undefined) return '';
  const said = (value: number) => (Number.isInteger(value) ? value.toLocaleString('en') : String(value));
  const above = exclusiveMinimum === undefined ? '' : 'above ';
  if (maximum === undefined) return `, ${above}${said(from ?? 0)} or more`;
  return from === undefined ? `, up to ${said(maximum)}` : `, ${above}${said(from)} to ${said(maximum)}`;
}
