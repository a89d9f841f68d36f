/**
 * One publisher a folder. The lock is a file, FOLDER/.publishing/NUMBER, that says whose it is; the highest number
 * holds. Whoever finds that its owner is gone makes the next number, which only one can, and then removes those before.
 * The highest is never removed: so nobody who has looked a moment too early can make a number that is already past.
 */
import { createHash, randomUUID } from 'node:crypto';
import { readlinkSync } from 'node:fs';
import { link, open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';
import { isMissing, makeFolder, namesIn, sweep, writeWhole } from '../io/whole-files.ts';

/** Milliseconds after which an owner of whom nothing is seen is gone: on another machine one cannot ask. */
export const patience = 300_000;
/** Milliseconds between two signs of life. */
const pulse = 10_000;

/** Whose a lock is. */
interface Owner {
  pid: number;
  /** Of the machine, so that none is named in a folder that is served. */
  host: string;
  token: string;
  /** Its owner has given it up. */
  free?: true;
}

/** Somebody else publishes in that folder. */
export class Locked extends Error {}

const host = createHash('sha256').update(`${hostname()} ${processNumbers()}`).digest('hex').slice(0, 16);
/**
 * Where processes have numbers of their own, as in each container, whoever has the same host's name asks for another
 * process by that number. Of systems that tell nothing of it, nothing.
 */
function processNumbers(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}

/** Those of this very process, whose number a process before it may have had. */
const ours = new Set<string>();

export class Lock {
  private constructor(
    private readonly path: string,
    private readonly owner: Owner,
    private readonly timer: NodeJS.Timeout,
  ) {}

  /** Takes the lock of a folder, which is made where there is none. Throws a `Locked` where another has it. */
  static async take(folder: string): Promise<Lock> {
    const locks = join(folder, '.publishing');
    makeFolder(locks);
    const owner: Owner = { pid: process.pid, host, token: randomUUID() };
    const own = join(locks, `${owner.token}.new`);
    await writeFile(own, JSON.stringify(owner));
    ours.add(owner.token);
    try {
      const path = await taken(folder, locks, own);
      await removeOthers(locks, path, own);
      const timer = setInterval(() => {
        // Where the disk does not answer the lock is lost in the end, and `confirm` says so.
        sign(path).catch(() => {});
      }, pulse);
      timer.unref();
      return new Lock(path, owner, timer);
    } catch (error) {
      ours.delete(owner.token);
      throw error;
    } finally {
      await rm(own, { force: true });
    }
  }

  /** Throws a `Locked` where another has taken it over, which thought this process gone. */
  async confirm(): Promise<void> {
    if ((await ownerOf(this.path))?.token === this.owner.token) return;
    throw new Locked('Another publisher has taken over, since nothing was seen of this one for minutes.');
  }

  async release(): Promise<void> {
    clearInterval(this.timer);
    if ((await ownerOf(this.path))?.token === this.owner.token) {
      await writeWhole(this.path, JSON.stringify({ ...this.owner, free: true }));
    }
    ours.delete(this.owner.token);
  }
}

/** The next number, with the file that is ready; throws where somebody lives who has the highest. */
async function taken(folder: string, locks: string, own: string): Promise<string> {
  const highest = await highestOf(locks);
  const last = join(locks, String(highest));
  const owner = highest === 0 ? undefined : await ownerOf(last);
  if (owner !== undefined && !(await isGone(owner, last, own))) throw lockedBy(owner, folder);
  const path = join(locks, String(highest + 1));
  try {
    await link(own, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw lockedBy(await ownerOf(path), folder);
  }
  if ((await highestOf(locks)) === highest + 1) return path;
  await rm(path, { force: true });
  throw lockedBy(undefined, folder);
}

function lockedBy(owner: Owner | undefined, folder: string): Locked {
  const who =
    owner?.host === host ? `process ${owner.pid}` : 'a process of another machine, or one that has just begun';
  return new Locked(`${folder} is being published already, by ${who}. Wait until it is done, or end it.`);
}

async function highestOf(locks: string): Promise<number> {
  const numbers = (await namesIn(locks)).filter((name) => /^\d{1,15}$/u.test(name)).map(Number);
  return Math.max(0, ...numbers);
}

/** Undefined where it is gone by now, or is none. */
async function ownerOf(path: string): Promise<Owner | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Owner;
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

async function isGone(owner: Owner, path: string, own: string): Promise<boolean> {
  if (owner.free === true) return true;
  if (owner.host === host && !isAlive(owner)) return true;
  // Both by the clock of the disk, which may be another machine's.
  const [seen, now] = [await mtimeOf(path), await mtimeOf(own)];
  return seen === undefined || (now ?? seen) - seen > patience;
}

function isAlive({ pid, token }: Owner): boolean {
  if (pid === process.pid) return ours.has(token);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, and somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A writing of what is there already: by it the disk notes when, by its own clock. */
async function sign(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.write('{', 0);
  } finally {
    await file.close();
  }
}

/** Lower numbers, and what takers have left who were stopped. */
async function removeOthers(locks: string, path: string, own: string): Promise<void> {
  const number = Number(basename(path));
  const { mtimeMs: now } = await stat(own);
  for (const name of await namesIn(locks)) {
    const each = join(locks, name);
    const isOld = name.endsWith('.new') ? now - ((await mtimeOf(each)) ?? now) > patience : Number(name) < number;
    if (isOld) await rm(each, { force: true });
  }
  await sweep(locks);
}

async function mtimeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).mtimeMs;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
