/** Where a feed goes: to standard output as it comes, or to a file that is there only when it is whole. */

import { once } from 'node:events';
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../io/exit.ts';
import { notWritten } from '../io/system-errors.ts';

/** As many characters are written at a time. */
const atOnce = 1 << 16;

export interface FeedOutput {
  write(text: string): Promise<void>;
  /** Puts it in its place. */
  finish(): Promise<void>;
  /** Leaves what was there before. */
  abandon(): Promise<void>;
}

/** Where it is, whatever links lead there. */
export async function placeOf(named: string): Promise<string> {
  return realpath(named).catch(async () => {
    const folder = await realpath(dirname(named)).catch(() => dirname(named));
    return join(folder, basename(named));
  });
}

export class FileOutput implements FeedOutput {
  #pending = '';

  private constructor(
    private readonly path: string,
    private readonly beside: string,
    private readonly handle: FileHandle,
  ) {}

  static async open(named: string): Promise<FileOutput> {
    try {
      const path = await placeOf(named);
      // What is no file, a pipe or a device, would be replaced by one.
      const there = await stat(path).catch(() => undefined);
      if (there !== undefined && !there.isFile() && !there.isDirectory())
        throw new UsageError(`${named} is no file. Leave the option away to write to standard output.`);
      const beside = `${path}.${process.pid}.writing`;
      return new FileOutput(path, beside, await open(beside, 'w'));
    } catch (error) {
      throw notWritten(named, error);
    }
  }

  async write(text: string): Promise<void> {
    this.#pending += text;
    if (this.#pending.length >= atOnce) await this.#flush();
  }

  async finish(): Promise<void> {
    await this.#flush();
    try {
      await this.handle.sync();
      await this.handle.close();
      await rename(this.beside, this.path);
    } catch (error) {
      throw notWritten(this.path, error);
    }
  }

  async abandon(): Promise<void> {
    await this.handle.close().catch(() => {});
    await rm(this.beside, { force: true });
  }

  async #flush(): Promise<void> {
    const text = this.#pending;
    this.#pending = '';
    try {
      await this.handle.writeFile(text);
    } catch (error) {
      throw notWritten(this.path, error);
    }
  }
}

export class StandardOutput implements FeedOutput {
  #pending = '';

  async write(text: string): Promise<void> {
    this.#pending += text;
    if (this.#pending.length >= atOnce) await this.finish();
  }

  async finish(): Promise<void> {
    const text = this.#pending;
    this.#pending = '';
    if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
  }

  async abandon(): Promise<void> {
    this.#pending = '';
  }
}
