/** The terms of a promise, as every element shows them: each line with its basis. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { TermFact, TermLine } from '../../locales/details/term-lines.ts';

/** As text, or as text in a language of its own. */
export type ShownFact = Omit<TermFact, 'text'> & { text: string | TemplateResult };
export type ShownTerm = Omit<TermLine, 'facts'> & { facts: readonly ShownFact[] };

export const terms = css`
  .basis {
    color: var(--_muted);
    font-size: 0.9333em;
  }
`;

export function termRows(lines: readonly ShownTerm[]): TemplateResult {
  return html`<dl class="rows run-in">
    ${lines.map(
      ({ term, label, facts }) => html`<div class="row" part="term ${term}">
        <dt>${label}</dt>
        <dd>${facts.map((fact) => html`${termFact(fact)} `)}</dd>
      </div>`,
    )}
  </dl>`;
}

function termFact({ text, basis }: ShownFact): TemplateResult {
  return html`<p>${text}${basis === undefined ? nothing : html` <span class="basis" part="basis">(${basis})</span>`}</p>`;
}
