/**
 * Files that a web server serves, each beside its compressed ones where that is asked for: X.json, X.json.br,
 * X.json.gz.
 *
 * A server that knows of compressed files sends X.json.br to whoever takes it, where there is one, and else X.json. So
 * the compressed ones go first and come last: at any moment they hold what X.json holds, or are not there.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { namesIn, sweep, writeBeside } from '../io/whole-files.ts';

/** How each document is compressed. */
export const brotliOptions = (length: number) => ({
  params: {
    // The best takes twenty times as long: seconds of a core for some thousand products. A short document it makes
    // smaller by a twentieth, and those of many receipts, which are few, by a tenth. A shop's document is one.
    [constants.BROTLI_PARAM_QUALITY]: length < 1024 ? 9 : length < 4096 ? 11 : 10,
    // That of many countries is longer than 64 kB.
    [constants.BROTLI_PARAM_LGWIN]: 18,
    [constants.BROTLI_PARAM_SIZE_HINT]: length,
  },
});

const forms = {
  '.br': (content: Buffer) => promisify(brotliCompress)(content, brotliOptions(content.length)),
  '.gz': (content: Buffer) => promisify(gzip)(content, { level: 9 }),
} as const;
const endings = Object.keys(forms) as (keyof typeof forms)[];

export class PublicFiles {
  constructor(private readonly compresses: boolean) {}

  /**
   * Writes it, and its compressed ones. `keep` is called with where it is before it is in its place. `isToKeep` as for
   * `writeBeside`.
   */
  async write(path: string, text: string, keep?: (beside: string) => Promise<void>, isToKeep = true): Promise<void> {
    const content = Buffer.from(text);
    const compressed = this.compresses ? await compressedBeside(path, content, isToKeep) : [];
    const beside = await writeBeside(path, content, isToKeep);
    await keep?.(beside);
    // Where none are asked for, none are there: they were swept.
    if (this.compresses) removeForms(path);
    renameSync(beside, path);
    for (const [ending, from] of compressed) renameSync(from, path + ending);
  }

  /** What is in its place already, and right: a writer that was stopped may have left it without compressed ones. */
  async complete(path: string, text: string): Promise<void> {
    if (!this.compresses || endings.every((ending) => existsSync(path + ending))) return;
    for (const [ending, from] of await compressedBeside(path, Buffer.from(text), true)) renameSync(from, path + ending);
  }

  /** Removes what writers that were stopped have left, and compressed files of ours where none are asked for. */
  async sweep(folder: string, isOurs: (name: string) => boolean): Promise<void> {
    await sweep(folder);
    if (this.compresses) return;
    for (const name of await namesIn(folder)) {
      const ending = endings.find((each) => name.endsWith(`.json${each}`));
      if (ending !== undefined && isOurs(name.slice(0, -ending.length))) await rm(join(folder, name), { force: true });
    }
  }

  async remove(path: string): Promise<void> {
    removeForms(path);
    await rm(path, { force: true });
  }
}

function compressedBeside(path: string, content: Buffer, isToKeep: boolean): Promise<[string, string][]> {
  return Promise.all(
    endings.map(async (ending) => [ending, await writeBeside(path + ending, await forms[ending](content), isToKeep)]),
  );
}

function removeForms(path: string): void {
  for (const ending of endings) rmSync(path + ending, { force: true });
}
