/**
 * Registers `<stockline-shop>`. A second copy of the script on a page leaves the first one's element alone, and on a
 * server, which has no elements, nothing happens.
 */
import { StocklineShop } from './stockline-shop.ts';

if (globalThis.customElements !== undefined && customElements.get('stockline-shop') === undefined) {
  customElements.define('stockline-shop', StocklineShop);
}

declare global {
  interface HTMLElementTagNameMap {
    'stockline-shop': StocklineShop;
  }
}
