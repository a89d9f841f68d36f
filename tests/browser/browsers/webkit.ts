/** WebKitGTK's MiniBrowser over WebDriver. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import type { Browser, Engine, ReaderSettings } from './browser.ts';
import { type Display, openDisplay } from './display.ts';
import { end, freePort, makeFolder, removeFolder, start } from './processes.ts';
import { type Turns, WebKitPage } from './webkit-page.ts';
import { prelude } from './webkit-prelude.ts';

/** The tool bar would keep the window, and with it the page, at least 447 px wide. */
const narrowBars = `* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }
image { -gtk-icon-transform: scale(0); }`;

const noCommand = 'WebDriver has no command for it.';

export const webkit: Engine = {
  name: 'WebKit',
  lacks: {
    colourScheme: noCommand,
    reducedMotion: noCommand,
    forcedColours: 'WebKit knows no forced colours.',
    moreContrast: noCommand,
    print: noCommand,
    offline: noCommand,
    accessibilityTree: noCommand,
    heap: noCommand,
  },
  variable: 'WEBKIT_DRIVER_PATH',
  places: ['/usr/bin/WebKitWebDriver'],

  async launch(driverPath: string, settings: ReaderSettings): Promise<Browser> {
    const home = makeFolder();
    const display = await openDisplay();
    const port = await freePort();
    const server = start(driverPath, [`--port=${port}`], {
      stdio: 'ignore',
      env: environment(home, display, settings),
    });
    const close = async () => {
      await end(server);
      await display.close();
      removeFolder(home);
    };
    try {
      await answering(port);
      const driver = await new Builder()
        .usingServer(`http://127.0.0.1:${port}`)
        .withCapabilities(new Capabilities({ browserName: 'MiniBrowser' }))
        .disableEnvironmentOverrides()
        .build();
      return browserOf(driver, close);
    } catch (error) {
      await close();
      throw error;
    }
  },
};

function browserOf(driver: WebDriver, closeAll: () => Promise<void>): Browser {
  const turns: Turns = { last: Promise.resolve(), window: '' };
  return {
    prelude,
    open: () => WebKitPage.opened(webkit, driver, turns),
    async close() {
      await driver.quit().catch(() => undefined);
      await closeAll();
    },
  };
}

/** What GTK and WebKit read of the reader's settings, in a home of their own. */
function environment(
  home: string,
  display: Display,
  { colourScheme, reducedMotion, timeZone }: ReaderSettings,
): NodeJS.ProcessEnv {
  // MiniBrowser is built with the one or the other.
  for (const gtk of ['gtk-3.0', 'gtk-4.0']) {
    mkdirSync(join(home, gtk));
    writeFileSync(
      join(home, gtk, 'settings.ini'),
      `[Settings]\ngtk-enable-animations=${reducedMotion === true ? 0 : 1}\n`,
    );
    writeFileSync(join(home, gtk, 'gtk.css'), narrowBars);
  }
  return {
    ...process.env,
    DISPLAY: display.name,
    GDK_BACKEND: 'x11',
    GTK_THEME: colourScheme === 'dark' ? 'Adwaita:dark' : 'Adwaita',
    HOME: home,
    XDG_CONFIG_HOME: home,
    XDG_CACHE_HOME: home,
    XDG_DATA_HOME: home,
    NO_AT_BRIDGE: '1',
    // A container's root has no user namespaces to make a sandbox of; the pages are this repository's own.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    ...(timeZone !== undefined && { TZ: timeZone }),
  };
}

async function answering(port: number): Promise<void> {
  for (const deadline = Date.now() + 20_000; Date.now() < deadline; await pause(50)) {
    if (
      await fetch(`http://127.0.0.1:${port}/status`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
  }
  throw new Error('WebKitWebDriver does not answer');
}
