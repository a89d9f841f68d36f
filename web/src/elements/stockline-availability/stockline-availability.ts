/** The class, without registering it: safe to import anywhere. `define.ts` registers it. */
import { html, LitElement, type TemplateResult } from 'lit';
import type { Destination, SnapshotDocument, StocklinePromise } from '../../engine/types/documents.ts';
import { withConsentText } from '../../locales/consent.ts';
import { type Description, describe } from '../../locales/describe.ts';
import { type MessagesOverride, type Wording, withOverride, wordingFor } from '../../locales/index.ts';
import { type AvailabilityError, type AvailabilityStore, createAvailabilityStore, type Question } from '../../store/index.ts';
import { circumstancesOf, sourceOf } from '../asked.ts';
import { languageOf } from '../language.ts';
import { announcer, disclosure, lists, terms, text, tokens } from '../looks/index.ts';
import { clock, snapshots } from '../page.ts';
import { styles } from './styles.ts';
import { compactView, fullView } from './view.ts';

/** How much is shown: everything, or one line for a card in a list. */
export type AvailabilityVariant = 'full' | 'compact';

/** The events of `<stockline-availability>`. */
export interface StocklineAvailabilityEventMap {
  'stockline-promised': CustomEvent<{ promise: StocklinePromise }>;
  'stockline-error': CustomEvent<{ errors: readonly AvailabilityError[] }>;
}

/**
 * When an item ships, when it arrives, and on which terms: a promise, shown.
 *
 *     <stockline-availability src="/snapshot.json" sku="MUG" quantity="4" to="US 94103">
 *       Usually ships within a week.
 *     </stockline-availability>
 *
 * What stands between the tags is shown until there is a promise, and again when there cannot be one. A change of the promise is
 * announced to assistive technology once; the first one is not, nor are those of the compact variant, of which a page has many.
 *
 * Dates that are shown are kept while they hold, as time passes and newer snapshots come: only a new question, a new `at` among them,
 * or a broken promise brings others.
 *
 * @slot - What to show while, and whenever, there is no promise.
 *
 * @event {CustomEvent<{promise: StocklinePromise}>} stockline-promised - A promise is shown that differs from the one before.
 * @event {CustomEvent<{errors: AvailabilityError[]}>} stockline-error - There is no promise; `errors` says why. The slot is shown.
 *
 * @csspart availability - The whole.
 * @csspart status - The status in words, or the split sentence, with its icon.
 * @csspart icon - The icon of the status.
 * @csspart windows - Ship and arrival of a promise, or of one part.
 * @csspart ship - The ship window.
 * @csspart deliver - The arrival window.
 * @csspart no-date - Stands for the windows where no date is known.
 * @csspart detail - The compact variant's second half.
 * @csspart parts - The list of parts of a split promise.
 * @csspart part - One part.
 * @csspart maximum - The largest quantity that can be ordered, where more was asked for.
 * @csspart outlook - When an item that cannot be ordered is expected back.
 * @csspart order-by - Up to when the promise holds.
 * @csspart note - Why a date is missing.
 * @csspart why - The disclosure with the reasons.
 * @csspart why-summary - Its button.
 * @csspart reasons - The reasons; of a split promise, those of one part.
 * @csspart terms - The terms.
 * @csspart terms-heading - Their heading.
 * @csspart term - One term; also `payment`, `consent`, `cancellation`, `withdrawal`, `refund`, `returns`, `delayRefund` or `rights`.
 * @csspart basis - On whose authority a term stands: the shop's, or where the law says so.
 * @csspart not-advice - Says that the terms are not legal advice.
 *
 * @cssproperty --stockline-in-stock-color - Colour of a status; each of these follows `color-scheme` by default.
 * @cssproperty --stockline-backorder-color - As above.
 * @cssproperty --stockline-preorder-color - As above.
 * @cssproperty --stockline-made-to-order-color - As above.
 * @cssproperty --stockline-unavailable-color - Colour of out of stock and discontinued.
 * @cssproperty --stockline-muted-color - Colour of secondary text.
 * @cssproperty --stockline-rule-color - Colour of the lines between parts.
 * @cssproperty --stockline-focus-color - Colour of the focus ring.
 * @cssproperty --stockline-gap - Space between the lines, 0.75em by default.
 */
export class StocklineAvailability extends LitElement {
  static override styles = [tokens, text, lists, disclosure, terms, announcer, styles];

  static override properties = {
    sku: {},
    quantity: { type: Number },
    to: {},
    method: {},
    src: {},
    snapshot: { attribute: false },
    at: {},
    confidence: { type: Number },
    variant: { reflect: true },
    messages: { attribute: false },
    lang: {},
  };

  /** The product's key in the snapshot. */
  declare sku: string | null;
  /** Units asked for; 1 when absent. */
  declare quantity: number | null;
  /** Where it goes: "US", "US 94103", or a record. */
  declare to: string | Destination | null;
  /** The shipping method's name; the snapshot's first when absent. */
  declare method: string | null;
  /** Address of the snapshot; elements with the same one share one fetch. */
  declare src: string | null;
  /** The snapshot itself, as a record or as text, in place of `src`. A record that is changed has to be set anew, as a new record. */
  declare snapshot: string | SnapshotDocument | null;
  /** The instant of asking, `YYYY-MM-DDTHH:MM:SSZ`; the clock's when absent. */
  declare at: string | null;
  /** How likely each date is to hold; 0.9 when absent. */
  declare confidence: number | null;
  declare variant: AvailabilityVariant | null;
  /** The shop's own wording for this element. */
  declare messages: MessagesOverride | null;

  readonly #store: AvailabilityStore = createAvailabilityStore({ snapshots, clock });
  #wording: Wording | undefined;
  #description: Description | undefined;
  #spoken: string | undefined;
  #announcement = '';
  #reported = '';

  constructor() {
    super();
    this.#store.subscribe(() => this.requestUpdate());
  }

  /** The promise that is shown, with the text to consent to in the element's words; undefined while there is none. */
  get promise(): StocklinePromise | undefined {
    const state = this.#store.getState();
    return state.phase === 'promised' ? withConsentText(state.promise, this.#wordingNow()) : undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#ask();
    this.#store.dispatch({ type: 'connect' });
  }

  /** Moving an element takes it out and puts it in again at once: only one that stays out lets go of its snapshot. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    queueMicrotask(() => {
      if (!this.isConnected) this.#store.dispatch({ type: 'disconnect' });
    });
  }

  protected override willUpdate(): void {
    if (!this.isConnected) return;
    this.#ask();
    const state = this.#store.getState();
    this.#description = undefined;
    if (state.phase !== 'promised') return;
    this.#wording = this.#wordingNow();
    this.#description = describe(state.promise, this.#wording, state.places);
    this.#announce(this.#description.summary);
  }

  #wordingNow(): Wording {
    const wording = wordingFor(languageOf(this));
    return { ...wording, messages: withOverride(wording.messages, this.messages ?? undefined) };
  }

  protected override render(): TemplateResult {
    const content = this.#content();
    if (this.variant === 'compact') return html`${content}`;
    return html`${content}
      <div class="announcer" role="status">${this.#announcement}</div>`;
  }

  protected override updated(): void {
    this.#report();
  }

  #ask(): void {
    this.#store.dispatch({ type: 'ask', question: this.#question(), source: sourceOf(this) });
  }

  #question(): Question | undefined {
    return this.sku ? { sku: this.sku, quantity: this.quantity ?? 1, ...circumstancesOf(this) } : undefined;
  }

  /** The region is there from the start and empty: a live region that appears with its text is not read. */
  #announce(summary: string): void {
    if (this.#spoken !== undefined && this.#spoken !== summary) this.#announcement = summary;
    this.#spoken = summary;
  }

  /** Events follow what is shown, after it is shown, and only a change of it: the instant of asking alone is none. */
  #report(): void {
    const state = this.#store.getState();
    const { promise } = this;
    const reported = JSON.stringify(promise ? { ...promise, at: '' } : state);
    if (reported === this.#reported) return;
    this.#reported = reported;
    if (promise) this.#emit('stockline-promised', { promise });
    if (state.phase === 'failed') this.#emit('stockline-error', { errors: state.errors });
  }

  #emit<Name extends keyof StocklineAvailabilityEventMap>(name: Name, detail: StocklineAvailabilityEventMap[Name]['detail']): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  #content(): TemplateResult {
    if (this.#description === undefined || this.#wording === undefined) return html`<slot></slot>`;
    return this.variant === 'compact' ? compactView(this.#description) : fullView(this.#description, this.#wording.messages);
  }
}
