/**
 * The cart: a count and a message. It knows nothing of promises, so that it works when there are none; a promise may only close the
 * button, for what cannot be ordered.
 */
import { element } from './elements.ts';

export interface CartLine {
  name: string;
  quantity: number;
}

/** Puts the form's line into the cart on submit. */
export function startCart(line: () => CartLine): void {
  const count = element('cart-count', HTMLElement);
  const added = element('added', HTMLElement);
  let units = 0;
  element('buy', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    const { name, quantity } = line();
    units += quantity;
    count.textContent = String(units);
    added.textContent = `Added ${quantity} × ${name}. Your cart holds ${units}.`;
  });
}
