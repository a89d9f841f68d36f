/**
 * The classic script has no more of Lit than its elements use (build/trimmed-lit.ts, src/script-lit.ts). Their
 * templates and declarations are to use no more than that.
 */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'rolldown/utils';

const elements = fileURLToPath(new URL('../../web/src/elements/', import.meta.url));

/** As much of a syntax tree as is looked at. */
interface Node {
  type: string;
  tag?: { name?: string };
  quasi?: { quasis: { value: { cooked: string } }[] };
}

function* templates(node: unknown): Generator<string[]> {
  if (typeof node !== 'object' || node === null) return;
  const { type, tag, quasi } = node as Node;
  if (type === 'TaggedTemplateExpression' && /^(?:html|svg)$/.test(tag?.name ?? '') && quasi)
    yield quasi.quasis.map(({ value }) => value.cooked);
  for (const inner of Object.values(node)) yield* templates(inner);
}

/** What the trimmed renderer would take amiss. */
function amiss(strings: readonly string[]): string | undefined {
  const whole = strings.join('VALUE').replaceAll(/="[^"]*"/g, '');
  const [odd] = /<!--|<\/?(?:script|style|textarea|title|math)\b|<\/?VALUE|<[^>]*\s[.?@]?VALUE/.exec(whole) ?? [];
  return odd;
}

async function sources(): Promise<[string, string][]> {
  const files = (await readdir(elements, { recursive: true })).filter((name) => name.endsWith('.ts'));
  return Promise.all(
    files.map(async (name): Promise<[string, string]> => [name, await readFile(join(elements, name), 'utf8')]),
  );
}

test('the templates have values where the renderer of the classic script looks for them', async () => {
  const all = (await sources()).flatMap(([name, code]) =>
    [...templates(parseSync(name, code).program)].map((strings) => ({ name, strings })),
  );
  assert.ok(all.length > 50, `${all.length} templates`);
  assert.deepEqual(
    all.flatMap(({ name, strings }) => amiss(strings)?.concat(` in ${name}`) ?? []),
    [],
  );
});

test('a value in the place of a name, in a comment, or in an element of text alone is found', () => {
  assert.equal(amiss(['<', '>']), '<VALUE');
  assert.equal(amiss(['<p ', '>']), '<p VALUE');
  assert.equal(amiss(['<!-- ', ' -->']), '<!--');
  assert.equal(amiss(['<textarea>', '</textarea>']), '<textarea');
  assert.equal(amiss(['<p class="a ', '" .x=', '>', '</p>']), undefined);
});

test('the declared properties are texts, numbers or truths', async () => {
  for (const [name, code] of await sources()) {
    assert.doesNotMatch(code, /type: (?:Object|Array)\b|\b(?:converter|hasChanged|noAccessor|useDefault): /, name);
    assert.doesNotMatch(code, /\b(?:hostUpdate|hostUpdated|shouldUpdate|getUpdateComplete|shadowRootOptions)\b/, name);
  }
});
