/**
 * The operator's page (web/docs/operator.md), followed by a stranger: its own commands, run with the packed package on
 * exports of two hundred invented products, lead to promises on a page. Then one date is spoiled.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { blocksOf } from '../../web/build/docs/blocks.ts';
import { type Consumer, unpackedPackage } from '../web/tarball.ts';
import { inChromium } from './browsers/every-engine.ts';
import { saying } from './reading.ts';
import { openSite, type Site } from './site.ts';

const blocks = blocksOf(readFileSync(new URL('../../web/docs/operator.md', import.meta.url), 'utf8'));

/** The page's block that begins so. */
function printed(beginning: string): string {
  const found = blocks.find(({ code }) => code.startsWith(beginning));
  assert.ok(found, `web/docs/operator.md prints nothing that begins with ${beginning}`);
  return found.code;
}

/** Stands on the page; nine are on hand. */
const first = 'MUG-BLUE';
/** Has nothing on hand, and twenty to come. */
const spoiled = 'BOWL-077';
const skus = Array.from({ length: 200 }, (_, index) =>
  index === 0 ? first : `BOWL-${String(index).padStart(3, '0')}`,
);

/** Monday morning in Berlin. */
const monday = '2026-11-23T08:00:00Z';
const tenMinutesLater = '2026-11-23T08:10:00Z';

/** Shopify's three exports, and a table of purchases: of each product twenty come on the fourth of December. */
function exportsOf(onHandOfFirst = 9, dateOfSpoiled = '04.12.2026'): Record<string, string> {
  const onHand = (sku: string) => (sku === first ? onHandOfFirst : sku === spoiled ? 0 : 9);
  const table = (head: string, row: (sku: string, index: number) => string, mark = '\n') =>
    `${[head, ...skus.map(row)].join(mark)}${mark}`;
  return {
    'inventory.csv': table(
      'Handle,Title,SKU,Location,Committed (not editable),Available (not editable),On hand (current)',
      (sku, index) => `h-${index},Bowl no. ${index},${sku},Main street,0,${onHand(sku)},${onHand(sku)}`,
    ),
    'products.csv': table(
      'Handle,Title,Variant SKU,Variant Inventory Policy,Variant Price,Status',
      (sku, index) => `h-${index},Bowl no. ${index},${sku},continue,${10 + index}.00,active`,
    ),
    'orders.csv': table(
      'Name,Financial Status,Lineitem quantity,Lineitem name,Lineitem sku,Lineitem fulfillment status,Cancelled at',
      (sku, index) => `#${1000 + index},paid,1,Bowl no. ${index},${sku},fulfilled,`,
    ),
    // As a spreadsheet in Germany writes it.
    'purchases.csv': table(
      'Order;SKU;Ordered;Arrived;Due;State',
      (sku, index) => `PO-${index};${sku};20;0;${sku === spoiled ? dateOfSpoiled : '04.12.2026'};confirmed`,
      '\r\n',
    ),
  };
}

let shop: Consumer;

/** Runs it as a shell in the shop's folder does; gives what was said. */
function run(code: string, expected = 0): { stdout: string; stderr: string } {
  const path = `${join(shop.folder, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`;
  const { status, stdout, stderr } = spawnSync('sh', ['-e', '-c', code], {
    ...{ cwd: shop.folder, encoding: 'utf8', timeout: 60_000, env: { ...process.env, PATH: path } },
  });
  assert.equal(status, expected, `${code}\n${stdout}\n${stderr}`);
  return { stdout, stderr };
}

/** The exports were written then. */
function exportedAt(instant: string): void {
  for (const name of Object.keys(exportsOf()))
    utimesSync(join(shop.folder, name), new Date(instant), new Date(instant));
}

const published = (path: string) => JSON.parse(readFileSync(join(shop.folder, 'public/stock', path), 'utf8'));

inChromium('The operator’s page', (browser) => {
  let site: Site;

  before(async () => {
    const web = fileURLToPath(new URL('../../web/node_modules/', import.meta.url));
    const others = ['date-holidays', 'date-holidays-parser'].map((name) => [name, join(web, name)]);
    shop = unpackedPackage(Object.fromEntries(others));
    // What npm does besides unpacking.
    chmodSync(join(shop.stockline, 'bin/stockline.js'), 0o755);
    mkdirSync(join(shop.folder, 'node_modules/.bin'));
    symlinkSync('../stockline/bin/stockline.js', join(shop.folder, 'node_modules/.bin/stockline'));
    // The stranger's own exports, in the place of the package's samples.
    for (const [name, text] of Object.entries(exportsOf()))
      writeFileSync(join(shop.stockline, 'samples/exports', name), text);
    // The exports are of that morning, and so is the server: pages go by its time.
    site = await openSite(
      join(shop.folder, 'public'),
      { '/favicon.ico': { body: '', type: 'image/x-icon' } },
      { headers: { Date: 'Mon, 23 Nov 2026 08:15:00 GMT' } },
    );
  });
  after(async () => {
    await site?.close();
    shop?.remove();
  });

  /** The page's own tag, and the same with the other product. */
  async function shown(): Promise<[string, string]> {
    const [script = '', ...tag] = printed('<script').split('\n');
    const element = (sku: string, id: string) => tag.join('\n').replace(`sku="${first}"`, `sku="${sku}" id="${id}"`);
    const body = element(first, 'first') + element(spoiled, 'spoiled');
    site.pages.set('/', {
      body: `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Shop</title>
      ${script}</head><body>${body}</body></html>`,
    });
    const page = await browser.open();
    await page.goto(`${site.origin}/`);
    const said = [await saying(page, /Arrives/u, '#first'), await saying(page, /Arrives/u, '#spoiled')] as [
      string,
      string,
    ];
    assert.deepEqual(await page.complaints(), []);
    return said;
  }

  // A parcel of Monday morning leaves that day; the carrier takes one day to three.
  const fromStock = /^In stock \| Arrives Tue 24 – Thu 26 Nov/u;
  // What comes on Friday the fourth takes a working day to be received: it leaves on Monday the seventh.
  const fromPurchase = /^On backorder \| Arrives 8 – 10 Dec/u;

  test('leads from exports of 200 products to a page with their promises', async () => {
    for (const { marker, code } of blocks) {
      if (marker !== 'run') continue;
      const { stdout, stderr } = run(code);
      if (code.startsWith('cp node_modules/stockline/samples')) exportedAt(monday);
      if (code.startsWith('stockline import'))
        assert.match(stderr, /\nshop\/data\.json: 200 products, 200 rows left out\.\n$/u);
      if (code.startsWith('stockline publish')) {
        assert.equal(JSON.parse(stdout).written.length, 200);
        assert.match(stderr, /^public\/stock: 200 products written\.$/mu);
      }
    }
    assert.equal(published('shop.json').heartbeat, monday);
    // Whoever reads the archive learns what is sold.
    assert.deepEqual(readdirSync(join(shop.folder, 'public')), ['stock', 'stockline']);
    const [one, other] = await shown();
    assert.match(one, fromStock);
    assert.match(other, fromPurchase);
  });

  test('says what a spoiled date costs: one product alone keeps its last good promise, and the others go on', async () => {
    // Ten minutes later the first is sold out, and somebody has mistyped a day.
    for (const [name, text] of Object.entries(exportsOf(0, '31.02.2027'))) writeFileSync(join(shop.folder, name), text);
    exportedAt(tenMinutesLater);
    writeFileSync(join(shop.folder, 'publish.sh'), printed('#!/bin/sh'));
    // It is strict, and so its end tells `cron`.
    const { stdout, stderr } = run('sh publish.sh', 2);
    // The header is its first line.
    assert.match(stderr, /^purchases\.csv, line 79: fault, .*"BOWL-077": Due is "31\.02\.2027", which is no day\.$/mu);
    assert.match(stderr, /^public\/stock: 1 product written, 198 unchanged, 1 held: BOWL-077\.$/mu);
    assert.deepEqual(JSON.parse(stdout).held, [spoiled]);
    const { heartbeat, held } = published('shop.json');
    assert.deepEqual([heartbeat, held], [tenMinutesLater, { [spoiled]: monday }]);

    const [one, other] = await shown();
    assert.match(one, fromPurchase);
    assert.match(other, fromPurchase);
  });

  test('says every morning what is wrong, and what has changed', () => {
    const checked = run('stockline check shop', 2).stderr;
    assert.match(
      checked,
      /^shop\/data\.json: \/products\/BOWL-077\/receipts\/0\/expected: .* \(purchases\.csv, line 79\)$/mu,
    );
    assert.match(checked, /^shop\/settings\.json \+ shop\/data\.json: 200 products, 1 fault, 1 warning\.$/mu);
    const { stdout } = run('stockline report shop --since 5m');
    assert.match(
      stdout,
      /^Changed since the publication of 2026-11-23T08:00:00Z: 1\n {2}MUG-BLUE \(Bowl no\. 0\): out of stock\./mu,
    );
  });
});
