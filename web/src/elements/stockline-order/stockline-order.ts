/** The class, without registering it: safe to import anywhere. `define.ts` registers it. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { instantOf } from '../../engine/instant.ts';
import type {
  DelayChoice,
  Destination,
  OrderHistory,
  Revision,
  SnapshotDocument,
  StocklinePromise,
} from '../../engine/types/documents.ts';
import { describeOrder, type OrderDescription } from '../../locales/order/describe.ts';
import type { OrderMessagesOverride } from '../../locales/order/messages.ts';
import { type OrderWording, orderWordingFor } from '../../locales/order/wording.ts';
import {
  type AvailabilityError,
  createOrderStore,
  isWithdrawalOffered,
  type OrderQuestion,
  type OrderStore,
} from '../../store/index.ts';
import { circumstancesOf, sourceOf } from '../asked.ts';
import { languageOf } from '../language.ts';
import { announcer, controls, lists, terms, text, tokens } from '../looks/index.ts';
import { clock, snapshots } from '../page.ts';
import { earlierPromise, type FoundPromise, promiseMade } from './promise-made.ts';
import { styles } from './styles.ts';
import { orderView, withdrawalView } from './view.ts';

/** The events of `<stockline-order>`. */
export interface StocklineOrderEventMap {
  'stockline-order-choice': CustomEvent<{ choice: DelayChoice }>;
  'stockline-withdrawal': CustomEvent<{ sku: string; quantity: number; at: string }>;
  'stockline-error': CustomEvent<{ errors: readonly AvailabilityError[] }>;
}

type WithdrawalStep = 'offer' | 'confirm' | 'handed_over';

/**
 * A placed order: the promise made, whether it still holds, what a delay asks for, and the function to withdraw where the law gives one.
 *
 *     <stockline-order src="/snapshot-of-order-7.json" to="DE 10115">
 *       <script type="application/json">{"sku": "MUG", …the promise as it was made… }</script>
 *       Your order is on its way to you. <a href="/withdraw">Withdraw</a>
 *     </stockline-order>
 *
 * What stands between the tags is shown until there is an answer, and whenever there cannot be one. The withdrawal function is there in
 * that case too: it needs the promise alone. Nothing here changes an order: the events ask the shop's backend to act, and a page without
 * a listener for them must not use this element.
 *
 * @slot - What to show while, and whenever, it is not known whether the promise holds.
 *
 * @event {CustomEvent<{choice: 'keep' | 'cancel'}>} stockline-order-choice - The shopper's answer to a delay.
 * @event {CustomEvent<{sku: string, quantity: number, at: string}>} stockline-withdrawal - The shopper has confirmed the withdrawal, at this
 *   instant. The shop has to acknowledge its receipt on a durable medium. A page that could not take it over calls `preventDefault`: the
 *   shopper is told so, and can confirm again.
 * @event {CustomEvent<{errors: AvailabilityError[]}>} stockline-error - There is no answer; `errors` says why. The slot is shown.
 *
 * @csspart order - The whole, without the withdrawal function.
 * @csspart headline - Whether the promise holds.
 * @csspart promised - Ship and arrival as promised.
 * @csspart now - Ship and arrival as of today, where they differ.
 * @csspart note - Why a date is missing.
 * @csspart delay - What a delay asks for.
 * @csspart statement - One sentence of it.
 * @csspart choice - One of its buttons; also `keep` or `cancel`.
 * @csspart terms - The terms as agreed; inside as in `<stockline-availability>`: `terms-heading`, `term`, `basis`, `not-advice`, which is
 *   there for a delay without terms too.
 * @csspart withdrawal-function - The withdrawal function, in either step.
 * @csspart withdraw - The button of its first step.
 * @csspart confirm - The button that confirms.
 * @csspart back - The button that goes back.
 * @csspart handed-over - Says what was handed to the shop.
 *
 * @cssproperty --stockline-action-color - Ground of the prominent buttons, and edge of all.
 * @cssproperty --stockline-action-text-color - Text of the prominent buttons.
 * @cssproperty --stockline-in-stock-color - Colour of a promise that holds.
 * @cssproperty --stockline-backorder-color - Colour of one that does not.
 * @cssproperty --stockline-muted-color - Colour of secondary text.
 * @cssproperty --stockline-rule-color - Colour of the line beside what a delay asks for.
 * @cssproperty --stockline-focus-color - Colour of the focus ring.
 * @cssproperty --stockline-gap - Space between the lines, 0.75em by default.
 */
export class StocklineOrder extends LitElement {
  static override styles = [tokens, text, lists, controls, terms, announcer, styles];

  static override properties = {
    promise: { attribute: false },
    order: { attribute: false },
    to: {},
    method: {},
    src: {},
    snapshot: { attribute: false },
    at: {},
    confidence: { type: Number },
    messages: { attribute: false },
    lang: {},
  };

  /** The promise as it was made, as a record or as text; in its absence the JSON between the tags. To change it, set a new one. */
  declare promise: string | StocklinePromise | null;
  /** What happened to the order since. Absent: unknown, and nothing is said of delays. */
  declare order: OrderHistory | null;
  /** Where it goes, method and confidence: as the promise was made with. */
  declare to: string | Destination | null;
  declare method: string | null;
  declare confidence: number | null;
  /** Address of the snapshot, best the one that `stockline plan --order` makes for this order. */
  declare src: string | null;
  /** The snapshot itself, as a record or as text, in place of `src`. */
  declare snapshot: string | SnapshotDocument | null;
  /** The instant of asking, `YYYY-MM-DDTHH:MM:SSZ`; the clock's when absent. */
  declare at: string | null;
  /** The shop's own wording for this element. */
  declare messages: OrderMessagesOverride | null;

  readonly #store: OrderStore = createOrderStore({ snapshots, clock });
  #found: FoundPromise = {};
  #about = '';
  #step: WithdrawalStep = 'offer';
  #chosen: DelayChoice | undefined;
  #choices = '';
  #handedOver = '';
  #spoken: string | undefined;
  #announcement = '';
  #reported = '';
  /** Where the focus goes once the next step is there. */
  #focusNext: string | undefined;

  constructor() {
    super();
    this.#store.subscribe(() => this.requestUpdate());
  }

  /** What the engine answered; undefined while there is no answer. */
  get revision(): Revision | undefined {
    const state = this.#store.getState();
    return state.phase === 'revised' && this.#found.errors === undefined ? state.revision : undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.ownerDocument.readyState === 'loading') {
      this.ownerDocument.addEventListener('DOMContentLoaded', () => this.requestUpdate(), { once: true });
    }
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
    if (this.isConnected) this.#ask();
  }

  protected override render(): TemplateResult {
    const wording = orderWordingFor(languageOf(this), this.messages ?? undefined);
    const description = this.#describe(wording);
    if (description !== undefined) this.#announce(description.summary);
    return html`${
      description === undefined
        ? html`<slot @slotchange=${() => this.requestUpdate()}></slot>`
        : orderView(description, wording, { chosen: this.#chosen, choose: (choice) => this.#choose(choice, wording) })
    }
      ${this.#withdrawal(wording)}
      <p class="handed-over ${this.#handedOver === '' ? '' : 'has-text'}" part="handed-over" role="status" tabindex="-1">
        ${this.#handedOver}
      </p>
      <div class="announcer" role="status">${this.#announcement}</div>`;
  }

  protected override updated(): void {
    if (this.#focusNext !== undefined) {
      this.renderRoot.querySelector<HTMLElement>(this.#focusNext)?.focus();
      this.#focusNext = undefined;
    }
    this.#report();
  }

  #ask(): void {
    this.#found = promiseMade(this, this.promise);
    const { promise } = this.#found;
    // What was answered or begun was about one promise.
    const about = JSON.stringify([promise?.sku, promise?.quantity, promise?.at]);
    if (about !== this.#about) {
      this.#about = about;
      this.#step = 'offer';
      this.#handedOver = '';
      this.#spoken = undefined;
      this.#announcement = '';
    }
    this.#store.dispatch({ type: 'ask', question: promise && this.#question(promise), source: sourceOf(this) });
    const { delay } = this.revision ?? {};
    const choices = JSON.stringify([about, delay?.occurrence, delay?.revised, delay?.choices]);
    if (choices !== this.#choices) {
      this.#choices = choices;
      this.#chosen = undefined;
    }
  }

  #question(promise: StocklinePromise): OrderQuestion {
    return { promised: earlierPromise(promise), ...(this.order ? { order: this.order } : {}), ...circumstancesOf(this) };
  }

  #describe(wording: OrderWording): OrderDescription | undefined {
    const state = this.#store.getState();
    const { promise } = this.#found;
    if (state.phase !== 'revised' || promise === undefined) return undefined;
    return describeOrder(promise, state.revision, { wording, places: state.places, history: this.order ?? undefined });
  }

  #withdrawal(wording: OrderWording): TemplateResult | typeof nothing {
    const { promise } = this.#found;
    if (promise === undefined || this.#step === 'handed_over') return nothing;
    // A step once begun can be finished, whatever the clock says: the shop examines it.
    if (this.#step === 'offer' && !this.#isWithdrawalOffered(promise)) return nothing;
    return withdrawalView(wording, {
      step: this.#step,
      sku: promise.sku,
      quantity: promise.quantity,
      begin: () => this.#go('confirm', '#confirmation'),
      back: () => this.#go('offer', '#withdraw'),
      confirm: () => this.#withdraw(promise, wording),
    });
  }

  #isWithdrawalOffered(promise: StocklinePromise): boolean {
    const state = this.#store.getState();
    const isRevised = state.phase === 'revised';
    if (isRevised && state.revision.delay?.state === 'cancelled') return false;
    const now = isRevised ? state.revision.promise.at : (this.at ?? instantOf(clock.now()));
    const places = isRevised ? [state.places.today(promise.parts?.at(-1)?.location)] : [];
    const today = [now.slice(0, 10), ...places].filter((day) => day !== undefined);
    return isWithdrawalOffered({ promise, history: this.order ?? undefined, today });
  }

  #go(step: WithdrawalStep, focus: string): void {
    this.#step = step;
    this.#handedOver = '';
    this.#focusNext = focus;
    this.requestUpdate();
  }

  #withdraw({ sku, quantity }: StocklinePromise, { order }: OrderWording): void {
    const at = instantOf(clock.now());
    const isTaken = this.#emit('stockline-withdrawal', { sku, quantity, at }, true);
    if (isTaken) this.#go('handed_over', '.handed-over');
    this.#handedOver = isTaken ? order.withdrawal.handedOver : order.withdrawal.notHandedOver;
    this.requestUpdate();
  }

  #choose(choice: DelayChoice, { order }: OrderWording): void {
    if (choice === this.#chosen) return;
    this.#chosen = choice;
    this.#handedOver = order.choiceHandedOver(order.choices[choice]);
    this.#emit('stockline-order-choice', { choice });
    this.requestUpdate();
  }

  /** The region is there from the start and empty: a live region that appears with its text is not read. */
  #announce(summary: string): void {
    if (this.#spoken !== undefined && this.#spoken !== summary) this.#announcement = summary;
    this.#spoken = summary;
  }

  #report(): void {
    const state = this.#store.getState();
    const errors = this.#found.errors ?? (state.phase === 'failed' ? state.errors : undefined);
    const reported = errors === undefined ? state.phase : JSON.stringify(errors);
    if (reported === this.#reported) return;
    this.#reported = reported;
    if (errors !== undefined) this.#emit('stockline-error', { errors });
  }

  /** Whether no listener prevented it. */
  #emit<Name extends keyof StocklineOrderEventMap>(
    name: Name,
    detail: StocklineOrderEventMap[Name]['detail'],
    cancelable = false,
  ): boolean {
    return this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }));
  }
}
