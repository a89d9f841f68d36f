/**
 * What a browser needs beside it and must not leave behind:
 * programs, each with a process group of its own, and folders.
 */
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const running = new Set<ChildProcess>();
const folders = new Set<string>();
let watches = false;

/** However this process ends, short of being killed outright. */
function watchForTheEnd(): void {
  if (watches) return;
  watches = true;
  process.on('exit', () => {
    for (const child of running) signal(child, 'SIGKILL');
    for (const folder of folders) removeFolder(folder);
  });
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => process.exit(1));
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, name);
  } catch {
    // The whole group has ended already.
  }
}

/** An empty folder for a browser's profile. */
export function makeFolder(): string {
  watchForTheEnd();
  const folder = mkdtempSync(join(tmpdir(), 'stockline-browser-'));
  folders.add(folder);
  return folder;
}

export function removeFolder(folder: string): void {
  // A browser that has just ended may still have been writing.
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  folders.delete(folder);
}

export function start(program: string, args: string[], options: SpawnOptions): ChildProcess {
  watchForTheEnd();
  const child = spawn(program, args, { ...options, detached: true });
  running.add(child);
  return child;
}

/** Ends the program and what it started, and waits until it is gone. */
export async function end(child: ChildProcess): Promise<void> {
  const hasEnded = child.exitCode !== null || child.signalCode !== null;
  const gone = hasEnded ? Promise.resolve() : new Promise<void>((resolve) => child.once('exit', () => resolve()));
  signal(child, 'SIGTERM');
  const patience = setTimeout(() => signal(child, 'SIGKILL'), 3_000);
  await gone;
  clearTimeout(patience);
  signal(child, 'SIGKILL');
  running.delete(child);
}

/** A port of the loopback address that nothing listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
