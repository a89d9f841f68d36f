/** Runs a suite once in every engine that this machine has. */
import { existsSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { impatient, within } from '../../web/patience.ts';
import type { Browser, Engine, Page, ReaderSettings } from './browser.ts';
import { chromium } from './chromium.ts';
import { firefox } from './firefox.ts';
import { webkit } from './webkit.ts';

const engines: readonly Engine[] = [chromium, firefox, webkit];

/** Holds the reason why this machine cannot have the engine, for the run to go on without it. */
const excuseVariable = ({ name }: Engine): string => `WITHOUT_${name.toUpperCase()}`;

/** The browser of a suite: one process for all of its tests, there while they run. */
export interface SuiteBrowser extends Pick<Engine, 'name' | 'lacks'> {
  /** As in `Browser`; known when the suite's tests run. */
  readonly prelude: string | undefined;
  /** A page that no other test has. Whatever is asked of it fails where there is no answer for a while. */
  open(): Promise<Page>;
}

/** Declares the suite for each of the three engines. */
export function inEveryEngine(
  title: string,
  suite: (browser: SuiteBrowser) => void,
  settings: ReaderSettings = {},
): void {
  inEngines(engines, title, suite, settings);
}

/** Declares the suite for Chromium alone, where what is tested is the same in all engines. */
export function inChromium(title: string, suite: (browser: SuiteBrowser) => void): void {
  inEngines([chromium], title, suite, {});
}

function inEngines(
  asked: readonly Engine[],
  title: string,
  suite: (browser: SuiteBrowser) => void,
  settings: ReaderSettings,
): void {
  for (const engine of asked) {
    const named = `${title} (${engine.name})`;
    const path = [process.env[engine.variable], ...engine.places].find((place) => place && existsSync(place));
    const excuse = process.env[excuseVariable(engine)];
    if (path === undefined && excuse) test(named, { skip: `no ${engine.name} on this machine: ${excuse}` });
    else describe(named, () => suite(launchedFor(engine, path, settings)));
  }
}

function launchedFor(engine: Engine, path: string | undefined, settings: ReaderSettings): SuiteBrowser {
  let launched: Browser | undefined;
  before(async () => {
    if (path === undefined) {
      throw new Error(
        `No ${engine.name} found. ./dev setup installs one; one of your own is named in ${engine.variable}. To do without, say why in \
${excuseVariable(engine)}.`,
      );
    }
    launched = await within(`${engine.name} to start`, engine.launch(path, settings));
  });
  after(() => launched && within(`${engine.name} to end`, launched.close()));
  const running = () => {
    if (launched === undefined)
      throw new Error(`${engine.name} does not run: pages are for tests and hooks of the suite`);
    return launched;
  };
  return {
    name: engine.name,
    lacks: { ...engine.lacks, ...(path !== undefined && engine.releaseLacks?.(path)) },
    get prelude() {
      return running().prelude;
    },
    open: async () => impatient(engine.name, await within(`${engine.name} to open a page`, running().open())),
  };
}
