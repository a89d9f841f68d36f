/** The ledger: a line an event, on the disk when it is written, and what the lines come to. */
import assert from 'node:assert/strict';
import { appendFile, mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { StocklineError } from 'stockline/engine';
import { appendToLedger, became, entryFaults, type LedgerEntry, placed, readLedger, told } from 'stockline/ledger';
import { promiseOf } from './morning-shop.ts';
import { lines, stockline } from './stockline-command.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stockline-ledger-'));
});
after(() => rm(folder, { recursive: true, force: true }));

let files = 0;
const newFile = () => join(folder, `${++files}.jsonl`);
const at = '2026-11-23T15:10:00Z';
const promise = await promiseOf([{ sku: 'MUG', quantity: 2 }]);
const ofTwo = await promiseOf([
  { sku: 'MUG', quantity: 2 },
  { sku: 'KETTLE', quantity: 1 },
]);
const order = (id: string, what = promise): LedgerEntry =>
  placed({ order: id, at, to: { country: 'US' }, promise: what });
const idsOf = async (path: string) => (await readLedger(path)).open.map((one) => one.order);

describe('a ledger', () => {
  test('has the order as it was accepted, for its owner alone', async () => {
    const path = newFile();
    await appendToLedger(path, order('SO-1'));
    const [line = ''] = lines(await readFile(path, 'utf8'));
    const { event, completed, prepaid, to, promise: kept } = JSON.parse(line);
    assert.deepEqual(
      { event, completed, prepaid, to },
      { event: 'placed', completed: '2026-11-23', prepaid: false, to: { country: 'US' } },
    );
    assert.deepEqual(kept, promise);
    assert.equal((await stat(path)).mode & 0o777, 0o600);
  });

  test('keeps by which documents the archive has what was shown', async () => {
    const path = newFile();
    const computedFrom = { engine: '0.1.0', shop: '0123456789abcdef', products: ['fedcba9876543210'] };
    await appendToLedger(path, placed({ order: 'SO-1', at, promise, computedFrom }));
    const [line = ''] = lines(await readFile(path, 'utf8'));
    assert.deepEqual(JSON.parse(line).computedFrom, computedFrom);
    for (const wrong of [7, {}, { ...computedFrom, shop: '../../shop' }, { ...computedFrom, products: [7] }])
      assert.deepEqual(
        entryFaults({ ...JSON.parse(line), computedFrom: wrong }).map(({ code, pointer }) => [code, pointer]),
        [['wrong_type', '/computedFrom']],
      );
  });

  test('is open until every line is delivered or cancelled', async () => {
    const path = newFile();
    for (const id of ['SO-1', 'SO-2', 'SO-3']) await appendToLedger(path, order(id, ofTwo));
    await appendToLedger(path, became('SO-1', 'delivered', '2026-11-26', { at }));
    await appendToLedger(path, became('SO-2', 'shipped', '2026-11-24', { at }));
    await appendToLedger(path, became('SO-3', 'delivered', '2026-11-26', { line: 'MUG', at }));
    assert.deepEqual(await idsOf(path), ['SO-2', 'SO-3']);
    await appendToLedger(path, became('SO-3', 'cancelled', '2026-11-27', { line: 'KETTLE', at }));
    await appendToLedger(path, became('SO-2', 'delivered', '2026-11-30', { at }));
    assert.deepEqual(await idsOf(path), []);
  });

  test('takes a day twice once, and of two days the first', async () => {
    const path = newFile();
    await appendToLedger(path, order('SO-1', ofTwo));
    const say = (event: 'shipped' | 'delivered' | 'cancelled', day: string, line?: string) =>
      appendToLedger(path, became('SO-1', event, day, { at, line }));
    // In New York it is the day before that of the order in Greenwich.
    await say('shipped', '2026-11-22', 'MUG');
    await say('shipped', '2026-11-23', 'MUG');
    await say('shipped', '2026-11-25', 'MUG');
    await say('delivered', '2026-11-20', 'MUG');
    await say('delivered', '2026-11-26', 'MUG');
    await say('cancelled', '2026-11-27', 'MUG');
    await say('cancelled', '2026-11-28');
    const { bad, open, fold } = await readLedger(path);
    assert.deepEqual(bad, [
      { line: 4, message: 'Order SO-1 was shipped on 2026-11-23 already. That counts.' },
      { line: 5, message: 'Order SO-1 was placed on 2026-11-23, and cannot be delivered on 2026-11-20.' },
      { line: 7, message: 'Order SO-1 is over already. That counts.' },
    ]);
    assert.deepEqual([open, fold.has('SO-1')], [[], true]);
  });

  test('knows the notices, and puts an answer to the notice of its day', async () => {
    const path = newFile();
    await appendToLedger(path, order('SO-1'));
    await appendToLedger(path, told('SO-1', { noticed: '2026-11-30', revised: '2026-12-10' }, { at }));
    await appendToLedger(
      path,
      told('SO-1', { noticed: '2026-11-30', answer: 'consented', answered: '2026-12-01' }, { at }),
    );
    const [open] = (await readLedger(path)).open;
    assert.deepEqual(open?.placed.lines[0].delays, [
      { noticed: '2026-11-30', revised: '2026-12-10', answer: 'consented', answered: '2026-12-01' },
    ]);
  });

  test('counts an order that was written twice once, and keeps the first of two promises', async () => {
    const path = newFile();
    await appendToLedger(path, order('SO-1'));
    await appendToLedger(path, { ...order('SO-1'), at: '2026-11-23T15:11:00Z' });
    await appendToLedger(path, order('SO-1', ofTwo));
    const { open, bad } = await readLedger(path);
    assert.equal(open[0]?.placed.lines.length, 1);
    assert.deepEqual(bad, [
      { line: 3, message: 'Order SO-1 was placed before, with another promise. That one counts.' },
    ]);
  });

  // However much of the last line the crash has left: nothing before it is lost, nor what comes after.
  test('loses a torn last line, and nothing else', async () => {
    const path = newFile();
    await appendToLedger(path, order('SO-1'));
    const first = (await readFile(path)).length;
    await appendToLedger(path, order('SO-2'));
    const whole = await readFile(path);
    for (const length of [first, first + 1, first + 20, whole.length - 2, whole.length - 1]) {
      await writeFile(path, whole);
      await truncate(path, length);
      await appendToLedger(path, order('SO-3'));
      const { open, bad } = await readLedger(path);
      const isTorn = length > first && length < whole.length - 1;
      // With all but the end of the line, the line is there.
      const ids = length === whole.length - 1 ? ['SO-1', 'SO-2', 'SO-3'] : ['SO-1', 'SO-3'];
      assert.deepEqual(
        open.map((one) => one.order),
        ids,
        `${length} of ${whole.length} bytes`,
      );
      assert.deepEqual(
        bad.map(({ line }) => line),
        isTorn ? [2] : [],
      );
      if (isTorn) assert.match(bad[0]?.message ?? '', /not whole/u);
    }
  });

  test('tells of each bad line by its number, and takes the others', async () => {
    const path = newFile();
    await appendToLedger(path, order('SO-1'));
    await appendFile(path, Buffer.from([0x7b, 0xff, 0x0a]));
    await appendFile(path, '\n"text"\n{"version":2,"event":"placed"}\n');
    await appendFile(path, '{"version":1,"event":"lost","at":"2026-11-23T15:10:00Z","order":"SO-1"}\n');
    await appendToLedger(path, became('SO-9', 'delivered', '2026-11-26', { at }));
    await appendToLedger(path, became('SO-1', 'delivered', '2026-11-26', { line: 'NO-SUCH', at }));
    await appendToLedger(path, order('SO-2'));
    const { open, bad } = await readLedger(path);
    assert.deepEqual(
      open.map((one) => one.order),
      ['SO-1', 'SO-2'],
    );
    assert.deepEqual(
      bad.map(({ line }) => line),
      [2, 4, 5, 6, 7, 8],
    );
    assert.match(bad[3]?.message ?? '', /^\/event: Write one of/u);
    assert.equal(bad[4]?.message, 'Order SO-9 was not placed in a line before this one.');
    assert.equal(bad[5]?.message, 'Order SO-1 has no line NO-SUCH.');
  });

  test('takes lines of many writers at once, each whole', async () => {
    const path = newFile();
    const ids = Array.from({ length: 40 }, (_, number) => `SO-${number}`);
    await Promise.all(ids.map((id) => appendToLedger(path, order(id))));
    const { open, bad } = await readLedger(path);
    assert.deepEqual(bad, []);
    assert.deepEqual(new Set(open.map((one) => one.order)), new Set(ids));
  });

  test('refuses what is no line, and writes nothing', async () => {
    const path = newFile();
    const wrong: [object, string][] = [
      [{ order: '' }, 'required /order'],
      [{ at: '23 November' }, 'not_an_instant /at'],
      [{ event: 'shipped' }, 'not_a_date /day'],
      [{ event: 'told', delay: { noticed: '2026-11-30', answer: 'consented' } }, 'required /delay/answered'],
      [{ promise: undefined }, 'required /promise'],
      [{ promise: { lines: [] } }, 'required /promise/lines'],
      [{ promise: { lines: [{ sku: 'MUG', quantity: 0 }] } }, 'wrong_type /promise/lines/0/quantity'],
      [{ ship: 'by_sea' }, 'unknown_value /ship'],
    ];
    for (const [change, expected] of wrong) {
      const entry = { ...order('SO-1'), ...change } as LedgerEntry;
      assert.deepEqual(
        entryFaults(entry).map(({ code, pointer }) => `${code} ${pointer}`),
        [expected],
      );
      await assert.rejects(appendToLedger(path, entry), StocklineError);
    }
    await assert.rejects(readFile(path), { code: 'ENOENT' });
  });

  test('is garbage as often as one likes, and never throws', async () => {
    const path = newFile();
    const good = JSON.stringify(order('SO-1'));
    let seed = 7;
    const next = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    const spoiled = Array.from({ length: 400 }, () => {
      const start = next(good.length);
      return (
        good.slice(0, start) + ['null', '[]', '{', '"', '-1', '\u0000', ''][next(7)] + good.slice(start + next(30))
      );
    });
    await writeFile(path, `${spoiled.map((line) => line.replaceAll('\n', ' ')).join('\n')}\n${good}\n`);
    const { bad, lines: counted } = await readLedger(path);
    assert.equal(bad.length + counted, 401);
  });
});

describe('stockline ledger', () => {
  const value = { order: 'SO-1', at, to: { country: 'US' }, ship: 'as_ready', verdict: 'same', differs: [], promise };

  test('appends, tells, closes and lists', async () => {
    const path = newFile();
    const run = async (args: readonly string[], input = '') => {
      const { status, stderr } = await stockline(['ledger', ...args], input);
      assert.equal(status, 0, stderr);
    };
    // Days that are past, whenever this runs.
    await run(['append', path, '-'], JSON.stringify({ ...value, completed: '2024-11-23' }));
    await run(['told', path, 'SO-1', '--noticed', '2024-11-30', '--revised', '2024-12-10']);
    await run(['close', path, 'SO-1', '--shipped', '2024-12-09']);
    const { stdout } = await stockline(['ledger', 'open', path]);
    const [open] = lines(stdout).map((line) => JSON.parse(line));
    assert.equal(open.order, 'SO-1');
    assert.equal(open.placed.lines[0].shipped, '2024-12-09');
    assert.deepEqual(open.placed.lines[0].delays, [{ noticed: '2024-11-30', revised: '2024-12-10' }]);
    await run(['close', path, 'SO-1', '--delivered', '2024-12-11', '--line', 'MUG']);
    assert.equal((await stockline(['ledger', 'open', path])).stdout, '');
    await run(['reopen', path, 'SO-1']);
    const [again] = lines((await stockline(['ledger', 'open', path])).stdout).map((line) => JSON.parse(line));
    assert.equal(again.placed.lines[0].delivered, undefined);
    assert.equal(again.placed.lines[0].shipped, undefined);
    assert.equal(again.placed.lines[0].delays.length, 1);
  });

  test('refuses what is still to come, and closes nothing by it', async () => {
    const path = newFile();
    await appendToLedger(path, order('SO-1'));
    for (const args of [
      ['close', path, 'SO-1', '--delivered', '9999-06-01'],
      ['told', path, 'SO-1', '--noticed', '9999-06-01'],
      ['told', path, 'SO-1', '--noticed', '2024-06-01', '--answer', 'cancelled', '--answered', '9999-06-01'],
    ]) {
      const { status, stderr } = await stockline(['ledger', ...args]);
      assert.equal(status, 2);
      assert.match(stderr, /9999-06-01 is still to come\.\nTry: stockline ledger --help\n$/u);
    }
    assert.deepEqual(await idsOf(path), ['SO-1']);
  });

  test('refuses a promise of what cannot be had', async () => {
    const [line] = promise.lines;
    for (const status of ['out_of_stock', 'discontinued', 'not_shipped_there'] as const) {
      const nothing = { ...promise, lines: [{ ...line, status }] } as typeof promise;
      assert.deepEqual(
        entryFaults(placed({ order: 'SO-1', at, promise: nothing })).map(({ pointer }) => pointer),
        ['/promise/lines/0/status'],
      );
    }
  });

  test('takes no other file for a ledger, and writes to none', async () => {
    const path = newFile();
    await writeFile(path, 'Order,SKU\n#1001,MUG\n');
    for (const args of [
      ['open', path],
      ['close', path, '#1001', '--delivered', '2024-06-01'],
      ['append', path, '-'],
    ]) {
      const { status, stderr } = await stockline(['ledger', ...args], JSON.stringify(value));
      assert.equal(status, 2);
      assert.match(stderr, /is no ledger/u);
    }
    assert.equal(await readFile(path, 'utf8'), 'Order,SKU\n#1001,MUG\n');
  });

  test('takes one of which the only line is torn', async () => {
    const path = newFile();
    await writeFile(path, '{"version":1,"event":"pla');
    assert.equal((await stockline(['ledger', 'open', path])).status, 0);
  });

  const refused: [string, string[], string, RegExp][] = [
    [
      'a value that binds nobody',
      ['append', '{}', '-'],
      JSON.stringify({ ...value, verdict: 'untrue' }),
      /nothing was agreed to/u,
    ],
    [
      'a value without an order',
      ['append', '{}', '-'],
      JSON.stringify({ ...value, order: undefined }),
      /Write the order's id/u,
    ],
    ['what is no JSON', ['append', '{}', '-'], '{', /not JSON/u],
    [
      'an order that was never placed',
      ['close', '{}', 'SO-9', '--delivered', '2026-12-01'],
      '',
      /SO-9 was not placed/u,
    ],
    [
      'a line that the order has not',
      ['close', '{}', 'SO-1', '--delivered', '2026-12-01', '--line', 'X'],
      '',
      /no line X/u,
    ],
    [
      'another promise for an order that is there',
      ['append', '{}', '-'],
      JSON.stringify({ ...value, promise: ofTwo }),
      /SO-1 was placed before, with another promise/u,
    ],
    [
      'a day before the order',
      ['close', '{}', 'SO-1', '--delivered', '2026-11-20'],
      '',
      /SO-1 was placed on 2026-11-23, and cannot be delivered on 2026-11-20/u,
    ],
    ['a day that there is not', ['close', '{}', 'SO-1', '--delivered', '2026-02-30'], '', /takes a day/u],
    ['two ends', ['close', '{}', 'SO-1', '--delivered', '2026-12-01', '--cancelled', '2026-12-01'], '', /one of/u],
    ['no end', ['close', '{}', 'SO-1'], '', /one of/u],
    [
      'an answer without its day',
      ['told', '{}', 'SO-1', '--noticed', '2026-12-01', '--answer', 'consented'],
      '',
      /its day/u,
    ],
    ['another action', ['burn', '{}', 'SO-1'], '', /knows append/u],
  ];
  for (const [what, args, input, message] of refused) {
    test(`refuses ${what}, and writes nothing`, async () => {
      const path = newFile();
      await appendToLedger(path, order('SO-1'));
      const before = await readFile(path, 'utf8');
      const { status, stderr } = await stockline(['ledger', ...args.map((arg) => (arg === '{}' ? path : arg))], input);
      assert.equal(status, 2);
      assert.match(stderr, message);
      assert.equal(await readFile(path, 'utf8'), before);
    });
  }
});
