/** The law of a folder on a page: fetched for the country of the destination, and never that of another. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { headLines } from 'stockline/head';
import { abroad, publishedFolder } from '../web/published-folder.ts';
import type { Page } from './browsers/browser.ts';
import { inEveryEngine } from './browsers/every-engine.ts';
import { at, type Embedding, heard, openEmbedding, partPath } from './embedding.ts';

const fallback = 'Usually ships within a week.';
const mug = (attributes = '', id = 'mug') =>
  `<stockline-availability at="${at}" sku="MUG" id="${id}" src="/stock/" ${attributes}>${fallback}</stockline-availability>`;

/** Its plans never run out: the browser's clock is that of the machine. */
async function lasting(change?: Parameters<typeof abroad>[0]): Promise<Map<string, string>> {
  const files = await publishedFolder(abroad(change));
  return new Map([...files].map(([path, text]) => [path, text.replace(/"replanBy":"[^"]*",/u, '')]));
}

inEveryEngine('The law of a folder', (browser) => {
  let shop: Embedding;
  let first: Map<string, string>;
  let second: Map<string, string>;
  /** As it is served now; a number is a status. */
  let files: Map<string, string | number>;
  let isHeld: Promise<void> | undefined;

  before(async () => {
    [first, second] = [await lasting(), await lasting((store) => (store.freshForMinutes = 90))];
    shop = await openEmbedding(browser);
    for (const path of new Set([...first.keys(), ...second.keys()]))
      shop.site.handlers.set(`/stock/${path}`, async (_, response) => {
        if (path.startsWith('law/')) await isHeld;
        const answer = files.get(path) ?? 404;
        if (typeof answer === 'number') response.writeHead(answer).end();
        else response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-cache' }).end(answer);
      });
  });
  beforeEach(() => {
    files = new Map(first);
    isHeld = undefined;
  });
  after(() => shop.site.close());

  const lawIs = (page: Page, law: string, id = 'mug') =>
    page.waitFor(
      (found: string, wanted: string) =>
        (
          document.querySelector(found) as { promise?: { terms?: { jurisdictions?: string[] } } } | null
        )?.promise?.terms?.jurisdictions?.join(' ') === wanted,
      `#${id}`,
      law,
    );
  const sendTo = (page: Page, to: string) =>
    page.on('#mug', (element, where: string) => element.setAttribute('to', where), to);
  const revision = () => (JSON.parse(first.get('shop.json') ?? '') as { revision: string }).revision;

  test('is fetched once for a country, and for the shop’s home not at all', async () => {
    await shop.show(mug('to="US 10001"'), async (page, asked) => {
      await lawIs(page, 'US');
      assert.deepEqual([asked('/stock/'), asked('/stock/law/')], [2, 0]);
      await sendTo(page, 'DE 10115');
      await lawIs(page, 'EU DE');
      await sendTo(page, 'US 10001');
      await lawIs(page, 'US');
      await sendTo(page, 'DE 80331');
      await lawIs(page, 'EU DE');
      assert.deepEqual([asked('/stock/'), asked('/stock/law/'), asked('/stock/law/DE.json')], [3, 1, 1]);
      assert.deepEqual(await page.complaints(), []);
    });
  });

  test('is each country’s own where elements of a page send to several, an order’s among them', async () => {
    const lines = '<script type="application/json">[{"sku":"MUG"}]</script>';
    const body =
      mug('to="US 10001"') +
      mug('to="DEU 10115"', 'german') +
      mug('to="FR 75001"', 'french') +
      `<stockline-checkout at="${at}" src="/stock/" to="FR 75001" id="cart">${lines}</stockline-checkout>`;
    await shop.show(body, async (page, asked) => {
      await lawIs(page, 'US');
      await lawIs(page, 'EU DE', 'german');
      await lawIs(page, 'EU FR', 'french');
      await page.waitFor(
        () =>
          document.querySelector('stockline-checkout')?.promise?.lines[0]?.terms?.jurisdictions?.join(' ') === 'EU FR',
      );
      assert.deepEqual([asked('/stock/law/'), asked('/stock/shop.json')], [2, 1]);
    });
  });

  test('comes with the whole shop’s document where its own is missing, or goes with another revision', async () => {
    for (const answer of [404, second.get('law/DE.json') ?? '']) {
      files.set('law/DE.json', answer);
      await shop.show(mug('to="DE 10115"'), async (page, asked) => {
        await lawIs(page, 'EU DE');
        assert.equal(asked(`/stock/shops/${revision()}.json`), 1);
      });
    }
  });

  test('is not another where it cannot be had: the fallback stays, and one error says what is missing', async () => {
    files.set('law/DE.json', 404).set(`shops/${revision()}.json`, 404);
    await shop.show(mug('to="US 10001"') + mug('to="DE 10115"', 'german'), async (page) => {
      await lawIs(page, 'US');
      await page.waitFor(() =>
        (globalThis as unknown as { events: { type: string; id: string }[] }).events.some(
          ({ id, type }) => id === 'german' && type === 'stockline-error',
        ),
      );
      assert.equal(await page.on('#german', (element) => element.shadowRoot?.querySelector('slot') !== null), true);
      const told = (await heard(page)).flatMap(({ errors }) => errors ?? []);
      assert.deepEqual(
        told.map(({ code }) => code),
        ['not_fetched'],
      );
      assert.match(
        told[0]?.message ?? '',
        /^The law of DE, http\S+\/stock\/law\/DE\.json, could not be fetched: .*404/u,
      );
    });
  });

  test('that is slow is waited for, and a page of two countries shows the one that is there', async () => {
    let arrive: () => void = () => {};
    isHeld = new Promise((resolve) => {
      arrive = resolve;
    });
    await shop.show(mug('to="US 10001"') + mug('to="DE 10115"', 'german'), async (page) => {
      await lawIs(page, 'US');
      assert.equal(await page.on('#german', (element) => element.shadowRoot?.querySelector('slot') !== null), true);
      arrive();
      await lawIs(page, 'EU DE', 'german');
      assert.deepEqual(await page.complaints(), []);
    });
  });

  test('is fetched early by the lines of the head, and not twice', async () => {
    const head = `${headLines({ base: '/', snapshot: '/stock/', skus: ['MUG'], law: 'DE' })}<script src="/stockline.js" defer></script>`;
    await shop.show(
      mug('to="DE 10115"'),
      async (page, asked) => {
        await lawIs(page, 'EU DE');
        assert.deepEqual([asked('/stock/'), asked('/stock/law/DE.json')], [3, 1]);
        assert.deepEqual(await page.complaints(), []);
      },
      { head },
    );
  });

  test('needs the script’s part for folders, and without it the error says that', async () => {
    const path = partPath('folders');
    shop.site.handlers.set(path, (_, response) => void response.destroy());
    try {
      await shop.show(mug('to="US 10001"'), async (page) => {
        await page.waitFor(() =>
          (globalThis as unknown as { events: { type: string }[] }).events.some(
            ({ type }) => type === 'stockline-error',
          ),
        );
        const [told] = (await heard(page)).flatMap(({ errors }) => errors ?? []);
        assert.equal(told?.code, 'not_fetched');
        assert.match(told?.message ?? '', /\/parts\/folders\S* did not load\. Copy parts\/ beside the script\.$/u);
      });
    } finally {
      shop.site.handlers.delete(path);
    }
  });
});
