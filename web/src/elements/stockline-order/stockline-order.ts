/** The class, without registering it: safe to import anywhere. `define.ts` registers it. */
import { html, nothing, type TemplateResult } from 'lit';
import { instantOf } from '../../engine/instant.ts';
import type {
  DelayChoice,
  OrderHistory,
  PlacedOrder,
  Revision,
  StocklinePromise,
} from '../../engine/types/documents.ts';
import {
  type DelayDescription,
  describePlacedOrder,
  lineNames,
  type PlacedOrderDescription,
} from '../../locales/order/describe.ts';
import type { OrderMessagesOverride } from '../../locales/order/messages.ts';
import { type OrderWording, orderCatalogues, orderWordingFor } from '../../locales/order/wording.ts';
import { parseDestination } from '../../store/destination.ts';
import type { AvailabilityError } from '../../store/failure.ts';
import {
  createOrderStore,
  type OrderedLine,
  type OrderQuestion,
  type OrderState,
  orderQuestion,
} from '../../store/order.ts';
import { daysThatCount, withdrawalOffers } from '../../store/withdrawal.ts';
import type { askingOf } from '../asked.ts';
import { AskingElement, type AskingEventMap } from '../asking-element.ts';
import { headingLevelOf } from '../heading-level.ts';
import { announcer } from '../looks/announcer.ts';
import { blocks } from '../looks/blocks.ts';
import { buttons } from '../looks/buttons.ts';
import { disclosure } from '../looks/disclosure.ts';
import { facts } from '../looks/facts.ts';
import { focus } from '../looks/focus.ts';
import { lists } from '../looks/lists.ts';
import { sections } from '../looks/sections.ts';
import { terms } from '../looks/terms.ts';
import { text } from '../looks/text.ts';
import { tokens } from '../looks/tokens.ts';
import { clock, snapshots } from '../page.ts';
import { type FoundOrder, orderFound } from './order-given.ts';
import { styles } from './styles.ts';
import { idOf, orderView, withdrawalView } from './view.ts';

/** What is promised now for the lines of an order of several. */
export interface PromisesNow {
  at: string;
  lines: [StocklinePromise, ...StocklinePromise[]];
}

/** The events of `<stockline-order>`. */
export interface StocklineOrderEventMap extends AskingEventMap<StocklinePromise | PromisesNow> {
  'stockline-order-choice': CustomEvent<{ choice: DelayChoice; part?: number; line?: number }>;
  'stockline-withdrawal': CustomEvent<{ sku: string; quantity: number; at: string; line?: number }>;
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
 * Give it the `to` that the promise was made with. The method is the promise's own, that of each line, and so is the
 * place where it is collected. The best `src` is the snapshot that `stockline plan --order` makes for this order.
 *
 * Put a fallback between the tags. Shoppers see it while the answer loads, and whenever there is none. The withdrawal
 * function needs the promise alone, and is there in that case too.
 *
 * An order of several lines is one document, in `order` or in the script between the tags: a `PlacedOrder`. Terms that
 * its lines share are then told once, and the right to withdraw by the last of its goods. Each line has its own
 * choices, and its own withdrawal function.
 *
 * The element changes no order. Its events ask the shop's backend to act. A page without a listener for them must not
 * use this element.
 *
 * @slot - The fallback: what to show while it is not known whether the promise holds. A
 *   `<script type="application/json">` among it is the promise, or the whole order, where the properties are absent.
 *
 * @event {CustomEvent<{choice: 'keep' | 'cancel', part?: number, line?: number}>} stockline-order-choice - The shopper
 *   answers a delay. `part` and `line` are the places of the part and of the line that the answer is about, where there
 *   are several. Example: once the shopper
 *   cancels, `detail.choice` is `"cancel"`.
 * @event {CustomEvent<{sku: string, quantity: number, at: string, line?: number}>} stockline-withdrawal - The shopper
 * has confirmed
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
 * @csspart lines - Of an order of several, its lines.
 * @csspart line - One of them; inside as for an order of one.
 * @csspart line-title - Its units and product, as a heading.
 * @csspart headline - Whether the promise holds.
 * @csspart parts - Of a split order, its parts.
 * @csspart part - One of them; inside `promised` and `now`.
 * @csspart promised - Ship and arrival as promised.
 * @csspart odds - How sure the arrival is, where that is known.
 * @csspart to - Where it goes.
 * @csspart facts - What is paid when, what comes back, and how long it can be returned once it is there.
 * @csspart now - Ship and arrival as of today, where they differ.
 * @csspart note - Why a date is missing.
 * @csspart delay - What a delay asks for.
 * @csspart statement - One sentence of it.
 * @csspart why - The disclosure of the law behind it; inside `basis`.
 * @csspart why-summary - Its button.
 * @csspart answer-at - In one of them, the link to where the shop takes answers.
 * @csspart choice - One of its buttons; also `keep` or `cancel`.
 * @csspart terms - The terms as agreed.
 * @csspart details - The disclosure that holds them.
 * @csspart details-summary - Its button.
 * @csspart all-terms - They themselves; inside as in `<stockline-availability>`: `heading`, `term`, `basis`,
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
 * @cssproperty --stockline-answer-size - Size of the answer's type, 1.3125em by default.
 * @cssproperty --stockline-gap - Space between the lines, 0.75em by default.
 */
export class StocklineOrder extends AskingElement<
  OrderQuestion,
  RevisedOrder,
  StocklinePromise | PromisesNow,
  StocklineOrderEventMap
> {
  static override styles = [
    tokens,
    text,
    blocks,
    lists,
    focus,
    buttons,
    disclosure,
    facts,
    sections,
    terms,
    announcer,
    styles,
  ];

  static override properties = {
    promise: { attribute: false },
    order: {},
    messages: { attribute: false },
  };

  /**
   * Of an order of one line, the promise as it was made, as a record or as text. To change it, set a new record.
   * Absent: the JSON script between the tags is the promise; without it nothing is asked, and the fallback is shown.
   * Wrong: the fallback is shown. Text that is no JSON object gives `not_json`.
   */
  declare promise: string | StocklinePromise | null;
  /**
   * The name of the shipping method by which all lines are asked for.
   * Absent: each line is asked for by the method of its promise, where the shop still has it; else by the first that
   * reaches the destination. That of the page's `<stockline-shop>` counts for nothing here.
   * Wrong: the fallback is shown. `method="pigeon"` gives `unknown_method`.
   * Example: `method="express"` says "Arrives Nov 24 – 25".
   */
  declare method: string | null;
  /**
   * The name of the location at which the shopper collects, where the method is a pickup.
   * Absent: that of the line's promise, where the method still has it; else the location where all units are ready
   * soonest. That of the page's `<stockline-shop>` counts for nothing here.
   * Wrong: the fallback is shown. `pickup-at="moon"` gives `unknown_location`. Where the method is a delivery it counts
   * for nothing, and the console says so.
   * Example: on `<stockline-availability>`, `pickup-at="newark"` makes `pickupAt` `"newark"`.
   */
  declare pickupAt: string | null;
  /**
   * The whole order as one document, every line with its promise and what happened to it; or, beside the promise of an
   * order of one line, what has happened to it since. As a record or its JSON.
   * Absent: what happened is unknown, and nothing is said of delays.
   * Wrong: the fallback is shown. `order="late"` gives `not_json`, `order="{}"` gives `required`.
   * Example: `order='{"completed":"2026-11-23","prepaid":true}'` says "On time".
   */
  declare order: string | OrderHistory | PlacedOrder | null;
  /**
   * The shop's own words for this element, over those of its language.
   * Absent: the language's own, with what `overrideMessages` has put over them.
   */
  declare messages: OrderMessagesOverride | null;

  #found: FoundOrder = {};
  /** Of what seemed to be misspelt; without slips until it is there. */
  #judgement: { about?: string; slips?: readonly AvailabilityError[] } = {};
  #about = '';
  /** By the line's place; absent: the function is offered. */
  #steps: Partial<Record<number, WithdrawalStep>> = {};
  /** By the places of line and part. */
  #chosen: Record<string, DelayChoice> = {};
  /** What could be chosen, by the line's place. */
  #choices: string[] = [];
  #handedOver = '';
  /** It speaks of a choice about this line. */
  #handedOverOf: number | undefined;
  /** Where the focus goes once the next step is there. */
  #focusNext: string | undefined;

  constructor() {
    super(createOrderStore({ snapshots, clock }), orderCatalogues);
  }

  /** What the engine answered about the first line; undefined while there is no answer. */
  get revision(): Revision | undefined {
    return this.revisions[0];
  }

  /** What the engine answered about each line; empty while there is no answer. */
  get revisions(): readonly Revision[] {
    const state = this.store.getState();
    return state.phase === 'revised' && this.#found.errors === undefined ? state.revisions : [];
  }

  protected override question(): OrderQuestion | undefined {
    const { lines, ship, errors } = this.#found;
    return lines === undefined || errors !== undefined
      ? undefined
      : orderQuestion(lines, { ...this.asking(), ...(ship && { ship }) });
  }

  /** What the page's shop says of methods is about what is bought next: what was ordered goes by its own. */
  protected override asking(): ReturnType<typeof askingOf> {
    const { to, at } = super.asking();
    const { method, pickupAt } = this;
    return { ...(to && { to }), ...(method && { method }), ...(pickupAt && { pickupAt }), ...(at && { at }) };
  }

  /** The promise as of now; of several lines, all of them. What it means for those that were made, `revisions` say. */
  protected override promised(): StocklinePromise | PromisesNow | undefined {
    const [first, ...others] = this.revisions.map(({ promise }) => promise);
    return first === undefined || others.length === 0 ? first : { at: first.at, lines: [first, ...others] };
  }

  protected override comparable(promise: StocklinePromise | PromisesNow): object {
    if (!isOfSeveral(promise)) return super.comparable(promise);
    return promise.lines.map((line) => super.comparable(line));
  }

  protected override errors(): readonly AvailabilityError[] {
    return this.#found.errors ?? super.errors();
  }

  protected override render(): TemplateResult {
    if (this.language.tag === undefined) return html`<slot></slot>`;
    const wording = orderWordingFor(this.language.tag, this.messages ?? undefined);
    const description = this.#describe(wording);
    if (description !== undefined) this.announce(description.summary);
    return html`${
      description === undefined
        ? html`<slot></slot>`
        : orderView(
            description,
            wording,
            {
              chosen: (line, part) => this.#chosen[placeOf(line, part)],
              choose: (line, choice, about) => this.#choose(line, choice, about, wording),
            },
            headingLevelOf(this.headingLevel),
          )
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
    this.#found = this.#judged(orderFound(this, this.promise, this.order));
    const { lines = [] } = this.#found;
    // What was answered or begun was about these promises.
    const about = JSON.stringify(lines.map(({ promise }) => [promise.sku, promise.quantity, promise.at]));
    if (about !== this.#about) {
      this.#about = about;
      this.#steps = {};
      this.#choices = [];
      this.#chosen = {};
      this.#handedOver = '';
      this.forgetAnnounced();
    }
    super.ask();
    // An answer is to what was asked then: of another delay, or another notice, nothing was said yet.
    const { revisions } = this;
    for (const [line, { history }] of revisions.length === 0 ? [] : lines.entries()) {
      const { delay, parts = [{ delay }] } = revisions[line] ?? {};
      const asked = parts.map(({ delay }) => [delay?.part, delay?.occurrence, delay?.revised, delay?.choices]);
      const offered = JSON.stringify([asked, history?.delays?.length]);
      if (offered === this.#choices[line]) continue;
      if (this.#choices[line] !== undefined) this.#forgetChoices(line);
      this.#choices[line] = offered;
    }
  }

  /**
   * What seems misspelt is judged before anything is told of it: read as absent, it would make the page say what is not
   * so. Where the part that does it cannot be had, it is taken as it is.
   */
  #judged(found: FoundOrder): FoundOrder {
    const { odd } = found;
    if (odd === undefined) return found;
    const about = JSON.stringify(odd);
    if (this.#judgement.about !== about) this.#judge(odd, about);
    const { slips } = this.#judgement;
    return slips?.length === 0 ? found : { ...found, errors: slips ?? [] };
  }

  #judge(odd: object, about: string): void {
    this.#judgement = { about };
    const keep = (slips: readonly AvailabilityError[]) => {
      if (this.#judgement.about === about) this.#judgement = { about, slips };
      this.requestUpdate();
    };
    import('../warnings.ts').then(
      ({ orderSlips }) => keep(orderSlips(odd)),
      () => keep([]),
    );
  }

  #forgetChoices(line: number): void {
    for (const place of Object.keys(this.#chosen)) {
      if (place.startsWith(placeOf(line, undefined))) delete this.#chosen[place];
    }
    if (this.#handedOverOf === line) this.#handedOver = '';
  }

  #describe(wording: OrderWording): PlacedOrderDescription | undefined {
    const state = this.store.getState();
    const { lines, errors } = this.#found;
    if (state.phase !== 'revised' || lines === undefined || errors !== undefined) return undefined;
    const to = parseDestination(this.asking().to);
    return describePlacedOrder(lines, state.revisions, { wording, places: state.places, to });
  }

  /** A function a line. A step once begun can be finished, whatever the clock says: the shop examines it. */
  #withdrawal(wording: OrderWording): (TemplateResult | typeof nothing)[] {
    const { lines = [] } = this.#found;
    const offers = this.#withdrawalOffers(lines);
    const names = lineNames(lines, this.revisions, wording);
    return lines.map(({ promise }, line) => {
      const step = this.#steps[line] ?? 'offer';
      if (step === 'handed_over' || (step === 'offer' && offers[line] !== true)) return nothing;
      const what = names[line] ?? '';
      return withdrawalView(wording, {
        step,
        line,
        what,
        isOneOfSeveral: this.#isOfSeveral(),
        begin: () => this.#go(line, 'confirm', 'confirmation'),
        back: () => this.#go(line, 'offer', 'withdraw'),
        confirm: () => this.#withdraw(line, what, promise, wording),
      });
    });
  }

  #withdrawalOffers(lines: readonly OrderedLine[]): boolean[] {
    const state = this.store.getState();
    const { revisions } = this;
    const now = revisions[0]?.promise.at ?? this.at ?? instantOf(clock.now());
    const known = lines.map((line, index) => ({ ...line, revision: revisions[index] }));
    return withdrawalOffers(known, daysThatCount(known, now, state.phase === 'revised' ? state.places : undefined));
  }

  #go(line: number, step: WithdrawalStep, focus: string): void {
    this.#steps[line] = step;
    this.#handedOver = '';
    this.#focusNext = step === 'handed_over' ? '.handed-over' : `#${idOf(focus, line)}`;
    this.requestUpdate();
  }

  #withdraw(line: number, what: string, { sku, quantity }: StocklinePromise, { order }: OrderWording): void {
    const at = instantOf(clock.now());
    const isTaken = this.emit('stockline-withdrawal', { sku, quantity, at, ...this.#placeOf(line) }, true);
    if (isTaken) this.#go(line, 'handed_over', '');
    this.#handedOverOf = undefined;
    const text = isTaken ? order.withdrawal.handedOver : order.withdrawal.notHandedOver;
    this.#handedOver = this.#isOfSeveral() ? order.of(what, text) : text;
    this.requestUpdate();
  }

  #choose(line: number, choice: DelayChoice, { part, what }: DelayDescription, { order }: OrderWording): void {
    const place = placeOf(line, part);
    if (choice === this.#chosen[place]) return;
    this.#chosen[place] = choice;
    this.#handedOver = order.choiceHandedOver(order.choices[choice](what));
    this.#handedOverOf = line;
    this.emit('stockline-order-choice', { choice, ...(part === undefined ? {} : { part }), ...this.#placeOf(line) });
    this.requestUpdate();
  }

  /** Of an order of one line nobody asks which. */
  #placeOf(line: number): { line?: number } {
    return this.#isOfSeveral() ? { line } : {};
  }

  #isOfSeveral(): boolean {
    return (this.#found.lines?.length ?? 0) > 1;
  }
}

function placeOf(line: number, part: number | undefined): string {
  return `${line}/${part ?? ''}`;
}

function isOfSeveral(promise: StocklinePromise | PromisesNow): promise is PromisesNow {
  return 'lines' in promise;
}
