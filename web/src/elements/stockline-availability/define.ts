/**
 * Registers `<stockline-availability>`. A second copy of the script on a page leaves the first one's element alone, and
 * on a server, which has no elements, nothing happens.
 */
import '../stockline-shop/define.ts';
import { StocklineAvailability } from './stockline-availability.ts';

if (globalThis.customElements !== undefined && customElements.get('stockline-availability') === undefined) {
  customElements.define('stockline-availability', StocklineAvailability);
}

declare global {
  interface HTMLElementTagNameMap {
    'stockline-availability': StocklineAvailability;
  }
}
