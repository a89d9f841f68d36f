/**
 * The looks of a described promise: from sentences to elements. Pure, so that a server can render it. All text ends in
 * text nodes.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Status } from '../../engine/types/documents.ts';
import type { PageMessages } from '../../locales/index.ts';
import type { ContextPiece, Surface } from '../../locales/page-surface.ts';
import { statusIcon } from '../looks/icons.ts';
import { dot, factPiece, type Piece, parted } from '../looks/parted.ts';

type Content = TemplateResult | typeof nothing;

/** What stands folded, and how it comes to be there. */
export interface Folded {
  /** It is there. */
  content?: TemplateResult | undefined;
  /** It could not be had. */
  hasFailed?: boolean;
  /** Called when somebody seems to want it, and when it is unfolded or folded. */
  want?(event: Event): void;
}

/** Everything there is to say, for a product page: the answer first. */
export function fullView(surface: Surface, messages: PageMessages, folded: Folded): TemplateResult {
  const { status, statusText, answer, odds, maximum, orderQuantity, outlook, context, notes } = surface;
  const rule = orderQuantity?.text;
  const isAlone = answer === undefined && surface.lines.length === 0;
  return html`<div class="availability ${status}" part="availability">
    ${statusLine(status, statusText, isAlone)} ${paragraph('maximum', maximum)}
    ${orderQuantity?.isBroken ? paragraph('order-quantity', rule) : nothing}
    ${answer === undefined ? nothing : html`<p class="answer numbers" part="answer">${answer}</p>`}
    ${odds === undefined ? nothing : html`<p class="odds strong numbers" part="odds">${odds}</p>`}
    ${lines(surface)} ${paragraph('outlook', outlook)}
    ${context.length > 0 ? html`<p class="context pieces numbers" part="context">${parted(context.map(contextPiece))}</p>` : nothing}
    ${rule === undefined || orderQuantity?.isBroken ? nothing : html`<p class="muted" part="order-quantity">${rule}</p>`}
    ${notes.map((note) => html`<p class="note muted" part="note">${note}</p>`)} ${foot(surface, messages, folded)}
  </div>`;
}

/**
 * One line for a card in a list: the status and the first thing to know about it: its date, or how many can be ordered.
 * Of what cannot be had without a date, how many an order needs.
 */
export function compactView({
  status,
  statusText,
  someFrom,
  answer,
  maximum,
  orderQuantity,
  outlook,
}: Surface): TemplateResult {
  const detail =
    maximum ??
    (orderQuantity?.isBroken
      ? orderQuantity.text
      : someFrom === undefined
        ? (answer ?? outlook ?? orderQuantity?.text)
        : undefined);
  return html`<div class="compact ${status}" part="availability">
    ${statusLine(status, someFrom ?? statusText)}
    ${detail === undefined ? nothing : html`<p class="detail muted numbers" part="detail">${detail}</p>`}
  </div>`;
}

/** The status alone: icon and words. */
export function badgeView({ status, badge }: Surface): TemplateResult {
  return html`<div class="badge ${status}" part="availability">${statusLine(status, badge)}</div>`;
}

function paragraph(name: string, text: string | undefined): Content {
  return text === undefined ? nothing : html`<p class="${name} strong" part=${name}>${text}</p>`;
}

function statusLine(status: Status, text: string, isAlone = false): TemplateResult {
  return html`<p class="status ${isAlone ? 'answer' : ''}" part="status"><span class="icon" part="icon">${statusIcon(status)}</span><span>${text}</span></p>`;
}

function lines({ lines, linesName }: Surface): Content {
  if (lines.length === 0) return nothing;
  return html`<ol class="lines numbers" part="lines" role="list" aria-label=${linesName}>
    ${lines.map(
      ({ status, text, statusText }) => html`<li class="line ${status}" part="line">
        <span>${text}</span> ${statusText === undefined ? nothing : html`<span class="line-status" part="line-status">${statusText}</span>`}
      </li>`,
    )}
  </ol>`;
}

/** What goes on from the answer; the rest is news. */
const aside: readonly ContextPiece['piece'][] = ['deliver', 'to', 'at'];

/** A shop's own picker may stand where the destination is wanting. */
function contextPiece({ piece, text, until }: ContextPiece): Piece {
  const content =
    piece === 'destination'
      ? html`<span part="destination"><slot name="destination">${text}</slot></span>`
      : html`<span class=${aside.includes(piece) ? 'aside' : 'strong'} part=${piece} role=${until === undefined ? nothing : 'timer'}>${text}</span>`;
  return { text, content };
}

/** The facts, and after them what unfolds all the rest. */
function foot({ facts, hasDetails, lines, answer }: Surface, messages: PageMessages, folded: Folded): Content {
  if (facts.length === 0 && !hasDetails) return nothing;
  const isParted = lines.length > 0 || answer !== undefined;
  return html`<div class="foot ${isParted ? 'parted' : ''}" part="foot">
    ${facts.length > 0 ? html`<p class="facts" part="facts">${parted(facts.map(factPiece))}</p>` : nothing}
    ${hasDetails ? disclosure(messages, folded, facts.length > 0) : nothing}
  </div>`;
}

function disclosure(
  messages: PageMessages,
  { content, hasFailed, want }: Folded,
  isFollowing: boolean,
): TemplateResult {
  return html`<details part="details" @pointerenter=${want} @focusin=${want} @toggle=${want}>
    <summary part="details-summary">${dot(isFollowing)}${messages.details}</summary>
    ${content ?? html`<p class="muted" part="not-loaded">${hasFailed ? messages.notLoaded : '…'}</p>`}
  </details>`;
}
