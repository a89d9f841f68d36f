/** A report as one page: it fetches nothing, and its policy lets it run nothing but its own script. */
import { createHash } from 'node:crypto';
import type { AtRisk, Changed, ReportDocument, SellsOut, Waiting } from './document.ts';
import { axis, drawn, legend, spanOfRisks } from './page-drawing.ts';
import { pageScript } from './page-script.ts';
import { pageStyle } from './page-style.ts';
import { attribute, name, text } from './page-text.ts';
import {
  changeWords,
  daysWords,
  dayWords,
  gaps,
  ofWhen,
  owedWords,
  toldWords,
  undatedWords,
  windowWords,
} from './words.ts';

/** More rows than this make a page slow, and nobody reads them: the table has all. */
const mostRows = 2000;

export function reportPage(report: ReportDocument, ledger?: string): string {
  const { atRisk, undated, since, sellsOut, stale } = report;
  const unlooked = undatedWords(undated, report.hasLedger);
  const missing = gaps(report, ledger);
  const sections = [
    { id: 'at-risk', title: 'Orders at risk', count: atRisk.length, body: risks(report) },
    ...(unlooked.length === 0
      ? []
      : [{ id: 'undated', title: 'Without a promised day', count: undated.orders, body: waits(undated, unlooked) }]),
    ...(since === undefined
      ? []
      : [{ id: 'changed', title: 'Changed', count: since.changed.length, body: changes(since) }]),
    { id: 'sells-out', title: 'Sells out before more is free', count: sellsOut.length, body: sells(sellsOut) },
    ...(missing.length === 0
      ? []
      : [{ id: 'not-known', title: 'Not known', count: missing.length, body: list(missing) }]),
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content=${attribute(policy)}>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${text(`Report of ${report.at.slice(0, 10)}`)}</title>
<style>${pageStyle}</style>
</head>
<body>
<header>
<h1>${text(`Report of ${dayWords(report.at.slice(0, 10))}`)}</h1>
<p class="${stale ? 'warn' : 'muted'}">${text(ofWhen(report))} Private: it names orders.</p>
<nav aria-label="Sections"><ul>${sections
    .map(({ id, title, count }) => `<li><a href="#${id}">${title}</a> <span class="strong">${count}</span></li>`)
    .join('')}</ul></nav>
</header>
<main>
${sections.map(({ id, title, count, body }) => `<section id="${id}"><h2>${title}: ${count}</h2>\n${body}</section>`).join('\n')}
</main>
<script>${pageScript}</script>
</body>
</html>
`;
}

/** The hash of an inline text, as a policy names it. */
function hashOf(inline: string): string {
  return `'sha256-${createHash('sha256').update(inline).digest('base64')}'`;
}

const policy = `default-src 'none'; style-src ${hashOf(pageStyle)}; script-src ${hashOf(pageScript)}; base-uri 'none'; form-action 'none'`;

interface Column<Row> {
  title: string;
  /** Its content, as HTML. */
  cell(row: Row): string;
  /** What it is sorted by; absent: it is not. */
  sort?(row: Row): string | number;
  className?: string;
  head?: string;
}

function table<Row>(caption: string, rows: readonly Row[], columns: readonly Column<Row>[]): string {
  if (rows.length === 0) return '<p>None.</p>';
  const heads = columns.map(({ title, sort, head = '' }) =>
    sort === undefined
      ? `<th role="columnheader" scope="col">${title}${head}</th>`
      : `<th role="columnheader" scope="col"><button type="button">${title}</button></th>`,
  );
  const lines = rows.slice(0, mostRows).map((row) => {
    const cells = columns.map(({ title, cell, sort, className }) => {
      const key = sort === undefined ? '' : ` data-sort=${attribute(String(sort(row)))}`;
      const content = cell(row);
      const shown = content === '' ? '' : `<div>${content}</div>`;
      return `<td role="cell" data-label=${attribute(title)}${className ? ` class="${className}"` : ''}${key}>${shown}</td>`;
    });
    return `<tr role="row">${cells.join('')}</tr>`;
  });
  const more = rows.length - lines.length;
  return `<table role="table"><caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${heads.join('')}</tr></thead>
<tbody role="rowgroup">
${lines.join('\n')}
</tbody></table>${more > 0 ? `<p class="muted">${more} more: <code>--csv</code> lists all.</p>` : ''}`;
}

function risks({ atRisk, at }: ReportDocument): string {
  const span = spanOfRisks(atRisk.slice(0, mostRows), at.slice(0, 10));
  const columns: Column<AtRisk>[] = [
    { title: 'Order', cell: ({ order }) => name(order), sort: ({ order }) => order, className: 'strong' },
    {
      title: 'Product',
      cell: (risk) =>
        `${risk.quantity} × ${name(risk.name)}${risk.name === risk.sku ? '' : ` <span class="muted">${name(risk.sku)}</span>`}`,
      sort: (risk) => risk.name,
    },
    { title: 'Was', cell: ({ was }) => text(windowWords(was)), sort: ({ was }) => was?.latest ?? '' },
    {
      title: 'Now',
      cell: ({ now, days }) =>
        `<span class="strong">${text(windowWords(now))}</span>${now ? ` <span class="muted">${daysWords[days]}</span>` : ''}`,
      sort: ({ now }) => now?.latest ?? '',
    },
    {
      title: 'Owed',
      cell: owedCell,
      sort: ({ owed }) => owed?.by ?? '',
      className: 'owed',
    },
    { title: 'Days', cell: (risk) => drawn(risk, span), className: 'days', head: axis(span) },
  ];
  const isOwed = atRisk.some(({ owed }) => owed !== undefined && owed.what !== 'none');
  const caption = isOwed
    ? 'What is owed by law comes first, the soonest before the others.'
    : 'Nothing is known to be owed by law. Who was promised the earliest day comes first.';
  const shown = table(caption, atRisk, columns);
  return span === undefined ? shown : `${legend}${shown}`;
}

function owedCell(risk: AtRisk): string {
  const citations = risk.owed?.citations ?? [];
  const law = citations.length === 0 ? '' : ` <span class="muted">${text(citations.join('; '))}</span>`;
  return `<span>${text(owedWords(risk))}${law}</span>`;
}

function waits({ waiting }: ReportDocument['undated'], words: readonly string[]): string {
  const told = words.map((line) => `<p>${text(line)}</p>`).join('\n');
  if (waiting.length === 0) return told;
  return `${told}\n${table<Waiting>('Those of them that wait for units still to come.', waiting, [
    { title: 'Order', cell: ({ order }) => name(order), sort: ({ order }) => order, className: 'strong' },
    { title: 'Product', cell: (row) => `${row.quantity} × ${name(row.name)}`, sort: (row) => row.name },
    { title: 'Ready', cell: ({ ready }) => text(dayWords(ready)), sort: ({ ready }) => ready },
  ])}`;
}

function changes({ what, asOf, changed }: NonNullable<ReportDocument['since']>): string {
  return table<Changed>(`Since ${name(what)}, published as of ${text(asOf)}.`, changed, [
    { title: 'Product', cell: (row) => name(row.name), sort: (row) => row.name, className: 'strong' },
    { title: 'SKU', cell: ({ sku }) => name(sku), sort: ({ sku }) => sku },
    { title: 'Change', cell: ({ change }) => changeWords[change], sort: ({ change }) => change },
    { title: 'Was', cell: ({ was }) => text(toldWords(was)), sort: ({ was }) => was?.ship?.latest ?? '' },
    { title: 'Now', cell: ({ now }) => text(toldWords(now)), sort: ({ now }) => now?.ship?.latest ?? '' },
  ]);
}

function sells(rows: readonly SellsOut[]): string {
  return table<SellsOut>('What is free after open orders is none, or less than they took, until more comes.', rows, [
    { title: 'Product', cell: (row) => name(row.name), sort: (row) => row.name, className: 'strong' },
    { title: 'SKU', cell: ({ sku }) => name(sku), sort: ({ sku }) => sku },
    { title: 'Free', cell: ({ left }) => String(left), sort: ({ left }) => left },
    { title: 'In open orders', cell: ({ ordered }) => String(ordered), sort: ({ ordered }) => ordered },
    {
      title: 'Next',
      cell: ({ next }) =>
        next ? text(`${next.quantity} on ${dayWords(next.day)}`) : 'no free units are known to come',
      sort: ({ next }) => next?.day ?? '',
    },
  ]);
}

function list(lines: readonly string[]): string {
  const shown = lines.slice(0, mostRows).map((line) => `<li>${text(line)}</li>`);
  const more = lines.length - shown.length;
  return `<ul>${shown.join('\n')}</ul>${more > 0 ? `<p class="muted">${more} more.</p>` : ''}`;
}
