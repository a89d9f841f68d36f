/** The terms of a promise, as every element shows them: each line with its basis. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { TermFact, TermLine } from '../../locales/details/term-lines.ts';
import type { Messages } from '../../locales/index.ts';

/** As text, or as text in a language of its own. */
export type ShownFact = Omit<TermFact, 'text'> & { text: string | TemplateResult };
export type ShownTerm = Omit<TermLine, 'facts'> & { facts: readonly ShownFact[] };

export const terms = css`
  .basis {
    color: var(--_muted);
    font-size: 0.9333em;
  }
`;

export function termRows(lines: readonly ShownTerm[], say: Say): TemplateResult {
  return html`<dl class="rows run-in">
    ${lines.map(
      ({ term, label, facts }) => html`<div class="row" part="term ${term}">
        <dt>${label}</dt>
        <dd>${facts.map((fact) => html`${termFact(fact, say)} `)}</dd>
      </div>`,
    )}
  </dl>`;
}

type Say = Pick<Messages['terms'], 'policy' | 'policyElsewhere' | 'notAdvice'>;

/** With the law that it is by; that all others are the shop's is said once. */
export function termFact({ text, basis }: ShownFact, { policy }: Pick<Say, 'policy'>): TemplateResult {
  const law =
    basis === undefined || basis === policy ? nothing : html` <span class="basis" part="basis">(${basis})</span>`;
  return html`<p>${text}${law}</p>`;
}

/** What stands under all terms. That rights by law hold is said once. */
export function termsFoot(
  terms: readonly Pick<TermLine, 'term'>[],
  facts: readonly Pick<TermFact, 'basis'>[],
  { policy, policyElsewhere, notAdvice }: Say,
): TemplateResult {
  const isOfShop = facts.some(({ basis }) => basis === policy);
  const isSaid = terms.some(({ term }) => term === 'rights');
  return html`${isOfShop ? html`<p class="muted" part="basis">${policyElsewhere}</p>` : nothing}
    ${isSaid ? nothing : html`<p class="muted" part="not-advice">${notAdvice}</p>`}`;
}
