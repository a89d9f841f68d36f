/** `custom-elements.json`, against the elements as they are: what it names is there, and what is there it names. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import { Ajv } from 'ajv';
import type { CustomElementDeclaration, Package } from 'custom-elements-manifest';

const web = new URL('../../web/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, web), 'utf8');
const manifest = JSON.parse(read('dist/custom-elements.json')) as Package;
const declarations = manifest.modules.flatMap((module) => module.declarations ?? []) as CustomElementDeclaration[];
const names = <Item extends { name: string }>(items: Item[] | undefined) => (items ?? []).map(({ name }) => name).sort();

test('It is a manifest of version 2.1.0, by that format’s own schema', () => {
  assert.equal(manifest.schemaVersion, '2.1.0');
  const schema = JSON.parse(
    readFileSync(createRequire(new URL('package.json', web)).resolve('custom-elements-manifest/schema.json'), 'utf8'),
  );
  const validate = new Ajv({ strict: false }).compile(schema);
  assert.ok(validate(manifest), JSON.stringify(validate.errors));
});

test('It has every element, each where the package exports it', async () => {
  const folders = readdirSync(new URL('src/elements/', web)).filter((name) => name.startsWith('stockline-'));
  assert.deepEqual(declarations.map((one) => one.tagName).sort(), folders.sort());
  assert.ok(folders.length >= 2);
  const { exports } = JSON.parse(read('package.json'));
  const exported = Object.values<string | { default: string }>(exports).map((entry) =>
    typeof entry === 'string' ? entry : entry.default,
  );
  for (const module of manifest.modules) {
    const isExported =
      exported.includes(`./${module.path}`) || (module.path.startsWith('dist/define/') && exported.includes('./dist/define/*.js'));
    assert.ok(isExported, `${module.path} is not exported.`);
    const loaded = await import(new URL(module.path, web).href);
    for (const { name } of module.declarations ?? []) assert.equal(typeof loaded[name], 'function', name);
  }
});

/** The classes are compared as they are: Lit says which attributes and properties it has found. */
async function classOf(declaration: CustomElementDeclaration): Promise<{
  observedAttributes: string[];
  elementProperties: Map<string, { attribute?: string | boolean }>;
  prototype: object;
}> {
  const module = manifest.modules.find((one) => one.declarations?.some(({ name }) => name === declaration.name));
  return (await import(new URL(module?.path ?? '', web).href))[declaration.name];
}

for (const declaration of declarations) {
  describe(`<${declaration.tagName}>`, () => {
    const folder = `src/elements/${declaration.tagName}/`;
    const views = readdirSync(new URL(folder, web)).concat(
      '../looks/terms.ts',
      '../looks/disclosure.ts',
      '../looks/lists.ts',
      '../looks/controls.ts',
    );
    const source = views.map((file) => read(folder + file)).join('\n');

    test('has the attributes that the class observes', async () => {
      const { observedAttributes } = await classOf(declaration);
      assert.deepEqual(names(declaration.attributes), [...observedAttributes].sort());
    });

    test('has the properties that the class has, readable ones among them', async () => {
      const { elementProperties, prototype } = await classOf(declaration);
      const fields = (declaration.members ?? []).filter(({ kind }) => kind === 'field');
      const writable = fields.filter((field) => !('readonly' in field && field.readonly));
      assert.deepEqual(names(writable), [...elementProperties.keys()].sort());
      for (const { name } of fields) assert.ok(name in prototype, name);
    });

    test('has the parts that its views have', () => {
      const parts = [...source.matchAll(/\bpart="([^"$]+)"/g)].flatMap(([, value]) => value?.trim().split(/\s+/) ?? []);
      const undocumented = [...new Set(parts)].filter((part) => !names(declaration.cssParts).includes(part));
      const unused = names(declaration.cssParts).filter((part) => !new RegExp(`\\b${part}\\b`).test(source));
      assert.deepEqual(unused, []);
      // What stands in a shared view is documented where it is shown, by name.
      const own = readdirSync(new URL(folder, web))
        .map((file) => read(folder + file))
        .join('\n');
      const block = /\/\*\*(?:[^*]|\*(?!\/))*@csspart(?:[^*]|\*(?!\/))*\*\//.exec(own)?.[0] ?? '';
      assert.deepEqual(
        undocumented.filter((part) => new RegExp(`part="[^"]*\\b${part}\\b`).test(own) && !block.includes(`\`${part}\``)),
        [],
      );
    });

    test('has the CSS properties that its sheets read', async () => {
      const sheets = ((await classOf(declaration)) as unknown as { elementStyles: { cssText: string }[] }).elementStyles;
      const css = sheets.map(({ cssText }) => cssText).join('\n');
      const documented = names(declaration.cssProperties);
      for (const name of documented) assert.ok(css.includes(`var(${name}`), `${name} is not read.`);
      const block = read(`${folder}${declaration.tagName}.ts`);
      const used = [...new Set(css.match(/--stockline-[a-z-]+/g))];
      assert.deepEqual(
        used.filter((name) => !documented.includes(name) && !block.includes(name)),
        [],
      );
    });

    test('says of everything what it is', () => {
      const all = [declaration.attributes, declaration.events, declaration.cssParts, declaration.cssProperties].flatMap(
        (items) => items ?? [],
      );
      assert.deepEqual(
        all.filter(({ description }) => !description).map(({ name }) => name),
        [],
      );
      assert.ok((declaration.description ?? '').length > 40);
      assert.deepEqual(names(declaration.slots), ['']);
    });
  });
}
