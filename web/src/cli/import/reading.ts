/** The rows of a table by the names that its columns have here, with the forms in which the shop writes. */

import { type Amount, type Place, Spoiled } from './cells.ts';
import { type DateOrder, readDay } from './days.ts';
import type { Encoding } from './decode.ts';
import type { Gathered } from './gathered.ts';
import { type Decimal, minorUnits, readNumber, withoutSign } from './numbers.ts';
import { Places } from './places.ts';
import type { ImportFault } from './refusal.ts';
import type { Table, TableRow } from './table.ts';

/** A column that a kind of file has. */
export interface Column {
  /** What it is called, in this language or that version; the first that is there is taken. */
  names: readonly string[];
  /** Without it the file is not of this kind. */
  needed?: boolean;
}

/** A kind of file, known by its header row. */
export interface HeaderSet {
  /** As in "Shopify's inventory export". */
  name: string;
  /** Public addresses where the columns are written down. */
  sources: readonly string[];
  columns: Readonly<Record<string, Column>>;
  /** With one of these columns it is another kind. */
  without?: readonly string[];
  /** Whether it has what is there, and what of that is sold: the figures are no newer than such a file. */
  counts?: 'stock' | 'orders';
  /** Of a table of a map, which one it is. */
  mapped?: { kind: string; pointer: string; file: string };
  /** In which letters such files are written, where it is known. */
  encoding?: Encoding | undefined;
  /** What parts the decimals in this table, where it is known; likewise in which order days stand. */
  decimalIn?(table: Table): Decimal | undefined;
  dates?: DateOrder | undefined;
  /** What to do where a file is none of this kind, though it should be. */
  advice?: string;
  read(table: Table, reading: Reading): void;
}

/** What the command line says of all files. */
export interface Forms {
  decimal: Decimal | undefined;
  dates: DateOrder | undefined;
  /** Of prices that name none. */
  currency: string | undefined;
  /** Where units are of which the file names no place. */
  location: string | undefined;
  /** The files' names of places to the store's; null: left out. undefined: names are taken as they are. */
  locations: ReadonlyMap<string, string | null> | undefined;
  /** The store's own names of places. undefined: nobody has said them. */
  places?: readonly string[] | undefined;
  /** The day of the figures, YYYY-MM-DD. */
  today: string;
}

export class Reading {
  readonly forms: Forms;
  readonly gathered: Gathered;
  readonly places: Places;
  readonly #refusals = new Map<string, ImportFault>();

  constructor(forms: Forms, gathered: Gathered) {
    this.forms = forms;
    this.gathered = gathered;
    this.places = new Places(forms);
  }

  /** What refuses the import as a whole: of each kind the first of a file, and all are told at once. */
  refuse(fault: ImportFault): void {
    const key = JSON.stringify([fault.code, fault.file]);
    if (!this.#refusals.has(key)) this.#refusals.set(key, fault);
  }

  get refusals(): readonly ImportFault[] {
    return [...this.#refusals.values(), ...this.places.faults()];
  }

  /** The rows of a table that have as many cells as its header; the others are left out, and told. */
  *rows(table: Table, set: HeaderSet): Generator<Row> {
    const places = new Map<string, number>();
    for (const [key, { names }] of Object.entries(set.columns)) {
      const name = names.find((one) => table.headers.includes(one));
      if (name !== undefined) places.set(key, table.headers.indexOf(name));
    }
    const { decimal, dates } = this.forms;
    const forms = { decimal: set.decimalIn?.(table) ?? decimal, dates: set.dates ?? dates };
    for (const row of table.rows) {
      const found = new Row(this, { table, forms }, row, places);
      const beyond = row.cells.slice(table.headers.length).some((cell) => cell.trim() !== '');
      if (row.cells.length < table.headers.length || beyond)
        found.lose(
          `it has ${row.cells.length} cells and the header ${table.headers.length}: it is cut off, or a quote is wrong`,
        );
      else yield found;
    }
  }
}

/** Excel writes long article numbers so, and what they were is lost. */
const spreadsheetNumber = /^\d(?:[.,]\d+)?E\+\d+$/iu;

/** A table, and how numbers and days are written in it. */
interface WrittenTable {
  table: Table;
  forms: Pick<Forms, 'decimal' | 'dates'>;
}

export class Row {
  readonly from: Place;
  readonly #reading: Reading;
  readonly #table: Table;
  readonly #forms: Pick<Forms, 'decimal' | 'dates'>;
  readonly #cells: readonly string[];
  readonly #places: ReadonlyMap<string, number>;

  constructor(reading: Reading, { table, forms }: WrittenTable, row: TableRow, places: ReadonlyMap<string, number>) {
    this.from = { file: table.file, line: row.line };
    this.#reading = reading;
    this.#table = table;
    this.#forms = forms;
    this.#cells = row.cells;
    this.#places = places;
  }

  /** Whether the file has the column. */
  has(key: string): boolean {
    return this.#places.has(key);
  }

  /** The cell without blanks around it; empty where the file has no such column. */
  text(key: string): string {
    return this.at(this.#places.get(key) ?? -1);
  }

  at(index: number): string {
    return this.#cells[index]?.trim() ?? '';
  }

  /** The product's SKU; undefined, and the row told as left out, where it has none. */
  sku(key = 'sku'): string | undefined {
    const sku = this.text(key);
    if (sku === '') this.lose('it has no SKU');
    else if (spreadsheetNumber.test(sku)) this.lose('a spreadsheet has made a number of its SKU', sku);
    else return sku;
    return undefined;
  }

  /**
   * The store's name of the place; undefined, and the row told as left out, where it is not to be read. `fallback`: of
   * units whose place the row does not name.
   */
  location(written: string, sku: string, fallback = this.#reading.forms.location): string | undefined {
    if (written === '') {
      if (fallback !== undefined) return this.#reading.places.known(fallback, this.from);
      const message = 'These units are at no named place. Say where they are: --location NAME.';
      this.#reading.refuse({ code: 'no_location', ...this.#place(), message });
      return undefined;
    }
    const found = this.#reading.places.found(written, this.from);
    if (found === null) this.leaveOut(`the location map leaves out "${written}"`, sku);
    return found ?? undefined;
  }

  /** A number of whole units. An empty cell is `empty`, where that is given; a cell that is none is given as it is. */
  units(key: string, sku: string, round: 'down' | 'up', empty?: number): Amount {
    return this.whole(this.amount(key, sku, empty), this.nameOf(key), sku, round);
  }

  /** The number as it stands, fractions and all. */
  amount(key: string, sku: string, empty?: number): Amount {
    const text = this.text(key);
    return text === '' && empty !== undefined ? empty : this.#amountOf(text, this.nameOf(key), sku);
  }

  /** Whole units of an amount: there is no half a lamp, neither to have nor to owe. */
  whole(amount: Amount, column: string, sku: string, round: 'down' | 'up'): Amount {
    if (typeof amount !== 'number' || Number.isInteger(amount)) return amount;
    const whole = round === 'down' ? Math.floor(amount) : Math.ceil(amount);
    this.warn(`${column} is ${amount}: units are whole, and so it counts as ${whole}`, sku);
    return whole;
  }

  /** A number that is looked at and not kept; undefined where it is none. */
  figure(key: string): number | undefined {
    const read = readNumber(this.text(key), this.#forms.decimal);
    return 'digits' in read ? Number(read.digits) : undefined;
  }

  /** As `units`, of a column that no kind of file names: a place's own. */
  unitsAt(index: number, sku: string): Amount {
    const column = this.#table.headers[index] ?? '';
    return this.whole(this.#amountOf(this.at(index), column, sku), column, sku, 'down');
  }

  #amountOf(text: string, column: string, sku: string): Amount {
    const digits = this.#number(text, column);
    return digits === undefined ? this.spoil(text, column, 'is no number', sku) : Number(digits);
  }

  /** A day; a cell that is none is given as it is. */
  day(key: string, sku: string): string | Spoiled {
    return this.dayIfAny(key) ?? this.spoil(this.text(key), this.nameOf(key), 'is no day', sku);
  }

  /** A day that is looked at and not kept; undefined where it is none. */
  dayIfAny(key: string): string | undefined {
    const text = this.text(key);
    const read = readDay(text, this.#forms.dates);
    if ('day' in read) return read.day;
    if (read.fault === 'not_a_day') return undefined;
    const message = `${this.nameOf(key)} is "${text}", which may be the day of two months. Say how days are written: --dates d/m/y, or m/d/y; of a table of a map, "dates" in it.`;
    this.#reading.refuse({ code: 'ambiguous_date', ...this.#place(), message });
    // Nothing is written then.
    return this.#reading.forms.today;
  }

  /** A price, the currency's sign with it or not; undefined where the cell is empty or no currency is known. */
  price(key: string, sku: string, currency = this.#reading.forms.currency) {
    const text = this.text(key);
    if (text === '') return undefined;
    if (currency === undefined) {
      this.#reading.gathered.pricesWithoutCurrency += 1;
      return undefined;
    }
    const digits = this.#number(withoutSign(text, currency), this.nameOf(key));
    const units = digits === undefined ? undefined : minorUnits(digits, currency);
    const minor: Amount = units ?? this.spoil(text, this.nameOf(key), `is no price in ${currency}`, sku);
    return { minorUnits: minor, currency };
  }

  /** Nothing of the row is in the store, as it should be. */
  leaveOut(why: string, sku?: string): void {
    this.#reading.gathered.left.push({ ...this.#place(sku), message: why });
  }

  /** Nothing of the row is in the store, and it would be if the row were whole. */
  lose(why: string, sku?: string): void {
    this.#reading.gathered.left.push({ ...this.#place(sku), message: why, isLost: true });
  }

  warn(message: string, sku?: string): void {
    this.#reading.gathered.warnings.push({ ...this.#place(sku), message });
  }

  #number(text: string, column: string): string | undefined {
    const read = readNumber(text, this.#forms.decimal);
    if ('digits' in read) return read.digits;
    if (read.fault === 'not_a_number') return undefined;
    const message = `${column} is "${text}", which may be a thousand or a fraction. Say what parts the decimals: --decimal point, or comma; of a table of a map, "decimal" in it.`;
    this.#reading.refuse({ code: 'ambiguous_number', ...this.#place(), message });
    // Nothing is written then; of one unit the rest of the row is read.
    return '1';
  }

  /** Tells that the cell costs its product, and gives it as it is. */
  spoil(text: string, column: string, what: string, sku: string): Spoiled {
    const message = `${column} ${text === '' ? 'is empty' : `is "${text}", which ${what}`}`;
    this.#reading.gathered.spoiled.push({ ...this.#place(sku), message });
    return new Spoiled(text, this.from, message);
  }

  nameOf(key: string): string {
    return this.#table.headers[this.#places.get(key) ?? -1] ?? key;
  }

  #place(sku?: string) {
    return { file: this.from.file, line: this.from.line, ...(sku !== undefined && { sku }) };
  }
}
