/**
 * The folder of published documents, and the archive beside it (web/docs/publishing.md).
 *
 *     DIR/shop.json            the heartbeat, and what all products share, with the law of the shop's home
 *     DIR/law/COUNTRY.json     the law of another country
 *     DIR/shops/REVISION.json  what all products share by its revision, with the law of all countries: for products
 *                              that were planned with it, and for the moment in which the law is another's
 *     DIR/products/NAME.json   a product
 *
 * What has not changed is not written. Whenever the publisher is stopped, the folder is whole: each document is in the
 * archive before it is in its place, and what nobody needs any more goes last.
 */
import { join } from 'node:path';
import { fileNameOf, skuOf } from '../../store/file-name.ts';
import { namesIn, readIfThere } from '../io/whole-files.ts';
import { type Archive, removeOld, touch } from './archive.ts';
import {
  asOfProduct,
  lasting,
  membersOfProduct,
  membersOfShop,
  type ProductMembers,
  revisionOf,
  type ShopMembers,
  withMembers,
} from './documents.ts';
import type { PublicFiles } from './public-files.ts';

/** Milliseconds for which a shop document stays by its revision: pages that are open may ask for it. */
const shopsStay = 6 * 3_600_000;

/** Where products are, seen from the shop document. */
export const productsFolder = 'products/';

export class Site {
  /** Whether there is a shop document, from which pages come to products. */
  #isPublic = true;
  /** The names of products' files; undefined until they were looked up. To ask for a file that is none is slow. */
  #names: Set<string> | undefined;

  constructor(
    private readonly folder: string,
    private readonly files: PublicFiles,
    private readonly archive: Archive,
  ) {}

  /** Removes what is no part of it: a publisher that was stopped has left it, or one that was asked for more. */
  async sweep(): Promise<void> {
    await this.files.sweep(this.folder, (name) => name === 'shop.json');
    await this.files.sweep(join(this.folder, 'shops'), (name) => /^[0-9a-f]{16}\.json$/u.test(name));
    await this.files.sweep(join(this.folder, 'products'), (name) => skuOf(name) !== undefined);
    await this.files.sweep(join(this.folder, 'law'), (name) => /^[A-Z]{2}\.json$/u.test(name));
    this.#names = new Set(await namesIn(join(this.folder, 'products')));
  }

  /** What is published as the shop now; undefined where nothing is. */
  async shop(): Promise<ShopMembers | undefined> {
    const text = readIfThere(join(this.folder, 'shop.json'));
    this.#isPublic = text !== undefined;
    return membersOfShop(text);
  }

  /** The whole shop document under its revision. */
  async keepShop(revision: string, whole: string): Promise<void> {
    const text = withMembers(whole, { revision, products: productsFolder });
    await this.#put(join(this.folder, 'shops', `${revision}.json`), text, (beside) =>
      this.archive.put('shops', revision, beside, text),
    );
  }

  /** The law of a country, as it goes with that revision of the shop document, which is kept already. */
  async putLaw(country: string, text: string, shop: string): Promise<void> {
    const path = join(this.folder, 'law', `${country}.json`);
    const whole = withMembers(text, { shop });
    if (readIfThere(path) === whole) await this.files.complete(path, whole);
    else await this.files.write(path, whole);
  }

  /** Removes the law of countries that have none apart any more. */
  async removeLawBut(kept: { has(country: string): boolean }): Promise<void> {
    for (const name of await namesIn(join(this.folder, 'law'))) {
      const [, country] = /^([A-Z]{2})\.json$/u.exec(name) ?? [];
      if (country !== undefined && !kept.has(country)) await this.files.remove(join(this.folder, 'law', name));
    }
  }

  /** What pages read first: written last of all that a publication changes. */
  async writeShop(home: string, members: ShopMembers, before: ShopMembers | undefined): Promise<void> {
    if (before !== undefined && before.revision !== members.revision) {
      await this.archive.supersede('shops', before.revision);
      await touch(join(this.folder, 'shops', `${before.revision}.json`));
    }
    await this.files.write(join(this.folder, 'shop.json'), withMembers(home, members));
    this.#isPublic = true;
  }

  /** What is published of the product; undefined where nothing is. */
  async product(sku: string): Promise<ProductMembers | undefined> {
    const name = fileNameOf(sku);
    return name === undefined ? undefined : membersOfProduct(readIfThere(this.#pathOf(name)));
  }

  /** Writes the product's document where another is there; the name of its file is `name`. */
  async putProduct(name: string, text: string, shop: string): Promise<{ members: ProductMembers; isNew: boolean }> {
    const planned = withMembers(text, { shop });
    const path = this.#pathOf(name);
    const there = this.#names?.has(name) === false ? undefined : readIfThere(path);
    const published = membersOfProduct(there);
    if (there !== undefined && published !== undefined && isStill(there, planned)) {
      await this.files.complete(path, there);
      if (!this.archive.has('products', published.revision, there))
        await this.archive.put('products', published.revision, path, there);
      return { members: published, isNew: false };
    }
    const revision = revisionOf(planned);
    const whole = withMembers(planned, { revision });
    if (published !== undefined) await this.archive.supersede('products', published.revision);
    const keep = (beside: string) => this.archive.put('products', revision, beside, whole);
    // Before the first shop document nobody reads it, and what a power cut damages the next publication writes again.
    await this.files.write(path, whole, keep, this.#isPublic);
    this.#names?.add(name);
    const { replanBy } = membersOfProduct(whole) ?? {};
    return { members: { revision, shop, ...(replanBy !== undefined && { replanBy }) }, isNew: true };
  }

  /** Removes products that are no more, and gives their SKUs. */
  async removeBut(kept: { has(sku: string): boolean }): Promise<string[]> {
    const removed: string[] = [];
    for (const name of await namesIn(join(this.folder, 'products'))) {
      const sku = skuOf(name);
      if (sku === undefined || kept.has(sku)) continue;
      const text = readIfThere(this.#pathOf(name));
      const published = membersOfProduct(text);
      // What somebody else has put there stays. What a power cut has emptied was ours.
      if (published === undefined && text !== '') continue;
      if (published !== undefined) await this.archive.supersede('products', published.revision);
      await this.files.remove(this.#pathOf(name));
      this.#names?.delete(name);
      removed.push(sku);
    }
    return removed.sort();
  }

  /** Removes what nobody asks for any more; `shops` and `products` are the revisions that are published. */
  async prune(shops: ReadonlySet<string>, products: ReadonlySet<string>): Promise<void> {
    await removeOld(join(this.folder, 'shops'), Date.now() - shopsStay, shops, (path) => this.files.remove(path));
    await this.archive.prune(new Set([...shops, ...products]));
  }

  async #put(path: string, text: string, keep: (beside: string) => Promise<void>): Promise<void> {
    if (readIfThere(path) !== text) return this.files.write(path, text, keep);
    await this.files.complete(path, text);
    // The archive may be a new one.
    await keep(path);
  }

  #pathOf(name: string): string {
    return join(this.folder, 'products', name);
  }
}

/** Of two documents on a page the later one counts: so none stays that is of a later moment than those planned now. */
function isStill(there: string, planned: string): boolean {
  return lasting(there) === lasting(planned) && (asOfProduct(there) ?? '') <= (asOfProduct(planned) ?? '');
}
