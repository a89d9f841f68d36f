/**
 * Typings for React, Vue and Svelte, from the elements' manifest: names from there, types from the classes. Each is an
 * entry of types alone, beside a module with nothing in it, for those who import it as if there were.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Package } from 'custom-elements-manifest';
import { type Element, elementsOf } from './manifest.ts';
import { dist } from './paths.ts';

export async function writeFrameworkTypes(manifest: Package): Promise<void> {
  const elements = elementsOf(manifest);
  const frameworks = { react: reactTypes, vue: vueTypes, svelte: svelteTypes };
  for (const [name, types] of Object.entries(frameworks)) {
    await writeFile(join(dist, `types/${name}.d.ts`), types(elements));
    await writeFile(join(dist, `${name}.js`), '// Types alone: see types/.\nexport {};\n');
  }
}

/** Class and events of each element, and what can be set: `StocklineAvailabilityProps`. */
function commonTypes(elements: Element[]): string {
  const imports = elements.map(
    ({ name, tagName }) => `import type { ${name}, ${name}EventMap } from './elements/${tagName}/${tagName}.js';\n`,
  );
  return `${imports.join('')}
/** An event as a listener on the element itself has it. */
type HeardBy<Element, Event> = Event & { readonly currentTarget: Element };

${elements.map(propsType).join('\n')}`;
}

function propsType(element: Element): string {
  const lines = settable(element).map(({ name, description }) => {
    const comment =
      description === undefined ? '' : `  /** ${description.replaceAll('*/', '* /').replace(/\s+/g, ' ')} */\n`;
    return `${comment}  ${name}?: ${element.name}['${name}'] | undefined;\n`;
  });
  const hyphenated = (element.attributes ?? [])
    .filter(({ name }) => name.includes('-'))
    .map(({ name, fieldName }) => {
      const type = `string | Extract<${element.name}['${fieldName}'], boolean>`;
      return `  /** As \`${fieldName}\`. */\n  '${name}'?: ${type} | undefined;\n`;
    });
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

/** Listeners as attributes whose names begin in one of these ways: `StocklineAvailabilityHandlers`. */
function handlerTypes(elements: Element[], framework: string, prefixes: string[]): string {
  const types = elements.map((element) => {
    const lines = prefixes.flatMap((prefix) =>
      ownEvents(element).map((name) => {
        const event = `HeardBy<${element.name}, ${element.name}EventMap['${name}']>`;
        return `  '${prefix}${name}'?: ((event: ${event}) => void) | undefined;\n`;
      }),
    );
    return `/** Listeners on \`<${element.tagName}>\`, as ${framework} names them. */
export interface ${element.name}Handlers {
${lines.join('')}}
`;
  });
  return types.join('\n');
}

function reactTypes(elements: Element[]): string {
  const tags = elements.map(
    ({ name, tagName }) => `      '${tagName}': StocklineTag<${name}, ${name}Props & ${name}Handlers>;\n`,
  );
  return `/** \`stockline/react\`: the elements in JSX, for React 19 and later. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${commonTypes(elements)}
${handlerTypes(elements, 'React 19', ['on'])}
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
  $emit: EmitFn<{ [Name in keyof Events]: (event: HeardBy<Element, Events[Name]>) => void }>;
};

declare module 'vue' {
  interface GlobalComponents {
${tags.join('')}  }
}
`;
}

function svelteTypes(elements: Element[]): string {
  const tags = elements.map(
    ({ name, tagName }) => `    '${tagName}': StocklineTag<${name}, ${name}Props & ${name}Handlers>;\n`,
  );
  return `/** \`stockline/svelte\`: the elements in templates, for Svelte 4 and later. */
import type { HTMLAttributes } from 'svelte/elements';
${commonTypes(elements)}
${handlerTypes(elements, 'Svelte', ['on', 'on:'])}
type StocklineTag<Element extends EventTarget, Own> = Own & Omit<HTMLAttributes<Element>, keyof Own>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${tags.join('')}  }
}
`;
}
