/** The looks of a described promise: from sentences to elements. All text ends in text nodes. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Status } from '../../engine/types/documents.ts';
import type { Description, PartDescription, WhyGroup } from '../../locales/describe.ts';
import type { Messages } from '../../locales/index.ts';
import { termList } from '../looks/index.ts';
import { statusIcon } from './icons.ts';

/** Everything there is to say, for a product page. */
export function fullView(description: Description, messages: Messages): TemplateResult {
  const { maximum, orderBy, outlook, notes } = description;
  return html`<div class="availability ${description.status}" part="availability">
    ${statusLine(description.status, description.headline)}
    ${maximum === undefined ? nothing : html`<p class="maximum" part="maximum">${maximum}</p>`}
    ${description.parts.length > 0 ? partList(description.parts, messages) : windows(description)}
    ${outlook === undefined ? nothing : html`<p class="outlook" part="outlook">${outlook}</p>`}
    ${orderBy === undefined ? nothing : html`<p class="order-by" part="order-by">${orderBy}</p>`}
    ${notes.map((note) => html`<p class="note" part="note">${note}</p>`)}
    ${description.why.length > 0 ? whyDisclosure(description.why, messages) : nothing}
    ${description.terms.length > 0 ? termList(description, messages) : nothing}
  </div>`;
}

/** One line for a card in a list: the status and the first thing to know about its date. */
export function compactView(description: Description): TemplateResult {
  const detail =
    description.parts.length > 0
      ? undefined
      : (description.ship ?? description.noDate ?? description.outlook ?? description.deliver);
  return html`<div class="compact ${description.status}" part="availability">
    ${statusLine(description.status, description.headline)}
    ${detail === undefined ? nothing : html`<p class="muted" part="detail">${detail}</p>`}
  </div>`;
}

function statusLine(status: Status, text: string): TemplateResult {
  return html`<p class="status" part="status"><span class="icon" part="icon">${statusIcon(status)}</span><span>${text}</span></p>`;
}

function windows({ ship, deliver, noDate }: Pick<Description, 'ship' | 'deliver' | 'noDate'>): TemplateResult | typeof nothing {
  if (ship === undefined && deliver === undefined && noDate === undefined) return nothing;
  return html`<p class="windows" part="windows">
    ${ship === undefined ? nothing : html`<span class="ship" part="ship">${ship}</span>`}
    ${deliver === undefined ? nothing : html`<span class="deliver" part="deliver">${deliver}</span>`}
    ${noDate === undefined ? nothing : html`<span class="no-date" part="no-date">${noDate}</span>`}
  </p>`;
}

function partList(parts: readonly PartDescription[], messages: Messages): TemplateResult {
  return html`<ol class="parts" part="parts" role="list" aria-label=${messages.parts}>
    ${parts.map(
      (part) => html`<li class="part ${part.status}" part="part">
        <span class="icon">${statusIcon(part.status)}</span>
        <p class="part-title"><span>${part.quantity}</span> <span class="part-status">${part.statusText}</span></p>
        ${windows(part)}
      </li>`,
    )}
  </ol>`;
}

function whyDisclosure(why: readonly WhyGroup[], messages: Messages): TemplateResult {
  return html`<details part="why">
    <summary part="why-summary">${messages.why}</summary>
    ${why.map(
      ({ part, sentences }) => html`<div class="reasons" part="reasons">
        ${part === undefined ? nothing : html`<p class="reasons-part">${part}</p>`}
        <ul role="list">
          ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
        </ul>
      </div>`,
    )}
  </details>`;
}
