/** A folder on a page: what is fetched of it, when, and what is shown. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { headLines } from 'stockline/head';
import type { StoreDocument } from '../../web/src/engine/types/documents.ts';
import { publishedFolder, sampleStore, withMugs } from '../web/published-folder.ts';
import type { Page } from './browsers/browser.ts';
import { inEveryEngine } from './browsers/every-engine.ts';
import { at, type Embedding, heard, openEmbedding, partPath } from './embedding.ts';
import { saying } from './reading.ts';

const fallback = 'Usually ships within a week.';
const show = (sku: string, attributes = '') =>
  `<stockline-availability at="${at}" sku="${sku}" ${attributes}>${fallback}</stockline-availability>`;
const shopTag = (attributes = '') => `<stockline-shop src="/stock/" to="US 10001" ${attributes}></stockline-shop>`;
const toNewYork = /Arrives Tue 24 – Fri 27 Nov/u;

/** Its plans never run out: the browser's clock is that of the machine. */
async function lasting(store: StoreDocument): Promise<Map<string, string>> {
  const files = await publishedFolder(store);
  return new Map([...files].map(([path, text]) => [path, text.replace(/"replanBy":"[^"]*",/u, '')]));
}

/** The same mug two hundred times, by other SKUs. */
function manyMugs(): StoreDocument {
  const store = sampleStore();
  const mug = store.products['MUG'] as object;
  for (let number = 0; number < 200; number += 1) store.products[`CUP-${number}`] = mug as never;
  return store;
}

inEveryEngine('A folder', (browser) => {
  let shop: Embedding;
  /** As it is served now. */
  let files: ReadonlyMap<string, string>;
  let three: Map<string, string>;
  let two: Map<string, string>;
  let many: Map<string, string>;
  /** Requests for its files that are open at the same time, at the most. */
  let mostAtOnce = 0;

  before(async () => {
    [three, two, many] = [await lasting(sampleStore()), await lasting(withMugs(8)), await lasting(manyMugs())];
    shop = await openEmbedding(browser);
    let atOnce = 0;
    const serve = (path: string) =>
      shop.site.handlers.set(`/stock/${path}`, async (request, response) => {
        const isProduct = path.startsWith('products/');
        if (isProduct) mostAtOnce = Math.max(mostAtOnce, ++atOnce);
        await new Promise((resolve) => setTimeout(resolve, isProduct ? 5 : 0));
        if (isProduct) atOnce -= 1;
        const text = files.get(path);
        if (text === undefined) {
          response.writeHead(404).end();
          return;
        }
        const etag = `"${text.length}${JSON.parse(text).revision}${JSON.parse(text).heartbeat}"`;
        const isKnown = request.headers['if-none-match'] === etag;
        const headers = { 'Content-Type': 'application/json', ETag: etag, 'Cache-Control': 'no-cache' };
        response.writeHead(isKnown ? 304 : 200, headers).end(isKnown ? undefined : text);
      });
    for (const path of new Set([...three.keys(), ...two.keys(), ...many.keys(), 'products/GONE.json'])) serve(path);
  });
  after(() => shop.site.close());

  const waits = (page: Page, selector: string, status: string) =>
    page.waitFor(
      (found: string, wanted: string) =>
        (document.querySelector(found) as { promise?: { status: string } } | null)?.promise?.status === wanted,
      selector,
      status,
    );

  test('is fetched once for all: ten elements of one product and a set, the shop’s document and two more', async () => {
    files = three;
    const body = shopTag() + Array.from({ length: 10 }, (_, index) => show('MUG', `id="e${index}"`)).join('');
    await shop.show(body, async (page, asked) => {
      for (let index = 0; index < 10; index += 1) await saying(page, toNewYork, `#e${index}`);
      assert.deepEqual([asked('/stock/'), asked('/stock/shop.json'), asked('/stock/products/MUG.json')], [2, 1, 1]);
      assert.equal(asked(partPath('folders')), 1);
      assert.deepEqual(await page.complaints(), []);
    });
  });

  test('answers in the larger engine for a set, a cart and a timeline', async () => {
    files = three;
    const lines = '<script type="application/json">[{"sku":"MUG","quantity":4},{"sku":"PORCH"}]</script>';
    const body =
      `${shopTag()}${show('PORCH', 'id="set"')}<stockline-checkout at="${at}">${lines}</stockline-checkout>` +
      `<stockline-timeline at="${at}" sku="LAMP"></stockline-timeline>`;
    await shop.show(body, async (page, asked) => {
      await waits(page, '#set', 'in_stock');
      await page.waitFor(() => document.querySelector('stockline-checkout')?.promise?.lines.length === 2);
      await page.waitFor(() => document.querySelector('stockline-timeline')?.promise?.status === 'backorder');
      for (const sku of ['MUG', 'PORCH', 'LAMP']) assert.equal(asked(`/stock/products/${sku}.json`), 1, sku);
      assert.equal(asked('/stock/shop.json'), 1);
      assert.deepEqual(await page.complaints(), []);
    });
  });

  test('is asked for the cards that are about to be seen, no more than six at a time', async () => {
    files = many;
    mostAtOnce = 0;
    const cards = Array.from(
      { length: 200 },
      (_, index) => `<p>${show(`CUP-${index}`, `id="c${index}" variant="compact"`)}</p>`,
    );
    await shop.show(shopTag() + cards.join(''), async (page, asked) => {
      for (const index of [0, 5, 9]) await saying(page, /Arrives 24 – 27 Nov/u, `#c${index}`);
      const first = asked('/stock/products/');
      assert.ok(first < 80, `${first} of 200`);
      await page.evaluate(() => document.querySelector('#c199')?.scrollIntoView());
      await saying(page, /Arrives 24 – 27 Nov/u, '#c199');
      const both = asked('/stock/products/');
      assert.ok(both > first && both < 160, `${both} of 200`);
      assert.equal(asked('/stock/products/CUP-199.json'), 1);
      assert.ok(mostAtOnce <= 6, `${mostAtOnce} at once`);
      assert.equal(asked('/stock/shop.json'), 1);
      const events = await heard(page);
      assert.equal(new Set(events.map(({ id }) => id)).size, events.length);
      assert.deepEqual(await page.complaints(), []);
    });
  });

  test('takes the cards’ products from the page where they are in it', async () => {
    files = many;
    const skus = Array.from({ length: 20 }, (_, index) => `CUP-${index}`);
    const document = (path: string) => JSON.parse(many.get(path) ?? '') as { revision: string; heartbeat: string };
    const { revision, heartbeat } = document('shop.json');
    const products = skus.map((sku) => document(`products/${sku}.json`));
    const inline = `<script type="application/json" data-stockline-folder="/stock/">${JSON.stringify({ shop: { revision, heartbeat }, products })}</script>`;
    const cards = skus.map((sku) => `<p>${show(sku, `id="${sku}" variant="badge"`)}</p>`).join('');
    await shop.show(inline + shopTag() + cards, async (page, asked) => {
      for (const sku of skus) await waits(page, `#${sku}`, 'in_stock');
      assert.deepEqual([asked('/stock/'), asked('/stock/shop.json')], [1, 1]);
    });
  });

  test('a product that is not there shows what stands between its tags, and the console says once what is missing', async () => {
    files = new Map([
      ...three,
      ['products/LAMP.json', (three.get('products/LAMP.json') ?? '').replace('"minorUnits":18600', '"minorUnits":-1')],
    ]);
    const body =
      shopTag() +
      show('MUG', 'id="mug"') +
      show('GONE', 'id="gone"') +
      show('GONE', 'id="gone2"') +
      show('LAMP', 'id="lamp"');
    await shop.show(body, async (page, asked) => {
      await saying(page, toNewYork, '#mug');
      await page.waitFor(() =>
        ['gone', 'gone2', 'lamp'].every((id) =>
          (globalThis as unknown as { events: { type: string; id: string }[] }).events.some(
            (event) => event.id === id && event.type === 'stockline-error',
          ),
        ),
      );
      for (const id of ['gone', 'gone2', 'lamp'])
        assert.equal(
          await page.on(`#${id}`, (element) => element.shadowRoot?.querySelector('slot') !== null),
          true,
          id,
        );
      const errors = (await heard(page)).flatMap(({ id, errors }) => (errors ?? []).map(({ code }) => `${id} ${code}`));
      assert.deepEqual(errors.sort(), ['gone unknown_sku', 'gone2 unknown_sku', 'lamp out_of_range']);
      assert.equal(asked('/stock/products/GONE.json'), 1);
      const told = async () => (await page.complaints()).filter((one) => /Stockline:.*GONE\.json/u.test(one));
      for (let turn = 0; turn < 100 && (await told()).length === 0; turn += 1)
        await new Promise((resolve) => setTimeout(resolve, 50));
      const [gone = '', ...others] = await told();
      assert.match(gone, /There is no product "GONE": .*\/stock\/products\/GONE\.json answered 404\. Write the SKU/u);
      assert.deepEqual(others, []);
    });
  });

  test('a refresh changes the product that is another, by its own ETag', async () => {
    files = three;
    const body = shopTag('refresh="5"') + show('MUG', 'id="mug"') + show('LAMP', 'id="lamp"');
    await shop.show(body, async (page, asked) => {
      await waits(page, '#mug', 'in_stock');
      await waits(page, '#lamp', 'backorder');
      files = two;
      await page.waitFor(
        () =>
          document.querySelector<HTMLElement & { promise?: { maxQuantity?: number } }>('#mug')?.promise?.maxQuantity ===
          50,
      );
      assert.equal(asked('/stock/shop.json'), 2);
      assert.equal(asked('/stock/products/LAMP.json'), 2);
      const changed = (await heard(page)).filter(({ type }) => type === 'stockline-changed');
      assert.deepEqual(
        changed.map(({ id }) => id),
        ['mug'],
      );
    });
  });

  test('a product of another shop document is asked with that one', async () => {
    const other = await publishedFolder(withMugs(8, (store) => (store.freshForMinutes = 60)));
    const [path = ''] = [...other.keys()].filter((one) => one.startsWith('shops/'));
    shop.site.handlers.set(`/stock/${path}`, (_request, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(other.get(path));
    });
    files = new Map([...three, ['products/MUG.json', other.get('products/MUG.json') ?? '']]);
    await shop.show(shopTag() + show('MUG', 'id="mug"') + show('LAMP', 'id="lamp"'), async (page, asked) => {
      await saying(page, toNewYork, '#mug');
      await waits(page, '#lamp', 'backorder');
      assert.equal(asked(`/stock/${path}`), 1);
      assert.deepEqual(await page.complaints(), []);
    });
  });

  test('is fetched while the script is still on its way, by the lines of the head, and nothing twice', async () => {
    files = three;
    const head = `${headLines({ base: '/', snapshot: '/stock/', skus: ['MUG'] })}<script src="/stockline.js" defer></script>`;
    await shop.show(
      shopTag() + show('MUG', 'id="mug"'),
      async (page, asked) => {
        await saying(page, toNewYork, '#mug');
        for (const path of ['/stock/shop.json', '/stock/products/MUG.json', partPath('folders')])
          assert.equal(asked(path), 1, path);
        assert.deepEqual(await page.complaints(), []);
      },
      { head },
    );
  });
});
