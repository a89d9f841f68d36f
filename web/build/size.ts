/** `npm run size`: what a product page downloads, and whether that is within build/budget.json. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { dist } from './paths.ts';

interface Budget {
  /**
   * Files of dist/ that one page loads, and the most bytes they may be together with brotli at 11. In a name `*` stands
   * for the hash of the build, or for a language: then the largest of them counts.
   */
  [page: string]: { files: string[]; brotliBytes: number };
}

export interface Size {
  raw: number;
  /** With gzip at 9. */
  gzip: number;
  /** With brotli at 11. */
  brotli: number;
}

/** Prints a table of sizes, and says whether all are within their budget. */
export async function reportSizes(): Promise<boolean> {
  let isWithin = true;
  const budget = JSON.parse(await readFile(new URL('budget.json', import.meta.url), 'utf8')) as Budget;
  for (const [page, { files, brotliBytes }] of Object.entries(budget)) {
    const found: Size[] = [];
    console.log(row(page, 'raw', 'gzip -9', 'brotli 11'));
    for (const pattern of files) {
      const [{ file, size } = missing(pattern)] = await filesLike(pattern);
      found.push(size);
      console.log(row(`  ${file}`, size.raw, size.gzip, size.brotli));
    }
    const total = sumOf(found);
    console.log(row('  together', total.raw, total.gzip, total.brotli));
    console.log(row('  budget', '', '', brotliBytes));
    if (total.brotli > brotliBytes) {
      console.log(`  ${(total.brotli - brotliBytes).toLocaleString('en-US')} bytes over the budget`);
      isWithin = false;
    }
  }
  console.log(row('parts, loaded on demand', 'raw', 'gzip -9', 'brotli 11'));
  for (const { file, size } of (await filesLike('parts/*')).sort((one, other) => (one.file < other.file ? -1 : 1))) {
    console.log(row(`  ${file.replace(/\.[0-9a-f]{10}\./, '.')}`, size.raw, size.gzip, size.brotli));
  }
  return isWithin;
}

/** The files that fit a name, the largest first. */
export async function filesLike(pattern: string): Promise<{ file: string; size: Size }[]> {
  const folder = dirname(pattern);
  const fits = new RegExp(`^${basename(pattern).replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
  const names = (await readdir(join(dist, folder))).filter((name) => fits.test(name) && !name.endsWith('.map'));
  const found = names.map(async (name) => ({
    file: join(folder, name),
    size: sizeOf(await readFile(join(dist, folder, name))),
  }));
  return (await Promise.all(found)).sort((one, other) => other.size.brotli - one.size.brotli);
}

function missing(pattern: string): never {
  throw new Error(`${pattern} is not in dist/.`);
}

export function sizeOf(content: string | Uint8Array): Size {
  const bytes = Buffer.from(content);
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }).length,
  };
}

/** Files are compressed one by one, so their sizes add up. */
export function sumOf(sizes: readonly Size[]): Size {
  const sum = { raw: 0, gzip: 0, brotli: 0 };
  for (const size of sizes) {
    for (const key of ['raw', 'gzip', 'brotli'] as const) sum[key] += size[key];
  }
  return sum;
}

function row(name: string, ...columns: (string | number)[]): string {
  return name.padEnd(34) + columns.map((column) => column.toLocaleString('en-US').padStart(12)).join('');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && !(await reportSizes())) process.exitCode = 1;
