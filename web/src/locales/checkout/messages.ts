/**
 * What a language says in a checkout, beside the words that product pages have. Everything it is given is formatted for
 * the reader already.
 */
import type { RenewalReason } from '../../cart/consents.ts';
import type { MessagesOverride } from '../messages.ts';

export interface CheckoutMessages {
  /** Names the element's whole for a screen reader. */
  order: string;
  /** Names the list of lines, and heads it. */
  lines: string;
  /** Begins a line, and names it: product and quantity. */
  line(name: string, quantity: number): string;
  /** At a line that could leave earlier, but is sent with the rest. */
  waitsForRest: string;

  shipping: {
    /** Asks how it is to be sent; the two answers follow. */
    heading: string;
    together: string;
    as_ready: string;
    shipments(count: number): string;
    /** Asks the same, and counts, where it is collected. */
    collectHeading: string;
    pickups(count: number): string;
    /** Of several shipments: when the first one and the last one leave, or arrive. */
    firstShips(when: string): string;
    lastShips(when: string): string;
    firstArrives(when: string): string;
    lastArrives(when: string): string;
  };

  /** Names what is said of the order as a whole. */
  whole: string;
  /** In place of a window of the whole, where some units have no date. */
  wholeNoDate: string;

  terms: {
    /** Labels of the sums. */
    now: string;
    atShipment: string;
    /** In its place, where all that is paid later is collected, or digital. */
    whenReady: string;
    whenDelivered: string;
    inAll: string;
    /** Says for which lines a term holds, where it does not hold for all. */
    forLines(names: string): string;
  };

  consent: {
    heading: string;
    /** Before the texts, where one box is for all of them. */
    all: string;
    /** Above a box that was ticked, and is no more. */
    again: Record<RenewalReason, string>;
    /** At a box that has to be ticked, and to the browser that stops the form. */
    required: string;
  };

  /** Why the order cannot be placed as it is, and what to do about it. */
  cannot: {
    outOfStock(name: string): string;
    /** It could be had, if other lines of the order did not take what is left of it. */
    takenInOrder(name: string): string;
    discontinued(name: string): string;
    /** A preorder, or a sale, that has not begun. */
    notOpen(name: string): string;
    /** A preorder that is over. */
    closed(name: string): string;
    notShipped(name: string, place: string): string;
    /** More than the shop tells of its stock, where nothing is sold beyond that. */
    askUs(name: string, quantity: number): string;
    overMaximum(name: string, maximum: number): string;
    /** Fewer, no multiple, or more of it than one order may have. */
    belowLeast(name: string, least: number): string;
    notInSteps(name: string, step: number): string;
    aboveMost(name: string, most: number): string;
  };
  /** Of an element that the shop has made required, while there is no promise. */
  noPromise: string;
  /** Begins what is announced when dates of the order changed. */
  changed: string;
}

/** The shop's own words for one element: a product page's, and in `checkout` those of the checkout. */
export type CheckoutMessagesOverride = MessagesOverride & {
  checkout?: {
    [K in keyof CheckoutMessages]?: CheckoutMessages[K] extends string | ((...given: never[]) => string)
      ? CheckoutMessages[K]
      : Partial<CheckoutMessages[K]>;
  };
};
