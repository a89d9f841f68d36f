/** The class, without registering it: safe to import anywhere. `define.ts` registers it. */
import { html, type TemplateResult } from 'lit';
import { isDay } from '../../days/days.ts';
import { withoutInstant } from '../../engine/instant.ts';
import type { StocklinePromise } from '../../engine/types/documents.ts';
import type { Countdown } from '../../locales/description.ts';
import { type MessagesOverride, type Wording, withOverride, wordingFor } from '../../locales/index.ts';
import { type Surface, surfaceOf } from '../../locales/page-surface.ts';
import { forReader } from '../../locales/windows.ts';
import { type AvailabilityState, createAvailabilityStore, type Question } from '../../store/availability.ts';
import { type AvailabilityError, failure, reasonOf } from '../../store/failure.ts';
import { unitsAsked } from '../asked.ts';
import { AskingElement, type AskingEventMap } from '../asking-element.ts';
import { headingLevelOf } from '../heading-level.ts';
import { announcer } from '../looks/announcer.ts';
import { disclosure } from '../looks/disclosure.ts';
import { facts } from '../looks/facts.ts';
import { text } from '../looks/text.ts';
import { tokens } from '../looks/tokens.ts';
import { clock, snapshots } from '../page.ts';
import { myTurn } from '../turns.ts';
import { FetchedDetails } from './fetched-details.ts';
import { expectLimits, lacksLimits, rare } from './fetched-limits.ts';
import { keepRoomOfCards } from './room-of-cards.ts';
import { styles } from './styles.ts';
import type { Ticking } from './ticking.ts';
import { badgeView, compactView, fullView } from './view.ts';

type PromisedAvailability = Extract<AvailabilityState, { phase: 'promised' }>;

/** How much is shown: everything, one line for a card in a list, or the status alone. */
export type AvailabilityVariant = 'full' | 'compact' | 'badge';

/** What answers whether it arrives by a day, once an element has asked. */
let byDay: typeof import('../../days/by-day.ts').byDay | undefined;

/** Of the device, once an element has asked. */
let readersZone: string | undefined;

/** The events of `<stockline-availability>`. */
export type StocklineAvailabilityEventMap = AskingEventMap<StocklinePromise>;

/**
 * Shows the promise for one product: when it ships, when it arrives, and on which terms.
 *
 *     <stockline-availability src="/snapshot.json" sku="MUG" quantity="4" to="US 94103">
 *       Usually ships within a week.
 *     </stockline-availability>
 *
 * Put a fallback between the tags. Shoppers see it while the promise loads, and whenever there is none.
 *
 * Dates that are shown are kept while they hold, though time passes and newer snapshots come. Other dates come with a
 * new question (a new `at` is one), or when the promise is broken.
 *
 * A change of the promise is announced to screen readers, once. The first promise is not announced, nor are changes of
 * the `compact` variant and the `badge`, of which a page has many, nor the time that is left to order.
 *
 * @slot - The fallback: what to show while the promise loads, and whenever there is none. A
 *   `<script type="application/json">` among it is the snapshot, where `src` and `snapshot` are absent.
 * @slot destination - The page's own way to say where to, in place of the words that ask for it: a link, or a button.
 *
 * @event {CustomEvent<{promise: StocklinePromise}>} stockline-promised - The first promise to a question is shown.
 *   Example: with `sku="MUG"`, `detail.promise.status` is `"in_stock"`.
 * @event {CustomEvent<{promise: StocklinePromise, previous: StocklinePromise}>} stockline-changed - Another promise to
 *   the same question has taken the place of the `previous` one.
 * @event {CustomEvent<{errors: AvailabilityError[]}>} stockline-error - There is no promise, and the fallback is
 *   shown. Or the promise that is shown cannot be kept up to date, or is in English for want of the page's language.
 *   Each error has a `code`, a `pointer` and a `message`. Example: with `sku="NO-SUCH"`, `detail.errors.0.code` is
 *   `"unknown_sku"`.
 *
 * @csspart availability - The whole.
 * @csspart status - The status in words, with its icon.
 * @csspart icon - The icon of the status.
 * @csspart answer - When it arrives, ships, is ready or is released; that no date is known.
 * @csspart odds - How sure that is, where the days are uncertain.
 * @csspart detail - The compact variant's second half.
 * @csspart lines - The list of parts of a split promise.
 * @csspart line - One part, or all that come later.
 * @csspart line-status - Its status, where the parts differ.
 * @csspart maximum - The largest quantity that can be ordered, where more was asked for.
 * @csspart order-quantity - How many units one order may have, where there is a rule.
 * @csspart outlook - When an item that cannot be ordered is expected back, or by which methods it does ship there.
 * @csspart context - What the answer holds for.
 * @csspart to - Where to.
 * @csspart at - Where it is collected.
 * @csspart by - Whether it arrives by the day that the page asks about.
 * @csspart order-by - Up to when the answer holds.
 * @csspart destination - Says that a destination is wanting; the slot of that name is in it.
 * @csspart note - Why a date is missing, or may be another.
 * @csspart foot - The facts and the details.
 * @csspart facts - What money depends on.
 * @csspart fact - One of them; also `payment`, `cancellation`, `fee` or `return`.
 * @csspart details - The disclosure with all the rest.
 * @csspart details-summary - Its button.
 * @csspart not-loaded - Stands for what is unfolded while it is on its way, and says where it cannot be had.
 * @csspart sections - What is unfolded.
 * @csspart why - Its first section: the days, and why they are what they are.
 * @csspart course - The section with the drawing of days that are uncertain, or come in parts.
 * @csspart ladder - The section with the dates of other quantities.
 * @csspart terms - The section with all terms.
 * @csspart heading - A section's heading.
 * @csspart reasons - Days and reasons; of a split promise, those of one part.
 * @csspart windows - Ship and arrival of a promise, of one part, or of a quantity.
 * @csspart ship - The ship window.
 * @csspart deliver - The arrival window.
 * @csspart no-date - Stands for the windows where no date is known.
 * @csspart queue - The place in line, where the shop allows it to be told.
 * @csspart ahead - How many stand before it.
 * @csspart batch - How much of the delivery that it waits for is taken.
 * @csspart bar - The same as a bar.
 * @csspart rung - One quantity, or several that are promised alike; also `asked`, where the quantity asked for is among
 *   them.
 * @csspart ladder-rest - The disclosure with the last of many.
 * @csspart ladder-summary - Its button.
 * @csspart term - One term; also `payment`, `consent`, `cancellation`, `withdrawal`, `refund`, `returns`, `delayRefund`
 *   or `rights`.
 * @csspart basis - On whose authority a term stands: the shop's, or where the law says so.
 * @csspart not-advice - Says that the terms take nothing away that the law gives.
 *
 * @cssproperty --stockline-in-stock-color - Colour of a status; each of these follows `color-scheme` by default.
 * @cssproperty --stockline-backorder-color - As above.
 * @cssproperty --stockline-preorder-color - As above.
 * @cssproperty --stockline-made-to-order-color - As above.
 * @cssproperty --stockline-unavailable-color - Colour of what cannot be had.
 * @cssproperty --stockline-muted-color - Colour of secondary text.
 * @cssproperty --stockline-rule-color - Colour of the lines between parts.
 * @cssproperty --stockline-focus-color - Colour of the focus ring.
 * @cssproperty --stockline-answer-size - Size of the answer's type, 1.3125em by default.
 * @cssproperty --stockline-gap - Space between the lines, 0.75em by default.
 * @cssproperty --stockline-radius - Corners of the focus ring, 0.25em by default.
 * @cssproperty --stockline-reserve - Least height, so that nothing moves when the promise comes. By default 11.25em,
 *   compact 2.9em, badge 1.9em.
 * @cssproperty --stockline-badge-radius - Corners of the badge; round by default.
 */
export class StocklineAvailability extends AskingElement<Question, PromisedAvailability, StocklinePromise> {
  static override styles = [tokens, text, disclosure, facts, announcer, styles];

  static override properties = {
    sku: {},
    quantity: { type: Number },
    inCart: { attribute: 'in-cart', type: Number },
    unitPrice: { attribute: 'unit-price' },
    jsonLd: { attribute: 'json-ld' },
    variant: { reflect: true },
    by: {},
    countdown: { type: Boolean },
    messages: { attribute: false },
  };

  /**
   * The product's key in the snapshot.
   * Absent: nothing is asked, and the fallback is shown.
   * Wrong: the fallback is shown. `sku="NO-SUCH"` gives `unknown_sku`.
   * Example: `sku="MUG"` says "In stock".
   */
  declare sku: string | null;
  /**
   * How many units are asked for. Of a number that no order may have, its days are told and what can be ordered.
   * Absent: the least that can be ordered: 1, where the product has no `quantity` of its own.
   * Wrong: the fallback is shown. `quantity="0"` gives `out_of_range`, `quantity="two"` gives `wrong_type`.
   * Example: `quantity="4"` says "3 now, 1 later".
   */
  declare quantity: number | null;
  /**
   * How many units of the product are in the shopper's cart already. They have the first of what there is, and are a
   * part of what one order may have.
   * Absent: none.
   * Wrong: the fallback is shown. `in-cart="-1"` gives `out_of_range`, `in-cart="two"` gives `wrong_type`.
   * Example: `in-cart="3"` says "On backorder".
   */
  declare inCart: number | null;
  /**
   * What one unit costs this shopper, such as a tier's price: a decimal number in the currency that the product's price
   * has in the snapshot. Amounts of the terms are reckoned with it.
   * Absent: the product's price.
   * Wrong: the fallback is shown. `unit-price="cheap"` gives `wrong_type`; where the product has no price in the
   * snapshot, any gives `currency_mismatch`.
   * Example: `sku="KETTLE" unit-price="89.00"` says "89.00".
   */
  declare unitPrice: string | null;
  /**
   * Writes the promise for the least that can be ordered into the page's head, as structured data for search engines,
   * as long as there is a promise. A value is the id of the script: it replaces the one that the server wrote.
   * Absent: nothing is written.
   * Wrong: where the page's policy forbids it, `stockline-error` says `no_structured_data`.
   * Example: `json-ld` says "In stock".
   */
  declare jsonLd: string | boolean | null;
  /**
   * How much is shown: `full`; `compact`, one line for a card; or `badge`, the status alone.
   * Absent: `full`.
   * Wrong: any other word means `full`.
   * Example: `variant="compact"` says "In stock".
   */
  declare variant: AvailabilityVariant | null;
  /**
   * A day, `YYYY-MM-DD`, of which the full variant says whether all of it arrives by then: yes, as surely as the days
   * are promised; no; or how likely it is, where that is known.
   * Absent: nothing is said of a day. Nor is it of one that is over, nor where the destination is wanting.
   * Wrong: nothing is said of it, and the console says what to write.
   * Example: `to="US 94103" by="2026-12-24"` says "by Dec 24: yes".
   */
  declare by: string | null;
  /**
   * Whether the full variant says how much time is left to order, minute by minute, in the last 12 hours.
   * Absent: it says up to when.
   * Example: `countdown at="2026-11-23T16:46:00Z"` says "order within 2 hr 14 min".
   */
  declare countdown: boolean;
  /**
   * The shop's own words for this element, over those of its language.
   * Absent: the language's own, with what `overrideMessages` has put over them.
   */
  declare messages: MessagesOverride | null;

  #wording: Wording | undefined;
  #surface: Surface | undefined;
  /** How many units it was last said of. */
  #units: number | undefined;
  /** How far the snapshot's clock is ahead of the page's, as of the promise that is shown. */
  #clockLead = 0;
  #countdown: Countdown | undefined;
  #ticking: Ticking | undefined;
  readonly #folded = new FetchedDetails(this);
  /** Whether structured data is in the page's head, or may be. */
  #isInHead = false;
  /** Of what answers whether it arrives by a day, where this element has asked for it. */
  #byDayFetch: 'begun' | 'failed' | undefined;
  /** Why it is not. It would fail again: that is told once. */
  #headErrors: readonly AvailabilityError[] = [];

  constructor() {
    super(createAvailabilityStore({ snapshots, clock, turn: myTurn, lacks: lacksLimits }));
    this.store.subscribe(() => {
      const state = this.store.getState();
      if (state.phase === 'promised') this.#clockLead = Date.parse(state.promise.at) - clock.now();
    });
  }

  /** The promise that is shown; undefined while there is none. */
  get promise(): StocklinePromise | undefined {
    const state = this.store.getState();
    return state.phase === 'promised' && this.language.tag !== undefined ? state.promise : this.serverPromise();
  }

  /** The server's is no news: the element's own answer is. */
  protected override promised(): StocklinePromise | undefined {
    const { promise } = this;
    return promise === this.serverPromise() ? undefined : promise;
  }

  protected override question(): Question | undefined {
    const { sku, quantity, inCart, unitPrice } = this;
    if (!sku) return undefined;
    return { sku, ...unitsAsked({ quantity, inCart }), ...(unitPrice && { unitPrice }), ...this.asking() };
  }

  protected override readsSnapshotBetweenTags(): boolean {
    return true;
  }

  protected override willUpdate(): void {
    super.willUpdate();
    if (!this.isConnected) return;
    const state = this.store.getState();
    const wasShown = this.#surface !== undefined;
    this.#surface = undefined;
    this.#wording = this.#wordingNow();
    const by = this.by && isDay(this.by) ? this.by : undefined;
    const isBrief = this.#isBrief();
    // A card does not say it, and waits for nothing.
    const lacksByDay = by && !byDay && !isBrief;
    if (lacksByDay && !this.#byDayFetch) void this.#askByDay();
    const isAwaited = this.#byDayFetch === 'begun';
    if (this.#byDayFetch === 'failed') this.#byDayFetch = undefined;
    if (state.phase !== 'promised' || this.#wording === undefined) return;
    // The promise comes with all that is asked: a line that came after it would move what stands below.
    if (lacksByDay && isAwaited && !wasShown) return;
    const now = this.at ? undefined : clock.now() + this.#clockLead;
    const countdown = this.countdown ? this.#countdown : undefined;
    readersZone ??= new Intl.DateTimeFormat().resolvedOptions().timeZone;
    const { promise, places, inCart } = state;
    if (wasShown && promise.quantity !== this.#units) expectLimits();
    this.#units = promise.quantity;
    if (this.by && !by) this.warn();
    const reader = { reader: readersZone, now: now ?? Date.parse(promise.at) };
    const wording = forReader(this.#wording, promise.parts, places, reader);
    this.#wording = wording;
    this.#surface = surfaceOf(promise, wording, places, {
      ...state,
      now,
      isBrief,
      countdown,
      by,
      byDay,
      rare,
      reader: readersZone,
    });
    if (!isBrief) {
      this.#folded.describe(promise, wording, places, {
        inCart,
        headingLevel: headingLevelOf(this.headingLevel),
      });
      this.wear(this.#folded.looks);
    }
    this.announce(this.#surface.summary);
  }

  protected override updated(): void {
    super.updated();
    const { until } = this.#surface ?? {};
    const isTicking = until !== undefined && !this.at && this.isConnected && !this.#isBrief();
    this.#ticking?.wakeAt(isTicking ? until - this.#clockLead : undefined);
    this.#fetchFolded();
    void this.#writeJsonLd();
    if (this.countdown && this.#countdown === undefined) void this.#count();
  }

  /** At once where a server has shown it. */
  #fetchFolded(): void {
    const language = this.#lacksFolded() ? this.#wording?.language : undefined;
    this.#folded.lacks(language, this.serverPromise() !== undefined);
  }

  /** What a server has shown of the same promise stays until all of it is there; another promise waits for nothing. */
  protected override isIncomplete(): boolean {
    return this.#lacksFolded() && withoutInstant(this.promise) === withoutInstant(this.serverPromise());
  }

  #lacksFolded(): boolean {
    return !this.#folded.content && this.#surface?.hasDetails === true;
  }

  /**
   * What answers it is loaded when the first element asks about a day. Where it cannot be had, nothing is said of it.
   */
  async #askByDay(): Promise<void> {
    this.#byDayFetch = 'begun';
    try {
      ({ byDay } = await import('../../days/by-day.ts'));
      this.#byDayFetch = undefined;
    } catch {
      // It is tried again when something else changes.
      this.#byDayFetch = 'failed';
    }
    this.requestUpdate();
  }

  /** What counts is loaded when the first element is asked to. Where it cannot be had, the time of day says enough. */
  async #count(): Promise<void> {
    try {
      const { countedDown, Ticking } = await import('./counting.ts');
      if (this.#countdown !== undefined) return;
      this.#countdown = countedDown;
      this.#ticking = new Ticking(this, clock);
      this.requestUpdate();
    } catch {
      // It is tried again when something else changes.
    }
  }

  protected override left(): void {
    super.left();
    this.#folded.lacks(undefined);
    void this.#writeJsonLd();
  }

  /** What does it is loaded when the first element is asked to. */
  async #writeJsonLd(): Promise<void> {
    if (this.#headErrors[0] || (!this.#isInHead && (this.jsonLd ?? false) === false)) return;
    this.#isInHead = true;
    try {
      const { showInHead } = await import('../json-ld-in-head.ts');
      showInHead(this, this.isConnected ? this.store.getState() : undefined);
    } catch (error) {
      this.#headErrors = failure('no_structured_data', `${reasonOf(error)}.`).errors;
      this.requestUpdate();
    }
  }

  protected override errors(): readonly AvailabilityError[] {
    return [...super.errors(), ...this.#headErrors];
  }

  /** Undefined while the messages of the page's language are on their way. */
  #wordingNow(): Wording | undefined {
    if (this.language.tag === undefined) return undefined;
    const wording = wordingFor(this.language.tag);
    return { ...wording, messages: withOverride(wording.messages, this.messages ?? undefined) };
  }

  protected override isOneOfMany(): boolean {
    return this.#isBrief();
  }

  override connectedCallback(): void {
    if (this.#isBrief()) keepRoomOfCards();
    super.connectedCallback();
  }

  #isBrief(): boolean {
    return this.variant === 'compact' || this.variant === 'badge';
  }

  protected override render(): TemplateResult {
    const content = this.#content();
    if (this.#isBrief()) return content;
    return html`${content}
      ${this.announcer()}`;
  }

  #content(): TemplateResult {
    const { variant } = this;
    if (this.#surface === undefined || this.#wording === undefined) {
      return html`<div class="waiting ${variant ?? ''}"><slot></slot></div>`;
    }
    if (variant === 'badge') return badgeView(this.#surface);
    return variant === 'compact'
      ? compactView(this.#surface)
      : fullView(this.#surface, this.#wording.messages, this.#folded);
  }
}
