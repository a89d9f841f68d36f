/** What `stockline report` tells, before it is text, a table or a page. */

import type { DayWindow, Delay, Destination, Fault, Status } from '../../engine/types/documents.ts';
import type { BadLine } from '../../ledger/read.ts';

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

/** What is owed to a customer, by law. */
export interface Owed {
  /** `end`: the order has ended, and no money was taken. */
  what: 'notice' | 'refund' | 'end' | 'answer' | 'none';
  /** The last day for it. Absent: the law sets no number. */
  by?: string;
  /** What a notice has to say. */
  say: readonly string[];
  /** Without shipment or consent the order ends with this day; of a notice that is owed, as long as it is not sent. */
  endsOn?: string;
  /** From this day on the customer may cancel. */
  mayCancelFrom?: string;
  /** Where the law says so. */
  citations: readonly string[];
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
  /** Units that nobody has ordered, of those that are there. */
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
  counts: { products: number; ledgerOrders: number; storeOrders: number };
  atRisk: AtRisk[];
  /** Open in the ledger, and unknown to the store: closed by nobody, or forgotten. */
  notInStore: { order: string; skus: string[] }[];
  unanswered: Unanswered[];
  /** Absent: nothing was given to compare with. */
  since?: { what: string; asOf: string; changed: Changed[] };
  sellsOut: SellsOut[];
  /** Products that something is wrong with, and why. */
  leftOut: { skus: readonly string[]; faults: readonly Fault[] };
  badLines: BadLine[];
}
