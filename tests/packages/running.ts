/** Programs that a shop would call in its folder, with an end to every wait. */
import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { end, start } from '../browser/browsers/processes.ts';

export interface Place {
  folder: string;
  /** Over those of this process. */
  variables?: Record<string, string>;
}

/** A build may take this long on a busy machine. */
const minutesForCommand = 8;
const secondsForAnswer = 60;

/**
 * As in a shell of the shop. What `npm run` has told this process is not for them: where its own package is, and the
 * options of the test runner. The user's configuration, as the registry, is.
 */
function environment(variables: Record<string, string> = {}): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) =>
      !/^npm_(?:package|lifecycle)_/iu.test(name) &&
      !/^npm_config_(?:(?:local_|global_)?prefix|dry_run)$/iu.test(name) &&
      !['NODE_OPTIONS', 'NODE_TEST_CONTEXT', 'NODE_ENV', 'INIT_CWD', 'npm_command'].includes(name),
  );
  return {
    ...Object.fromEntries(own),
    CI: 'true',
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    NG_CLI_ANALYTICS: 'false',
    ...variables,
  };
}

function started(command: string, args: readonly string[], { folder, variables }: Place) {
  const child = start(command, [...args], {
    cwd: folder,
    env: environment(variables),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', all: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said.out += text;
    said.all += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said.all += text;
  });
  return { child, said };
}

const lastOf = (text: string): string => text.split('\n').slice(-60).join('\n');

/** Runs to its end and gives what it wrote to standard output; fails, with all that it said, where it does. */
export async function run(command: string, args: readonly string[], place: Place): Promise<string> {
  const called = [command, ...args].join(' ');
  const { child, said } = started(command, args, place);
  let late = false;
  const patience = setTimeout(() => {
    late = true;
    void end(child);
  }, minutesForCommand * 60_000);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  clearTimeout(patience);
  await end(child);
  if (late) throw new Error(`${called} did not end within ${minutesForCommand} minutes:\n${lastOf(said.all)}`);
  if (status !== 0) throw new Error(`${called} ended with ${status}:\n${lastOf(said.all)}`);
  return said.out;
}

export interface Server {
  close(): Promise<void>;
}

/** Starts a server and waits until the address is answered with a page. */
export async function serve(command: string, args: readonly string[], place: Place, address: string): Promise<Server> {
  const { child, said } = started(command, args, place);
  const failed = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('exit', (status) =>
      reject(new Error(`${[command, ...args].join(' ')} ended with ${status}:\n${lastOf(said.all)}`)),
    );
  });
  try {
    await Promise.race([answered(address, child), failed]);
  } catch (error) {
    await end(child);
    throw error instanceof Error ? new Error(`${error.message}\n${lastOf(said.all)}`) : error;
  }
  failed.catch(() => {});
  return { close: () => end(child) };
}

async function answered(address: string, child: ChildProcess): Promise<void> {
  let last = 'nothing';
  for (const deadline = Date.now() + secondsForAnswer * 1_000; Date.now() < deadline; await pause(200)) {
    if (child.exitCode !== null) return;
    try {
      const response = await fetch(address, { signal: AbortSignal.timeout(30_000) });
      await response.arrayBuffer();
      if (response.ok) return;
      last = String(response.status);
    } catch (error) {
      last = String(error);
    }
  }
  throw new Error(`${address} was not answered with a page within ${secondsForAnswer} seconds; last: ${last}`);
}
