/** The tool that writes the documentation: what it fills, and what it refuses. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { blocksOf } from '../../web/build/docs/blocks.ts';
import { filled } from '../../web/build/docs/includes.ts';
import { anchorsOf, linkFaults } from '../../web/build/docs/links.ts';
import { listed, unlisted } from '../../web/build/docs/page-lists.ts';
import { told } from '../../web/build/docs/told.ts';
import { untestedBlocks } from '../../web/build/docs/untested.ts';
import { readPages } from './docs-pages.ts';

const pages = await readPages();
const page = (text: string) => new Map([['web/docs/a.md', text]]);

describe('a page', () => {
  test('leads with every link to a file and a heading that are there', async () => {
    assert.ok(pages.size > 25);
    assert.deepEqual(await linkFaults(pages), []);
  });

  test('prints no code that no test runs', () => assert.deepEqual(untestedBlocks(pages), []));

  test('stands in the index', () => assert.deepEqual(unlisted(pages), []));

  test('shows the file that it includes, as it is', async () => {
    for (const [path, text] of pages) assert.deepEqual(await filled(path, text), { text, faults: [] });
  });
});

describe('a link', () => {
  test('to no file is a fault', async () => {
    assert.deepEqual(await linkFaults(page('[a](b.md)')), ['web/docs/a.md: b.md leads to no file.']);
  });

  test('to no heading is a fault', async () => {
    assert.deepEqual(await linkFaults(page('# One\n\n[a](#two)')), ['web/docs/a.md: #two leads to no heading.']);
    assert.deepEqual(await linkFaults(page('# One two\n\n[a](#one-two)')), []);
  });

  test('from a page of the package to a file that the package lacks is a fault', async () => {
    assert.match((await linkFaults(page('[a](../../CONTRIBUTING.md)')))[0] ?? '', /is not in the npm package/u);
  });

  test('in code is none', async () => assert.deepEqual(await linkFaults(page('`[a](b.md)`')), []));

  test('finds a heading with code and marks as GitHub names it', () => {
    assert.deepEqual([...anchorsOf('# `<a-b>`\n## What’s new?\n## What’s new?')], ['a-b', 'whats-new', 'whats-new-1']);
  });
});

describe('an included block', () => {
  const block = (target: string) => `<!-- include: ${target} -->\n\n\`\`\`css\nold\n\`\`\`\n`;

  test('gets the file’s text, and the rest of the page stays', async () => {
    const { text, faults } = await filled('a.md', `before\n\n${block('web/docs/examples/override.js')}\nafter\n`);
    assert.deepEqual(faults, []);
    assert.match(
      text,
      /^before\n\n<!-- include: [^ ]+ -->\n\n```css\nStockline\.overrideMessages[^\n]+\n```\n\nafter\n$/u,
    );
  });

  test('of a file, or a region, that is not there is a fault', async () => {
    for (const target of ['no/such.file', 'README.md#nowhere']) {
      assert.deepEqual((await filled('a.md', block(target))).faults, [`a.md:3: there is no ${target} to include.`]);
    }
  });

  test('of a region has its lines, without the indent that they share', async () => {
    const { text } = await filled('a.md', block('tests/web/docs.test.ts#region'));
    assert.equal(blocksOf(text)[0]?.code, "const one = 'one';\n");
  });
});

function region(): string {
  // docs:begin region
  const one = 'one';
  // docs:end region
  return one;
}

test('A region is code that runs', () => assert.equal(region(), 'one'));

describe('a block of code', () => {
  test('without a marker is a fault, with its page and line', () => {
    assert.match(
      untestedBlocks(page('# A\n\n```ts\nf();\n```\n'))[0] ?? '',
      /^web\/docs\/a\.md:3: this ts has no marker/u,
    );
  });

  test('of JSON is read', () => {
    assert.deepEqual(untestedBlocks(page('```json\n{ "a": 1 }\n```\n')), []);
    assert.equal(untestedBlocks(page('```json\n{ "a": … }\n```\n')).length, 1);
  });

  test('of words needs none', () => assert.deepEqual(untestedBlocks(page('```text\nwords\n```\n')), []));
});

test('A list has a line a page that is there, with its heading and its first sentence', () => {
  const some = new Map([
    ['web/docs/README.md', '<!-- pages: one.md two.md -->\n<!-- /pages -->'],
    ['web/docs/one.md', '# One\n\nIt does [this](x.md). And that.'],
    ['web/docs/three.md', '# Three'],
  ]);
  const text = listed('web/docs/README.md', some.get('web/docs/README.md') ?? '', some);
  assert.equal(text, '<!-- pages: one.md two.md -->\n\n- [One](one.md): It does this.\n\n<!-- /pages -->');
  assert.match(unlisted(some)[0] ?? '', /^web\/docs\/three\.md stands in no list/u);
});

test('A description is what it is, and what its labels say', () => {
  assert.deepEqual(told('How many.\nAbsent: 1. Wrong: `0` gives `out_of_range`. Example: `4` says "3".'), {
    what: 'How many.',
    absent: '1.',
    wrong: '`0` gives `out_of_range`.',
    example: '`4` says "3".',
  });
  assert.deepEqual(told('Minutes. Absent: never stale.'), { what: 'Minutes.', absent: 'Never stale.' });
});
