/**
 * Stage two of T10: a value that names what it was computed from is computed anew from the archive. The sample store is
 * of Monday 23 November 2026, 15:05 UTC, and fresh for 120 minutes; of the mugs 3 are free, 48 more come on 2 December.
 */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { loadEngine, loadOrderEngine } from 'stockline/engine';
import type { OrderSnapshot } from 'stockline/full';
import { type Archive, skusOf, verifyShown } from 'stockline/verify';
import type { CheckoutValue } from '../../web/src/engine/types/documents.ts';
import { FolderPage } from './folder-page.ts';
import { archiveOf, type Files, openedFolder, revisionIn, valueFrom, valueIn } from './folder-values.ts';
import { publishedFolder, sampleStore, withMugs } from './published-folder.ts';

const mug = { sku: 'MUG', quantity: 2 };
const lamp = { sku: 'LAMP', quantity: 1 };
const toCalifornia = { country: 'US', postalCode: '94103' };
/** Eleven minutes after the page was loaded. */
const cameIn = '2026-11-23T15:16:00Z';

/** As published at 15:05, and the next publication: one mug less. */
let three: Files;
let two: Files;
let archive: Archive & { asked: string[] };
let today: OrderSnapshot;
let shown: CheckoutValue;
before(async () => {
  await Promise.all([loadEngine(), loadOrderEngine()]);
  three = await publishedFolder(sampleStore());
  two = await publishedFolder(withMugs(8, (store) => (store.asOf = '2026-11-23T15:06:00Z')));
  archive = archiveOf(three, two);
  today = await openedFolder(three);
  shown = await valueFrom(three, { lines: [mug, lamp], to: toCalifornia });
});

const good = () => structuredClone(shown);
const judged = (value: unknown, options: object = {}, snapshot = today) => {
  const { verdict, judgedBy, notArchived, differs } = verifyShown(snapshot, value, { at: cameIn, archive, ...options });
  return [verdict, judgedBy, ...(notArchived ? [notArchived] : []), ...differs];
};

describe('A value of a folder', () => {
  test('names the engine’s version and the revisions of the shop’s document and of each line’s product', async () => {
    assert.deepEqual(shown.computedFrom, {
      engine: (await loadEngine()).version,
      shop: revisionIn(three),
      products: [revisionIn(three, 'MUG'), revisionIn(three, 'LAMP')],
    });
  });

  test('of one product twice names its document once', async () => {
    const { computedFrom } = await valueFrom(three, { lines: [mug, mug], to: toCalifornia });
    assert.deepEqual(computedFrom?.products, [revisionIn(three, 'MUG')]);
  });

  test('is true, with the promise of today', () => {
    assert.deepEqual(judged(good()), ['same', 'archive']);
    const { promise } = verifyShown(today, JSON.stringify(good()), { at: cameIn, archive });
    assert.deepEqual([promise?.at, promise?.lines.length], [cameIn, 2]);
    const extended = { ...good(), computedFrom: { ...shown.computedFrom, more: 'PUT-IN' } };
    assert.deepEqual(verifyShown(today, extended, { at: cameIn, archive }).computedFrom, shown.computedFrom);
  });

  test('of a set names a later document about what it draws on, which is right about it', async () => {
    // PORCH draws on EBB, of which one is there at 15:05 and six at 15:06: the page has the set of then, and this now.
    const more = sampleStore();
    more.asOf = '2026-11-23T15:06:00Z';
    Object.assign(more.products['EBB'] ?? {}, { stock: [{ location: 'newark', onHand: 6 }] });
    const files = new Map(three).set('products/EBB.json', (await publishedFolder(more)).get('products/EBB.json') ?? '');
    const page = new FolderPage();
    page.publish(files);
    const card = await page.ask('EBB');
    const store = await page.askCart([{ sku: 'PORCH', quantity: 3 }], { to: toCalifornia });
    const value = valueIn(store);
    assert.equal(value.promise.lines[0].status, 'in_stock');
    assert.deepEqual(value.computedFrom?.products, [revisionIn(files, 'EBB'), revisionIn(files, 'PORCH')]);
    const { verdict, judgedBy } = verifyShown(await openedFolder(files), value, {
      at: cameIn,
      archive: archiveOf(files),
    });
    assert.deepEqual([verdict, judgedBy], ['same', 'archive']);
    card.leave();
  });

  test('names nothing where days are kept that an earlier computation gave, and is judged by the snapshot', async () => {
    const page = new FolderPage();
    page.publish(three);
    const store = await page.askCart([{ sku: 'MUG', quantity: 5 }], { to: toCalifornia });
    assert.notEqual(valueIn(store).computedFrom, undefined);
    const sooner = await publishedFolder(
      withMugs(9, ({ products }) => {
        for (const receipt of products['MUG']?.receipts ?? []) receipt.expected = '2026-12-01';
      }),
      { heartbeat: '2026-11-23T15:06:00Z' },
    );
    page.publish(sooner);
    store.dispatch({
      type: 'ask',
      question: { lines: [{ sku: 'MUG', quantity: 5 }], to: toCalifornia },
      source: { url: 'https://shop.example/stock/' },
      refresh: 60,
    });
    await page.pass(61);
    await page.pass(61);
    const value = valueIn(store);
    assert.ok(value.promise.lines[0].notes.includes('kept'));
    assert.equal(value.computedFrom, undefined);
    assert.deepEqual(judged(value, {}, await openedFolder(sooner)).slice(0, 3), ['sooner', 'snapshot', 'no_revisions']);
  });

  test('names nothing where the figures are too old for days', async () => {
    const old = await valueFrom(three, { lines: [mug], to: toCalifornia, at: '2026-11-23T17:05:01Z' });
    assert.ok(old.promise.lines[0].notes.includes('stale'));
    assert.equal(old.computedFrom, undefined);
  });

  test('of a clock that is behind the figures is computed as of these', async () => {
    const value = await valueFrom(three, { lines: [mug], to: toCalifornia, at: '2026-11-23T15:04:30Z' });
    assert.ok(value.promise.lines[0].notes.includes('clock_corrected'));
    assert.equal(value.at, '2026-11-23T15:05:00Z');
    assert.deepEqual(judged(value), ['same', 'archive']);
  });

  test('has products that skusOf gives, and no other value has any', () => {
    assert.deepEqual(skusOf(JSON.stringify(good())), ['MUG', 'LAMP']);
    for (const value of ['', undefined, '{}', { lines: 'MUG' }]) assert.deepEqual(skusOf(value), []);
  });
});

describe('It is untrue', () => {
  const untrue = (tamper: (value: CheckoutValue) => void, ...places: string[]) => {
    const value = good();
    tamper(value);
    const [verdict, judgedBy, ...differs] = judged(value);
    assert.deepEqual([verdict, judgedBy], ['untrue', 'archive']);
    assert.equal(verifyShown(today, value, { at: cameIn, archive }).computedFrom, undefined);
    for (const place of places) assert.ok(differs.includes(place), differs.join(' '));
  };

  test('where a later day was shown, which the snapshot alone lets pass', () => {
    const later = (value: CheckoutValue) => {
      const text = JSON.stringify(value.promise).replaceAll('2026-11-30', '2026-12-01');
      value.promise = JSON.parse(text) as CheckoutValue['promise'];
    };
    const value = good();
    later(value);
    assert.notDeepEqual(value, shown);
    assert.equal(verifyShown(today, value, { at: cameIn }).verdict, 'sooner');
    untrue(later, '/promise/lines/0/deliver/latest');
  });

  test('where other stock was shown, which the snapshot alone leaves free', () => {
    untrue((value) => {
      value.promise.lines[0].maxQuantity = 1;
    }, '/promise/lines/0/maxQuantity');
  });

  test('where it was another publication that it was computed from', () => {
    untrue(({ computedFrom }) => {
      Object.assign(computedFrom ?? {}, { shop: revisionIn(two) });
      Object.assign(computedFrom?.products ?? [], [revisionIn(two, 'MUG'), revisionIn(two, 'LAMP')]);
    }, '/promise/lines/0/maxQuantity');
  });

  test('where the revisions are of other products, or one of too many', () => {
    const products = (...skus: string[]) => {
      return ({ computedFrom }: CheckoutValue) =>
        void Object.assign(computedFrom ?? {}, { products: skus.map((sku) => revisionIn(three, sku)) });
    };
    untrue(products('MUG'), '/computedFrom');
    untrue(products('KETTLE', 'LAMP'), '/computedFrom');
    untrue(products('MUG', 'LAMP', 'MUG'), '/computedFrom/products');
  });

  test('where a product was planned with another shop document: a cart has one', async () => {
    const other = await publishedFolder(withMugs(9, (store) => (store.freshForMinutes = 60)));
    assert.notEqual(revisionIn(other), revisionIn(three));
    const value = good();
    Object.assign(value.computedFrom?.products ?? [], { 1: revisionIn(other, 'LAMP') });
    assert.deepEqual(judged(value, { archive: archiveOf(three, other) }), [
      'untrue',
      'archive',
      '/computedFrom/products/1',
    ]);
  });

  test('where its moment is longer ago than figures are fresh, or more than a minute ahead', () => {
    for (const [at, verdict] of [
      ['2026-11-23T17:05:00Z', 'same'],
      ['2026-11-23T17:05:01Z', 'untrue'],
      ['2026-11-23T15:04:00Z', 'same'],
      ['2026-11-23T15:03:59Z', 'untrue'],
    ] as const) {
      const fresh = verifyShown(today, good(), { at, archive });
      assert.deepEqual([at, fresh.verdict, fresh.judgedBy], [at, verdict, 'archive']);
      if (verdict === 'untrue') assert.ok(fresh.differs.includes('/at'));
    }
  });

  test('where its moment is moved to where other days hold', () => {
    // After the cut-off of 19:00 UTC the mugs leave a day later: the days shown are not those of that moment.
    const value = good();
    for (const one of [value, value.promise, ...value.promise.lines]) one.at = '2026-11-23T19:30:00Z';
    assert.deepEqual(judged(value, { at: '2026-11-23T19:30:10Z' }).slice(0, 2), ['untrue', 'archive']);
  });
});

describe('Today’s documents have the last word', () => {
  test('a day that is later now is later, though it was shown so', async () => {
    const sold = await publishedFolder(withMugs(6));
    assert.deepEqual(judged(good(), { archive: archiveOf(three) }, await openedFolder(sold)), [
      'later',
      'archive',
      '/promise/lines/0/parts',
    ]);
  });

  test('terms that have changed since were not agreed to', async () => {
    const changed = await publishedFolder(
      withMugs(9, ({ policies }) => {
        for (const policy of Object.values(policies ?? {}))
          for (const terms of Object.values(policy)) Object.assign(terms, { returns: { days: 3, from: 'delivery' } });
      }),
    );
    const [verdict, judgedBy, ...differs] = judged(good(), { archive: archiveOf(three) }, await openedFolder(changed));
    assert.deepEqual([verdict, judgedBy], ['untrue', 'archive']);
    assert.ok(
      differs.some((place) => place.startsWith('/promise/lines/0/terms/returns')),
      differs.join(' '),
    );
  });
});

describe('The snapshot alone judges', () => {
  test('a value without revisions, of another engine, or of revisions that are no more', () => {
    const without = good();
    delete without.computedFrom;
    assert.deepEqual(judged(without), ['same', 'snapshot', 'no_revisions']);
    const another = good();
    Object.assign(another.computedFrom ?? {}, { engine: '0.0.9', shop: 'of another form' });
    assert.deepEqual(judged(another), ['same', 'snapshot', 'other_engine']);
    const gone = archiveOf(new Map([...three].filter(([path]) => path !== 'products/LAMP.json')));
    assert.deepEqual(judged(good(), { archive: gone }), ['same', 'snapshot', 'not_kept']);
    const noShop = archiveOf(new Map([...three].filter(([path]) => !path.startsWith('shops/'))));
    assert.deepEqual(judged(good(), { archive: noShop }), ['same', 'snapshot', 'not_kept']);
  });

  test('a value whose documents are damaged', () => {
    for (const damaged of [
      '',
      '{}',
      '[]',
      'null',
      '{"revision":',
      three.get('products/MUG.json')?.replace('"product":', '"produkt":'),
    ])
      assert.deepEqual(judged(good(), { archive: { ...archive, product: () => damaged } }).slice(0, 3), [
        'same',
        'snapshot',
        'not_kept',
      ]);
  });

  test('where there is no archive, whatever the value names', () => {
    const value = { ...good(), computedFrom: { engine: 7 } };
    assert.deepEqual(judged(value, { archive: undefined }), ['same', 'snapshot']);
  });
});
