/** The class, without registering it: safe to import anywhere. `define.ts` registers it. */
import { html, nothing, type TemplateResult } from 'lit';
import { instantOf } from '../../engine/instant.ts';
import { loadOrderEngine } from '../../engine/order.ts';
import type { DelayChoice, OrderHistory, Revision, StocklinePromise } from '../../engine/types/documents.ts';
import { describeOrder, type OrderDescription } from '../../locales/order/describe.ts';
import type { OrderMessagesOverride } from '../../locales/order/messages.ts';
import { type OrderWording, orderCatalogues, orderWordingFor } from '../../locales/order/wording.ts';
import type { AvailabilityError } from '../../store/failure.ts';
import { createOrderStore, type OrderQuestion, type OrderState, orderQuestion } from '../../store/order.ts';
import { isWithdrawalOfferedAt } from '../../store/withdrawal.ts';
import { AskingElement, type AskingEventMap } from '../asking-element.ts';
import { announcer } from '../looks/announcer.ts';
import { buttons } from '../looks/buttons.ts';
import { focus } from '../looks/focus.ts';
import { lists } from '../looks/lists.ts';
import { terms } from '../looks/terms.ts';
import { text } from '../looks/text.ts';
import { tokens } from '../looks/tokens.ts';
import { clock, snapshots, useRevisingEngine } from '../page.ts';
import { type FoundPromise, type GivenHistory, historyGiven, promiseMade } from './order-given.ts';
import { styles } from './styles.ts';
import { orderView, withdrawalView } from './view.ts';

useRevisingEngine(loadOrderEngine);

/** The events of `<stockline-order>`. */
export interface StocklineOrderEventMap extends AskingEventMap<StocklinePromise> {
  'stockline-order-choice': CustomEvent<{ choice: DelayChoice; part?: number }>;
  'stockline-withdrawal': CustomEvent<{ sku: string; quantity: number; at: string }>;
}

type OwnEventMap = Omit<StocklineOrderEventMap, keyof AskingEventMap<StocklinePromise>>;

declare global {
  interface DocumentEventMap extends OwnEventMap {}
  interface WindowEventMap extends OwnEventMap {}
}

type RevisedOrder = Extract<OrderState, { phase: 'revised' }>;

type WithdrawalStep = 'offer' | 'confirm' | 'handed_over';

/**
 * Shows a placed order: the promise that was made, whether it still holds, what a delay asks for, and the function to
 * withdraw where the law gives one.
 *
 *     <stockline-order src="/snapshot-of-order-7.json" to="DE 10115">
 *       <script type="application/json">{"sku": "MUG", …the promise as it was made… }</script>
 *       Your order is on its way to you. <a href="/withdraw">Withdraw</a>
 *     </stockline-order>
 *
 * Give it the `to`, `method` and `confidence` that the promise was made with. The best `src` is the snapshot that
 * `stockline plan --order` makes for this order.
 *
 * Put a fallback between the tags. Shoppers see it while the answer loads, and whenever there is none. The withdrawal
 * function needs the promise alone, and is there in that case too.
 *
 * The element changes no order. Its events ask the shop's backend to act. A page without a listener for them must not
 * use this element.
 *
 * @slot - The fallback: what to show while it is not known whether the promise holds. A
 *   `<script type="application/json">` among it is the promise, where the property `promise` is absent.
 *
 * @event {CustomEvent<{choice: 'keep' | 'cancel', part?: number}>} stockline-order-choice - The shopper answers a
 *   delay. `part` is the place of the part that the answer is about, where there are several. Example: once the shopper
 *   cancels, `detail.choice` is `"cancel"`.
 * @event {CustomEvent<{sku: string, quantity: number, at: string}>} stockline-withdrawal - The shopper has confirmed
 *   the withdrawal, at this instant. The shop has to acknowledge it on a durable medium. A page that could not hand it
 *   over calls `preventDefault`: the shopper is told so, and can confirm again. Example: for one mug, `detail.quantity`
 *   is `1`.
 * @event {CustomEvent<{promise: StocklinePromise}>} stockline-promised - The first answer is shown: the promise as of
 *   now. The property `revision` says what it means for the one that was made. Example: with `to="US 94103"`,
 *   `detail.promise.status` is `"in_stock"`.
 * @event {CustomEvent<{promise: StocklinePromise, previous: StocklinePromise}>} stockline-changed - Another answer to
 *   the same question has taken the place of the `previous` one.
 * @event {CustomEvent<{errors: AvailabilityError[]}>} stockline-error - There is no answer, and the fallback is shown,
 *   or there is none that is up to date. Each error has a `code`, a `pointer` and a `message`. Example: with
 *   `order="{}"`, `detail.errors.0.code` is `"required"`.
 *
 * @csspart order - The whole, without the withdrawal function.
 * @csspart headline - Whether the promise holds.
 * @csspart parts - Of a split order, its parts.
 * @csspart part - One of them; inside `promised` and `now`.
 * @csspart promised - Ship and arrival as promised.
 * @csspart now - Ship and arrival as of today, where they differ.
 * @csspart note - Why a date is missing.
 * @csspart delay - What a delay asks for.
 * @csspart statement - One sentence of it.
 * @csspart choice - One of its buttons; also `keep` or `cancel`.
 * @csspart terms - The terms as agreed; inside as in `<stockline-availability>`: `terms-heading`, `term`, `basis`,
 *   `not-advice`, which is there for a delay without terms too.
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
export class StocklineOrder extends AskingElement<
  OrderQuestion,
  RevisedOrder,
  StocklinePromise,
  StocklineOrderEventMap
> {
  static override styles = [tokens, text, lists, focus, buttons, terms, announcer, styles];

  static override properties = {
    promise: { attribute: false },
    order: {},
    messages: { attribute: false },
  };

  /**
   * The promise as it was made, as a record or as text. To change it, set a new record.
   * Absent: the JSON script between the tags is the promise; without it nothing is asked, and the fallback is shown.
   * Wrong: the fallback is shown. Text that is no JSON object gives `not_json`.
   */
  declare promise: string | StocklinePromise | null;
  /**
   * What has happened to the order since, as a record or its JSON.
   * Absent: that is unknown, and nothing is said of delays.
   * Wrong: the fallback is shown. `order="late"` gives `not_json`, `order="{}"` gives `required`.
   * Example: `order='{"completed":"2026-11-23","prepaid":true}'` says "The promised date still holds".
   */
  declare order: string | OrderHistory | null;
  /**
   * The shop's own words for this element, over those of its language.
   * Absent: the language's own, with what `overrideMessages` has put over them.
   */
  declare messages: OrderMessagesOverride | null;

  #found: FoundPromise = {};
  #given: GivenHistory = {};
  #about = '';
  #step: WithdrawalStep = 'offer';
  #chosen: DelayChoice | undefined;
  #choices = '';
  #handedOver = '';
  /** Where the focus goes once the next step is there. */
  #focusNext: string | undefined;

  constructor() {
    super(createOrderStore({ snapshots, clock }), orderCatalogues);
  }

  /** What the engine answered; undefined while there is no answer. */
  get revision(): Revision | undefined {
    const state = this.store.getState();
    return state.phase === 'revised' && this.#unread === undefined ? state.revision : undefined;
  }

  protected override question(): OrderQuestion | undefined {
    const { promise } = this.#found;
    if (promise === undefined || this.#unread !== undefined) return undefined;
    return orderQuestion(promise, this.#given.history, this.asking());
  }

  /** Why what the page gave cannot be asked about. */
  get #unread(): readonly AvailabilityError[] | undefined {
    return this.#found.errors ?? this.#given.errors;
  }

  /** The promise as of now. What it means for the one that was made, `revision` says. */
  protected override promised(): StocklinePromise | undefined {
    return this.revision?.promise;
  }

  protected override errors(): readonly AvailabilityError[] {
    return this.#unread ?? super.errors();
  }

  protected override render(): TemplateResult {
    if (this.language.tag === undefined) return html`<slot></slot>`;
    const wording = orderWordingFor(this.language.tag, this.messages ?? undefined);
    const description = this.#describe(wording);
    if (description !== undefined) this.announce(description.summary);
    return html`${
      description === undefined
        ? html`<slot></slot>`
        : orderView(description, wording, { chosen: this.#chosen, choose: (choice) => this.#choose(choice, wording) })
    }
      ${this.#withdrawal(wording)}
      <p class="handed-over ${this.#handedOver === '' ? '' : 'has-text'}" part="handed-over" role="status" tabindex="-1">
        ${this.#handedOver}
      </p>
      ${this.announcer()}`;
  }

  protected override updated(): void {
    if (this.#focusNext !== undefined) {
      this.renderRoot.querySelector<HTMLElement>(this.#focusNext)?.focus();
      this.#focusNext = undefined;
    }
    super.updated();
  }

  protected override ask(): void {
    this.#found = promiseMade(this, this.promise);
    this.#given = historyGiven(this.order);
    const { promise } = this.#found;
    // What was answered or begun was about one promise.
    const about = JSON.stringify([promise?.sku, promise?.quantity, promise?.at]);
    if (about !== this.#about) {
      this.#about = about;
      this.#step = 'offer';
      this.#handedOver = '';
      this.forgetAnnounced();
    }
    super.ask();
    const { delay } = this.revision ?? {};
    const choices = JSON.stringify([about, delay?.part, delay?.occurrence, delay?.revised, delay?.choices]);
    if (choices !== this.#choices) {
      this.#choices = choices;
      this.#chosen = undefined;
    }
  }

  #describe(wording: OrderWording): OrderDescription | undefined {
    const state = this.store.getState();
    const { promise } = this.#found;
    if (state.phase !== 'revised' || promise === undefined) return undefined;
    return describeOrder(promise, state.revision, { wording, places: state.places, history: this.#given.history });
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
    const state = this.store.getState();
    const revised = state.phase === 'revised' ? state : undefined;
    const now = revised?.revision.promise.at ?? this.at ?? instantOf(clock.now());
    return isWithdrawalOfferedAt({ promise, history: this.#given.history, now, revised });
  }

  #go(step: WithdrawalStep, focus: string): void {
    this.#step = step;
    this.#handedOver = '';
    this.#focusNext = focus;
    this.requestUpdate();
  }

  #withdraw({ sku, quantity }: StocklinePromise, { order }: OrderWording): void {
    const at = instantOf(clock.now());
    const isTaken = this.emit('stockline-withdrawal', { sku, quantity, at }, true);
    if (isTaken) this.#go('handed_over', '.handed-over');
    this.#handedOver = isTaken ? order.withdrawal.handedOver : order.withdrawal.notHandedOver;
    this.requestUpdate();
  }

  #choose(choice: DelayChoice, { order }: OrderWording): void {
    if (choice === this.#chosen) return;
    this.#chosen = choice;
    this.#handedOver = order.choiceHandedOver(order.choices[choice]);
    const { part } = this.revision?.delay ?? {};
    this.emit('stockline-order-choice', part === undefined ? { choice } : { choice, part });
    this.requestUpdate();
  }
}
