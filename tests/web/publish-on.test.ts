/** `stockline publish --watch` and `--every`: what changes is published, and nothing else. */
import assert from 'node:assert/strict';
import { readFile, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { aShop, inFolder, later, Running, rest, type Shop, skus, stockOf } from './published-shop.ts';
import { stockline } from './stockline-command.ts';

const mug = 'MUG';
/** None of them a set or a part of one. */
const others = ['KETTLE', 'SETTLE', 'QUILT'];

/** Writes the store whole, some minutes later, as a program that writes stores should. */
async function replace({ store, path }: Shop, minutes = 1): Promise<void> {
  store.asOf = later(store.asOf, minutes);
  await writeFile(`${path}.new`, JSON.stringify(store));
  await rename(`${path}.new`, path);
}

describe('stockline publish --watch', () => {
  test('plans and writes what has changed, and nothing else', async () => {
    const shop = aShop('watched');
    await shop.write();
    const running = new Running(shop, '--watch');
    assert.equal((await running.line(1)).planned, skus.length);
    stockOf(shop.store, 'SETTLE').onHand += 1;
    await replace(shop);
    const second = await running.line(2);
    assert.deepEqual([second.planned, second.written, second.unchanged], [1, ['SETTLE'], skus.length - 1]);
    assert.equal((await shop.read('shop.json')).heartbeat, shop.store.asOf);
    // The heartbeat alone.
    await replace(shop);
    const third = await running.line(3);
    assert.deepEqual([third.planned, third.written, third.heartbeat], [0, [], shop.store.asOf]);
    // What all share: all of it.
    shop.store.freshForMinutes = 77;
    await replace(shop);
    assert.equal((await running.line(4)).written.length, skus.length);
    assert.equal((await shop.read('shop.json')).freshForMinutes, 77);
    assert.equal(await running.end(), 0);
    // What it has published bit by bit is what is published in one go.
    assert.deepEqual((await shop.publish()).written, []);
  });

  test('plans again what names its instant, when the figures have come to it', async () => {
    const shop = aShop('replanned');
    await shop.write();
    const running = new Running(shop, '--watch');
    await running.line(1);
    const named = new Map<string, string>();
    for (const sku of skus) {
      const { replanBy } = await shop.read(`products/${sku}.json`);
      if (replanBy !== undefined) named.set(sku, replanBy);
    }
    const [first = ''] = [...named.values()].sort();
    const minutes = (Date.parse(first) - Date.parse(shop.store.asOf)) / 60_000;
    assert.ok(named.size < skus.length && minutes > 1);
    await replace(shop, minutes - 1);
    assert.equal((await running.line(2)).planned, 0);
    await replace(shop);
    assert.equal((await running.line(3)).planned, [...named.values()].filter((instant) => instant === first).length);
    assert.equal(await running.end(), 0);
    assert.deepEqual((await shop.publish()).written, []);
  });

  test('lets a poisoned product alone grow stale, under a steady load of changes', async () => {
    const shop = aShop('poisoned');
    const { store } = shop;
    store.freshForMinutes = 60;
    await shop.write();
    const running = new Running(shop, '--watch');
    await running.line(1);
    const asOf = store.asOf;
    const good = stockOf(store, mug).onHand;
    stockOf(store, mug).onHand = -1;
    for (let round = 0; round < 10; round += 1) {
      const sku = others[round % others.length] ?? '';
      stockOf(store, sku).onHand += 1;
      await replace(shop, 10);
      const line = await running.line(2 + round);
      assert.deepEqual([line.written, line.held, line.heartbeat], [[sku], [mug], store.asOf]);
      // The first time all of the store is read, to find the fault.
      if (round > 0) assert.equal(line.planned, 1);
      assert.equal((await shop.read('shop.json')).held[mug], asOf);
    }
    assert.ok((await shop.quote(mug, store.asOf)).notes.includes('stale'));
    for (const sku of others) assert.ok(!(await shop.quote(sku, store.asOf)).notes.includes('stale'), sku);
    stockOf(store, mug).onHand = good;
    await replace(shop);
    assert.deepEqual((await running.line(12)).held, []);
    assert.ok(!(await shop.quote(mug, store.asOf)).notes.includes('stale'));
    assert.equal(await running.end(), 0);
    assert.equal(running.stderr.match(/\/products\/MUG/gu)?.length, 1, 'told once');
  });

  test('publishes nothing of a file that is half written, and all of it afterwards', async () => {
    const shop = aShop('half');
    await shop.write();
    const running = new Running(shop, '--watch');
    await running.line(1);
    const before = await readFile(join(shop.to, 'shop.json'), 'utf8');
    stockOf(shop.store, 'SETTLE').onHand += 1;
    shop.store.asOf = later(shop.store.asOf, 1);
    const text = JSON.stringify(shop.store);
    await writeFile(shop.path, text.slice(0, text.length / 2));
    await rest(900);
    assert.equal(await readFile(join(shop.to, 'shop.json'), 'utf8'), before);
    assert.equal(running.stderr.includes('JSON'), false, running.stderr);
    await writeFile(shop.path, text);
    assert.deepEqual((await running.line(2)).written, ['SETTLE']);
    assert.equal(await running.end(), 0);
  });

  test('tells what stays half written, or goes, and goes on when it is whole again', async () => {
    const shop = aShop('broken');
    await shop.write();
    const running = new Running(shop, '--watch');
    await running.line(1);
    await writeFile(shop.path, '{"version":1,');
    // In place of a publication its faults.
    assert.equal((await running.line(2)).written, undefined);
    await unlink(shop.path);
    while (!running.stderr.includes('cannot be read')) await rest(20);
    await replace(shop);
    assert.deepEqual((await running.line(3)).heartbeat, shop.store.asOf);
    shop.store.freshForMinutes = 0;
    await replace(shop);
    assert.equal((await running.line(4)).written, undefined);
    assert.equal(await running.end('SIGINT'), 0);
  });

  test('looks every so often, and writes nothing where nothing has changed', async () => {
    const shop = aShop('every');
    await shop.write();
    const running = new Running(shop, '--every', '1s');
    await running.line(1);
    const { mtimeMs } = await stat(join(shop.to, 'shop.json'));
    assert.deepEqual((await running.line(2)).planned, 0);
    assert.equal((await stat(join(shop.to, 'shop.json'))).mtimeMs, mtimeMs);
    stockOf(shop.store, 'SETTLE').onHand += 1;
    await replace(shop);
    while (running.lines.at(-1)?.heartbeat !== shop.store.asOf) await rest(20);
    assert.deepEqual(running.lines.at(-1)?.written, ['SETTLE']);
    assert.equal(await running.end(), 0);
  });

  test('does not go on from standard input', async () => {
    const { status, stderr } = await stockline(['publish', '-', '--to', inFolder('input'), '--watch'], '{}');
    assert.deepEqual([status, /read once/u.test(stderr)], [2, true]);
  });
});

describe('two publishers of one folder', () => {
  test('never run at once', async () => {
    const shop = aShop('locked');
    await shop.write();
    const running = new Running(shop, '--watch');
    await running.line(1);
    const { status, stderr } = await stockline(['publish', shop.path, '--to', `${shop.to}/`, '--rules', 'none']);
    assert.equal(status, 1);
    assert.match(stderr, new RegExp(`is being published already, by process ${running.child.pid}`, 'u'));
    assert.equal(await running.end(), 0);
    await shop.publish();
  });

  test('are one after the other where the first was killed', async () => {
    const shop = aShop('taken-over');
    await shop.write();
    const running = new Running(shop, '--watch');
    await running.line(1);
    assert.equal(await running.end('SIGKILL'), null);
    await shop.publish();
  });
});
