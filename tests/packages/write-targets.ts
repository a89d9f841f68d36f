/**
 * `npm run targets` writes web/docs/targets.md: what each target weighs and how soon it shows a promise, as measured
 * here and now. Nothing is judged by it.
 */
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../browser/browsers/chromium.ts';
import { Shop } from './shop.ts';
import { type Target, targets } from './targets.ts';
import { bytesOf, visit } from './visit.ts';

const page = fileURLToPath(new URL('../../web/docs/targets.md', import.meta.url));
const loads = 5;

interface Measured {
  versions: string;
  addedBytes: number;
  /** Milliseconds, the median of the loads. */
  firstPromise: number;
}

async function measured(target: Target): Promise<Measured> {
  const shop = await Shop.installed(target);
  try {
    const versions = await Promise.all(target.packages.map(async (name) => `${name} ${await shop.versionOf(name)}`));
    await shop.build();
    const opened = await shop.opened();
    const times: number[] = [];
    let heavier = 0;
    for (let load = 0; load < loads; load += 1) {
      const { firstPromise, fetched } = await visit(opened.origin);
      times.push(firstPromise);
      heavier = sum(fetched);
    }
    await opened.close();
    await shop.withoutStockline();
    await shop.build();
    const plain = await shop.opened();
    const lighter = sum(await bytesOf(plain.origin));
    await plain.close();
    return { versions: versions.join(', '), addedBytes: heavier - lighter, firstPromise: median(times) };
  } finally {
    shop.close();
  }
}

const sum = (sizes: ReadonlyMap<string, number>): number => [...sizes.values()].reduce((all, size) => all + size, 0);

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

async function chromiumVersion(): Promise<string> {
  const { browser, close } = await launchChromium();
  const version = await browser.version();
  await close();
  return version.replace(/^.*\//u, 'Chromium ').replace(/(\d+)[.\d]+/u, '$1');
}

const rows: string[] = [];
for (const target of targets) {
  const { versions, addedBytes, firstPromise } = await measured(target);
  const bytes = addedBytes.toLocaleString('en-US');
  console.log(`${target.title}: ${versions}, ${bytes} bytes, ${Math.round(firstPromise)} ms`);
  rows.push(
    `| [${target.title}](frameworks/${target.name}.md) | ${versions || 'none'} | ${bytes} | ${Math.round(firstPromise)} |`,
  );
}

await writeFile(
  page,
  `<!-- npm --prefix web run targets writes this page: do not edit it. -->

# What it is tested with

The packed package is installed, built and opened in Chromium with each of these.

| built with | versions | added bytes | first promise, ms |
| --- | --- | --- | --- |
${rows.join('\n')}

**Added bytes** is what a product page fetches more than the same page without Stockline. It counts scripts, sheets and
WebAssembly, each compressed with brotli, and not the snapshot.

**First promise** is the time from the start of the navigation to the first event \`stockline-promised\`, with an empty
cache. It is the median of ${loads} loads over loopback, in ${await chromiumVersion()} and Node ${process.versions.node.replace(/\..*$/u, '')}, \
on ${cpus().length} cores of a server.

The versions are the newest that run on Node 20.19, which is the oldest that Stockline supports. Where a framework has a
server for development, that is tested too.
`,
);
