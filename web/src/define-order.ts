/** `stockline/define-order`: registers `<stockline-order>`, which product pages need not load. */
import './elements/stockline-order/define.ts';
