/** The class, without registering it: safe to import anywhere. `define.ts` registers it. */
import { css, html, LitElement, type TemplateResult } from 'lit';
import type { Destination, SnapshotDocument } from '../../engine/types/documents.ts';
import { scriptIn } from '../asked.ts';
import { type Shop, shopChanged } from '../shop.ts';

/** `<stockline-shop>` has no events of its own. */
export type StocklineShopEventMap = Record<never, Event>;

/**
 * Says once, for all elements of a page, which snapshot they ask, where to, and by which method.
 *
 *     <stockline-shop src="/snapshot.json" to="US 94103"></stockline-shop>
 *
 *     <stockline-availability sku="MUG">Usually ships within a week.</stockline-availability>
 *     <stockline-availability sku="LAMP">Usually ships within a week.</stockline-availability>
 *
 * It holds for every element of the page, wherever the two stand: before it and after it, in shadow roots, and added
 * later. An element inside a `<stockline-shop>` goes by the nearest one around it; what that one does not say, the next
 * one around it says. Any other goes by the first of the page. What an element says itself comes first, attribute by
 * attribute.
 *
 * Around an element is what is around it as the page is laid out, through shadow roots and slots. A slot in a closed
 * shadow root is not seen: there the element goes by what is around its component.
 *
 * A change is one question for all. Each element asks once more, and nothing is fetched but a new `src`.
 *
 * @slot - What stands in it is shown as if there were no tag around it. A `<script type="application/json">` in it is
 *   the snapshot, where `src` and `snapshot` are absent.
 */
export class StocklineShop extends LitElement implements Shop {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  static override properties = {
    to: {},
    method: {},
    pickupAt: { attribute: 'pickup-at' },
    src: {},
    snapshot: { attribute: false },
    refresh: {},
    timeout: { type: Number },
    clock: {},
  };

  /**
   * Where orders go: the country's code (ISO 3166-1), then perhaps a postal code. As a property also a record.
   * Absent: an element without its own `to` has no destination.
   * Wrong: as in an element's own `to`.
   * Example: `to="US 94103"` says "Arrives Nov 27 – 30".
   */
  declare to: string | Destination | null;
  /**
   * The name of the shipping method.
   * Absent: the first that reaches the destination.
   * Wrong: as in an element's own `method`.
   * Example: `method="express"` says "Arrives Nov 24 – 25".
   */
  declare method: string | null;
  /**
   * The name of the location at which shoppers collect, where the method is a pickup.
   * Absent: for each element the location where all its units are ready soonest.
   * Wrong: as in an element's own `pickup-at`.
   * Example: as on `<stockline-availability>`, `pickup-at="newark"` makes `pickupAt` `"newark"`.
   */
  declare pickupAt: string | null;
  /**
   * The address of the snapshot, or that of a folder, which ends in `/`, or `#id` of a
   * `<script type="application/json">` that holds it.
   * Absent: the property `snapshot` is taken, or the JSON script between the tags; without either an element needs its
   * own.
   * Wrong: as in an element's own `src`.
   * Example: `src="/snapshot.json"` says "Arrives Nov".
   */
  declare src: string | null;
  /**
   * The snapshot itself, as a record or as text. It goes before `src`. To change it, set a new record.
   * Absent: `src` says where the snapshot is.
   */
  declare snapshot: string | SnapshotDocument | null;
  /**
   * How the snapshot of `src` is kept up to date: seconds between two requests, `events`, or the address of events.
   * Absent: the snapshot is asked for once.
   * Example: `refresh="60"` says "Arrives Nov".
   */
  declare refresh: string | number | null;
  /**
   * After how many seconds of waiting `stockline-error` says `slow`.
   * Absent: 10.
   * Example: `timeout="5"` says "Arrives Nov".
   */
  declare timeout: number | null;
  /**
   * Whose clock counts where the snapshot comes from another origin that hides its own. `page`: the page's server is
   * asked for the time, by a `HEAD` request for the page's address, once an hour at the most. Only the page's first
   * `<stockline-shop>` can say so.
   * Absent: the clock of the shopper's device.
   * Wrong: any other word is ignored.
   * Example: `clock="page"` says "Arrives Nov".
   */
  declare clock: 'page' | null;

  #children: MutationObserver | undefined;
  /** The text of the JSON script between the tags, as of the last change of anything there. */
  #text: string | null | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // Its script may come, or change, at any time; a whole page may stand beside it, which changes more often.
    this.#children ??= new MutationObserver(() => {
      const before = this.#text;
      this.#text = scriptIn(this)?.textContent;
      if (before !== this.#text) this.updated();
    });
    this.#children.observe(this, { childList: true, characterData: true, subtree: true });
    this.updated();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children?.disconnect();
    this.updated();
  }

  protected override updated(): void {
    document.dispatchEvent(new Event(shopChanged));
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
