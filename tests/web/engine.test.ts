/**
 * The package's engine as a server or a bundler gets it: `stockline/engine` and `stockline/full`, over the WebAssembly.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import {
  configureEngine,
  type Fault,
  loadEngine,
  loadOrderEngine,
  type SnapshotDocument,
  StocklineError,
} from 'stockline/engine';
import { loadFullEngine, type StoreDocument } from 'stockline/full';

const read = (name: string): string => readFileSync(new URL(`../corpus/good/${name}.json`, import.meta.url), 'utf8');
const snapshotText = read('snapshot-every-member');
const storeText = read('store-of-the-design');
const query = { sku: 'MUG', quantity: 10, at: '2026-11-22T15:00:00Z', to: { country: 'US', postalCode: '94103' } };

/** The faults that a call throws. */
function faultsOf(call: () => unknown): Pick<Fault, 'code' | 'pointer'>[] {
  try {
    call();
  } catch (error) {
    assert.ok(error instanceof StocklineError, String(error));
    return error.errors.map(({ code, pointer }) => ({ code, pointer }));
  }
  assert.fail('It was not refused.');
}

describe('the page engine', () => {
  test('is one for all who ask', async () => {
    assert.equal(await loadEngine(), await loadEngine());
  });

  test('is of the version that the package says', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../web/package.json', import.meta.url), 'utf8'));
    assert.equal((await loadEngine()).version, version);
  });

  test('can be had from bytes', async () => {
    const shared = await loadEngine();
    configureEngine({ wasm: readFileSync(new URL('../../web/dist/stockline-page.wasm', import.meta.url)) });
    const own = await loadEngine();
    assert.notEqual(own, shared);
    own.openSnapshot(snapshotText).close();
  });

  test('opens a snapshot given as text or as an object, to the same end', async () => {
    const engine = await loadEngine();
    const fromText = engine.openSnapshot(snapshotText);
    const fromObject = engine.openSnapshot(JSON.parse(snapshotText) as SnapshotDocument);
    assert.deepEqual(fromText.quote(query), fromObject.quote(query));
    fromText.close();
    fromObject.close();
  });

  test('promises the unit in stock now and the others after the receipt', async () => {
    const snapshot = (await loadEngine()).openSnapshot(snapshotText);
    const { status, parts } = snapshot.quote(query);
    assert.equal(status, 'backorder');
    assert.deepEqual(
      parts.map(({ quantity, status }) => [quantity, status]),
      [
        [1, 'in_stock'],
        [9, 'backorder'],
      ],
    );
    snapshot.close();
  });

  test('answers for many products at once, each on its own', async () => {
    const snapshot = (await loadEngine()).openSnapshot(snapshotText);
    const { promises } = snapshot.quoteMany({ skus: ['SIGN', 'JUG', 'MUG'], at: query.at });
    assert.deepEqual(
      promises.map((one) => ('errors' in one ? [one.sku, one.errors[0].code] : [one.sku, one.status])),
      [
        ['SIGN', 'made_to_order'],
        ['JUG', 'unknown_sku'],
        // At least two for one order, and one on hand.
        ['MUG', 'backorder'],
      ],
    );
    assert.deepEqual(promises[0], snapshot.quote({ sku: 'SIGN', at: query.at }));
    snapshot.close();
  });

  test('answers for an order: each line, everything together, and split', async () => {
    const snapshot = (await loadEngine()).openSnapshot(snapshotText);
    const lines = ['MUG', 'MUG'].map((sku) => ({ sku, quantity: 1 }));
    const { at, to } = query;
    const order = snapshot.quoteOrder({ lines, at, to });
    assert.deepEqual(
      order.lines.map(({ status }) => status),
      ['in_stock', 'backorder'],
      'the one unit in stock is sold once',
    );
    const [first, second] = order.lines;
    assert.deepEqual(order.together?.ship, second?.ship);
    assert.deepEqual(
      order.split?.shipments.map(({ ship, items }) => [ship, items]),
      [
        [first?.ship, [{ line: 0, quantity: 1 }]],
        [second?.ship, [{ line: 1, quantity: 1 }]],
      ],
    );
    snapshot.close();
  });

  test('keeps what was promised earlier while it holds, and says so', async () => {
    const snapshot = (await loadEngine()).openSnapshot(snapshotText);
    const now = snapshot.quote({ sku: 'SIGN', at: query.at });
    // Asked on a Sunday. Five working days, the 26th closed: Monday 30; eight: Thursday 3; then up to one of handling:
    // Friday 4.
    assert.deepEqual(now.ship, { earliest: '2026-11-30', latest: '2026-12-04' });
    const later = { earliest: '2026-12-02', latest: '2026-12-10' };
    const kept = snapshot.quote({ sku: 'SIGN', at: query.at, promised: { parts: [{ quantity: 1, ship: later }] } });
    assert.deepEqual([kept.ship, kept.notes.includes('kept')], [later, true]);
    const broken = { earliest: '2026-11-24', latest: '2026-11-24' };
    const revised = snapshot.quote({ sku: 'SIGN', at: query.at, promised: { parts: [{ quantity: 1, ship: broken }] } });
    assert.deepEqual(revised, now);
    snapshot.close();
  });

  test('revises a promise: unchanged, sooner, later', async () => {
    const snapshot = (await loadOrderEngine()).openSnapshot(snapshotText);
    const promised = snapshot.quote(query);
    const { at, to } = query;
    const revised = (latest: string | undefined) => {
      const { deliver, ...rest } = promised;
      assert.ok(deliver);
      const window = latest === undefined ? deliver : { earliest: [deliver.earliest, latest].sort()[0] ?? '', latest };
      const { change, changed, promise } = snapshot.revise({ promised: { ...rest, deliver: window }, at, to });
      assert.deepEqual(promise, promised);
      return [change, ...changed];
    };
    assert.deepEqual(revised(undefined), ['unchanged']);
    assert.deepEqual(revised('2027-01-31'), ['sooner', 'deliver']);
    assert.deepEqual(revised('2026-12-01'), ['later', 'deliver']);
    snapshot.close();
    assert.deepEqual(
      faultsOf(() => snapshot.revise({ promised, at })),
      [{ code: 'closed_handle', pointer: '' }],
    );
  });

  test('keeps text as it is on the way in and out, whatever the script', async () => {
    const sku = '東京 🦊 "\\/\u0000\u2028';
    const document = JSON.parse(snapshotText) as SnapshotDocument;
    document.products = { [sku]: document.products['MUG'] ?? { terms: 0 } };
    const snapshot = (await loadEngine()).openSnapshot(document);
    assert.equal(snapshot.quote({ ...query, sku }).sku, sku);
    snapshot.close();
  });

  test('says every fault, and in its message the first and how many more', async () => {
    const engine = await loadEngine();
    const document = { ...(JSON.parse(snapshotText) as SnapshotDocument), asOf: 'today', freshForMinutes: -1 };
    assert.deepEqual(
      faultsOf(() => engine.openSnapshot(document)),
      [
        { code: 'not_an_instant', pointer: '/asOf' },
        { code: 'out_of_range', pointer: '/freshForMinutes' },
      ],
    );
    assert.throws(() => engine.openSnapshot(document), {
      name: 'StocklineError',
      message: /^\/asOf: .+ \(and 1 more\)$/,
    });
  });

  for (const [what, garbage] of [
    ['nothing', ''],
    ['a web page', '<!doctype html><title>502 Bad Gateway</title>'],
    ['half a document', snapshotText.slice(0, snapshotText.length / 2)],
    ['a character that is none', '{"\ud800": 1'],
    ['null characters', '\0\0\0\0'],
    ['ten thousand brackets', '['.repeat(10_000)],
    ['a hundred thousand braces', '{"a":'.repeat(100_000)],
  ] as const) {
    test(`refuses ${what} and lives on`, async () => {
      const engine = await loadEngine();
      assert.throws(() => engine.openSnapshot(garbage), StocklineError);
      const snapshot = engine.openSnapshot(snapshotText);
      assert.throws(() => snapshot.quote(garbage as never), StocklineError);
      assert.equal(snapshot.quote(query).status, 'backorder');
      snapshot.close();
    });
  }

  // What the engine itself says of these is true, and helps nobody: "/version: This is missing."
  for (const [what, document, message] of [
    ['bytes', Buffer.from(snapshotText), /^These are the bytes of a file, not its text\. Read it as text: .*'utf8'/],
    ['bytes of no Node', new TextEncoder().encode(snapshotText), /^These are the bytes of a file/],
    ['a path', 'data/snapshot.json', /^"data\/snapshot\.json" looks like the path or the address of a snapshot\./],
    ['an address', 'https://shop.example/snapshot.json', /^"https:.* looks like the path or the address/],
    ['a promise', Promise.resolve(snapshotText), /^This is a promise of a snapshot\. Write await before it\.$/],
    ['the text of a store', storeText, /^This is a store document, which is private\. Make a snapshot of it/],
    ['a store', JSON.parse(storeText), /^This is a store document/],
    ['nothing of these', '{"version":1}', /^\/\w+: This is missing\./],
  ] as const)
    test(`says what it was given in place of a snapshot: ${what}`, async () => {
      for (const engine of [await loadEngine(), await loadOrderEngine(), await loadFullEngine()])
        assert.throws(() => engine.openSnapshot(document as never), { name: 'StocklineError', message });
    });

  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  let deep: unknown = {};
  for (let depth = 0; depth < 100_000; depth += 1) deep = { deep };
  for (const [what, given, told] of [
    ['undefined', undefined, /^Give a JSON document\. This is none: undefined\.$/u],
    ['a function', () => {}, /^Give a JSON document\. This is none: function\.$/u],
    ['a symbol', Symbol('none'), /^Give a JSON document\. This is none: symbol\.$/u],
    ['a record whose toJSON gives nothing', { toJSON() {} }, /^Give a JSON document\. This is none: object\.$/u],
    ['a record that holds itself', circle, /^Give a JSON document\. This is none: TypeError: .*circular/u],
    ['a BigInt', { version: 1n }, /^Give a JSON document\. This is none: TypeError: .*BigInt/u],
    ['a record of a hundred thousand levels', deep, /^Give a JSON document\. This is none: RangeError: /u],
    ['null', null, /^This must be an object, not null\.$/u],
  ] as const) {
    test(`refuses ${what} wherever a document is wanted, and says what is`, async () => {
      const [engine, ordering, full] = [await loadEngine(), await loadOrderEngine(), await loadFullEngine()];
      const snapshot = ordering.openSnapshot(snapshotText);
      const anything = given as never;
      const refused = [
        () => engine.openSnapshot(anything),
        () => full.openStore(anything),
        () => snapshot.quote(anything),
        () => snapshot.quoteMany(anything),
        () => snapshot.quoteOrder(anything),
        () => snapshot.revise(anything),
        // With the answer as text, which holds what the engine itself refuses.
        ...(given === null ? [] : [() => snapshot.quoteText(anything), () => snapshot.reviseText(anything)]),
      ];
      for (const call of refused)
        assert.throws(call, (error) => error instanceof StocklineError && told.test(error.message), String(call));
      assert.equal(snapshot.quote(query).status, 'backorder');
      snapshot.close();
    });
  }

  test('answers after close with a fault, not with a crash', async () => {
    const snapshot = (await loadEngine()).openSnapshot(snapshotText);
    snapshot.close();
    assert.deepEqual(
      faultsOf(() => snapshot.quote(query)),
      [{ code: 'closed_handle', pointer: '' }],
    );
  });

  test('does not mind being closed twice, nor closes the neighbour so', async () => {
    const engine = await loadEngine();
    const first = engine.openSnapshot(snapshotText);
    first.close();
    const second = engine.openSnapshot(snapshotText);
    first.close();
    assert.equal(second.quote(query).status, 'backorder');
    second.close();
  });

  test('gives memory back: a large snapshot opened and closed again and again', async () => {
    const engine = await loadEngine();
    const document = JSON.parse(snapshotText) as SnapshotDocument;
    const mug = document.products['MUG'] ?? { terms: 0 };
    for (let count = 0; count < 500; count += 1) document.products[`MUG-${count}`] = mug;
    const text = JSON.stringify(document);
    const opened = () => engine.openSnapshot(text);
    for (let count = 0; count < 3; count += 1) opened().close();
    const before = process.memoryUsage().external;
    for (let count = 0; count < 40; count += 1) opened().close();
    const grown = process.memoryUsage().external - before;
    assert.ok(grown < 10 * text.length, `Forty times ${text.length} characters left ${grown} bytes behind.`);
  });

  test('can be used with `using`, where the runtime knows it', {
    skip: typeof Symbol.dispose !== 'symbol',
  }, async () => {
    const snapshot = (await loadEngine()).openSnapshot(snapshotText);
    snapshot[Symbol.dispose]();
    assert.deepEqual(
      faultsOf(() => snapshot.quote(query)),
      [{ code: 'closed_handle', pointer: '' }],
    );
  });
});

describe('the full engine', () => {
  test("plans a snapshot that the page's engine quotes", async () => {
    const store = (await loadFullEngine()).openStore(storeText);
    const document = store.plan();
    store.close();
    assert.deepEqual(Object.keys(document.products), ['GAME', 'MUG', 'SIGN']);
    const snapshot = (await loadEngine()).openSnapshot(document);
    assert.equal(snapshot.quote({ ...query, sku: 'SIGN' }).status, 'made_to_order');
    snapshot.close();
  });

  test('says what it was given in place of a store: bytes, a path', async () => {
    const engine = await loadFullEngine();
    assert.throws(() => engine.openStore(Buffer.from(storeText) as never), {
      message: /^These are the bytes of a file/,
    });
    assert.throws(() => engine.openStore('store.json'), {
      message: /^"store\.json" looks like the path .* of a store\./,
    });
  });

  test("asks for its stores' time zones over a horizon that holds the moment of the figures", async () => {
    const store = (await loadFullEngine()).openStore(storeText);
    assert.deepEqual(store.zones, ['America/New_York']);
    assert.ok(store.horizon.from < store.asOf && store.asOf < store.horizon.until);
    store.close();
  });

  test('plans only the products asked for', async () => {
    const store = (await loadFullEngine()).openStore(JSON.parse(storeText) as StoreDocument);
    assert.deepEqual(Object.keys(store.plan({ skus: ['SIGN'] }).products), ['SIGN']);
    assert.deepEqual(
      faultsOf(() => store.plan({ skus: ['SIGN', 'JUG'] })),
      [{ code: 'unknown_sku', pointer: '/skus/1' }],
    );
    store.close();
  });

  test('plans as an order sees the store, and refuses an order that nobody placed', async () => {
    // 12 on hand − 3 reserved − 2 safety stock = 7: this order has them all, a new shopper the one beside its 6.
    const design = JSON.parse(storeText) as StoreDocument;
    const commitments = [{ id: 'ORDER-7', quantity: 6, due: '2026-11-25' }];
    const store = (await loadFullEngine()).openStore({
      ...design,
      products: { MUG: { ...design.products['MUG'], commitments } },
    });
    const inStock = (order?: string) =>
      store.plan(order === undefined ? {} : { order }).products['MUG']?.ladders?.[0]?.steps[0]?.upTo;
    assert.deepEqual([inStock(), inStock('ORDER-7')], [1, 7]);
    assert.deepEqual(
      faultsOf(() => store.plan({ order: 'ORDER-8' })),
      [{ code: 'unknown_order', pointer: '/order' }],
    );
    assert.deepEqual(
      faultsOf(() => store.plan({ order: '' })),
      [{ code: 'required', pointer: '/order' }],
    );
    store.close();
  });

  test('refuses a time zone that the host does not know, at check and at plan', async () => {
    const store = (await loadFullEngine()).openStore(storeText);
    const unknown = { zones: { 'America/New_York': null } };
    const fault = { code: 'unknown_time_zone', pointer: '/locations/nj/timeZone' };
    assert.deepEqual(
      store.check(unknown).map(({ code, pointer }) => ({ code, pointer })),
      [fault],
    );
    assert.deepEqual(
      faultsOf(() => store.plan(unknown)),
      [fault],
    );
    assert.deepEqual(store.check(), []);
    store.close();
  });

  test('explains to staff which units serve which commitment', async () => {
    // 12 on hand − 3 reserved − 2 safety stock = 7, of which 6
    // are sold; 60 come on 10 December and are received in a day.
    const store = (await loadFullEngine()).openStore(storeText);
    const { private: isPrivate, products } = store.explain({ skus: ['MUG'] });
    assert.equal(isPrivate, true);
    assert.deepEqual(Object.keys(products), ['MUG']);
    const [pegging, ...more] = products['MUG'] ?? [];
    assert.deepEqual(more, []);
    assert.deepEqual(
      pegging?.commitments.map(({ due, quantity, servedBy }) => [due, quantity, servedBy]),
      [['2026-11-25', 6, [{ quantity: 6, from: 'stock', ready: '2026-11-22' }]]],
    );
    assert.deepEqual(pegging?.free, [
      { quantity: 1, from: 'stock', ready: '2026-11-22' },
      { quantity: 60, from: 'receipt', receipt: 'PO-1042', ready: '2026-12-11' },
    ]);
    assert.deepEqual(
      faultsOf(() => store.explain({ skus: ['JUG'] })),
      [{ code: 'unknown_sku', pointer: '/skus/0' }],
    );
    store.close();
    assert.deepEqual(
      faultsOf(() => store.explain()),
      [{ code: 'closed_handle', pointer: '' }],
    );
  });

  test('keeps what is private out of the snapshot', async () => {
    const store = (await loadFullEngine()).openStore(storeText);
    assert.doesNotMatch(
      store.planText(),
      /acme|PO-1042|leadTime|onHand|reserved|safetyStock|commitments|receipts|sampleSize/,
    );
    store.close();
  });

  test('refuses options that are none, and says what is wanted', async () => {
    const store = (await loadFullEngine()).openStore(storeText);
    for (const options of [null, 42, 'MUG', Symbol('none')])
      for (const ask of ['plan', 'planText', 'check', 'findings', 'explain', 'explainText'] as const)
        assert.throws(() => store[ask](options as never), {
          name: 'StocklineError',
          message: 'These are no options. Give a record, such as {"skus": ["MUG"]}, or nothing at all.',
        });
    store.close();
  });

  test('refuses an empty list of SKUs, which would be all of them', async () => {
    const store = (await loadFullEngine()).openStore(storeText);
    assert.throws(() => store.plan({ skus: [] }), {
      name: 'StocklineError',
      errors: [
        {
          code: 'out_of_range',
          pointer: '/skus',
          message: 'An empty list plans nothing. Name at least one SKU, or leave "skus" out to plan all products.',
        },
      ],
    });
    store.close();
  });

  test('answers for a closed store with a fault', async () => {
    const store = (await loadFullEngine()).openStore(storeText);
    store.close();
    store.close();
    assert.deepEqual(
      faultsOf(() => store.plan()),
      [{ code: 'closed_handle', pointer: '' }],
    );
  });
});
