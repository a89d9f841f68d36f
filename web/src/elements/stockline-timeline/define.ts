/**
 * Registers `<stockline-timeline>`. A second copy of the script on a page leaves the first one's element alone, and on
 * a server, which has no elements, nothing happens.
 */
import '../stockline-shop/define.ts';
import { StocklineTimeline } from './stockline-timeline.ts';

if (globalThis.customElements !== undefined && customElements.get('stockline-timeline') === undefined) {
  customElements.define('stockline-timeline', StocklineTimeline);
}

declare global {
  interface HTMLElementTagNameMap {
    'stockline-timeline': StocklineTimeline;
  }
}
