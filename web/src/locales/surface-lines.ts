/** The parts of a split promise, a line each: "3 arrive 24 – 27 Nov". */
import { type DayFormat, dayFormat } from '../days/days.ts';
import type { Places } from '../days/places.ts';
import type { DayWindow, PromisePart, Status, StocklinePromise } from '../engine/types/documents.ts';
import type { Wording } from './index.ts';
import { ahead, shipWords } from './windows.ts';

/** Units of a split promise that share their days. */
export interface SurfaceLine {
  status: Status;
  text: string;
  /** Absent where all lines have the same, or the line before has it too. */
  statusText?: string;
}

/** More parts than this are told together. */
const MAX_LINES = 3;

export function linesOf(
  parts: readonly PromisePart[],
  promise: StocklinePromise,
  wording: Wording,
  places: Places,
): SurfaceLine[] {
  const { messages } = wording;
  const days = dayFormat(wording.language);
  const isOfOneStatus = parts.every(({ status }) => status === parts[0]?.status);
  const statusOf = ({ status }: PromisePart): Omit<SurfaceLine, 'text'> => ({
    status,
    ...(!isOfOneStatus && { statusText: (messages.status as Record<Status, string>)[status] }),
  });
  const isArriving = parts.some(({ deliver }) => deliver !== undefined);
  const shown = parts.length > MAX_LINES ? parts.slice(0, MAX_LINES - 1) : parts;
  const rest = parts.slice(shown.length);
  const lines = shown.map((part) => ({ ...statusOf(part), text: partText(part, promise, wording, days, places) }));
  const { pickup } = promise;
  const by = isArriving || pickup ? messages.some.by : messages.some.shipBy;
  return [...lines, ...restLines(rest, statusOf, { wording, days, places, isArriving, by })].map(withoutRepetition);
}

/**
 * Those that come after the ones that are told: by the last of their days, as the others have one. What has another
 * kind of day, or none, stands by itself.
 */
function restLines(
  rest: readonly PromisePart[],
  statusOf: (part: PromisePart) => Omit<SurfaceLine, 'text'>,
  {
    wording,
    days,
    places,
    isArriving,
    by,
  }: {
    wording: Wording;
    days: DayFormat;
    places: Places;
    isArriving: boolean;
    by: (units: number, day: string) => string;
  },
): SurfaceLine[] {
  const { some } = wording.messages;
  const today = places.today(rest[0]?.location);
  const windowOf = (part: PromisePart) => ahead(part.deliver ?? part.ship, places.today(part.location));
  const isLikeOthers = (part: PromisePart) => (part.deliver !== undefined) === isArriving;
  const dated = rest.filter((part) => windowOf(part) !== undefined);
  const ends = (parts: readonly PromisePart[], end: keyof DayWindow) =>
    parts.map((part) => windowOf(part)?.[end] ?? '').sort();
  const told = (parts: readonly PromisePart[], say: (units: number) => string): SurfaceLine[] => {
    const last = parts.at(-1);
    const units = parts.reduce((sum, { quantity }) => sum + quantity, 0);
    return last === undefined ? [] : [{ ...statusOf(last), text: say(units) }];
  };
  const alike = dated.filter(isLikeOthers);
  const unlike = dated.filter((part) => !isLikeOthers(part));
  const span = { earliest: ends(unlike, 'earliest')[0] ?? '', latest: ends(unlike, 'latest').at(-1) ?? '' };
  return [
    ...told(alike, (units) => by(units, days.shortDay(ends(alike, 'latest').at(-1) ?? '', today))),
    ...told(unlike, (units) => some.ship(units, shipWords(span, wording, days, today))),
    ...told(
      rest.filter((part) => !dated.includes(part)),
      some.noDate,
    ),
  ];
}

/** A status is said with the first of the lines that have it. */
function withoutRepetition(line: SurfaceLine, index: number, lines: readonly SurfaceLine[]): SurfaceLine {
  if (line.statusText === undefined || line.statusText !== lines[index - 1]?.statusText) return line;
  const { statusText: _, ...rest } = line;
  return rest;
}

function partText(
  part: PromisePart,
  { pickup }: StocklinePromise,
  wording: Wording,
  days: DayFormat,
  places: Places,
): string {
  const { some } = wording.messages;
  const today = places.today(part.location);
  const [ship, deliver] = [ahead(part.ship, today), ahead(part.deliver, today)];
  if (pickup && ship) return some.ready(part.quantity, shipWords(ship, wording, days, today));
  if (deliver) return some.arrive(part.quantity, days.span(deliver.earliest, deliver.latest, today));
  return ship ? some.ship(part.quantity, shipWords(ship, wording, days, today)) : some.noDate(part.quantity);
}
