/**
 * Every script of the package is ASCII: a server or a page that takes it for another encoding than UTF-8 still shows
 * what it says. `output.charset` escapes what stands in strings, templates and regular expressions. Here is the rest:
 * `String.raw`, whose text has no escapes, becomes a template that has them; comments are written in ASCII's own signs;
 * and a script in which anything is left fails the build.
 */
import MagicString from 'magic-string';
import { parseSync } from 'rolldown/utils';
import type { Plugin } from 'vite';

/** Signs that have a twin in ASCII; of others a comment shows the code. */
const twins: Readonly<Record<string, string>> = {
  ...{ '–': '-', '—': '-', '…': '...', '’': "'", '‘': "'", '“': '"', '”': '"', '×': 'x', '·': '.', '→': '->' },
  ...{ '≤': '<=', '≥': '>=' },
};

const beyondAscii = /[^\0-\x7f]/;

export function asciiPlugin(): Plugin {
  return {
    name: 'stockline:ascii',
    renderChunk(code, { fileName }) {
      if (!beyondAscii.test(code)) return null;
      const text = new MagicString(code);
      const { comments, program } = parseSync(fileName, code);
      for (const { start, end } of comments) {
        const comment = code.slice(start, end);
        if (beyondAscii.test(comment)) text.update(start, end, inAscii(comment));
      }
      for (const template of rawTemplates(program)) escapeRaw(text, template);
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        const [found] = (file.type === 'chunk' && /.{0,60}[^\0-\x7f].{0,20}/.exec(file.code)) || [];
        if (found !== undefined) this.error(`${file.fileName} is not ASCII: ${found}`);
      }
    },
  };
}

function inAscii(comment: string): string {
  return comment.replace(
    /[^\0-\x7f]/g,
    (sign) => twins[sign] ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** As much of a syntax tree as is looked at. */
interface Node {
  type: string;
  start: number;
  end: number;
  tag?: Node & { object?: { name?: string }; property?: { name?: string } };
  quasi?: { start: number; quasis: Node[] };
}

/** The templates under a node that `String.raw` stands before. */
function* rawTemplates(node: unknown): Generator<Node> {
  if (typeof node !== 'object' || node === null) return;
  const { type, tag } = node as Node;
  if (type === 'TaggedTemplateExpression' && tag?.object?.name === 'String' && tag.property?.name === 'raw')
    yield node as Node;
  for (const inner of Object.values(node)) yield* rawTemplates(inner);
}

/** The same text without `String.raw` before it. */
function escapeRaw(text: MagicString, { start, quasi }: Node): void {
  if (quasi === undefined) return;
  text.remove(start, quasi.start);
  for (const { start: from, end: to } of quasi.quasis) {
    const raw = text.original.slice(from, to);
    const escaped = raw.replace(/\\|`|\$\{/g, '\\$&');
    if (escaped !== raw) text.update(from, to, escaped);
  }
}
