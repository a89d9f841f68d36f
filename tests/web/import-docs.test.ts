/** The page on imports names what the importer knows, and each kind of file where its columns are written down. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { neededBy } from '../../web/src/cli/import/header-sets.ts';
import { odooSets } from '../../web/src/cli/import/odoo.ts';
import { shopifySets } from '../../web/src/cli/import/shopify.ts';
import { woocommerceSets } from '../../web/src/cli/import/woocommerce.ts';

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
