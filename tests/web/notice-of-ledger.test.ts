/** `stockline notice STORE --ledger LEDGER`: from the report to the letter. Days are those of report-owed.test.ts. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { StoreDocument } from 'stockline/full';
import { appendToLedger, became, placed } from 'stockline/ledger';
import { asOf, due, morning, promiseOf, shop, thisMorning } from './morning-shop.ts';
import { lines, stockline } from './stockline-command.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stockline-letters-'));
});
after(() => rm(folder, { recursive: true, force: true }));

let files = 0;
async function ledgerOf(...entries: Parameters<typeof appendToLedger>[1][]): Promise<string> {
  const path = join(folder, `${++files}.jsonl`);
  for (const entry of entries) await appendToLedger(path, entry);
  return path;
}

async function letters(store: object, ledger: string, ...args: string[]) {
  const path = join(folder, `${++files}.json`);
  await writeFile(path, JSON.stringify(store));
  return stockline(['notice', path, '--ledger', ledger, '--at', morning, ...args]);
}

const noMugs = shop({ MUG: { stock: [] } });
const fiveMugs = await promiseOf([{ sku: 'MUG', quantity: 5 }], noMugs);
const toGermany = await promiseOf([{ sku: 'MUG', quantity: 5 }], noMugs, { country: 'DE' });
const late: StoreDocument = thisMorning([
  { id: 'SO-1', quantity: 5, due },
  { id: '#1002', quantity: 5, due },
]);

async function twoOrders(): Promise<string> {
  return ledgerOf(
    placed({ order: 'SO-1', at: asOf, to: { country: 'US' }, promise: fiveMugs }),
    placed({ order: '#1002', at: asOf, to: { country: 'DE' }, promise: toGermany }),
  );
}

describe('letters from the ledger', () => {
  // Thursday 10 to Monday 14 December, and Wednesday the 9th for shipment, at which the law of the US looks.
  test('are written for every order that is owed one', async () => {
    const { status, stdout, stderr } = await letters(late, await twoOrders());
    assert.equal(status, 0, stderr);
    const all = lines(stdout).map((line) => JSON.parse(line));
    assert.deepEqual(all.map(({ order, sku }) => [order, sku]).sort(), [
      ['#1002', 'MUG'],
      ['SO-1', 'MUG'],
    ]);
    const american = all.find(({ order }) => order === 'SO-1');
    assert.deepEqual(american.delays, [{ revised: '2026-12-09' }]);
    assert.equal(american.noticeBy, '2026-12-02');
    const german = all.find(({ order }) => order === '#1002');
    assert.deepEqual(german.delays, [{ revised: '2026-12-17' }]);
    assert.match(stderr, /: 2 letters\.$/mu);
  });

  test('are written for one order, in its language, with the command that writes it down', async () => {
    const ledger = await twoOrders();
    const { status, stdout, stderr } = await letters(late, ledger, '--order', '#1002', '--language', 'de', '--text');
    assert.equal(status, 0);
    assert.match(stdout, /^Ihre Bestellung #1002 verspätet sich\n\n/u);
    const [, command = ''] = /^Order #1002: once it is sent: stockline (.*)$/mu.exec(stderr) ?? [];
    assert.equal(command, `ledger told ${ledger} '#1002' --noticed 2026-11-30 --revised 2026-12-17`);
    // As a shell would run it, on a day that has been.
    const words = command.replaceAll("'", '').replace('2026-11-30', '2024-11-30').split(' ');
    assert.equal((await stockline(words)).status, 0);
  });

  test('name the line of an order of several', async () => {
    const both = await promiseOf(
      [
        { sku: 'KETTLE', quantity: 1 },
        { sku: 'MUG', quantity: 5 },
      ],
      noMugs,
      { country: 'DE' },
    );
    const ledger = await ledgerOf(
      placed({ order: 'SO-3', at: asOf, to: { country: 'DE' }, promise: both }),
      became('SO-3', 'delivered', '2026-11-28', { line: 'KETTLE' }),
    );
    const { stdout, stderr } = await letters(thisMorning([{ id: 'SO-3', quantity: 5, due }]), ledger, '--text');
    assert.match(stdout, /^Part of your order SO-3 is delayed\n/u);
    assert.match(stderr, /told \S+ SO-3 --line MUG --noticed /u);
  });

  test('are none where nothing has to be said', async () => {
    const onTime = { ...noMugs, products: { ...noMugs.products } };
    onTime.products['MUG'] = { ...onTime.products['MUG'], commitments: [{ id: 'SO-1', quantity: 5, due }] } as never;
    const ledger = await ledgerOf(placed({ order: 'SO-1', at: asOf, to: { country: 'US' }, promise: fiveMugs }));
    const path = join(folder, 'on-time.json');
    await writeFile(path, JSON.stringify(onTime));
    const { status, stdout, stderr } = await stockline(['notice', path, '--ledger', ledger, '--at', asOf]);
    assert.deepEqual([status, stdout], [0, '']);
    assert.match(stderr, /: 0 letters\.\n$/u);
  });
});

describe('no letter', () => {
  test('is written of figures that are too old', async () => {
    const { status, stdout, stderr } = await letters(
      { ...late, asOf: '2026-11-25T15:05:00Z', freshForMinutes: 60 },
      await twoOrders(),
    );
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /^Order SO-1: The store is as of 2026-11-25T15:05:00Z, longer ago/mu);
  });

  test('is written of an order that the store does not know, and the others are', async () => {
    const { status, stdout, stderr } = await letters(
      thisMorning([{ id: 'SO-1', quantity: 5, due }]),
      await twoOrders(),
    );
    assert.equal(status, 2);
    assert.equal(lines(stdout).length, 1);
    assert.match(stderr, /^Order #1002: The store has no commitment of MUG for it/mu);
    assert.match(stderr, /: 1 letter, 1 order without one that should be looked at\.$/mu);
  });

  test('is written of an order that is not open, of a file that is no ledger, or without a store', async () => {
    const ledger = await twoOrders();
    assert.match((await letters(late, ledger, '--order', 'SO-9')).stderr, /has no open order "SO-9"/u);
    assert.match((await letters(late, ledger, '--language', 'xx')).stderr, /There are no notices in "xx"/u);
    const csv = join(folder, 'orders.csv');
    await writeFile(csv, 'Order\nSO-1\n');
    assert.match((await letters(late, csv)).stderr, /orders\.csv is no ledger/u);
    assert.match((await stockline(['notice', '--ledger', ledger])).stderr, /notice takes a store/u);
    assert.match((await stockline(['notice', '--at', morning])).stderr, /with --ledger alone/u);
  });
});
