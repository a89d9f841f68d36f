/** The class, without registering it: safe to import anywhere. `define.ts` registers it. */
import { html, type TemplateResult } from 'lit';
import type { StocklinePromise } from '../../engine/types/documents.ts';
import { describeTimeline, type TimelineDescription } from '../../locales/timeline/describe.ts';
import type { TimelineMessagesOverride } from '../../locales/timeline/messages.ts';
import { type TimelineWording, timelineCatalogues, timelineWordingFor } from '../../locales/timeline/wording.ts';
import type { Question } from '../../store/availability.ts';
import { createTimelineStore, type TimelinePromised } from '../../store/timeline.ts';
import { unitsAsked } from '../asked.ts';
import { AskingElement, type AskingEventMap } from '../asking-element.ts';
import { announcer } from '../looks/announcer.ts';
import { disclosure } from '../looks/disclosure.ts';
import { text } from '../looks/text.ts';
import { tokens } from '../looks/tokens.ts';
import { clock, snapshots } from '../page.ts';
import { styles } from './styles.ts';
import { timelineView } from './view.ts';

/** The events of `<stockline-timeline>`. */
export type StocklineTimelineEventMap = AskingEventMap<StocklinePromise>;

/**
 * Draws the promise for one product: the order, the wait for units, the days on which it may ship and arrive, and the
 * days off in between. Where it is known how likely each day is, its height says so.
 *
 *     <stockline-timeline src="/snapshot.json" sku="MUG" quantity="4" to="US 94103">
 *       Usually ships within a week.
 *     </stockline-timeline>
 *
 * A table says all that the picture does. Screen readers read it in the picture's place, and anybody can unfold it.
 *
 * Put a fallback between the tags. Shoppers see it while the promise loads, and whenever there is none. An availability
 * element with the same `src` shares the snapshot and its request.
 *
 * @slot - The fallback: what to show while the promise loads, and whenever there is none. A
 *   `<script type="application/json">` among it is the snapshot, where `src` and `snapshot` are absent.
 *
 * @event {CustomEvent<{promise: StocklinePromise}>} stockline-promised - The first promise to a question is shown.
 *   Example: with `sku="MUG"`, `detail.promise.status` is `"in_stock"`.
 * @event {CustomEvent<{promise: StocklinePromise, previous: StocklinePromise}>} stockline-changed - Another promise to
 *   the same question is shown.
 * @event {CustomEvent<{errors: AvailabilityError[]}>} stockline-error - There is no promise, and the fallback is
 *   shown, or there is none that is up to date. Each error has a `code`, a `pointer` and a `message`. Example: with
 *   `sku="NO-SUCH"`, `detail.errors.0.code` is `"unknown_sku"`.
 *
 * @csspart timeline - The whole.
 * @csspart status - The status in words, with its icon, where nothing can be had, or the drawing is folded.
 * @csspart answer - When it arrives, or ships, where the drawing is folded.
 * @csspart day-by-day - The disclosure of the drawing, where the days are certain enough to be told without it.
 * @csspart day-by-day-summary - Its button.
 * @csspart lane - One part of the promise.
 * @csspart lane-title - Its quantity and status.
 * @csspart picture - Its drawing.
 * @csspart step - One line of the drawing; also `ordered`, `restock`, `release`, `made`, `ship` or `deliver`.
 * @csspart no-date - In place of a drawing.
 * @csspart note - Why there is no date, and the like.
 * @csspart legend - What the drawing's marks mean.
 * @csspart as-table - The disclosure of the tables.
 * @csspart as-table-summary - Its button.
 * @csspart tables - The tables, one a part.
 *
 * @cssproperty --stockline-in-stock-color - Colour of a status and its marks; each of these follows `color-scheme` by
 *   default.
 * @cssproperty --stockline-backorder-color - As above.
 * @cssproperty --stockline-preorder-color - As above.
 * @cssproperty --stockline-made-to-order-color - As above.
 * @cssproperty --stockline-unavailable-color - Colour of out of stock and discontinued.
 * @cssproperty --stockline-muted-color - Colour of secondary text and of the axis.
 * @cssproperty --stockline-rule-color - Colour of lines.
 * @cssproperty --stockline-shade-color - Colour of days off.
 * @cssproperty --stockline-focus-color - Colour of the focus ring.
 * @cssproperty --stockline-answer-size - Size of the answer's type, 1.3125em by default.
 * @cssproperty --stockline-gap - Space between the lines, 0.75em by default.
 */
export class StocklineTimeline extends AskingElement<Question, TimelinePromised, StocklinePromise> {
  static override styles = [tokens, text, disclosure, announcer, styles];

  static override properties = {
    sku: {},
    quantity: { type: Number },
    inCart: { attribute: 'in-cart', type: Number },
    confidence: { type: Number },
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
   * How many units are asked for.
   * Absent: the least that can be ordered: 1, where the product has no `quantity` of its own.
   * Wrong: the fallback is shown. `quantity="0"` gives `out_of_range`, `quantity="two"` gives `wrong_type`.
   * Example: `quantity="4"` says "On backorder".
   */
  declare quantity: number | null;
  /**
   * How many units of the product are in the shopper's cart already: they have the first of what there is.
   * Absent: none.
   * Wrong: the fallback is shown. `in-cart="-1"` gives `out_of_range`, `in-cart="two"` gives `wrong_type`.
   * Example: `in-cart="3"` says "On backorder".
   */
  declare inCart: number | null;
  /**
   * How likely each day that is drawn as promised is to hold, from 0.5 to 1: to look at a promise more or less surely
   * than the shop makes it.
   * Absent: as likely as the shop says, 0.9 where it says nothing.
   * Wrong: the fallback is shown. `confidence="7"` gives `out_of_range`.
   * Example: `sku="LAMP" confidence="0.5"` says "Dec 19 – 22".
   */
  declare confidence: number | null;
  /**
   * The shop's own words for this element, over those of its language.
   * Absent: the language's own, with what `overrideMessages` has put over them.
   */
  declare messages: TimelineMessagesOverride | null;

  #wording: TimelineWording | undefined;
  #description: TimelineDescription | undefined;

  constructor() {
    super(createTimelineStore({ snapshots, clock }), timelineCatalogues);
  }

  /** The promise that is shown; undefined while there is none. */
  get promise(): StocklinePromise | undefined {
    return this.promised() ?? this.serverPromise();
  }

  /** The server's is no news: the element's own answer is. */
  protected override promised(): StocklinePromise | undefined {
    const state = this.store.getState();
    return state.phase === 'promised' ? state.promise : undefined;
  }

  protected override question(): Question | undefined {
    if (!this.sku) return undefined;
    const { sku, quantity, inCart, confidence } = this;
    return {
      sku,
      ...unitsAsked({ quantity, inCart }),
      ...this.asking(),
      ...(typeof confidence === 'number' && { confidence }),
    };
  }

  protected override readsSnapshotBetweenTags(): boolean {
    return true;
  }

  protected override willUpdate(): void {
    super.willUpdate();
    if (!this.isConnected) return;
    const state = this.store.getState();
    this.#description = undefined;
    const { tag } = this.language;
    if (state.phase !== 'promised' || tag === undefined) return;
    this.#wording = timelineWordingFor(tag, this.messages ?? undefined);
    this.#description = describeTimeline(state.promise, state.lanes, { ...state, wording: this.#wording });
    this.announce(this.#description.summary);
  }

  protected override render(): TemplateResult {
    return html`${
      this.#description === undefined || this.#wording === undefined
        ? html`<slot></slot>`
        : timelineView(this.#description, this.#wording)
    }
      ${this.announcer()}`;
  }
}
