/** The languages in this folder. Written by `npm run types` and `npm run build`: add a file, not a line. */
import type { Shipped } from '../locales/catalogue.ts';
import type { NoticeMessages } from './messages.ts';

export const shipped: Shipped<NoticeMessages> = {
  de: () => import('./de.ts').then(({ de }) => de),
};
