/** An X display that nobody looks at, for a browser that cannot do without one. */
import type { Readable } from 'node:stream';
import { end, start } from './processes.ts';

export interface Display {
  /** As in the environment variable DISPLAY. */
  name: string;
  close(): Promise<void>;
}

/** Xvfb picks a display number that is free. The screen is tall: a window on it can hold a whole page. */
export async function openDisplay(): Promise<Display> {
  const server = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x6000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', (error) =>
      reject(new Error(`No Xvfb to show WebKit on (Debian: apt-get install xvfb): ${error.message}`)),
    );
    server.once('exit', (code) => reject(new Error(`Xvfb ended at once, with ${code}`)));
    (server.stdio[3] as Readable).once('data', (text) => resolve(String(text).trim()));
  });
  return { name: `:${number}`, close: () => end(server) };
}
