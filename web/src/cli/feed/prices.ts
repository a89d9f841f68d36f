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
 * A `sale` price is what is paid.
 */
export function priceFault(
  { price, sale }: { price: string; sale: string },
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
  const paid = sale === '' ? price : sale;
  if (paid === '' || known === undefined) return undefined;
  const { amount } = readPrice(paid, known.exponent);
  if (amount === undefined) return { code: 'bad_price', message: `its price is "${paid}", which is none` };
  const one = known.minorUnits / 10 ** known.exponent;
  const half = 0.5 / 10 ** known.exponent;
  if (Math.abs(amount - one * least) < half) return undefined;
  return { code: 'other_price', message: `its price is ${paid}, and the published one ${priceText(known, least)}` };
}

/** Whether the text says which currency it is in. */
export function hasCurrency(text: string): boolean {
  return readPrice(text).currency !== undefined;
}

function readPrice(text: string, exponent = 2): { amount?: number; currency?: string } {
  const [, before, number = '', after] = /^([A-Z]{3})?\s*([^A-Z]*?)\s*([A-Z]{3})?$/u.exec(text.trim()) ?? [];
  const currency = after ?? before;
  const read = readNumber(number, exponent < 3 && /[.,]\d{3}$/u.test(number) ? undefined : markOf(number));
  return { ...('digits' in read && { amount: Number(read.digits) }), ...(currency !== undefined && { currency }) };
}

/** A point, but for "1.234,50" and "19,90". */
function markOf(number: string): 'point' | 'comma' {
  return /,\d{1,2}$/u.test(number) ? 'comma' : 'point';
}
