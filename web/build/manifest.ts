/**
 * `custom-elements.json`, the Custom Elements Manifest, from the elements' doc blocks and properties: what editors,
 * documentation and the typings for frameworks know of them.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import type { ClassMember, CustomElementDeclaration, JavaScriptModule, Package } from 'custom-elements-manifest';
import { dist, web } from './paths.ts';

const elements = join(web, 'src/elements');

/** An element as the manifest has it. */
export type Element = CustomElementDeclaration & { tagName: string };

/** The manifest of everything under src/elements. */
export async function elementsManifest(): Promise<Package> {
  const folders = (await readdir(elements)).filter((name) => name.startsWith('stockline-')).sort();
  const shared = await parsed('asking-element.ts');
  const own = await Promise.all(folders.map((name) => parsed(`${name}/${name}.ts`)));
  const { modules } = create({ modules: [shared, ...own], plugins: litPlugin(), dev: false });
  const published = folders.flatMap((name) => {
    const declarations = modules.flatMap((module) =>
      module.path.endsWith(`/${name}.ts`) ? (module.declarations ?? []) : [],
    );
    const declaration = declarations.find((one) => one.kind === 'class') as CustomElementDeclaration | undefined;
    if (declaration === undefined) throw new Error(`${name}.ts has no class.`);
    return modulesOf(name, publicFace(declaration, name));
  });
  return { schemaVersion: '2.1.0', readme: 'README.md', modules: published };
}

/** The elements of a manifest. */
export function elementsOf(manifest: Package): Element[] {
  const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
  return declarations.filter((one): one is Element => one.kind === 'class' && 'tagName' in one);
}

export async function writeManifest(): Promise<Package> {
  const manifest = await elementsManifest();
  await writeFile(join(dist, 'custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

async function parsed(path: string) {
  const file = join(elements, path);
  return ts.createSourceFile(join('src/elements', path), await readFile(file, 'utf8'), ts.ScriptTarget.ES2022, true);
}

/** What the package exports under its own name; the other elements have an entry each. */
const isOfEveryPage = (short: string): boolean => short === 'availability' || short === 'shop';

/** The class where the package exports it, and the module that registers it. */
function modulesOf(name: string, declaration: CustomElementDeclaration): JavaScriptModule[] {
  const short = name.replace('stockline-', '');
  const path = isOfEveryPage(short) ? 'dist/index.js' : `dist/${short}.js`;
  const reference = { name: declaration.name, module: path };
  return [
    {
      kind: 'javascript-module',
      path,
      declarations: [declaration],
      exports: [{ kind: 'js', name: declaration.name, declaration: reference }],
    },
    {
      kind: 'javascript-module',
      path: `dist/define/${short}.js`,
      declarations: [],
      exports: [{ kind: 'custom-element-definition', name, declaration: reference }],
    },
  ];
}

/**
 * What a page can use: what is private or protected is left out,
 * and where something is inherited from is nobody's concern.
 */
function publicFace(declaration: CustomElementDeclaration, tagName: string): CustomElementDeclaration {
  const { members = [], attributes = [], events = [], ...rest } = declaration;
  const isPublic = (member: ClassMember) =>
    (member.privacy ?? 'public') === 'public' && !member.static && !/^#|Callback$/.test(member.name);
  return {
    ...rest,
    tagName,
    customElement: true,
    superclass: { name: 'LitElement', package: 'lit' },
    members: members.filter(isPublic).map((member) => typed(withoutOrigin(member))),
    attributes: attributes.map((attribute) => typed(withoutOrigin(attribute))),
    // `emit(name)` in the base class looks like an event of that name.
    events: events.filter((event) => event.name !== 'name').map(withoutOrigin),
  } as CustomElementDeclaration;
}

function withoutOrigin<Item extends object>(item: Item): Item {
  const { inheritedFrom: _, ...kept } = item as Item & { inheritedFrom?: unknown };
  return kept as Item;
}

/** `lang` is every element's: the class says nothing of it. */
function typed<Item extends { name: string; type?: { text: string }; description?: string; kind?: string }>(
  item: Item,
): Item {
  if (item.name !== 'lang') return item;
  return {
    ...item,
    type: { text: 'string' },
    description:
      'The language to write in, as a tag like `de` or `pt-BR`. ' +
      'Absent: that of the nearest element around it that has one, and English where none has. ' +
      'Wrong: a language that is not among the fifteen is written in English. ' +
      'Example: `lang="de"` says "Versand".',
  };
}
