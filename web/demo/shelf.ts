/** The list of products, each a card with its picture, its price and one line on its availability. */
import type { StocklineAvailability } from '../src/index.ts';
import { addressOf, type CatalogueItem, catalogue, priceOf } from './catalogue.ts';
import { element } from './elements.ts';

/** Fills the shelf; answers with the availability elements on it. */
export function fillShelf(): StocklineAvailability[] {
  const template = element('card', HTMLTemplateElement);
  const cards = element('cards', HTMLUListElement);
  return catalogue.map((item) => {
    // importNode, unlike cloneNode, makes the custom element inside one of this page's, already upgraded.
    const card = document.importNode(template.content, true);
    const link = part(card, 'a', HTMLAnchorElement);
    link.href = addressOf(item);
    const picture = part(card, 'img', HTMLImageElement);
    picture.src = item.picture;
    part(card, '.card-name', HTMLElement).textContent = item.name;
    part(card, '.card-price', HTMLElement).textContent = priceOf(item);
    const availability = part(card, 'stockline-availability', HTMLElement) as StocklineAvailability;
    availability.sku = item.sku;
    cards.append(card);
    return availability;
  });
}

/** Marks the card of the product that is shown above. */
export function markOnShelf(item: CatalogueItem): void {
  for (const link of document.querySelectorAll('#cards a')) {
    if (link.getAttribute('href') === addressOf(item)) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

function part<Type extends Element>(card: DocumentFragment, selector: string, type: new () => Type): Type {
  const found = card.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The card in index.html has no ${selector}.`);
  return found;
}
