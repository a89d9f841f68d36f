/** A shop made from a target's folder: copied out of the repository, installed, planned, built and served. */
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, makeFolder, removeFolder } from '../browser/browsers/processes.ts';
import { openSite, strictPolicy } from '../browser/site.ts';
import { run, serve } from './running.ts';
import { packedTarball } from './tarball.ts';
import type { Target } from './targets.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

/** One that answers at an address. */
export interface OpenShop {
  origin: string;
  close(): Promise<void>;
}

export class Shop {
  readonly folder: string;
  readonly #target: Target;

  private constructor(target: Target, folder: string) {
    this.#target = target;
    this.folder = folder;
  }

  /**
   * Installs it. The folder is a temporary one: in the repository, what a package forgot to name would be found in the
   * repository's own node_modules.
   */
  static async installed(target: Target): Promise<Shop> {
    const shop = new Shop(target, makeFolder());
    await cp(join(here, target.name), shop.folder, { recursive: true });
    // --no-save: the lock file holds all but Stockline, whose own dependencies are whatever npm takes for them today.
    // No install script is run; no target needs one.
    const flags = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
    await run('npm', ['install', ...flags, await packedTarball()], shop);
    await shop.#plan();
    return shop;
  }

  /** The snapshot is made as a shop makes it, with the package's own command. It is from now: promises are dated. */
  async #plan(): Promise<void> {
    const store = JSON.parse(await readFile(join(here, 'store.json'), 'utf8'));
    store.asOf = `${new Date().toISOString().slice(0, 19)}Z`;
    await writeFile(join(this.folder, 'store.json'), JSON.stringify(store));
    const snapshot = await run('npx', ['--no-install', 'stockline', 'plan', 'store.json'], this);
    await this.#publish('snapshot.json', snapshot);
    // Browsers ask for it, unasked.
    await this.#publish('favicon.ico', '');
    if (this.#target.painted !== undefined) {
      const sheet = await readFile(join(this.folder, 'node_modules/stockline/dist/stockline.css'), 'utf8');
      await this.#publish('stockline.css', sheet);
    }
  }

  async #publish(name: string, text: string): Promise<void> {
    const folder = join(this.folder, this.#target.public);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, name), text);
  }

  build(): Promise<string> {
    return run('npm', ['run', 'build'], this);
  }

  /** What was built, by a web server that knows nothing of it, or by the server that was built. */
  async opened(): Promise<OpenShop> {
    if (this.#target.folder === undefined) return this.#served(['start'], {});
    const folder = join(this.folder, this.#target.folder);
    if (this.#target.inlineScript === undefined) return openSite(folder);
    const policy = strictPolicy.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'");
    return openSite(folder, { '/': { body: await readFile(join(folder, 'index.html'), 'utf8'), policy } });
  }

  /** While it is worked on. */
  async openedForWork(dev: (port: number) => string[]): Promise<OpenShop> {
    const port = await freePort();
    return this.#served(['run', 'dev', '--', ...dev(port)], { CI: '' }, port);
  }

  async #served(args: readonly string[], variables: Record<string, string>, free?: number): Promise<OpenShop> {
    const port = free ?? (await freePort());
    const origin = `http://127.0.0.1:${port}`;
    const environment = { ...variables, PORT: String(port), HOST: '127.0.0.1', HOSTNAME: '127.0.0.1' };
    const server = await serve('npm', args, { folder: this.folder, variables: environment }, origin);
    return { origin, close: () => server.close() };
  }

  /** The version of a package, as installed. */
  async versionOf(name: string): Promise<string> {
    const manifest = join(this.folder, 'node_modules', name, 'package.json');
    return (JSON.parse(await readFile(manifest, 'utf8')) as { version: string }).version;
  }

  /** Takes Stockline out of its sources: the tag stays, and stays as any unknown one. */
  async withoutStockline(): Promise<void> {
    for (const file of await sourcesIn(this.folder)) {
      const text = await readFile(file, 'utf8');
      const without = text
        .replace(/^import '(stockline\/define[^']*)';$/gmu, '')
        .replace(/^import \{ configureEngine \}.*$|^import wasm from.*$|^configureEngine\(.*$/gmu, '')
        .replace(/<script src="\/stockline\/stockline.js" defer><\/script>/u, '');
      if (without !== text) await writeFile(file, without);
    }
    // Parcel 2.16 stumbles over what it kept of a bundle that is gone.
    await rm(join(this.folder, '.parcel-cache'), { recursive: true, force: true });
  }

  close(): void {
    removeFolder(this.folder);
  }
}

async function sourcesIn(folder: string): Promise<string[]> {
  const found = await Promise.all(
    (await readdir(folder, { withFileTypes: true })).map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return ['node_modules', 'stockline'].includes(entry.name) ? [] : sourcesIn(path);
      return /\.(?:js|ts|tsx|vue|svelte|astro|html)$/u.test(entry.name) ? [path] : [];
    }),
  );
  return found.flat();
}
