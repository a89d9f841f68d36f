/**
 * What a disclosure holds, section by section: each under a heading, at the depth that the page says. `.sections` hold
 * `.folded` ones under a `.group-heading`.
 */
import { css, html, type TemplateResult } from 'lit';

export const sections = css`
  .sections {
    display: grid;
    gap: var(--_gap);
    margin-block-start: var(--_half);
  }
  .folded {
    display: grid;
    gap: 0.35em;
  }
  .folded + .folded {
    padding-block-start: var(--_half);
    border-block-start: 1px solid var(--_rule);
  }
  .group-heading {
    font-weight: 700;
  }
`;

export function section(part: string, title: string, level: number, content: unknown): TemplateResult {
  return html`<section class="folded" part=${part}>
    <p class="group-heading" part="heading" role="heading" aria-level=${level}>${title}</p>
    ${content}
  </section>`;
}
