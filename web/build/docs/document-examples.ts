/**
 * For each field of the schemas a value that is in use: from the demo's stores, the corpus of good documents, the
 * scenarios, the rule packs and the presets, which the suites run. The first short one is taken.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { resolve, type Schema } from './document-types.ts';
import { root } from './pages.ts';

/** So much fits into a table's cell. */
const LONGEST = 48;

/** By the field's schema, as JSON. */
export async function examplesOf(all: ReadonlyMap<string, Schema>): Promise<Map<Schema, string>> {
  const found = new Map<Schema, string>();
  for (const [document, value] of await documentsInUse()) {
    const schema = all.get(document);
    if (schema !== undefined) visit(schema, value, document);
  }
  return found;

  function visit(schema: Schema, value: unknown, document: string): void {
    if (schema.$ref !== undefined) {
      const target = resolve(all, document, schema.$ref);
      visit(target.schema, value, target.document);
      return;
    }
    note(schema, value);
    for (const one of [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) {
      if (fits(one, value, document)) visit(one, value, document);
    }
    if (Array.isArray(value)) {
      for (const item of value) if (schema.items !== undefined) visit(schema.items, item, document);
    } else if (typeof value === 'object' && value !== null) {
      visitMembers(schema, value as Record<string, unknown>, document);
    }
  }

  function visitMembers(schema: Schema, value: Record<string, unknown>, document: string): void {
    for (const [name, member] of Object.entries(value)) {
      const field = schema.properties?.[name];
      if (field !== undefined) {
        note(field, member);
        visit(field, member, document);
      } else if (typeof schema.additionalProperties === 'object') {
        visit(schema.additionalProperties, member, document);
      }
    }
  }

  function note(schema: Schema, value: unknown): void {
    const text = JSON.stringify(value);
    if (!found.has(schema) && text.length <= LONGEST && text !== '{}' && text !== '[]') found.set(schema, text);
  }

  /** Whether a value has what this one of several schemas asks for. */
  function fits(schema: Schema, value: unknown, document: string): boolean {
    if (schema.$ref !== undefined) {
      const target = resolve(all, document, schema.$ref);
      return fits(target.schema, value, target.document);
    }
    const { required = [], properties = {} } = schema;
    if (required.length === 0 && Object.keys(properties).length === 0) return true;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const record = value as Record<string, unknown>;
    return (
      required.every((name) => name in record) &&
      Object.entries(properties).every(([name, each]) => each.const === undefined || record[name] === each.const)
    );
  }
}

/** Each with the name of its schema. */
async function documentsInUse(): Promise<[string, unknown][]> {
  const stores = [
    'web/demo/store.json',
    'web/demo/shops/glitch-solder.store.json',
    'web/demo/shops/kirsch-korn.store.json',
  ];
  const found: [string, unknown][] = [];
  for (const path of stores) found.push(['store', await json(path)]);
  const good = await jsonIn('tests/corpus/good');
  // What a later version writes is no example of this one's.
  for (const path of good.filter((name) => !name.endsWith('-of-a-later-version.json'))) {
    const [, kind] = /^(store|snapshot|query|revision-query)-/u.exec(path.replace(/^.*\//u, '')) ?? [];
    if (kind !== undefined) found.push([kind, await json(path)]);
  }
  for (const path of await jsonIn('web/rules')) found.push(['rule-pack', await json(path)]);
  for (const path of await jsonIn('web/presets')) found.push(['preset', await json(path)]);
  for (const path of await jsonIn('tests/scenarios')) found.push(...inScenario((await json(path)) as Scenario));
  return found;
}

interface Scenario {
  store?: unknown;
  snapshot?: unknown;
  pegging?: unknown;
  errors?: unknown;
  queries?: { query?: object; revise?: unknown; promise?: unknown; answer?: unknown }[];
}

function inScenario({ store, snapshot, pegging, queries = [] }: Scenario): [string, unknown][] {
  const answers = queries.flatMap(({ query, revise, promise, answer = promise }): [string, unknown][] => {
    if (revise !== undefined)
      return [
        ['revision-query', revise],
        ['revision', answer],
      ];
    const kind = 'lines' in (query ?? {}) ? 'order-promise' : 'skus' in (query ?? {}) ? 'list-promise' : 'promise';
    return [
      ['query', query],
      [kind, answer],
    ];
  });
  const all: [string, unknown][] = [['store', store], ['snapshot', snapshot], ['pegging', pegging], ...answers];
  return all.filter(([, value]) => value !== undefined);
}

async function jsonIn(folder: string): Promise<string[]> {
  const files = await readdir(join(root, folder));
  return files
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => `${folder}/${file}`);
}

async function json(path: string): Promise<unknown> {
  return JSON.parse(await readFile(join(root, path), 'utf8'));
}
