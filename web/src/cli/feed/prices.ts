/** The price of a catalogue's row, held against the document's. */
import type { SnapshotPrice, StocklinePromise } from '../../engine/types/documents.ts';
import { readNumber } from '../import/numbers.ts';
import type { Gap, Offer } from './channel.ts';

/** "54.00 EUR": of what has to be ordered at least, as search engines ask for it. */
export function priceText({ minorUnits, currency, exponent }: SnapshotPrice, least: number): string {
  return `${((minorUnits * least) / 10 ** exponent).toFixed(exponent)} ${currency}`;
}

/** The document's price of the least. */
export function priceOfLeast({ price, promise }: Pick<Offer, 'price' | 'promise'>): string {
  return price === undefined ? '' : priceText(price, leastOf(promise));
}

/** How many have to be ordered at least. */
export function leastOf({ orderQuantity }: StocklinePromise): number {
  return orderQuantity?.min ?? 1;
}

/**
 * Why the catalogue's price keeps the row out; undefined where it does not. Without a currency it is in the document's.
 * A `sale` price is what is paid, while the sale is on.
 */
export function priceFault(
  { price, sale, isOnSale = sale !== '' }: { price: string; sale: string; isOnSale?: boolean },
  known: SnapshotPrice | undefined,
  least: number,
): Gap | undefined {
  for (const text of [price, sale]) {
    if (text === '' || known === undefined) continue;
    const { currency } = readPrice(text);
    if (currency !== undefined && currency !== known.currency)
      return {
        code: 'other_currency',
        message: `its price is ${text}, and the published one is in ${known.currency}`,
      };
  }
  const paid = isOnSale ? sale : price;
  if (paid === '' || known === undefined) return undefined;
  const { amount } = readPrice(paid, known.exponent);
  if (amount === undefined) return { code: 'bad_price', message: `its price is "${paid}", which is none` };
  const one = known.minorUnits / 10 ** known.exponent;
  const half = 0.5 / 10 ** known.exponent;
  if (Math.abs(amount - one * least) < half) return undefined;
  return { code: 'other_price', message: `its price is ${paid}, and the published one ${priceText(known, least)}` };
}

/** Whether a row's sale price is the one that is paid then: channels show the other before and after its dates. */
export function isOnSale(cells: Readonly<Record<string, string>>, at: string): boolean {
  if ((cells['sale_price'] ?? '') === '') return false;
  const [from = Number.NaN, until = Number.NaN] = (cells['sale_price_effective_date'] ?? '').split('/').map(momentOf);
  const now = Date.parse(at);
  return !(now < from || now >= until);
}

/** Google writes offsets without a colon, too. */
function momentOf(text: string): number {
  return Date.parse(text.trim().replace(/([-+]\d\d)(\d\d)$/u, '$1:$2'));
}

/** A catalogue's price as channels read it, "1234.50 EUR"; as it is, where the store has none or it cannot be read. */
export function pricePlain(text: string, known: SnapshotPrice | undefined): string {
  if (known === undefined || text === '') return text;
  const { amount } = readPrice(text, known.exponent);
  return amount === undefined ? text : `${amount.toFixed(known.exponent)} ${known.currency}`;
}

function readPrice(text: string, exponent = 2): { amount?: number; currency?: string } {
  const [, before, number = '', after] = /^([A-Z]{3})?\s*([^A-Z]*?)\s*([A-Z]{3})?$/u.exec(text.trim()) ?? [];
  const currency = after ?? before;
  const read = readNumber(number, decimalOf(number, exponent));
  return { ...('digits' in read && { amount: Number(read.digits) }), ...(currency !== undefined && { currency }) };
}

/** Three digits behind the last mark are thousands where the currency has no decimals, and may be either with two. */
function decimalOf(number: string, exponent: number): 'point' | 'comma' | undefined {
  const [, mark] = /([.,])\d{3}$/u.exec(number) ?? [];
  if (mark !== undefined && exponent === 0) return mark === ',' ? 'point' : 'comma';
  return mark !== undefined && exponent < 3 ? undefined : markOf(number);
}

/** A point, but for "1.234,50" and "19,90". */
function markOf(number: string): 'point' | 'comma' {
  return /,\d{1,2}$/u.test(number) ? 'comma' : 'point';
}
