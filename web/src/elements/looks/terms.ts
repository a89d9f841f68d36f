/** The terms of a promise, as every element shows them: each line with its basis, and that the law's rights stand. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { PageMessages } from '../../locales/index.ts';
import type { TermFact, TermLine } from '../../locales/terms.ts';

/** As text, or as text in a language of its own. */
export type ShownFact = Omit<TermFact, 'text'> & { text: string | TemplateResult };
export type ShownTerm = Omit<TermLine, 'facts'> & { facts: readonly ShownFact[] };

export const terms = css`
  .terms {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em;
  }
  .terms-heading {
    font-size: var(--_small);
    font-weight: var(--_strong);
  }
  .basis {
    display: inline-block;
    color: var(--_muted);
    font-size: 0.9333em;
  }
  .terms details .rows {
    margin-block: 0.35em;
  }
`;

/** The lines, and what comes below them. */
export function termList(
  lines: readonly ShownTerm[],
  { terms: say }: PageMessages,
  below: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<div class="terms" part="terms" role="group" aria-labelledby="terms">
    <p class="terms-heading" part="terms-heading" id="terms">${say.heading}</p>
    ${lines.length > 0 ? termRows(lines) : nothing} ${below}
    <p class="muted" part="not-advice">${say.notAdvice}</p>
  </div>`;
}

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
