/** The products of a feed, one after another: each is asked for, told apart, and written or left out. */

import type { Catalogue, CatalogueRow } from './catalogue.ts';
import type { Asked, Channel, Entry, FeedWriting, Gap, Offer } from './channel.ts';
import { offerOf } from './offer.ts';
import type { FeedOutput } from './output.ts';
import { isOnSale, leastOf, priceFault } from './prices.ts';
import { type FeedProduct, type FeedProducts, isRefused } from './products.ts';
import { type Revisions, revisionLine } from './revisions.ts';
import { Seen } from './seen.ts';
import type { Place, Told } from './told.ts';

export interface Making {
  asked: Asked;
  channel: Channel;
  products: FeedProducts;
  catalogue: Catalogue | undefined;
  /** What has changed since. */
  since: Revisions | { at: string } | undefined;
  /** The SKUs that an earlier feed had, where one that is gone has to be told. */
  before?: AsyncIterable<string> | undefined;
  output: FeedOutput;
  /** Where the revisions of what was asked go. */
  revisions: FeedOutput | undefined;
  told: Told;
  step(offset: number | undefined): void;
}

export interface Made {
  written: number;
  /** Of which nothing has changed. */
  unchanged: number;
  /** What is left out of all of them. */
  notes: readonly string[];
}

/** One row, or one product where there is no catalogue. */
interface Turn {
  sku: string;
  cells: Readonly<Record<string, string>>;
  place?: Place;
}

/** Writes the feed; the caller puts it in its place. */
export async function makeFeed(making: Making): Promise<Made> {
  const { channel, asked, output } = making;
  const writing = channel.open(asked);
  const made: Made = { written: 0, unchanged: 0, notes: writing.notes ?? [] };
  await output.write(writing.head);
  for await (const turn of making.catalogue === undefined ? all(making) : rows(making, making.catalogue)) {
    const text = await entryOf(making, writing, turn, made);
    if (text === undefined) continue;
    await output.write(text);
    made.written += 1;
  }
  await writeGone(making, writing, made);
  await output.write(writing.foot);
  return made;
}

/** A product that is published no more would keep its last word in the channel. */
async function writeGone({ before, channel, products, output, told }: Making, { gone }: FeedWriting, made: Made) {
  if (before === undefined || gone === undefined || channel.unavailable === undefined) return;
  for await (const sku of before) {
    if (products.product(sku) !== undefined) continue;
    await told.add('unavailable', sku, { code: 'not_published', message: 'it is published no more' });
    await output.write(gone(sku, channel.unavailable));
    made.written += 1;
  }
}

async function entryOf(
  { asked, products, since, revisions, told }: Making,
  writing: FeedWriting,
  { sku, cells, place }: Turn,
  made: Made,
): Promise<string | undefined> {
  const leaveOut = async (gap: Gap): Promise<undefined> => {
    await told.add('left_out', sku, gap, place);
  };
  const product = products.product(sku);
  if (product === undefined)
    return leaveOut({ code: 'unknown_sku', message: 'no product that is published has its SKU' });
  if (product === 'damaged')
    return leaveOut({ code: 'damaged', message: 'its published document cannot be read. Publish it again' });
  if (product.revision !== undefined) await revisions?.write(revisionLine(sku, product.revision));
  if (isUnchanged(product, since)) {
    made.unchanged += 1;
    return undefined;
  }
  let offer: Offer;
  try {
    offer = offerOf(product, asked, cells);
  } catch (error) {
    if (!isRefused(error)) throw error;
    const [{ code, message } = { code: 'refused', message: 'it cannot be asked for' }] = error.errors;
    return leaveOut({ code, message: message.replace(/\.$/u, '') });
  }
  const fault = asked.isSupplemental ? undefined : priceFaultOf(offer, asked.at);
  if (fault !== undefined) return leaveOut(fault);
  const entry: Entry = writing.entry(offer);
  if ('leftOut' in entry) return leaveOut(entry.leftOut);
  if (entry.unavailable !== undefined) await told.add('unavailable', sku, entry.unavailable, place);
  for (const gap of entry.gaps ?? []) await told.add('incomplete', sku, gap, place);
  return entry.text;
}

function priceFaultOf({ cells, price, promise }: Offer, at: string): Gap | undefined {
  const told = { price: cells['price'] ?? '', sale: cells['sale_price'] ?? '', isOnSale: isOnSale(cells, at) };
  return priceFault(told, price, leastOf(promise));
}

/** Whether its document is the one of then, or was planned before then. */
function isUnchanged({ sku, revision, plannedAt }: FeedProduct, since: Making['since']): boolean {
  if (since === undefined) return false;
  if ('at' in since) return plannedAt <= since.at;
  return revision !== undefined && since.has(sku, revision);
}

async function* all({ products, step }: Making): AsyncGenerator<Turn> {
  for await (const sku of products.skus()) {
    yield { sku, cells: {} };
    step(undefined);
  }
}

/** The rows that name a product, each product once. */
async function* rows({ told, step }: Making, catalogue: Catalogue): AsyncGenerator<Turn> {
  const { file, columns, skuColumn } = catalogue;
  const seen = new Seen();
  for await (const row of catalogue.rows) {
    step(row.offset);
    const place = { file, line: row.line };
    const wrong = shapeFault(row, columns);
    const cells = Object.fromEntries(columns.map((name, index) => [name, row.cells[index]?.trim() ?? '']));
    const sku = cells[skuColumn] ?? '';
    if (wrong !== undefined) await told.add('left_out', sku, wrong, place);
    else if (sku === '') await told.add('left_out', sku, { code: 'no_sku', message: 'it has no SKU' }, place);
    else if (!seen.add(sku))
      await told.add('left_out', sku, { code: 'duplicate_row', message: 'an earlier row has its SKU' }, place);
    else yield { sku, cells, place };
  }
}

function shapeFault({ cells }: CatalogueRow, columns: readonly string[]): Gap | undefined {
  const beyond = cells.slice(columns.length).some((cell) => cell.trim() !== '');
  if (cells.length >= columns.length && !beyond) return undefined;
  const message = `it has ${cells.length} cells and the header ${columns.length}: it is cut off, or a quote is wrong`;
  return { code: 'cut_off', message };
}
