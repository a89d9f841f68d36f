/** Units of a product as people call them: "4 × Stoneware mug", and "4 pieces" where it has no name. Never its SKU. */
import type { Messages } from './messages.ts';

export function unitsInWords(quantity: number, name: string | undefined, messages: Messages): string {
  return name === undefined ? messages.partQuantity(quantity) : `${quantity} × ${name}`;
}
