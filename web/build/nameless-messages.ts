/**
 * A language as a part of the classic script: its messages without their names, of which a quarter of the part would
 * consist. They are those of the English messages, which the script holds.
 *
 * Of `export const de: Messages = { today: 'heute', ladder: { … } }` becomes
 * `export const de = named(en, ['heute', [ … ]])`, in the order of `en.ts`. A language that has a message more or less
 * fails the build.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import MagicString from 'magic-string';
import { parseSync } from 'rolldown/utils';
import type { Plugin } from 'vite';
import { isLanguage } from './languages.ts';
import { web } from './paths.ts';

/** As much of an object literal's syntax tree as is looked at. */
interface Expression {
  type: string;
  start: number;
  end: number;
  properties: { type: string; method: boolean; computed: boolean; key: { name?: string }; value: Expression }[];
}

/** Names in their order, with those of the literals inside. */
type Names = ReadonlyMap<string, Names | undefined>;

/** For the languages of a folder. */
export function namelessMessagesPlugin(folder = join(web, 'src/locales')): Plugin {
  const languages = new RegExp(`^${folder.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}/([^/]+)\\.ts$`);
  return {
    name: 'stockline:nameless-messages',
    async transform(code, id) {
      const [, tag = ''] = languages.exec(id) ?? [];
      if (!isLanguage(tag) || tag === 'en') return null;
      const english = join(dirname(id), 'en.ts');
      const names = namesOf(messagesIn(await readFile(english, 'utf8'), english));
      const literal = messagesIn(code, id);
      const text = new MagicString(code);
      text.overwrite(literal.start, literal.end, `named(en, ${values(literal, names, code, id)})`);
      text.prepend(`import { en } from './en.ts';\nimport { named } from './named.ts';\n`);
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
  };
}

/** The object that a language's file exports. */
function messagesIn(code: string, file: string): Expression {
  for (const statement of parseSync(file, code).program.body) {
    if (statement.type !== 'ExportNamedDeclaration' || statement.declaration?.type !== 'VariableDeclaration') continue;
    const [declared] = statement.declaration.declarations;
    if (declared?.init?.type === 'ObjectExpression') return declared.init as unknown as Expression;
  }
  throw new Error(`${file} exports no messages.`);
}

function namesOf(literal: Expression): Names {
  return new Map(
    literal.properties.map(({ key, value }) => [
      key.name ?? '',
      value.type === 'ObjectExpression' ? namesOf(value) : undefined,
    ]),
  );
}

/** The source of the values, in the order of the names. */
function values(literal: Expression, names: Names, code: string, file: string): string {
  const given = new Map(literal.properties.map((property) => [property.key.name ?? '', property]));
  const missing = [...names.keys(), ...given.keys()].find((name) => !given.has(name) || !names.has(name));
  if (missing !== undefined) throw new Error(`${file} and en.ts do not have the same messages: ${missing}.`);
  const sources = [...names].map(([name, inner]) => {
    const { type, method, computed, value } = given.get(name) as Expression['properties'][number];
    if (type !== 'Property' || method || computed || value.type === 'ArrayExpression')
      throw new Error(`${file}: "${name}" is written in a way that the build cannot take its name from.`);
    return inner !== undefined && value.type === 'ObjectExpression'
      ? values(value, inner, code, file)
      : code.slice(value.start, value.end);
  });
  return `[${sources.join(', ')}]`;
}
