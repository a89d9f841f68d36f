/** `stockline/define-timeline`: registers `<stockline-timeline>`. */
import './elements/stockline-timeline/define.ts';
