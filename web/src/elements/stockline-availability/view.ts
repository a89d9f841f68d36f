/**
 * The looks of a described promise: from sentences to elements. Pure, so that a server can render it. All text ends in
 * text nodes.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Status } from '../../engine/types/documents.ts';
import type { Description } from '../../locales/describe.ts';
import type { PageMessages } from '../../locales/index.ts';
import type { LadderLine } from '../../locales/ladder.ts';
import type { QueueDescription } from '../../locales/queue.ts';
import type { TermLine } from '../../locales/terms.ts';
import type { WindowTexts } from '../../locales/windows.ts';
import { termList, termRows } from '../looks/terms.ts';
import { statusIcon } from './icons.ts';

type Content = TemplateResult | typeof nothing;

/** Longer ladders than this are folded after their first lines. */
const MAX_LADDER_LINES = 5;

/** What stands folded, and how it comes to be there. */
export interface Folded {
  /** It is there. */
  content?: FoldedContent | undefined;
  /** It could not be had. */
  hasFailed?: boolean;
  /** Called when somebody seems to want it, and when it is unfolded or folded. */
  want?(event: Event): void;
}

/** What the part makes of it (details.ts). */
export interface FoldedContent {
  reasons: TemplateResult[];
  moreTerms: TermLine[];
}

/** Everything there is to say, for a product page. */
export function fullView(description: Description, messages: PageMessages, folded: Folded): TemplateResult {
  const { maximum, orderQuantity, orderBy, outlook, notes, parts, ladder, terms, furtherTerms } = description;
  const rule = orderQuantity?.text;
  return html`<div class="availability stack ${description.status}" part="availability">
    ${statusLine(description.status, description.headline)} ${paragraph('maximum', maximum)}
    ${orderQuantity?.isBroken ? paragraph('order-quantity', rule) : nothing}
    ${parts.length > 0 ? partList(description) : html`${windows(description)}${queue(description.queue)}`}
    ${paragraph('outlook', outlook)}
    ${orderBy === undefined ? nothing : html`<p class="order-by muted numbers" part="order-by" role=${orderBy.until === undefined ? nothing : 'timer'}>${orderBy.text}</p>`}
    ${rule === undefined || orderQuantity?.isBroken ? nothing : html`<p class="muted" part="order-quantity">${rule}</p>`}
    ${notes.map((note) => html`<p class="note muted" part="note">${note}</p>`)}
    ${ladder.length > 0 ? ladderGroup(ladder, messages) : nothing}
    ${description.hasReasons ? whyDisclosure(description, messages, folded) : nothing}
    ${terms.length + furtherTerms > 0 ? termsView(description, messages, folded) : nothing}
  </div>`;
}

/**
 * One line for a card in a list: the status and the first thing to know about it: how many there are, or can be
 * ordered, or its date. Of what cannot be had without a date, how many an order needs.
 */
export function compactView(description: Description): TemplateResult {
  const { orderQuantity } = description;
  const detail =
    description.maximum ??
    (orderQuantity?.isBroken
      ? orderQuantity.text
      : description.parts.length > 0
        ? undefined
        : (description.ship ??
          description.noDate ??
          description.outlook ??
          description.deliver ??
          orderQuantity?.text));
  return html`<div class="compact ${description.status}" part="availability">
    ${statusLine(description.status, description.headline)}
    ${detail === undefined ? nothing : html`<p class="detail muted" part="detail">${detail}</p>`}
  </div>`;
}

/** The status alone: icon and words. */
export function badgeView({ status, badge }: Description): TemplateResult {
  return html`<div class="badge ${status}" part="availability">${statusLine(status, badge)}</div>`;
}

function paragraph(name: string, text: string | undefined): Content {
  return text === undefined ? nothing : html`<p class="${name} strong" part=${name}>${text}</p>`;
}

function statusLine(status: Status, text: string): TemplateResult {
  return html`<p class="status" part="status"><span class="icon" part="icon">${statusIcon(status)}</span><span>${text}</span></p>`;
}

function windows({ ship, deliver, noDate }: WindowTexts): Content {
  const spans = Object.entries({ ship, deliver, 'no-date': noDate }).filter(([, text]) => text !== undefined);
  if (spans.length === 0) return nothing;
  return html`<p class="windows numbers" part="windows">
    ${spans.map(([name, text]) => html`<span class=${name} part=${name}>${text}</span> `)}
  </p>`;
}

function partList({ parts, partsName }: Description): TemplateResult {
  return html`<ol class="parts ruled" part="parts" role="list" aria-label=${partsName}>
    ${parts.map(
      (part) => html`<li class="part ${part.status}" part="part">
        <span class="icon">${statusIcon(part.status)}</span>
        <p class="part-title"><span>${part.quantity}</span> <span class="part-status">${part.statusText}</span></p>
        ${windows(part)}${queue(part.queue)}
      </li>`,
    )}
  </ol>`;
}

/** The bar says again what the words say. */
function queue(description: QueueDescription | undefined): Content {
  if (description === undefined) return nothing;
  const { ahead, batch, share } = description;
  return html`<div class="queue muted numbers" part="queue">
    <p><span part="ahead">${ahead}</span> <span part="batch">${batch}</span></p>
    ${svg`<svg class="bar" part="bar" width="100%" height="4" aria-hidden="true" focusable="false"><rect class="bar-whole" width="100%" height="4" /><rect class="bar-taken" width="${Math.round(share * 100)}%" height="4" /></svg>`}
  </div>`;
}

function ladderGroup(lines: readonly LadderLine[], { ladder: say }: PageMessages): TemplateResult {
  const shown = lines.length > MAX_LADDER_LINES ? MAX_LADDER_LINES - 1 : lines.length;
  return html`<div class="ladder" part="ladder" role="group" aria-labelledby="ladder">
    <p class="group-heading" part="ladder-heading" id="ladder">${say.heading}</p>
    ${ladderLines(lines.slice(0, shown))}
    ${
      shown === lines.length
        ? nothing
        : html`<details part="ladder-rest"><summary part="ladder-summary">${say.all}</summary>${ladderLines(lines.slice(shown))}</details>`
    }
  </div>`;
}

function ladderLines(lines: readonly LadderLine[]): TemplateResult {
  return html`<dl class="rows numbers">
    ${lines.map(
      (
        line,
      ) => html`<div class="row ${line.isAsked ? 'asked' : ''}" part="rung ${line.isAsked ? 'asked' : ''}" aria-current=${line.isAsked ? 'true' : nothing}>
        <dt>${line.quantity}</dt>
        <dd>${windows(line)}</dd>
      </div>`,
    )}
  </dl>`;
}

function whyDisclosure({ parts, noDate }: Description, messages: PageMessages, folded: Folded): TemplateResult {
  const label = (parts[0]?.noDate ?? noDate) === undefined ? messages.why : messages.whyNoDate;
  return disclosure('why', 'why-summary', label, folded.content?.reasons ?? toCome(messages, folded), folded);
}

/** What is needed to decide stands first; what the law, or the shop, gives beyond it unfolds below. */
function termsView({ terms, furtherTerms }: Description, messages: PageMessages, folded: Folded): TemplateResult {
  if (furtherTerms === 0) return termList(terms, messages);
  const more = folded.content?.moreTerms;
  const below = more ? termRows(more) : toCome(messages, folded);
  return termList(terms, messages, disclosure('terms-rest', 'terms-summary', messages.terms.more, below, folded));
}

function disclosure(
  part: string,
  summary: string,
  label: string,
  content: TemplateResult | TemplateResult[],
  { want }: Folded,
): TemplateResult {
  return html`<details part=${part} @pointerenter=${want} @focusin=${want} @toggle=${want}>
    <summary part=${summary}>${label}</summary>
    ${content}
  </details>`;
}

/** In place of what is still to come, or cannot be had. */
function toCome({ notLoaded }: PageMessages, { hasFailed }: Folded): TemplateResult {
  return html`<p class="muted" part="not-loaded">${hasFailed ? notLoaded : '…'}</p>`;
}
