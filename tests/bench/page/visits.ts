/** A shopper's visits: a phone that is four times as slow as this machine, on a fast mobile network. */
import { setTimeout as pause } from 'node:timers/promises';
import { type Browser, type BrowserContext, type Page, PredefinedNetworkConditions } from 'puppeteer-core';
import { launchChromium } from '../../browser/browsers/chromium.ts';
import { type Seen, watch } from './watcher.ts';

/** As Chrome's DevTools has it: 9 Mbit/s down, 1.5 Mbit/s up, of each 90%; 165 ms until a request is answered. */
const network = PredefinedNetworkConditions['Fast 4G'];
const slowdown = 4;
export const phone = { width: 412, height: 823, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };
export const desktop = { width: 1280, height: 900, deviceScaleFactor: 1, isMobile: false, hasTouch: false };

export const conditionsInWords = `The processor is slowed down ${slowdown} times, and the network is Chrome's "Fast \
4G": ${(network.download * 8) / 1e6} Mbit/s down, ${(network.upload * 8) / 1e6} Mbit/s up, and ${network.latency} ms \
before each answer. Connections cost nothing. The viewport is that of a phone, ${phone.width} × ${phone.height} CSS \
pixels. The server compresses with Brotli at its best; addresses with a hash are kept, all others are asked for again \
by their ETag. The policy is strict.`;

/** Late work of a page counts too: it is watched for so long after its last promise. */
const settling = 700;
const patience = 60_000;

export interface Visit {
  address: string;
  /** How many promises the page is to show; without any, it is left alone until it has settled. */
  promises: number;
  viewport?: typeof phone;
}

export interface Shopper {
  browser: Browser;
  close(): Promise<void>;
}

export async function openShopper(): Promise<Shopper> {
  return launchChromium();
}

/** A page under these conditions, about to leave another page of the same shop, whose process it keeps. */
export async function openPage(
  context: BrowserContext,
  { address, viewport = phone }: Pick<Visit, 'address' | 'viewport'>,
  { isSlow = true } = {},
): Promise<Page> {
  const page = await context.newPage();
  await page.setViewport(viewport);
  await page.evaluateOnNewDocument(watch);
  await page.goto(new URL('/empty.html', address).href);
  if (isSlow) {
    await page.emulateNetworkConditions(network);
    await page.emulateCPUThrottling(slowdown);
  }
  return page;
}

/** Goes to the address, and waits for its promises to be painted. */
export async function arrive(page: Page, { address, promises }: Visit): Promise<void> {
  await page.goto(address);
  await within(
    `${promises} promises on ${address}`,
    page.evaluate((count) => benchWatcher.allPainted(count), promises),
  );
}

export async function visit(context: BrowserContext, one: Visit): Promise<Seen> {
  const page = await openPage(context, one);
  try {
    await arrive(page, one);
    await pause(settling);
    const seen = await page.evaluate(() => benchWatcher.seen());
    // A page that shows something else than a promise would be measured as a fast one.
    if (one.promises > 0 && !/\S/u.test(seen.text)) throw new Error(`${one.address} shows nothing.`);
    return seen;
  } finally {
    await page.close();
  }
}

/** Visits as somebody who was never there. */
export async function coldVisit({ browser }: Shopper, one: Visit): Promise<Seen> {
  const context = await browser.createBrowserContext();
  try {
    return await visit(context, one);
  } finally {
    await context.close();
  }
}

/** Visits, and then visits again. */
export async function coldAndWarmVisit({ browser }: Shopper, one: Visit): Promise<{ cold: Seen; warm: Seen }> {
  const context = await browser.createBrowserContext();
  try {
    return { cold: await visit(context, one), warm: await visit(context, one) };
  } finally {
    await context.close();
  }
}

export async function times<Result>(count: number, run: () => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (let done = 0; done < count; done += 1) results.push(await run());
  return results;
}

async function within<Result>(what: string, answer: Promise<Result>): Promise<Result> {
  const ended = new AbortController();
  const late = pause(patience, undefined, { signal: ended.signal }).then(() => {
    throw new Error(`${what} did not come within ${patience} ms.`);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    ended.abort();
    late.catch(() => undefined);
  }
}
