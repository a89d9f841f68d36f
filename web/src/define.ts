/** `stockline/define`: registers the elements. */
import './elements/define.ts';
