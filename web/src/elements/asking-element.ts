/**
 * What every element that asks a snapshot has: the attributes of asking, its hold on the snapshot, what it announces,
 * and its events.
 *
 * A subclass says what it asks (`question`), what is shown (`promised`), and renders; it calls `announce` with a
 * summary of what is shown, and puts `announcer()` at the end of what it renders.
 */
import {
  adoptStyles,
  type CSSResult,
  html,
  LitElement,
  type PropertyDeclarations,
  type PropertyValues,
  ReactiveElement,
  type TemplateResult,
} from 'lit';
import { withoutInstant } from '../engine/instant.ts';
import type { Destination, OrderPromise, SnapshotDocument, StocklinePromise } from '../engine/types/documents.ts';
import type { AnyCatalogue } from '../locales/catalogue.ts';
import { pageMessages } from '../locales/index.ts';
import type { AskerStore } from '../store/asker.ts';
import type { AvailabilityError } from '../store/failure.ts';
import type { SnapshotSource } from '../store/snapshot.ts';
import { askingOf, type Sourced, sourceOf } from './asked.ts';
import { inTime } from './in-time.ts';
import { hasOddAttribute } from './odd-attributes.ts';
import type { ServerContent } from './server-content.ts';
import { serverMark } from './server-record.ts';
import { type Shop, shopChanged, shopsOf } from './shop.ts';
import { SpokenLanguage } from './spoken-language.ts';
import { myTurn } from './turns.ts';

/** The events of an element that shows promises of this kind. All bubble, and leave shadow roots. */
export interface AskingEventMap<Promised> {
  'stockline-promised': CustomEvent<{ promise: Promised }>;
  'stockline-changed': CustomEvent<{ promise: Promised; previous: Promised }>;
  'stockline-error': CustomEvent<{ errors: readonly AvailabilityError[] }>;
}

/** As they are heard further out, where it may be any element that tells. */
type AnyEventMap = AskingEventMap<StocklinePromise | OrderPromise>;

declare global {
  interface HTMLElementEventMap extends AnyEventMap {}
  interface DocumentEventMap extends AnyEventMap {}
  interface WindowEventMap extends AnyEventMap {}
}

/** What was last told in an event. */
interface Told<Promised> {
  question: string;
  promise: Promised;
  /** To compare by: the instant of asking alone makes no other promise. */
  text: string;
}

/** Where it may be said: on an element, and once for many. */
type Place = Sourced & Pick<Shop, 'to' | 'method' | 'pickupAt' | 'refresh' | 'timeout'>;

/** What marks an update as done without rendering. */
const marksUpdated = (ReactiveElement.prototype as unknown as { update(changed: PropertyValues): void }).update;

// biome-ignore-start lint/correctness/noUnusedVariables: what is one with a class has all of the class's parameters.
/** The platform's methods, with the element's own events typed. */
export interface AskingElement<
  Question extends object,
  Answered extends { phase: string },
  Promised extends object,
  Events = AskingEventMap<Promised>,
> {
  addEventListener<Name extends keyof (Events & HTMLElementEventMap)>(
    type: Name,
    listener: (this: this, event: (Events & HTMLElementEventMap)[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Name extends keyof (Events & HTMLElementEventMap)>(
    type: Name,
    listener: (this: this, event: (Events & HTMLElementEventMap)[Name]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: these methods are there, as every element has them.
export abstract class AskingElement<
  Question extends object,
  Answered extends { phase: string },
  Promised extends object,
  Events = AskingEventMap<Promised>,
> extends LitElement {
  // biome-ignore-end lint/correctness/noUnusedVariables: from here on each is wanted.
  static override properties: PropertyDeclarations = {
    to: {},
    method: {},
    pickupAt: { attribute: 'pickup-at' },
    src: {},
    snapshot: { attribute: false },
    refresh: {},
    timeout: { type: Number },
    at: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    // Reflected, as the platform does: the language is looked for in attributes.
    lang: { reflect: true },
  };

  /**
   * Where the order goes: the country's two letters (ISO 3166-1), then perhaps a postal code. Small letters, codes of
   * three letters, and "UK" are understood too, and a bare ZIP code where the shop ships to the US alone. As a property
   * also a record.
   * Absent: that of the page's `<stockline-shop>`; without one there is a ship window, and the element asks for the
   * destination.
   * Wrong: the fallback is shown, and the error says what to write. `to="Germany 10115"` gives `unknown_value`. Of a
   * country to which no lane leads the element says that it is not shipped there.
   * Example: `to="US 94103"` says "Nov 27 – 30".
   */
  declare to: string | Destination | null;
  /**
   * The name of the shipping method.
   * Absent: that of the page's `<stockline-shop>`, else the first that reaches the destination.
   * Wrong: the fallback is shown. `method="pigeon"` gives `unknown_method`.
   * Example: `method="express"` says "Nov 24 – 25".
   */
  declare method: string | null;
  /**
   * The name of the location at which the shopper collects, where the method is a pickup.
   * Absent: that of the page's `<stockline-shop>`, else the location where all units are ready soonest.
   * Wrong: the fallback is shown. `pickup-at="moon"` gives `unknown_location`. Where the method is a delivery it counts
   * for nothing, and the console says so.
   * Example: on `<stockline-availability>`, `pickup-at="newark"` makes `pickupAt` `"newark"`.
   */
  declare pickupAt: string | null;
  /**
   * The address of the snapshot. Elements with the same address share one request. An address that ends in `/` names a
   * folder: its `shop.json`, and a document for each product. `#id` names a
   * `<script type="application/json">` that holds it: one in the element's own tree, or else in the document.
   * Absent: the property `snapshot` is taken, or the JSON script between the tags where the element reads one, or what
   * the page's `<stockline-shop>` has; without any the fallback is shown.
   * Wrong: the fallback is shown. `src="/nowhere.json"` gives `not_fetched`, `src="#nowhere"` gives `missing_script`.
   * Example: `src="/snapshot.json"` says "Nov 2".
   */
  declare src: string | null;
  /**
   * The snapshot itself, as a record or as text. It goes before `src`. To change it, set a new record: a change inside
   * the old one is not seen.
   * Absent: `src` says where the snapshot is.
   * Wrong: the fallback is shown, and `stockline-error` has every fault of the document.
   */
  declare snapshot: string | SnapshotDocument | null;
  /**
   * How the snapshot of `src` is kept up to date. A number is the seconds between two requests, 5 at the least.
   * `events` opens an `EventSource` at `src`; an address opens one there. If several elements ask to refresh the same
   * address, the shortest interval wins.
   * Absent: the snapshot is asked for once.
   * Wrong: text that is no number is taken for an address; one that is none gives `unknown_value`. The promise stays
   * while its snapshot is fresh.
   * Example: `refresh="60"` says "Nov 2".
   */
  declare refresh: string | number | null;
  /**
   * The seconds of waiting after which `stockline-error` says `slow`. A promise that comes later is shown all the same.
   * Absent: 10.
   * Wrong: 0, less, or no number counts as 10.
   * Example: `timeout="30"` says "Nov 2".
   */
  declare timeout: number | null;
  /**
   * The instant of asking, `YYYY-MM-DDTHH:MM:SSZ`, in UTC. A page needs it for tests and previews only.
   * Absent: now, by the server's clock where its `Date` header can be read, else by the device's.
   * Wrong: the fallback is shown. `at="yesterday"` gives `not_an_instant`.
   * Example: with a snapshot that is fresh until 17:05, `at="2026-11-23T19:00:00Z"` says "We are updating our
   * stock figures".
   */
  declare at: string | null;

  /**
   * How deep the headings in the details stand among those of the page, 1 to 6.
   * Absent: 2.
   * Wrong: anything else counts as 2.
   * Example: `heading-level="3"` makes `headingLevel` `3`.
   */
  declare headingLevel: number | null;

  protected readonly store: AskerStore<Question, Answered>;
  /** What it writes in. While its tag is undefined there is nothing to write yet: the slot is to be shown. */
  protected readonly language: SpokenLanguage;
  /** Itself, and the shops that say what it does not say itself. */
  #places: readonly Place[] = [];
  readonly #shopChanged = () => this.requestUpdate();
  #children: MutationObserver | undefined;
  #spoken: string | undefined;
  #announcement = '';
  #isWaiting = false;
  /** An answer is shown, or one was. */
  #isAnswered = false;
  #told: Told<Promised> | undefined;
  #toldErrors = '[]';
  #server: ServerContent | undefined;
  #partLooks: readonly CSSResult[] | undefined;
  /** While the part is on its way that takes over what a server has rendered. */
  #takingOver: Promise<void> | undefined;

  /** With the catalogues that all it says comes from. */
  constructor(store: AskerStore<Question, Answered>, catalogues: readonly AnyCatalogue[] = [pageMessages]) {
    super();
    this.store = store;
    this.language = new SpokenLanguage(this, catalogues);
    store.subscribe(() => this.requestUpdate());
  }

  /** What is asked; undefined while that is not known. */
  protected abstract question(): Question | undefined;

  /**
   * The promise that is shown, for the events; undefined while
   * there is none, or for an element that has no such events.
   */
  protected abstract promised(): Promised | undefined;

  /** What makes a promise another one: all of it but the instant of asking. */
  protected comparable(promise: Promised): object {
    return { ...promise, at: '' };
  }

  /** Whether a JSON script between the tags is the snapshot. */
  protected readsSnapshotBetweenTags(): boolean {
    return false;
  }

  /** Whether a page has hundreds of its kind, of which most are not in view. */
  protected isOneOfMany(): boolean {
    return false;
  }

  /** Whether what it would render lacks something that a server has rendered, and that is still to come. */
  protected isIncomplete(): boolean {
    return false;
  }

  /** What a server has rendered is found here, before anything of the element's own is put there, and left alone. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const { shadowRoot } = this;
    if (shadowRoot) this.#takingOver = this.#takeOver(shadowRoot);
    return super.createRenderRoot();
  }

  async #takeOver(root: ShadowRoot): Promise<void> {
    // Lit puts its content before the first node that it finds, and keeps to it: one that stays.
    const kept = document.createComment('');
    root.prepend(kept);
    this.language.look();
    const record = () => root.querySelector(`script[${serverMark}]`);
    try {
      // A script that does not wait for the page finds elements of which half has arrived; the record comes last.
      if (record() === null) await this.#arrived();
      // What a server has rendered is as good as cut off where the part that takes it over is not there by then.
      const { ServerContent } = await inTime(import('./server-content.ts'));
      this.#server = new ServerContent(root, record());
    } catch {
      // Nobody knows how long it is true.
      root.replaceChildren(kept);
    } finally {
      this.#takingOver = undefined;
    }
  }

  /** All of the page is there. */
  #arrived(): Promise<unknown> | undefined {
    const { ownerDocument: page } = this;
    if (page.readyState !== 'loading') return undefined;
    return new Promise((resolve) => page.addEventListener('DOMContentLoaded', resolve, { once: true }));
  }

  protected override async scheduleUpdate(): Promise<void> {
    await this.#takingOver;
    const isFirstAnswer = !this.#isAnswered && this.store.getAnswered() !== undefined;
    // One that has rendered nothing has no place yet for what is written between its tags: a shopper would see a gap.
    if (this.hasUpdated && (isFirstAnswer || this.isOneOfMany()))
      await myTurn(this.store.getState().phase !== 'loading');
    super.scheduleUpdate();
  }

  /** While the server's content stays, nothing else is rendered. */
  protected override update(changed: PropertyValues): void {
    if (this.#staysServerContent()) {
      marksUpdated.call(this, changed);
      return;
    }
    super.update(changed);
    this.#server?.giveWay();
    this.#server = undefined;
  }

  /** The server's promise, while it is the one that is shown. */
  protected serverPromise(): StocklinePromise | undefined {
    return this.#server?.promise;
  }

  /** Until there is an answer and the words for it, and no longer than it is a true answer to what is asked. */
  #staysServerContent(): boolean {
    if (this.#takingOver) return true; // An element may update itself at once.
    const isReady = this.store.getAnswered() !== undefined && this.language.tag !== undefined && !this.isIncomplete();
    if (isReady) return false;
    return this.#server?.isTrue(this.question(), () => this.requestUpdate()) ?? false;
  }

  /** A list of hundreds is not taken up in one long task. Until its turn a card is as it was without a script. */
  override connectedCallback(): void {
    if (!this.isOneOfMany() || this.hasUpdated) {
      this.#connect();
      return;
    }
    void this.#connectInTurn();
  }

  async #connectInTurn(): Promise<void> {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    await myTurn();
    this.#isWaiting = false;
    if (this.isConnected) this.#connect();
  }

  #connect(): void {
    super.connectedCallback();
    // What is inline may stand further down.
    void this.#arrived()?.then(() => this.requestUpdate());
    // What is written between the tags may come, or change, at any time.
    this.#children ??= new MutationObserver(() => this.requestUpdate());
    this.#children.observe(this, { childList: true, characterData: true, subtree: true });
    document.addEventListener(shopChanged, this.#shopChanged);
    this.ask();
    this.store.dispatch({ type: 'connect' });
  }

  /** Moving an element takes it out and puts it in again at once: only one that stays out lets go of its snapshot. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children?.disconnect();
    queueMicrotask(() => {
      if (!this.isConnected) this.left();
    });
  }

  /** Another document takes over no constructed sheets: those of its own stand in for them. */
  adoptedCallback(): void {
    const view = this.ownerDocument.defaultView;
    if (this.shadowRoot === null || view === null) return;
    this.shadowRoot.adoptedStyleSheets = this.#looks().map(({ cssText }) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(cssText);
      return sheet;
    });
  }

  #looks(): readonly CSSResult[] {
    const { elementStyles } = this.constructor as typeof AskingElement;
    return [...(elementStyles as CSSResult[]), ...(this.#partLooks ?? [])];
  }

  /** Looks of what has come in a part. */
  protected wear(looks: readonly CSSResult[] | undefined): void {
    if (looks === this.#partLooks) return;
    this.#partLooks = looks;
    if (this.ownerDocument === document) adoptStyles(this.renderRoot as ShadowRoot, this.#looks() as CSSResult[]);
    else this.adoptedCallback();
  }

  /** It is out of the page, and not only for a moment. */
  protected left(): void {
    document.removeEventListener(shopChanged, this.#shopChanged);
    this.store.dispatch({ type: 'disconnect' });
    this.language.forget();
    this.#server?.forget();
  }

  /** A subclass calls it first: what it describes is then the answer to what its attributes say now. */
  protected override willUpdate(): void {
    if (!this.isConnected) return;
    this.language.look();
    this.ask();
  }

  protected override updated(): void {
    this.#isAnswered ||= this.store.getAnswered() !== undefined;
    this.#report();
  }

  protected ask(): void {
    const inside = this.#inside();
    this.#places = [this, ...(inside ? [inside] : []), ...shopsOf(this)];
    this.store.dispatch({
      type: 'ask',
      question: this.question(),
      source: this.#places.reduce(
        (found: SnapshotSource | undefined, place) =>
          found ?? sourceOf(place, place !== this || this.readsSnapshotBetweenTags()),
        undefined,
      ),
      refresh: this.#said('refresh'),
      timeout: this.#said('timeout'),
      place: this.isOneOfMany() && this,
    });
  }

  /** By the element itself, else by the nearest shop around it that says it. */
  #said<Name extends keyof Place>(name: Name): Place[Name] | undefined {
    return this.#places.reduce((said: Place[Name] | undefined, place) => said ?? place[name], undefined);
  }

  /** How it is asked: the part of a question that is the same for all elements. */
  protected asking(): ReturnType<typeof askingOf> {
    return askingOf({
      to: this.#said('to'),
      method: this.#said('method'),
      pickupAt: this.#said('pickupAt'),
      at: this.at ?? this.#inside()?.at ?? null,
    });
  }

  /**
   * The element that this one stands in the shadow root of, as a timeline stands in an availability: it asks as that
   * one does, and leaves it to that one to tell.
   */
  #inside(): (Place & { at: string | null }) | undefined {
    const { host } = this.getRootNode() as Partial<ShadowRoot>;
    return host instanceof AskingElement ? host : undefined;
  }

  /** Says the summary to assistive technology when it is another than before; the first one is read with the page. */
  protected announce(summary: string): void {
    if (this.#inside()) return;
    if (this.#spoken !== undefined && this.#spoken !== summary) this.#announcement = summary;
    this.#spoken = summary;
  }

  /** What comes next is announced no more than a first summary: it is about something else. */
  protected forgetAnnounced(): void {
    this.#spoken = undefined;
    this.#announcement = '';
  }

  /**
   * The live region. It is there from the start and empty: one that appears with its text is not read. It is emptied
   * when there is no promise any more, and what comes after that is announced, the same as before too.
   */
  protected announcer(): TemplateResult {
    if (this.#spoken && !this.promised()) this.#spoken = this.#announcement = '';
    return html`<div class="announcer" role="status">${this.#announcement}</div>`;
  }

  /** Whether no listener prevented it. */
  protected emit(name: string, detail: object, cancelable = false): boolean {
    return this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }));
  }

  /**
   * What keeps a promise from being there, up to date, or in the page's language; a subclass adds what it finds itself.
   * warnings.ts asks for it too.
   */
  protected errors(): readonly AvailabilityError[] {
    return [...this.store.getErrors(), ...(this.language.errors ?? [])];
  }

  /** Events follow what is shown, after it is shown, and only a change of it. */
  #report(): void {
    if (this.#inside()) return;
    const promise = this.promised();
    const before = this.#told;
    if (promise === undefined) {
      this.#told = undefined;
    } else {
      const question = withoutInstant(this.store.getAnswered());
      const text = JSON.stringify(this.comparable(promise));
      this.#told = { question, promise, text };
      if (before?.question !== question) this.emit('stockline-promised', { promise });
      else if (before.text !== text) this.emit('stockline-changed', { promise, previous: before.promise });
      // Whether that is the shop's fault, the console's words find out.
      if (/stale|clock_c/.test(text) || (/"pickupAt"/.test(question) && !/"pickup"/.test(text))) this.warn();
    }
    const errors = this.errors();
    const toldErrors = JSON.stringify(errors);
    if (toldErrors === this.#toldErrors) return;
    this.#toldErrors = toldErrors;
    if (errors.length === 0) return;
    this.emit('stockline-error', { errors });
    this.warn();
  }

  /** Once the page is there: whether something seems to be missing, an attribute misspelt, or a language none. */
  protected override async firstUpdated(): Promise<void> {
    await this.#arrived();
    await this.updateComplete;
    // Languages that there are texts in have two letters: any other may be none.
    const isOddLanguage = (this.language.tag?.[2] ?? '-') !== '-';
    const isOdd = this.store.getState().phase === 'idle' || isOddLanguage || this.#places.some(hasOddAttribute);
    if (isOdd && !this.#inside()) this.warn();
  }

  /** On the console. Where the part that does it cannot be had, nothing is said. */
  protected warn(): void {
    import('./warnings.ts').then(
      ({ doubt }) => doubt(this),
      () => {},
    );
  }
}
