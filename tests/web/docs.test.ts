/** The tool that writes the documentation: what it fills, and what it refuses. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { loadFullEngine } from 'stockline/full';
import { en } from 'stockline/locales/en';
import { blocksOf } from '../../web/build/docs/blocks.ts';
import { filled } from '../../web/build/docs/includes.ts';
import { anchorsOf, linkFaults } from '../../web/build/docs/links.ts';
import { listed, unlisted } from '../../web/build/docs/page-lists.ts';
import { told } from '../../web/build/docs/told.ts';
import { untestedBlocks } from '../../web/build/docs/untested.ts';
import { wrapped } from '../../web/build/docs/wrapped.ts';
import { at as referenceAt, store } from '../../web/demo/reference/store.ts';
import { opening } from '../bench/opening.ts';
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

describe('the reference of', () => {
  const page = (path: string) => pages.get(`web/docs/${path}`) ?? '';

  test('a wrong value has every code of a fault that a document can have', () => {
    const { $defs } = JSON.parse(readFileSync(new URL('../../web/schema/errors.schema.json', import.meta.url), 'utf8'));
    const codes: string[] = $defs.faultCode.enum.filter((code: string) => code !== 'closed_handle');
    assert.ok(codes.length > 20);
    const missing = codes.filter((code) => !page('documents/README.md').includes(`\`${code}\``));
    assert.deepEqual(missing, []);
  });

  test('a warning has every code', () => {
    const { $defs } = JSON.parse(readFileSync(new URL('../../web/schema/errors.schema.json', import.meta.url), 'utf8'));
    const codes: string[] = $defs.warningCode.enum;
    const missing = codes.filter((code) => !page('documents/README.md').includes(`\n| \`${code}\` | `));
    assert.deepEqual(missing, []);
  });

  test('an element’s errors has every code that is no fault', () => {
    const source = readFileSync(new URL('../../web/src/store/failure.ts', import.meta.url), 'utf8');
    const codes = [...source.matchAll(/^ {4}\| '(\w+)'/gmu)].map(([, code = '']) => code);
    assert.ok(codes.length > 6);
    const missing = codes.filter((code) => !page('snapshots.md').includes(`| \`${code}\` |`));
    assert.deepEqual(missing, []);
  });

  test('the package has every entry, and no page names another', () => {
    const { exports } = JSON.parse(readFileSync(new URL('../../web/package.json', import.meta.url), 'utf8'));
    const entries = Object.keys(exports).map((path) => path.replace('.', 'stockline'));
    const isEntry = (name: string) =>
      entries.some((entry) => entry === name || (entry.endsWith('*') && name.startsWith(entry.slice(0, -1))));
    const namesIn = (text: string) => [
      ...[...text.matchAll(/`(stockline(?:\/[\w.-]+)+)`/gu)].map(([, name = '']) => name),
      ...[...text.matchAll(/(?:from|import) '(stockline[\w./-]*)'/gu)].map(([, name = '']) => name),
    ];
    const told = ['stockline', ...namesIn(page('entries.md'))];
    const covers = (entry: string) => told.some((name) => name === entry || name.startsWith(entry.replace('*', '')));
    assert.deepEqual(
      entries.filter((entry) => (entry.endsWith('*') ? !covers(entry) : !told.includes(entry))),
      [],
    );
    for (const [path, text] of pages) {
      for (const name of namesIn(text)) assert.ok(isEntry(name), `${path} names ${name}.`);
    }
  });

  // With Emscripten 3.1.69 it is 1.5 kB less than with the 3.1.6 that the page speaks of.
  test('what a page weighs is no kilobyte less than what the build has, nor much more, and names the budget', () => {
    const dist = new URL('../../web/dist/', import.meta.url);
    const brotli = (name: string) => brotliCompressSync(readFileSync(new URL(name, dist))).length;
    const [, told = ''] = /about ([\d,]+) in English/u.exec(page('size-and-speed.md')) ?? [];
    const measured = brotli('stockline.js') + brotli('stockline-page.wasm');
    const more = Number(told.replace(',', '')) - measured;
    assert.ok(more > -1000 && more < 2500, `${told}, and it is ${measured}`);
    const budget = JSON.parse(readFileSync(new URL('../../web/build/budget.json', import.meta.url), 'utf8'));
    const most: number = budget['product page in English'].brotliBytes;
    assert.ok(page('size-and-speed.md').includes(`${most.toLocaleString('en')} bytes`));
  });
});

describe('a page says what is so:', () => {
  const page = (path: string) => pages.get(`web/docs/${path}`)?.replace(/\s+/gu, ' ') ?? '';
  const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

  test('the room that the sheet keeps', () => {
    const sheet = read('web/src/head/room.css');
    const kept = (selector: string) =>
      new RegExp(`\\(stockline-availability${selector}:not[^}]*--stockline-reserve, ([\\d.]+em)\\)`, 'u').exec(
        sheet,
      )?.[1];
    const [full, card, badge] = ['', '\\[variant="compact"\\]', '\\[variant="badge"\\]'].map(kept);
    assert.ok(
      page('first-promise.md').includes(
        `It keeps ${full} for the full variant, ${card} for a card and ${badge} for a badge`,
      ),
    );
    assert.ok(page('looks.md').includes(`${full}, of a card ${card}, of a badge ${badge}`));
  });

  test('the size of the answer’s type', () => {
    const [, size] = /--stockline-answer-size, ([\d.]+em)\)/u.exec(read('web/src/elements/looks/text.ts')) ?? [];
    assert.ok(page('looks.md').includes(`The size of the answer's type: ${size}.`));
  });

  test('how much a state takes on a phone', () => {
    const suite = read('tests/browser/answer-first.test.ts');
    const most = (name: string) => new RegExp(`const ${name} = (\\d+);`, 'u').exec(suite)?.[1];
    const told = page('answer.md');
    assert.ok(told.includes(`takes at most ${most('MAX_HEIGHT_IN_STOCK')} pixels`));
    assert.ok(
      told.includes(
        `All else takes at most ${most('MAX_HEIGHT')} pixels, and all states at most ${most('MAX_WORDS')} words`,
      ),
    );
  });

  test('the headings of what unfolds', () => {
    const { why, whyNoDate, dayByDay, ladder, terms } = en;
    for (const heading of [why, whyNoDate, dayByDay, ladder.heading, terms.heading]) {
      assert.ok(page('answer.md').includes(`"${heading}"`), heading);
    }
  });

  test('the words of an element in the Englishes that it has', async () => {
    const { renderAvailability } = await import('stockline/ssr');
    const opened = (await loadFullEngine()).openStore(store);
    const snapshot = opened.plan();
    opened.close();
    const words = async (language: string) => {
      const query = { sku: 'MUG', to: { country: 'US', postalCode: '10001' }, at: referenceAt };
      const html = await renderAvailability({ snapshot, query, language });
      return html.replace(/<style[\s\S]*?<\/style>|<svg[\s\S]*?<\/svg>|<[^>]*>/gu, '').replace(/\s+/gu, ' ');
    };
    const [british, american] = [await words('en-GB'), await words('en')];
    for (const text of ['Arrives Tue 24 – Fri 27 Nov', 'order by 14:00']) {
      assert.ok(british.includes(text), british);
      assert.ok(page('answer.md').includes(text) && page('languages.md').includes(text), text);
    }
    for (const text of ['Arrives Tue, Nov 24 – Fri, Nov 27', 'order by 2:00 PM']) {
      assert.ok(american.includes(text), american);
      assert.ok(page('answer.md').includes(text) && page('languages.md').includes(text), text);
    }
  });

  test('the keys of the words that a shop changes first', () => {
    const [table = ''] = /\| key \| in English \|[\s\S]*?\n\n/u.exec(pages.get('web/docs/languages.md') ?? '') ?? [];
    const named = [...table.matchAll(/`([a-zA-Z]+)(?:\([a-z]+\))?(?:\.([a-z_]+))?`/gu)];
    assert.ok(named.length > 5);
    for (const [, key = '', inside] of named) {
      const found = (en as unknown as Record<string, Record<string, unknown>>)[key];
      assert.ok(inside === undefined ? found : found?.[inside], `${key}.${inside}`);
    }
    assert.ok(page('languages.md').includes('dist/types/locales/messages.d.ts'));
    assert.match(read('web/dist/types/locales/messages.d.ts'), /export type MessagesOverride/u);
  });

  test('every option of a page’s head', () => {
    const [, members = ''] = /export interface HeadPage \{([\s\S]*?)\n\}/u.exec(read('web/src/head/index.ts')) ?? [];
    const options = [...members.matchAll(/^ {2}(\w+)\??:/gmu)].map(([, name]) => name);
    assert.ok(options.length > 4);
    for (const name of options) assert.ok(page('first-promise.md').includes(`| \`${name}\` |`), name);
  });

  test('how much more the script with everything inside weighs', () => {
    const weight = (...names: string[]) =>
      names.reduce(
        (sum, name) =>
          sum + brotliCompressSync(readFileSync(new URL(`../../web/dist/${name}`, import.meta.url))).length,
        0,
      );
    const times = weight('stockline.inline.js') / weight('stockline.js', 'stockline-page.wasm');
    const told =
      ['two', 'three', 'four', 'five'].indexOf(/more than (\w+) times as much/u.exec(page('cdn.md'))?.[1] ?? '') + 2;
    assert.equal(told, Math.floor(times), String(times));
  });

  test('of which day the figures about speed are', () => {
    const { on, machine } = JSON.parse(read('tests/bench/speed.json'));
    assert.ok(page('speed.md').startsWith(`# Speed ${opening({ on, machine })} ## Goals`));
    assert.match(opening({ on: '2026-11-29', machine: 'one core' }), / on 29 November 2026, on one core\. /u);
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

test('Prose is wrapped at 120, code and tables are not, and what stands in code stays together', () => {
  const words = (count: number) => Array(count).fill('123456789').join(' ');
  assert.equal(wrapped(words(14)), `${words(12)}\n${words(2)}`);
  assert.equal(wrapped(`- ${words(14)}`), `- ${words(11)}\n  ${words(3)}`);
  assert.equal(wrapped(`${words(11)} \`a b c d e\``), `${words(11)}\n\`a b c d e\``);
  for (const text of [`| ${words(14)} |`, `\`\`\`\n${words(14)}\n\`\`\``]) assert.equal(wrapped(text), text);
});
