/** What stands folded, as it is shown: loaded when somebody wants it. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { hasChances } from '../../days/chances.ts';
import type { Places } from '../../days/places.ts';
import type { StocklinePromise } from '../../engine/types/documents.ts';
import { isOrderable } from '../../locales/description.ts';
import { type DetailDescription, describeDetails, type WhyGroup } from '../../locales/details/describe.ts';
import type { LadderLine } from '../../locales/details/ladder.ts';
import type { QueueDescription } from '../../locales/details/queue.ts';
import { wholeMessages, withDetails } from '../../locales/details/wording.ts';
import type { Messages, Wording } from '../../locales/index.ts';
import type { WindowTexts } from '../../locales/windows.ts';
import { section } from '../looks/sections.ts';
import { termRows, termsFoot } from '../looks/terms.ts';

export { foldedLooks } from './folded-looks.ts';

type Content = TemplateResult | typeof nothing;

/** Longer ladders than this are folded after their first lines. */
const MAX_LADDER_LINES = 5;

/** Whether its words are at hand in the language that serves a tag. */
export function isAtHand(tag: string): boolean {
  return wholeMessages.isAtHand(tag);
}

/** Fetches them. */
export function load(tag: string): Promise<void> {
  return wholeMessages.load(tag);
}

/** What the promise does not say of itself, and how deep its headings stand. */
export interface FoldedShown {
  inCart?: number | undefined;
  headingLevel?: number | undefined;
  /** Somebody looks at it: days that are uncertain, or come in parts, are drawn then. */
  isOpen?: boolean | undefined;
}

/** In the language of the wording, whose messages have to be at hand. */
export function foldedContent(
  promise: StocklinePromise,
  wording: Wording,
  places: Places,
  { inCart, headingLevel = 2, isOpen = false }: FoldedShown = {},
): TemplateResult {
  const whole = withDetails(wording);
  const parts = promise.parts.filter(isOrderable);
  const isDrawn = isOpen && parts.some(({ ship }) => ship) && (parts.length > 1 || parts.some(hasChances));
  const course = isDrawn ? courseView(promise, inCart) : undefined;
  return detailsView(describeDetails(promise, whole, places, inCart), whole.messages, headingLevel, course);
}

/** The days as a drawing, by the element for that: it asks as the one does that it stands in. */
function courseView({ sku, quantity }: StocklinePromise, inCart: number | undefined): TemplateResult {
  // Where it does not come, the sentences have said it all.
  import('../stockline-timeline/define.ts').catch(() => {});
  return html`<stockline-timeline sku=${sku} quantity=${quantity} in-cart=${inCart ?? nothing}></stockline-timeline>`;
}

function detailsView(
  { whyHeading, why, ladder, terms }: DetailDescription,
  messages: Messages,
  level: number,
  course: TemplateResult | undefined,
): TemplateResult {
  return html`<div class="sections" part="sections">
    ${why.length > 0 ? section('why', whyHeading, level, why.map(reasons)) : nothing}
    ${course === undefined ? nothing : section('course', messages.dayByDay, level, course)}
    ${ladder.length > 0 ? section('ladder', messages.ladder.heading, level, ladderView(ladder, messages)) : nothing}
    ${
      terms.length > 0
        ? section(
            'terms',
            messages.terms.heading,
            level,
            html`${termRows(terms, messages.terms)}
            ${termsFoot(
              terms,
              terms.flatMap(({ facts }) => facts),
              messages.terms,
            )}`,
          )
        : nothing
    }
  </div>`;
}

function reasons({ part, windows, queue, sentences }: WhyGroup): TemplateResult {
  return html`<div class="reasons" part="reasons">
    ${part === undefined ? nothing : html`<p class="strong">${part}</p>`} ${windowsView(windows)}
    ${queue === undefined ? nothing : queueView(queue)}
    ${
      sentences.length > 0
        ? html`<ul role="list">
            ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
          </ul>`
        : nothing
    }
  </div>`;
}

function windowsView({ ship, deliver, noDate }: WindowTexts): Content {
  const spans = Object.entries({ ship, deliver, 'no-date': noDate }).filter(([, text]) => text !== undefined);
  if (spans.length === 0) return nothing;
  return html`<p class="windows numbers" part="windows">
    ${spans.map(([name, text]) => html`<span class=${name} part=${name}>${text}</span> `)}
  </p>`;
}

/** The bar says again what the words say. */
function queueView({ ahead, batch, share }: QueueDescription): TemplateResult {
  return html`<div class="queue numbers" part="queue">
    <p><span part="ahead">${ahead}</span> <span part="batch">${batch}</span></p>
    ${svg`<svg class="bar" part="bar" width="100%" height="4" aria-hidden="true" focusable="false"><rect class="bar-whole" width="100%" height="4" /><rect class="bar-taken" width="${Math.round(share * 100)}%" height="4" /></svg>`}
  </div>`;
}

function ladderView(lines: readonly LadderLine[], { ladder: say }: Messages): TemplateResult {
  const shown = lines.length > MAX_LADDER_LINES ? MAX_LADDER_LINES - 1 : lines.length;
  if (shown === lines.length) return ladderLines(lines);
  return html`${ladderLines(lines.slice(0, shown))}
    <details part="ladder-rest">
      <summary part="ladder-summary">${say.all}</summary>
      ${ladderLines(lines.slice(shown))}
    </details>`;
}

function ladderLines(lines: readonly LadderLine[]): TemplateResult {
  return html`<dl class="rows numbers">
    ${lines.map(
      (
        line,
      ) => html`<div class="row ${line.isAsked ? 'asked' : ''}" part="rung ${line.isAsked ? 'asked' : ''}" aria-current=${line.isAsked ? 'true' : nothing}>
        <dt>${line.quantity}</dt>
        <dd>${windowsView(line)}</dd>
      </div>`,
    )}
  </dl>`;
}
