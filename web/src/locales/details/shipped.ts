/** The languages in this folder. Written by `npm run types` and `npm run build`: add a file, not a line. */
import type { Shipped } from '../catalogue.ts';
import type { DetailMessages } from './messages.ts';

export const shipped: Shipped<DetailMessages> = {
  ar: () => import('./ar.ts'),
  de: () => import('./de.ts'),
  es: () => import('./es.ts'),
  fr: () => import('./fr.ts'),
  he: () => import('./he.ts'),
  it: () => import('./it.ts'),
  ja: () => import('./ja.ts'),
  ko: () => import('./ko.ts'),
  nl: () => import('./nl.ts'),
  pl: () => import('./pl.ts'),
  'pt-BR': () => import('./pt-BR.ts'),
  sv: () => import('./sv.ts'),
  tr: () => import('./tr.ts'),
  'zh-Hans': () => import('./zh-Hans.ts'),
};
