/** What the same question gets when it is asked otherwise, each answer once. */
import type { AtConfidence } from '../days/likely-day.ts';
import type { Query, StocklinePromise } from '../engine/types/documents.ts';
import { countriesReached, type Shipping } from './countries-served.ts';

export interface OtherAnswers {
  /** The same question at another confidence. */
  atConfidence: AtConfidence;
  /** The countries to which it is shipped, where it is asked about another. */
  countriesReached: () => readonly string[];
}

/** `quote` asks the question with something in it changed. */
export function otherAnswers(
  shop: Shipping,
  quote: (other: Pick<Query, 'confidence' | 'to'>) => StocklinePromise,
): OtherAnswers {
  const known: Record<number, StocklinePromise> = {};
  let countries: readonly string[] | undefined;
  return {
    atConfidence: (confidence) => {
      known[confidence] ??= quote({ confidence });
      return known[confidence];
    },
    countriesReached: () => {
      countries ??= countriesReached(shop, (to) => quote({ to }));
      return countries;
    },
  };
}
