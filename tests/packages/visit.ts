/** A shopper in Chromium: looks at a shop's page, takes another product, and notes all that goes wrong on the way. */
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../browser/browsers/chromium.ts';

/** What the page says of the product that it shows. */
export interface Shown {
  /** In the element's own words, its lines joined. */
  promise: string;
  /** The shop's button, where the page has one: it follows the element's event. */
  button: string | undefined;
  /** Whether that button can be pressed. */
  isOffered: boolean | undefined;
}

export interface Visit {
  /** When the element first said that it has a promise; in milliseconds from the navigation's start. */
  firstPromise: number;
  first: Shown;
  soldOut: Shown;
  unknown: Shown;
  made: Shown;
  /** On the console, uncaught, or not answered as they should be. */
  complaints: string[];
  /** Brotli of every script, sheet and WebAssembly that was fetched before the change, by address. */
  fetched: Map<string, number>;
}

const secondsToWait = 50;

/** A server for development builds a page when it is asked for. */
const patiently = { waitUntil: 'domcontentloaded', timeout: 60_000 } as const;

/** Lit greets developers so, where a bundler asks for its development build. */
const litInDevelopment = 'Lit is in dev mode.';

/** What the console says of the product that the visit asks for in vain. */
const unknownProduct = 'The snapshot has no product "NO-SUCH".';

interface Wanted {
  /** Among the element's words, or those of the fallback. */
  promise: string;
  button: string;
  isOffered: boolean;
}

/** What each product of the store has to show. Only what is sold out cannot be ordered. */
const wanted = {
  inStock: { promise: 'In stock', button: 'Add to cart', isOffered: true },
  soldOut: { promise: 'Out of stock', button: 'Add to cart', isOffered: false },
  unknown: { promise: 'Usually ships within a week.', button: 'Add to cart', isOffered: true },
  made: { promise: 'Made to order', button: 'Have it made', isOffered: true },
} satisfies Record<string, Wanted>;

/** With a cache that is empty. */
export async function visit(address: string): Promise<Visit> {
  const { browser, close } = await launchChromium();
  try {
    const page = await browser.newPage();
    const complaints = complaintsOf(page);
    const fetched = fetchedBy(page);
    await page.evaluateOnNewDocument(() => {
      const noted = globalThis as unknown as Noted;
      addEventListener('stockline-promised', () => {
        noted.firstPromise ??= performance.now();
      });
    });
    await page.goto(address, patiently);
    const first = await shown(page, wanted.inStock, complaints);
    const bytes = await fetched();
    await page.select('select', 'CANDLE');
    const soldOut = await shown(page, wanted.soldOut, complaints);
    await chooseUnlisted(page, 'NO-SUCH');
    const unknown = await shown(page, wanted.unknown, complaints);
    await page.select('select', 'SIGN');
    const made = await shown(page, wanted.made, complaints);
    // What complains late, as a hydration that failed, has had its time.
    await page.waitForNetworkIdle({ idleTime: 300 });
    const firstPromise = await page.evaluate(() => (globalThis as unknown as Noted).firstPromise ?? Number.NaN);
    return { firstPromise, first, soldOut, unknown, made, complaints, fetched: bytes };
  } finally {
    await close();
  }
}

/** What the server's page says to whoever runs no script. */
export async function withoutScript(address: string): Promise<string> {
  const { browser, close } = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(address, patiently);
    return (await now(page)).promise;
  } finally {
    await close();
  }
}

/** The bytes that a page fetches, whatever it shows. */
export async function bytesOf(address: string): Promise<Map<string, number>> {
  const { browser, close } = await launchChromium();
  try {
    const page = await browser.newPage();
    const fetched = fetchedBy(page);
    await page.goto(address, patiently);
    await page.waitForNetworkIdle({ idleTime: 500 });
    return await fetched();
  } finally {
    await close();
  }
}

interface Noted {
  firstPromise?: number;
}

const now = (page: Page) =>
  page.evaluate(() => {
    const element = document.querySelector('stockline-availability');
    const part = element?.shadowRoot?.querySelector<HTMLElement>('[part~="availability"]');
    const button = document.querySelector('button');
    const words = part?.innerText.trim() || element?.innerText.trim() || '';
    return {
      promise: words.replace(/\s*\n\s*/gu, ' | '),
      button: button?.textContent?.trim(),
      isOffered: button === null ? undefined : !button.disabled,
      heard: (globalThis as unknown as Noted).firstPromise !== undefined,
      registered: customElements.get('stockline-availability') !== undefined,
    };
  });

/** A product that the page's list lacks, and so does the snapshot: a shop may have one that is as new. */
async function chooseUnlisted(page: Page, sku: string): Promise<void> {
  await page.evaluate((value) => document.querySelector('select')?.add(new Option(value, value)), sku);
  await page.select('select', sku);
}

/** Waits for these words and this button. A page without them says what it shows in their place. */
async function shown(page: Page, asked: Wanted, complaints: readonly string[]): Promise<Shown> {
  let last = await now(page);
  for (const deadline = Date.now() + secondsToWait * 1_000; Date.now() < deadline; last = await now(page)) {
    // A server's promise stands there before the element has one.
    const { heard, promise, button, isOffered } = last;
    const isRight = button === undefined || (button === asked.button && isOffered === asked.isOffered);
    if (heard && promise.includes(asked.promise) && isRight) return { promise, button, isOffered };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const registered = last.registered ? '' : ', and <stockline-availability> is not registered';
  throw new Error(
    `After ${secondsToWait} seconds the page does not show ${JSON.stringify(asked)}, but \
${JSON.stringify(last)}${registered}. ${complaints.join('\n')}`,
  );
}

function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    const isExpected = message.text().startsWith(litInDevelopment) || message.text().includes(unknownProduct);
    if (['error', 'warn'].includes(message.type()) && !isExpected)
      complaints.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) =>
    complaints.push(`uncaught: ${error instanceof Error ? error.message : String(error)}`),
  );
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()} ${request.failure()?.errorText}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`answered ${response.status()}: ${response.url()}`);
  });
  return complaints;
}

/** What all that runs in the page, or styles it, weighs; not the page's own text, nor data. */
function fetchedBy(page: Page): () => Promise<Map<string, number>> {
  const sizes = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!/\.(?:m?js|css|wasm)$/u.test(pathname)) return;
    sizes.set(
      pathname,
      response.buffer().then((body) => brotliCompressSync(body).length),
    );
  });
  return async () => new Map(await Promise.all([...sizes].map(async ([path, size]) => [path, await size] as const)));
}
