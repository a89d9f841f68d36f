/**
 * The archive: every revision of the shop document and of products, by revision, for as long as somebody may come with
 * a promise made of it. It is private, since it tells from day to day what was sold.
 */
import { linkSync, statSync } from 'node:fs';
import { realpath, rm, stat, utimes } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { archivedAs, type Kind } from '../../verify/archived-as.ts';
import { UsageError } from '../io/exit.ts';
import { isMissing, makeFolder, namesIn, readIfThere, sweep, writeWhole } from '../io/whole-files.ts';

/** Throws a UsageError where the archive would be in the folder that the web server serves. */
export async function refusePublic(archive: string, folder: string): Promise<void> {
  if (!isWithin(await truePath(folder), await truePath(archive))) return;
  throw new UsageError(
    `The archive ${archive} is inside ${folder}, and whoever reads it learns what you sell. Name a folder that is not served.`,
  );
}

/** In the archive: where the public folder is that it belongs to, as seen from it. */
const MARK = 'of-folder';

/**
 * Claims the archive for the public folder. Throws a UsageError where it is that of another one: each would remove what
 * is current in the other.
 */
export async function claim(archive: string, folder: string): Promise<void> {
  const to = relative(await truePath(archive), await truePath(folder));
  const mark = join(archive, MARK);
  const claimed = readIfThere(mark);
  if (claimed === to) return;
  if (claimed !== undefined && claimed !== '') {
    throw new UsageError(
      `The archive ${archive} is that of ${join(archive, claimed)}. Name another with --archive. If that folder was moved, remove ${mark}.`,
    );
  }
  makeFolder(archive, 0o700);
  await writeWhole(mark, to, 0o600);
}

/**
 * A sentence of warning where the archive is in the folder that has the public one in it, and the store is not: then
 * that folder may well be what is served. Undefined where nothing speaks for it.
 */
export async function maybePublic(
  archive: string,
  folder: string,
  stores: readonly string[],
): Promise<string | undefined> {
  const around = dirname(await truePath(folder));
  if (!isWithin(around, await truePath(archive))) return undefined;
  for (const store of stores) if (isWithin(around, await truePath(store))) return undefined;
  return `The archive ${archive} is beside ${folder}. If that folder is served, too, whoever reads the archive learns what you sell: then name another with --archive.`;
}

function isWithin(folder: string, path: string): boolean {
  const between = relative(folder, path);
  return !isAbsolute(between) && between.split(/[\\/]/u)[0] !== '..';
}

/** Where a path leads, links followed as far as there is anything. */
async function truePath(path: string): Promise<string> {
  const whole = resolve(path);
  try {
    return await realpath(whole);
  } catch (error) {
    if (!isMissing(error) || dirname(whole) === whole) throw error;
    return join(await truePath(dirname(whole)), basename(whole));
  }
}

export class Archive {
  constructor(
    private readonly folder: string,
    /** Milliseconds for which a revision is kept after another has taken its place. */
    private readonly keeps: number,
  ) {}

  /** Whether that is kept already. */
  has(kind: Kind, revision: string, content: string): boolean {
    const found = statSync(join(this.folder, archivedAs(kind, revision)), { throwIfNoEntry: false });
    return found?.size === Buffer.byteLength(content);
  }

  /** Keeps what is written there, and is renamed afterwards. */
  async put(kind: Kind, revision: string, beside: string, content: string): Promise<void> {
    const path = join(this.folder, archivedAs(kind, revision));
    try {
      this.#link(beside, path);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // A power cut may have left it without its content.
      if (code === 'EEXIST' && statSync(path).size === Buffer.byteLength(content)) return;
      // Or it is on another disk, or on one without links.
      await writeWhole(path, content);
    }
  }

  /** A second name for a file costs no second writing. */
  #link(from: string, to: string): void {
    try {
      linkSync(from, to);
    } catch (error) {
      if (!isMissing(error)) throw error;
      this.#makeFolderOf(to);
      linkSync(from, to);
    }
  }

  /** Nobody else on the machine is to read what was sold. */
  #makeFolderOf(path: string): void {
    makeFolder(this.folder, 0o700);
    makeFolder(dirname(path));
  }

  /** Another is about to take its place: from now on it grows old. */
  supersede(kind: Kind, revision: string): Promise<void> {
    return touch(join(this.folder, archivedAs(kind, revision)));
  }

  /** Removes what is older than it keeps, and never what is current. */
  async prune(current: ReadonlySet<string>, now = Date.now()): Promise<void> {
    const products = join(this.folder, 'products');
    const shards = (await namesIn(products)).filter((name) => /^[0-9a-f]{2}$/u.test(name));
    for (const folder of [join(this.folder, 'shops'), ...shards.map((shard) => join(products, shard))]) {
      await sweep(folder);
      await removeOld(folder, now - this.keeps, current);
    }
  }
}

/** Makes a file one of now, where it is there. */
export async function touch(path: string): Promise<void> {
  const now = new Date();
  try {
    await utimes(path, now, now);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

/** Removes documents by revision that nobody has touched since, but for those that are named. */
export async function removeOld(
  folder: string,
  since: number,
  kept: ReadonlySet<string>,
  remove: (path: string) => Promise<void> = (path) => rm(path, { force: true }),
): Promise<void> {
  for (const name of await namesIn(folder)) {
    const [, revision] = /^([0-9a-f]{16})\.json$/u.exec(name) ?? [];
    if (revision === undefined || kept.has(revision)) continue;
    const path = join(folder, name);
    if ((await stat(path)).mtimeMs < since) await remove(path);
  }
}
