/** Which lines `./dev check` calls too long. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { longLines } from '../../web/build/line-lengths.ts';

/** As many letters. */
const letters = (count: number) => 'x'.repeat(count);
/** Words of nine letters with their blanks, ten columns each. */
const words = (count: number) => Array(count).fill(letters(9)).join(' ');

describe('a line of', () => {
  const cases: [what: string, name: string, text: string, found: number[]][] = [
    ['120 is not too long', 'a.ts', `// ${letters(117)}\n`, []],
    ['121 is', 'a.ts', `\n// ${letters(118)}\n`, [2]],
    ['one long string may be', 'a.ts', `const text = '${words(14)}';\n`, []],
    ['one long regular expression may be', 'a.ts', `const pattern = /${words(14)}/u;\n`, []],
    ['a template may be, with what it puts in', 'a.ts', `say(\`${words(6)} \${${letters(20)}} ${words(6)}\`);\n`, []],
    ['a template’s middle may be', 'a.ts', `say(\`\n${words(14)}\n\`);\n`, []],
    ['many short strings is', 'a.ts', `const all = [${Array(14).fill("'xxxxxxx'").join(', ')}];\n`, [1]],
    ['code around a string of half its length is', 'a.ts', `${letters(70)}('${letters(60)}');\n`, [1]],
    ['a string that only a comment has is', 'a.ts', `// '${words(14)}'\n`, [1]],
    ['one long string of C++ may be', 'a.cpp', `const char* text = "${words(14)}";\n`, []],
    ['a comment of C++ is', 'a.h', `/// ${words(14)}\n`, [1]],
    ['one long word of a shell may be', 'CMakeLists.txt', `    ${letters(130)}\n`, []],
    ['words of a shell is', 'dev', `${words(14)}\n`, [1]],
    ['prose is', 'a.md', `${words(14)}\n`, [1]],
    ['a table may be', 'a.md', `| ${words(14)} |\n`, []],
    ['a link may be', 'a.md', `See [${words(5)}](https://shop.example/${letters(60)}).\n`, []],
    ['code in Markdown may be', 'a.md', `\`\`\`\n${words(14)}\n\`\`\`\n\n    ${words(14)}\n`, []],
    ['data may be', 'a.json', `${words(14)}\n`, []],
  ];
  for (const [what, name, text, found] of cases) {
    test(`${what}: ${name}`, () => assert.deepEqual(longLines(name, text), found));
  }
});
