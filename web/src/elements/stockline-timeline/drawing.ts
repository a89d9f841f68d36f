/**
 * The drawing of one step: days off shaded, the wait before it as a line, and its days as columns, the taller the
 * likelier.
 *
 * Positions are shares of the width and sizes are in em, so the drawing fits any width without being measured. It is
 * drawn from left to right; the style sheet mirrors it where the page reads the other way. Everything is hidden from
 * assistive technology: the table says it.
 */
import { nothing, svg, type TemplateResult } from 'lit';
import { addDays } from '../../days/days.ts';
import type { Likelihood } from '../../days/likelihood.ts';
import { type StepDescription, stretches } from '../../locales/timeline/describe.ts';
import { type Axis, daysBetween, middleOf, type Span, startOf } from './scale.ts';

/** Where columns stand and how high they get, in percent of the height. */
const GROUND = 86;
/** Where the mark of a single day stands. */
const MIDDLE = 50;
const TALLEST = 74;
/** A day that can be is seen, however unlikely. */
const SMALLEST = 8;
/** A flat bar says nothing of likelihood, and is not as tall as a likely day. */
const FLAT = 38;
/** With more days than this on the drawing, columns stand side by side without a gap. */
const MOST_APART = 45;

/** One rectangle of columns: a day, or days of the same height that follow each other. */
export interface Column {
  x: number;
  width: number;
  height: number;
  /** In the promised window, or in the tail outside of it. */
  isPromised: boolean;
}

/** The columns of a step that is no single day, in percent. */
export function columnsOf({ likelihood, window, never }: StepDescription, span: Span): Column[] {
  const isFlat = likelihood.kind === 'range';
  const apart = isFlat || daysBetween(span.first, span.last) > MOST_APART ? 0 : 0.1;
  const columns: Column[] = [];
  for (const { day, weight } of likelihood.days) {
    if (day > span.last || (likelihood.kind !== 'chances' && never.includes(day))) continue;
    const [start, end] = [startOf(day, span), startOf(addDays(day, 1), span)];
    const gap = (end - start) * apart;
    const height = isFlat ? FLAT : Math.max(SMALLEST, weight * TALLEST);
    const isPromised = day >= window.earliest && day <= window.latest;
    const last = columns.at(-1);
    if (
      isFlat &&
      last !== undefined &&
      Math.abs(last.x + last.width - start) < 0.001 &&
      last.isPromised === isPromised
    ) {
      last.width = end - last.x;
    } else {
      columns.push({ x: start + gap / 2, width: end - start - gap, height, isPromised });
    }
  }
  return columns;
}

/** Whether a step is drawn as one mark, not as columns. */
export function isOneDay({ kind }: Likelihood): boolean {
  return kind === 'day';
}

export function drawing(
  step: StepDescription,
  before: StepDescription | undefined,
  span: Span,
  axis: Axis,
): TemplateResult {
  const { likelihood, window, kind } = step;
  // What is waited for begins when the step before it can have happened at the earliest.
  const from = before === undefined ? undefined : middleOf(before.window.earliest, span);
  return svg`<svg class="plot" width="100%" height="100%" aria-hidden="true" focusable="false">
    ${stretches(step.closed.filter((day) => day >= span.first && day <= span.last)).map((run) => dayOff(run, span))}
    ${axis.ticks.map(({ day, room }) => gridLine(startOf(day, span), room))}
    <svg class="marks" width="100%" height=${isOneDay(likelihood) ? '2em' : '2.75em'} overflow="visible">
      ${
        isOneDay(likelihood)
          ? [wait(from, middleOf(window.earliest, span), MIDDLE), mark(kind, middleOf(window.earliest, span))]
          : [
              wait(from, startOf(firstDrawn(step), span), GROUND),
              promised(startOf(window.earliest, span), startOf(addDays(window.latest, 1), span)),
              ...columnsOf(step, span).map(column),
            ]
      }
    </svg>
  </svg>`;
}

function dayOff({ earliest, latest }: { earliest: string; latest: string }, span: Span): TemplateResult {
  const x = startOf(earliest, span);
  const width = startOf(addDays(latest, 1), span) - x;
  return svg`<rect class="day-off" x=${share(x)} y="0" width=${share(width)} height="100%" /><rect
    class="day-off-hatched" x=${share(x)} y="0" width=${share(width)} height="100%" fill="url(#hatch)" />`;
}

function gridLine(percent: number, room: string): TemplateResult {
  return svg`<line class="grid ${room}" x1=${share(percent)} x2=${share(percent)} y1="0" y2="100%" />`;
}

function wait(from: number | undefined, to: number, y: number): TemplateResult | typeof nothing {
  if (from === undefined || to <= from) return nothing;
  return svg`<line class="wait" x1=${share(from)} x2=${share(to)} y1=${share(y)} y2=${share(y)} />`;
}

function firstDrawn({ likelihood, window }: StepDescription): string {
  const first = likelihood.days[0]?.day;
  return first !== undefined && first < window.earliest ? first : window.earliest;
}

function promised(from: number, to: number): TemplateResult {
  return svg`<rect class="promised" x=${share(from)} y="${GROUND}%" width=${share(to - from)} height="6%" />`;
}

function column({ x, width, height, isPromised }: Column): TemplateResult {
  return svg`<rect class=${isPromised ? 'column' : 'column tail'} x=${share(x)} y=${share(GROUND - height)} width=${share(width)}
    height=${share(height)} />`;
}

/** One certain day. Each kind has its own shape, so that they differ without colour. */
function mark(kind: StepDescription['kind'], percent: number): TemplateResult {
  return svg`<svg class="mark ${kind}" x=${share(percent)} y="${MIDDLE}%" width="1em" height="1em" viewBox="0 0 16 16" overflow="visible">
    ${shapes[kind]}
  </svg>`;
}

// Drawn around 0, 0, which lies in the middle of the day.
const diamond = svg`<path d="M0-7.5 7.5 0 0 7.5-7.5 0z" />`;
const shapes: Record<StepDescription['kind'], TemplateResult> = {
  ordered: svg`<circle r="5.5" class="hollow" />`,
  restock: diamond,
  release: diamond,
  made: diamond,
  ship: svg`<circle r="6.5" />`,
  deliver: svg`<path d="M-7.5-1 0-8 7.5-1V6.5h-15z" />`,
  collect: svg`<path d="M-7-3H7V7H-7zM-4-3v-4h8v4h-2v-2h-4v2z" />`,
};

/**
 * The axis under the steps. Each label has an origin of its own, about which the style sheet turns it back in a
 * mirrored drawing; the marks around it keep its own direction of reading.
 */
export function axisDrawing({ unit, ticks }: Axis, span: Span): TemplateResult {
  return svg`<svg class="axis" width="100%" height="100%" aria-hidden="true" focusable="false">
    <line class="axis-line" x1="0" x2="100%" y1="1" y2="1" />
    ${ticks.map(
      ({
        day,
        percent,
        label,
        room,
      }) => svg`<line class="tick ${room}" x1=${share(startOf(day, span))} x2=${share(startOf(day, span))} y1="1" y2="22%" />
      <svg x=${share(percent)} overflow="visible"><text class="${room} ${unit === 'day' ? 'under' : 'after'}" y="86%">${`\u2068${label}\u2069`}</text></svg>`,
    )}
  </svg>`;
}

/** The pattern of days off in print and with forced colours, once for all drawings of the element. */
export const patterns: TemplateResult = svg`<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
  <defs>
    <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path class="hatch" d="M0 0v6" />
    </pattern>
  </defs>
</svg>`;

/** A share of width or height as an attribute, to a thousandth of a percent. */
function share(percent: number): string {
  return `${Math.round(percent * 1000) / 1000}%`;
}
