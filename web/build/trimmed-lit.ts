/**
 * Takes out of the Lit inside the classic script what no page can come to: two sentences for who writes css`…` wrongly,
 * which in these sources fails a test (the errors themselves stay), what decorators tell Lit of properties, of which
 * these sources have none, and where polyfills of old browsers and Lit's own tools for servers and developers hook in.
 * Every page would load them.
 */
import { basename } from 'node:path';
import type { Plugin } from 'vite';

/** By the file of Lit: what is trimmed, each of which it has once, and what stands there then. */
const trims: Readonly<Record<string, readonly [what: RegExp, by: string][]>> = {
  'css-tag.js': [
    [/\bthrow Error\("CSSResult is not.*?"\)/g, 'throw Error()'],
    [/\bthrow Error\("Value passed to 'css'.*?(?<!\+)"\)/g, 'throw Error()'],
  ],
  'reactive-element.js': [
    [/\bSymbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/g, ''],
    [
      /const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{const \w=litPropertyMetadata\.get\(\1\);if\(void 0!==\w\)for\(const\[\w,\w\]of \w\)this\.elementProperties\.set\(\w,\w\)\}/g,
      '',
    ],
    [/,\w=\w\.reactiveElementPolyfillSupport\b/g, ''],
    [/,\w\?\.\(\{ReactiveElement:\w\}\),\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/g, ''],
  ],
  'lit-html.js': [
    [/,(\w)=\w\.litHtmlPolyfillSupport;\1\?\.\(\w,\w\),\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/g, ''],
  ],
  'lit-element.js': [
    [/,\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\)/g, ''],
    [/const (\w)=\w\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w\}\);/g, ''],
    [/\(\w\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/g, ''],
  ],
};

export function trimmedLitPlugin(): Plugin {
  return {
    name: 'stockline:trimmed-lit',
    transform: {
      filter: { id: /\/(?:css-tag|reactive-element|lit-html|lit-element)\.js$/ },
      handler(code, id) {
        let trimmed = code;
        for (const [what, by] of trims[basename(id)] ?? []) {
          const found = trimmed.match(what)?.length ?? 0;
          if (found !== 1) throw new Error(`Lit's ${basename(id)} has ${found} places, and not one, to trim: ${what}`);
          trimmed = trimmed.replace(what, by);
        }
        return { code: trimmed, map: null };
      },
    },
  };
}
