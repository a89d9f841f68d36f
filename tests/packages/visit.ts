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
}

export interface Visit {
  /** When the element first said that it has a promise; in milliseconds from the navigation's start. */
  firstPromise: number;
  first: Shown;
  afterChange: Shown;
  /** On the console, uncaught, or not answered as they should be. */
  complaints: string[];
  /** Brotli of every script, sheet and WebAssembly that was fetched before the change, by address. */
  fetched: Map<string, number>;
}

const secondsToWait = 50;

/** Lit greets developers so, where a bundler asks for its development build. */
const litInDevelopment = 'Lit is in dev mode.';

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
    await page.goto(address);
    const first = await shown(page, 'In stock', 'Add to cart', complaints);
    const bytes = await fetched();
    await page.select('select', 'MUG-GREEN');
    const afterChange = await shown(page, 'Made to order', 'Have it made', complaints);
    // What complains late, as a hydration that failed, has had its time.
    await page.waitForNetworkIdle({ idleTime: 300 });
    const firstPromise = await page.evaluate(() => (globalThis as unknown as Noted).firstPromise ?? Number.NaN);
    return { firstPromise, first, afterChange, complaints, fetched: bytes };
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
    await page.goto(address);
    await page.waitForNetworkIdle({ idleTime: 500 });
    return await fetched();
  } finally {
    await close();
  }
}

interface Noted {
  firstPromise?: number;
}

/** Waits for the words of a status and of the button. A page without a promise says what it shows in their place. */
async function shown(page: Page, status: string, label: string, complaints: readonly string[]): Promise<Shown> {
  const now = () =>
    page.evaluate(() => {
      const element = document.querySelector('stockline-availability');
      const part = element?.shadowRoot?.querySelector<HTMLElement>('[part~="availability"]');
      return {
        promise: part?.innerText.trim().replace(/\s*\n\s*/gu, ' | ') ?? '',
        button: document.querySelector('button')?.textContent?.trim(),
        registered: customElements.get('stockline-availability') !== undefined,
      };
    });
  let last = await now();
  for (const deadline = Date.now() + secondsToWait * 1_000; Date.now() < deadline; last = await now()) {
    if (last.promise.includes(status) && (last.button ?? label) === label)
      return { promise: last.promise, button: last.button };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const registered = last.registered ? '' : ', and <stockline-availability> is not registered';
  throw new Error(
    `After ${secondsToWait} seconds the page does not say "${status}" and "${label}", but "${last.promise}" and \
"${last.button}"${registered}. ${complaints.join('\n')}`,
  );
}

function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type()) && !message.text().startsWith(litInDevelopment))
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
