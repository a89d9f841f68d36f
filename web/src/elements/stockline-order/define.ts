/**
 * Registers `<stockline-order>`. A second copy of the script on a page leaves the first one's element alone, and on a
 * server, which has no elements, nothing happens.
 */
import '../stockline-shop/define.ts';
import { StocklineOrder } from './stockline-order.ts';

// For the classic script, which fetches both together.
export { configureOrderEngine, loadOrderEngine } from '../../engine/order.ts';

if (globalThis.customElements !== undefined && customElements.get('stockline-order') === undefined) {
  customElements.define('stockline-order', StocklineOrder);
}

declare global {
  interface HTMLElementTagNameMap {
    'stockline-order': StocklineOrder;
  }
}
