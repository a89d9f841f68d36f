/**
 * A property of stage two (T10): what a checkout on a folder shows is what the archive's documents give, whatever the
 * store and the cart; and no day of it can be another.
 */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { loadEngine, loadOrderEngine, StocklineError } from 'stockline/engine';
import { loadFullEngine, type OrderSnapshot } from 'stockline/full';
import { type Archive, type Verification, verifyShown } from 'stockline/verify';
import type { CheckoutValue, StoreDocument } from '../../web/src/engine/types/documents.ts';
import { type Asked, archiveOf, type Files, openedFolder, valueFrom } from './folder-values.ts';
import { publishedFolder, sampleStore } from './published-folder.ts';
import { cases, Random, seed } from './random.ts';
import { randomCase } from './random-stores.ts';

const store = sampleStore();
let sample: Files;
before(async () => {
  await Promise.all([loadEngine(), loadOrderEngine()]);
  addRareKinds(store);
  sample = await publishedFolder(store);
});

/** What is collected at one of two places, and what is digital. */
function addRareKinds({ locations, products, shipping }: StoreDocument): void {
  const week = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
  const hours = Object.fromEntries(week.map((day) => [day, [['09:00', '18:00'] as [string, string]]]));
  const newark = locations['newark'] ?? assert.fail('there is no Newark');
  newark.openingHours = hours;
  locations['reno'] = { ...newark };
  Object.assign(shipping ?? {}, { collect: { kind: 'pickup', readyInMinutes: 30 } });
  for (const sku of ['KETTLE', 'EBB']) products[sku]?.stock?.push({ location: 'reno', onHand: 5 });
  products['EBOOK'] = { policy: 'house', price: { minorUnits: 1499, currency: 'USD' }, digital: true };
}

/** A case is a folder that is published, a page and a dozen values. */
const folders = cases / 4;

test(`what is shown verifies, and with another day it does not: ${folders} folders with STOCKLINE_SEED=${seed}`, async () => {
  const seen = new Map<string, number>();
  for (let number = 0; number < folders; number += 1) {
    const random = new Random(number);
    const { files, asked } = random.onceIn(2) ? await ofSample(random) : await ofRandomStore(random, number);
    const value = await valueFrom(files, asked);
    const server: Server = {
      snapshot: await openedFolder(files),
      archive: archiveOf(files),
      cameIn: later(value.at, random.between(0, 600)),
    };
    const what = `STOCKLINE_SEED=${seed}, case ${number}`;
    const { verdict, judgedBy, differs } = verified(server, value);
    const { judgedBy: _, ...alone } = verifyShown(server.snapshot, value, { at: value.at });
    // At the value's own moment nothing has changed, and what cannot be had is all that can be wrong.
    const {
      judgedBy: by,
      computedFrom,
      ...atOnce
    } = verifyShown(server.snapshot, value, {
      at: value.at,
      archive: server.archive,
    });
    assert.deepEqual([by, atOnce, computedFrom], ['archive', alone, value.computedFrom], what);
    assert.equal(judgedBy, 'archive', what);
    assert.ok(alone.verdict === 'same' || (alone.verdict === 'untrue' && verdict === 'untrue'), `${what} ${differs}`);
    seen.set(verdict, (seen.get(verdict) ?? 0) + 1);
    seen.set(value.ship, (seen.get(value.ship) ?? 0) + 1);
    for (const other of withOtherDays(value, random)) {
      const forged = verified(server, other);
      assert.equal(forged.verdict, 'untrue', `${what} ${JSON.stringify(other)}`);
      // What is no promise at all, such as reversed days, is not computed.
      seen.set(`forged ${forged.judgedBy}`, (seen.get(`forged ${forged.judgedBy}`) ?? 0) + 1);
    }
    server.snapshot.close();
  }
  console.log(JSON.stringify(Object.fromEntries(seen)));
  for (const what of ['same', 'untrue', 'as_ready', 'forged archive']) assert.ok(seen.has(what), `none was ${what}`);
});

interface Server {
  snapshot: OrderSnapshot;
  archive: Archive;
  cameIn: string;
}

interface Case {
  files: Files;
  asked: Asked;
}

function verified({ snapshot, archive, cameIn }: Server, value: unknown): Verification {
  return verifyShown(snapshot, value, { at: cameIn, archive });
}

/** Carts of the sample store: sets, preorders, what is digital and what is collected among them. */
async function ofSample(random: Random): Promise<Case> {
  const methods = [undefined, undefined, undefined, ...Object.keys(store.shipping ?? {})];
  const method = random.oneOf(methods);
  const to = random.oneOf([{ country: 'US', postalCode: '94103' }, { country: 'US', postalCode: '10001' }, undefined]);
  return {
    files: sample,
    asked: {
      lines: linesOf(Object.keys(store.products), random),
      ...(method !== undefined && { method }),
      ...(to && { to }),
      way: random.oneOf(['together', 'as_ready']),
      at: later(store.asOf, random.between(0, 7200)),
    },
  };
}

/** Two products of random stores, and a set of both where they can be in one. */
async function ofRandomStore(random: Random, number: number): Promise<Case> {
  const { store, query } = randomCase(seed, number);
  const other = randomCase(seed, number + 100_000).store.products['THING'] ?? {};
  const { THING: thing = {} } = store.products;
  const set = { draws: { THING: 1, OTHER: random.between(1, 2) } };
  for (const products of [{ THING: thing, OTHER: other, SET: set }, { THING: thing, OTHER: other }, { THING: thing }]) {
    const whole = { ...store, products } as StoreDocument;
    if (!(await isGood(whole))) continue;
    const { to, method } = query;
    return {
      files: await publishedFolder(whole),
      asked: {
        lines: linesOf(Object.keys(products), random),
        ...(to && { to }),
        ...(method !== undefined && { method }),
        way: random.oneOf(['together', 'as_ready']),
        // Before midnight in Berlin, when products are planned anew.
        at: later(store.asOf, random.between(0, 25_000)),
      },
    };
  }
  return ofSample(random);
}

async function isGood(store: StoreDocument): Promise<boolean> {
  const engine = await loadFullEngine();
  try {
    engine.openStore(store).close();
    return true;
  } catch (error) {
    if (error instanceof StocklineError) return false;
    throw error;
  }
}

function linesOf(skus: readonly string[], random: Random): Asked['lines'] {
  return Array.from({ length: random.between(1, 3) }, () => ({
    sku: random.oneOf(skus),
    quantity: random.oneOf([1, 1, 1, 2, 3, 12]),
  }));
}

/** Ten values with one day changed where it stands, and one with it changed wherever it stands. */
function* withOtherDays(value: CheckoutValue, random: Random): Generator<CheckoutValue> {
  const text = JSON.stringify(value.promise);
  const days = [...text.matchAll(/"(\d{4}-\d\d-\d\d)"/gu)];
  if (days.length === 0) return;
  for (let left = 10; left > 0; left -= 1) {
    const { index, 1: day = '' } = random.oneOf(days);
    const other = `"${shifted(day, random.oneOf([-30, -1, 1, 2, 7]))}"`;
    yield { ...value, promise: JSON.parse(text.slice(0, index) + other + text.slice(index + other.length)) };
  }
  const [, day = ''] = random.oneOf(days);
  yield { ...value, promise: JSON.parse(text.replaceAll(day, shifted(day, random.oneOf([-1, 1])))) };
}

function shifted(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

function later(instant: string, seconds: number): string {
  return `${new Date(Date.parse(instant) + seconds * 1000).toISOString().slice(0, 19)}Z`;
}
