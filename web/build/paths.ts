/** Where the build reads and writes. */
import { fileURLToPath } from 'node:url';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url)).replace(/\/$/, '');

/** The package's root. */
export const web = path('..');
/** Everything the build writes. */
export const dist = path('../dist');
/** The rule packs. */
export const rules = path('../rules');
/** The demo's sources. */
export const demo = path('../demo');
/** Where CMake's preset `wasm` leaves the two modules. */
export const wasmFolder = path('../../build/wasm/wasm');
