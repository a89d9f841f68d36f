/**
 * The classic script: registers `<stockline-availability>`, fetches the other elements when their tags come, and leaves
 * the API in the global `Stockline`.
 *
 * Of several versions on a page the first one's elements are registered, and fetched, and its API stays in `Stockline`,
 * since only that one concerns them. Every version's own is in `Stockline.versions`. A version that is there already is
 * not run again: the build sees to it.
 */
import './elements/stockline-availability/define.ts';
import { version } from 'stockline:build';
import { StocklineAvailability } from './elements/stockline-availability/stockline-availability.ts';
import { StocklineShop } from './elements/stockline-shop/stockline-shop.ts';
// Nothing by index.ts, which holds the engine of an order's page too.
import { configureEngine, Engine, loadEngine, Snapshot, StocklineError } from './engine/page.ts';
import { en } from './locales/en.ts';
import { loadMessages, type Messages, overrideMessages, type PageMessages, registerMessages } from './locales/index.ts';
import { load, loadOnDemand } from './parts.ts';
import { address } from './script-address.ts';

/** @internal Stands for every `import()` once the build has put the script together. */
export { importPart } from './script-address.ts';

/** The engine of an order's page comes with its element, which `load` gives. */
type OfOrders = keyof typeof import('./engine/order.ts');

/** What the classic script leaves in the global `Stockline`. */
export type StocklineGlobal = Omit<
  typeof import('./index.ts'),
  OfOrders | 'en' | 'registerMessages' | 'withConsentText'
> & {
  /** The English messages, without those of what stands folded (`reasons`, `delays`, a part of `terms`). */
  readonly en: PageMessages;
  /** Adds a language, or replaces it. What stands folded is English where it does not say it. */
  registerMessages(language: string, messages: PageMessages | Messages): void;
  /** This script's version, for instance `0.1.0`. */
  readonly version: string;
  /** The APIs of all versions on the page, by version. */
  readonly versions: Readonly<Record<string, StocklineGlobal>>;
  /**
   * Fetches and registers an element that the page's document does not hold, but a shadow root does. With that of an
   * order come `loadOrderEngine` and `configureOrderEngine`.
   */
  readonly load: typeof load;
  /** Whether warnings on the console are off; `Stockline = { quiet: true }` before the script does it too. */
  quiet?: boolean | undefined;
  /**
   * Address of the folder that holds the script's parts and WebAssembly. Set it where the script cannot know it: where
   * it was run as text, as a module, or as a part of another script.
   */
  base: string | undefined;
};

declare global {
  /** There once the script has run. */
  var Stockline: StocklineGlobal;
}

const page = globalThis as { Stockline?: { versions?: Record<string, StocklineGlobal> } };
// An element of the page whose id is "Stockline" is in that global too, and no API.
const others = page.Stockline?.versions;
const versions = others ?? {};
const api: StocklineGlobal = Object.assign(address, {
  // By name: a namespace as a whole would be an object of getters.
  ...{ configureEngine, loadEngine },
  ...{ Engine, Snapshot, StocklineAvailability, StocklineError, StocklineShop },
  ...{ en, loadMessages, overrideMessages, registerMessages },
  ...{ version, versions, load },
});
let isFirst = !others;
try {
  versions[version] = api;
  // What the page has set before stays: `quiet`, or `base`.
  if (isFirst) page.Stockline = Object.assign(api, page.Stockline);
} catch {
  // A page that keeps the name for itself has no API of ours. Its elements work all the same.
  isFirst = true;
}
if (isFirst) loadOnDemand(document);
