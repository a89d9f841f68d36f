/**
 * The messages of one kind (a product page's, those of an order's page) in the languages that there are: English at
 * hand, the others fetched when somebody asks for them, and a shop's own beside and over them.
 */
import { remembered } from '../engine/remembered.ts';
import { canonicalTag, closestLanguage, isWithin, MAX_TAGS } from './tags.ts';

/**
 * Languages that come with the package, by tag, and how to fetch the module of each, which exports its messages and
 * nothing else.
 */
export type Shipped<Messages> = Readonly<Record<string, () => Promise<Readonly<Record<string, Messages>>>>>;

/** A catalogue of whatever messages, for those who only ask about languages. */
export type AnyCatalogue = Pick<Catalogue<never, never>, 'find' | 'isAtHand' | 'load'>;

export class Catalogue<Messages extends object, Override> {
  readonly #english: Messages;
  readonly #shipped: Shipped<Messages>;
  readonly #layOver: (messages: Messages, override: Override) => Messages;
  readonly #atHand = new Map<string, Messages>();
  readonly #overrides: { tag: string; override: Override }[] = [];
  readonly #loading = new Map<string, Promise<void>>();
  /** Answers of `find`: there are a few tags on a page, and many elements. A server's tags may come from its users. */
  readonly #found = new Map<string, string | undefined>();
  /** Answers of `messages`, likewise. */
  readonly #laid = new Map<string, Messages | undefined>();

  constructor(
    english: Messages,
    shipped: Shipped<Messages>,
    layOver: (messages: Messages, override: Override) => Messages,
  ) {
    this.#english = english;
    this.#shipped = shipped;
    this.#layOver = layOver;
    this.#atHand.set('en', english);
  }

  /** Adds a language, or replaces it. */
  register(tag: string, messages: Messages): void {
    this.#atHand.set(
      Object.keys(this.#shipped).find((known) => canonicalTag(known) === canonicalTag(tag)) ?? tag,
      messages,
    );
    this.#found.clear();
    this.#laid.clear();
  }

  /**
   * Lays some messages over those of a language, now and whenever they come. One for a narrower tag ("de-AT") holds for
   * its readers alone. A language that is not known is English but for them.
   */
  override(tag: string, override: Override): void {
    if (this.find(tag) === undefined) this.register(tag, this.#english);
    const found = this.find(tag) ?? tag;
    this.#overrides.push({ tag: isWithin(tag, found) ? tag : found, override });
    this.#laid.clear();
  }

  /** The language that serves a tag, whether or not its messages are at hand; undefined where none does. */
  find(tag: string): string | undefined {
    return remembered(this.#found, tag, MAX_TAGS, () =>
      closestLanguage(tag, [...this.#atHand.keys(), ...Object.keys(this.#shipped)]),
    );
  }

  /** Whether `messages` has the best that there is for the tag. */
  isAtHand(tag: string): boolean {
    const found = this.find(tag);
    return found === undefined || this.#atHand.has(found);
  }

  /** Fetches what serves the tag, once for all who ask. A failure is for those who asked: who asks next tries again. */
  async load(tag: string): Promise<void> {
    const found = this.find(tag);
    if (found === undefined || this.#atHand.has(found)) return;
    await (this.#loading.get(found) ?? this.#fetch(found));
  }

  /** The messages for a tag, as far as they are at hand, with the shop's own laid over them. */
  messages(tag: string): Messages | undefined {
    return remembered(this.#laid, tag, MAX_TAGS, () => this.#messagesFor(tag));
  }

  #messagesFor(tag: string): Messages | undefined {
    const found = closestLanguage(tag, this.#atHand.keys());
    const messages = found === undefined ? undefined : this.#atHand.get(found);
    if (found === undefined || messages === undefined) return undefined;
    return this.#overrides
      .filter((one) => one.tag === found || isWithin(tag, one.tag))
      .sort((one, other) => one.tag.length - other.tag.length)
      .reduce<Messages>((laid, { override }) => this.#layOver(laid, override), messages);
  }

  async #fetch(language: string): Promise<void> {
    const fetching = (async () => {
      const [messages] = Object.values((await this.#shipped[language]?.()) ?? {});
      // What the shop has registered in the meantime goes before ours.
      if (messages !== undefined && !this.#atHand.has(language)) this.register(language, messages);
    })();
    this.#loading.set(language, fetching);
    try {
      await fetching;
    } finally {
      this.#loading.delete(language);
    }
  }
}

/**
 * The tag to write in, where one thing is written from several catalogues: the reader's where all of them have it, else
 * English. Half a sentence in each would be worse.
 */
export function languageIn(catalogues: readonly AnyCatalogue[], tag: string): string {
  return catalogues.every((catalogue) => catalogue.find(tag) !== undefined) ? tag : 'en';
}

/** Whether all that is written for the tag can be written now. */
export function isAtHand(catalogues: readonly AnyCatalogue[], tag: string): boolean {
  const language = languageIn(catalogues, tag);
  return catalogues.every((catalogue) => catalogue.isAtHand(language));
}

/** Fetches what is missing. Fails when any of it cannot be had. */
export async function loadLanguage(catalogues: readonly AnyCatalogue[], tag: string): Promise<void> {
  const language = languageIn(catalogues, tag);
  await Promise.all(catalogues.map((catalogue) => catalogue.load(language)));
}
