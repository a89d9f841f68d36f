/** Which rule packs are taken: by country from `stockline/rules`, from a folder on the command line. */
import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { destinationsOf, loadRulePacks, rulePacks } from 'stockline/rules';
import { packs } from './rule-documents.ts';
import { stockline } from './stockline-command.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const store = path('../corpus/good/store-of-the-design.json');

const jurisdictionsFor = async (countries?: string[]) => (await loadRulePacks(countries)).map(({ jurisdiction }) => jurisdiction);

describe('stockline/rules', () => {
  test('lists every pack, the wider before the narrower', () => {
    assert.deepEqual(
      rulePacks.map(({ jurisdiction }) => jurisdiction),
      ['EU', 'AU', 'BR', 'CH', 'CN', 'DE', 'FR', 'GB', 'IN', 'JP', 'KR', 'US', 'CA-ON', 'CA-QC', 'US-CA'],
    );
  });

  test('loads what the files hold', async () => {
    for (const entry of rulePacks) assert.deepEqual(await entry.load(), packs.get(entry.name));
  });

  test('finds the packs of a country: the Union and the member, a country and its parts', async () => {
    assert.deepEqual(await jurisdictionsFor(['DE']), ['EU', 'DE']);
    assert.deepEqual(await jurisdictionsFor(['US']), ['US', 'US-CA']);
    assert.deepEqual(await jurisdictionsFor(['CA']), ['CA-ON', 'CA-QC']);
    assert.deepEqual(await jurisdictionsFor(['PT', 'GB']), ['EU', 'GB']);
  });

  test('has none for a country of which nothing is known, and all when no country is given', async () => {
    assert.deepEqual(await jurisdictionsFor(['NZ']), []);
    assert.equal((await jurisdictionsFor()).length, 15);
  });

  test('knows where a store ships to', () => {
    const lanes = (...countries: string[]) => ({ lanes: countries.map((country) => ({ to: { country } })) });
    assert.deepEqual(destinationsOf({ shipping: { standard: lanes('US', 'DE'), express: lanes('US') } }), ['US', 'DE']);
  });

  test('takes a lane to anywhere for all countries, and no lane too', () => {
    assert.equal(destinationsOf({ shipping: { standard: { lanes: [{ to: { country: 'US' } }, {}] } } }), undefined);
    assert.equal(destinationsOf({ shipping: {} }), undefined);
    assert.equal(destinationsOf({}), undefined);
  });
});

describe('--rules', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stockline-rules-'));
  });
  after(() => rm(folder, { recursive: true }));

  test('none plans without any', async () => {
    const { status, stdout } = await stockline(['plan', store, '--rules', 'none']);
    assert.equal(status, 0);
    assert.equal('rules' in JSON.parse(stdout), false);
  });

  test('refuses a folder that is not there, and one without a pack', async () => {
    const missing = await stockline(['plan', store, '--rules', join(folder, 'missing')]);
    assert.equal(missing.status, 1);
    assert.match(missing.stderr, /missing cannot be read: there is no such folder/);
    const empty = await stockline(['check', store, '--rules', folder]);
    assert.equal(empty.status, 2);
    assert.match(empty.stderr, /There is no rule pack in /);
  });

  test('refuses a file that is no pack, by its name', async () => {
    const mixed = await mkdtemp(join(folder, 'mixed-'));
    await cp(path('../../web/rules/ch.json'), join(mixed, 'ch.json'));
    for (const text of ['{"jurisdiction":"XX"}', '[]', 'null', 'not JSON']) {
      await writeFile(join(mixed, 'other.json'), text);
      const { status, stderr } = await stockline(['plan', store, '--rules', mixed]);
      assert.equal(status, 2, text);
      assert.match(stderr, /other\.json is no rule pack/, text);
    }
  });

  test('belongs to plan and check', async () => {
    const { status, stderr } = await stockline(['quote', store, '--rules', 'none']);
    assert.equal(status, 2);
    assert.match(stderr, /--rules belongs to plan and check, not to quote/);
  });
});
