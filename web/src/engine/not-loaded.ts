/** Why the engine could not be had, and what to do about it. Loaded when that happens. */
import { policyAgainst } from './refused-address.ts';

/** The engine could not be loaded. Its message says why, and what to do; `cause` is what was thrown. */
export class EngineError extends Error {
  readonly code = 'no_engine';

  constructor(message: string, cause: unknown) {
    super(message, { cause });
    this.name = 'EngineError';
  }
}

/** With what `configureEngine` was given, where it was given anything. */
export async function engineError(error: unknown, configured?: unknown): Promise<EngineError> {
  const reason = (error instanceof Error ? error.message : String(error)).replace(/\.$/u, '');
  return new EngineError(await sentence(reason, configured, error), error);
}

async function sentence(reason: string, configured: unknown, error: unknown): Promise<string> {
  if (typeof WebAssembly === 'undefined') return 'This browser has no WebAssembly, or its user has turned it off.';
  // WebKit refuses a module only when it is to run, and says why.
  if (/unsafe-eval/.test(reason) || isForbidden())
    return "The page's content security policy forbids WebAssembly. Add 'wasm-unsafe-eval' to its script-src.";
  const given = await wrongSource(configured);
  const address = given === undefined ? /^(\S+): /u.exec(reason)?.[1] : undefined;
  const refusal = address === undefined ? undefined : await policyAgainst(address);
  if (refusal !== undefined) return `The engine could not be loaded: ${address}: ${refusal}.`;
  if (given !== undefined) {
    // That something of it is no function, say, tells nothing; nor does a file's text that was taken for an address.
    const why = error instanceof TypeError || given === noAddress ? '' : ` (${reason})`;
    return `The engine could not be loaded: configureEngine was given ${given}${why}. Call configureEngine({ wasm }) with the address of Stockline's WebAssembly, a response with it, its bytes, or the module compiled of them.`;
  }
  return `The engine could not be loaded: ${reason}. Serve the file from there as application/wasm, or tell configureEngine({ wasm }) where it is.`;
}

/** To stand inside a sentence; undefined for an address, of which the reason says all. */
async function wrongSource(configured: unknown): Promise<string | undefined> {
  if (configured === undefined) return undefined;
  let given: unknown;
  try {
    given = await configured;
  } catch {
    return undefined; // It is the reason itself.
  }
  if (typeof given === 'string') return isAddress(given) ? undefined : noAddress;
  if (given instanceof URL) return undefined;
  const kind = Object.prototype.toString.call(given).slice('[object '.length, -1);
  if (kind === 'Response') return (given as Response).url === '' ? 'a response without WebAssembly in it' : undefined;
  if (kind === 'WebAssembly.Module') return "a module that is not Stockline's";
  if (ArrayBuffer.isView(given) || kind.endsWith('ArrayBuffer')) return "bytes that are not Stockline's WebAssembly";
  return kind === 'Null' || kind === 'Undefined' ? kind.toLowerCase() : `something else (${kind})`;
}

const noAddress = 'text that is no address';
/** Far more than an address has, short of one that holds the file itself. */
const LONGEST_ADDRESS = 2000;

/** A file's content read as text begins with a null character, as WebAssembly does, or it is long. */
function isAddress(text: string): boolean {
  return text.startsWith('data:') || (text.length <= LONGEST_ADDRESS && !text.includes('\0'));
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

/** An engine that is there stays, which the console says. Without one the elements that wait for it ask once more. */
export function configuredLate(engine: unknown): void {
  if (engine === undefined) askAgain(globalThis.document);
  else tellTooLate();
}

/** As much of an element as asks again; a server has none. */
interface Asking {
  store?: { getErrors?(): readonly { code: string }[]; dispatch(action: { type: 'connect' | 'disconnect' }): void };
}

function askAgain(root: ParentNode | undefined): void {
  for (const element of root?.querySelectorAll('*') ?? []) {
    if (element.shadowRoot) askAgain(element.shadowRoot);
    const { store } = element as Asking;
    if (!element.localName.startsWith('stockline-') || !store?.getErrors?.().some(({ code }) => code === 'no_engine'))
      continue;
    store.dispatch({ type: 'disconnect' });
    store.dispatch({ type: 'connect' });
  }
}

function tellTooLate(): void {
  if ((globalThis as { Stockline?: { quiet?: unknown } }).Stockline?.quiet) return;
  console.warn(
    'Stockline: too late for elements that have asked. Configure the engine in the script that imports them.',
  );
}
