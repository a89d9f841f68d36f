/** The languages in this folder. Written by `npm run types` and `npm run build`: add a file, not a line. */
import type { Shipped } from '../catalogue.ts';
import type { TimelineMessages } from './messages.ts';

export const shipped: Shipped<TimelineMessages> = {
  ar: () => import('./ar.ts').then(({ ar }) => ar),
  de: () => import('./de.ts').then(({ de }) => de),
  es: () => import('./es.ts').then(({ es }) => es),
  fr: () => import('./fr.ts').then(({ fr }) => fr),
  he: () => import('./he.ts').then(({ he }) => he),
  it: () => import('./it.ts').then(({ it }) => it),
  ja: () => import('./ja.ts').then(({ ja }) => ja),
  ko: () => import('./ko.ts').then(({ ko }) => ko),
  nl: () => import('./nl.ts').then(({ nl }) => nl),
  pl: () => import('./pl.ts').then(({ pl }) => pl),
  'pt-BR': () => import('./pt-BR.ts').then(({ ptBR }) => ptBR),
  sv: () => import('./sv.ts').then(({ sv }) => sv),
  tr: () => import('./tr.ts').then(({ tr }) => tr),
  'zh-Hans': () => import('./zh-Hans.ts').then(({ zhHans }) => zhHans),
};
