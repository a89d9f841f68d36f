/** The first promise on a page that has its stock from a folder, of a small shop and of a large one. */
import { type FullEngine, loadFullEngine } from 'stockline/full';
import { destinationsOf, loadRulePacks } from 'stockline/rules';
import { withMembers } from '../../../web/src/cli/publishing/documents.ts';
import { planParts } from '../../../web/src/cli/publishing/planned-parts.ts';
import { StoreParts } from '../../../web/src/cli/publishing/store-parts.ts';
import { median, type Part, rounded, spread } from '../figures.ts';
import { folderPage, folderPath } from '../page/markup.ts';
import { openShop } from '../page/server.ts';
import { storeOf } from '../page/shops.ts';
import { coldVisit, openShopper } from '../page/visits.ts';
import type { Seen } from '../page/watcher.ts';

const runs = 9;

/** Serves a folder of each of these many products, and visits a page of one product in each by turns. */
export async function measureFolderPages(counts: readonly [number, number]): Promise<Part> {
  const pages = new Map<string, string>();
  const engine = await loadFullEngine();
  for (const count of counts) for (const [path, text] of await folderOf(count, engine)) pages.set(path, text);
  const shop = await openShop(pages);
  const shopper = await openShopper();
  try {
    const seen = new Map<number, number[]>(counts.map((count) => [count, []]));
    for (let run = 0; run <= runs; run += 1) {
      for (const count of counts) {
        const visited = await coldVisit(shopper, { address: shop.origin + folderPath(count), promises: 1 });
        // The first time the server compresses.
        if (run > 0) seen.get(count)?.push(firstPromise(visited));
      }
    }
    const [few = Number.NaN, many = Number.NaN] = counts.map((count) => median(seen.get(count) ?? []));
    return {
      words: `A page with one element whose stock is in a folder (\`src="/stock/"\`) waits for the shop document and its \
product's, whatever else the shop sells: cold visits by turns, the median of ${runs}, in a browser slowed down as under \
"In a shopper’s browser".`,
      tables: [
        {
          columns: ['products of the shop', 'first promise, ms', 'range', 'bytes of the shop document'],
          rows: counts.map((count) => [
            count,
            ...spread(seen.get(count) ?? []),
            Buffer.byteLength(pages.get(`/stock-${count}/shop.json`) ?? ''),
          ]),
        },
      ],
      goals: [
        {
          what: 'first promise on a page of a shop of 20,000 products, times that of one of 20',
          most: 1.1,
          measured: rounded(many / few, 3),
        },
      ],
    };
  } finally {
    await shopper.close();
    await shop.close();
  }
}

const firstPromise = ({ painted }: Seen): number => Math.min(...painted);

/** Its page, shop document and one product's: the server keeps nothing of the others, as none are asked for. */
async function folderOf(count: number, engine: FullEngine): Promise<Map<string, string>> {
  const { store, skus } = storeOf(count);
  const [sku = ''] = skus;
  const parts = StoreParts.of(JSON.stringify(store));
  if (parts === undefined) throw new Error('This is no store.');
  const rules = engine.openRules(await loadRulePacks(destinationsOf(store)));
  const { publication, asOf, leftOut } = await planParts(engine, parts, rules);
  if (leftOut.length > 0) throw new Error(`Something is wrong with ${leftOut.length} products.`);
  const revision = `shop-${count}`;
  const part = engine.openStore(parts.textWith(await parts.read(parts.kinOf([sku]))));
  const product = withMembers(publication.productTextIn(part, sku), { revision: `product-${count}`, shop: revision });
  const shop = withMembers(publication.shopText(), { revision, products: 'products/', heartbeat: asOf });
  for (const opened of [part, publication, rules]) opened.close();
  return folderPage(count, sku, shop, product);
}
