/** The looks of a placed order: from sentences to elements. All text ends in text nodes. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DelayChoice, Status } from '../../engine/types/documents.ts';
import type { Messages } from '../../locales/index.ts';
import type {
  DelayDescription,
  OrderDescription,
  OrderPartDescription,
  PlacedOrderDescription,
} from '../../locales/order/describe.ts';
import type { SharedTerm } from '../../locales/order/shared-terms.ts';
import type { OrderWording } from '../../locales/order/wording.ts';
import { unbroken } from '../../locales/unbroken.ts';
import { statusIcon } from '../looks/icons.ts';
import { parted, plainPieces } from '../looks/parted.ts';
import { section } from '../looks/sections.ts';
import { type ShownTerm, termRows, termsFoot } from '../looks/terms.ts';

type Content = TemplateResult | typeof nothing;

/** What the buttons of a delay do; a line is meant by its place. */
export interface ChoiceActions {
  /** The shopper's last answer, on this page. */
  chosen(line: number, part: number | undefined): DelayChoice | undefined;
  /** Nobody is there yet to take an answer. */
  isDisabled?: boolean;
  choose(line: number, choice: DelayChoice, about: DelayDescription): void;
}

/** What the withdrawal function is about, and what its buttons do. */
export interface WithdrawalActions {
  step: 'offer' | 'confirm';
  line: number;
  /** "4 × Stoneware mug" */
  what: string;
  /** The order has other lines, so that the button stands under what it is about, and has it in its name. */
  isOneOfSeveral: boolean;
  begin(): void;
  confirm(): void;
  back(): void;
}

/** An id for each line; that of the first is the bare one. */
export function idOf(name: string, line: number): string {
  return line === 0 ? name : `${name}-${line}`;
}

export function orderView(
  { lines, terms, to, face }: PlacedOrderDescription,
  wording: OrderWording,
  actions: ChoiceActions,
  headingLevel: number,
): TemplateResult {
  const { messages } = wording;
  const [only, ...others] = lines;
  const isTold = lines.some(({ delays }) => delays.some(({ statements }) => statements.length > 0));
  const rest = html`${to === undefined ? nothing : html`<p part="to">${to}</p>`}
    ${face.length === 0 ? nothing : html`<p class="pieces numbers" part="facts">${parted(plainPieces(face))}</p>`}
    ${terms.length > 0 ? details(terms, wording, headingLevel) : nothing}
    ${terms.length === 0 && isTold ? html`<p class="muted" part="not-advice">${messages.terms.notAdvice}</p>` : nothing}`;
  if (only !== undefined && others.length === 0) {
    return html`<div class="order stack ${only.standing}" part="order">${lineView(only, 0, wording, actions)} ${rest}</div>`;
  }
  return html`<div class="order stack" part="order">
    <ol class="lines ruled" part="lines" role="list" aria-label=${wording.order.lines}>
      ${lines.map(
        (line, index) => html`<li class="line stack ${line.standing}" part="line">
          <p class="strong" part="line-title" role="heading" aria-level=${headingLevel}>${line.what}</p>
          ${lineView(line, index, wording, actions)}
        </li>`,
      )}
    </ol>
    ${rest}
  </div>`;
}

function details(terms: readonly SharedTerm[], wording: OrderWording, level: number): TemplateResult {
  const { messages } = wording;
  return html`<div class="foot terms" part="terms">
    <details part="details">
      <summary part="details-summary">${messages.details}</summary>
      ${section(
        'all-terms',
        messages.terms.heading,
        level,
        html`${termRows(rowsOf(terms, wording), messages.terms)}
        ${termsFoot(
          terms,
          terms.flatMap(({ facts }) => facts),
          messages.terms,
        )}`,
      )}
    </details>
  </div>`;
}

/** A row a term: what it is called is said once, whatever it says of which lines. */
function rowsOf(terms: readonly SharedTerm[], wording: OrderWording): ShownTerm[] {
  const rows: ShownTerm[] = [];
  for (const term of terms) {
    const shown = named(term, wording);
    const last = rows.at(-1);
    if (last?.label === shown.label) rows[rows.length - 1] = { ...last, facts: [...last.facts, ...shown.facts] };
    else rows.push(shown);
  }
  return rows;
}

/** The lines that a term is of stand before what it says; a text that was recorded stands in its language. */
function named({ of, facts, ...term }: SharedTerm, { order }: OrderWording): ShownTerm {
  const shown = facts.map(({ language, ...fact }) => ({
    ...fact,
    text: language === undefined ? fact.text : html`<span lang=${language}>${fact.text}</span>`,
  }));
  return { ...term, facts: of === undefined ? shown : [{ text: order.of(of, '').trim() }, ...shown] };
}

function lineView(
  description: OrderDescription,
  index: number,
  { messages, order }: OrderWording,
  actions: ChoiceActions,
): TemplateResult {
  const { standing, headlines, parts, notes, delays } = description;
  const isAnswer = parts.length === 0 && daysTold(description).length === 0;
  return html`<p class="headline ${isAnswer ? 'answer' : 'strong'}" part="headline"><span class="icon">${statusIcon(icons[standing])}</span><span>${headlines.map((text) => html`<span class="told">${text}</span> `)}</span></p>
    ${parts.length > 0 ? partList(parts, messages, order) : days(description)}
    ${notes.map((note) => html`<p class="muted" part="note">${note}</p>`)} ${delays.map((delay, place) => delayGroup(delay, { line: index, id: idOf(place === 0 ? 'delay' : `delay-part-${place}`, index), why: messages.consent.why }, order, actions))}`;
}

/** Each standing has a shape of its own; the words beside it say what it is. */
const icons: Record<OrderDescription['standing'], Status> = {
  unchanged: 'in_stock',
  sooner: 'in_stock',
  later: 'backorder',
  late: 'backorder',
  part_later: 'backorder',
  waiting: 'backorder',
  unknown: 'backorder',
  passed: 'backorder',
  shipped: 'discontinued',
  withdrawn: 'out_of_stock',
  delivered: 'in_stock',
  cancelled: 'out_of_stock',
  ended: 'out_of_stock',
  settled: 'discontinued',
};

/** While it is awaited, its days are the answer; afterwards that it is over. */
const isAwaited: ReadonlySet<OrderDescription['standing']> = new Set([
  'unchanged',
  'sooner',
  'later',
  'part_later',
  'waiting',
  'shipped',
]);

/** The days that are awaited: those of now, where they are others than were promised. */
function daysTold({
  standing,
  promised,
  now,
  hasPassed,
}: Pick<OrderDescription, 'standing' | 'promised' | 'now' | 'hasPassed'>): readonly string[] {
  return now.length > 0 ? now : isAwaited.has(standing) && !hasPassed ? promised : [];
}

/** When it arrives, in the largest type; under it when it ships, and what was promised where that is no more. */
function days(description: OrderDescription): Content {
  const { promised, promisedName, now, odds } = description;
  if (promised.length + now.length === 0) return nothing;
  const told = daysTold(description);
  const part = now.length > 0 ? 'now' : 'promised';
  const before = told === promised ? [] : promised;
  return html`${
    told.length === 0
      ? nothing
      : html`<div class="days" part=${part}>
          <p class="answer numbers">${unbroken(told.at(-1) ?? '')}</p>
          ${odds === undefined ? nothing : html`<p class="strong numbers" part="odds">${unbroken(odds)}</p>`}
          ${told.slice(0, -1).map((line) => html`<p class="muted numbers">${unbroken(line)}</p>`)}
        </div>`
  }
    ${
      before.length === 0
        ? nothing
        : html`<p class="muted pieces numbers" part="promised">${promisedName}: ${parted(plainPieces(before))}</p>`
    }`;
}

function windows(
  { promised, promisedName, now }: Pick<OrderDescription, 'promised' | 'promisedName' | 'now'>,
  say: OrderWording['order'],
): TemplateResult {
  return html`<dl class="rows">
    ${promised.length === 0 ? nothing : window('promised', promisedName, promised)} ${now.length === 0 ? nothing : window('now', say.now, now)}
  </dl>`;
}

function window(part: 'promised' | 'now', label: string, lines: readonly string[]): TemplateResult {
  return html`<div class="row window ${part}" part=${part}>
    <dt>${label}</dt>
    <dd class="numbers">${lines.map((line) => html`<p>${unbroken(line)}</p>`)}</dd>
  </div>`;
}

function partList(
  parts: readonly OrderPartDescription[],
  { parts: label }: Messages,
  say: OrderWording['order'],
): TemplateResult {
  return html`<ol class="parts ruled" part="parts" role="list" aria-label=${label}>
    ${parts.map(
      ({ quantity, standing, text, ...days }) => html`<li class="part ${standing}" part="part">
        <p class="part-title"><span class="strong">${quantity}</span>${text === undefined ? nothing : html` <span class="change">${text}</span>`}</p>
        ${windows(days, say)}
      </li>`,
    )}
  </ol>`;
}

function delayGroup(
  about: DelayDescription,
  { line, id, why }: { line: number; id: string; why: string },
  { choices: labels }: OrderWording['order'],
  { chosen, isDisabled = false, choose }: ChoiceActions,
): TemplateResult {
  const { title, what, part, statements, answerAt, basis, choices } = about;
  return html`<div class="delay stack" part="delay" role="group" aria-labelledby=${id}>
    <p class="strong" id=${id}>${title}</p>
    ${statements.map((statement) => html`<p part="statement">${linked(unbroken(statement), answerAt)}</p>`)}
    ${
      choices.length === 0
        ? nothing
        : html`<div class="buttons">
            ${choices.map(
              (choice) =>
                html`<button type="button" part="choice ${choice}" ?disabled=${isDisabled} aria-pressed=${chosen(line, part) === choice} @click=${() => choose(line, choice, about)}>
                  ${labels[choice](what)}
                </button>`,
            )}
          </div>`
    }
    ${
      basis === undefined
        ? nothing
        : html`<details class="why" part="why">
            <summary part="why-summary">${why}</summary>
            <p class="muted" part="basis">${basis}</p>
          </details>`
    }
  </div>`;
}

/** The shop's address for answers is a link where it is a page or a mailbox, and text where it is anything else. */
function linked(statement: string, address: string | undefined): unknown {
  const href = address === undefined ? undefined : hrefOf(address);
  if (address === undefined || href === undefined || !statement.includes(address)) return statement;
  const [before, ...after] = statement.split(address);
  return html`${before}<a part="answer-at" href=${href}>${address}</a>${after.join(address)}`;
}

/** Of no other scheme than these two. */
function hrefOf(address: string): string | undefined {
  if (/^(?:https:\/\/|mailto:)\S+$/u.test(address)) return address;
  return /^[^\s@:/?#]+@[^\s@:/?#]+\.[^\s@:/?#]+$/u.test(address) ? `mailto:${address}` : undefined;
}

/**
 * The function where there is no script yet: the shop's own page for it, in the place and the looks of the first step's
 * button.
 */
export function withdrawalLink({ order }: OrderWording, href: string): TemplateResult {
  return html`<div class="withdrawal stack" part="withdrawal-function">
    <a class="button prominent" part="withdraw" href=${href}>${order.withdrawal.offer}</a>
  </div>`;
}

/**
 * One button, and then a question without any field: what the shop needs to know of the shopper it has with the order.
 */
export function withdrawalView({ order }: OrderWording, actions: WithdrawalActions): TemplateResult {
  const say = order.withdrawal;
  const { line, what, isOneOfSeveral } = actions;
  if (actions.step === 'offer') {
    const [about, id] = [idOf('withdrawn', line), idOf('withdraw', line)];
    return html`<div class="withdrawal stack" part="withdrawal-function">
      ${isOneOfSeveral ? html`<p id=${about}>${what}</p>` : nothing}
      <button type="button" class="prominent" part="withdraw" id=${id} aria-labelledby=${isOneOfSeveral ? `${id} ${about}` : nothing} @click=${actions.begin}>${say.offer}</button>
    </div>`;
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') actions.back();
  };
  return html`<div class="withdrawal stack" part="withdrawal-function" role="group" aria-labelledby=${idOf('question', line)} id=${idOf('confirmation', line)} tabindex="-1" @keydown=${onKey}>
    <p class="strong" id=${idOf('question', line)}>${say.question(what)}</p>
    <div class="buttons">
      <button type="button" class="prominent" part="confirm" @click=${actions.confirm}>${say.confirm}</button>
      <button type="button" part="back" @click=${actions.back}>${say.back}</button>
    </div>
  </div>`;
}
