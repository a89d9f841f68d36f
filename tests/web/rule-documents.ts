/** The rule packs and presets of the package, and what their schemas make of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Preset, RulePack } from 'stockline/full';

const web = new URL('../../web/', import.meta.url);
const schemas = new URL('schema/', web);

const readJson = (file: URL): unknown => JSON.parse(readFileSync(file, 'utf8'));

function documentsIn<Document>(folder: string): ReadonlyMap<string, Document> {
  const root = new URL(`${folder}/`, web);
  const names = readdirSync(root).flatMap((file) => (file.endsWith('.json') ? [file.replace('.json', '')] : []));
  return new Map(names.sort().map((name) => [name, readJson(new URL(`${name}.json`, root)) as Document]));
}

/** By the name of their file. */
export const packs = documentsIn<RulePack>('rules');
export const presets = documentsIn<Preset>('presets');

/** The pack of that name. */
export function pack(name: string): RulePack {
  const found = packs.get(name);
  if (found === undefined) throw new Error(`There is no rule pack ${name}.`);
  return found;
}

const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false });
ajv.addFormat('date', isDay);
ajv.addFormat('date-time', (text) => !Number.isNaN(Date.parse(text)));
ajv.addFormat('uri', URL.canParse);
for (const name of readdirSync(schemas)) ajv.addSchema(readJson(new URL(name, schemas)) as object, name);

/** A real day; the schema's pattern has judged the form already. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Every fault that the schema of this kind finds, as text; empty when there is none. */
export function schemaFaults(kind: 'rule-pack' | 'preset', document: unknown): string {
  const validate = ajv.getSchema(`${kind}.schema.json`);
  if (validate === undefined) throw new Error(`There is no schema for a ${kind}.`);
  return validate(document) ? '' : JSON.stringify(validate.errors, null, 2);
}

interface Shape {
  $ref?: string;
  properties?: Record<string, Shape>;
  additionalProperties?: Shape;
  items?: Shape;
  $defs?: Record<string, Shape>;
}

/**
 * Members that the schema does not describe, as pointers. A schema lets them pass, as a reader does: in a document of
 * ours one is a misspelling.
 */
export function unknownMembers(kind: 'rule-pack' | 'preset', document: unknown): string[] {
  const found: string[] = [];
  const walk = (value: unknown, file: string, shape: Shape, pointer: string): void => {
    if (shape.$ref !== undefined) {
      const [other, path] = shape.$ref.split('#/$defs/');
      const home = other === undefined || other === '' ? file : other;
      const target = (readJson(new URL(home, schemas)) as Shape).$defs?.[path ?? ''];
      if (target === undefined) throw new Error(`${shape.$ref} is not there.`);
      walk(value, home, target, pointer);
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) walk(item, file, shape.items ?? {}, `${pointer}/${index}`);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, member] of Object.entries(value)) {
        const described = shape.properties?.[name] ?? shape.additionalProperties;
        if (described === undefined) found.push(`${pointer}/${name}`);
        else walk(member, file, described, `${pointer}/${name}`);
      }
    }
  };
  const file = `${kind}.schema.json`;
  walk(document, file, readJson(new URL(file, schemas)) as Shape, '');
  return found;
}
