/** Writing to standard output as a good citizen of a pipe. */
import { once } from 'node:events';

/** A reader such as `head` may have enough before we are done; that is no fault, and worth no words. */
export function endQuietlyWhenNobodyReads(stream: NodeJS.WriteStream): void {
  stream.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

/** Writes a line, and waits while the reader is behind. */
export async function writeLine(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
}
