/** Documents and lines from files or standard input. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Readable } from 'node:stream';
import { decode, type Line, linesOf } from '../../ledger/lines.ts';
import { notRead } from './system-errors.ts';

/** What `-` stands for. */
export const standardInput = '-';

/** How people call the document: its file, or standard input. */
export function nameOf(path: string): string {
  return path === standardInput ? 'standard input' : path;
}

/** Where the store is: that is private already. */
export function folderOf(paths: readonly string[]): string {
  const [first = standardInput] = paths;
  return first === standardInput ? '.' : dirname(first);
}

/** The whole document; undefined when it is not UTF-8. */
export async function readDocument(path: string): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of read(path)) chunks.push(chunk);
  return decode(Buffer.concat(chunks));
}

/** The document line by line, as they come. */
export function readLines(path: string): AsyncGenerator<Line> {
  return linesOf(read(path));
}

/** The document's size in bytes, where it is known beforehand. */
export async function sizeOf(path: string): Promise<number | undefined> {
  if (path === standardInput) return undefined;
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() === true ? found.size : undefined;
}

async function* read(path: string): AsyncGenerator<Uint8Array> {
  const stream: Readable = path === standardInput ? process.stdin : createReadStream(path);
  try {
    for await (const chunk of stream) yield chunk as Uint8Array;
  } catch (error) {
    throw notRead(nameOf(path), error);
  }
}
