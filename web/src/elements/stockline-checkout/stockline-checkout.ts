/** The class, without registering it: safe to import anywhere. `define.ts` registers it. */
import { html, type TemplateResult } from 'lit';
import { Consents, type GivenConsent, type NeededConsent } from '../../cart/consents.ts';
import { type Way, wayOf } from '../../cart/ways.ts';
import { instantOf } from '../../engine/instant.ts';
import type { CheckoutValue, OrderPromise } from '../../engine/types/documents.ts';
import { consentsNeeded, withConsentTexts } from '../../locales/checkout/consents.ts';
import { type CheckoutDescription, describeCheckout } from '../../locales/checkout/describe.ts';
import type { CheckoutMessagesOverride } from '../../locales/checkout/messages.ts';
import { type CheckoutWording, checkoutCatalogues, checkoutWordingFor } from '../../locales/checkout/wording.ts';
import { type CartLine, type CartQuestion, type CartState, createCartStore, namesOf } from '../../store/cart.ts';
import { checkoutValue } from '../../store/checkout-value.ts';
import type { AvailabilityError } from '../../store/failure.ts';
import { AskingElement, type AskingEventMap } from '../asking-element.ts';
import { headingLevelOf } from '../heading-level.ts';
import { announcer } from '../looks/announcer.ts';
import { blocks } from '../looks/blocks.ts';
import { choices } from '../looks/choices.ts';
import { disclosure } from '../looks/disclosure.ts';
import { facts } from '../looks/facts.ts';
import { focus } from '../looks/focus.ts';
import { lists } from '../looks/lists.ts';
import { sections } from '../looks/sections.ts';
import { terms } from '../looks/terms.ts';
import { text } from '../looks/text.ts';
import { tokens } from '../looks/tokens.ts';
import { clock, snapshots } from '../page.ts';
import { cartLines, type FoundLines } from './cart-lines.ts';
import { boxOf } from './consents-view.ts';
import { type Fault, FormPart } from './form-part.ts';
import { styles } from './styles.ts';
import { checkoutView } from './view.ts';

/** What the shopper agreed to, or does not agree to any more. */
export interface ConsentedDetail {
  /** Whether the box is ticked now. */
  consented: boolean;
  /** The texts that it is about. */
  texts: readonly { line: number; sku: string; text: string; language: string }[];
  /** Whether everything that has to be agreed to is. */
  complete: boolean;
}

/** The events of `<stockline-checkout>`. */
export type StocklineCheckoutEventMap = AskingEventMap<OrderPromise> & OwnEventMap;

interface OwnEventMap {
  'stockline-consented': CustomEvent<ConsentedDetail>;
}

declare global {
  interface DocumentEventMap extends OwnEventMap {}
  interface WindowEventMap extends OwnEventMap {}
}

type PromisedCart = Extract<CartState, { phase: 'promised' }>;

/**
 * Shows an order that is about to be placed: every line with its promise, how it is sent, on which terms, and what has
 * to be agreed to. It is a control of the form around it, and submits the promise as it was shown under its `name`.
 *
 *     <form action="/order" method="post">
 *       <stockline-checkout name="promise" src="/snapshot.json" to="US 94103">
 *         <script type="application/json">[{"sku": "MUG", "quantity": 4}, {"sku": "KETTLE", "quantity": 1}]</script>
 *         You will hear from us when your order ships.
 *       </stockline-checkout>
 *       <button>Order with obligation to pay</button>
 *     </form>
 *
 * Put a fallback between the tags. Shoppers see it while the promise loads, and whenever there is none. The form then
 * sends no promise, unless the element is `required`: that stops the form.
 *
 * A line that cannot be had, or not as much of it, or not there, stops the form with a sentence. The page takes it out
 * of the cart. So does a quantity that no order may have: fewer than the product's least, more than its most, or no
 * multiple of its step, where lines of one product count together. So does an order without the destination, or the
 * postal code, that it needs.
 * The server that takes the order verifies the value with `verifyShown` of `stockline/verify`.
 *
 * A tick is for one text and so many units. When either changes, the box is empty again, and says why. Dates that are
 * shown are kept while they hold, line by line, also when the page changes other lines.
 *
 * @slot - The fallback: what to show while the promise loads, and whenever there is none. A
 *   `<script type="application/json">` among it is the cart, where `lines` is absent.
 *
 * @event {CustomEvent<{promise: OrderPromise}>} stockline-promised - The first promise to a question is shown.
 *   Example: with `consent="all"`, `detail.promise.lines.0.sku` is `"MUG"`.
 * @event {CustomEvent<{promise: OrderPromise, previous: OrderPromise}>} stockline-changed - Another promise is shown
 *   for the same cart: by time, by a newer snapshot, or as the shopper chose how to send it.
 * @event {CustomEvent<{errors: AvailabilityError[]}>} stockline-error - There is no promise, and the fallback is
 *   shown, or there is none that is up to date. Each error has a `code`, a `pointer` and a `message`. Example: with
 *   `lines="{}"`, `detail.errors.0.code` is `"wrong_type"`.
 * @event {CustomEvent<{consented: boolean, texts: object[], complete: boolean}>} stockline-consented - A box was ticked
 *   or unticked, or emptied because its text changed. `complete` says whether all that has to be agreed to is.
 *   Example: once the last box is ticked, `detail.complete` is `true`.
 * @event {Event} input - The shopper changed something.
 * @event {Event} change - The shopper changed something, and is done with it. Forms listen to either.
 * @event {Event} invalid - This element has stopped the form, or was asked whether it is valid and is not.
 *
 * @csspart checkout - The whole.
 * @csspart heading - Each heading.
 * @csspart items - The lines.
 * @csspart line - One line.
 * @csspart line-title - Its product and quantity.
 * @csspart promised - Its status and its days.
 * @csspart status - The status of the line, or of one part of it, in words.
 * @csspart icon - The icon of the status.
 * @csspart deliver - The arrival window.
 * @csspart ship - The ship window, where no arrival is known, and in the details.
 * @csspart no-date - Stands for the windows where no date is known.
 * @csspart parts - The list of parts of a split line.
 * @csspart part - One part.
 * @csspart note - Why a date is missing, or what else there is to know.
 * @csspart fault - Why the order cannot be placed with this line, or as it is.
 * @csspart odds - How sure that window is, where it is known.
 * @csspart order-by - Up to when the days of all lines hold.
 * @csspart whole - The windows of the whole order, where nothing is to choose.
 * @csspart shipping - The question how to send it, where that makes a difference.
 * @csspart way - One answer; also `together` or `as_ready`.
 * @csspart sums - What is paid when.
 * @csspart sum - One sum; also `now`, `at-shipment` or `in-all`.
 * @csspart terms - The facts, and the details.
 * @csspart facts - What money depends on.
 * @csspart fact - One of them; also `payment`, `cancellation`, `fee` or `return`.
 * @csspart details - The disclosure with all terms, and the days on which it ships.
 * @csspart details-summary - Its button.
 * @csspart sections - What is unfolded.
 * @csspart all-terms - Its section with the terms.
 * @csspart dates - Its section with the days on which it ships.
 * @csspart term - One term; also `payment`, `cancellation`, `withdrawal`, `refund`, `returns`, `delayRefund` or
 *   `rights`.
 * @csspart basis - On whose authority a term stands: the shop's, or where the law says so.
 * @csspart not-advice - Says that the terms take nothing away that the law gives.
 * @csspart consents - What has to be agreed to.
 * @csspart consent - One box with its text.
 * @csspart consent-box - The box itself.
 * @csspart consent-text - The exact text.
 * @csspart why - The disclosure of the law behind it.
 * @csspart why-summary - Its button.
 * @csspart consent-error - Says that the box has to be ticked.
 * @csspart renewed - Why it has to be ticked again.
 * @csspart no-promise - Says that there are no dates yet, where the element is required and the form was stopped.
 *
 * @cssproperty --stockline-action-color - Controls, and the way that is chosen.
 * @cssproperty --stockline-error-color - What has to be mended before the order.
 * @cssproperty --stockline-in-stock-color - Colour of a status; so `backorder`, `preorder`, `made-to-order` and
 *   `unavailable`.
 * @cssproperty --stockline-muted-color - Colour of secondary text.
 * @cssproperty --stockline-rule-color - Colour of lines and frames.
 * @cssproperty --stockline-focus-color - Colour of the focus ring.
 * @cssproperty --stockline-radius - Corners of the choices.
 * @cssproperty --stockline-answer-size - Size of the answer's type, 1.3125em by default.
 * @cssproperty --stockline-gap - Space between the lines, 0.75em by default.
 */
export class StocklineCheckout extends AskingElement<
  CartQuestion,
  PromisedCart,
  OrderPromise,
  StocklineCheckoutEventMap
> {
  static readonly formAssociated = true;

  static override styles = [
    tokens,
    text,
    blocks,
    lists,
    focus,
    choices,
    disclosure,
    facts,
    sections,
    terms,
    announcer,
    styles,
  ];

  static override properties = {
    lines: {},
    ship: {},
    consent: {},
    name: { reflect: true },
    required: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
    messages: { attribute: false },
  };

  /**
   * The cart: a list of `{sku, quantity, name?, unitPrice?, total?}`, or its JSON. A price, as tiers and coupons make
   * it, is a record of `{minorUnits, currency}`; give `verifyShown` the same. To change the cart, set a new list.
   * Absent: the JSON script between the tags is the cart; without it nothing is asked, and the fallback is shown.
   * Wrong: the fallback is shown. `lines="MUG"` gives `not_json`, `lines="{}"` gives `wrong_type`.
   * Example: `lines='[{"sku":"MUG","quantity":2}]'` says "Tideline mug × 2".
   */
  declare lines: string | readonly CartLine[] | null;
  /**
   * How the order is sent, where that makes a difference: `as_ready`, each part as soon as it is ready, or `together`.
   * A reset of the form goes back to the attribute.
   * Absent: `as_ready`.
   * Wrong: any other word means `as_ready`.
   * Example: `ship="together"` says "Ready earlier; waits for the rest of the order.".
   */
  declare ship: Way | null;
  /**
   * How many boxes there are to tick: `all` is one box for all texts, `each` is one box a text.
   * Absent: `each`.
   * Wrong: any other word means `each`.
   * Example: `consent="all"` says "I agree to each of these:".
   */
  declare consent: 'all' | 'each' | null;
  /**
   * The name under which the form submits the value.
   * Absent: the form submits no value, and is stopped all the same where something is missing.
   * Example: `name="promise"` makes `name` `"promise"`, and the form submits `promise=…`.
   */
  declare name: string | null;
  /**
   * Whether the form is stopped while there is no promise.
   * Absent: the form goes through without a promise.
   * Example: `required src="/nowhere.json"` makes `validity.customError` `true`.
   */
  declare required: boolean;
  /**
   * Whether the element takes no part in the form, and its controls cannot be used.
   * Absent: it takes part.
   * Example: `disabled` makes `willValidate` `false`.
   */
  declare disabled: boolean;
  /**
   * The shop's own words for this element, over those of its language.
   * Absent: the language's own, with what `overrideMessages` has put over them.
   */
  declare messages: CheckoutMessagesOverride | null;

  readonly #form = new FormPart(this);
  readonly #consents = new Consents();
  #isFormDisabled = false;
  /** The shopper has tried to go on: what is missing is said. */
  #isReported = false;
  #found: FoundLines = { lines: [], errors: [] };
  #wording: CheckoutWording = checkoutWordingFor('en');
  #shown: { promise: OrderPromise; way: Way; value: CheckoutValue } | undefined;
  #description: CheckoutDescription | undefined;
  /** What was last announced, or read with the page. */
  #said: { cart: string; summary: readonly string[] } | undefined;
  /** To be told once it is shown. */
  #takenBack: GivenConsent[] = [];

  constructor() {
    super(createCartStore({ snapshots, clock }), checkoutCatalogues);
    this.addEventListener('invalid', () => {
      this.#isReported = true;
      // At once: next the browser shows what is invalid.
      this.#update();
    });
  }

  /**
   * The promise that is shown, for the way that is chosen, with the texts to consent to; undefined while there is none.
   */
  get promise(): OrderPromise | undefined {
    return this.#shown?.promise;
  }

  /** What the form submits: a `CheckoutValue` as JSON; empty while there is no promise. */
  get value(): string {
    return this.#shown === undefined ? '' : JSON.stringify(this.#shown.value);
  }

  /** Whether everything that has to be agreed to is. */
  get consented(): boolean {
    return this.#shown !== undefined && this.#consents.missing.length === 0;
  }

  /** As every control of a form has one: `stockline-checkout`. */
  get type(): string {
    return 'stockline-checkout';
  }

  /** The form that it is a control of; null where it is in none. */
  get form(): HTMLFormElement | null {
    return this.#form.form;
  }

  /** The `<label>`s that name it. */
  get labels(): NodeList | null {
    return this.#form.labels;
  }

  /** Whether it can stop the form: not where it is disabled. */
  get willValidate(): boolean {
    return this.#form.willValidate;
  }

  /** Undefined in browsers without form-associated custom elements; `checkValidity` works there too. */
  get validity(): ValidityState | undefined {
    return this.#form.validity;
  }

  /** Why the form is stopped; empty where it is not. */
  get validationMessage(): string {
    return this.#form.validationMessage;
  }

  checkValidity(): boolean {
    return this.#form.checkValidity();
  }

  reportValidity(): boolean {
    return this.#form.reportValidity();
  }

  /** What the page has against the order; empty: nothing. */
  setCustomValidity(message: string): void {
    this.#form.setCustomValidity(message);
  }

  /** Focuses what has to be mended or ticked, else the first control. */
  override focus(options?: FocusOptions): void {
    const control = this.#fault()?.anchor ?? this.renderRoot.querySelector<HTMLElement>('input');
    control?.focus(options);
  }

  formResetCallback(): void {
    this.ship = this.getAttribute('ship') as Way | null;
    this.#consents.clear();
    this.#isReported = false;
    this.requestUpdate();
  }

  formDisabledCallback(isDisabled: boolean): void {
    this.#isFormDisabled = isDisabled;
    this.requestUpdate();
  }

  /** What the shopper had chosen when the page was left. A consent counts only where its text is still the same. */
  formStateRestoreCallback(state: unknown): void {
    const { ship, given } = readState(state);
    if (ship !== undefined) this.ship = ship;
    this.#consents.restore(given);
    this.requestUpdate();
  }

  protected override promised(): OrderPromise | undefined {
    return this.#shown?.promise;
  }

  protected override comparable(promise: OrderPromise): object {
    return { ...promise, at: '', lines: promise.lines.map((line) => ({ ...line, at: '' })) };
  }

  protected override question(): CartQuestion | undefined {
    const { lines } = this.#found;
    return lines.length === 0 ? undefined : { lines, ...this.asking() };
  }

  protected override errors(): readonly AvailabilityError[] {
    return this.#found.errors.length > 0 ? this.#found.errors : super.errors();
  }

  protected override ask(): void {
    this.#found = cartLines(this, this.lines);
    super.ask();
  }

  protected override willUpdate(): void {
    super.willUpdate();
    if (!this.isConnected) return;
    const { tag } = this.language;
    this.#wording = checkoutWordingFor(tag ?? 'en', this.messages ?? undefined);
    const state = this.store.getState();
    if (state.phase === 'promised' && tag !== undefined) this.#show(state);
    else {
      this.#shown = undefined;
      this.#description = undefined;
    }
  }

  #show({ question, ways, places, document, computedFrom }: PromisedCart): void {
    const wording = this.#wording;
    const way = wayOf(ways, this.ship);
    const promise = withConsentTexts(ways[way] ?? ways.as_ready, wording);
    this.#takenBack.push(...this.#consents.need(consentsNeeded(promise, wording)));
    const consents = this.#consents.given;
    const value = checkoutValue({ question, asOf: document.asOf, way, computedFrom, promise, consents });
    this.#shown = { promise, way, value };
    const names = namesOf(question.lines, document);
    const { to } = question;
    const { products } = document;
    const now = this.at ? undefined : clock.now();
    const reader = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    this.#description = describeCheckout({ ways, way, names, products, places, to, now, reader }, wording);
    this.#announceChange(this.#description, question.lines);
  }

  /**
   * What is new: lines with other dates, and boxes to tick again. What the shopper chooses is not, it stands at the
   * control.
   */
  #announceChange({ summary }: CheckoutDescription, lines: readonly CartLine[]): void {
    const cart = JSON.stringify(lines);
    const before = this.#said;
    this.#said = { cart, summary };
    if (before === undefined) this.announce('');
    const { changed, consent } = this.#wording.checkout;
    const fresh = before === undefined ? [] : summary.filter((sentence) => !before.summary.includes(sentence));
    const reasons = this.#takenBack.length === 0 ? [] : this.#consents.needed.map((one) => this.#consents.renewal(one));
    const again = [...new Set(reasons)].flatMap((reason) => (reason === undefined ? [] : consent.again[reason]));
    const sentences = [...(fresh.length > 0 && before?.cart === cart ? [changed] : []), ...fresh, ...again];
    if (sentences.length > 0) this.announce(sentences.join(' '));
  }

  protected override render(): TemplateResult {
    const content = this.#description === undefined ? this.#withoutPromise() : this.#checkout(this.#description);
    // Inside, `input` has been heard already and leaves the shadow root by itself; `change` does not.
    return html`<div class="content" @change=${() => this.dispatchEvent(new Event('change', { bubbles: true }))}>${content}</div>
      ${this.announcer()}`;
  }

  #withoutPromise(): TemplateResult {
    const message = this.required && this.#isReported ? this.#wording.checkout.noPromise : '';
    return html`<slot></slot>
      <p class="error" part="no-promise" id="no-promise" tabindex="-1">${message}</p>`;
  }

  #checkout(description: CheckoutDescription): TemplateResult {
    const { again } = this.#wording.checkout.consent;
    const isDisabled = this.disabled || this.#isFormDisabled;
    return checkoutView(description, this.#wording, {
      way: this.#shown?.way ?? 'as_ready',
      send: (way) => this.#send(way),
      isDisabled,
      headingLevel: headingLevelOf(this.headingLevel),
      consents: {
        isDisabled,
        needed: this.#consents.needed,
        isOneBox: this.consent === 'all',
        titles: description.lines.map(({ title }) => title),
        isGiven: (consent) => this.#consents.isGiven(consent),
        renewal: (consent) => {
          const reason = this.#consents.renewal(consent);
          return reason === undefined ? undefined : again[reason];
        },
        isReported: this.#isReported,
        agree: (consents, isAgreed) => this.#agree(consents, isAgreed),
      },
    });
  }

  /** What only this element can have wrong is told on the console, like the rest. */
  protected override async firstUpdated(): Promise<void> {
    await super.firstUpdated();
    const isNameless = this.form !== null && !this.name;
    const isOdd = !/^(?:together|as_ready|)$/.test(this.ship ?? '') || !/^(?:all|each|)$/.test(this.consent ?? '');
    if (isNameless || isOdd) this.warn();
  }

  protected override updated(): void {
    super.updated();
    const state = JSON.stringify({ ship: this.ship ?? undefined, given: this.#consents.kept() });
    this.#form.setValue(this.#shown === undefined ? null : this.value, state);
    this.#form.setFault(this.#fault());
    const takenBack = this.#takenBack;
    this.#takenBack = [];
    if (takenBack.length > 0) this.#tell(false, takenBack);
  }

  /** What stands in the way of the order, and where; the first of several. */
  #fault(): Fault | undefined {
    const at = (id: string) => this.renderRoot.querySelector<HTMLElement>(`#${id}`) ?? undefined;
    const say = this.#wording.checkout;
    if (this.#description === undefined) {
      return this.required ? { kind: 'customError', message: say.noPromise, anchor: at('no-promise') } : undefined;
    }
    const line = this.#description.lines.findIndex(({ fault }) => fault !== undefined);
    const message = this.#description.lines[line]?.fault;
    if (message !== undefined) return { kind: 'customError', message, anchor: at(`fault-${line}`) };
    const { fault } = this.#description;
    if (fault !== undefined) return { kind: 'customError', message: fault, anchor: at('fault') };
    const [missing] = this.#consents.missing;
    if (missing === undefined) return undefined;
    return { kind: 'valueMissing', message: say.consent.required, anchor: at(boxOf(missing, this.consent === 'all')) };
  }

  #send(way: Way): void {
    this.ship = way;
    // What was announced of the other way is no longer so.
    this.#said = undefined;
    this.#update();
  }

  #agree(consents: readonly NeededConsent[], isAgreed: boolean): void {
    const state = this.store.getState();
    const clockLag = state.phase === 'promised' ? state.clockLag : 0;
    if (isAgreed) this.#consents.give(consents, instantOf(clock.now() + clockLag));
    else this.#consents.takeBack(consents);
    this.#update();
    this.#tell(isAgreed, consents);
  }

  /** At once, so that the value is the new one when the page hears of it. */
  #update(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  #tell(consented: boolean, consents: readonly (NeededConsent | GivenConsent)[]): void {
    const places = new Map(this.#consents.needed.map(({ key, line }) => [key, line]));
    const texts = consents.map(({ key, sku, text, language }) => ({
      line: places.get(key) ?? -1,
      sku,
      text,
      language,
    }));
    this.emit('stockline-consented', { consented, texts, complete: this.consented } satisfies ConsentedDetail);
  }
}

/** What an earlier visit left; nothing where it left nothing of ours. */
function readState(state: unknown): { ship?: Way; given: GivenConsent[] } {
  try {
    const { ship, given } = JSON.parse(String(state)) as { ship?: Way; given?: GivenConsent[] };
    return { ...(ship === undefined ? {} : { ship }), given: Array.isArray(given) ? given : [] };
  } catch {
    return { given: [] };
  }
}
