/**
 * The demo's page. The order matters to a shopper: the page and what sells come first and need no engine; then the
 * promises, from the snapshots that the build planned; the full engine comes last, and only when it is wanted.
 */
import { storeText } from 'stockline:demo';
import { render } from 'lit';
// All elements: a shop's page takes what it needs, the demo shows everything.
import '../src/define.ts';
import type { StocklinePromise } from '../src/engine/types/documents.ts';
import { barView } from './controls/bar.ts';
import type { PanelView } from './controls/panel-view.ts';
import { Demo } from './demo.ts';
import { Books } from './editor/books.ts';
import { hear, withHeard } from './hearing.ts';
import { initialState } from './initial-state.ts';
import { languageWithTag, ownLanguage } from './languages.ts';
import { makeWayFor } from './out-of-the-way.ts';
import { pageKey, shellView, titleOf } from './pages/shell.ts';
import { themeNow } from './pages/theme.ts';
import { methodsFor } from './pages/view.ts';
import { unfoldOnPaper } from './printing.ts';
import { refusalOf } from './refusals.ts';
import { routeOf } from './routes.ts';
import { DemoTime } from './server/demo-time.ts';
import { shops } from './shops/index.ts';
import { type State, StateHolder } from './state.ts';
import { dressPreview } from './theme/sheet.ts';
import { wordsFor } from './words/index.ts';

const TICK_MILLISECONDS = 20_000;

const shopPart = partWithId('shop');
const controlsPart = partWithId('controls');
const texts = await Promise.all(shops.map(async ({ id }) => [id, await storeText(id)] as const));
const shelves = new Map(texts.map(([id, text]) => [id, new Books(id, text)]));
const time = new DemoTime(Date.parse(shelves.get(shops[0].id)?.document.asOf ?? ''));
time.install();

const icon = document.querySelector<HTMLLinkElement>('#icon');

const holder = new StateHolder(initialState(), draw);
const demo = new Demo(holder, time, shelves);
demo.server.install();

hear(
  () => time.now(),
  (line, event) => {
    const isMain = (event.target as Element).id === 'availability';
    holder.set({ heard: withHeard(holder.state.heard, line), ...(isMain ? toldOf(event) : {}) });
    answer(event);
  },
);

window.addEventListener('hashchange', () => {
  const route = routeOf(location.hash);
  const { method, carts } = holder.state;
  const { document: store } = demo.booksOf(route.shop.id);
  const cart = route.page === 'cart' ? carts[route.shop.id].map(({ sku }) => sku) : [];
  const goBy = methodsFor({ store }, route.page === 'product' ? [route.sku] : cart);
  const keepsMethod = route.shop.id === holder.state.route.shop.id && method !== undefined && goBy.includes(method);
  const isOtherShop = route.shop.id !== holder.state.route.shop.id;
  holder.set({
    route,
    quantity: undefined,
    added: undefined,
    most: undefined,
    refusal: undefined,
    menu: false,
    copied: '',
    ...(keepsMethod ? {} : { method: undefined }),
    ...(isOtherShop ? { changes: [], lastPlan: undefined } : {}),
  });
  // After it is drawn: to its top, and with the keyboard's place at its heading.
  setTimeout(() => {
    window.scrollTo({ top: 0 });
    document.getElementById('heading')?.focus({ preventScroll: true });
  });
});

// The hash is the page's address here: the skip link goes its way without it.
document.getElementById('skip')?.addEventListener('click', (event) => {
  event.preventDefault();
  document.getElementById('heading')?.focus();
});

unfoldOnPaper();
const makeWay = makeWayFor(controlsPart);
setInterval(() => demo.tick(), TICK_MILLISECONDS);
draw(holder.state);

function draw(state: State): void {
  const { shop } = state.route;
  const { tag, direction } = languageWithTag(state.language);
  const words = wordsFor(tag);
  const root = document.documentElement;
  root.lang = tag;
  root.dir = direction;
  root.dataset['shop'] = shop.id;
  root.dataset['scheme'] = state.scheme;
  root.dataset['panel'] = state.panel ?? '';
  root.dataset['menu'] = state.menu || state.panel !== undefined ? 'unfolded' : '';
  const books = demo.booksOf(shop.id);
  const view: PanelView = {
    state,
    shop,
    words,
    store: books.document,
    books,
    now: time.now(),
    happened: demo.server.worldAt(shop.id, time.now()).happened,
    actions: demo.actions,
    controls: demo.controls,
  };
  const own = ownLanguage(tag);
  for (const part of [shopPart, controlsPart]) {
    if (own === undefined) part.removeAttribute('lang');
    else part.lang = own;
  }
  document.title = titleOf(view);
  icon?.setAttribute('href', shop.mark);
  document.getElementById('skip')?.replaceChildren(words.skip);
  controlsPart.setAttribute('aria-label', words.controls.heading);
  if (state.route.page === 'theme') dressPreview(themeNow(view));
  render(shellView(view), shopPart);
  render(barView(view), controlsPart);
  requestAnimationFrame(makeWay);
}

/** What the page's own element has told: whether its product can be had, and how many. */
function toldOf({ target, detail }: CustomEvent): Pick<State, 'answered' | 'most' | 'refusal'> {
  const { promise } = detail as { promise?: StocklinePromise };
  const inCart = Number((target as Element).getAttribute('in-cart') ?? 0);
  const { document: store } = demo.booksOf(holder.state.route.shop.id);
  return {
    answered: pageKey(holder.state),
    // The promise says how many more.
    most: promise?.maxQuantity === undefined ? undefined : promise.maxQuantity + inCart,
    refusal: refusalOf(promise, store.products[promise?.sku ?? ''], inCart),
  };
}

/** What a shop's backend would do with the shopper's answers on an order's page. */
function answer(event: CustomEvent): void {
  const { order, places = '' } = (event.target as HTMLElement).dataset;
  if (order === undefined) return;
  const { choice, part, line = 0 } = event.detail as { choice?: 'keep' | 'cancel'; part?: number; line?: number };
  const place = Number(places.split(' ')[line]);
  if (event.type === 'stockline-withdrawal') demo.answerOrder(order, place, 'withdraw');
  if (event.type === 'stockline-order-choice' && choice !== undefined) demo.answerOrder(order, place, choice, part);
}

function partWithId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`index.html has no element with the id "${id}".`);
  return found;
}
