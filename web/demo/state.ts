/** What the demo knows, and the one place where it changes. Views are drawn anew from it after every change. */

import type { PromiseChange } from './editor/changes.ts';
import type { Refusal } from './refusals.ts';
import type { Route } from './routes.ts';
import type { BreakageId } from './server/breakages.ts';
import type { PlacedOrder } from './server/orders.ts';
import type { Plan } from './server/planning.ts';
import type { ShopId } from './shops/index.ts';
import type { Side, Theme } from './theme/theme.ts';

export type Scheme = 'auto' | 'light' | 'dark';
export type Panel = 'time' | 'shopper' | 'breakIt' | 'document' | 'events' | 'markup';

export interface CartLine {
  sku: string;
  quantity: number;
}

/** What came of Add to cart. */
export type Added =
  | { isRefused: false; sku: string; quantity: number; units: number }
  /** One order can have no more than the most; so many are in the cart already. */
  | { isRefused: true; most: number; inCart: number };

/** A line of the event log. */
export interface Heard {
  /** Time of day in the demo. */
  at: number;
  type: string;
  tag: string;
  about: string;
  text: string;
}

export interface State {
  route: Route;
  language: string;
  scheme: Scheme;
  /** Destination by shop, each with a first shopper of its own. */
  to: Readonly<Record<ShopId, string>>;
  method: string | undefined;
  /** Undefined while the shopper has not said how many: the least that one order may have. */
  quantity: number | undefined;
  /** Said once, after Add to cart: what was added, or why it was not. */
  added: Added | undefined;
  carts: Readonly<Record<ShopId, readonly CartLine[]>>;
  orders: readonly PlacedOrder[];
  /** What shoppers answered on their order's page, by order. */
  answers: Readonly<Record<string, 'answered' | 'withdrawn'>>;
  /** Hours since the start. */
  hours: number;
  breakage: BreakageId | undefined;
  panel: Panel | undefined;
  /** Whether the controls are unfolded where there is little room: they are one button there until then. */
  menu: boolean;
  /** What the builder makes; absent until something is chosen: the shop's own look then. */
  theme: Theme | undefined;
  /** For which pages the builder's colours are chosen now. */
  themeSide: Side;
  /** Said once, after something of the builder was copied: what, and whether it was. */
  copied: string;
  /** Of the shops' books: another one has another snapshot. */
  revision: number;
  /** Of the page's elements: another one has new elements, which know of no promise made before. */
  life: number;
  /** The page whose promise is there, or is known not to come; what stands below it waits for that. */
  answered: string;
  /**
   * The most units of that page's product that the cart can have; absent where its promise does not say, or there is
   * none.
   */
  most: number | undefined;
  /** Why that product cannot be had at all. */
  refusal: Refusal | undefined;
  lastPlan: Plan | undefined;
  changes: readonly PromiseChange[];
  heard: readonly Heard[];
}

export class StateHolder {
  #state: State;
  #isDrawing = false;

  constructor(
    state: State,
    private readonly draw: (state: State) => void,
  ) {
    this.#state = state;
  }

  get state(): State {
    return this.#state;
  }

  /** Changes these members; the views follow in a moment, once for all changes of that moment. */
  set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
    if (this.#isDrawing) return;
    this.#isDrawing = true;
    queueMicrotask(() => {
      this.#isDrawing = false;
      this.draw(this.#state);
    });
  }
}
