/** A headless Chromium, found on this machine: none is ever downloaded. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

const places = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const flags = [
  // A container's root has no user namespaces to make a sandbox of; the pages are this repository's own.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Chromium {
  /** A page of its own, that keeps what it says and asks for. */
  open(): Promise<WatchedPage>;
  close(): Promise<void>;
}

export interface WatchedPage {
  page: Page;
  /** Errors on the console, uncaught errors, and violations of the content security policy. */
  complaints: string[];
  /** Addresses that the page asked the network for, data: and blob: left out. */
  requests: string[];
}

export async function launchChromium(): Promise<Chromium> {
  const executablePath = places.find((place) => place !== undefined && existsSync(place));
  if (executablePath === undefined) {
    throw new Error('No Chromium found. Install one (Debian: apt-get install chromium) or name it in CHROMIUM_PATH.');
  }
  const userDataDir = mkdtempSync(join(tmpdir(), 'stockline-chromium-'));
  const browser = await puppeteer.launch({ executablePath, userDataDir, headless: true, args: flags });
  return {
    open: () => openPage(browser),
    async close() {
      await browser.close();
      rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function openPage(browser: Browser): Promise<WatchedPage> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') complaints.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error instanceof Error ? error.message : String(error)}`));
  page.on('request', (request) => {
    if (!/^(?:data|blob):/u.test(request.url())) requests.push(request.url());
  });
  await page.exposeFunction('complain', (text: string) => complaints.push(text));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { complain } = globalThis as unknown as { complain(text: string): void };
      complain(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  await page.setViewport({ width: 1280, height: 900 });
  return { page, complaints, requests };
}
