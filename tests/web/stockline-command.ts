/** The built command line, run as a shell runs it. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { within } from './patience.ts';

/** What `npm` puts into a shop's path as `stockline`. */
export const command = fileURLToPath(new URL('../../web/bin/stockline.js', import.meta.url));

export interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs `stockline` with these arguments and this standard input. */
export function stockline(
  args: readonly string[],
  input: string | Uint8Array = '',
  script = command,
): Promise<Outcome> {
  const ended = new Promise<Outcome>((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { timeout: 60_000, killSignal: 'SIGKILL' });
    const outcome: Outcome = { status: null, stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      outcome.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      outcome.stderr += text;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ ...outcome, status }));
    // A command that refuses its arguments ends before it has read anything.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
  return within(`stockline ${args.join(' ')}`, ended);
}

/** The lines of what was written. */
export const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');
