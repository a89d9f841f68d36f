/** The terms of a promise, as every element shows them: each line with its basis, and that the law's rights stand. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/index.ts';
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

/**
 * Where `isFolded`, what is needed to decide stands first (when money is taken, what is agreed to, until when one can
 * cancel), and what the law gives beyond it unfolds below.
 */
export function termList(
  given: { terms: readonly ShownTerm[] },
  { terms: say }: Messages,
  { isFolded = false } = {},
): TemplateResult {
  const [first, rest] = isFolded ? firstOf(given.terms) : [given.terms, []];
  return html`<div class="terms" part="terms" role="group" aria-labelledby="terms">
    <p class="terms-heading" part="terms-heading" id="terms">${say.heading}</p>
    ${termRows(first)}
    ${
      rest.length === 0
        ? nothing
        : html`<details part="terms-rest">
            <summary part="terms-summary">${say.more}</summary>
            ${termRows(rest)}
          </details>`
    }
    <p class="muted" part="not-advice">${say.notAdvice}</p>
  </div>`;
}

const decisive: readonly TermLine['term'][] = ['payment', 'consent', 'cancellation'];

/** A single line is not worth unfolding. */
function firstOf(lines: readonly ShownTerm[]): [first: readonly ShownTerm[], rest: readonly ShownTerm[]] {
  const first = lines.filter(({ term }) => decisive.includes(term));
  const rest = lines.filter(({ term }) => !decisive.includes(term));
  return first.length === 0 || rest.length < 2 ? [lines, []] : [first, rest];
}

function termRows(lines: readonly ShownTerm[]): TemplateResult {
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
