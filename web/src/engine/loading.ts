/**
 * Loads one WebAssembly module once for a whole page, however many elements ask for it.
 *
 * The bytes come from where the caller says, else from the file beside the script, else (inline build) from the script
 * itself. Nothing happens at import, and nothing here needs a DOM, so a server may import it.
 */
import { fetchPreloaded } from './preloaded.ts';
import type { ModuleFactory } from './wasm-module.ts';

type Found = string | URL | Response | BufferSource | WebAssembly.Module;

/**
 * Where the WebAssembly comes from: an address, a response (a fetch already under way, for instance), its bytes, or the
 * module that was compiled of them, which is all that some hosts at the edge give. A response can be read once: after a
 * failed load give a new one.
 */
export type WasmSource = Found | Promise<Found>;

/** Options of `configureEngine`, `configureOrderEngine` and `configureFullEngine`. */
export interface EngineOptions {
  /** Where the WebAssembly comes from. Absent: from where this build keeps it. */
  wasm?: WasmSource;
}

/** A module's loader: `configure` says where from, `load` gives the one instance. */
export interface Loader<Engine> {
  configure(options: EngineOptions): void;
  /** The one instance, where it is there or under way. */
  readonly shared: Promise<Engine> | undefined;
  load(): Promise<Engine>;
}

/**
 * A loader for one module. All callers share one promise. A load that failed rejects with an `EngineError`, and is
 * forgotten, so that the next call tries again. A new configuration is for a load that is under way, which starts anew,
 * and for those to come; it leaves an engine that is already there alone, and says so. After a failure the page's
 * elements ask again.
 */
export function createLoader<Module, Engine>(
  factory: ModuleFactory<Module>,
  defaultWasm: () => WasmSource,
  wrap: (module: Module) => Engine,
): Loader<Engine> {
  let source: WasmSource | undefined;
  let shared: Promise<Engine> | undefined;
  let attempts = 0;
  /** Starts the load that is under way anew. */
  let restart: (() => Promise<void>) | undefined;

  return {
    get shared() {
      return shared;
    },
    configure(options) {
      // What is no record is told of by the load that fails on it.
      source = Object(options) === options ? options.wasm : (options as unknown as WasmSource);
      if (restart !== undefined) {
        restart();
        return;
      }
      const present = shared;
      shared = undefined;
      if (attempts > 0 && source !== undefined)
        import('./not-loaded.ts').then(
          ({ configuredLate }) => configuredLate(present),
          () => {},
        );
    },
    load() {
      shared ??= new Promise((resolve, reject) => {
        restart = async () => {
          attempts += 1;
          const attempt = attempts;
          let settle: () => void;
          try {
            const engine = wrap(await instantiate(factory, () => (source === undefined ? defaultWasm() : source)));
            settle = () => resolve(engine);
          } catch (error) {
            const told: unknown = await import('./not-loaded.ts').then(
              ({ engineError }) => engineError(error, source),
              () => error,
            );
            settle = () => {
              shared = undefined;
              reject(told);
            };
          }
          if (attempt !== attempts) return;
          restart = undefined;
          settle();
        };
        restart();
      });
      return shared;
    },
  };
}

/**
 * Emscripten's glue never rejects when its `instantiateWasm` hook fails: it waits for ever. So the failure is raced
 * against it here.
 */
async function instantiate<Module>(factory: ModuleFactory<Module>, find: () => WasmSource): Promise<Module> {
  return new Promise((resolve, reject) => {
    factory({
      instantiateWasm(imports, done) {
        compile(find, imports).then(done).catch(reject);
        return {};
      },
    }).then(resolve, reject);
  });
}

async function compile(find: () => WasmSource, imports: WebAssembly.Imports): Promise<WebAssembly.Instance> {
  const found = await find();
  let tried = typeof found === 'string' || found instanceof URL ? found : undefined;
  let reason = '';
  try {
    const given = tried === undefined ? (found as Exclude<typeof found, string | URL>) : await open(tried);
    if (!isResponse(given)) return await instanceOf(given, imports);
    // Streaming is refused for any other type, and for this one with parameters; many servers still send another.
    const type = given.headers.get('Content-Type');
    tried = `${given.url} answered ${given.status} ${type}`;
    if (given.ok && type === 'application/wasm' && WebAssembly.instantiateStreaming) {
      return (await WebAssembly.instantiateStreaming(given, imports)).instance;
    }
    if (given.ok) return await instanceOf(await given.arrayBuffer(), imports);
  } catch (error) {
    if (tried === undefined) throw error;
    reason = `: ${error instanceof Error ? error.message : error}`;
  }
  throw new Error(`${tried}${reason}`);
}

/** Of a module that is compiled already, WebAssembly gives the instance alone. */
async function instanceOf(
  code: BufferSource | WebAssembly.Module,
  imports: WebAssembly.Imports,
): Promise<WebAssembly.Instance> {
  const result = await WebAssembly.instantiate(code as WebAssembly.Module & BufferSource, imports);
  return 'instance' in result ? (result as WebAssembly.WebAssemblyInstantiatedSource).instance : result;
}

/** A response of another realm (a frame, a worker's polyfill) is no `instanceof Response` here. */
function isResponse(value: Response | BufferSource | WebAssembly.Module): value is Response {
  return typeof (value as Response).arrayBuffer === 'function';
}

/** Fetches the address; in Node, whose fetch knows no file:, a file beside the script is read instead. */
async function open(address: string | URL): Promise<Response | BufferSource> {
  const isFile = `${address}`.startsWith('file:');
  // Asked of the process, not imported: a bundler for the browser would stumble over an import of node:fs.
  const node = isFile
    ? (globalThis as { process?: NodeProcess }).process?.getBuiltinModule?.('node:fs/promises')
    : undefined;
  return node ? node.readFile(new URL(address)) : fetchPreloaded(address);
}

/** As much of Node's `process` as is asked here; Node's own types would leak into every page's code. */
interface NodeProcess {
  getBuiltinModule?(name: 'node:fs/promises'): { readFile(file: URL): Promise<Uint8Array<ArrayBuffer>> };
}
