/** What tests cite is there: the rules of core/RULES.md by their numbers, and the scenarios that are their examples. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

const page = read('core/RULES.md');
const scenarios = readdirSync(new URL('tests/scenarios/', root)).map((name) => name.replace('.json', ''));

/** The numbers in "rule 4", "rules 3, 6 and 10", "rule T5". */
function rulesCited(text: string): string[] {
  return [...text.matchAll(/\brules? ((?:[TM]?\d+(?:, | and |; )?)+)/gu)].flatMap(
    ([, list = '']) => list.match(/[TM]?\d+/gu) ?? [],
  );
}

describe('core/RULES.md', () => {
  const numbered = [...page.matchAll(/^\*\*(?:Rule (?<number>\d+)|(?<letter>[TM]\d+))\. /gmu)].map(
    ({ groups }) => groups?.['number'] ?? groups?.['letter'] ?? '',
  );
  const upTo = (letter: string, last: number) => Array.from({ length: last }, (_, index) => `${letter}${index + 1}`);

  test('has rules 1 to 29, T1 to T16 and M1 to M8, each once', () => {
    const all = [...upTo('', 29), ...upTo('T', 16), ...upTo('M', 8)];
    assert.deepEqual([...numbered].sort(), all.sort());
  });

  test('gives each rule one example, right behind it', () => {
    const parts = page.split(/^\*\*(?=(?:Rule \d+|[TM]\d+)\. )/gmu).slice(1);
    const without = parts.filter((part) => !/^> /mu.test(part)).map((part) => part.slice(0, part.indexOf('.')));
    assert.deepEqual(without, []);
  });

  test('takes its examples from scenarios that there are', () => {
    const named = [...page.matchAll(/\[(?<name>[a-z0-9-]+)\](?!\()/gu)].map(({ groups }) => groups?.['name'] ?? '');
    assert.ok(named.length > 25, `${named.length} examples have a scenario`);
    assert.deepEqual(
      named.filter((name) => !scenarios.includes(name)),
      [],
    );
  });

  test('has every rule that a scenario cites', () => {
    let cited = 0;
    for (const name of scenarios) {
      const { source } = JSON.parse(read(`tests/scenarios/${name}.json`)) as { source: string };
      if (!source.includes('core/RULES.md')) continue;
      const rules = rulesCited(source);
      cited += 1;
      assert.ok(rules.length > 0, `${name} cites core/RULES.md without a number.`);
      for (const rule of rules) assert.ok(numbered.includes(rule), `${name} cites rule ${rule}, which there is not.`);
    }
    assert.ok(cited > 40, `${cited} scenarios cite it`);
  });
});

test('A scenario says where its expectation comes from, and names nothing that is not in the repository', () => {
  for (const name of scenarios) {
    const { source = '' } = JSON.parse(read(`tests/scenarios/${name}.json`)) as { source?: string };
    assert.notEqual(source, '', name);
    assert.doesNotMatch(source, /\bdesign\b(?!\.json)|\bissue\b|\blaw\/rules\.md|\bsection \d/iu, name);
  }
});
