/** A folder of documents: what is fetched of it, when, and what each product's document costs the others. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { loadEngine, loadOrderEngine } from 'stockline/engine';
import { FolderPage } from './folder-page.ts';
import { publishedFolder, sampleStore, withMugs } from './published-folder.ts';

/** With three mugs free of nine and 48 more to come, as the sample has it; and with one less. */
let three: Map<string, string>;
let two: Map<string, string>;
before(async () => {
  await Promise.all([loadEngine(), loadOrderEngine()]);
  three = await publishedFolder(sampleStore());
  two = await publishedFolder(withMugs(8, (store) => (store.asOf = '2026-11-23T15:06:00Z')));
});

/** As the next publication of what has not changed. */
function withHeartbeat(files: ReadonlyMap<string, string>, heartbeat: string, held: object = {}): Map<string, string> {
  const shop = JSON.parse(files.get('shop.json') ?? '') as object;
  return new Map([...files, ['shop.json', JSON.stringify({ ...shop, heartbeat, held })]]);
}

function pageOf(files: ReadonlyMap<string, string>): FolderPage {
  const page = new FolderPage();
  page.publish(files);
  return page;
}

describe('A folder', () => {
  test('is asked for the shop and the product side by side, once for ten elements, and nothing is left open', async () => {
    const page = pageOf(three);
    const held = new Promise<void>((resolve) => setTimeout(resolve, 20));
    page.after = () => held;
    const elements = await Promise.all(Array.from({ length: 10 }, () => page.ask('MUG')));
    assert.deepEqual(page.asked.sort(), ['products/MUG.json', 'shop.json']);
    await held;
    await page.settled();
    for (const { says } of elements) assert.equal(says(), 'in_stock 51');
    assert.equal(page.open, 1);
    for (const { leave } of elements) leave();
    assert.deepEqual([page.open, page.snapshots.size], [0, 0]);
  });

  test('is asked for another product when the question is another, and not again for the first', async () => {
    const page = pageOf(three);
    const { store, says } = await page.ask('MUG');
    page.news();
    const ask = async (sku: string) => {
      store.dispatch({ type: 'ask', question: { sku }, source: { url: 'https://shop.example/stock/' } });
      await page.settled();
    };
    await ask('KETTLE');
    assert.equal(says().split(' ')[0], 'in_stock');
    await ask('MUG');
    assert.equal(says(), 'in_stock 51');
    assert.deepEqual(page.news(), ['products/KETTLE.json']);
  });

  test('says by `products` where they are', async () => {
    const page = pageOf(await publishedFolder(sampleStore(), { products: 'p/' }));
    const { says } = await page.ask('MUG');
    assert.equal(says(), 'in_stock 51');
    assert.deepEqual(page.news(), ['p/MUG.json', 'products/MUG.json', 'shop.json']);
  });

  test('knows SKUs that are no names of files', async () => {
    const page = pageOf(
      await publishedFolder(
        withMugs(9, ({ products }) => {
          products['a/mug'] = products['MUG'] as object;
        }),
      ),
    );
    const { says } = await page.ask('a/mug');
    assert.equal(says(), 'in_stock 51');
    assert.deepEqual(page.news(), ['products/~a=2F~m~u~g.json', 'shop.json']);
  });

  test('answers for a set from the set’s own document, in the larger engine', async () => {
    const page = pageOf(three);
    const { says } = await page.ask('PORCH');
    assert.match(says(), /^in_stock \d+$/u);
    assert.deepEqual(page.news(), ['products/PORCH.json', 'shop.json']);
    assert.equal(page.open, 1);
  });

  test('answers for a cart from the documents of all its lines', async () => {
    const page = pageOf(three);
    const store = await page.askCart([
      { sku: 'MUG', quantity: 4 },
      { sku: 'KETTLE' },
      { sku: 'THROW' },
      { sku: 'PORCH' },
    ]);
    const state = store.getState();
    assert.equal(state.phase, 'promised');
    assert.deepEqual(state.phase === 'promised' && state.ways.as_ready.lines.map(({ sku }) => sku), [
      'MUG',
      'KETTLE',
      'THROW',
      'PORCH',
    ]);
    assert.deepEqual(page.news(), [
      'products/KETTLE.json',
      'products/MUG.json',
      'products/PORCH.json',
      'products/THROW.json',
      'shop.json',
    ]);
  });

  test('of many products is asked for no more than six at a time, and for none that nobody sees', async () => {
    const page = pageOf(three);
    page.seen = new Set();
    const cards = await Promise.all(
      [...three.keys()]
        .filter((path) => /^products\/[A-Z]+\.json$/u.test(path))
        .map((path) => path.slice(9, -5))
        .map(async (sku) => ({ sku, card: await page.ask(sku, { place: sku }) })),
    );
    assert.equal(cards.length, 20);
    assert.deepEqual(page.news(), ['shop.json']);
    for (const { sku } of cards.slice(0, 15)) void page.scrollTo(sku);
    await page.settled();
    await page.settled();
    assert.equal(page.asked.length, 15);
    assert.equal(page.mostAtOnce, 6);
    assert.ok(cards.slice(0, 15).every(({ card }) => card.store.getState().phase === 'promised'));
    assert.ok(cards.slice(15).every(({ card }) => card.says() === 'loading'));
    // A card that comes changes no other.
    assert.ok(cards.slice(0, 15).every(({ card }) => card.changes() <= 4));
  });

  test('takes products from the page itself, fresh up to the heartbeat that they were written with', async () => {
    const page = pageOf(withHeartbeat(three, '2026-11-23T16:05:00Z'));
    page.inline = [
      JSON.stringify({
        shop: { heartbeat: '2026-11-23T15:05:00Z' },
        products: [JSON.parse(three.get('products/MUG.json') ?? ''), JSON.parse(three.get('products/LAMP.json') ?? '')],
      }),
    ];
    const cards = await Promise.all(['MUG', 'LAMP', 'KETTLE'].map((sku) => page.ask(sku, { place: sku })));
    assert.deepEqual(
      cards.map(({ says }) => says().split(' ')[0]),
      ['in_stock', 'backorder', 'in_stock'],
    );
    assert.deepEqual(page.news(), ['products/KETTLE.json', 'shop.json']);
    assert.equal(page.open, 1);
    await page.pass(2 * 3600 + 1);
    assert.deepEqual(
      cards.map(({ says }) => says().includes('stale')),
      [true, true, false],
    );
  });
});

describe('One product’s trouble is its own:', () => {
  for (const [what, answer, error] of [
    ['a document that is not there', 404, 'unknown_sku /sku'],
    ['a server that fails', 500, 'not_fetched '],
    ['a document that is cut off', '{"version":1,"sku":"LAMP"', 'not_json '],
    ['a page in its place', '<!doctype html><title>Not found</title>', 'not_json '],
    ['another product’s document', 'MUG', 'unknown_sku /sku'],
    ['a spoiled figure', 'SPOILED', 'out_of_range /product/price/minorUnits'],
  ] as const) {
    test(what, async () => {
      const page = pageOf(three);
      const text = (sku: string) => three.get(`products/${sku}.json`) ?? '';
      const spoiled = { MUG: text('MUG'), SPOILED: text('LAMP').replace('"minorUnits":18600', '"minorUnits":-1') };
      page.files.set(
        'products/LAMP.json',
        typeof answer === 'string' && answer in spoiled ? spoiled[answer as 'MUG'] : answer,
      );
      const [mug, lamp] = await Promise.all([page.ask('MUG'), page.ask('LAMP')]);
      assert.equal(mug.says(), 'in_stock 51');
      assert.deepEqual(mug.errors(), []);
      assert.equal(lamp.says(), 'failed');
      assert.deepEqual(lamp.errors(), [error]);
      assert.match(lamp.messages()[0] ?? '', /https:\/\/shop\.example\/stock\/products\/LAMP\.json/u);
    });
  }

  test('whoever comes later tries again', async () => {
    const page = pageOf(three);
    page.files.set('products/LAMP.json', 500);
    const first = await page.ask('LAMP');
    assert.equal(first.says(), 'failed');
    page.publish(three);
    const second = await page.ask('LAMP');
    assert.equal(second.says().split(' ')[0], 'backorder');
  });

  test('a shop document that is none is told as such', async () => {
    const page = pageOf(three);
    page.files.set('shop.json', 404);
    const { errors, messages } = await page.ask('MUG');
    assert.deepEqual(errors(), ['not_fetched ']);
    assert.match(messages()[0] ?? '', /stock\/shop\.json .* 404/u);
    const other = pageOf(three);
    other.files.set('shop.json', three.get(`shops/${revisionIn(three)}.json`) ?? '');
    assert.deepEqual((await other.ask('MUG')).errors(), ['required ']);
  });
});

const revisionIn = (files: ReadonlyMap<string, string>) =>
  (JSON.parse(files.get('shop.json') ?? '') as { revision: string }).revision;

describe('A refresh', () => {
  test('that changes one product changes the promise of that one alone', async () => {
    const page = pageOf(three);
    const [mug, lamp] = [await page.ask('MUG', { refresh: 60 }), await page.ask('LAMP', { refresh: 60 })];
    page.news();
    page.publish(two);
    await page.pass(60);
    assert.deepEqual(page.news(), ['products/LAMP.json', 'products/MUG.json', 'shop.json']);
    assert.equal(mug.says(), 'in_stock 50');
    assert.equal(lamp.says(), 'backorder 12');
    assert.equal(page.open, 1);
  });

  test('of many asks for none where the shop document has not changed', async () => {
    const page = pageOf(three);
    const skus = ['MUG', 'LAMP', 'KETTLE', 'THROW', 'EBB', 'VASE', 'TILE'];
    await Promise.all(skus.map((sku) => page.ask(sku, { refresh: 60 })));
    page.news();
    await page.pass(60);
    assert.deepEqual(page.news(), ['shop.json']);
  });

  test('that fails for one product keeps it, no longer than up to the heartbeat with which it came', async () => {
    const page = pageOf(three);
    const [mug, lamp] = [await page.ask('MUG', { refresh: 60 }), await page.ask('LAMP', { refresh: 60 })];
    page.publish(withHeartbeat(three, '2026-11-23T16:05:00Z'));
    page.files.set('products/LAMP.json', 503);
    await page.pass(3600);
    assert.deepEqual([mug.says(), lamp.says()], ['in_stock 51', 'backorder 12']);
    assert.deepEqual([mug.errors(), lamp.errors()], [[], ['not_fetched ']]);
    // Fresh for 120 minutes: up to 17:05 where nothing newer has come, and up to 18:05 where it has.
    await page.pass(3601);
    assert.deepEqual([mug.says(), lamp.says()], ['in_stock 51', 'backorder 12 stale']);
    page.publish(withHeartbeat(three, '2026-11-23T17:05:00Z'));
    await page.pass(60);
    assert.deepEqual([mug.says(), lamp.says()], ['in_stock 51', 'backorder 12']);
    assert.deepEqual(lamp.errors(), []);
  });

  test('that brings a bad document for one product keeps its last good one', async () => {
    const page = pageOf(three);
    const [mug, lamp] = [await page.ask('MUG', { refresh: 60 }), await page.ask('LAMP', { refresh: 60 })];
    page.publish(two);
    page.files.set('products/LAMP.json', '{');
    await page.pass(60);
    assert.deepEqual([mug.says(), lamp.says()], ['in_stock 50', 'backorder 12']);
    assert.deepEqual([mug.errors(), lamp.errors()], [[], ['not_json ']]);
    assert.equal(page.open, 1);
  });

  test('that brings a bad shop document keeps all', async () => {
    const page = pageOf(three);
    const mug = await page.ask('MUG', { refresh: 60 });
    page.publish(two);
    page.files.set('shop.json', (two.get('shop.json') ?? '').replace('"freshForMinutes":120', '"freshForMinutes":-1'));
    await page.pass(60);
    assert.equal(mug.says(), 'in_stock 51');
    assert.deepEqual(mug.errors(), ['out_of_range /freshForMinutes']);
  });

  test('tells a product that is held up to when it is right: LAMP at 15:05, for 120 minutes', async () => {
    const page = pageOf(three);
    const [mug, lamp] = [await page.ask('MUG', { refresh: 60 }), await page.ask('LAMP', { refresh: 60 })];
    page.publish(withHeartbeat(three, '2026-11-23T17:00:00Z', { LAMP: '2026-11-23T15:05:00Z' }));
    await page.pass(60);
    await page.pass(7200 - 60);
    assert.deepEqual([mug.says(), lamp.says()], ['in_stock 51', 'backorder 12']);
    await page.pass(1);
    assert.deepEqual([mug.says(), lamp.says()], ['in_stock 51', 'backorder 12 stale']);
  });
});

describe('Two revisions of the shop are never mixed:', () => {
  /** The same shop with another policy: another revision. */
  let other: Map<string, string>;
  before(async () => {
    other = await publishedFolder(
      withMugs(8, (store) => {
        store.asOf = '2026-11-23T15:06:00Z';
        store.freshForMinutes = 60;
      }),
    );
  });

  test('a product that is newer than the shop document is asked with its own, which is fetched by its revision', async () => {
    const page = pageOf(three);
    page.files.set('products/MUG.json', other.get('products/MUG.json') ?? '');
    page.files.set(`shops/${revisionIn(other)}.json`, other.get(`shops/${revisionIn(other)}.json`) ?? '');
    const [mug, lamp] = [await page.ask('MUG'), await page.ask('LAMP')];
    assert.deepEqual([mug.says(), lamp.says()], ['in_stock 50', 'backorder 12']);
    assert.deepEqual(page.news(), [
      'products/LAMP.json',
      'products/MUG.json',
      'shop.json',
      `shops/${revisionIn(other)}.json`,
    ]);
    assert.equal(page.open, 2);
    // 60 minutes, as that document has it, after 15:05, as nobody knows more.
    await page.pass(3661);
    assert.deepEqual([mug.says(), lamp.says()], ['in_stock 50 stale', 'backorder 12']);
    const cart = await page.askCart([{ sku: 'MUG' }, { sku: 'LAMP' }]);
    assert.deepEqual(
      cart.getErrors().map(({ code }) => code),
      ['other_revision'],
    );
    mug.leave();
    lamp.leave();
    cart.dispatch({ type: 'disconnect' });
    assert.equal(page.open, 0);
  });

  test('without such a document both are fetched anew', async () => {
    const page = pageOf(three);
    page.files.set('products/MUG.json', other.get('products/MUG.json') ?? '');
    let isFirst = true;
    page.after = async (path) => {
      // The server has the new shop document a moment later.
      if (path.startsWith('shops/')) page.publish(other);
      if (path === `shops/${revisionIn(other)}.json` && isFirst) page.files.delete(path);
      isFirst &&= !path.startsWith('shops/');
    };
    const mug = await page.ask('MUG');
    assert.equal(mug.says(), 'in_stock 50');
    assert.deepEqual(mug.errors(), []);
    assert.deepEqual(page.news(), [
      'products/MUG.json',
      'products/MUG.json',
      'shop.json',
      'shop.json',
      `shops/${revisionIn(other)}.json`,
    ]);
  });

  test('where neither helps, the product alone has no promise', async () => {
    const page = pageOf(three);
    page.files.set('products/MUG.json', other.get('products/MUG.json') ?? '');
    const [mug, lamp] = [await page.ask('MUG'), await page.ask('LAMP')];
    assert.deepEqual(mug.errors(), ['other_revision /shop']);
    assert.deepEqual([mug.says(), lamp.says()], ['failed', 'backorder 12']);
  });

  test('a refresh goes over to the new one with all its products', async () => {
    const page = pageOf(three);
    const [mug, lamp] = [await page.ask('MUG', { refresh: 60 }), await page.ask('LAMP', { refresh: 60 })];
    page.publish(other);
    page.files.set('products/LAMP.json', three.get('products/LAMP.json') ?? '');
    await page.pass(60);
    // The lamp's document is still the old one, and asked with the old shop document, which is there.
    assert.deepEqual([mug.says(), lamp.says()], ['in_stock 50', 'backorder 12']);
    assert.equal(page.open, 2);
    page.publish(withHeartbeat(other, '2026-11-23T15:07:00Z'));
    await page.pass(60);
    assert.deepEqual([mug.says(), lamp.says()], ['in_stock 50', 'backorder 12']);
    assert.equal(page.open, 1);
  });
});

describe('A plan that has run out', () => {
  // The mugs' plan is good until Wednesday 25 November, 05:00 UTC.
  const later = '2026-11-25T04:59:00Z';

  test('is looked for again until there is another', async () => {
    const page = pageOf(withHeartbeat(three, later));
    page.clock.time = Date.parse(later);
    const mug = await page.ask('MUG');
    page.news();
    assert.equal(mug.says(), 'in_stock 51');
    await page.pass(60);
    assert.equal(mug.says(), 'in_stock 51 stale');
    assert.deepEqual(page.news(), ['products/MUG.json']);
    const next = await publishedFolder(withMugs(9, (store) => (store.asOf = '2026-11-25T05:00:00Z')));
    page.publish(next);
    await page.pass(10);
    assert.deepEqual(page.news(), ['products/MUG.json']);
    assert.equal(mug.says(), 'in_stock 51');
    await page.pass(600);
    assert.deepEqual(page.news(), []);
    assert.equal(page.open, 1);
  });

  test('is not looked for while nobody looks', async () => {
    const page = pageOf(withHeartbeat(three, later));
    page.clock.time = Date.parse(later);
    const mug = await page.ask('MUG');
    page.news();
    await page.become(false);
    await page.pass(60);
    assert.deepEqual(page.news(), []);
    await page.become(true);
    assert.deepEqual(page.news(), ['products/MUG.json']);
    mug.leave();
    await page.pass(600);
    assert.deepEqual(page.news(), []);
  });
});
