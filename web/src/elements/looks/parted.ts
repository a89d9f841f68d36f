/**
 * Pieces of text one after the other, with a dot between two. What is short is not broken, and no dot begins a line.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Fact } from '../../locales/facts.ts';

export interface Piece {
  text: string;
  content: TemplateResult;
}

/** With a space that is not broken before it. */
const DOT = '\u00a0\u00b7';

/** Longer pieces than this many letters may break. */
const MAX_UNBROKEN = 40;

/** `isContinued`: something follows the last of them. */
export function parted(pieces: readonly Piece[], isContinued = false): TemplateResult[] {
  return pieces.map(({ text, content }, index) => {
    const isLast = index === pieces.length - 1 && !isContinued;
    const dot = isLast ? nothing : html`<span class="dot" aria-hidden="true">${DOT}</span>`;
    return html`<span class=${text.length <= MAX_UNBROKEN ? 'unbroken' : nothing}>${content}${dot}</span> `;
  });
}

/** What costs something, or is lost, is not to be overlooked. */
export function factPiece({ fact, text, weighs }: Fact): Piece {
  return { text, content: html`<span class=${weighs ? 'strong' : nothing} part="fact ${fact}">${text}</span>` };
}
