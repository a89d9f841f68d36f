/** Publishing again and again, as the files of a store change and time goes by, until somebody ends it. */
import { stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { UnreadableError } from '../io/exit.ts';
import type { RefusedSource } from '../store/source.ts';
import { type OpenParts, openParts } from './open-parts.ts';

/** When to look. */
export interface Rhythm {
  /** Whenever a file of the store has changed. */
  watches: boolean;
  /** Milliseconds between two looks in any case. Absent: none. */
  every: number | undefined;
}

/** Milliseconds between two looks whether a file has changed: folders on other machines tell nobody by themselves. */
const glance = 500;
/** Milliseconds until it is tried again where something could not be read or written. */
const retry = 5_000;
/** Milliseconds between two readings of a file that somebody is writing, and how many there are before it is told. */
const pause = 200;
const readings = 15;

/**
 * Reads the store, and publishes it, again and again. `publish` says whether it could; what it throws ends it. `signal`
 * ends it in good order: what is being published is published.
 */
export async function keepPublishing(
  paths: readonly string[],
  { watches, every }: Rhythm,
  publish: (source: OpenParts | RefusedSource | UnreadableError) => Promise<boolean>,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const seen = await looksOf(paths);
    const source = await readSettled(paths, signal);
    if (signal.aborted) return isOpen(source) ? source.close() : undefined;
    const wait = (await publish(source)) ? every : Math.min(every ?? retry, retry);
    const due = performance.now() + (wait ?? Number.POSITIVE_INFINITY);
    while (!signal.aborted && performance.now() < due) {
      if (watches && (await looksOf(paths)) !== seen) break;
      await rest(watches ? Math.min(glance, due - performance.now()) : due - performance.now(), signal);
    }
  }
}

/** Reads the files while none of them is being written. What stays half written is given as it is. */
async function readSettled(
  paths: readonly string[],
  signal: AbortSignal,
): Promise<OpenParts | RefusedSource | UnreadableError> {
  for (let reading = 1; ; reading += 1) {
    const before = await looksOf(paths);
    const source = await openParts(paths).catch((error) => {
      // It may be about to be put there.
      if (error instanceof UnreadableError) return error;
      throw error;
    });
    const isWhole = isReadable(source) && (await looksOf(paths)) === before;
    if (isWhole || reading === readings || signal.aborted) return source;
    if (isOpen(source)) await source.close();
    await rest(pause, signal);
  }
}

function isOpen(source: OpenParts | RefusedSource | UnreadableError): source is OpenParts {
  return !(source instanceof UnreadableError) && !('errors' in source);
}

function isReadable(source: OpenParts | RefusedSource | UnreadableError): boolean {
  if (source instanceof UnreadableError) return false;
  if ('errors' in source) return source.errors.every(({ code }) => code !== 'not_json');
  return source.parts !== undefined;
}

/** What changes when a file is written, or another takes its place. */
async function looksOf(paths: readonly string[]): Promise<string> {
  const looks = paths.map(async (path) => {
    try {
      const { ino, size, mtimeNs } = await stat(path, { bigint: true });
      return `${ino} ${size} ${mtimeNs}`;
    } catch {
      return 'none';
    }
  });
  return (await Promise.all(looks)).join('\n');
}

async function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  await sleep(Math.min(Math.max(milliseconds, 0), 2 ** 31 - 1), undefined, { signal }).catch(() => {});
}
