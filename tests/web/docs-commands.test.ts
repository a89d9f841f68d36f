/** Every command that the documentation prints: run as it is printed, in a shop's folder, with the built package. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { commandNames } from '../../web/src/cli/usage.ts';
import { openShopFolder, readBlocks, readPages, type Shop } from './docs-pages.ts';

const blocks = await readBlocks();
const pages = await readPages();

/** A shell that stops at the first command that fails, and gives its status. */
function inShell(code: string, { folder, path }: Shop) {
  return spawnSync('sh', ['-e', '-c', code], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...process.env, PATH: path },
  });
}

for (const page of pages.keys()) {
  const runnable = blocks.filter((block) => block.page === page && block.marker.startsWith('run'));
  if (runnable.every(({ marker }) => statusOf(marker) === undefined)) continue;
  describe(`a command of ${page}`, () => {
    // Of its own: a page's commands go on from what those above have written.
    let shop: Shop;
    before(async () => {
      shop = await openShopFolder();
    });
    after(() => shop.remove());

    for (const { line, marker, code } of runnable) {
      const status = statusOf(marker);
      if (status === undefined) continue;
      test(`exits with ${status}: line ${line}`, () => {
        const outcome = inShell(code, shop);
        assert.equal(outcome.status, status, outcome.stderr);
        const next = blocks[blocks.findIndex((block) => block.page === page && block.line === line) + 1];
        if (next?.marker === 'prints') assert.equal(outcome.stdout.trim(), next.code.trim());
      });
    }
  });
}

/** Which exit status a marker promises; none where the block is not run here. */
function statusOf(marker: string): number | undefined {
  const [, isRun, status = '0'] = /^(run)(?:: exit (\d))?$/u.exec(marker) ?? [];
  return isRun === undefined ? undefined : Number(status);
}

test('The notice that a page has written is German, and names the shop', async () => {
  const shop = await openShopFolder();
  const notice = blocks.find(({ code }) => code.includes('stockline notice --language de'));
  const { stdout } = inShell(notice?.code ?? '', shop);
  shop.remove();
  assert.match(stdout, /Alder & Tern/u);
  assert.match(stdout, /Bestellung/u);
});

test('Pages say what is printed only after a command', () => {
  for (const [index, { page, line, marker }] of blocks.entries()) {
    if (marker !== 'prints') continue;
    assert.match(blocks[index - 1]?.marker ?? '', /^run/u, `${page}:${line}`);
  }
});

test('No page plans into the snapshot that is served: the shell empties it before the store is read', async () => {
  for (const [page, text] of pages) assert.doesNotMatch(text, /stockline plan[^\n&|`]*>/u, page);
  // What pages print in its place leaves it as it is when the store has a fault.
  const shop = await openShopFolder();
  const printed = blocks.find(({ page, code }) => page.endsWith('command-line.md') && code.includes('stockline plan'));
  const { status, stdout } = inShell(
    `cp snapshot.json served.json; echo '{}' > store.json
    (${printed?.code.trim()}) || cmp snapshot.json served.json && echo untouched`,
    shop,
  );
  shop.remove();
  assert.equal(status, 0);
  assert.match(stdout, /(?:^|\n)untouched\n$/u);
});

test('Every `stockline` command that a page names is one', () => {
  const named = [...pages].flatMap(([page, text]) =>
    [...text.matchAll(/(?:`|^|\| |dev )stockline ([a-z]+)/gmu)].map(([, name]) => ({ page, name })),
  );
  assert.ok(named.length > 20);
  for (const { page, name } of named)
    assert.ok(
      commandNames.some((one) => one === name),
      `${page}: stockline ${name}`,
    );
});

test('Every `./dev` command that a page names is listed by ./dev', () => {
  const dev = fileURLToPath(new URL('../../dev', import.meta.url));
  const { stdout } = spawnSync(dev, ['help'], { encoding: 'utf8' });
  const named = [...pages].flatMap(([page, text]) =>
    [...text.matchAll(/\.\/dev ([a-z]+)/gu)].map(([, name]) => ({ page, name })),
  );
  assert.ok(named.length > 5);
  for (const { page, name } of named) assert.match(stdout, new RegExp(`^  ${name} `, 'mu'), `${page}: ./dev ${name}`);
});
