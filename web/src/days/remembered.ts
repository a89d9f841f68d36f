/** For those above: the engine, which is below all, remembers so too. */
export { remembered } from '../engine/remembered.ts';
