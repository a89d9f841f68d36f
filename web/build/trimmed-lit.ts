/**
 * Takes out of the Lit inside the classic script what no page can come to: two sentences for who writes css`…` wrongly,
 * which in these sources fails a test (the errors themselves stay), what decorators tell Lit of properties, of which
 * these sources have none, and where polyfills of old browsers and Lit's own tools for servers and developers hook in.
 * Every page would load them.
 */
import type { Plugin } from 'vite';

/** In which file of Lit, what, and what stands there then. */
const trims: readonly { file: string; what: RegExp; by: string; times: number }[] = [
  {
    file: 'css-tag.js',
    what: /\bthrow Error\("(?:CSSResult is not|Value passed to 'css').*?(?<!\+)"\)/g,
    by: 'throw Error()',
    times: 2,
  },
  {
    file: 'reactive-element.js',
    what: /\bSymbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;|const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{const \w=litPropertyMetadata\.get\(\1\);if\(void 0!==\w\)for\(const\[\w,\w\]of \w\)this\.elementProperties\.set\(\w,\w\)\}|,\w=\w\.reactiveElementPolyfillSupport\b|,\w\?\.\(\{ReactiveElement:\w\}\),\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/g,
    by: '',
    times: 4,
  },
  {
    file: 'lit-html.js',
    what: /,(\w)=\w\.litHtmlPolyfillSupport;\1\?\.\(\w,\w\),\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/g,
    by: '',
    times: 1,
  },
  {
    file: 'lit-element.js',
    what: /,\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\)|const (\w)=\w\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w\}\);|\(\w\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/g,
    by: '',
    times: 3,
  },
];

export function trimmedLitPlugin(): Plugin {
  return {
    name: 'stockline:trimmed-lit',
    transform: {
      filter: { id: /\/(?:css-tag|reactive-element|lit-html|lit-element)\.js$/ },
      handler(code, id) {
        return trims
          .filter(({ file }) => id.endsWith(`/${file}`))
          .reduce(
            (trimmed, { file, what, by, times }) => {
              const found = trimmed.code.match(what)?.length ?? 0;
              if (found !== times) throw new Error(`Lit's ${file} has ${found} of the ${times} places to trim.`);
              return { code: trimmed.code.replace(what, by), map: null };
            },
            { code, map: null },
          );
      },
    },
  };
}
