/**
 * Pieces of text one after the other, with a dot between two in a line. No dot begins a line or ends one: each stands
 * in the room before its piece, which at the start of a line is outside of what is seen (facts.ts). What is short is
 * not broken.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Fact } from '../../locales/facts.ts';
import { unbroken } from '../../locales/unbroken.ts';

export interface Piece {
  text: string;
  content: unknown;
}

/** For whoever reads the text alone: it is drawn, and the letters take no room. The space is not broken. */
const DOT = '\u00b7\u00a0';

/** Longer pieces than this many letters may break. */
const MAX_UNBROKEN = 40;

/** Before a piece that follows another. */
export function dot(isFollowing: boolean): TemplateResult | typeof nothing {
  return isFollowing ? html`<span class="dot" aria-hidden="true"><i>${DOT}</i></span>` : nothing;
}

export function parted(pieces: readonly Piece[]): TemplateResult[] {
  return pieces.map(
    ({ text, content }, index) =>
      html`<span class="piece ${text.length > MAX_UNBROKEN ? '' : 'unbroken'}">${dot(index > 0)}${content}</span> `,
  );
}

/** Plain texts. */
export function plainPieces(texts: readonly string[]): Piece[] {
  return texts.map((text) => ({ text, content: unbroken(text) }));
}

/** What costs something, or is lost, is not to be overlooked. */
export function factPiece({ fact, text, weighs }: Fact): Piece {
  return {
    text,
    content: html`<span class=${weighs ? 'strong' : nothing} part="fact ${fact}">${unbroken(text)}</span>`,
  };
}
