/** What text, tables and pages of a report say alike. */
import type { DayWindow, DelayStatement, Status } from '../../engine/types/documents.ts';
import type { AtRisk, ChangeKind, Owed, ReportDocument, SellsOut, Told } from './document.ts';

const days = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  ...{ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
});

/** "Fri 4 Dec 2026". */
export function dayWords(day: string): string {
  const moment = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(moment) ? day : days.format(moment).replaceAll(',', '');
}

/** "Tue 24 – Fri 27 Nov 2026": the first day leaves out what it shares with the last. */
export function windowWords(window: DayWindow | undefined): string {
  if (window === undefined) return 'no day';
  const { earliest, latest } = window;
  const last = dayWords(latest);
  if (earliest === latest) return last;
  const shared = earliest.slice(0, 7) === latest.slice(0, 7) ? 2 : earliest.slice(0, 4) === latest.slice(0, 4) ? 1 : 0;
  const first = dayWords(earliest).split(' ');
  return `${first.slice(0, first.length - shared).join(' ')} – ${last}`;
}

/** "arrives Fri 27 Nov 2026". */
export function nowWords({ days: kind, now }: AtRisk): string {
  return now === undefined ? 'has no day' : `${daysWords[kind]} ${windowWords(now)}`;
}

export const daysWords: Readonly<Record<AtRisk['days'], string>> = {
  deliver: 'arrives',
  ship: 'leaves',
  ready: 'is ready',
};

export const statusWords: Readonly<Record<Status, string>> = {
  in_stock: 'in stock',
  backorder: 'on backorder',
  preorder: 'on preorder',
  made_to_order: 'made to order',
  out_of_stock: 'out of stock',
  discontinued: 'discontinued',
  not_shipped_there: 'not shipped',
};

export const changeWords: Readonly<Record<ChangeKind, string>> = {
  out: 'out of stock',
  gone: 'taken away',
  later: 'later',
  in: 'in stock again',
  new: 'new',
  sooner: 'sooner',
};

export function toldWords(told: Told | undefined): string {
  if (told === undefined) return 'not there';
  const { status, ship } = told;
  if (status === 'in_stock' || ship === undefined) return statusWords[status];
  return `${statusWords[status]}, leaves ${windowWords(ship)}`;
}

const sayWords: Readonly<Record<DelayStatement, string>> = {
  revised_day: 'the new day',
  indefinite: 'that no day is known',
  may_consent_or_cancel: 'that they may agree or cancel',
  silence_consents: 'that silence is consent',
  silence_rejects: 'that silence ends the order',
  lapses: 'when the order ends by itself',
  continuing_right: 'that they may still cancel later',
  refund: 'by when money goes back',
  additional_period: 'that they may set a further period',
  reason: 'why no day can be given',
  answer_at: 'where to answer at no cost',
  may_withdraw: 'that they may withdraw',
  may_cancel: 'that they may cancel',
  day_passed: 'that its day has passed',
};

/** What is owed and by when, in a sentence; empty where nothing is. */
export function owedWords(owed: Owed | undefined): string {
  if (owed === undefined) return '';
  const by = owed.by === undefined ? '' : ` by ${dayWords(owed.by)}`;
  const ends = owed.endsOn === undefined ? '' : ` Untold and unsent, the order ends on ${dayWords(owed.endsOn)}.`;
  switch (owed.what) {
    case 'notice':
      return `Tell them${by}: ${owed.say.map((code) => sayWords[code as DelayStatement] ?? code).join(', ')}.${ends}`;
    case 'refund':
      return `The order has ended: send the money back${by}.`;
    case 'answer':
      return `Told; they have to answer${by}.`;
    default:
      return owed.mayCancelFrom === undefined
        ? 'No notice is asked for by law.'
        : `No notice is asked for by law. They may cancel from ${dayWords(owed.mayCancelFrom)}.`;
  }
}

export function leftWords({ left, ordered, next }: SellsOut): string {
  const units = `${left} left, ${ordered} in open orders`;
  return next === undefined
    ? `${units}; nothing free is known to come`
    : `${units}; ${next.quantity} more on ${dayWords(next.day)}`;
}

/** When it is told for, and of what. */
export function ofWhen({ at, asOf, stale }: ReportDocument): string {
  const told = `The store is of ${asOf}.`;
  if (!stale) return at === asOf ? told : `Told for ${at}. ${told}`;
  return `${told} That is longer ago than "freshForMinutes": told as of then. Read the stock again.`;
}

/** What the report has no answer to, a sentence each. */
export function gaps(report: ReportDocument, ledger = 'the ledger'): string[] {
  const { notInStore, unanswered, leftOut, badLines } = report;
  return [
    ...badLines.map(({ line, message }) => `${ledger}, line ${line}: ${message}`),
    ...unanswered.map(({ order, message }) => `Order ${order}: ${message}`),
    ...notInStore.map(
      ({ order, skus }) =>
        `Order ${order} is open in the ledger, and the store has no commitment of ${skus.join(', ')}: close it, or count it.`,
    ),
    ...leftOut.faults.map(({ pointer, message }) => `Left out of the store: ${pointer}: ${message}`),
  ];
}
