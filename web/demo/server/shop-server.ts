/**
 * The shops' server, in the page: `fetch` is replaced for its addresses, so that the elements get their documents by
 * `src` as on any page, and what breaks on the way can be broken here. All other addresses go where they always went.
 *
 *     shop-server/alder-tern/snapshot.json?4          the shop's snapshot, planned when it is asked for
 *     shop-server/alder-tern/orders/A-1/snapshot.json?4   as one order sees it
 */
import { snapshotText } from 'stockline:demo';
import { dockOf } from '../dock-days.ts';
import type { Books } from '../editor/books.ts';
import { type ShopId, shopWithId } from '../shops/index.ts';
import { type World, worldAt } from '../world.ts';
import type { BreakageId } from './breakages.ts';
import type { DemoTime } from './demo-time.ts';
import { lineOn, type PlacedOrder, withOrders } from './orders.ts';
import { type Plan, plan } from './planning.ts';

const SLOW_MILLISECONDS = 6000;
/** Longer ago than any of the shops' documents are fresh for. */
const STALE_MILLISECONDS = 5 * 3_600_000;
const PATH = /\/shop-server\/([a-z-]+)\/(?:orders\/([^/]+)\/)?snapshot\.json(?:\?.*)?$/u;

/** The address of a shop's snapshot, of one state of its books. */
export function snapshotAddress(shop: ShopId, revision: number, order?: string): string {
  return `shop-server/${shop}/${order === undefined ? '' : `orders/${order}/`}snapshot.json?${revision}`;
}

export interface ServerSurroundings {
  time: DemoTime;
  books(shop: ShopId): Books;
  orders(): readonly PlacedOrder[];
  breakage(): BreakageId | undefined;
  planned(shop: ShopId, plan: Plan): void;
}

export class ShopServer {
  constructor(private readonly surroundings: ServerSurroundings) {}

  install(): void {
    const ownFetch = globalThis.fetch.bind(globalThis);
    globalThis.fetch = (input, init) => {
      const address = input instanceof Request ? input.url : String(input);
      const [, shop, order] = PATH.exec(address) ?? [];
      return shop === undefined
        ? ownFetch(input, init)
        : this.#answer(shop as ShopId, order, init?.signal ?? undefined);
    };
  }

  /** The shop's books at a moment of the demo's time, with the orders placed by then. */
  worldAt(shop: ShopId, moment: number): World {
    const { document } = this.surroundings.books(shop);
    const dayThen = () => dockOf(document, shopWithId(shop)?.home ?? '').today(moment);
    const orders = this.surroundings
      .orders()
      .filter((each) => each.shop === shop && each.placed <= moment)
      .map((order) => ({ ...order, lines: order.lines.map((line) => lineOn(line, dayThen())) }));
    return worldAt(withOrders(document, orders), moment);
  }

  /**
   * The plan of that moment, as the shop's shelf or one order sees it. An order with nothing left in the books sees
   * what all see.
   */
  async planAt(shop: ShopId, moment: number, order?: string): Promise<Plan> {
    const { store } = this.worldAt(shop, moment);
    const isPast = moment < Date.parse(store.asOf);
    const isOpen = Object.values(store.products).some(({ commitments }) => commitments?.some(({ id }) => id === order));
    return plan(
      shop,
      isPast ? { ...store, asOf: `${new Date(moment).toISOString().slice(0, 19)}Z` } : store,
      isOpen ? order : undefined,
    );
  }

  async #answer(shop: ShopId, order: string | undefined, signal: AbortSignal | undefined): Promise<Response> {
    const { time, breakage } = this.surroundings;
    const broken = breakage();
    // A cache's answer is no news; a server that cannot be reached gives none.
    if (broken === 'offline') throw new TypeError('Failed to fetch');
    if (broken === 'slow') await wait(SLOW_MILLISECONDS, signal);
    const date = new Date(time.now()).toUTCString();
    if (broken === 'missing') return new Response('Not found', { status: 404, headers: { Date: date } });
    const text = await this.#snapshot(shop, order, broken);
    return new Response(text, {
      headers: { 'Content-Type': 'application/json', Date: date, ETag: `"${fingerprint(text)}"` },
    });
  }

  async #snapshot(shop: ShopId, order: string | undefined, broken: BreakageId | undefined): Promise<string> {
    const { time, planned } = this.surroundings;
    if (broken === 'stale')
      return JSON.stringify((await this.planAt(shop, time.now() - STALE_MILLISECONDS, order)).snapshot);
    if (order === undefined && this.#isUntouched(shop)) {
      const text = await snapshotText(shop);
      return broken === undefined ? text : broke(text, broken);
    }
    const made = await this.planAt(shop, time.now(), order);
    if (order === undefined) planned(shop, made);
    const text = JSON.stringify(made.snapshot);
    return broken === undefined ? text : broke(text, broken);
  }

  /** Whether the snapshot that the build planned is still what the shop's books say. */
  #isUntouched(shop: ShopId): boolean {
    const { time, books, orders } = this.surroundings;
    const { isOriginal, document } = books(shop);
    const isStart = Math.abs(time.now() - Date.parse(document.asOf)) < 30 * 60_000;
    return isOriginal && isStart && !orders().some((order) => order.shop === shop);
  }
}

function broke(text: string, broken: BreakageId): string {
  if (broken === 'truncated') return text.slice(0, text.length / 2);
  if (broken === 'version') return text.replace(/"version":\s*1\b/u, '"version":2');
  return text;
}

function wait(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}

/** Short, and another one for another text: what an entity tag has to be. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16);
}
