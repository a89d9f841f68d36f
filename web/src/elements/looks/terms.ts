/** The terms of a promise, as every element shows them: each line with its basis, and that they are no legal advice. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/index.ts';
import type { TermFact, TermLine } from '../../locales/terms.ts';

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
    color: var(--_muted);
  }
`;

export function termList(given: { terms: readonly TermLine[] }, messages: Messages): TemplateResult {
  return html`<div class="terms" part="terms" role="group" aria-labelledby="terms">
    <p class="terms-heading" part="terms-heading" id="terms">${messages.terms.heading}</p>
    ${termRows(given.terms)}
    <p class="muted" part="not-advice">${messages.terms.notAdvice}</p>
  </div>`;
}

function termRows(lines: readonly TermLine[]): TemplateResult {
  return html`<dl class="rows">
    ${lines.map(
      ({ term, label, facts }) => html`<div class="row" part="term ${term}">
        <dt>${label}</dt>
        <dd>${facts.map(termFact)}</dd>
      </div>`,
    )}
  </dl>`;
}

function termFact({ text, basis }: TermFact): TemplateResult {
  return html`<p>${text}${basis === undefined ? nothing : html` <span class="basis" part="basis">(${basis})</span>`}</p>`;
}
