/** The page on imports names what the importer knows, and each kind of file where its columns are written down. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { blocksOf } from '../../web/build/docs/blocks.ts';
import { neededBy } from '../../web/src/cli/import/header-sets.ts';
import { odooSets } from '../../web/src/cli/import/odoo.ts';
import { shopifySets } from '../../web/src/cli/import/shopify.ts';
import { woocommerceSets } from '../../web/src/cli/import/woocommerce.ts';
import { lines, stockline } from './stockline-command.ts';

const page = readFileSync(new URL('../../web/docs/import.md', import.meta.url), 'utf8');
const sets = [...shopifySets, ...woocommerceSets, ...odooSets];

test('The page names each column that a file must have', () => {
  for (const set of sets)
    for (const names of neededBy(set))
      assert.ok(
        names.some((name) => page.includes(`\`${name}\``)),
        `${set.name}: ${names.join(' or ')}`,
      );
});

test('Each kind of file names public addresses where its columns are written down', () => {
  for (const { name, sources } of sets) {
    assert.ok(sources.length > 0, name);
    for (const source of sources) assert.equal(new URL(source).protocol, 'https:');
  }
});

test('What the page says of products in the settings is laid over an import', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stockline-import-docs-'));
  try {
    const path = (name: string) => join(folder, name);
    const printed = blocksOf(page).find(({ marker }) => marker === 'runs in: tests/web/import-docs.test.ts');
    const options = ['--country', 'DE', '--zone', 'Europe/Berlin', '--holidays', 'none'];
    assert.equal((await stockline(['init', path('shop'), ...options])).status, 0);
    const settings = path('shop/settings.json');
    const own = { ...JSON.parse(readFileSync(settings, 'utf8')), ...JSON.parse(printed?.code ?? '') };
    writeFileSync(settings, JSON.stringify(own));
    // The export knows nothing of the table, which is made to order.
    writeFileSync(
      path('inventory.csv'),
      'Handle,SKU,Location,Committed (not editable),On hand (current)\nl,LAMP,main,0,9\nb,BOOK,main,0,0\n',
    );
    writeFileSync(path('purchases.csv'), 'Item,Number,Day\nLAMP,30,2026-12-10\n');
    const columns = { sku: 'Item', quantity: 'Number', expected: 'Day' };
    writeFileSync(path('map.json'), JSON.stringify({ tables: [{ kind: 'receipts', columns }] }));
    const files = ['inventory.csv', 'purchases.csv'].map(path);
    const to = [
      '--map',
      path('map.json'),
      '--settings',
      settings,
      '--out',
      path('shop/data.json'),
      '--as-of',
      '2026-11-23T15:05:00Z',
    ];
    const imported = await stockline(['import', 'shopify', ...files, ...to]);
    assert.equal(imported.status, 0, imported.stderr);
    assert.doesNotMatch(imported.stderr, /warning/u);
    const { status, stdout, stderr } = await stockline(['plan', path('shop'), '--rules', 'none']);
    assert.equal(status, 0, stderr);
    writeFileSync(path('snapshot.json'), stdout);
    const question = { quantity: 1, at: '2026-11-23T15:10:00Z', to: { country: 'DE' } };
    const asked = [
      { sku: 'LAMP', ...question, quantity: 6 },
      { sku: 'BOOK', ...question },
      { sku: 'TABLE', ...question },
    ];
    const answers = await stockline(
      ['quote', path('snapshot.json')],
      asked.map((one) => `${JSON.stringify(one)}\n`).join(''),
    );
    assert.deepEqual(
      lines(answers.stdout).map((line) => JSON.parse(line).status),
      // Of nine lamps five may be told of; for the sixth the receipt is told.
      ['backorder', 'preorder', 'made_to_order'],
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
