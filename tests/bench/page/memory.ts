/** What is left in a page's memory of elements that have come and gone. */
import type { CDPSession, Page } from 'puppeteer-core';
import { type Part, rounded } from '../figures.ts';
import { productPages, productPath } from './markup.ts';
import { openShop } from './server.ts';
import { arrive, openPage, type Shopper } from './visits.ts';

const mounts = 2000;
/** The first ones fill what is kept for all. */
const before = 200;
/** So many are in the page at the same time. */
const atOnce = 20;

interface Held {
  bytes: number;
  nodes: number;
  listeners: number;
}

async function held(session: CDPSession): Promise<Held> {
  // Twice: what finalisers let go of is garbage only after the first time.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { bytes: usedSize, nodes: metric('Nodes'), listeners: metric('JSEventListeners') };
}

/** Puts elements into the page and takes them out once their promises are painted. */
const mounted = (page: Page, count: number): Promise<void> =>
  page.evaluate(
    async (all, few) => {
      const [model] = document.querySelectorAll('stockline-availability');
      for (let done = 0; done < all; done += few) {
        const elements = Array.from({ length: few }, () => model?.cloneNode(true) as HTMLElement);
        await benchWatcher.timed(() => document.body.append(...elements), few);
        for (const element of elements) element.remove();
        elements.length = 0;
      }
      // Whoever leaves lets go of everything a moment later.
      await new Promise((resolve) => setTimeout(resolve, 300));
      benchWatcher.forget();
    },
    count,
    atOnce,
  );

export async function measureMemory(shopper: Shopper): Promise<Part> {
  const shop = await openShop(await productPages());
  const context = await shopper.browser.createBrowserContext();
  try {
    const address = shop.origin + productPath('fetched');
    const page = await openPage(context, { address }, { isSlow: false });
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.enable');
    await session.send('Performance.enable');
    await arrive(page, { address, promises: 1 });
    await mounted(page, before);
    const start = await held(session);
    await mounted(page, mounts);
    const middle = await held(session);
    await mounted(page, mounts);
    return partOf(start, middle, await held(session));
  } finally {
    await context.close();
    await shop.close();
  }
}

/** A page that grows once has filled what it keeps for all; one that grows each time leaks. */
function partOf(...each: readonly [Held, Held, Held]): Part {
  const row = (what: string, of: (one: Held) => number) => {
    const [start, middle, end] = each.map((one) => rounded(of(one), 1)) as [number, number, number];
    return [what, start, rounded(middle - start, 1), rounded(end - middle, 1)];
  };
  return {
    words: `Memory: what a product page holds after ${before} elements have shown their promise and left, how much \
more after ${mounts} others, and how much more again after another ${mounts}, ${atOnce} at a time, each time after \
collecting garbage. Here neither processor nor network is slowed down.`,
    tables: [
      {
        columns: ['held', 'at first', `growth by ${mounts}`, `growth by ${mounts} more`],
        rows: [
          row('JavaScript heap, kB', ({ bytes }) => bytes / 1000),
          row('nodes', ({ nodes }) => nodes),
          row('event listeners', ({ listeners }) => listeners),
        ],
      },
    ],
    goals: [],
  };
}
