/** The days of a promise: whether they agree with each other, and how they compare with those of another. */
import type { DayWindow, OrderPromise, PromisedPart, StocklinePromise } from '../engine/types/documents.ts';

export type DateChange = 'same' | 'sooner' | 'later';

type Windows = Pick<PromisedPart, 'ship' | 'deliver'>;

/** Unit by unit, by the last days; a day that is gone is later, also where another unit's is sooner. */
export function compareParts(shown: readonly PromisedPart[], now: readonly PromisedPart[]): DateChange {
  const changes = new Set<DateChange>();
  let [index, left] = [0, now[0]?.quantity ?? 0];
  for (const part of shown) {
    for (let units = part.quantity; units > 0; ) {
      const other = now[index];
      if (other === undefined) return 'later';
      changes.add(compareDay(part.ship, other.ship)).add(compareDay(part.deliver, other.deliver));
      const told = Math.min(units, left);
      units -= told;
      left -= told;
      if (left > 0) continue;
      index += 1;
      left = now[index]?.quantity ?? 0;
    }
  }
  return changes.has('later') ? 'later' : changes.has('sooner') ? 'sooner' : 'same';
}

function compareDay(shown: DayWindow | undefined, now: DayWindow | undefined): DateChange {
  if (shown === undefined || now === undefined)
    return shown === now ? 'same' : shown === undefined ? 'sooner' : 'later';
  if (shown.latest === now.latest) return 'same';
  return now.latest < shown.latest ? 'sooner' : 'later';
}

/** Where a value's windows of lines, and of the whole, are not those that their parts make. */
export function disagreements({ lines, together }: OrderPromise): string[] {
  const found = lines.flatMap((line, index) => [
    ...misfits(line, wholeOf(line.parts), `/promise/lines/${index}`),
    ...(line.parts.reduce((sum, part) => sum + part.quantity, 0) === line.quantity
      ? []
      : [`/promise/lines/${index}/parts`]),
  ]);
  const whole = wholeOf(lines);
  return [...found, ...misfits(together ?? {}, whole.ship === undefined ? {} : whole, '/promise/together')];
}

/** Whether every line leaves, and arrives, with the whole. */
export function isOneDay({ lines, together }: OrderPromise): boolean {
  return (
    together !== undefined &&
    lines.every(({ parts }) => parts.every((part) => misfits(part, together, '').length === 0))
  );
}

function misfits(windows: Windows, whole: Windows, pointer: string): string[] {
  return (['ship', 'deliver'] as const)
    .filter(
      (name) => windows[name]?.earliest !== whole[name]?.earliest || windows[name]?.latest !== whole[name]?.latest,
    )
    .map((name) => `${pointer}/${name}`);
}

/** The latest at either end; nothing where any has none. */
function wholeOf(all: readonly (Windows | StocklinePromise)[]): Windows {
  const latest = (name: keyof Windows): Windows => {
    let whole: DayWindow | undefined = all[0]?.[name];
    for (const { [name]: window } of all) {
      if (window === undefined || whole === undefined) return {};
      whole = {
        earliest: window.earliest > whole.earliest ? window.earliest : whole.earliest,
        latest: window.latest > whole.latest ? window.latest : whole.latest,
      };
    }
    return whole === undefined ? {} : { [name]: whole };
  };
  return { ...latest('ship'), ...latest('deliver') };
}
