/** Documents and lines from files or standard input. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { notRead } from './system-errors.ts';

/** What `-` stands for. */
export const standardInput = '-';

/** How people call the document: its file, or standard input. */
export function nameOf(path: string): string {
  return path === standardInput ? 'standard input' : path;
}

/** The whole document; undefined when it is not UTF-8. */
export async function readDocument(path: string): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of read(path)) chunks.push(chunk);
  return decode(Buffer.concat(chunks));
}

/** A line of input. */
export interface Line {
  /** Counted from 1. */
  number: number;
  /** Its text without the line's end; undefined when it is not UTF-8. */
  text: string | undefined;
  /** Bytes read up to its end. */
  offset: number;
}

/** The document line by line, as they come. */
export async function* readLines(path: string): AsyncGenerator<Line> {
  let pending: Uint8Array[] = [];
  let number = 0;
  let offset = 0;
  const line = (end: number): Line => {
    offset += end;
    number += 1;
    const text = decode(Buffer.concat(pending));
    pending = [];
    return { number, text: text?.replace(/\r$/, ''), offset };
  };
  for await (const chunk of read(path)) {
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, start)) {
      pending.push(chunk.subarray(start, end));
      yield line(end + 1 - start);
      start = end + 1;
    }
    if (start < chunk.length) {
      pending.push(chunk.subarray(start));
      offset += chunk.length - start;
    }
  }
  if (pending.length > 0) yield line(0);
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

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
