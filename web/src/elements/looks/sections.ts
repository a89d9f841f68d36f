/** What a disclosure holds, section by section: each under a heading, at the depth that the page says. */
import { html, type TemplateResult } from 'lit';

export function section(part: string, title: string, level: number, content: unknown): TemplateResult {
  return html`<section class="folded" part=${part}>
    <p class="group-heading" part="heading" role="heading" aria-level=${level}>${title}</p>
    ${content}
  </section>`;
}
