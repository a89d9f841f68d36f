/**
 * The built package that is measured: web/dist, or the folder that STOCKLINE_BENCH_DIST names. A folder that is no part
 * of a package, such as a copy, is no package to Node: then web/dist makes the documents, and no server renders.
 */
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const built = fileURLToPath(new URL('../../../web/dist', import.meta.url));
export const dist = resolve(process.env['STOCKLINE_BENCH_DIST'] ?? built);

/** Node's codes for what a module imports of a package that is not around it. */
const lonely = new Set(['ERR_MODULE_NOT_FOUND', 'ERR_PACKAGE_IMPORT_NOT_DEFINED']);

/** One of the package's modules; undefined where the folder stands alone. */
export async function imported<Module>(name: string, folder = dist): Promise<Module | undefined> {
  try {
    return await import(pathToFileURL(join(folder, name)).href);
  } catch (error) {
    if (folder === built || !lonely.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    return undefined;
  }
}

/** One that makes documents, which any build can. */
export async function importedAnyway<Module>(name: string): Promise<Module> {
  return (await imported<Module>(name)) ?? ((await imported<Module>(name, built)) as Module);
}
