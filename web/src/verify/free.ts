/**
 * What of a promise need not be the engine's for its value to be accepted. web/docs/checkout.md says the same, and a
 * test reads it there. All else is bound, also what the engine has yet to learn to say.
 */
import type { DateChange } from './dates.ts';
import type { IsFree } from './differences.ts';
import { isDay } from './shapes.ts';

/** What tells of other quantities, of the stock, of reasons, and of the moment: it changes with every order. */
const always = new Set([
  'at',
  'lines/N/at',
  ...ofLine('inStock', 'maxQuantity', 'ladder', ...ofPart()),
  ...['from', 'time', 'alsoAt'].map((member) => `lines/N/pickup/${member}`),
]);

/** What tells of days. Where they are others than the engine's, the engine's alone bind. */
const withDays = new Set(ofLine('status', 'parts', 'ship', 'deliver', 'orderBy', 'notes', 'schemaOrg'));
const withDaysOfAny = new Set(['together', 'split']);

/** Days that are counted from those of the line; a day has to stand there, or nothing. */
const termDays = new Set(
  ofLine(
    'terms/cancellation/lastDay',
    'terms/refund/latest',
    'terms/returns/lastDay',
    'terms/returns/refund/latest',
    'terms/withdrawal/lastDay',
    'terms/delayRefund/latest',
    'terms/due/N/by',
  ),
);

/** The words of a consent have days in them. Only where the order is not accepted anyway. */
const withLaterDays = new Set(ofLine('terms/consent'));

/** That an earlier promise was kept, and that a clock was wrong: whoever asks afresh does not hear of it. */
const freeNotes: readonly unknown[] = ['kept', 'clock_corrected'];

/** The rule for an order whose lines' days compare so with the engine's. */
export function freePlaces(changes: readonly DateChange[]): IsFree {
  const isChanged = changes.some((change) => change !== 'same');
  return ({ pointer, name }, shown, expected) => {
    if (always.has(name)) return true;
    if (name === 'lines/N/notes' && isSameNotes(shown, expected)) return true;
    if (!isChanged) return false;
    if (withDaysOfAny.has(name)) return true;
    const change = changes[Number(/^\/promise\/lines\/(\d+)\//u.exec(pointer)?.[1])] ?? 'same';
    if (change === 'same') return false;
    if (withDays.has(name)) return true;
    if (termDays.has(name)) return shown === undefined || isDay(shown);
    return change === 'later' && withLaterDays.has(name);
  };
}

function isSameNotes(shown: unknown, expected: unknown): boolean {
  if (!Array.isArray(shown) || !Array.isArray(expected)) return false;
  const [one, other] = [shown, expected].map((notes) => notes.filter((note) => !freeNotes.includes(note)));
  return one?.length === other?.length && one?.every((note, index) => note === other?.[index]) === true;
}

function ofLine(...places: readonly string[]): string[] {
  return places.map((place) => `lines/N/${place}`);
}

function ofPart(): string[] {
  return ['ready', 'because', 'queue'].map((place) => `parts/N/${place}`);
}
