/**
 * The editor on the shop's document: its text with line numbers,
 * faults where they are, and what an edit changed for shoppers.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ref } from 'lit/directives/ref.js';
import type { PlacedFault } from '../editor/books.ts';
import { jsonPlaces, lineAt } from '../editor/json-places.ts';
import { numberLanguage } from '../languages.ts';
import { itemName } from '../pages/view.ts';
import { productAddress } from '../routes.ts';
import { itemOf } from '../shops/index.ts';
import type { PanelView } from './panel-view.ts';

export function documentPanel(view: PanelView): TemplateResult {
  const { books, words, controls } = view;
  const say = words.controls;
  const faulty = new Set(books.faults.map(({ line }) => line));
  return html`<p class="hint">${say.documentText}</p>
    <div class="editor ${faulty.size > 0 ? 'has-faults' : ''}">
      <div class="gutter" aria-hidden="true">${numbers(books.text, faulty)}</div>
      <textarea
        id="document"
        spellcheck="false"
        autocomplete="off"
        autocapitalize="off"
        wrap="off"
        dir="ltr"
        aria-label=${say.documentLabel}
        aria-invalid=${faulty.size > 0}
        aria-describedby="document-state"
        ${ref((field) => startAt(field, view))}
        .value=${live(books.text)}
        @input=${(event: Event) => controls.editDocument((event.target as HTMLTextAreaElement).value)}
        @scroll=${followScroll}
      ></textarea>
    </div>
    <div class="row">
      <p class="document-state"><span id="document-state" role="status">${standing(view)}</span> ${duration(view)}</p>
      <button type="button" id="reset-document" @click=${controls.resetDocument}>${say.reset}</button>
    </div>
    ${faultList(books.faults, say.faults, say.line)} ${changes(view)}`;
}

function standing({ books, state, words }: PanelView): string {
  if (books.faults.length > 0) return words.controls.lastGood(books.faults.length);
  return state.changes.length === 0 ? '' : `${words.controls.changed(state.changes.length)}.`;
}

/** Beside what is announced: it is another number after every key. */
function duration({ books, state, words, store }: PanelView): string {
  if (books.faults.length > 0 || state.lastPlan === undefined) return '';
  const format = new Intl.NumberFormat(numberLanguage(state.language), {
    maximumFractionDigits: 1,
    minimumFractionDigits: 1,
  });
  return words.controls.planned(format.format(state.lastPlan.milliseconds), Object.keys(store.products).length);
}

const started = new WeakSet<Element>();

/** Opened beside a product, the field begins at that product. */
function startAt(field: Element | undefined, { books, state: { route } }: PanelView): void {
  if (!(field instanceof HTMLTextAreaElement) || started.has(field)) return;
  started.add(field);
  if (route.page !== 'product') return;
  const line = lineAt(books.text, jsonPlaces(books.text).offsetOf(`/products/${route.sku}`));
  requestAnimationFrame(() => scrollToLine(field, line, 0));
}

function numbers(text: string, faulty: ReadonlySet<number>): TemplateResult[] {
  const count = text.split('\n').length;
  return Array.from({ length: count }, (_, line) => {
    const isFaulty = faulty.has(line + 1);
    return html`<span class=${isFaulty ? 'faulty' : nothing}>${line + 1}</span>`;
  });
}

/** The numbers stand beside the field, and go where its text goes. */
function followScroll(event: Event): void {
  const field = event.target as HTMLTextAreaElement;
  const gutter = field.previousElementSibling;
  if (gutter !== null) gutter.scrollTop = field.scrollTop;
}

function faultList(
  faults: readonly PlacedFault[],
  label: string,
  lineText: (line: number) => string,
): TemplateResult | typeof nothing {
  if (faults.length === 0) return nothing;
  return html`<h3 id="faults-heading">${label}</h3>
    <ul class="faults" id="faults" aria-labelledby="faults-heading">
      ${faults.map(
        ({ line, pointer, message, code }) => html`<li>
          <button type="button" class="jump" @click=${() => jumpTo(line)}>${lineText(line)}</button>
          <span><code>${pointer === '' ? code : pointer}</code> ${message}</span>
        </li>`,
      )}
    </ul>`;
}

/** Puts the reader on the line, which is selected so that it is seen. */
function jumpTo(line: number): void {
  const field = document.getElementById('document');
  if (!(field instanceof HTMLTextAreaElement)) return;
  const lines = field.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  field.focus();
  field.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  scrollToLine(field, line, 3);
}

/** Brings the line to the field's top, or so many lines below it. */
function scrollToLine(field: HTMLTextAreaElement, line: number, below: number): void {
  const lineHeight = Number.parseFloat(getComputedStyle(field).lineHeight);
  field.scrollTop = Math.max(0, (line - 1 - below) * lineHeight);
  field.scrollLeft = 0;
}

function changes({ state, shop, words }: PanelView): TemplateResult | typeof nothing {
  if (state.changes.length === 0) return nothing;
  return html`<h3 id="changes-heading">${words.controls.changed(state.changes.length)}</h3>
    <ul class="changes" id="changes" aria-labelledby="changes-heading">
      ${state.changes.map(({ sku, before, after }) => {
        const item = itemOf(shop, sku);
        return html`<li>
          <a href=${productAddress(shop, sku)}>${item === undefined ? sku : itemName(item, state.language)}</a>
          <del>${before}</del> <ins>${after}</ins>
        </li>`;
      })}
    </ul>`;
}
