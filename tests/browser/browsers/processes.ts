/** Programs that a browser needs beside it, each in a process group of its own that ends with this process at the latest. */
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

const running = new Set<ChildProcess>();

function endAll(): void {
  for (const child of running) signal(child, 'SIGKILL');
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, name);
  } catch {
    // The whole group has ended already.
  }
}

let watches = false;
function watchForTheEnd(): void {
  if (watches) return;
  watches = true;
  process.on('exit', endAll);
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => process.exit(1));
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
