/** The looks of an order that is about to be placed: from sentences to elements. All text ends in text nodes. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Way } from '../../cart/ways.ts';
import type { CheckoutDescription, LineDescription, WayDescription } from '../../locales/checkout/describe.ts';
import type { OrderTerm, Sums } from '../../locales/checkout/order-terms.ts';
import type { CheckoutWording } from '../../locales/checkout/wording.ts';
import type { PartDescription } from '../../locales/describe.ts';
import { statusIcon } from '../stockline-availability/icons.ts';
import { type ConsentChoices, consentsView } from './consents-view.ts';

/** What stands in the controls, and what they do. */
export interface Controls {
  way: Way;
  send(way: Way): void;
  isDisabled: boolean;
  consents: ConsentChoices;
}

export function checkoutView(
  description: CheckoutDescription,
  wording: CheckoutWording,
  controls: Controls,
): TemplateResult {
  const { lines, ways, question, whole, notes, fault, sums, terms } = description;
  const say = wording.checkout;
  return html`<div class="checkout" part="checkout" role="group" aria-label=${say.order} lang=${wording.language}>
    <section class="block" part="items">
      <p class="heading" part="heading" id="items">${say.lines}</p>
      <ul class="ruled" role="list" aria-labelledby="items">
        ${lines.map(lineView)}
      </ul>
      ${notes.map((note) => html`<p class="muted" part="note">${note}</p>`)}
      ${fault === undefined ? nothing : html`<p class="error" part="fault" id="fault" tabindex="-1">${fault}</p>`}
    </section>
    ${ways.length === 0 ? nothing : wayChoice(ways, question, controls)}
    ${whole.length === 0 ? nothing : wholeOrder(whole, say.whole)}
    ${terms.length === 0 && sums === undefined ? nothing : termsView(terms, sums, wording)}
    ${consentsView(controls.consents, wording)}
  </div>`;
}

function lineView(line: LineDescription, index: number): TemplateResult {
  const { title, status, headline, parts, waits, outlook, notes, fault } = line;
  return html`<li class="line ${fault === undefined ? status : 'faulty'}" part="line">
    <div role="group" aria-labelledby="line-${index}" class="line-body">
      <span class="icon" part="icon">${statusIcon(fault === undefined ? status : 'out_of_stock')}</span>
      <div class="what">
        <p class="line-title" part="line-title" id="line-${index}">${title}</p>
        ${
          fault === undefined
            ? html`<p class="status" part="status">${headline}</p>`
            : html`<p class="error" part="fault" id="fault-${index}" tabindex="-1">${fault}</p>`
        }
      </div>
      ${parts.length > 0 ? partList(parts) : windowLines(line)}
      ${
        outlook === undefined && waits === undefined && notes.length === 0
          ? nothing
          : html`<div class="about">
              ${[outlook, waits].map((text) => (text === undefined ? nothing : html`<p class="muted" part="note">${text}</p>`))}
              ${notes.map((note) => html`<p class="muted" part="note">${note}</p>`)}
            </div>`
      }
    </div>
  </li>`;
}

/** Arrival is what a shopper waits for: it comes first, where it is known. */
function windowLines({
  ship,
  deliver,
  noDate,
}: Pick<LineDescription, 'ship' | 'deliver' | 'noDate'>): TemplateResult | typeof nothing {
  if (ship === undefined && deliver === undefined && noDate === undefined) return nothing;
  const strong = (text: string | undefined, part: string) =>
    text === undefined ? nothing : html`<p class="strong" part=${part}>${text}</p>`;
  return html`<div class="windows numbers" part="windows">
    ${strong(deliver, 'deliver')} ${strong(noDate, 'no-date')}
    ${ship === undefined ? nothing : html`<p class=${deliver === undefined ? 'strong' : 'muted'} part="ship">${ship}</p>`}
  </div>`;
}

function partList(parts: readonly PartDescription[]): TemplateResult {
  return html`<ul class="parts numbers" part="parts" role="list">
    ${parts.map(
      (part) => html`<li class="part ${part.status}" part="part">
        <p class="part-quantity">${part.quantity}</p>
        ${windowLines(part)}
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
            <span class="muted">${one.shipments}</span>
            ${one.windows.map((window) => html`<span class="numbers">${window}</span>`)}
          </span>
        </label>`,
      )}
    </div>
  </div>`;
}

function wholeOrder(whole: readonly string[], heading: string): TemplateResult {
  return html`<div class="block whole" part="whole" role="group" aria-labelledby="whole">
    <p class="heading" part="heading" id="whole">${heading}</p>
    <p class="whole-windows numbers">${whole.map((text) => html`<span>${text}</span> `)}</p>
  </div>`;
}

function termsView(
  terms: readonly OrderTerm[],
  sums: Sums | undefined,
  { messages, checkout }: CheckoutWording,
): TemplateResult {
  const first = terms.filter(({ term }) => decisive.includes(term));
  const rest = terms.filter(({ term }) => !decisive.includes(term));
  return html`<div class="block terms" part="terms" role="group" aria-labelledby="terms">
    <p class="heading" part="heading" id="terms">${messages.terms.heading}</p>
    ${sums === undefined ? nothing : sumRows(sums, checkout)}
    ${first.length === 0 ? nothing : termRows(first)}
    ${
      rest.length === 0
        ? nothing
        : html`<details part="terms-rest">
            <summary part="terms-summary">${messages.terms.more}</summary>
            ${termRows(rest)}
          </details>`
    }
    <p class="muted" part="not-advice">${messages.terms.notAdvice}</p>
  </div>`;
}

/** What a shopper decides by when ordering; the rest is there to be unfolded, and on paper. */
const decisive: readonly OrderTerm['term'][] = ['payment', 'cancellation', 'withdrawal', 'refund'];

function termRows(terms: readonly OrderTerm[]): TemplateResult {
  return html`<dl class="rows">
    ${terms.map(
      ({ term, label, groups }) => html`<div class="row" part="term ${term}">
        <dt>${label}</dt>
        <dd>${groups.map(termGroup)}</dd>
      </div>`,
    )}
  </dl>`;
}

function termGroup({ lines, facts }: OrderTerm['groups'][number]): TemplateResult {
  return html`<div class="term-group">
    ${lines === undefined ? nothing : html`<p class="term-lines">${lines}</p>`}
    ${facts.map(
      ({ text, basis }) =>
        html`<p>${text}${basis === undefined ? nothing : html` <span class="basis" part="basis">(${basis})</span>`}</p>`,
    )}
  </div>`;
}

function sumRows(
  { now, atShipment, later = 'atShipment', inAll }: Sums,
  { terms }: CheckoutWording['checkout'],
): TemplateResult {
  const rows = [
    ['now', terms.now, now],
    ['at-shipment', terms[later], atShipment],
    ['in-all', terms.inAll, inAll],
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
