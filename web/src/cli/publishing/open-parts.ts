/** Opens a store to be published: in memory, or, where that would take too much of it, piece by piece. */

import { open } from 'node:fs/promises';
import type { Fault } from '../../engine/full.ts';
import { plainCopy } from '../../verify/shapes.ts';
import { nameOf, sizeOf } from '../io/documents.ts';
import { notRead } from '../io/system-errors.ts';
import type { Member } from '../store/members.ts';
import {
  isOnStandardInput,
  Laid,
  nameOfStore,
  placeIn,
  type RefusedSource,
  readStore,
  refused,
  refuseTwice,
} from '../store/source.ts';
import { NotSplit, splitFile } from '../store/split-file.ts';
import { TextsInFiles } from './product-texts.ts';
import { StoreParts } from './store-parts.ts';

/** A store that can be published, until it is closed. */
export interface OpenParts {
  /** How people call it. */
  name: string;
  /** Bytes, or about as many. */
  size: number;
  placeOf(pointer: string): string;
  /** Undefined where the text is no store: only `whole` says why. */
  parts: StoreParts | undefined;
  /** The whole text, for the engine to say what is wrong with it; undefined where it is too long. */
  whole(): Promise<string | undefined>;
  close(): Promise<void>;
}

/** Files of more bytes together are not read into memory. */
const mostInMemory = 32_000_000;
/** JavaScript and WebAssembly have room for about as much text at once. */
const mostWhole = 300_000_000;

/** Throws an UnreadableError where a file cannot be read at all. */
export async function openParts(paths: readonly string[], inMemory = mostInMemory): Promise<OpenParts | RefusedSource> {
  refuseTwice(paths);
  const sizes = isOnStandardInput(paths) ? [] : await Promise.all(paths.map(sizeOf));
  const size = sizes.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  if (size > inMemory) return openInFiles(paths, size);
  const source = await readStore(paths);
  if ('errors' in source) return source;
  const { name, text, placeOf } = source;
  // Most of what is no JSON would be read as something else.
  const parts = plainCopy(text) === undefined ? undefined : StoreParts.of(text);
  return { name, placeOf, size: text.length, parts, whole: async () => text, close: async () => {} };
}

async function openInFiles(paths: readonly string[], size: number): Promise<OpenParts | RefusedSource> {
  const name = nameOfStore(paths);
  const laid = new Laid();
  const texts = new TextsInFiles();
  const whole = async () => {
    const source = size > mostWhole ? undefined : await readStore(paths);
    return source !== undefined && 'text' in source ? source.text : undefined;
  };
  const opened = { name, size, whole, placeOf: placeIn(laid.homes, name), close: () => texts.close() };
  try {
    let hasProducts = false;
    for (const path of paths) hasProducts = (await addFile(path, paths.length > 1, laid, texts)) || hasProducts;
    if (!hasProducts) throw new NotSplit();
  } catch (error) {
    await texts.close();
    if (!(error instanceof NotSplit)) throw error;
    // As what is read at once is refused.
    const source = size > mostWhole ? undefined : await readStore(paths);
    if (source !== undefined && 'errors' in source) return source;
    return { ...opened, placeOf: source?.placeOf ?? opened.placeOf, parts: undefined };
  }
  if (laid.faults.length === 0) return { ...opened, parts: new StoreParts(laid.members, texts) };
  await texts.close();
  return refused(name, laid.faults);
}

async function addFile(path: string, isOneOfMore: boolean, laid: Laid, texts: TextsInFiles): Promise<boolean> {
  const file = nameOf(path);
  try {
    const handle = await open(path);
    texts.addFile({ path, handle });
    const members: Member[] = [];
    const again: Member[] = [];
    const hasProducts = await splitFile(handle, {
      member: (member) => members.push(member),
      product(sku, text, at, length) {
        if (isOneOfMore && !laid.addProduct(file, sku)) again.push([sku, text]);
        else texts.add(sku, text, at, length);
      },
    });
    for (const [sku, text] of again) await texts.lay(sku, (before) => laid.withMembers(file, sku, before, text));
    laid.add(file, members);
    return hasProducts;
  } catch (error) {
    throw notRead(file, error);
  }
}

/** What is told where the whole is too long to find out where it is wrong. */
export const brokenSomewhere: Fault = {
  code: 'not_json',
  pointer: '',
  message: 'This is not JSON, or it has not one object of products. Write it anew.',
};
