/** The looks of an order that is about to be placed: from sentences to elements. All text ends in text nodes. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Way } from '../../cart/ways.ts';
import type { CheckoutDescription, LineDescription, WayDescription } from '../../locales/checkout/describe.ts';
import type { OrderTerm, Sums } from '../../locales/checkout/order-terms.ts';
import type { CheckoutWording } from '../../locales/checkout/wording.ts';
import type { Messages } from '../../locales/index.ts';
import type { SurfaceLine } from '../../locales/surface-lines.ts';
import { unbroken } from '../../locales/unbroken.ts';
import { statusIcon } from '../looks/icons.ts';
import { dot, factPiece, parted, plainPieces } from '../looks/parted.ts';
import { section } from '../looks/sections.ts';
import { termFact, termsFoot } from '../looks/terms.ts';
import { type ConsentChoices, consentsView } from './consents-view.ts';

/** What stands in the controls, and what they do. */
export interface Controls {
  way: Way;
  send(way: Way): void;
  isDisabled: boolean;
  /** How deep the headings in the details stand. */
  headingLevel: number;
  consents: ConsentChoices;
}

export function checkoutView(
  description: CheckoutDescription,
  wording: CheckoutWording,
  controls: Controls,
): TemplateResult {
  const { lines, ways, question, whole, orderBy, notes, fault, sums } = description;
  const say = wording.checkout;
  return html`<div class="stack" part="checkout" role="group" aria-label=${say.order} lang=${wording.language}>
    <div class="block" part="items">
      <ul class="ruled" role="list" aria-label=${say.lines}>
        ${lines.map(lineView)}
      </ul>
      ${whole.length === 0 ? nothing : wholeOrder(whole, say.whole)}
      ${orderBy === undefined ? nothing : html`<p class="muted numbers" part="order-by">${unbroken(orderBy)}</p>`}
      ${notes.map((note) => html`<p class="muted" part="note">${note}</p>`)}
      ${fault === undefined ? nothing : html`<p class="error" part="fault" id="fault" tabindex="-1">${fault}</p>`}
    </div>
    ${ways.length === 0 ? nothing : wayChoice(ways, question, controls)}
    ${sums === undefined ? nothing : sumRows(sums, say)} ${termsView(description, wording, controls.headingLevel)}
    ${consentsView(controls.consents, wording)}
  </div>`;
}

function lineView(line: LineDescription, index: number): TemplateResult {
  const { title, status, headline, parts, deliver, ship, noDate, odds, waits, outlook, notes, fault } = line;
  const days = deliver ?? ship ?? noDate;
  const isSplit = parts.length > 0;
  return html`<li class="line ${fault === undefined ? status : 'faulty'}" part="line">
    <div role="group" aria-labelledby="line-${index}" class="line-body">
      <p class="line-title" part="line-title" id="line-${index}">${title}</p>
      ${
        fault === undefined
          ? isSplit
            ? partList(parts)
            : html`<p class="promised numbers" part="promised"><span class="icon" part="icon">${statusIcon(status)}</span><span class="status" part="status">${headline}</span> ${days === undefined ? nothing : html`<span part=${dayPart(line)}>${unbroken(days)}</span>`}</p>`
          : html`<p class="error" part="fault" id="fault-${index}" tabindex="-1"><span class="icon" part="icon">${statusIcon('out_of_stock')}</span><span>${fault}</span></p>`
      }
      ${odds === undefined ? nothing : html`<p class="muted numbers" part="odds">${odds}</p>`}
      ${[outlook, waits].map((text) => (text === undefined ? nothing : html`<p class="muted" part="note">${text}</p>`))}
      ${notes.map((note) => html`<p class="muted" part="note">${note}</p>`)}
    </div>
  </li>`;
}

function dayPart({ deliver, ship }: LineDescription): string {
  return deliver === undefined ? (ship === undefined ? 'no-date' : 'ship') : 'deliver';
}

function partList(parts: readonly SurfaceLine[]): TemplateResult {
  return html`<ul class="parts numbers" part="parts" role="list">
    ${parts.map(
      ({ status, text, statusText }) => html`<li class="part ${status}" part="part">
        <span class="icon" part="icon">${statusIcon(status)}</span>
        ${statusText === undefined ? nothing : html`<span class="status" part="status">${statusText}</span>`}
        <span>${text}</span>
      </li>`,
    )}
  </ul>`;
}

function wayChoice(
  ways: readonly WayDescription[],
  heading: string,
  { way, send, isDisabled }: Controls,
): TemplateResult {
  return html`<div class="block" part="shipping" role="radiogroup" aria-labelledby="shipping">
    <p class="heading" part="heading" id="shipping">${heading}</p>
    <div class="ways">
      ${ways.map(
        (one) => html`<label class="choice way" part="way ${one.way}">
          <input type="radio" name="ship" ?disabled=${isDisabled} value=${one.way} .checked=${live(way === one.way)} autocomplete="off" @input=${() => send(one.way)} />
          <span class="way-text">
            <span class="strong">${one.label}</span>
            <span class="muted pieces numbers">${parted(plainPieces([one.shipments, ...one.windows]))}</span>
          </span>
        </label>`,
      )}
    </div>
  </div>`;
}

function wholeOrder(whole: readonly string[], heading: string): TemplateResult {
  return html`<p class="whole numbers" part="whole"><span class="strong">${heading}</span> ${whole.map((text) => html`<span>${text}</span> `)}</p>`;
}

/** What money depends on, in a line, and after it what unfolds all the terms. */
function termsView(
  { facts, terms, lines }: CheckoutDescription,
  { messages }: CheckoutWording,
  level: number,
): TemplateResult | typeof nothing {
  if (terms.length === 0) return nothing;
  const shipped = lines.filter(({ ships }) => ships.length > 0);
  return html`<div class="terms foot" part="terms">
    ${facts.map(
      ({ facts: told, lines: of }, index) =>
        html`<p class=${index === facts.length - 1 ? 'facts' : nothing} part="facts">
          ${of === undefined ? nothing : html`<span class="of">${of}</span> `}${parted(told.map(factPiece))}
        </p>`,
    )}
    <details part="details">
      <summary part="details-summary">${dot(facts.length > 0)}${messages.details}</summary>
      <div class="sections" part="sections">
        ${section(
          'all-terms',
          messages.terms.heading,
          level,
          html`${termRows(terms, messages.terms)}
          ${termsFoot(
            terms,
            terms.flatMap(({ groups }) => groups.flatMap(({ facts }) => facts)),
            messages.terms,
          )}`,
        )}
        ${
          shipped.length === 0
            ? nothing
            : section(
                'dates',
                messages.parts,
                level,
                html`<dl class="rows run-in numbers">
                  ${shipped.map(
                    ({ title, ships }) => html`<div class="row">
                      <dt>${title}</dt>
                      <dd part="ship">${ships.map((ship) => html`<p>${ship}</p> `)}</dd>
                    </div>`,
                  )}
                </dl>`,
              )
        }
      </div>
    </details>
  </div>`;
}

function termRows(terms: readonly OrderTerm[], say: Messages['terms']): TemplateResult {
  return html`<dl class="rows">
    ${terms.map(
      ({ term, label, groups }) => html`<div class="row" part="term ${term}">
        <dt>${label}</dt>
        <dd>${groups.map((group) => termGroup(group, say))}</dd>
      </div>`,
    )}
  </dl>`;
}

function termGroup({ lines, facts }: OrderTerm['groups'][number], say: Messages['terms']): TemplateResult {
  return html`<div class="term-group">
    ${lines === undefined ? nothing : html`<p class="term-lines">${lines}</p>`}
    ${facts.map((fact) => termFact(fact, say))}
  </div>`;
}

function sumRows(
  { now, atShipment, later = 'atShipment', inAll }: Sums,
  { terms }: CheckoutWording['checkout'],
): TemplateResult {
  const rows = [
    ['now', terms.now, now],
    ['at-shipment', terms[later], atShipment],
    // Of one sum there is no other to add to it.
    ['in-all', terms.inAll, (now ?? atShipment) === inAll ? undefined : inAll],
  ] as const;
  return html`<dl class="sums numbers" part="sums">
    ${rows.map(([name, label, amount]) =>
      amount === undefined
        ? nothing
        : html`<div class="sum ${name}" part="sum ${name}">
        <dt>${label}</dt>
        <dd>${amount}</dd>
      </div>`,
    )}
  </dl>`;
}
