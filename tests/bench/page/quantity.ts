/** How long it takes from a change of the quantity until the new promise is painted. */
import type { Page } from 'puppeteer-core';
import type { StocklineAvailability } from '../../../web/src/index.ts';
import { median, type Part, rounded, spread } from '../figures.ts';
import { listingPages, listingPath, productPages, productPath } from './markup.ts';
import { openShop } from './server.ts';
import { arrive, openPage, type Shopper } from './visits.ts';

const changes = 20;

/** Sets one quantity after the other on the first element, or on all. */
const changed = (page: Page, which: 'one' | 'all'): Promise<number[]> =>
  page.evaluate(
    async (isAll, count) => {
      const elements = [...document.querySelectorAll<StocklineAvailability>('stockline-availability')];
      const those = isAll ? elements : elements.slice(0, 1);
      const taken: number[] = [];
      for (let quantity = 2; quantity < count + 2; quantity += 1) {
        // Nobody changes it in step with the frames.
        await new Promise((resolve) => setTimeout(resolve, 30 + Math.random() * 20));
        const act = () => {
          for (const element of those) element.quantity = 1 + (quantity % 9);
        };
        taken.push(await benchWatcher.timed(act, those.length));
      }
      return taken;
    },
    which === 'all',
    changes,
  );

export async function measureQuantity(shopper: Shopper): Promise<Part> {
  const shop = await openShop(new Map([...(await productPages()), ...(await listingPages([1, 200]))]));
  const context = await shopper.browser.createBrowserContext();
  const measured = async (path: string, promises: number, which: 'one' | 'all') => {
    const address = shop.origin + path;
    const page = await openPage(context, { address });
    try {
      await arrive(page, { address, promises });
      return await changed(page, which);
    } finally {
      await page.close();
    }
  };
  try {
    const product = await measured(productPath('fetched'), 1, 'one');
    const card = await measured(listingPath(1), 1, 'one');
    const oneOf200 = await measured(listingPath(200), 200, 'one');
    const all200 = await measured(listingPath(200), 200, 'all');
    return {
      words: `A change: the milliseconds from setting \`quantity\` to the end of the frame with the new promise, or \
with the last of the new ones; the median of ${changes} changes. Up to 17 ms of it are the wait for the next frame.`,
      tables: [
        {
          columns: ['page', 'changed', 'painted, ms', 'range'],
          rows: [
            ['product page, full variant', 'the one', ...spread(product)],
            ['1 card', 'the one', ...spread(card)],
            ['200 cards', 'one', ...spread(oneOf200)],
            ['200 cards', 'all', ...spread(all200)],
          ],
        },
      ],
      goals: [
        { what: 'quantity of one of 200 cards changed to painted, ms', most: 50, measured: rounded(median(oneOf200)) },
      ],
    };
  } finally {
    await context.close();
    await shop.close();
  }
}
