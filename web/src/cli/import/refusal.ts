/** What refuses an import as a whole: nothing is written then. */

/** One thing that is wrong, and where. */
export interface ImportFault {
  code:
    | 'place_left_out'
    | 'table_not_read'
    | 'too_little'
    | 'not_text'
    | 'no_rows'
    | 'unknown_headers'
    | 'duplicate_header'
    | 'quote_not_closed'
    | 'ambiguous_number'
    | 'ambiguous_date'
    | 'no_location'
    | 'unknown_location'
    | 'no_products'
    | 'not_json'
    | 'duplicate_key'
    | 'too_deep'
    | 'wrong_type'
    | 'required'
    | 'unknown_member';
  file: string;
  /** Counted from 1; of a file as a whole, none. */
  line?: number;
  /** Of a JSON file, the place in it. */
  pointer?: string;
  /** A sentence that says what to do. */
  message: string;
}

/** Thrown by whatever reads; `stockline import` tells the faults and exits with 2. */
export class Refused extends Error {
  readonly faults: readonly ImportFault[];

  constructor(...faults: ImportFault[]) {
    super(faults.map(({ message }) => message).join(' '));
    this.faults = faults;
  }
}
