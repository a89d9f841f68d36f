/** `stockline/define-checkout`: registers `<stockline-checkout>`, which product pages need not load. */
import './elements/stockline-checkout/define.ts';
