/** `stockline init`: what a shop begins with. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { lines, stockline } from './stockline-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'stockline-init-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const read = (...path: string[]) => JSON.parse(readFileSync(join(folder, ...path), 'utf8'));
const germany = ['--country', 'DE', '--zone', 'Europe/Berlin'];

describe('stockline init', () => {
  test('writes settings that `check` accepts at once', async () => {
    const shop = join(folder, 'shop');
    const options = ['--cutoff', '14:00', '--trade', 'perishables', '--ships-to', 'AT,CH', '--years', '2026-2027'];
    const { status, stderr } = await stockline(['init', shop, ...germany, ...options]);
    assert.equal(status, 0, stderr);
    assert.deepEqual(readdirSync(shop).sort(), ['README.md', 'data.json', 'settings.json']);
    const settings = read('shop', 'settings.json');
    assert.equal(settings.hideStockAbove, 100);
    assert.equal(settings.locations.main.cutoff, '14:00');
    assert.deepEqual(settings.holidays, { DE: 'holidays-de', AT: 'holidays-at', CH: 'holidays-ch' });
    // German Unity Day; Austria's National Day.
    assert.ok(settings.calendars.dock.closed.includes('2026-10-03'));
    assert.ok(settings.calendars['holidays-at'].closed.includes('2026-10-26'));
    assert.deepEqual(Object.keys(settings.policies), ['perishables']);
    // Nobody has said how long it takes.
    assert.deepEqual(settings.shipping.standard.lanes, [
      { to: { country: 'DE' } },
      { to: { country: 'AT' } },
      { to: { country: 'CH' } },
    ]);
    const store = JSON.stringify({ ...settings, ...read('shop', 'data.json') });
    const checked = await stockline(['check', '-'], store);
    assert.equal(checked.status, 0, checked.stdout);
    assert.deepEqual(JSON.parse(checked.stdout).errors, []);
  });

  test('explains each part beside it', () => {
    const settings = read('shop', 'settings.json');
    for (const [member, value] of Object.entries(settings['x-why']))
      assert.ok(member in settings && value !== '', member);
    for (const part of [
      ...Object.values(settings.calendars),
      ...Object.values(settings.locations),
      settings.shipping.standard,
    ])
      assert.match((part as { 'x-why': string })['x-why'], /\w\.$|"sat"\.$|\]\.$/);
    const readme = readFileSync(join(folder, 'shop/README.md'), 'utf8');
    assert.match(readme, /Up to 100 units of a product at a place; what is above is told to nobody\./);
    assert.match(readme, /Those of DE, AT, CH until 2027-12-31\./);
  });

  test('writes all places that are named, and the import of each system', async () => {
    const shop = join(folder, 'places');
    const options = ['--holidays', 'none', '--place', 'Lager Nord', '--place', 'Laden', '--cutoff', '14:00'];
    const { status, stderr } = await stockline(['init', shop, ...germany, ...options]);
    assert.equal(status, 0, stderr);
    const { locations } = read('places', 'settings.json');
    assert.deepEqual(Object.keys(locations), ['Lager Nord', 'Laden']);
    assert.equal(locations.Laden.cutoff, '14:00');
    const readme = readFileSync(join(shop, 'README.md'), 'utf8');
    for (const system of ['shopify', 'woocommerce', 'odoo', 'csv'])
      assert.match(readme, new RegExp(`stockline import ${system} .*--out places/data\\.json`));
    assert.match(readme, /`Lager Nord`, `Laden`\./);
  });

  test('goes on with an import of an empty place', async () => {
    const csv = join(folder, 'inventory.csv');
    writeFileSync(csv, 'Handle,SKU,Location,Committed (not editable),On hand (current)\nm,MUG,main,1,4\n');
    const data = join(folder, 'shop/data.json');
    const settings = join(folder, 'shop/settings.json');
    const asOf = ['--as-of', '2026-11-23T08:00:00Z'];
    assert.equal(
      (await stockline(['import', 'shopify', csv, ...asOf, '--settings', settings, '--out', data])).status,
      0,
    );
    const planned = await stockline(['plan', join(folder, 'shop')]);
    assert.equal(planned.status, 0, planned.stdout);
    const query = '{"sku":"MUG","quantity":3,"at":"2026-11-23T08:30:00Z","to":{"country":"DE"}}\n';
    writeFileSync(join(folder, 'snapshot.json'), planned.stdout);
    const { stdout } = await stockline(['quote', join(folder, 'snapshot.json')], query);
    const promise = JSON.parse(lines(stdout)[0] ?? '');
    assert.equal(promise.status, 'in_stock');
    // Monday morning in Berlin: it leaves the same day, and nobody knows when it arrives.
    assert.deepEqual(promise.parts[0].ship, { earliest: '2026-11-23', latest: '2026-11-23' });
    assert.equal('deliver' in promise.parts[0], false);
  });

  test('takes the days of the carrier within the shop’s own country, and guesses none of those elsewhere', async () => {
    const shop = join(folder, 'transit');
    const options = ['--ships-to', 'AT', '--holidays', 'none', '--transit-days'];
    assert.equal((await stockline(['init', shop, ...germany, ...options, '1-3'])).status, 0);
    assert.deepEqual(read('transit', 'settings.json').shipping.standard.lanes, [
      { to: { country: 'DE' }, transitDays: [1, 3] },
      { to: { country: 'AT' } },
    ]);
    const readme = readFileSync(join(shop, 'README.md'), 'utf8');
    assert.match(readme, /1 to 3 days of the carrier within DE\. Elsewhere none are set/u);
    assert.match(readme, /stockline publish transit --to public\/stock/u);
    for (const wrong of ['3-1', 'two', '1-', '-1']) {
      const refused = await stockline([
        'init',
        join(folder, 'no'),
        ...germany,
        ...options.slice(0, -1),
        `--transit-days=${wrong}`,
      ]);
      assert.equal(refused.status, 2);
      assert.match(refused.stderr, /Write the least and the most, as in --transit-days 1-3\./u);
    }
  });

  test('writes over nothing', async () => {
    const before = readFileSync(join(folder, 'shop/settings.json'), 'utf8');
    const { status, stderr } = await stockline(['init', join(folder, 'shop'), ...germany]);
    assert.equal(status, 2);
    assert.match(stderr, /settings\.json is there already, and init writes over nothing/);
    assert.equal(readFileSync(join(folder, 'shop/settings.json'), 'utf8'), before);
  });

  test('hides as much of the stock as is said', async () => {
    for (const [given, expected] of [
      ['none', null],
      ['0', 0],
      ['25', 25],
    ] as const) {
      const name = `hides-${given}`;
      const args = ['init', join(folder, name), ...germany, '--hide-stock-above', given, '--holidays', 'none'];
      assert.equal((await stockline(args)).status, 0);
      assert.equal(read(name, 'settings.json').hideStockAbove, expected);
      assert.equal('holidays' in read(name, 'settings.json'), false);
    }
  });

  test('refuses what it cannot read, and writes nothing then', async () => {
    const into = join(folder, 'never');
    const refusals: [string[], RegExp][] = [
      [['init'], /Which folder\?/],
      [['init', into, '--zone', 'Europe/Berlin'], /In which country/],
      [['init', into, '--country', 'DE'], /In which time zone/],
      [['init', into, '--country', 'Germany', '--zone', 'Europe/Berlin'], /"GERMANY" is no country/],
      [['init', into, ...germany, '--ships-to', 'AT,,CH'], /"" is no country/],
      [['init', into, '--country', 'DE', '--zone', 'Europe/Bonn'], /Europe\/Bonn/],
      [['init', into, ...germany, '--cutoff', '2pm'], /cutoff/],
      [
        ['init', into, ...germany, '--trade', 'furniture'],
        /There is no preset "furniture"\. There are: automotive-backorder/,
      ],
      [['init', into, ...germany, '--hide-stock-above', 'all'], /--hide-stock-above has "all"/],
      [['init', into, ...germany, '--holidays', 'some'], /--holidays is none, or left out/],
      [['init', into, 'two', ...germany], /init takes one folder/],
    ];
    for (const [args, sentence] of refusals) {
      const { status, stderr } = await stockline(args);
      assert.equal(status, 2, args.join(' '));
      assert.match(stderr, sentence);
    }
    assert.equal(existsSync(into), false);
  });
});
