/**
 * The language that an element writes in: that of its place on the page, once its messages are there. While they are on
 * their way the element goes on in the language that it has written in so far, and where it has written in none it
 * writes nothing: no flash of English.
 */
import type { ReactiveControllerHost } from 'lit';
import { type AnyCatalogue, isAtHand, loadLanguage } from '../locales/catalogue.ts';
import { type AvailabilityError, reasonOf } from '../store/failure.ts';

export class SpokenLanguage {
  readonly #host: HTMLElement & Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #catalogues: readonly AnyCatalogue[];
  #wanted: string | undefined;
  #spoken: string | undefined;
  #errors: readonly AvailabilityError[] | undefined;

  constructor(host: HTMLElement & Pick<ReactiveControllerHost, 'requestUpdate'>, catalogues: readonly AnyCatalogue[]) {
    this.#host = host;
    this.#catalogues = catalogues;
  }

  /** The tag to write in; undefined while nothing can be written yet. */
  get tag(): string | undefined {
    return this.#spoken;
  }

  /** Why the language of the place could not be had; English is spoken then. */
  get errors(): readonly AvailabilityError[] | undefined {
    return this.#errors;
  }

  /** Looks at the place anew. Asks for an update of the host when messages have come. */
  look(): void {
    const wanted = languageOf(this.#host);
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    if (isAtHand(this.#catalogues, wanted)) {
      this.#speak(wanted);
      return;
    }
    loadLanguage(this.#catalogues, wanted).then(
      () => this.#arrived(wanted, wanted),
      (error: unknown) => this.#arrived(wanted, 'en', error),
    );
  }

  /** Out of the page, where there is no language: whoever comes back is asked anew, and what failed is tried again. */
  forget(): void {
    if (this.#errors !== undefined) this.#wanted = undefined;
  }

  #arrived(wanted: string, spoken: string, error?: unknown): void {
    if (wanted !== this.#wanted) return;
    this.#speak(spoken);
    if (error !== undefined) {
      this.#errors = [{ code: 'no_language', pointer: '', message: `No texts in "${wanted}": ${reasonOf(error)}.` }];
    }
    this.#host.requestUpdate();
  }

  #speak(tag: string): void {
    this.#spoken = tag;
    this.#errors = undefined;
  }
}

/**
 * The language that an element stands in: its own `lang` or the nearest one around it, through shadow roots. One that
 * is empty ends the search, as HTML has it: the language is not known, and English is written.
 */
export function languageOf({ lang, parentNode }: Node & { readonly lang?: string | null }): string {
  // Its own is the property, which may not have been reflected yet.
  let language = lang;
  for (let node: Node | null | undefined = parentNode; node && typeof language !== 'string'; ) {
    language = (node as Partial<Element>).getAttribute?.('lang');
    node = node.parentNode ?? (node as Partial<ShadowRoot>).host;
  }
  return language?.trim() || 'en';
}
