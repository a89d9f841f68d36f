/** A report as one table (RFC 4180), a row a finding. */
import { costWords } from '../checking/grouped.ts';
import type { ReportDocument } from './document.ts';
import { changeWords, gaps, owedWords, toldWords, undatedWords, waitingWords } from './words.ts';

const columns = [
  ...['section', 'order', 'sku', 'name', 'quantity', 'days', 'was', 'now', 'state', 'owed', 'by', 'back', 'law'],
  ...['left', 'ordered', 'next', 'message'],
] as const;

type Row = Partial<Record<(typeof columns)[number], string | number | undefined>>;

export function reportCsv(report: ReportDocument): string {
  const rows: Row[] = [
    ...report.atRisk.map(
      ({ order, sku, name, quantity, days, was, now, state, owed, from }): Row => ({
        ...{ section: 'at_risk', order, sku, name, quantity, days, was: was?.latest, now: now?.latest, state },
        ...{ owed: owed?.what, by: owed?.by, law: owed?.citations.join('; ') },
        ...{ back: owed?.back && costWords(owed.back), message: owedWords({ owed, from }) },
      }),
    ),
    ...report.undated.waiting.map(
      ({ ready, ...each }): Row => ({ section: 'undated', ...each, now: ready, message: waitingWords({ ready }) }),
    ),
    ...undatedWords(report.undated, report.hasLedger).map((message): Row => ({ section: 'undated', message })),
    ...(report.since?.changed ?? []).map(
      ({ sku, name, change, was, now }): Row => ({
        ...{ section: 'changed', sku, name, state: change, was: was?.ship?.latest, now: now?.ship?.latest },
        message: `${changeWords[change]}: was ${toldWords(was)}, now ${toldWords(now)}`,
      }),
    ),
    ...report.sellsOut.map(
      ({ sku, name, left, ordered, next }): Row => ({
        section: 'sells_out',
        sku,
        name,
        left,
        ordered,
        next: next?.day,
      }),
    ),
    ...gaps(report).map((message): Row => ({ section: 'not_known', message })),
  ];
  return [columns.join(','), ...rows.map((row) => columns.map((name) => cell(row[name])).join(','))]
    .map((line) => `${line}\r\n`)
    .join('');
}

/** A text that a spreadsheet would take for a formula has an apostrophe before it. */
function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
