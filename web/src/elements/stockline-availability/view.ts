/**
 * The looks of a described promise: from sentences to elements. Pure, so that a server can render it. All text ends in
 * text nodes.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Status } from '../../engine/types/documents.ts';
import type { Description, PartDescription } from '../../locales/describe.ts';
import type { Messages } from '../../locales/index.ts';
import type { LadderLine } from '../../locales/ladder.ts';
import type { QueueDescription } from '../../locales/queue.ts';
import type { WindowTexts } from '../../locales/windows.ts';
import { termList } from '../looks/terms.ts';
import { statusIcon } from './icons.ts';

type Content = TemplateResult | typeof nothing;

/** Longer ladders than this are folded after their first lines. */
const MAX_LADDER_LINES = 5;

/** Everything there is to say, for a product page. */
export function fullView(description: Description, messages: Messages): TemplateResult {
  const { maximum, orderBy, outlook, notes, parts, ladder } = description;
  return html`<div class="availability stack ${description.status}" part="availability">
    ${statusLine(description.status, description.headline)} ${paragraph('maximum', maximum)}
    ${parts.length > 0 ? partList(parts, messages) : html`${windows(description)}${queue(description.queue)}`}
    ${paragraph('outlook', outlook)}
    ${orderBy === undefined ? nothing : html`<p class="order-by muted numbers" part="order-by" role=${orderBy.until === undefined ? nothing : 'timer'}>${orderBy.text}</p>`}
    ${notes.map((note) => html`<p class="note muted" part="note">${note}</p>`)}
    ${ladder.length > 0 ? ladderGroup(ladder, messages) : nothing}
    ${description.why.length > 0 ? whyDisclosure(description, messages) : nothing}
    ${description.terms.length > 0 ? termList(description, messages, { isFolded: true }) : nothing}
  </div>`;
}

/** One line for a card in a list: the status and the first thing to know about it: how many there are, or its date. */
export function compactView(description: Description): TemplateResult {
  const detail =
    description.maximum ??
    (description.parts.length > 0
      ? undefined
      : (description.ship ?? description.noDate ?? description.outlook ?? description.deliver));
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

function partList(parts: readonly PartDescription[], messages: Messages): TemplateResult {
  return html`<ol class="parts ruled" part="parts" role="list" aria-label=${messages.parts}>
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

function ladderGroup(lines: readonly LadderLine[], { ladder: say }: Messages): TemplateResult {
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

function whyDisclosure({ why, parts, noDate }: Description, messages: Messages): TemplateResult {
  return html`<details class="why" part="why">
    <summary part="why-summary">${(parts[0]?.noDate ?? noDate) === undefined ? messages.why : messages.whyNoDate}</summary>
    ${why.map(
      ({ part, sentences }) => html`<div class="reasons" part="reasons">
        ${part === undefined ? nothing : html`<p class="strong">${part}</p>`}
        <ul role="list">
          ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
        </ul>
      </div>`,
    )}
  </details>`;
}
