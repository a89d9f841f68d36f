/**
 * Registers `<stockline-checkout>`. A second copy of the script on a page leaves the first one's element alone, and on
 * a server, which has no elements, nothing happens.
 */
import '../stockline-shop/define.ts';
import { StocklineCheckout } from './stockline-checkout.ts';

if (globalThis.customElements !== undefined && customElements.get('stockline-checkout') === undefined) {
  customElements.define('stockline-checkout', StocklineCheckout);
}

declare global {
  interface HTMLElementTagNameMap {
    'stockline-checkout': StocklineCheckout;
  }
}
