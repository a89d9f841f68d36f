/**
 * Typings for React and Vue, from the elements' manifest: names from there, types from the classes. Each is an entry of
 * types alone, beside a module with nothing in it, for those who import it as if there were.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Package } from 'custom-elements-manifest';
import { type Element, elementsOf } from './manifest.ts';
import { dist } from './paths.ts';

export async function writeFrameworkTypes(manifest: Package): Promise<void> {
  const elements = elementsOf(manifest);
  await writeFile(join(dist, 'types/react.d.ts'), reactTypes(elements));
  await writeFile(join(dist, 'types/vue.d.ts'), vueTypes(elements));
  for (const name of ['react', 'vue'])
    await writeFile(join(dist, `${name}.js`), '// Types alone: see types/.\nexport {};\n');
}

/** Class and events of each element, and what can be set: `StocklineAvailabilityProps`. */
function commonTypes(elements: Element[]): string {
  const imports = elements.map(
    ({ name, tagName }) => `import type { ${name}, ${name}EventMap } from './elements/${tagName}/${tagName}.js';\n`,
  );
  return `${imports.join('')}\n${elements.map(propsType).join('\n')}`;
}

function propsType(element: Element): string {
  const lines = settable(element).map(({ name, description }) => {
    const comment =
      description === undefined ? '' : `  /** ${description.replaceAll('*/', '* /').replace(/\s+/g, ' ')} */\n`;
    return `${comment}  ${name}?: ${element.name}['${name}'] | undefined;\n`;
  });
  const hyphenated = (element.attributes ?? [])
    .filter(({ name }) => name.includes('-'))
    .map(({ name, fieldName }) => `  /** As \`${fieldName}\`. */\n  '${name}'?: string | undefined;\n`);
  return `/** What can be set on \`<${element.tagName}>\`. */\nexport interface ${element.name}Props {\n${lines.join('')}${hyphenated.join('')}}\n`;
}

/** The properties that are the element's own and can be written. */
function settable({ members = [] }: Element): { name: string; description?: string | undefined }[] {
  return members.filter((member) => member.kind === 'field' && !member.readonly && member.name !== 'lang');
}

/** The events that no other element has. */
function ownEvents({ events = [] }: Element): string[] {
  return events.map(({ name }) => name).filter((name) => name.startsWith('stockline-'));
}

function reactTypes(elements: Element[]): string {
  const handlers = elements.map(
    (element) => `/** Listeners on \`<${element.tagName}>\`, by the names that React 19 gives them. */
export interface ${element.name}Handlers {
${ownEvents(element)
  .map((name) => `  'on${name}'?: ((event: ${element.name}EventMap['${name}']) => void) | undefined;\n`)
  .join('')}}
`,
  );
  const tags = elements.map(
    ({ name, tagName }) => `      '${tagName}': StocklineTag<${name}, ${name}Props & ${name}Handlers>;\n`,
  );
  return `/** \`stockline/react\`: the elements in JSX, for React 19 and later. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${commonTypes(elements)}
${handlers.join('\n')}
type StocklineTag<Element, Own> = Own & Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof Own>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tags.join('')}    }
  }
}
`;
}

function vueTypes(elements: Element[]): string {
  const events = elements.map(
    (element) =>
      `interface ${element.name}OwnEvents extends Pick<${element.name}EventMap, ${
        ownEvents(element)
          .map((name) => `'${name}'`)
          .join(' | ') || 'never'
      }> {}\n`,
  );
  const tags = elements.map(
    ({ name, tagName }) => `    '${tagName}': StocklineTag<${name}, ${name}Props, ${name}OwnEvents>;\n`,
  );
  return `/** \`stockline/vue\`: the elements in templates, for Vue 3.3 and later. */
import type { EmitFn, HTMLAttributes } from 'vue';
${commonTypes(elements)}
${events.join('')}
type StocklineTag<Element, Own, Events> = new () => Element & {
  /** @deprecated For the type checker of templates alone: not there at run time. */
  $props: Own & Omit<HTMLAttributes, keyof Own>;
  /** @deprecated For the type checker of templates alone: not there at run time. */
  $emit: EmitFn<{ [Name in keyof Events]: (event: Events[Name]) => void }>;
};

declare module 'vue' {
  interface GlobalComponents {
${tags.join('')}  }
}
`;
}
