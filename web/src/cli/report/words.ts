/** What text, tables and pages of a report say alike. */
import type { DayWindow, DelayStatement, Status } from '../../engine/types/documents.ts';
import { costWords } from '../checking/grouped.ts';
import { placedInWords } from '../io/output.ts';
import { counted } from '../io/summary.ts';
import type { AtRisk, ChangeKind, Owed, ReportDocument, SellsOut, Told, Undated, Waiting } from './document.ts';

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

/** What is owed and by when, and what the customer may do, in sentences. */
export function owedWords({ owed, from }: { owed?: Owed | undefined; from: AtRisk['from'] }): string {
  if (owed === undefined) return from === 'store' ? 'No promise in the ledger: what is owed by law is not known.' : '';
  const { what, by, say, endsOn } = owed;
  const until = by === undefined ? '' : ` by ${dayWords(by)}`;
  switch (what) {
    case 'notice': {
      const ends = endsOn === undefined ? '' : ` Untold and unsent, the order ends on ${dayWords(endsOn)}.`;
      const said = say.map((code) => sayWords[code as DelayStatement] ?? code).join(', ');
      return `Tell them${until}: ${said}.${ends}${backWords(owed)}`;
    }
    case 'refund':
      return `${refundWords(owed, until)} Then close it in the ledger as cancelled.`;
    case 'end':
      return 'The order has ended. Nothing was charged before shipment. Close it in the ledger as cancelled.';
    case 'answer':
      return `Told; they have to answer${until}.${backWords(owed)}`;
    default:
      return untoldWords(owed);
  }
}

/** Where no law asks for a notice, there is still what the customer may do. */
function untoldWords(owed: Owed): string {
  const { say, mayCancelFrom, citations, unverified } = owed;
  const may = [
    say.includes('additional_period') &&
      'set you a reasonable period, and end the order if it passes without delivery (at once where you have refused to deliver, or the day was essential)',
    mayCancelFrom !== undefined && `cancel because of the delay from ${dayWords(mayCancelFrom)}`,
    say.includes('may_withdraw') && 'withdraw without a reason',
  ].filter((words) => words !== false);
  if (may.length > 0) return `The law asks for no notice. They may ${may.join('; or ')}.${backWords(owed)}`;
  if (unverified.length > 0) return `No law that is verified here asks for a notice. See ${unverified.join('; ')}.`;
  return citations.length > 0 ? 'The law asks for no notice.' : 'No law is known here for the destination.';
}

/** What goes back where the order ends. */
function backWords(owed: Owed): string {
  if (owed.isPaid === false) return ' Nothing was charged before shipment.';
  return owed.isPaid === undefined ? '' : ` If the order ends, ${paidWords(owed)} goes back.`;
}

function refundWords(owed: Owed, until: string): string {
  const number = owed.by === undefined ? ' without delay: the law sets no number of days' : until;
  return `The order has ended: send back ${paidWords(owed)}${number}.`;
}

function paidWords({ back, backBy }: Owed): string {
  if (back === undefined) return 'what they have paid';
  return `what they have paid (${costWords(back)}${backBy === 'price' ? " at today's price" : ''})`;
}

/** That these are not looked at, and why; empty where there are none. */
export function undatedWords({ orders, nameless }: Undated, hasLedger: boolean): string[] {
  const where = hasLedger ? 'neither the ledger nor the store has one' : 'no ledger was given, and the store has none';
  return [
    ...(orders === 0
      ? []
      : [`${counted(orders, 'open order')} ${have(orders)} no promised day: not looked at (${where}).`]),
    ...(nameless === 0
      ? []
      : [`${counted(nameless, 'unit')} ${nameless === 1 ? 'is' : 'are'} sold to orders that the store does not name.`]),
  ];
}

function have(count: number): string {
  return count === 1 ? 'has' : 'have';
}

/** "waits for units that are ready Mon 14 Dec 2026". */
export function waitingWords({ ready }: Pick<Waiting, 'ready'>): string {
  return `waits for units that are ready ${dayWords(ready)}`;
}

export function leftWords({ left, ordered, next }: SellsOut): string {
  const units = `${left === 0 ? 'none' : left} free after the ${ordered} in open orders`;
  return next === undefined
    ? `${units}; no free units are known to come`
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
  const { notInStore, unanswered, leftOut, badLines, sinceUnknown } = report;
  const { what, at } = sinceUnknown ?? {};
  return [
    ...(what === undefined ? [] : [`What has changed: ${what} has nothing that was published as of ${at} or before.`]),
    ...badLines.map(({ line, message }) => `${ledger}, line ${line}: ${message}`),
    ...unanswered.map(({ order, message }) => `Order ${order}: ${message}`),
    ...notInStore.map(
      ({ order, skus }) =>
        `Order ${order} is open in the ledger, and the store has no commitment of ${skus.join(', ')}: close it, or count it.`,
    ),
    ...leftOut.faults.map((fault) => `Left out of the store: ${placedInWords(fault)}`),
  ];
}
