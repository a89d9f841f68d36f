/**
 * `stockline/ledger`: the promises that were accepted and what became of them, one line each, for the shop's server and
 * for `stockline report`. Needs Node's file system.
 */
export type { Destination, LedgerEntry, OrderPromise, PlacedOrder, ToldDelay } from '../engine/types/documents.ts';
export { appendToLedger } from './append.ts';
export { entryFaults, type LaterEvent } from './entry.ts';
export { LedgerFold, type OpenOrder } from './fold.ts';
export { became, type Placed, placed, reopened, told } from './make.ts';
export { type BadLine, type LedgerReading, readLedger } from './read.ts';
