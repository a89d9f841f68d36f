/** Which products a question is about. */
import type { AboutProducts } from '../snapshot.ts';

export interface AskedProduct {
  sku: string;
  /** Where the question names it. */
  pointer: string;
}

/** What is no SKU is left to the engine, which says what is wrong with it. */
export function productsAsked({ sku, lines }: AboutProducts): AskedProduct[] {
  const named = Array.isArray(lines)
    ? (lines as NonNullable<AboutProducts['lines']>).map((line, index) => ({
        sku: line?.sku ?? line?.promised?.sku,
        pointer: `/lines/${index}/sku`,
      }))
    : [{ sku, pointer: '/sku' }];
  return named.filter((one): one is AskedProduct => typeof one.sku === 'string' && one.sku !== '');
}
