/** The package as a shop has it: packed, and unpacked into the `node_modules` of an empty folder. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const web = fileURLToPath(new URL('../../web/', import.meta.url));

export interface Consumer {
  /** The shop's folder. */
  folder: string;
  /** The package in it. */
  stockline: string;
  /** The tarball's file. */
  tarball: string;
  /** Paths in the package. */
  files: string[];
  remove(): void;
}

/** With other packages beside it, which are linked from where this repository has them. */
export function unpackedPackage(others: Readonly<Record<string, string>> = {}): Consumer {
  const folder = mkdtempSync(join(tmpdir(), 'stockline-consumer-'));
  const packed = spawnSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
    cwd: web,
    encoding: 'utf8',
  });
  if (packed.status !== 0) throw new Error(`npm pack: ${packed.stderr}`);
  const file = join(folder, packed.stdout.trim());
  const stockline = join(folder, 'node_modules/stockline');
  mkdirSync(stockline, { recursive: true });
  const unpacked = spawnSync('tar', ['--extract', '--gzip', '--strip-components=1', '--file', file], {
    cwd: stockline,
  });
  if (unpacked.status !== 0) throw new Error(`tar: ${unpacked.stderr}`);
  for (const [name, from] of Object.entries({ lit: join(web, 'node_modules/lit'), ...others })) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(from, link);
  }
  const entries = readdirSync(stockline, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => join(entry.parentPath, entry.name).slice(stockline.length + 1)).sort();
  return {
    ...{ folder, stockline, tarball: file, files },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
