/** How a folder's documents are fetched, and what is said where they cannot be. */

import { failure, reasonOf, SnapshotFailure } from '../failure.ts';
import { fileNameOf } from '../file-name.ts';
import { atMost } from './at-most.ts';
import { type ProductText, readProduct } from './documents.ts';
import { type LawText, readLaw } from './law.ts';

/** As many requests at a time as a browser makes of one old server. */
const AT_A_TIME = 6;
/** One that takes longer has failed: the others wait for it. */
const LONGEST_REQUEST_MILLISECONDS = 15_000;

export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

export class FolderFetcher {
  readonly #inTurn = atMost(AT_A_TIME);

  constructor(
    /** Of the folder; it ends in a slash. */
    private readonly folder: string,
    private readonly fetch: Fetch,
  ) {}

  /** Where a product is, in the folder of products; throws a `SnapshotFailure` for a SKU that no file is called by. */
  urlOf(sku: string, products: string): string {
    const name = fileNameOf(sku);
    if (name === undefined) throw unknown(`"${sku}" is too long for the name of a file.`);
    return new URL(products + name, this.folder).href;
  }

  /** Of a request that is on its way already, or of a new one. Throws a `SnapshotFailure`. */
  async product(
    sku: string,
    products: string,
    { early, init }: { early?: Promise<Response> | undefined; init?: RequestInit } = {},
  ): Promise<ProductText> {
    const url = this.urlOf(sku, products);
    let response: Response;
    let text: string;
    try {
      [response, text] = await this.#inTurn(() => read(early ?? this.fetch(url, init)));
    } catch (error) {
      throw failure('not_fetched', `The document of "${sku}", ${url}, could not be fetched: ${reasonOf(error)}.`);
    }
    if (response.status === 404 || response.status === 410)
      throw unknown(`There is no product "${sku}": ${url} answered ${response.status}.`);
    if (!response.ok)
      throw failure(
        'not_fetched',
        `The document of "${sku}", ${url}, could not be fetched: the server answered ${response.status}.`,
      );
    return ofProduct(sku, readProduct(url, text));
  }

  urlOfLaw(country: string): string {
    return new URL(`law/${country}.json`, this.folder).href;
  }

  /** Throws a `SnapshotFailure`. */
  async law(country: string): Promise<LawText> {
    const url = this.urlOfLaw(country);
    const failed = (reason: string) =>
      failure('not_fetched', `The law of ${country}, ${url}, could not be fetched: ${reason}.`);
    let response: Response;
    let text: string;
    try {
      [response, text] = await this.#inTurn(() => read(this.fetch(url)));
    } catch (error) {
      throw failed(reasonOf(error));
    }
    if (!response.ok) throw failed(`the server answered ${response.status}`);
    const law = readLaw(text, country);
    if (law === undefined) throw failed('it is the document of no law of that country');
    return law;
  }

  /** A shop's document by its revision; undefined where it is not there. */
  async shop(revision: string): Promise<string | undefined> {
    const url = new URL(`shops/${encodeURIComponent(revision)}.json`, this.folder).href;
    try {
      // What has a revision for its name never changes.
      const [{ ok }, text] = await this.#inTurn(() => read(this.fetch(url, { cache: 'default' })));
      return ok ? text : undefined;
    } catch {
      return undefined;
    }
  }
}

/** The file of one product does not hold another. */
function ofProduct(sku: string, product: ProductText): ProductText {
  if (product.sku === undefined || product.sku === sku) return product;
  throw unknown(`${product.url} is the document of "${product.sku}", and not of "${sku}".`);
}

function unknown(message: string): SnapshotFailure {
  return new SnapshotFailure([{ code: 'unknown_sku', pointer: '/sku', message }]);
}

async function read(answer: Promise<Response>): Promise<[Response, string]> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    const message = `it took longer than ${LONGEST_REQUEST_MILLISECONDS / 1000} seconds`;
    timer = setTimeout(() => reject(new Error(message)), LONGEST_REQUEST_MILLISECONDS);
  });
  const whole = async (): Promise<[Response, string]> => {
    const response = await answer;
    return [response, await response.text()];
  };
  try {
    return await Promise.race([whole(), late]);
  } finally {
    clearTimeout(timer);
  }
}
