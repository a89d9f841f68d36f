/** The days of a promise: whether they agree with each other, and how they compare with those of another. */
import type { DayWindow, OrderPromise, PromisedPart, StocklinePromise } from '../engine/types/documents.ts';

export type DateChange = 'same' | 'sooner' | 'later';

type Windows = Pick<PromisedPart, 'ship' | 'deliver'>;

/**
 * Unit by unit, by the last days, and by the first where the last are the same. A day that is gone is later, also where
 * another unit's is sooner.
 */
export function compareParts(shown: readonly PromisedPart[], now: readonly PromisedPart[]): DateChange {
  const changes = new Set<DateChange>();
  let [index, left] = [0, now[0]?.quantity ?? 0];
  for (const part of shown) {
    for (let units = part.quantity; units > 0; ) {
      const other = now[index];
      if (other === undefined) return 'later';
      changes.add(compareDays(part.ship, other.ship)).add(compareDays(part.deliver, other.deliver));
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

function compareDays(shown: DayWindow | undefined, now: DayWindow | undefined): DateChange {
  if (shown === undefined || now === undefined)
    return shown === now ? 'same' : shown === undefined ? 'sooner' : 'later';
  const [one, other] = shown.latest === now.latest ? [shown.earliest, now.earliest] : [shown.latest, now.latest];
  if (one === other) return 'same';
  return other < one ? 'sooner' : 'later';
}

/** Where a value's lines, its whole and its shipments are not those that the parts of its lines make. */
export function disagreements({ lines, together, split }: OrderPromise): string[] {
  const found = lines.flatMap((line, index) => [
    ...misfits(line, wholeOf(line.parts), `/promise/lines/${index}`),
    ...(line.parts.reduce((sum, part) => sum + part.quantity, 0) === line.quantity
      ? []
      : [`/promise/lines/${index}/parts`]),
  ]);
  const whole = wholeOf(lines.filter(isSent));
  return [
    ...found,
    ...misfits(together ?? {}, whole.ship === undefined ? {} : whole, '/promise/together'),
    ...(split === undefined || isSplitOf(lines, split.shipments) ? [] : ['/promise/split']),
  ];
}

/** Whether every line leaves, and arrives, with the whole. */
export function isOneDay({ lines, together }: OrderPromise): boolean {
  return (
    together !== undefined &&
    lines.filter(isSent).every(({ parts }) => parts.every((part) => misfits(part, together, '').length === 0))
  );
}

/** What is digital is delivered by itself. */
function isSent({ digital }: StocklinePromise): boolean {
  return !digital;
}

/** Whether the shipments take the units that have a day, and no others, when and where the parts say. */
function isSplitOf(lines: OrderPromise['lines'], shipments: NonNullable<OrderPromise['split']>['shipments']): boolean {
  const left = new Map<string, number>();
  const count = (line: number, { location, ship, deliver }: Windows & { location?: string }, units: number) => {
    const key = JSON.stringify([line, location, ship?.earliest, ship?.latest, deliver?.earliest, deliver?.latest]);
    left.set(key, (left.get(key) ?? 0) + units);
  };
  for (const [line, { parts }] of lines.entries()) {
    for (const part of parts) if (part.ship !== undefined) count(line, part, part.quantity);
  }
  for (const shipment of shipments) {
    for (const { line, quantity } of shipment.items) count(line, shipment, -quantity);
  }
  return [...left.values()].every((units) => units === 0);
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
