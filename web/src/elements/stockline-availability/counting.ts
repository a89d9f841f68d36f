/** What an element needs that counts down: loaded when the first is asked to. */
export { countedDown } from '../../locales/time-left.ts';
export { Ticking } from './ticking.ts';
