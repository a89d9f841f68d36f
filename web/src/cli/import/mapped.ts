/** The tables that a map may name, and what one of them is. */
import type { DateOrder } from './days.ts';
import type { Encoding } from './decode.ts';
import type { Decimal } from './numbers.ts';

/** What a table may say of a product, beside what it is about. */
const ofProducts = [
  ...['name', 'price', 'currency', 'backorder', 'backorderLimit', 'releases', 'preorderLimit'],
  ...['productionDays', 'hideStockAbove', 'discontinued'],
];

/** By what a table holds: the columns that it may have, and of which of them one is needed. */
export const kinds = {
  stock: {
    columns: ['sku', 'onHand', 'available', 'committed', 'reserved', 'safetyStock', 'location', ...ofProducts],
    needed: ['sku'],
  },
  receipts: {
    columns: ['sku', 'quantity', 'received', 'expected', 'location', 'leadTime', 'id'],
    needed: ['sku', 'quantity', 'expected'],
  },
  orders: {
    columns: ['sku', 'quantity', 'shipped', 'due', 'location', 'id'],
    needed: ['sku', 'quantity'],
  },
  products: { columns: ['sku', 'location', ...ofProducts], needed: ['sku'] },
} as const satisfies Record<string, { columns: readonly string[]; needed: readonly string[] }>;
export type Kind = keyof typeof kinds;

/** A table of the map, as it was read. */
export interface Mapped {
  kind: Kind;
  columns: Record<string, string>;
  /** Rows are read whose cell in this column is one of these. */
  only: Readonly<Record<string, readonly string[]>>;
  location: string | undefined;
  adds: boolean;
  /** How its files are written; undefined: as the command says of all. */
  decimal: Decimal | undefined;
  dates: DateOrder | undefined;
  encoding: Encoding | undefined;
}
