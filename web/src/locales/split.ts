/**
 * The split sentence, "2 in stock, 3 more from 12 Dec", from a language's phrases for its parts. Parts of which the
 * same is said (two places that have some today) are told as one.
 */
import type { Messages, SplitPart } from './messages.ts';

/** Units come as text, "3" or "10+"; `isMore` is true of all but the first part. */
export interface SplitPhrases {
  inStock(units: string, isMore: boolean): string;
  from(units: string, day: string, isMore: boolean): string;
  noDate(units: string, isMore: boolean): string;
  /** Between two parts. */
  separator?: string;
}

export function splitSentence(
  { inStock, from, noDate, separator = ', ' }: SplitPhrases,
  number: (value: number) => string,
): Messages['split'] {
  return (parts) => {
    /** With their day; with none, whether they are in stock. */
    const told: (SplitPart & { when: string | boolean })[] = [];
    for (const part of parts) {
      const isInStock = part.status === 'in_stock';
      const when = ((told.length > 0 || !isInStock) && part.from) || isInStock;
      const last = told.at(-1);
      if (last?.when === when) last.quantity += part.quantity;
      else told.push({ ...part, when });
    }
    return told
      .map(({ quantity, orMore, when }, index) => {
        const units = number(quantity) + (orMore ? '+' : '');
        const isMore = index > 0;
        return typeof when === 'string' ? from(units, when, isMore) : (when ? inStock : noDate)(units, isMore);
      })
      .join(separator);
  };
}
