/** Firefox over WebDriver BiDi. */
import puppeteer, { type Page as PuppeteerPage } from 'puppeteer-core';
import type { Browser, Emulation, Engine, ReaderSettings, Size } from './browser.ts';
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
  places: ['/usr/bin/firefox-esr', '/usr/lib/firefox/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],

  async launch(executablePath: string, { colourScheme, reducedMotion, timeZone }: ReaderSettings): Promise<Browser> {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      extraPrefsFirefox: {
        'ui.systemUsesDarkTheme': colourScheme === 'dark' ? 1 : 0,
        'ui.prefersReducedMotion': reducedMotion === true ? 1 : 0,
      },
    });
    return {
      open: async () => FirefoxPage.watched(await browser.newPage(), timeZone),
      close: () => browser.close(),
    };
  },
};

class FirefoxPage extends PuppeteerDrivenPage {
  static async watched(page: PuppeteerPage, timeZone: string | undefined): Promise<FirefoxPage> {
    const opened = new FirefoxPage(firefox, page);
    await opened.watch();
    if (timeZone !== undefined) await page.emulateTimezone(timeZone);
    return opened;
  }

  /**
   * Firefox 140 and older know no orientation of the screen, which puppeteer sets along with the size. The size has
   * been asked for all the same.
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
