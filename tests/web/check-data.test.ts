/** What `stockline check` tells of the figures, and in which order: product by product, the most costly first. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asOf, shop } from './morning-shop.ts';
import { lines, stockline } from './stockline-command.ts';

const check = (store: object, ...args: string[]) =>
  stockline(['check', '-', '--rules', 'none', '--at', asOf, ...args], JSON.stringify(store));

/** 13 mugs oversold at 28.00 USD are 364.00; 5 kettles at 74.00 are 370.00. */
const oversold = shop({
  MUG: { stock: [], receipts: [], commitments: [{ id: 'SO-1', quantity: 13 }] },
  KETTLE: { stock: [], commitments: [{ id: 'SO-2', quantity: 5 }] },
});

describe('stockline check', () => {
  test('tells of the figures before the law, in words the most costly first', async () => {
    const { status, stdout, stderr } = await check(oversold);
    assert.equal(status, 0);
    assert.deepEqual(
      JSON.parse(stdout).warnings.map(({ code, pointer, units }: never) => `${code} ${pointer} ${units}`),
      ['oversold /products/KETTLE 5', 'oversold /products/MUG 13'],
    );
    assert.deepEqual(
      lines(stderr).map((line) => line.split('. ')[0]),
      [
        'KETTLE, Enamel kettle: 5 units, worth 370.00 USD',
        'standard input: warning: /products/KETTLE: 5 units are sold that are neither on hand nor expected',
        'MUG, Tideline mug: 13 units, worth 364.00 USD',
        'standard input: warning: /products/MUG: 13 units are sold that are neither on hand nor expected',
        'standard input: 2 products, no faults, 2 warnings.',
      ],
    );
  });

  test('puts what has no price by its units, after what has one', async () => {
    const store = shop({
      MUG: { stock: [], receipts: [], commitments: [{ id: 'SO-1', quantity: 1 }] },
      A: { commitments: [{ id: 'SO-2', quantity: 3 }] },
      B: { commitments: [{ id: 'SO-3', quantity: 40 }] },
    });
    const { stdout, stderr } = await check(store, '--json');
    assert.equal(stderr, '');
    assert.deepEqual(
      JSON.parse(stdout).groups.map(({ sku, units, cost }: never) => [sku, units, cost]),
      [
        ['MUG', 1, { minorUnits: 2800, currency: 'USD' }],
        ['B', 40, null],
        ['A', 3, null],
      ].map(([sku, units, cost]) => [sku, units, cost ?? undefined]),
    );
  });

  test('tells of a product with a fault, and of the others all the same', async () => {
    const store = shop({
      MUG: { stock: [], receipts: [], commitments: [{ id: 'SO-1', quantity: 1 }] },
      KETTLE: { receipts: [{ location: 'newark', quantity: 1, expected: '31.11.2026' }] },
    });
    const { status, stdout, stderr } = await check(store);
    assert.equal(status, 2);
    const { errors, warnings } = JSON.parse(stdout);
    assert.deepEqual(
      errors.map(({ code }: never) => code),
      ['not_a_date'],
    );
    assert.deepEqual(
      warnings.map(({ code }: never) => code),
      ['oversold'],
    );
    // It is off the site with 9 kettles at 74.00.
    assert.match(stderr, /^KETTLE, Enamel kettle: 9 units, worth 666\.00 USD\n/u);
  });

  test('names the row that an import took it from: the innermost that is known', async () => {
    const from = (line: number) => ({ 'x-from': { file: 'inventory.csv', line } });
    const store = shop({
      MUG: {
        ...from(7),
        stock: [{ location: 'newark', onHand: 1, reserved: 3, ...from(8) }],
        receipts: [],
        commitments: [{ id: 'SO-1', quantity: 1, 'x-from': { file: 'orders.csv', line: 3 } }],
      } as never,
    });
    const { stdout, stderr } = await check(store, '--json');
    assert.equal(stderr, '');
    const [group] = JSON.parse(stdout).groups;
    assert.deepEqual(
      group.warnings.map(({ code, from: place }: never) => [code, place]),
      [
        ['oversold', { file: 'inventory.csv', line: 7 }],
        ['reserved_above_stock', { file: 'inventory.csv', line: 8 }],
      ],
    );
    assert.match((await check(store)).stderr, /\(inventory\.csv, line 8\)$/mu);
  });

  test('holds asOf against the clock', async () => {
    const codesAt = async (at: string) => {
      const { stdout } = await stockline(['check', '-', '--rules', 'none', '--at', at], JSON.stringify(shop()));
      return JSON.parse(stdout).warnings.map(({ code }: never) => code);
    };
    assert.deepEqual(await codesAt('2026-11-23T15:05:00Z'), []);
    assert.deepEqual(await codesAt('2026-11-22T15:05:00Z'), ['as_of_ahead']);
    assert.deepEqual(await codesAt('2026-12-01T15:05:00Z'), ['as_of_old']);
    const { status, stderr } = await stockline(['check', '-', '--at', 'noon'], '{}');
    assert.equal(status, 2);
    assert.match(stderr, /--at takes an instant/u);
  });

  test('writes no name on a line of its own', async () => {
    const store = shop({
      MUG: {
        name: 'Mug\nstandard input: all is well\u001b[2J',
        stock: [],
        receipts: [],
        commitments: [{ id: 'A\nB', quantity: 1 }],
      },
    });
    for (const line of lines((await check(store)).stderr))
      assert.match(line, /^(?:MUG, Mug standard|standard input: warning: |standard input: 2 products)/u);
  });
});
