/** The languages in this folder. Written by `npm run types` and `npm run build`: add a file, not a line. */
import type { Shipped } from '../catalogue.ts';
import type { OrderMessages } from './messages.ts';

export const shipped: Shipped<OrderMessages> = {
  de: () => import('./de.ts').then(({ de }) => de),
};
