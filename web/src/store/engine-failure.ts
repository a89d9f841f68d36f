/** Why the engine could not be had, and what to do about it. Loaded when that happens. */
import { failure, reasonOf, type SnapshotFailure } from './failure.ts';

export function engineFailure(error: unknown): SnapshotFailure {
  return failure('no_engine', sentence(reasonOf(error)));
}

function sentence(reason: string): string {
  if (typeof WebAssembly === 'undefined') return 'This browser has no WebAssembly, or its user has turned it off.';
  if (isForbidden())
    return "The page's content security policy forbids WebAssembly. Add 'wasm-unsafe-eval' to its script-src.";
  return `The engine could not be loaded: ${reason}. Serve the file from there as application/wasm, or tell configureEngine({ wasm }) where it is.`;
}

/** A module with nothing in it shows it: its magic number and version are all there is. */
function isForbidden(): boolean {
  try {
    new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0));
    return false;
  } catch {
    return true;
  }
}
