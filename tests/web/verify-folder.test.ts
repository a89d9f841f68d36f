/** `stockline verify` beside what `stockline publish` has written: the folder of today, and the archive. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { loadEngine, loadOrderEngine } from 'stockline/engine';
import type { CheckoutValue, StoreDocument } from '../../web/src/engine/types/documents.ts';
import { type Files, valueFrom } from './folder-values.ts';
import { sampleStore, withMugs } from './published-folder.ts';
import { lines, stockline } from './stockline-command.ts';

const work = mkdtempSync(join(tmpdir(), 'stockline-verify-folder-'));
after(() => rmSync(work, { recursive: true }));
const inWork = (name: string) => join(work, name);
const folder = inWork('stock');
const archive = inWork('archive');

const to = { country: 'US', postalCode: '94103' };
const mug = { sku: 'MUG', quantity: 2 };
const lamp = { sku: 'LAMP', quantity: 1 };

async function publish(store: StoreDocument, ...options: string[]): Promise<void> {
  writeFileSync(inWork('store.json'), JSON.stringify(store));
  const { status, stderr } = await stockline([
    ...['publish', inWork('store.json'), '--to', folder, '--archive', archive],
    ...options,
  ]);
  assert.equal(status, 0, stderr);
}

/** As a web server would send it. */
function served(): Files {
  const files = new Map<string, string>();
  const read = (path: string) => files.set(path, readFileSync(join(folder, path), 'utf8'));
  read('shop.json');
  for (const each of ['shops', 'products']) for (const name of readdirSync(join(folder, each))) read(`${each}/${name}`);
  return files;
}

interface Answer {
  verdict: string;
  judgedBy: string;
  notArchived?: string;
  promise?: { lines: { sku: string }[] };
}

async function verified(values: readonly unknown[], ...options: string[]): Promise<[number | null, ...string[]]> {
  const input = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n');
  const { status, stdout, stderr } = await stockline(['verify', folder, ...options], input);
  assert.equal(stderr, '');
  const said = lines(stdout).map((line) => {
    const { verdict, judgedBy, notArchived } = JSON.parse(line) as Answer;
    return [verdict, judgedBy, ...(notArchived ? [notArchived] : [])].join(' ');
  });
  return [status, ...said];
}

let value: CheckoutValue;
before(async () => {
  await Promise.all([loadEngine(), loadOrderEngine()]);
  await publish(sampleStore());
  value = await valueFrom(served(), { lines: [mug, lamp], to });
  // What has to be agreed to was.
  assert.equal(value.promise.lines.length, 2);
});

describe('stockline verify', () => {
  const inTime = ['--at', '2026-11-23T15:10:00Z'];

  test('takes a published folder, and its archive', async () => {
    const forged = JSON.stringify(value).replaceAll(value.promise.lines[0].deliver?.latest ?? '', '2026-12-24');
    assert.deepEqual(await verified([value, forged, '', value], '--archive', archive, ...inTime), [
      2,
      'same archive',
      'untrue archive',
      'untrue snapshot',
      'same archive',
    ]);
    assert.deepEqual(await verified([value], ...inTime), [0, 'same snapshot']);
    assert.deepEqual(await verified([value], '--archive', archive), [0, 'same archive']);
  });

  test('lets no name lead out of the folder or the archive', async () => {
    const elsewhere = [
      { ...value, lines: [{ sku: '../../store', quantity: 2 }, lamp] },
      { ...value, computedFrom: { ...value.computedFrom, shop: '../../store' } },
    ];
    assert.deepEqual(await verified(elsewhere, '--archive', archive, ...inTime), [
      2,
      'untrue snapshot',
      'untrue archive',
    ]);
  });

  test('says what is wrong with the archive, and the folder', async () => {
    for (const [args, message] of [
      [[folder, '--archive', inWork('nowhere')], /There is no archive in .*nowhere: name the folder that/u],
      [[folder, '--archive', folder.replace('stock', 'store.json')], /There is no archive in/u],
      [[work], /is no published folder: it has no shop\.json\. Publish the store into it\./u],
    ] as const) {
      const { status, stderr } = await stockline(['verify', ...args], JSON.stringify(value));
      assert.equal(status, 2);
      assert.match(stderr, message);
    }
  });

  test('finds what was shown before the last publication, which has the last word', async () => {
    // Two of the three mugs are sold, and so one of the two shown is among those of 2 December.
    await publish(withMugs(7, (store) => (store.asOf = '2026-11-23T15:08:00Z')));
    assert.deepEqual(await verified([value], '--archive', archive, ...inTime), [0, 'later archive']);
    const lampAlone = await valueFrom(served(), { lines: [lamp], to });
    assert.deepEqual(await verified([lampAlone], '--archive', archive, '--at', '2026-11-23T15:12:00Z'), [
      0,
      'same archive',
    ]);
  });

  test('asks a product that could not be planned by the shop document of then', async () => {
    await publish(
      withMugs(9, (store) => {
        store.asOf = '2026-11-23T15:20:00Z';
        store.freshForMinutes = 90;
        Object.assign(store.products['MUG'] ?? {}, { stock: [{ location: 'newark', onHand: -1 }] });
      }),
    );
    const held = await valueFrom(served(), { lines: [mug], to, at: '2026-11-23T15:21:00Z' });
    const both = await valueFrom(served(), { lines: [lamp], to, at: '2026-11-23T15:21:00Z' });
    assert.notEqual(held.computedFrom?.shop, both.computedFrom?.shop);
    assert.deepEqual(await verified([held, both], '--archive', archive, '--at', '2026-11-23T15:22:00Z'), [
      0,
      'same archive',
      'same archive',
    ]);
  });

  test('knows no revision that was pruned', async () => {
    rmSync(join(archive, 'products'), { recursive: true });
    const before = await valueFrom(served(), { lines: [lamp], to, at: '2026-11-23T15:21:00Z' });
    assert.deepEqual(await verified([before], '--archive', archive, '--at', '2026-11-23T15:22:00Z'), [
      0,
      'same snapshot not_kept',
    ]);
  });
});
