/** `stockline/define`: registers all elements. `stockline/define/availability` and so on register one alone. */
import './elements/stockline-availability/define.ts';
import './elements/stockline-checkout/define.ts';
import './elements/stockline-order/define.ts';
import './elements/stockline-shop/define.ts';
import './elements/stockline-timeline/define.ts';
