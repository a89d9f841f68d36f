/**
 * The classic script: registers `<stockline-availability>`, fetches the other elements when their tags come, and leaves
 * the API in the global `Stockline`.
 *
 * Of several versions on a page the first one's elements are registered, and fetched, and its API stays in `Stockline`,
 * since only that one concerns them. Every version's own is in `Stockline.versions`.
 */
import './elements/stockline-availability/define.ts';
import { version } from 'stockline:build';
import { load, loadOnDemand } from './elements/parts.ts';
import * as library from './index.ts';

/** What the classic script leaves in the global `Stockline`. */
export type StocklineGlobal = typeof library & {
  /** This script's version, for instance `0.1.0`. */
  readonly version: string;
  /** The APIs of all versions on the page, by version. */
  readonly versions: Readonly<Record<string, StocklineGlobal>>;
  /** Fetches and registers an element that the page's document does not hold, but a shadow root does. */
  readonly load: typeof load;
  /** Whether warnings on the console are off; `Stockline = { quiet: true }` before the script does it too. */
  quiet?: boolean | undefined;
};

const page = globalThis as { Stockline?: { versions?: Record<string, StocklineGlobal>; quiet?: boolean } };
// An element of the page whose id is "Stockline" is in that global too, and no API.
const others = page.Stockline?.versions;
const versions = others ?? {};
const api: StocklineGlobal = { ...page.Stockline, ...library, version, versions, load };
versions[version] ??= api;
if (others === undefined) {
  page.Stockline = api as { versions: typeof versions };
  loadOnDemand(document);
}
