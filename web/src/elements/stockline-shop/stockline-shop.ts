/** The class, without registering it: safe to import anywhere. `define.ts` registers it. */
import { css, html, LitElement, type TemplateResult } from 'lit';
import type { Destination, SnapshotDocument } from '../../engine/types/documents.ts';
import { type Shop, shopChanged } from '../shop.ts';

/** `<stockline-shop>` has no events of its own. */
export type StocklineShopEventMap = Record<never, Event>;

/**
 * What all elements of a page have in common, said once: which snapshot, where to, by which method.
 *
 *     <stockline-shop src="/snapshot.json" to="US 94103"></stockline-shop>
 *
 *     <stockline-availability sku="MUG">Usually ships within a week.</stockline-availability>
 *     <stockline-availability sku="LAMP">Usually ships within a week.</stockline-availability>
 *
 * It holds for every element of the page, wherever the two stand, those in shadow roots and those that come later among
 * them. An element inside a `<stockline-shop>` goes by the nearest one around it, any other by the first of the page.
 * What an element says itself comes first, attribute by attribute.
 *
 * A change is one question for all: each element asks once more, and nothing is fetched anew but another `src`.
 *
 * @slot - What stands in it is shown as if there were no tag around it.
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
    src: {},
    snapshot: { attribute: false },
    refresh: {},
    timeout: { type: Number },
    clock: {},
  };

  /** Where it goes: "US", "US 94103", or a record. */
  declare to: string | Destination | null;
  /** The shipping method's name; the snapshot's first when absent. */
  declare method: string | null;
  /** Address of the snapshot, or `#id` of a `<script type="application/json">` that holds it. */
  declare src: string | null;
  /**
   * The snapshot itself, as a record or as text, in place of `src`; in the absence of both, the JSON script between the
   * tags.
   */
  declare snapshot: string | SnapshotDocument | null;
  /** How `src` is kept up to date: seconds between requests, `events`, or the address of events. */
  declare refresh: string | number | null;
  /** After how many seconds of waiting an error says so; 10 when absent. */
  declare timeout: number | null;
  /**
   * `page`: where a snapshot from another origin hides the time of its server, the page's own server is asked for the
   * time, once, with a `HEAD` request for the page's address. Absent: the shopper's clock is believed.
   */
  declare clock: 'page' | null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.updated();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.updated();
  }

  protected override updated(): void {
    document.dispatchEvent(new Event(shopChanged));
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
