/** A page an element, from its doc blocks by way of the manifest: what a page can write, hear, style and call. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Attribute, ClassField, ClassMember, ClassMethod, Event } from 'custom-elements-manifest';
import { type Element, elementsManifest, elementsOf } from '../manifest.ts';
import { definitionLinks } from './document-types.ts';
import { generatedNotice, root } from './pages.ts';
import { table, told } from './told.ts';

/** By path. */
export async function elementPages(): Promise<[string, string][]> {
  const elements = elementsOf(await elementsManifest());
  const links = await definitionLinks('../documents/');
  return Promise.all(
    elements.map(async (element): Promise<[string, string]> => {
      const path = `web/docs/elements/${element.tagName}.md`;
      return [path, await page(element, links)];
    }),
  );
}

async function page(element: Element, links: ReadonlyMap<string, string>): Promise<string> {
  const { tagName, attributes = [], members = [], events = [], cssParts = [], cssProperties = [] } = element;
  const byName = new Map(members.map((member) => [member.name, member]));
  const source = `web/src/elements/${tagName}`;
  const ownAttributes = attributes.map((attribute) => {
    const member = byName.get(attribute.fieldName ?? attribute.name);
    return entry(attribute.name, attribute, links, member === undefined ? '' : property(attribute, member));
  });
  const attributeFields = new Set(attributes.map(({ name, fieldName }) => fieldName ?? name));
  const fields = members.filter(
    (member): member is ClassField => member.kind === 'field' && !attributeFields.has(member.name),
  );
  const methods = members.filter((member): member is ClassMethod => member.kind === 'method');
  const sections = [
    generatedNotice(`the doc blocks in ${source}`),
    `# \`<${tagName}>\``,
    ...summary(element.description),
    await example(tagName),
    `To register it: \`import 'stockline/define/${tagName.replace('stockline-', '')}'\`, or the [script tag](../getting-started.md).`,
    'Every state of it, live, with its HTML to copy: [the reference](../every-state.md).',
    '## Attributes',
    tried,
    ...ownAttributes,
    '## Properties',
    'Each attribute is a property too. These have no attribute:',
    ...fields.map((field) => entry(field.name, field, links, field.readonly ? 'It can only be read.' : '')),
    ...(methods.length === 0 ? [] : ['## Methods', ...methods.map(method)]),
    ...(events.length === 0
      ? []
      : [
          '## Events',
          'Those that begin with `stockline-` bubble, and leave shadow roots. What they tell is in `detail`.',
          ...events.map((event) => eventEntry(event, links)),
        ]),
    '## Between the tags',
    ...(element.slots ?? []).map(({ description = '' }) => description),
    ...(cssParts.length === 0 ? [] : ['## Parts', `Style them with \`${tagName}::part(NAME)\`.`]),
    table(
      ['part', 'what it is'],
      cssParts.map(({ name, description = '' }) => [`\`${name}\``, description]),
    ),
    ...(cssProperties.length === 0
      ? []
      : ['## Custom properties', 'Set them on the element or on anything around it.']),
    table(
      ['property', 'what it sets'],
      cssProperties.map(({ name, description = '' }) => [`\`${name}\``, description]),
    ),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

/** What the examples go on from: tests/browser/docs.test.ts tries them all. */
const tried =
  'The examples are tried with the demo’s store, on Monday 23 November 2026, for the product `MUG` and a buyer in the US.';

/** The doc block's paragraphs, without the code that stands indented in it: the example below is one that is run. */
function summary(description = ''): string[] {
  const paragraphs = description.split(/\n{2,}/u).filter((paragraph) => !paragraph.startsWith('    '));
  return paragraphs.map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim());
}

async function example(tagName: string): Promise<string> {
  const path = `web/docs/examples/${tagName.replace('stockline-', '')}.html`;
  await readFile(join(root, path)); // It has to be there.
  return `<!-- include: ${path} -->\n\n\`\`\`html\n\`\`\``;
}

type Typed = { description?: string | undefined; type?: { text: string } | undefined };

function entry(name: string, { description, type }: Typed, links: ReadonlyMap<string, string>, more: string): string {
  const { what, absent, wrong, example } = told(description);
  const lines = [
    type === undefined ? '' : `- Type: ${typeText(type.text, links)}`,
    absent === undefined ? '' : `- Without it: ${absent}`,
    wrong === undefined ? '' : `- When it is wrong: ${wrong}`,
    example === undefined ? '' : `- Example: ${example}`,
  ].filter((line) => line !== '');
  return [`### \`${name}\``, [what, more].filter((text) => text !== '').join(' '), lines.join('\n')]
    .filter((text) => text !== '')
    .join('\n\n');
}

function property({ name }: Attribute, member: ClassMember): string {
  return member.name === name ? '' : `As a property: \`${member.name}\`.`;
}

function method({ name, parameters = [], return: returns, description = '' }: ClassMethod): string {
  const list = parameters.map((parameter) => parameter.name).join(', ');
  const answer = returns?.type === undefined ? '' : ` Gives back: \`${returns.type.text}\`.`;
  return `### \`${name}(${list})\`\n\n${description.replace(/\s+/gu, ' ')}${answer}`;
}

function eventEntry({ name, type, description }: Event, links: ReadonlyMap<string, string>): string {
  const { what, example } = told(description);
  const [, detail] = /^CustomEvent<\{(.*)\}>$/u.exec(type?.text ?? '') ?? [];
  const members = (detail?.split(/[,;]\s*(?![^<{]*[>}])/u) ?? []).map((member) => {
    const [, key = '', mark = '', text = ''] = /^\s*(\w+)(\??):\s*(.*)$/u.exec(member) ?? [];
    return `- \`detail.${key}\`${mark === '' ? '' : ' (not always there)'}: ${typeText(text, links)}`;
  });
  const lines = [...members, ...(example === undefined ? [] : [`- Example: ${example}`])];
  return [`### \`${name}\``, what, lines.join('\n')].filter((text) => text !== '').join('\n\n');
}

/** The type in code, and behind it links to the documents that it names. */
function typeText(text: string, links: ReadonlyMap<string, string>): string {
  const plain = text.replace(/ \| (?:null|undefined)\b/gu, '');
  const named = [...new Set(plain.match(/\b[A-Z]\w+/gu))].flatMap((name) => {
    const link = links.get(name);
    return link === undefined ? [] : [`[${name}](${link})`];
  });
  return `\`${plain}\`${named.length === 0 ? '' : ` (${named.join(', ')})`}`;
}
