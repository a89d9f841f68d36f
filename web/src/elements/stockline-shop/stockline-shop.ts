/** The class, without registering it: safe to import anywhere. `define.ts` registers it. */
import { css, html, LitElement, type TemplateResult } from 'lit';
import type { Destination, SnapshotDocument } from '../../engine/types/documents.ts';
import { shopChanged } from '../shop.ts';

/** `<stockline-shop>` has no events of its own. */
export type StocklineShopEventMap = Record<never, Event>;

/**
 * Says once what all elements of a page have in common: which snapshot, where to, by which method.
 *
 *     <stockline-shop src="/snapshot.json" to="US 94103"></stockline-shop>
 *
 *     <stockline-availability sku="MUG">Usually ships within a week.</stockline-availability>
 *     <stockline-availability sku="LAMP">Usually ships within a week.</stockline-availability>
 *
 * It holds for every element of the page, wherever the two stand: in shadow roots too, and for those that come later.
 * An element inside a `<stockline-shop>` goes by the nearest one around it, any other by the first of the page. What an
 * element says itself goes first, attribute by attribute.
 *
 * A change of `to` is one question for all. Each element asks once more, and nothing is fetched anew but another `src`.
 *
 * @slot - Anything. It is shown as if there were no tag around it.
 */
export class StocklineShop extends LitElement {
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

  /**
   * Where the orders of the page go, as in `<stockline-availability>`.
   * Absent: each element's own `to`.
   * Wrong: each element that asks has the error. `to="Germany 10115"` gives `unknown_value`.
   * Example: `to="US 94103"` says "Arrives Nov 27 – 30".
   */
  declare to: string | Destination | null;
  /**
   * The name of the shipping method.
   * Absent: each element's own `method`, or else the snapshot's first.
   * Wrong: each element that asks has the error. `method="pigeon"` gives `unknown_method`.
   * Example: `method="express"` says "Arrives Nov 24 – 25".
   */
  declare method: string | null;
  /**
   * The address of the snapshot, or `#id` of a `<script type="application/json">` that holds it.
   * Absent: each element's own `src`.
   * Wrong: each element that asks has the error. `src="/nowhere.json"` gives `not_fetched`.
   * Example: `src="/snapshot.json"` says "Arrives Nov".
   */
  declare src: string | null;
  /**
   * The snapshot itself, as a record or as text. It goes before `src`.
   * Absent: `src` says where the snapshot is; without that, the JSON script between the tags is the snapshot.
   */
  declare snapshot: string | SnapshotDocument | null;
  /**
   * How the snapshot of `src` is kept up to date: seconds between two requests, 5 at the least; `events`; or the
   * address of events.
   * Absent: each element's own `refresh`.
   * Example: `refresh="60"` says "Arrives Nov".
   */
  declare refresh: string | number | null;
  /**
   * The seconds of waiting after which `stockline-error` says `slow`.
   * Absent: each element's own `timeout`, or else 10.
   * Example: `timeout="30"` says "Arrives Nov".
   */
  declare timeout: number | null;
  /**
   * `page` asks the page's own server for the time, where a snapshot from another origin hides that of its server:
   * once, with a `HEAD` request for the page's address.
   * Absent: the shopper's clock is believed there.
   * Wrong: any other word counts as absent.
   * Example: `clock="page"` says "Arrives Nov".
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
