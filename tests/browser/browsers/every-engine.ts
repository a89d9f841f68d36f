/** Runs a suite once in every engine that this machine has. */
import { after, before, describe, test } from 'node:test';
import type { Engine, Page, ReaderSettings } from './browser.ts';
import { chromium } from './chromium.ts';
import { firefox } from './firefox.ts';
import { excuseFor, notFound, placeOf } from './places.ts';
import { type LastingBrowser, startedAgain } from './started-again.ts';
import { webkit } from './webkit.ts';

const engines: readonly Engine[] = [chromium, firefox, webkit];

/** The browser of a suite: one process for all of its tests, there while they run, and another if it hangs. */
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

/**
 * Declares the suite for Chromium; with `./dev test --all` for each of the three. It is for what no engine has a way of
 * its own about: which document is asked for when, what is said in the console, our own pages about the elements. What
 * the elements look like, and how they are used, is tried in every engine by every run.
 */
export function inChromiumFirst(
  title: string,
  suite: (browser: SuiteBrowser) => void,
  settings: ReaderSettings = {},
): void {
  inEngines(process.env['STOCKLINE_ALL'] === 'yes' ? engines : [chromium], title, suite, settings);
}

function inEngines(
  asked: readonly Engine[],
  title: string,
  suite: (browser: SuiteBrowser) => void,
  settings: ReaderSettings,
): void {
  for (const engine of asked) {
    const named = `${title} (${engine.name})`;
    const path = placeOf(engine);
    const excuse = excuseFor(engine);
    if (path === undefined && excuse) test(named, { skip: `no ${engine.name} on this machine: ${excuse}` });
    else describe(named, () => suite(launchedFor(engine, path, settings)));
  }
}

function launchedFor(engine: Engine, path: string | undefined, settings: ReaderSettings): SuiteBrowser {
  let launched: LastingBrowser | undefined;
  before(async () => {
    if (path === undefined) throw new Error(notFound(engine));
    launched = await startedAgain(engine.name, () => engine.launch(path, { timeZone: 'UTC', ...settings }));
  });
  after(() => launched?.close());
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
    open: () => running().open(),
  };
}
