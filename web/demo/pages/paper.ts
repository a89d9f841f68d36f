/** What stands on paper in place of the controls: what was asked, and when. Nobody can ask a sheet of paper again. */
import { html, nothing, type TemplateResult } from 'lit';
import { dayFormat } from '../../src/days/days.ts';
import { placeName, places } from '../destinations.ts';
import { pageLanguage } from '../languages.ts';
import { isDigital, methodAsked, type View } from './view.ts';

interface Printed {
  skus?: readonly string[];
  quantity?: number;
  /** Of an order; absent: the shopper's, as the page's elements have it, and the method that is chosen. */
  to?: string;
}

export function onPaper(view: View, { skus = [], quantity, to }: Printed = {}): TemplateResult {
  const { state, shop, words, store, now } = view;
  const timeZone = store.locations[shop.home]?.timeZone ?? 'UTC';
  const method = methodAsked(view, skus);
  const isSent = !isDigital(view, skus);
  return html`<dl class="on-paper">
    ${quantity === undefined ? nothing : row(words.quantity, String(quantity))}
    ${isSent ? row(words.deliverTo, addressee(to ?? state.to[shop.id], state.language)) : nothing}
    ${isSent && to === undefined && skus.length > 0 && method !== undefined ? row(words.shipping, words.methods[method] ?? method) : nothing}
    ${row(words.askedAt, momentInFull(now, timeZone, pageLanguage(state.language)))}
  </dl>`;
}

function row(name: string, text: string): TemplateResult {
  return html`<div><dt>${name}</dt> <dd>${text}</dd></div>`;
}

/** "New York, United States (10001)". */
function addressee(to: string, language: string): string {
  const place = places.find((one) => one.to === to);
  const code = to.slice(3);
  return place === undefined ? to : `${placeName(place, language)}${code === '' ? '' : ` (${code})`}`;
}

/** "Mon, 23 Nov 2026, 10:05 New York Time": with its year, which a page that is open does not need. */
export function momentInFull(now: number, timeZone: string, language: string): string {
  const written = { timeZone, weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
  const isoDay = new Intl.DateTimeFormat('en-CA-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const day = new Intl.DateTimeFormat(language, { ...written, calendar: 'gregory', numberingSystem: 'latn' }).format(
    now,
  );
  return `${day}, ${dayFormat(language).moment(new Date(now).toISOString(), timeZone, isoDay.format(now))}`;
}
