/**
 * Firefox over WebDriver BiDi. What a release of it does not know yet is met here and nowhere else: Firefox 140, which
 * Debian has without its security updates, is the oldest that was tried.
 */
import { spawnSync } from 'node:child_process';
import puppeteer, { type Page as PuppeteerPage } from 'puppeteer-core';
import type { Browser, Emulation, Engine, Lacks, ReaderSettings, Size } from './browser.ts';
import { PuppeteerDrivenPage } from './puppeteer-page.ts';

const noMedia = 'WebDriver BiDi has no command for it in Firefox; it can only be set for a whole browser.';

export const firefox: Engine = {
  name: 'Firefox',
  lacks: {
    colourScheme: noMedia,
    reducedMotion: noMedia,
    forcedColours: noMedia,
    moreContrast: noMedia,
    print: noMedia,
    accessibilityTree: 'WebDriver BiDi has no command for it.',
    heap: 'WebDriver BiDi has no command for it.',
  },
  variable: 'FIREFOX_PATH',
  releaseLacks,
  places: ['/usr/bin/firefox-esr', '/usr/lib/firefox/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],

  async launch(executablePath: string, { colourScheme, reducedMotion, timeZone }: ReaderSettings): Promise<Browser> {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      // Older releases have no command for it.
      env: { ...process.env, ...(timeZone !== undefined && { TZ: timeZone }) },
      extraPrefsFirefox: {
        'ui.systemUsesDarkTheme': colourScheme === 'dark' ? 1 : 0,
        'ui.prefersReducedMotion': reducedMotion === true ? 1 : 0,
      },
    });
    const engine = { name: firefox.name, lacks: { ...firefox.lacks, ...releaseLacks(executablePath) } };
    return {
      open: async () => FirefoxPage.watched(engine, await browser.newPage()),
      close: () => browser.close(),
    };
  },
};

function releaseLacks(path: string): Lacks {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  const release = Number(/Firefox (\d+)/u.exec(stdout)?.[1]);
  return release < 153 ? { offline: `Firefox ${release} has no command for it; 153 has.` } : {};
}

class FirefoxPage extends PuppeteerDrivenPage {
  static async watched(engine: Pick<Engine, 'name' | 'lacks'>, page: PuppeteerPage): Promise<FirefoxPage> {
    const opened = new FirefoxPage(engine, page);
    await opened.watch();
    return opened;
  }

  /**
   * Firefox 140 knows no orientation of the screen, which puppeteer sets along with the size. The size has been asked for
   * all the same.
   */
  override async setViewport(size: Size): Promise<void> {
    try {
      await super.setViewport(size);
    } catch (error) {
      if (!/setScreenOrientationOverride\): unknown command/u.test(String(error))) throw error;
      await this.waitFor(({ width, height }) => innerWidth === width && innerHeight === height, size);
    }
  }

  override async emulate(emulation: Emulation): Promise<void> {
    await super.emulate(emulation);
    if (emulation.offline !== undefined) await this.page.setOfflineMode(emulation.offline);
  }
}
