/**
 * Which texts a shopper has agreed to. A tick counts for one text at one line, and for so many units: once the text
 * there is another, or their number, it is taken back, and what changed is told.
 */

/** A text that a line asks to be agreed to. */
export interface NeededConsent {
  /** The line's place in the order, from 0. */
  line: number;
  sku: string;
  /** The line across changes of the cart: its product, and which of that product's lines it is. */
  key: string;
  /** How many units it is for: a text without an amount does not say. */
  quantity: number;
  text: string;
  language: string;
  /** Why it is asked, in sentences. */
  why: readonly string[];
  /** What stands in the text, to tell what changed. */
  dates: string;
  payment: string;
}

/** A text agreed to, and when. */
export type GivenConsent = Omit<NeededConsent, 'line' | 'why'> & { at: string };

/** Why a text that was agreed to has to be agreed to again. */
export type RenewalReason = 'dates' | 'payment' | 'language' | 'quantity' | 'terms';

export class Consents {
  #needed: readonly NeededConsent[] = [];
  #given = new Map<string, GivenConsent>();
  #renewed = new Map<string, RenewalReason>();

  get needed(): readonly NeededConsent[] {
    return this.#needed;
  }

  /** Given for lines of now, in the order's order. */
  get given(): (GivenConsent & { line: number })[] {
    return this.#needed.flatMap(({ key, line }) => {
      const given = this.#given.get(key);
      return given === undefined ? [] : [{ ...given, line }];
    });
  }

  get missing(): NeededConsent[] {
    return this.#needed.filter(({ key }) => !this.#given.has(key));
  }

  isGiven({ key }: NeededConsent): boolean {
    return this.#given.has(key);
  }

  /** Why a consent is asked for again; undefined where it was not given before, or has been given since. */
  renewal({ key }: NeededConsent): RenewalReason | undefined {
    return this.#renewed.get(key);
  }

  /** The texts of now. Gives those that were agreed to and are no more. */
  need(needed: readonly NeededConsent[]): GivenConsent[] {
    this.#needed = needed;
    const byKey = new Map(needed.map((one) => [one.key, one]));
    const takenBack: GivenConsent[] = [];
    for (const given of this.#given.values()) {
      const now = byKey.get(given.key);
      if (now?.text === given.text && now.language === given.language && now.quantity === given.quantity) continue;
      this.#given.delete(given.key);
      takenBack.push(given);
      if (now !== undefined) this.#renewed.set(given.key, reasonOf(given, now));
    }
    for (const key of this.#renewed.keys()) {
      if (!byKey.has(key)) this.#renewed.delete(key);
    }
    return takenBack;
  }

  give(consents: readonly NeededConsent[], at: string): void {
    for (const { line: _, why: __, ...consent } of consents) {
      this.#given.set(consent.key, { ...consent, at });
      this.#renewed.delete(consent.key);
    }
  }

  takeBack(consents: readonly NeededConsent[]): void {
    for (const { key } of consents) this.#given.delete(key);
  }

  clear(): void {
    this.#given.clear();
    this.#renewed.clear();
  }

  /**
   * Puts back what was given on an earlier visit of the page.
   * What of it counts is seen when the texts are `need`ed next.
   */
  restore(given: readonly GivenConsent[]): void {
    this.clear();
    for (const one of given) this.#given.set(one.key, one);
  }

  /** To be restored later: also what was given for an order that is not there yet. */
  kept(): GivenConsent[] {
    return [...this.#given.values()];
  }
}

function reasonOf(given: GivenConsent, now: NeededConsent): RenewalReason {
  if (given.language !== now.language) return 'language';
  if (given.dates !== now.dates) return 'dates';
  if (given.payment !== now.payment) return 'payment';
  return given.quantity === now.quantity ? 'terms' : 'quantity';
}
