/** The command `stockline publish`, as a process of its own: how long, how much memory, what it wrote. */
import { spawn } from 'node:child_process';
import { mkdtemp, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { brotliCompressSync } from 'node:zlib';
import { manyProducts } from '../servers/store.ts';

export interface Run {
  /** Seconds of CPU, the system's for it included. */
  cpu: number;
  /** Seconds. */
  clock: number;
  /** The most at once, in MB. */
  memory: number;
}

export interface Runs {
  products: number;
  /** Of a product's document, on average. */
  bytes: number;
  /** The same, of some of them. */
  brotli: number;
  first: Run;
  second: Run;
}

const cli = new URL('../../../web/dist/cli.js', import.meta.url).href;
const weighed = 200;
/** Products that are written to the store's file at once: no store of a million has room in one text. */
const atOnce = 10_000;

export async function measureRuns(products: number): Promise<Runs> {
  const folder = await mkdtemp(join(tmpdir(), 'stockline-bench-'));
  try {
    const store = join(folder, 'store.json');
    await writeStore(store, products);
    const args = ['publish', store, '--to', join(folder, 'stock')];
    const first = await run(args, products);
    const second = await run(args, 0);
    return { products, ...(await weigh(join(folder, 'stock/products'))), first, second };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The store of `manyProducts`. */
export async function writeStore(path: string, count: number): Promise<void> {
  const file = await open(path, 'w');
  try {
    const { products: _, ...settings } = manyProducts(0);
    await file.write(`${JSON.stringify(settings).slice(0, -1)},"products":{`);
    for (let from = 0; from < count; from += atOnce) {
      const products = JSON.stringify(manyProducts(Math.min(atOnce, count - from), from).products);
      await file.write((from > 0 ? ',' : '') + products.slice(1, -1));
    }
    await file.write('}}');
  } finally {
    await file.close();
  }
}

/** Throws where other than so many documents are written. */
async function run(args: readonly string[], written: number): Promise<Run> {
  const script = `
    const { run } = await import(${JSON.stringify(cli)});
    process.exitCode = await run(process.argv.slice(1));
    process.send(process.resourceUsage());
    process.disconnect();`;
  const start = performance.now();
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, ...args], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let told = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    told += text;
  });
  let used: NodeJS.ResourceUsage | undefined;
  child.on('message', (message) => {
    used = message as NodeJS.ResourceUsage;
  });
  await new Promise((resolve) => child.on('close', resolve));
  const clock = (performance.now() - start) / 1000;
  if (used === undefined || !told.includes(`: ${written} products written`)) throw new Error(told);
  return { cpu: (used.userCPUTime + used.systemCPUTime) / 1e6, clock, memory: used.maxRSS / 1024 };
}

async function weigh(folder: string): Promise<{ bytes: number; brotli: number }> {
  const names = await readdir(folder);
  let bytes = 0;
  for (const name of names) bytes += (await stat(join(folder, name))).size;
  const some = names.filter((_, nth) => nth % Math.ceil(names.length / weighed) === 0);
  let brotli = 0;
  for (const name of some) brotli += brotliCompressSync(await readFile(join(folder, name))).length;
  return { bytes: bytes / names.length, brotli: brotli / some.length };
}
