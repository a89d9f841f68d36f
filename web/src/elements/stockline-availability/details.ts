/** What stands folded, as it is shown: loaded when somebody wants it. */
import { html, nothing } from 'lit';
import type { Places } from '../../days/places.ts';
import type { StocklinePromise } from '../../engine/types/documents.ts';
import { describeDetails } from '../../locales/details/describe.ts';
import { wholeMessages, withDetails } from '../../locales/details/wording.ts';
import type { Wording } from '../../locales/index.ts';
import type { FoldedContent } from './view.ts';

/** Whether its words are at hand in the language that serves a tag. */
export function isAtHand(tag: string): boolean {
  return wholeMessages.isAtHand(tag);
}

/** Fetches them. */
export function load(tag: string): Promise<void> {
  return wholeMessages.load(tag);
}

/** In the language of the wording, whose messages have to be at hand. */
export function foldedContent(promise: StocklinePromise, wording: Wording, places: Places): FoldedContent {
  const { why, moreTerms } = describeDetails(promise, withDetails(wording), places);
  const reasons = why.map(
    ({ part, sentences }) => html`<div class="reasons" part="reasons">
      ${part === undefined ? nothing : html`<p class="strong">${part}</p>`}
      <ul role="list">
        ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
      </ul>
    </div>`,
  );
  return { reasons, moreTerms };
}
