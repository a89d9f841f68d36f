/** The product that is looked at: its words, the quantity, the destination and the method, and the promise for them. */
import type { StocklineAvailability, StocklineAvailabilityEventMap } from '../src/index.ts';
import type { CartLine } from './cart.ts';
import { type CatalogueItem, catalogue, itemAt, priceOf } from './catalogue.ts';
import { element } from './elements.ts';
import { markOnShelf } from './shelf.ts';

/** The first product on the page; index.html has its words already. */
const FIRST = catalogue[0] as CatalogueItem;

/** Wires the product's part of the page; `line` is what Add to cart puts into the cart. */
export function startProduct(availabilities: readonly StocklineAvailability[]): { line(): CartLine } {
  const availability = element('availability', HTMLElement) as StocklineAvailability;
  const quantity = element('quantity', HTMLInputElement);
  const form = element('buy', HTMLFormElement);
  const add = element('add', HTMLButtonElement);
  let shown = itemAt(location.hash) ?? FIRST;

  const ask = () => {
    const asked = new FormData(form);
    availability.quantity = quantity.valueAsNumber;
    for (const each of [availability, ...availabilities]) {
      each.to = String(asked.get('to'));
      each.method = String(asked.get('method'));
    }
  };
  const step = (by: number) => {
    const current = Number.isNaN(quantity.valueAsNumber) ? 0 : quantity.valueAsNumber;
    quantity.valueAsNumber = Math.min(Number(quantity.max), Math.max(Number(quantity.min), current + by));
    ask();
  };
  element('fewer', HTMLButtonElement).addEventListener('click', () => step(-1));
  element('more', HTMLButtonElement).addEventListener('click', () => step(1));
  form.addEventListener('input', () => {
    // A field that is being typed into is empty for a moment: no question yet.
    if (quantity.validity.valid) ask();
  });

  availability.addEventListener('stockline-promised', (event) => {
    const { promise } = (event as StocklineAvailabilityEventMap['stockline-promised']).detail;
    add.disabled = promise.maxQuantity !== undefined && promise.quantity > promise.maxQuantity;
    add.textContent = promise.status === 'preorder' ? 'Preorder' : 'Add to cart';
  });
  // Without a promise the shop still sells.
  availability.addEventListener('stockline-error', () => {
    add.disabled = false;
    add.textContent = 'Add to cart';
  });

  const show = (item: CatalogueItem) => {
    shown = item;
    element('picture', HTMLImageElement).src = item.picture;
    element('name', HTMLElement).textContent = item.name;
    element('price', HTMLElement).textContent = priceOf(item);
    element('text', HTMLElement).textContent = item.text;
    element('added', HTMLElement).textContent = '';
    document.title = `${item.name} · Alder & Tern`;
    markOnShelf(item);
    availability.sku = item.sku;
  };
  window.addEventListener('hashchange', () => {
    const item = itemAt(location.hash);
    if (item === undefined) return;
    quantity.valueAsNumber = 1;
    show(item);
    ask();
    window.scrollTo({ top: 0 });
    element('name', HTMLElement).focus({ preventScroll: true });
  });
  if (shown !== FIRST) quantity.valueAsNumber = 1;
  show(shown);
  ask();

  return { line: () => ({ name: shown.name, quantity: quantity.valueAsNumber }) };
}
