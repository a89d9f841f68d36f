/** What `stockline report` tells, before it is text, a table or a page. */

import type { DayWindow, Delay, Destination, Money, Status } from '../../engine/types/documents.ts';
import type { BadLine } from '../../ledger/read.ts';
import type { PlacedFault } from '../io/output.ts';

/** A line of an order whose promise may not be kept, or of which something is owed. */
export interface AtRisk {
  order: string;
  sku: string;
  name: string;
  quantity: number;
  to?: Destination;
  /** Whether an accepted promise says so, or only the day in the store. */
  from: 'ledger' | 'store';
  /** What the days are: of arrival, of leaving, or of being ready. */
  days: 'deliver' | 'ship' | 'ready';
  /** What was said last. Absent: no day was. */
  was?: DayWindow;
  /** What is so now. Absent: no day is known. */
  now?: DayWindow;
  /** What the law of the destination makes of it; only of a promise. */
  state?: Delay['state'];
  owed?: Owed;
}

/** What is owed to a customer, by law, and what they may do. */
export interface Owed {
  /**
   * end: the order has ended, and no money was taken. none: no law asks for a notice, or none is known for the
   * destination.
   */
  what: 'notice' | 'refund' | 'end' | 'answer' | 'none';
  /** The last day for it. Absent: the law sets no number. */
  by?: string;
  /** What a notice has to say; where no law asks for one, the facts and rights that there are to tell. */
  say: readonly string[];
  /** Without shipment or consent the order ends with this day; of a notice that is owed, as long as it is not sent. */
  endsOn?: string;
  /** From this day on the customer may cancel. */
  mayCancelFrom?: string;
  /** Whether money was taken before shipment, and goes back where the order ends. Absent: nobody has said. */
  isPaid?: boolean;
  /** What goes back. Absent: not known. */
  back?: Money;
  /** Where the ledger does not say it, it is the price of now, times the units. */
  backBy?: 'ledger' | 'price';
  /** Where the law says so. */
  citations: readonly string[];
  /** Laws that give further rights, of which nothing is computed. */
  unverified: readonly string[];
}

/** An order of the store that no promise and no day is known of, and that waits for units still to come. */
export interface Waiting {
  order: string;
  sku: string;
  name: string;
  quantity: number;
  /** When the last of its units are ready. */
  ready: string;
}

/** What was sold, and of which nobody has written when it is due: whether it is late cannot be said. */
export interface Undated {
  /** How many orders. */
  orders: number;
  /** Those of them that wait for units still to come. */
  waiting: Waiting[];
  /** Units in commitments that name no order: nobody can be told of them. */
  nameless: number;
}

/** An open order of the ledger that nothing can be said of, and why. */
export interface Unanswered {
  order: string;
  message: string;
}

/** What became of a product since the last publication. */
export type ChangeKind = 'out' | 'later' | 'in' | 'sooner' | 'new' | 'gone';

/** As a shopper was told. */
export interface Told {
  status: Status;
  /** When it leaves. */
  ship?: DayWindow;
}

export interface Changed {
  sku: string;
  name: string;
  change: ChangeKind;
  was?: Told;
  now?: Told;
}

/** A product whose units run out before more of them are free. */
export interface SellsOut {
  sku: string;
  name: string;
  /** Units on hand that are free after those in open orders. */
  left: number;
  /** Units in open orders. */
  ordered: number;
  /** Where more units will be free: from when on, and how many. Absent: nothing is known to come that is free. */
  next?: { day: string; quantity: number };
}

export interface ReportDocument {
  version: 1;
  private: true;
  /** The instant that it is told for. */
  at: string;
  /** That of the store. */
  asOf: string;
  /** Whether the store is too old for dates of today, so that it is told as of then. */
  stale: boolean;
  /** Whether promises were asked about, beside the days in the store. */
  hasLedger: boolean;
  counts: { products: number; ledgerOrders: number; storeOrders: number };
  atRisk: AtRisk[];
  undated: Undated;
  /** Open in the ledger, and unknown to the store: closed by nobody, or forgotten. */
  notInStore: { order: string; skus: string[] }[];
  unanswered: Unanswered[];
  /** Absent: nothing was given to compare with. */
  since?: { what: string; asOf: string; changed: Changed[] };
  /** The archive has nothing that was published by then. */
  sinceUnknown?: { what: string; at: string };
  sellsOut: SellsOut[];
  /** Products that something is wrong with, and why. */
  leftOut: { skus: readonly string[]; faults: readonly PlacedFault[] };
  badLines: BadLine[];
}
