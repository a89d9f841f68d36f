/**
 * A store in one file or several: settings, data, lead times. Several are laid together, each member of the store once;
 * what they have of products adds up, and likewise each member of a product stands once, in whichever file.
 */

import type { Fault } from '../../engine/full.ts';
import { pointerToken } from '../../engine/pointer.ts';
import { plainCopy } from '../../verify/shapes.ts';
import { nameOf, readDocument, standardInput } from '../io/documents.ts';
import { UsageError } from '../io/exit.ts';
import { notUtf8 } from '../io/output.ts';
import { type Member, membersOf, objectOf } from './members.ts';

/** A store as its files have it. */
export interface StoreSource {
  /** How people call it. */
  name: string;
  /** The document, laid together. */
  text: string;
  /** The file in which that place of the document is. */
  placeOf(pointer: string): string;
}

/** Files that make no document. */
export interface RefusedSource {
  name: string;
  errors: Fault[];
  placeOf(pointer: string): string;
}

/** A file of the store. */
export interface StoreFile {
  path: string;
  text: string;
}

/** Reads the files. Throws an UnreadableError where one cannot be read at all. */
export async function readStore(paths: readonly string[]): Promise<StoreSource | RefusedSource> {
  refuseTwice(paths);
  const files: StoreFile[] = [];
  // One after another: the first that cannot be read is the one that is told.
  for (const path of paths) {
    const text = await readDocument(path);
    if (text === undefined) return refused(nameOf(path), notUtf8.errors);
    files.push({ path, text });
  }
  return laidTogether(files);
}

/** Throws a UsageError where a file is named more than once. */
export function refuseTwice(paths: readonly string[]): void {
  if (new Set(paths).size === paths.length) return;
  const twice = paths.find((path, index) => paths.indexOf(path) < index) ?? '';
  throw new UsageError(`${nameOf(twice)} is named twice. Name each file of the store once.`);
}

/** One document of them. */
export function laidTogether(files: readonly StoreFile[]): StoreSource | RefusedSource {
  const [only] = files;
  if (only !== undefined && files.length === 1) return document(nameOf(only.path), only.text, new Map());
  const laid = new Laid();
  for (const { path, text } of files) {
    const fault = notAnObject(text);
    if (fault !== undefined) return refused(nameOf(path), [fault]);
    laid.add(nameOf(path), membersOf(text) ?? []);
  }
  const name = files.map(({ path }) => nameOf(path)).join(' + ');
  return laid.faults.length > 0 ? refused(name, laid.faults) : document(name, laid.text(), laid.homes);
}

/** How people call a store in these files. */
export function nameOfStore(paths: readonly string[]): string {
  return paths.map(nameOf).join(' + ');
}

/** Whether the store is given on standard input, which can be read only once. */
export function isOnStandardInput(paths: readonly string[]): boolean {
  return paths.includes(standardInput);
}

/** Files of a store, added up. */
export class Laid {
  readonly faults: Fault[] = [];
  /** By pointer, the file in which it stands. */
  readonly homes = new Map<string, string>();
  readonly #members: Member[] = [];
  /** By name, the text; those that stand twice in one file stand here twice. */
  readonly #products: Member[] = [];
  readonly #places = new Map<string, number>();

  add(file: string, members: readonly Member[]): void {
    for (const [name, text] of members) {
      const products = name === 'products' ? membersOf(text) : undefined;
      if (products !== undefined) this.#addProducts(file, products);
      else this.#addMember(file, name, text);
    }
  }

  /** All but the products. */
  get members(): readonly Member[] {
    return this.#members;
  }

  /** A product of that file; its text is kept elsewhere. False where it stands in another file already. */
  addProduct(file: string, sku: string): boolean {
    this.#haveProducts(file);
    const pointer = `/products/${pointerToken(sku)}`;
    const home = this.homes.get(pointer) ?? file;
    if (home !== file) return false;
    this.homes.set(pointer, file);
    return true;
  }

  /** The product of an earlier file with what this one says of it: each member once, or the same in both. */
  withMembers(file: string, sku: string, before: string, text: string): string {
    const pointer = `/products/${pointerToken(sku)}`;
    const members = membersOf(before);
    const more = membersOf(text);
    if (members === undefined || more === undefined) {
      this.#isNew(file, pointer, `The product "${sku}"`);
      return before;
    }
    const added = more.filter(([name, value]) => {
      const same = members.find(([other]) => other === name);
      if (same === undefined) {
        this.homes.set(`${pointer}/${pointerToken(name)}`, file);
        return true;
      }
      if (name.startsWith('x-') || isSame(same[1], value)) return false;
      const home = this.homes.get(`${pointer}/${pointerToken(name)}`) ?? this.homes.get(pointer) ?? '';
      const message = `"${name}" of the product "${sku}" is one thing in ${home} and another in ${file}. Keep one of them. If an import wrote one, import again: it leaves out what the settings say.`;
      this.faults.push({ code: 'duplicate_key', pointer: `${pointer}/${pointerToken(name)}`, message });
      return false;
    });
    return objectOf([...members, ...added]);
  }

  text(): string {
    const products: Member[] = this.homes.has('/products') ? [['products', objectOf(this.#products)]] : [];
    return objectOf([...this.#members, ...products]);
  }

  #addMember(file: string, name: string, text: string): void {
    const pointer = `/${pointerToken(name)}`;
    if ((this.homes.get(pointer) ?? file) !== file && this.#isEachFiles(name, text)) return;
    if (this.#isNew(file, pointer, `"${name}"`)) this.#members.push([name, text]);
  }

  /** Each file says in which form it is written, and may have notes of its own. */
  #isEachFiles(name: string, text: string): boolean {
    return name.startsWith('x-') || (name === 'version' && this.#members.some(([, said]) => said === text));
  }

  #addProducts(file: string, products: readonly Member[]): void {
    this.#haveProducts(file);
    for (const [sku, text] of products) {
      const place = this.#places.get(sku) ?? -1;
      const before = this.#products[place]?.[1];
      if (!this.addProduct(file, sku) && before !== undefined)
        this.#products[place] = [sku, this.withMembers(file, sku, before, text)];
      else this.#places.set(sku, this.#products.push([sku, text]) - 1);
    }
  }

  /** They are the first file's that has any, if only none. */
  #haveProducts(file: string): void {
    this.homes.set('/products', this.homes.get('/products') ?? file);
  }

  #isNew(file: string, pointer: string, what: string): boolean {
    const other = this.homes.get(pointer);
    if (other === undefined || other === file) {
      // What stands twice in one file the engine tells.
      this.homes.set(pointer, file);
      return true;
    }
    const message = `${what} stands in ${other} and in ${file}. Keep one of them.`;
    this.faults.push({ code: 'duplicate_key', pointer, message });
    return false;
  }
}

/** Whether two texts of JSON are the same but for spaces. */
function isSame(one: string, other: string): boolean {
  return one === other || JSON.stringify(plainCopy(one)) === JSON.stringify(plainCopy(other));
}

function document(name: string, text: string, homes: ReadonlyMap<string, string>): StoreSource {
  return { name, text, placeOf: placeIn(homes, name) };
}

/** The file of a place, by where its members stand. */
export function placeIn(homes: ReadonlyMap<string, string>, name: string): (pointer: string) => string {
  return (pointer) => {
    const [, member = '', sku = '', own = ''] = pointer.split('/');
    return homes.get(`/${member}/${sku}/${own}`) ?? homes.get(`/${member}/${sku}`) ?? homes.get(`/${member}`) ?? name;
  };
}

export function refused(name: string, errors: readonly Fault[]): RefusedSource {
  return { name, errors: [...errors], placeOf: () => name };
}

function notAnObject(text: string): Fault | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/u, ''));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return undefined;
  } catch {
    return { code: 'not_json', pointer: '', message: 'This is not JSON, or only a part of it. Write it anew.' };
  }
  return { code: 'wrong_type', pointer: '', message: 'This is no part of a store. Write an object here.' };
}
