/** Published documents by their revisions, as they are kept. */
import { archivedAs, type Kind } from './archived-as.ts';

/**
 * An archive that is no folder: the text of a document by its revision, 16 signs of 0-9 and a-f, or undefined where it
 * is not kept any more.
 */
export interface Archive {
  shop(revision: string): string | undefined;
  product(revision: string): string | undefined;
}

/** As much of `node:fs` as is asked here. */
interface Files {
  readFileSync(path: string, encoding: 'utf8'): string;
  existsSync(path: string): boolean;
}

/** Throws where there is no such folder: all it had would count as not kept any more, and nobody would hear of it. */
export function archiveOf(given: string | Archive): Archive {
  if (typeof given !== 'string') return given;
  const files = filesHere();
  const read = (kind: Kind, revision: string): string | undefined => {
    try {
      return files.readFileSync(`${given}/${archivedAs(kind, revision)}`, 'utf8');
    } catch (error) {
      const isMissing = (error as { code?: string }).code === 'ENOENT';
      if (isMissing && files.existsSync(`${given}/shops`)) return undefined;
      throw isMissing
        ? new Error(`There is no archive in ${given}: name the folder that stockline publish keeps with --archive.`)
        : error;
    }
  };
  return { shop: (revision) => read('shops', revision), product: (revision) => read('products', revision) };
}

/** Asked for when a folder is: this module loads where there are no files, too. */
function filesHere(): Files {
  const { process } = globalThis as { process?: { getBuiltinModule?(name: string): unknown } };
  const files = process?.getBuiltinModule?.('node:fs') as Files | undefined;
  if (typeof files?.readFileSync !== 'function')
    throw new TypeError('There are no folders here: give as archive a record of two functions, shop and product.');
  return files;
}
