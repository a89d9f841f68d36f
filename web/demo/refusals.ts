/** Why nothing of a product can be had, as its promise says: the words on the button that would have sold it. */
import type { StocklinePromise, StoreProduct } from '../src/engine/types/documents.ts';

export type Refusal =
  | 'discontinued'
  | 'notShippedThere'
  | 'notCollected'
  | 'notOpen'
  | 'notSoldYet'
  | 'closed'
  | 'soldOut'
  /** The cart has all that there is. */
  | 'noMore';

type Asked = Pick<StocklinePromise, 'status' | 'maxQuantity' | 'parts' | 'pickup'>;

/** Undefined where some can be had, or where the promise does not say: what sells does not wait for it. */
export function refusalOf(
  promise: Asked | undefined,
  product: Pick<StoreProduct, 'preorder'> | undefined,
  inCart: number,
): Refusal | undefined {
  if (promise === undefined || promise.maxQuantity !== 0) return undefined;
  const { status, parts, pickup } = promise;
  if (status === 'discontinued') return 'discontinued';
  if (status === 'not_shipped_there') return pickup === undefined ? 'notShippedThere' : 'notCollected';
  const says = (code: string) => parts.some(({ because }) => because.some((reason) => reason.code === code));
  if (says('not_open')) return product?.preorder === undefined ? 'notSoldYet' : 'notOpen';
  if (says('closed')) return 'closed';
  return inCart > 0 ? 'noMore' : 'soldOut';
}
