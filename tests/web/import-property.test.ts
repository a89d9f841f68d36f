/** Random exports: the units add up to what is counted apart, each row is accounted for, and garbage never crashes. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { odooSets } from '../../web/src/cli/import/odoo.ts';
import { type ExportsRead, readExports } from '../../web/src/cli/import/read-exports.ts';
import { Refused } from '../../web/src/cli/import/refusal.ts';
import { shopifySets } from '../../web/src/cli/import/shopify.ts';
import { woocommerceSets } from '../../web/src/cli/import/woocommerce.ts';
import { exportsFolder, forms, readTexts } from './import-given.ts';
import { cases, Random, seed } from './random.ts';

const allSets = [...shopifySets, ...woocommerceSets, ...odooSets];

/** What is there, and what is owed, of one product. */
interface Sum {
  onHand: number;
  coming: number;
  owed: number;
}

/** The sums of a store, by SKU. */
function sumsOf({ data }: ExportsRead): Map<string, Sum> {
  const sum = (rows: readonly Record<string, unknown>[] | undefined, member: string): number =>
    (rows ?? []).reduce((total, row) => total + Number(row[member]), 0);
  return new Map(
    Object.entries(data.products).map(([sku, { stock, receipts, commitments }]) => [
      sku,
      { onHand: sum(stock, 'onHand'), coming: sum(receipts, 'quantity'), owed: sum(commitments, 'quantity') },
    ]),
  );
}

/** All lines of a file that the store names as the place of something. */
function linesNamed(data: unknown, file: string, found = new Set<number>()): Set<number> {
  if (typeof data !== 'object' || data === null) return found;
  for (const [key, value] of Object.entries(data)) {
    if (key !== 'x-from') linesNamed(value, file, found);
    else if (value.file === file) for (const line of value.lines ?? [value.line]) found.add(line);
  }
  return found;
}

/** Writes cells as one of the many kinds of CSV, all of which mean the same. */
function written(random: Random, rows: readonly (readonly (string | number)[])[]): string {
  const delimiter = random.oneOf([',', ';', '\t']);
  const end = random.oneOf(['\n', '\r\n']);
  const quotesAll = random.onceIn(3);
  const cell = (value: string | number): string => {
    const text = String(value);
    return quotesAll || /[",;\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = rows.map((row) => row.map(cell).join(delimiter));
  return `${random.onceIn(3) ? '\ufeff' : ''}${lines.join(end)}${random.onceIn(4) ? '' : end}`;
}

const skus = ['A', 'b', 'A/1', '__proto__', 'constructor', 'Ü "x"', '7'];

test(`Shopify's units add up, whatever was committed and ordered (seed ${seed})`, () => {
  for (let number = 0; number < cases; number += 1) {
    const random = new Random(number);
    const expected = new Map<string, Sum & { held: number; named: number }>();
    const inventory: (string | number)[][] = [
      ['Handle', 'Title', 'SKU', 'Location', 'Committed (not editable)', 'On hand (current)'],
    ];
    for (const sku of skus.slice(0, random.between(1, skus.length))) {
      const sum = { onHand: 0, coming: 0, owed: 0, held: 0, named: 0 };
      expected.set(sku, sum);
      for (const place of ['Main', 'Annex'].slice(0, random.between(1, 2))) {
        const [held, onHand] = [random.below(6), random.between(-3, 20)];
        inventory.push(['h', random.oneOf(['Tern', 'a, b', 'x "y"', '1;2']), sku, place, held, onHand]);
        sum.onHand += Math.max(0, onHand);
        sum.held += held;
      }
    }
    const orders: (string | number)[][] = [
      ['Name', 'Lineitem quantity', 'Lineitem sku', 'Lineitem fulfillment status'],
    ];
    for (let line = random.below(12); line > 0; line -= 1) {
      const [sku, status] = [random.oneOf([...expected.keys()]), random.oneOf(['pending', 'fulfilled', 'partial'])];
      const quantity = random.between(1, 4);
      orders.push([`#${line}`, quantity, sku, status]);
      if (status !== 'fulfilled') (expected.get(sku) as { named: number }).named += quantity;
    }
    const texts = [written(random, inventory), ...(orders.length > 1 ? [written(random, orders)] : [])];
    const read = readTexts(texts, shopifySets);
    const found = sumsOf(read);
    assert.deepEqual([...found.keys()].sort(), [...expected.keys()].sort());
    for (const [sku, { onHand, held, named }] of expected)
      assert.deepEqual(found.get(sku), { onHand, coming: 0, owed: Math.max(held, named) }, `case ${number}, ${sku}`);
    assertAllRowsAccounted(read, 'a.csv', inventory.length);
    if (texts.length > 1) assertAllRowsAccounted(read, 'b.csv', orders.length);
  }
});

test(`Odoo's units add up over shelves, orders and purchases (seed ${seed})`, () => {
  for (let number = 0; number < cases; number += 1) {
    const random = new Random(number);
    const expected = new Map<string, Sum>(skus.map((sku) => [sku, { onHand: 0, coming: 0, owed: 0 }]));
    const of = (sku: string): Sum => expected.get(sku) ?? assert.fail();
    const quants: (string | number)[][] = [['Product/Internal Reference', 'Location', 'Quantity', 'Reserved Quantity']];
    const held = new Map<string, number>();
    for (let row = random.between(1, 12); row > 0; row -= 1) {
      const [sku, quantity, reserved] = [random.oneOf(skus), random.between(0, 9), random.below(3)];
      quants.push([sku, random.oneOf(['WH/Stock', 'WH/Stock/1', 'WH/Stock/2']), `${quantity}.0`, `${reserved}.0`]);
      of(sku).onHand += quantity;
      held.set(sku, (held.get(sku) ?? 0) + reserved);
    }
    const purchases: (string | number)[][] = [
      ['Order Reference', 'Product/Internal Reference', 'Quantity', 'Received Qty', 'Expected Arrival', 'Status'],
    ];
    for (let row = random.below(8); row > 0; row -= 1) {
      const [sku, quantity, received] = [random.oneOf(skus), random.between(1, 9), random.below(10)];
      const status = random.oneOf(['Purchase Order', 'Locked', 'RFQ', 'RFQ Sent', 'To Approve', 'Cancelled']);
      purchases.push([`P${row}`, sku, quantity, received, '2026-12-01 12:00:00', status]);
      if (status === 'Purchase Order' || status === 'Locked') of(sku).coming += Math.max(0, quantity - received);
    }
    const sales: (string | number)[][] = [
      ['Order Reference', 'Product/Internal Reference', 'Quantity', 'Delivery Quantity', 'Order Status'],
    ];
    const named = new Map<string, number>();
    for (let row = random.below(8); row > 0; row -= 1) {
      const [sku, quantity, delivered] = [random.oneOf(skus), random.between(1, 9), random.below(10)];
      const status = random.oneOf(['Sales Order', 'Quotation', 'Cancelled']);
      sales.push([`S${row}`, sku, quantity, delivered, status]);
      if (status === 'Sales Order') named.set(sku, (named.get(sku) ?? 0) + Math.max(0, quantity - delivered));
    }
    for (const sku of skus) of(sku).owed = Math.max(held.get(sku) ?? 0, named.get(sku) ?? 0);
    const locations = new Map([['WH/Stock', 'hall']]);
    const texts = [quants, purchases, sales].map((rows) => written(random, rows));
    const read = readTexts(texts, odooSets, { locations, location: 'hall' });
    const found = sumsOf(read);
    for (const [sku, sum] of expected)
      assert.deepEqual(found.get(sku) ?? { onHand: 0, coming: 0, owed: 0 }, sum, `case ${number}, ${sku}`);
    for (const [index, rows] of [quants, purchases, sales].entries())
      assertAllRowsAccounted(read, `${'abc'[index]}.csv`, rows.length);
  }
});

/** No row is lost without a word: each is the place of something in the store, or told as left out. */
function assertAllRowsAccounted({ data, gathered }: ExportsRead, file: string, lines: number): void {
  const known = linesNamed(data, file);
  for (const { line, file: told } of gathered.left) if (told === file && line !== undefined) known.add(line);
  for (let line = 2; line <= lines; line += 1) assert.ok(known.has(line), `line ${line} of ${file} is lost`);
}

/** Bytes that are changed, cut, doubled and mixed: either a store, or a refusal that says what to do. */
test(`Garbage is refused or read, and never crashes (seed ${seed})`, () => {
  const files = ['shopify', 'woocommerce', 'odoo', 'csv'].flatMap((folder) =>
    readdirSync(new URL(folder, exportsFolder))
      .filter((name) => name.endsWith('.csv'))
      .map((name) => readFileSync(new URL(`${folder}/${name}`, exportsFolder))),
  );
  const bits = [
    '"',
    ',',
    ';',
    '\n',
    '\r',
    '\0',
    '\ufeff',
    '-',
    '9999999999999999999',
    '1,234',
    '1e999',
    '03/04/05',
    '\u00fc',
  ];
  for (let number = 0; number < 5 * cases; number += 1) {
    const random = new Random(number);
    const given = Array.from({ length: random.between(1, 3) }, (_, index) => {
      let bytes: Buffer = random.oneOf(files);
      for (let change = random.below(6); change > 0; change -= 1) {
        const at = random.below(bytes.length + 1);
        const put = random.onceIn(3) ? Buffer.from([random.below(256)]) : Buffer.from(random.oneOf(bits));
        bytes = Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + random.below(4))]);
        if (random.onceIn(8)) bytes = bytes.subarray(0, random.below(bytes.length + 1));
      }
      return { file: `${index}.csv`, bytes };
    });
    const options = {
      ...forms,
      ...(random.onceIn(2) && { location: 'x', currency: random.oneOf(['EUR', 'JPY', 'XXX']) }),
      ...(random.onceIn(2) && { decimal: random.oneOf(['point', 'comma'] as const), dates: 'd/m/y' as const }),
    };
    try {
      JSON.stringify(readExports(given, allSets, options).data);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      for (const { message, file } of error.faults) assert.ok(message.endsWith('.') && file !== '', message);
    }
  }
});
