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
import { load, loadOnDemand, orderPart } from './elements/parts.ts';
import {
  configureEngine,
  Engine,
  en,
  loadEngine,
  loadMessages,
  overrideMessages,
  registerMessages,
  Snapshot,
  StocklineAvailability,
  StocklineError,
  withConsentText,
} from './index.ts';
import { address } from './script-address.ts';

/** Stands for every `import()` once the build has put the script together. */
export { importPart } from './script-address.ts';

type Library = typeof import('./index.ts');
/** What comes with the engine of an order's page alone. */
type ClassesOfOrders = 'OrderEngine' | 'OrderSnapshot';

/** What the classic script leaves in the global `Stockline`. */
export type StocklineGlobal = Omit<Library, ClassesOfOrders> & {
  /** This script's version, for instance `0.1.0`. */
  readonly version: string;
  /** The APIs of all versions on the page, by version. */
  readonly versions: Readonly<Record<string, StocklineGlobal>>;
  /** Fetches and registers an element that the page's document does not hold, but a shadow root does. */
  readonly load: typeof load;
  /**
   * Address of the folder that holds the script's parts and WebAssembly. Set it where the script cannot know it: where
   * it was run as text, as a module, or as a part of another script.
   */
  base: string | undefined;
};

const page = globalThis as { Stockline?: { versions?: Record<string, StocklineGlobal> } };
// An element of the page whose id is "Stockline" is in that global too, and no API.
const others = page.Stockline?.versions;
const versions = others ?? {};
const api: StocklineGlobal = Object.assign(address, {
  // By name: a namespace as a whole would be an object of getters.
  ...{ configureEngine, loadEngine, configureOrderEngine, loadOrderEngine },
  ...{ Engine, Snapshot, StocklineAvailability, StocklineError },
  ...{ en, loadMessages, overrideMessages, registerMessages, withConsentText },
  ...{ version, versions, load },
});
/** The engine of an order's page is a part, which is fetched for it. */
async function loadOrderEngine(): ReturnType<Library['loadOrderEngine']> {
  return (await orderPart()).loadOrderEngine();
}

/** It is taken by a load that is under way, too, as that of an order's tag is once the part is there. */
async function configureOrderEngine(options: Parameters<Library['configureOrderEngine']>[0]): Promise<void> {
  (await orderPart()).configureOrderEngine(options);
}

versions[version] = api;
if (others === undefined) {
  page.Stockline = api as { versions: typeof versions };
  loadOnDemand(document);
}
