/** The languages in this folder. Written by `npm run types` and `npm run build`: add a file, not a line. */
import type { Shipped } from './catalogue.ts';
import type { Messages } from './messages.ts';

export const shipped: Shipped<Messages> = {
  de: () => import('./de.ts').then(({ de }) => de),
};
