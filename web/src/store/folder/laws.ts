/**
 * The law of the countries that are asked about in a folder: each is fetched once for a revision of the shop's
 * document, however many ask. Where a country's document cannot be had, or goes with another revision, the shop's
 * document of that revision has it, with the law of all countries.
 */
import { countryApart } from '../../engine/country-apart.ts';
import { type AvailabilityError, errorsOf, failure, SnapshotFailure } from '../failure.ts';
import type { AboutProducts } from '../snapshot.ts';
import { readShop, type ShopText } from './documents.ts';
import type { FolderFetcher } from './fetched.ts';
import { shopWithLaw } from './law.ts';

/** One country's, as far as it has come. */
export interface CountryLaw {
  readonly country: string;
  /** Resolves once it has come, or has failed to. */
  coming: Promise<void>;
  isSettled: boolean;
  /** The whole shop's document for destinations there. */
  shop?: ShopText;
  /** Why there is none. */
  errors?: readonly AvailabilityError[];
}

export class Laws {
  /** By the shop's revision and the country. */
  readonly #all = new Map<string, CountryLaw>();

  constructor(private readonly fetcher: FolderFetcher) {}

  /** What the question needs of it, which is fetched from now on; undefined where the shop's document has it. */
  of(shop: ShopText, { to }: AboutProducts): CountryLaw | undefined {
    const country = countryApart(shop.apart, to);
    return country === undefined ? undefined : this.#of(shop, country);
  }

  /** Forgets what has failed: who asks next tries again. */
  forgetFailed(): void {
    for (const [key, law] of this.#all) if (law.errors !== undefined) this.#all.delete(key);
  }

  /** Forgets what goes with none of these documents. */
  keep(shops: readonly ShopText[]): void {
    for (const [key, { country }] of this.#all)
      if (!shops.some((shop) => key === keyOf(shop, country))) this.#all.delete(key);
  }

  /** Fetches for another revision what is there of this one. Throws a `SnapshotFailure` where that cannot be had. */
  async prepare(before: ShopText | undefined, shop: ShopText): Promise<void> {
    if (before === undefined || before.revision === shop.revision) return;
    const there = [...this.#all].filter(([key, law]) => law.shop && key === keyOf(before, law.country));
    const wanted = there.filter(([, { country }]) => shop.apart.includes(country));
    await Promise.all(
      wanted.map(async ([, { country }]) => {
        const law = this.#of(shop, country);
        await law.coming;
        if (law.errors === undefined) return;
        this.#all.delete(keyOf(shop, country));
        throw new SnapshotFailure(law.errors);
      }),
    );
  }

  /** Tries again what has failed, and says whether any of it is there now. */
  async lookAgain(shop: ShopText): Promise<boolean> {
    const failed = [...this.#all.entries()].filter(([key, law]) => law.errors && key === keyOf(shop, law.country));
    await Promise.all(failed.map(([, law]) => this.#load(law, shop)));
    return failed.some(([, law]) => law.errors === undefined);
  }

  #of(shop: ShopText, country: string): CountryLaw {
    const key = keyOf(shop, country);
    const known = this.#all.get(key);
    if (known !== undefined) return known;
    const law: CountryLaw = { country, coming: Promise.resolve(), isSettled: false };
    this.#all.set(key, law);
    law.coming = this.#load(law, shop).then(() => {
      law.isSettled = true;
    });
    return law;
  }

  /** Never throws. What is there stays until it is known what takes its place. */
  async #load(law: CountryLaw, shop: ShopText): Promise<void> {
    const { country } = law;
    let error: unknown;
    try {
      const found = await this.fetcher.law(country);
      if (found.shop === shop.revision) {
        take(law, shopWithLaw(shop, found.document));
        return;
      }
      const url = this.fetcher.urlOfLaw(country);
      error = failure(
        'other_revision',
        `${url} goes with shop document "${found.shop}", and not with "${shop.revision}".`,
      );
    } catch (thrown) {
      error = thrown;
    }
    const text = shop.revision === undefined ? undefined : await this.fetcher.shop(shop.revision);
    const whole = text === undefined ? undefined : readShop(text);
    if (whole !== undefined && whole.revision === shop.revision && whole.apart.length === 0)
      take(law, shopWithLaw(shop, { ...whole.document, country: undefined }));
    else law.errors = errorsOf(error);
  }
}

function take(law: CountryLaw, shop: ShopText): void {
  law.shop = shop;
  delete law.errors;
}

function keyOf({ revision = '' }: ShopText, country: string): string {
  return `${revision} ${country}`;
}
