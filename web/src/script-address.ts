/**
 * Where the classic script finds its parts and its WebAssembly: beside itself, wherever it was fetched from. Every
 * address is whole, since browsers let a script from another origin import by no other.
 */
import { build } from 'stockline:build';

let folder: string | undefined;
// Only there while the script runs for the first time. Of a blob: there is no folder.
const { src } = (document.currentScript ?? {}) as { src?: string };
if (src && /^[^:]+:\/\//.test(src)) folder = new URL('.', src).href;

/** Takes the folder's address, for a script that does not know its own; gives it back as it is known. */
export const address = {
  get base(): string | undefined {
    return folder;
  },
  set base(base: string | undefined) {
    try {
      if (base) folder = new URL(`${base}`.replace(/\/?$/, '/'), document.baseURI).href;
    } catch {
      // What is no address changes nothing.
    }
  },
};

/**
 * The address of a file in the folder. Where that is not known, the page is given its time to say it; where it is, the
 * rest of the script is, of which this one may be only a part.
 */
export async function besideScript(name: string): Promise<URL> {
  await (folder ??
    new Promise((resolve) => {
      if (document.readyState === 'complete') setTimeout(resolve);
      else addEventListener('load', resolve);
    }));
  if (folder === undefined) fail('Load it without type=module, or set Stockline.base to its folder');
  return new URL(name, folder);
}

/** By a part's name, what makes its address another: Firefox never asks again for one that did not load. */
const marks: Record<string, string> = {};

/** What stands for `import()` in the classic script: the part that the build made of a module. */
export async function importPart(name: string): Promise<unknown> {
  const { href } = await besideScript(`parts/${name}.${build}.js${marks[name] ?? ''}`);
  return import(href).catch(() => {
    marks[name] = `${marks[name] ?? '#'}1`;
    fail(`${href} did not load. Copy parts/ beside the script`);
  });
}

let isTold: boolean | undefined;

/** Tells it the console, once, since the words of the console are a part themselves. */
function fail(message: string): never {
  if (!isTold && !globalThis.Stockline?.quiet) console.warn(`Stockline: ${message}.`);
  isTold = true;
  throw new Error(message);
}
