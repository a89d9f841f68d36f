/** Chromium, or Chrome, over the DevTools protocol. */
import puppeteer, {
  type ElementHandle,
  type Browser as PuppeteerBrowser,
  type Page as PuppeteerPage,
  type SerializedAXNode,
} from 'puppeteer-core';
import type { Browser, Emulation, Engine, ReaderSettings } from './browser.ts';
import { notFound, placeOf } from './places.ts';
import { makeFolder, removeFolder } from './processes.ts';
import { PuppeteerDrivenPage } from './puppeteer-page.ts';
import { elementExpression } from './scripted-page.ts';

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

export const chromium: Engine = {
  name: 'Chromium',
  lacks: {},
  variable: 'CHROMIUM_PATH',
  places: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],

  async launch(executablePath: string, settings: ReaderSettings): Promise<Browser> {
    const { browser, close } = await launchChromium(executablePath);
    return { open: async () => ChromiumPage.watched(await browser.newPage(), settings), close };
  },
};

/** With a profile of its own, as puppeteer knows it; for suites that ask of the protocol what only Chromium tells. */
export async function launchChromium(
  executablePath = placeOf(chromium),
): Promise<{ browser: PuppeteerBrowser; close(): Promise<void> }> {
  if (executablePath === undefined) throw new Error(notFound(chromium));
  const userDataDir = makeFolder();
  const browser = await puppeteer.launch({ executablePath, userDataDir, headless: true, args: flags });
  const close = async () => {
    await browser.close();
    removeFolder(userDataDir);
  };
  return { browser, close };
}

class ChromiumPage extends PuppeteerDrivenPage {
  private readonly features: Record<string, string> = {};
  /** Empty: as the window is. */
  private media = '';

  static async watched(page: PuppeteerPage, { timeZone, ...media }: ReaderSettings): Promise<ChromiumPage> {
    const opened = new ChromiumPage(chromium, page);
    await opened.watch();
    if (timeZone !== undefined) await page.emulateTimezone(timeZone);
    await opened.emulate(media);
    return opened;
  }

  override async emulate({
    colourScheme,
    reducedMotion,
    forcedColours,
    moreContrast,
    print,
    offline,
  }: Emulation): Promise<void> {
    if (colourScheme !== undefined) this.features['prefers-color-scheme'] = colourScheme;
    if (reducedMotion !== undefined)
      this.features['prefers-reduced-motion'] = reducedMotion ? 'reduce' : 'no-preference';
    if (forcedColours !== undefined) this.features['forced-colors'] = forcedColours ? 'active' : 'none';
    if (moreContrast !== undefined) this.features['prefers-contrast'] = moreContrast ? 'more' : 'no-preference';
    if (print !== undefined) this.media = print ? 'print' : '';
    // Not by puppeteer's emulateMediaFeatures, which knows no forced colours.
    const session = await this.page.createCDPSession();
    const features = Object.entries(this.features).map(([name, value]) => ({ name, value }));
    await session.send('Emulation.setEmulatedMedia', { media: this.media, features });
    if (offline !== undefined) await this.page.setOfflineMode(offline);
  }

  override async accessibilityTree(selector: string): Promise<string[]> {
    const root = (await this.page.evaluateHandle(elementExpression(selector))).asElement();
    const options = { interestingOnly: false, ...(root && { root: root as ElementHandle<Node> }) };
    const lines: string[] = [];
    const walk = ({ role, name, children }: SerializedAXNode) => {
      if (name && role !== 'InlineTextBox') lines.push(`${role} ${name}`);
      for (const child of children ?? []) walk(child);
    };
    const tree = await this.page.accessibility.snapshot(options);
    if (tree !== null) walk(tree);
    return lines;
  }

  override async heap(): Promise<number> {
    const session = await this.page.createCDPSession();
    await session.send('HeapProfiler.enable');
    // Twice: what finalisers let go of is garbage only after the first time.
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    await session.detach();
    return usedSize;
  }
}
