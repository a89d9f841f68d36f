/** A page of a shop that has installed the package, bundled as a browser gets it. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const web = fileURLToPath(new URL('../../web/', import.meta.url));

/** A folder outside the repository, where nothing is found but what the package names. */
export interface Shop {
  folder: string;
  remove(): Promise<void>;
}

export async function makeShop(): Promise<Shop> {
  const folder = await mkdtemp(join(tmpdir(), 'stockline-shop-'));
  await mkdir(join(folder, 'node_modules/stockline'), { recursive: true });
  for (const part of ['package.json', 'dist'])
    await symlink(join(web, part), join(folder, 'node_modules/stockline', part));
  for (const name of ['lit', 'lit-html', 'lit-element', '@lit'])
    await symlink(join(web, 'node_modules', name), join(folder, 'node_modules', name));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** The script that the page loads, with all that it imports but languages, as one text. */
export async function bundled(shop: Shop, source: string): Promise<string> {
  const input = join(shop.folder, 'page.js');
  await writeFile(input, source);
  const bundle = await rolldown({
    input,
    cwd: shop.folder,
    platform: 'browser',
    // The package's files are where they seem to be.
    resolve: { symlinks: false },
    checks: { pluginTimings: false },
  });
  try {
    const { output } = await bundle.generate({ codeSplitting: false, comments: false });
    return output.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n');
  } finally {
    await bundle.close();
  }
}
