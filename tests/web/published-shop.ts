/** A shop of its own for a test of `stockline publish`: a store to be changed, published by the built command line. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadEngine } from 'stockline/engine';
import type { Published } from '../../web/src/cli/publishing/publisher.ts';
import { fileNameOf } from '../../web/src/store/file-name.ts';
import { within } from './patience.ts';
import { command, type Outcome, stockline } from './stockline-command.ts';

export interface Store {
  asOf: string;
  freshForMinutes?: number;
  products: Record<string, { stock?: { location: string; onHand: number }[]; receipts?: object[]; draws?: object }>;
}

const demo = JSON.parse(
  await readFile(fileURLToPath(new URL('../../web/demo/store.json', import.meta.url)), 'utf8'),
) as Store;
export const skus = Object.keys(demo.products).sort();

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stockline-publish-'));
});
after(async () => {
  for (const { child } of running) child.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

/** None outlives a test that fails. */
const running: Running[] = [];

/** In the folder of this test file. */
export const inFolder = (name: string) => join(folder, name);

export interface Shop {
  store: Store;
  /** The store's file. */
  path: string;
  /** Where it is published. */
  to: string;
  read(file: string): Promise<ReturnType<typeof JSON.parse>>;
  /** Writes the store's file. */
  write(): Promise<void>;
  publish(...options: string[]): Promise<Published>;
  /** The faults for which it is refused. */
  refused(): Promise<string[]>;
  /** Opened as a page opens it. */
  quote(sku: string, at: string): Promise<{ status: string; notes: string[] }>;
}

/** A store of its own, to be changed, and where it is published. */
export function aShop(name: string): Shop {
  const store = structuredClone(demo);
  const path = inFolder(`${name}.json`);
  const to = inFolder(name);
  const read = async (file: string) => JSON.parse(await readFile(join(to, file), 'utf8'));
  const write = () => writeFile(path, JSON.stringify(store));
  const run = async (options: readonly string[]): Promise<Outcome> => {
    await write();
    return stockline(['publish', path, '--to', to, '--rules', 'none', ...options]);
  };
  return {
    ...{ store, path, to, read, write },
    async publish(...options) {
      const { status, stdout, stderr } = await run(options);
      assert.equal(status, 0, stderr);
      return JSON.parse(stdout) as Published;
    },
    async refused() {
      const { status, stdout } = await run([]);
      assert.equal(status, 2);
      return (JSON.parse(stdout) as { errors: { code: string; pointer: string }[] }).errors.map(
        ({ code, pointer }) => `${code} ${pointer}`,
      );
    },
    async quote(sku, at) {
      const shop = await read('shop.json');
      const product = await read(`${shop.products}${fileNameOf(sku)}`);
      const whose =
        product.shop === shop.revision ? shop : { ...(await read(`shops/${product.shop}.json`)), ...told(shop) };
      const snapshot = (await loadEngine()).openSnapshot(JSON.stringify(whose));
      try {
        snapshot.addProduct(JSON.stringify(product));
        return snapshot.quote({ sku, at });
      } finally {
        snapshot.close();
      }
    },
  };
}

const told = ({ heartbeat, held }: { heartbeat: string; held?: object }) => ({ heartbeat, ...(held && { held }) });

export const later = (instant: string, minutes: number) =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString().replace('.000Z', 'Z');

/** The first place where the shop has some of it. */
export function stockOf(store: Store, sku: string): { location: string; onHand: number } {
  const [row] = store.products[sku]?.stock ?? [];
  assert.ok(row, sku);
  return row;
}

/** The names in a folder and all below, without those of locks. */
export async function filesBelow(path: string): Promise<string[]> {
  const found = await readdir(path, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('.publishing'))
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .sort();
}

/** A publisher that goes on until it is ended. */
export class Running {
  readonly child: ChildProcess;
  readonly lines: Published[] = [];
  stderr = '';
  readonly #ended: Promise<number | null>;

  constructor({ path, to }: Pick<Shop, 'path' | 'to'>, ...options: string[]) {
    this.child = spawn(process.execPath, [command, 'publish', path, '--to', to, '--rules', 'none', ...options]);
    running.push(this);
    let rest = '';
    this.child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      const parts = (rest + text).split('\n');
      rest = parts.pop() ?? '';
      this.lines.push(...parts.map((line) => JSON.parse(line)));
    });
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.stderr += text;
    });
    this.#ended = new Promise((resolve) => {
      this.child.on('close', resolve);
    });
  }

  /** Waits until it has said so many lines, and gives the last. */
  async line(count: number): Promise<Published> {
    const said = async () => {
      while (this.lines.length < count && this.child.exitCode === null) await rest(20);
      return this.lines[count - 1];
    };
    const line = await within(`line ${count} of a publisher`, said());
    assert.ok(line, this.stderr);
    return line;
  }

  /** Its exit status after the signal; null where that ended it. */
  end(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    this.child.kill(signal);
    return within('the end of a publisher', this.#ended);
  }
}

export const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Starts it, and kills it after so many milliseconds, if it is not done by then. */
export function killedAfter({ path, to }: Shop, milliseconds: number, ...options: string[]): Promise<void> {
  return new Promise((resolve) => {
    const args = [command, 'publish', path, '--to', to, '--rules', 'none', ...options];
    const child = spawn(process.execPath, args, { stdio: 'ignore' });
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
    child.on('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
