/** Days as a drawing: what was said last, and what is so now, all on the timeline's one scale. */

import { addDays } from '../../days/days.ts';
import { axisOf, middleOf, type Span, spanOf, startOf } from '../../elements/stockline-timeline/scale.ts';
import { tickLabel } from '../../locales/timeline/axis.ts';
import type { AtRisk } from './document.ts';
import { attribute, text } from './page-text.ts';

/** The days of all rows; undefined where none has any. */
export function spanOfRisks(risks: readonly AtRisk[], today: string): Span | undefined {
  const windows = risks.flatMap(({ was, now }) => [...(was ? [was] : []), ...(now ? [now] : [])]);
  if (windows.length === 0) return undefined;
  return spanOf([...windows, { earliest: today, latest: today }], []);
}

/** Hidden from assistive technology: the row says it in words. */
export function drawn({ was, now }: AtRisk, span: Span | undefined): string {
  if (span === undefined || (was === undefined && now === undefined)) return '';
  const grid = axisOf(span, () => '').ticks.map(({ day }) => line('grid', startOf(day, span), '0', '100%'));
  const [from, to] = [was && middleOf(was.latest, span), now && middleOf(now.earliest, span)];
  const wait = from !== undefined && to !== undefined && to > from ? waitLine(from, to) : '';
  const own = `<div class="own-axis">${axis(span)}</div>`;
  return `<svg class="plot" aria-hidden="true" focusable="false">${grid.join('')}${wait}${now ? nowMark(now, span) : ''}${
    from === undefined ? '' : circle('was', from)
  }</svg>${own}`;
}

function nowMark({ earliest, latest }: NonNullable<AtRisk['now']>, span: Span): string {
  if (earliest === latest) return circle('now', middleOf(latest, span));
  const start = startOf(earliest, span);
  const end = startOf(addDays(latest, 1), span);
  return `<rect class="now" x=${share(start)} width=${share(end - start)} y="30%" height="40%" rx="3" />`;
}

/** The days under which the drawings stand. */
export function axis(span: Span | undefined): string {
  if (span === undefined) return '';
  const { ticks } = axisOf(span, (day, unit) => tickLabel(day, unit, 'en'));
  const labels = ticks
    .filter(({ room }) => room === 'narrow')
    .map(({ percent, label }) => `<text x=${share(percent)} y="80%">${text(label)}</text>`);
  return `<svg class="axis" aria-hidden="true" focusable="false">${labels.join('')}</svg>`;
}

export const legend = `<p class="muted"><svg class="key" aria-hidden="true"><circle class="was" cx="50%" cy="50%" r="5" /></svg> what was said last
  <svg class="key" aria-hidden="true"><rect class="now" x="2" y="25%" width="20" height="50%" rx="3" /></svg> what is so now</p>`;

function line(name: string, x: number, from: string, to: string): string {
  return `<line class="${name}" x1=${share(x)} x2=${share(x)} y1="${from}" y2="${to}" />`;
}

function waitLine(from: number, to: number): string {
  return `<line class="wait" x1=${share(from)} x2=${share(to)} y1="50%" y2="50%" />`;
}

function circle(name: string, x: number): string {
  return `<circle class="${name}" cx=${share(x)} cy="50%" r="5" />`;
}

function share(percent: number): string {
  return attribute(`${Math.round(percent * 100) / 100}%`);
}
