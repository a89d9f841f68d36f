/**
 * The looks of a described timeline: for each part a drawing, and all of it as a table. All text ends in text nodes.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { tickLabel } from '../../locales/timeline/axis.ts';
import type { LaneDescription, StepDescription, TimelineDescription } from '../../locales/timeline/describe.ts';
import type { TimelineWording } from '../../locales/timeline/wording.ts';
import { unbroken } from '../../locales/unbroken.ts';
import { statusIcon } from '../looks/icons.ts';
import { axisDrawing, drawing, isOneDay, patterns } from './drawing.ts';
import { type Axis, axisOf, type Span, spanOf } from './scale.ts';

export function timelineView(description: TimelineDescription, wording: TimelineWording): TemplateResult {
  const { lanes, notes, legend, status, headline, isTelling, answer } = description;
  const steps = lanes.flatMap((lane) => lane.steps);
  const hasDays = steps.length > 0;
  // Certain days are told in words, and drawn for whoever wants to see them.
  const isDrawn = isTelling || !hasDays;
  // All parts are drawn on one scale, so that they can be compared.
  const scale = hasDays ? scaleOf(steps, wording) : undefined;
  return html`<div class="timeline stack" part="timeline">
    ${lanes.length > 0 && isDrawn ? nothing : html`<p class="status ${isDrawn || answer === undefined ? 'answer' : 'strong'} ${status}" part="status"><span class="icon">${statusIcon(status)}</span><span>${headline}</span></p>`}
    ${hasDays ? patterns : nothing}
    ${
      isDrawn
        ? lanes.map((lane) => laneView(lane, scale))
        : html`${answer === undefined ? nothing : html`<p class="answer numbers" part="answer">${unbroken(answer)}</p>`}
            <details part="day-by-day">
              <summary part="day-by-day-summary">${wording.messages.dayByDay}</summary>
              ${lanes.map((lane) => laneView(lane, scale))} ${legendView(legend)} ${tables(lanes, wording)}
            </details>`
    }
    ${notes.map((note) => html`<p class="muted" part="note">${note}</p>`)}
    ${hasDays && isDrawn ? html`${legendView(legend)} ${tables(lanes, wording)}` : nothing}
  </div>`;
}

interface Scale {
  span: Span;
  axis: Axis;
}

function scaleOf(steps: readonly StepDescription[], { language }: TimelineWording): Scale {
  const span = spanOf(
    steps.map(({ window }) => window),
    steps.flatMap(({ likelihood }) => likelihood.days.map(({ day }) => day)),
  );
  return { span, axis: axisOf(span, (day, unit) => tickLabel(day, unit, language)) };
}

function laneView(lane: LaneDescription, scale: Scale | undefined): TemplateResult {
  const { status, title, statusText, steps, noDate } = lane;
  return html`<div class="lane ${status}" part="lane">
    <p class="lane-title" part="lane-title">
      <span class="icon">${statusIcon(status)}</span><span class="strong">${title}</span> <span class="status strong">${statusText}</span>
    </p>
    ${
      noDate === undefined && scale !== undefined
        ? html`<div class="picture" part="picture" aria-hidden="true">
            ${steps.map((step, index) => stepView(step, steps[index - 1], scale))}
            <div class="axis-row">${axisDrawing(scale.axis, scale.span)}</div>
          </div>`
        : html`<p class="strong" part="no-date">${noDate}</p>`
    }
  </div>`;
}

function stepView(step: StepDescription, before: StepDescription | undefined, { span, axis }: Scale): TemplateResult {
  return html`<div class="step ${step.kind}" part="step ${step.kind}">
    <p class="step-text">
      <span class="step-label">${step.label}</span> <span class="when strong numbers">${step.when}</span>
      ${step.odds === undefined ? nothing : html`<span class="odds muted">${step.odds}</span>`}
    </p>
    <div class="plot-box ${isOneDay(step.likelihood) ? 'point' : ''}">${drawing(step, before, span, axis)}</div>
  </div>`;
}

/** What the marks mean; the drawing is hidden from assistive technology, and so is this. */
function legendView(legend: TimelineDescription['legend']): TemplateResult | typeof nothing {
  if (legend.length === 0) return nothing;
  return html`<ul class="legend muted" part="legend" aria-hidden="true">
    ${legend.map(({ mark, text }) => html`<li><span class="key">${keys[mark]}</span><span>${text}</span></li>`)}
  </ul>`;
}

const keys: Record<TimelineDescription['legend'][number]['mark'], TemplateResult> = {
  chances: svg`<svg viewBox="0 0 20 14" aria-hidden="true" focusable="false"><path class="column" d="M1 9h4v5H1zM6 1h4v13H6zM11 6h4v8h-4zM16 11h3v3h-3z" /></svg>`,
  range: svg`<svg viewBox="0 0 20 14" aria-hidden="true" focusable="false"><path class="column" d="M1 6h18v8H1z" /></svg>`,
  daysOff: svg`<svg viewBox="0 0 20 14" aria-hidden="true" focusable="false"><path class="day-off" d="M1 0h18v14H1z" /><path class="day-off-hatched" fill="url(#hatch)" d="M1 0h18v14H1z" /></svg>`,
};

/**
 * Always there for assistive technology; for the eye while the disclosure is open. That needs no script: the tables
 * follow it, and the style sheet shows them.
 */
function tables(lanes: readonly LaneDescription[], { messages, timeline }: TimelineWording): TemplateResult {
  return html`<details part="as-table">
      <summary part="as-table-summary">${timeline.asTable}</summary>
    </details>
    <div class="tables" part="tables">${lanes.filter(({ steps }) => steps.length > 0).map((lane) => table(lane, timeline, messages.facts.comma))}</div>`;
}

function table(
  { title, statusText, steps, daysOff }: LaneDescription,
  { columns }: TimelineWording['timeline'],
  comma: string,
): TemplateResult {
  const hasLikelihoods = steps.some(({ likelihoods }) => likelihoods.length > 0);
  return html`<table class="numbers">
    <caption>${title}${comma}${statusText}</caption>
    <thead>
      <tr>
        <th scope="col">${columns.step}</th>
        <th scope="col">${columns.days}</th>
        ${hasLikelihoods ? html`<th scope="col">${columns.likelihood}</th>` : nothing}
      </tr>
    </thead>
    <tbody>
      ${steps.map(
        ({ label, days, likelihoods }) => html`<tr>
          <th scope="row">${label}</th>
          <td>${days}</td>
          ${hasLikelihoods ? html`<td>${likelihoods.map((text) => html`<p>${text}</p>`)}</td>` : nothing}
        </tr>`,
      )}
      ${daysOff.map(
        ({ label, days }) => html`<tr>
          <th scope="row">${label}</th>
          <td colspan=${hasLikelihoods ? 2 : 1}>${days}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}
