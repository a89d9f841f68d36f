/** How an element finds the `<stockline-shop>` that it goes by, and hears of a change of it. */
import type { StocklineShop } from './stockline-shop/stockline-shop.ts';

/** The document hears of it when a shop comes, goes, or says something else; whichever copy of the script it is from. */
export const shopChanged = 'stockline-shop';

/** The nearest one around the element, through shadow roots; else the page's first. One not registered says nothing. */
export function shopOf(element: Element): StocklineShop | undefined {
  for (let inner: Element | undefined = element; inner; inner = (inner.getRootNode() as Partial<ShadowRoot>).host) {
    const around = inner.closest('stockline-shop');
    if (around) return around as StocklineShop;
  }
  // A live collection costs nothing while nothing changes, however many elements ask.
  return element.ownerDocument.getElementsByTagName('stockline-shop')[0] as StocklineShop | undefined;
}
