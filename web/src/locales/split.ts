/** The split sentence, "2 in stock, 3 more from 12 Dec", from a language's phrases for its parts. */
import type { Messages } from './messages.ts';

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
  return (parts) =>
    parts
      .map((part, index) => {
        const units = part.orMore ? `${number(part.quantity)}+` : number(part.quantity);
        const isMore = index > 0;
        if (part.status === 'in_stock' && !isMore) return inStock(units, isMore);
        if (part.from !== undefined) return from(units, part.from, isMore);
        return part.status === 'in_stock' ? inStock(units, isMore) : noDate(units, isMore);
      })
      .join(separator);
}
