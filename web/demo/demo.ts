/** The demo: its state, and what can be done with it. */
import { configureEngine } from '../src/engine/index.ts';
import type { StoreDocument } from '../src/engine/types/documents.ts';
import { type Fields, fieldsOf, fieldsText, orderedLines, shipIn } from './checkout.ts';
import type { ControlActions } from './controls/panel-view.ts';
import { dockOf } from './dock-days.ts';
import type { Books } from './editor/books.ts';
import { changesBetween, promisesInWords } from './editor/changes.ts';
import { type Lateness, withLateReceipts } from './editor/late-receipts.ts';
import { languageWithTag } from './languages.ts';
import { remember } from './memory.ts';
import type { Actions } from './pages/view.ts';
import { methodAsked, sumOf } from './pages/view.ts';
import { listingAddress, orderAddress } from './routes.ts';
import type { BreakageId } from './server/breakages.ts';
import type { DemoTime } from './server/demo-time.ts';
import { LAST_HOUR } from './server/jumps.ts';
import { withNotices } from './server/notices.ts';
import { lineOn, type OrderedLine, withAnswer } from './server/orders.ts';
import { preparePlanning } from './server/planning.ts';
import { ShopServer } from './server/shop-server.ts';
import { type ShopId, shopOf } from './shops/index.ts';
import type { State, StateHolder } from './state.ts';

/** How long a reader who types is left alone. */
const TYPING_MILLISECONDS = 150;
/** A shop plans anew at least this often, so that its document never grows stale while the demo lies open. */
const PLANNED_EVERY_MILLISECONDS = 30 * 60_000;

export class Demo {
  readonly actions: Actions;
  readonly controls: ControlActions;
  readonly server: ShopServer;
  readonly #instantiate = WebAssembly.instantiate;
  readonly #instantiateStreaming = WebAssembly.instantiateStreaming;
  #plannedAt = 0;
  #edits = 0;

  constructor(
    private readonly holder: StateHolder,
    private readonly time: DemoTime,
    private readonly books: ReadonlyMap<ShopId, Books>,
  ) {
    this.server = new ShopServer({
      time,
      books: (shop) => this.booksOf(shop),
      orders: () => this.state.orders,
      breakage: () => this.state.breakage,
      planned: (shop, lastPlan) => {
        this.#plannedAt = time.now();
        if (shop === this.state.route.shop.id) holder.set({ lastPlan });
      },
    });
    this.#plannedAt = time.now();
    this.actions = this.#actions();
    this.controls = this.#controls();
  }

  get state(): State {
    return this.holder.state;
  }

  booksOf(shop: ShopId): Books {
    const found = this.books.get(shop);
    if (found === undefined) throw new Error(`The demo has no shop ${shop}.`);
    return found;
  }

  /** To be called now and then: time passes by itself, too. */
  tick(): void {
    const isDue = this.time.now() - this.#plannedAt > PLANNED_EVERY_MILLISECONDS && this.state.breakage !== 'stale';
    this.#set(isDue ? { revision: this.state.revision + 1 } : {});
    if (isDue) this.#plannedAt = this.time.now();
  }

  #set(change: Partial<State>): void {
    this.holder.set(change);
    const { language, scheme, to, carts, orders, theme } = this.state;
    remember({ language, scheme, to, carts, orders, theme });
  }

  /** Another snapshot for the same elements: they tell what changed. */
  #renewed(change: Partial<State> = {}): void {
    this.#set({ ...change, revision: this.state.revision + 1 });
  }

  /** New elements, which know of no promise made before. */
  #reborn(change: Partial<State> = {}): void {
    this.#renewed({ ...change, life: this.state.life + 1 });
  }

  #actions(): Actions {
    return {
      setQuantity: (quantity) => this.#set({ quantity }),
      setTo: (to) => this.#set({ to: { ...this.state.to, [this.state.route.shop.id]: to } }),
      setMethod: (method) => this.#set({ method }),
      addToCart: (sku, quantity) => this.#addToCart(sku, quantity),
      setLine: (sku, quantity) =>
        this.#setCart(
          this.#cart().flatMap((line) => (line.sku !== sku ? [line] : quantity > 0 ? [{ sku, quantity }] : [])),
        ),
      placeOrder: (form) => this.#placeOrder(fieldsOf(form)),
      formValue: (form) => fieldsText(fieldsOf(form)),
      delaySupplier: (order, late) => void this.#delaySupplier(order, late),
      setTheme: (theme) => this.#set({ theme, copied: '' }),
      setThemeSide: (themeSide) => this.#set({ themeSide }),
      copied: (copied) => this.#set({ copied }),
    };
  }

  #controls(): ControlActions {
    return {
      open: (panel) => {
        this.#set({ panel });
        // What planning needs takes a moment to come; a reader who opens the controls is about to want it.
        if (panel !== undefined) void preparePlanning(this.state.route.shop.id);
      },
      unfold: (menu) => this.#set(menu ? { menu } : { menu, panel: undefined }),
      moveTo: (hours) => this.#moveTo(Math.min(LAST_HOUR, Math.max(0, hours))),
      setShop: (shop) => {
        location.hash = listingAddress(shopOf(shop)).slice(1);
      },
      setLanguage: (language) => this.#set({ language: languageWithTag(language).tag }),
      setScheme: (scheme) => this.#set({ scheme }),
      setTo: this.actions.setTo,
      setBreakage: (breakage) => void this.#break(breakage),
      editDocument: (text) => void this.#edit(text, TYPING_MILLISECONDS),
      resetDocument: () => void this.#edit(this.booksOf(this.state.route.shop.id).original),
      clearEvents: () => this.#set({ heard: [] }),
    };
  }

  #cart() {
    return this.state.carts[this.state.route.shop.id];
  }

  #setCart(lines: State['carts'][ShopId]): void {
    this.#set({ carts: { ...this.state.carts, [this.state.route.shop.id]: lines } });
  }

  /** Asks nobody, since what sells does not wait for a promise; but one that is there is not contradicted. */
  #addToCart(sku: string, quantity: number): void {
    const { most = Number.POSITIVE_INFINITY } = this.state;
    const cart = this.#cart();
    const inCart = cart.find((line) => line.sku === sku)?.quantity ?? 0;
    if (inCart + quantity > most) {
      this.#set({ added: { isRefused: true, most, inCart } });
      return;
    }
    // What is there already keeps its line, which has more then.
    const line = { sku, quantity: inCart + quantity };
    const lines = inCart === 0 ? [...cart, line] : cart.map((one) => (one.sku === sku ? line : one));
    this.#setCart(lines);
    const units = lines.reduce((sum, { quantity: each }) => sum + each, 0);
    this.#set({ added: { isRefused: false, sku, quantity, units } });
  }

  #placeOrder(sent: Fields): void {
    const { route, orders, to } = this.state;
    const { shop } = route;
    const id = `${shop.name.charAt(0)}-${1001 + orders.length}`;
    const lines = orderedLines(this.#cart(), sent);
    const ship = shipIn(sent);
    const placed = this.time.now();
    const total = sumOf({ store: this.booksOf(shop.id).document }, lines);
    this.#setCart([]);
    this.#renewed({
      orders: [
        ...orders,
        { id, shop: shop.id, placed, to: to[shop.id], ...(ship && { ship }), ...(total && { total }), lines, sent },
      ],
    });
    location.hash = orderAddress(shop, id).slice(1);
  }

  #moveTo(hours: number): void {
    const isBack = hours < this.state.hours;
    this.time.moveTo(hours);
    this.#plannedAt = this.time.now();
    // Back in time an element would keep what it promised later, as long as that is feasible: it has to forget.
    if (isBack) this.#reborn({ hours });
    else this.#renewed({ hours });
    if (this.state.orders.length > 0) void this.#sendNotices();
  }

  async #break(breakage: BreakageId | undefined): Promise<void> {
    // The engine that plans is the shop's, not the shopper's: it is there before WebAssembly is refused.
    if (breakage === 'wasm' || breakage === 'stale') await preparePlanning(this.state.route.shop.id);
    this.time.wrongByDays = breakage === 'ahead' ? 1 : breakage === 'behind' ? -1 : 0;
    const isRefused = breakage === 'wasm';
    const refuse = () => Promise.reject(new WebAssembly.CompileError('WebAssembly is refused by this demo’s switch'));
    WebAssembly.instantiate = isRefused ? refuse : this.#instantiate;
    WebAssembly.instantiateStreaming = isRefused ? refuse : this.#instantiateStreaming;
    // A new configuration is a new engine, at the next need of one.
    configureEngine({});
    this.#reborn({ breakage, heard: [] });
  }

  /**
   * Plans anew after an edit that is good, and tells what it
   * changed; after one that is not, the shop goes on as before.
   */
  async #edit(text: string, pause = 0): Promise<void> {
    const shop = this.state.route.shop.id;
    const books = this.booksOf(shop);
    this.#edits += 1;
    const edit = this.#edits;
    books.text = text;
    this.#set({}); // It stands in the field at once.
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (edit !== this.#edits) return;
    const before = await this.#promises(shop);
    const isGood = await books.edit(text);
    const after = isGood ? await this.#promises(shop) : before;
    if (edit !== this.#edits) return;
    if (isGood) this.#renewed({ changes: changesBetween(before, after) });
    else this.#set({});
  }

  async #promises(shop: ShopId): Promise<ReadonlyMap<string, string>> {
    const { state } = this;
    const store = this.booksOf(shop).document;
    const now = this.time.now();
    const { snapshot } = await this.server.planAt(shop, now);
    const at = `${new Date(now).toISOString().slice(0, 19)}Z`;
    return promisesInWords(snapshot, {
      to: state.to[shop],
      methodOf: (sku) => methodAsked({ store, state }, [sku]),
      language: state.language,
      at,
    });
  }

  async #delaySupplier(id: string, late: Lateness): Promise<void> {
    const order = this.state.orders.find((each) => each.id === id);
    if (order === undefined) return;
    const { text, original } = this.booksOf(order.shop);
    const skus = order.lines.map(({ sku }) => sku);
    await this.#edit(withLateReceipts(text, JSON.parse(original) as StoreDocument, skus, late));
    await this.#sendNotices();
  }

  /** What a shop does once a day: whoever's promise is broken is told. */
  async #sendNotices(): Promise<void> {
    const { shop } = this.state.route;
    const now = this.time.now();
    const { happened } = this.server.worldAt(shop.id, now);
    const past = { store: this.booksOf(shop.id).document, home: shop.home, now, happened };
    const orders = await Promise.all(
      this.state.orders.map(async (order) => {
        if (order.shop !== shop.id || order.placed > now) return order;
        const { snapshot } = await this.server.planAt(shop.id, now, order.id);
        return withNotices(order, snapshot, past);
      }),
    );
    const told = orders.filter((order, place) => order !== this.state.orders[place]).map(({ id }) => id);
    if (told.length === 0) return;
    // What was answered before was no answer to these.
    const answers = Object.entries(this.state.answers).filter(([id]) => !told.includes(id));
    this.#renewed({ orders, answers: Object.fromEntries(answers) });
  }

  /** What the shopper does on an order's page is on record from then on. */
  answerOrder(id: string, place: number, answer: 'keep' | 'cancel' | 'withdraw', part?: number): void {
    const { orders, route } = this.state;
    const { id: shop, home } = route.shop;
    const now = this.time.now();
    const day = dockOf(this.booksOf(shop).document, home).today(now);
    const answered = (whole: OrderedLine): OrderedLine => {
      const line = lineOn(whole, day);
      if (answer === 'withdraw') return { ...line, withdrawn: day };
      const said = { answer: answer === 'keep' ? 'consented' : 'cancelled', answered: day } as const;
      return withAnswer(line, part, said);
    };
    this.#renewed({
      orders: orders.map((order) =>
        order.id === id
          ? { ...order, lines: order.lines.map((line, at) => (at === place ? answered(line) : line)) }
          : order,
      ),
      answers: { ...this.state.answers, [id]: answer === 'withdraw' ? 'withdrawn' : 'answered' },
    });
  }
}
