/** What a product page says at once, as its reader has it: in lines, from the element's own views. */
import { byDay } from '../../web/src/days/by-day.ts';
import { placesAt } from '../../web/src/days/places.ts';
import { badgeView, compactView, fullView } from '../../web/src/elements/stockline-availability/view.ts';
import type { StocklinePromise } from '../../web/src/engine/types/documents.ts';
import { wordingFor } from '../../web/src/locales/index.ts';
import { describeSurface, type Surface, type SurfaceShown } from '../../web/src/locales/surface.ts';
import { forReader } from '../../web/src/locales/windows.ts';
import { viewHtml } from '../../web/src/ssr/markup.ts';
import { plain, plainly } from './plain.ts';
import { snapshot } from './promises.ts';

/** Beside the promise; `read` is the instant at which it is read, its own where there is none. */
export interface Beside extends SurfaceShown {
  language?: string;
  read?: string;
}

/** What is shown of a promise of New Jersey, as `promises.ts` has it. */
export function surfaceOf(
  promise: StocklinePromise,
  { language = 'en-GB', read = promise.at, ...shown }: Beside = {},
): Surface {
  const now = Date.parse(read);
  const places = placesAt(snapshot, now);
  // As the element does it.
  const wording = forReader(wordingFor(language), promise.parts, places, { reader: shown.reader, now });
  return plainly(describeSurface(promise, wording, places, { now, byDay, ...shown }), language);
}

/** The full variant, as HTML. */
export function pageHtml(promise: StocklinePromise, beside: Beside = {}): string {
  return viewHtml(fullView(surfaceOf(promise, beside), wordingFor(beside.language ?? 'en-GB').messages, {}));
}

/** The same, line by line from above. */
export function page(promise: StocklinePromise, beside: Beside = {}): string[] {
  return linesOf(pageHtml(promise, beside), beside.language);
}

export function card(promise: StocklinePromise, beside: Beside = {}): string[] {
  return linesOf(viewHtml(compactView(surfaceOf(promise, { ...beside, isBrief: true }))), beside.language);
}

export function badge(promise: StocklinePromise, beside: Beside = {}): string[] {
  return linesOf(viewHtml(badgeView(surfaceOf(promise, { ...beside, isBrief: true }))), beside.language);
}

/** Nothing is there yet of what is folded. */
const absent = /<p class="muted" part="not-loaded">…<\/p>/gu;

function linesOf(html: string, language?: string): string[] {
  return (
    html
      .replace(absent, '')
      .replace(/\s+/gu, ' ')
      .replace(/<\/(?:p|li|summary)>/gu, '\n')
      .replace(/<[^>]*>/gu, '')
      .split('\n')
      .map((line) => plain(line, language).replace(/ +/gu, ' ').trim())
      // Where the details follow the facts in the same line, a dot leads on to them.
      .map((line) => line.replace(/^· /u, ''))
      .filter((line) => line !== '')
  );
}
