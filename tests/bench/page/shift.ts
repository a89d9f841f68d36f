/** Whether anything on a page moves when promises come, where the shop's own sheet says nothing about the elements. */
import { type Part, rounded, total } from '../figures.ts';
import { listingPages, listingPath, productPages, productPath } from './markup.ts';
import { openShop } from './server.ts';
import { coldVisit, desktop, phone, type Shopper, times } from './visits.ts';

const runs = 3;

export async function measureShift(shopper: Shopper): Promise<Part> {
  const shop = await openShop(new Map([...(await productPages()), ...(await listingPages([200]))]));
  try {
    /** The worst of several visits: whether something moves can hang on when it is painted. */
    const moved = async (path: string, promises: number, viewport: typeof phone) => {
      const visits = await times(runs, () => coldVisit(shopper, { address: shop.origin + path, promises, viewport }));
      return rounded(Math.max(...visits.map(({ shifts }) => total(shifts))), 4);
    };
    const rows: [string, number, number][] = [];
    for (const [name, path, promises] of [
      ['product page', productPath('fetched'), 1],
      ['200 cards', listingPath(200), 200],
    ] as const)
      rows.push([name, await moved(path, promises, phone), await moved(path, promises, desktop)]);
    return {
      words: `Movement: the sum of Chromium's layout shifts of a cold visit; the worst of ${runs}. The page's own \
sheet has no rule about the elements.`,
      tables: [{ columns: ['page', `${phone.width} px wide`, `${desktop.width} px wide`], rows }],
      goals: rows.map(([name, ...sums]) => ({
        what: `layout shift, ${name}`,
        most: 0,
        measured: Math.max(...sums),
      })),
    };
  } finally {
    await shop.close();
  }
}
