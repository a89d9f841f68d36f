/**
 * Where a day lies on the drawing, and which days have a tick.
 *
 * Everything horizontal is a share of the drawing's width, in percent, as the server that renders it does not know that
 * width. So that no label ever lies on another, each one belongs to a room: the least width of the drawing, in em of
 * its container's type, from which it is shown. How wide a text is is not measured but reckoned, on the wide side.
 */
import { addDays } from '../../days/days.ts';
import type { TickUnit } from '../../locales/timeline/axis.ts';

/** Least widths of the drawing in em; the style sheet shows a label from there. */
export const ROOMS = { narrow: 9, middle: 17, wide: 30 } as const;
export type Room = keyof typeof ROOMS;

/** The axis' type, in em of the container's. */
const AXIS_TYPE = 0.8125;
/** Between two labels, in em of the axis. */
const LABEL_GAP = 0.6;

export interface Span {
  /** The first and the last day drawn. */
  first: string;
  last: string;
}

export interface Tick {
  day: string;
  /** Its position: the start of a week or month, the middle of a day. */
  percent: number;
  label: string;
  room: Room;
}

export interface Axis {
  unit: TickUnit;
  ticks: Tick[];
}

/** Days from one to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/**
 * Days that are drawn: a likelihood's long tail is cut where it would take more than a third of the room, and the table
 * tells of it.
 */
export function spanOf(windows: readonly { earliest: string; latest: string }[], drawn: readonly string[]): Span {
  const first = windows.map(({ earliest }) => earliest).sort()[0] ?? '';
  const promised =
    windows
      .map(({ latest }) => latest)
      .sort()
      .at(-1) ?? first;
  const limit = addDays(promised, Math.max(2, Math.round(daysBetween(first, promised) / 3)));
  const tail =
    drawn
      .filter((day) => day <= limit)
      .sort()
      .at(-1) ?? promised;
  const last = tail > promised ? tail : promised;
  const days = daysBetween(first, last);
  // A little room behind the last day, as soon as that costs no more than a little.
  return { first, last: days < 3 ? addDays(first, 3) : addDays(last, Math.round(days / 30)) };
}

/** The start of a day, in percent of the drawing's width. */
export function startOf(day: string, { first, last }: Span): number {
  return (100 * daysBetween(first, day)) / (daysBetween(first, last) + 1);
}

/** The middle of a day. */
export function middleOf(day: string, span: Span): number {
  return (startOf(day, span) + startOf(addDays(day, 1), span)) / 2;
}

/** More days than this are counted in weeks, and more than so many in months. */
const MOST_DAYS = 12;
const MOST_WEEK_DAYS = 84;
/**
 * Every how many days, weeks, months; each a multiple of the one before, so that more room adds labels and moves none.
 */
const STEPS: Record<TickUnit, readonly number[]> = {
  day: [1, 2, 4, 8, 16],
  week: [1, 2, 4, 8, 16],
  month: [1, 3, 6, 12, 24],
};

export function axisOf(span: Span, label: (day: string, unit: TickUnit) => string): Axis {
  const days = daysBetween(span.first, span.last) + 1;
  const unit = days <= MOST_DAYS ? 'day' : days <= MOST_WEEK_DAYS ? 'week' : 'month';
  const isCentred = unit === 'day';
  const all = tickDays(span, unit, days).map(({ day, count }) => ({
    day,
    count,
    percent: isCentred ? middleOf(day, span) : startOf(day, span),
    label: label(day, unit),
  }));
  const shown = new Map<string, Tick>();
  for (const room of ['narrow', 'middle', 'wide'] as const) {
    const width = ROOMS[room] / AXIS_TYPE;
    const fits = (step: number) => {
      const chosen = all
        .filter(({ day, count }) => shown.has(day) || count % step === 0)
        .filter((tick) => isInside(tick, width, isCentred));
      return chosen.every((tick, index) => index === 0 || !touches(chosen[index - 1] ?? tick, tick, width, isCentred))
        ? chosen
        : undefined;
    };
    const chosen = STEPS[unit].map(fits).find((ticks) => ticks !== undefined) ?? [];
    for (const { day, percent, label: text } of chosen) {
      if (!shown.has(day)) shown.set(day, { day, percent, label: text, room });
    }
  }
  return { unit, ticks: [...shown.values()].sort((one, other) => one.percent - other.percent) };
}

/** `count` numbers the ticks such that multiples of a step stay together: from the first day, or from January. */
function tickDays({ first, last }: Span, unit: TickUnit, days: number): { day: string; count: number }[] {
  if (unit === 'month') {
    const starts = Array.from({ length: Math.ceil(days / 28) + 1 }, (_, ahead) => monthAfter(first, ahead + 1));
    return starts.filter(({ day }) => day <= last);
  }
  const step = unit === 'day' ? 1 : 7;
  return Array.from({ length: Math.ceil(days / step) }, (_, count) => ({ day: addDays(first, count * step), count }));
}

function monthAfter(day: string, months: number): { day: string; count: number } {
  const month = Number(day.slice(5, 7)) - 1 + months;
  return { day: new Date(Date.UTC(Number(day.slice(0, 4)), month, 1)).toISOString().slice(0, 10), count: month };
}

interface Placed {
  percent: number;
  label: string;
}

/** Where a label starts and ends, in em of the axis: a day's stands under its middle, any other after its tick. */
function extentOf({ percent, label }: Placed, width: number, isCentred: boolean): [start: number, end: number] {
  const at = (percent / 100) * width;
  const text = textWidth(label);
  return isCentred ? [at - text / 2, at + text / 2] : [at, at + text];
}

function isInside(tick: Placed, width: number, isCentred: boolean): boolean {
  const [start, end] = extentOf(tick, width, isCentred);
  return start >= -0.01 && end <= width;
}

function touches(one: Placed, other: Placed, width: number, isCentred: boolean): boolean {
  return extentOf(one, width, isCentred)[1] + LABEL_GAP > extentOf(other, width, isCentred)[0];
}

/** How wide a text is at the most, in em of its own type, in the fonts that shops use. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): number {
  if (/[\s.,:;'’|!il]/u.test(character)) return 0.34;
  if (/\p{Mn}/u.test(character)) return 0;
  if (/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/u.test(character)) return 1.05;
  if (/[\p{Lu}mwMW]/u.test(character)) return 0.85;
  return 0.62;
}
