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
const names = <Item extends { name: string }>(items: Item[] | undefined) =>
  (items ?? []).map(({ name }) => name).sort();

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
      exported.includes(`./${module.path}`) ||
      (module.path.startsWith('dist/define/') && exported.includes('./dist/define/*.js'));
    assert.ok(isExported, `${module.path} is not exported.`);
    const loaded = await import(new URL(module.path, web).href);
    for (const { name } of module.declarations ?? []) assert.equal(typeof loaded[name], 'function', name);
  }
});

test('Every CSS property that a sheet reads is told of by an element', async () => {
  const css = (await Promise.all(declarations.map(sheetsOf))).join('');
  const read = [...new Set(css.match(/--stockline-[a-z-]+/g))];
  const told = declarations.flatMap(({ cssProperties }) => names(cssProperties));
  assert.ok(read.length > 8);
  assert.deepEqual(
    read.filter((name) => !told.includes(name)),
    [],
  );
});

async function sheetsOf(declaration: CustomElementDeclaration): Promise<string> {
  return (await classOf(declaration)).elementStyles.map(({ cssText }) => cssText).join('');
}

/** The classes are compared as they are: Lit says which attributes and properties it has found. */
async function classOf(declaration: CustomElementDeclaration): Promise<{
  observedAttributes: string[];
  elementProperties: ReadonlyMap<string, unknown>;
  elementStyles: readonly { cssText: string }[];
  prototype: object;
}> {
  const module = manifest.modules.find((one) => one.declarations?.some(({ name }) => name === declaration.name));
  return (await import(new URL(module?.path ?? '', web).href))[declaration.name];
}

for (const declaration of declarations) {
  describe(`<${declaration.tagName}>`, () => {
    const folder = `src/elements/${declaration.tagName}/`;
    const sources = (files: string[]) => files.map((file) => read(folder + file)).join('\n');
    const own = sources(readdirSync(new URL(folder, web)));
    const looks = sources(readdirSync(new URL('src/elements/looks/', web)).map((file) => `../looks/${file}`));

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
      const documented = names(declaration.cssParts);
      // As it stands, or by the name of a member where a view makes several alike.
      assert.deepEqual(
        documented.filter(
          (part) => !new RegExp(`part=[^>]*\\b${part}\\b|'${part}'|[{,] ${part}[,:} ]`).test(own + looks),
        ),
        [],
      );
      // Some parts have a second name, which the text of the first one tells.
      const told = [...documented, ...(declaration.cssParts ?? []).map(({ description }) => description)].join(' ');
      const used = [...own.matchAll(/\bpart="([^"$]+)"/g)].flatMap(([, value]) => value?.trim().split(/\s+/) ?? []);
      // An element that shows nothing of its own has none.
      assert.equal(used.length > 5, documented.length > 0);
      assert.deepEqual(
        used.filter((part) => !told.includes(part)),
        [],
      );
    });

    test('has CSS properties that its sheets read', async () => {
      const css = await sheetsOf(declaration);
      assert.deepEqual(
        names(declaration.cssProperties).filter((name) => !css.includes(`var(${name}`)),
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
      const own = declaration.tagName === 'stockline-availability' ? ['destination'] : [];
      assert.deepEqual(names(declaration.slots), ['', ...own]);
    });
  });
}
