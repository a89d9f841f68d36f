/** A report for a terminal. */
import { oneLine } from '../io/output.ts';
import type { AtRisk, ReportDocument } from './document.ts';
import {
  changeWords,
  gaps,
  leftWords,
  nowWords,
  ofWhen,
  owedWords,
  toldWords,
  undatedWords,
  waitingWords,
  windowWords,
} from './words.ts';

export function reportText(report: ReportDocument, ledger?: string): string {
  const { atRisk, since, sellsOut } = report;
  const sections = [
    ofWhen(report),
    section(`Orders at risk: ${atRisk.length}`, atRisk.map(riskLine)),
    ...unlooked(report),
    ...(since === undefined
      ? []
      : [
          section(
            `Changed since the publication of ${since.asOf}: ${since.changed.length}`,
            since.changed.map(
              ({ sku, name, change, was, now }) =>
                `${called(sku, name)}: ${changeWords[change]}. Was ${toldWords(was)}, now ${toldWords(now)}.`,
            ),
          ),
        ]),
    section(
      `Sells out before more is free: ${sellsOut.length}`,
      sellsOut.map((each) => `${called(each.sku, each.name)}: ${leftWords(each)}.`),
    ),
    ...(gaps(report).length > 0 ? [section(`Not known: ${gaps(report).length}`, gaps(report, ledger))] : []),
  ];
  return `${sections.join('\n\n')}\n`;
}

function section(title: string, lines: readonly string[]): string {
  return [title, ...lines.map((line) => `  ${oneLine(line)}`)].join('\n');
}

/** What nothing can be said of has to be told beside what is at risk: else none at risk reads as all being well. */
function unlooked({ undated, hasLedger }: ReportDocument): string[] {
  const words = undatedWords(undated, hasLedger);
  if (words.length === 0) return [];
  const waits = undated.waiting.map(
    (each) => `${each.order}: ${each.quantity} × ${called(each.sku, each.name)} ${waitingWords(each)}.`,
  );
  return [section(words.join('\n'), waits)];
}

function riskLine(risk: AtRisk): string {
  const { order, sku, name, quantity, was } = risk;
  const moved = `${nowWords(risk)}, ${was === undefined ? 'none was promised' : `was ${windowWords(was)}`}`;
  return `${order}: ${quantity} × ${called(sku, name)} ${moved}. ${owedWords(risk)}`.trimEnd();
}

function called(sku: string, name: string): string {
  return sku === name ? sku : `${sku} (${name})`;
}
