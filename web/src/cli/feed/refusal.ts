/** What refuses a feed as a whole: nothing is written then. */

export interface FeedFault {
  code: 'not_text' | 'no_rows' | 'no_sku_column' | 'duplicate_header' | 'quote_not_closed' | 'no_products' | 'not_json';
  file: string;
  /** Counted from 1; of a file as a whole, none. */
  line?: number;
  /** A sentence that says what to do. */
  message: string;
}

/** `stockline feed` tells the fault and exits with 2. */
export class FeedRefused extends Error {
  constructor(readonly fault: FeedFault) {
    super(fault.message);
  }
}
