/** The boxes to tick: each with its exact text, why it is asked again, and what is missing. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { NeededConsent } from '../../cart/consents.ts';
import type { CheckoutWording } from '../../locales/checkout/wording.ts';
import { unbroken } from '../../locales/unbroken.ts';

/** What there is to agree to, and what a box does. */
export interface ConsentChoices {
  needed: readonly NeededConsent[];
  isDisabled: boolean;
  /** One box for all of them. */
  isOneBox: boolean;
  /** The lines' titles, by place; said where there are several lines. */
  titles: readonly string[];
  isGiven(consent: NeededConsent): boolean;
  /** Why it is asked again, in words. */
  renewal(consent: NeededConsent): string | undefined;
  /** Whether what is missing is said: once the shopper has tried to go on. */
  isReported: boolean;
  agree(consents: readonly NeededConsent[], isAgreed: boolean): void;
}

/** The id of the box that asks for a consent. */
export function boxOf({ line }: NeededConsent, isOneBox: boolean): string {
  return isOneBox ? 'consent-all' : `consent-${line}`;
}

export function consentsView(choices: ConsentChoices, wording: CheckoutWording): TemplateResult | typeof nothing {
  const { needed, isOneBox } = choices;
  if (needed.length === 0) return nothing;
  const say = wording.checkout.consent;
  const { why } = wording.messages.consent;
  return html`<div class="block consents" part="consents" role="group" aria-label=${say.heading}>
    ${isOneBox ? oneBox(choices, say, why) : needed.map((consent) => box(consent, choices, say, why))}
  </div>`;
}

function box(
  consent: NeededConsent,
  choices: ConsentChoices,
  say: CheckoutWording['checkout']['consent'],
  why: string,
): TemplateResult {
  const isGiven = choices.isGiven(consent);
  const title = choices.titles.length > 1 ? choices.titles[consent.line] : undefined;
  const id = boxOf(consent, false);
  return html`<div class="consent" part="consent">
    ${notices(id, [choices.renewal(consent)], !isGiven && choices.isReported ? say.required : undefined)}
    <label class="choice">
      ${checkbox(id, choices, isGiven, [consent])}
      <span>${title === undefined ? nothing : html`<span class="strong">${title}</span><br />`}<span
          part="consent-text"
          lang=${consent.language}
          >${unbroken(consent.text)}</span
        ></span
      >
    </label>
    ${whyView(consent.why, why)}
  </div>`;
}

/** The law behind it, for whoever asks. */
function whyView(sentences: readonly string[], label: string): TemplateResult | typeof nothing {
  if (sentences.length === 0) return nothing;
  return html`<details class="why" part="why">
    <summary part="why-summary">${label}</summary>
    ${sentences.map((sentence) => html`<p class="muted">${sentence}</p>`)}
  </details>`;
}

function oneBox(choices: ConsentChoices, say: CheckoutWording['checkout']['consent'], why: string): TemplateResult {
  const { needed, titles } = choices;
  const isGiven = needed.every((consent) => choices.isGiven(consent));
  const id = 'consent-all';
  return html`<div class="consent" part="consent">
    ${notices(
      id,
      needed.map((consent) => choices.renewal(consent)),
      !isGiven && choices.isReported ? say.required : undefined,
    )}
    <label class="choice">
      ${checkbox(id, choices, isGiven, needed)}
      <span class="strong">${say.all}</span>
    </label>
    <ul class="texts" id="${id}-texts" role="list">
      ${needed.map(
        ({ line, text, language, why: reasons }) => html`<li>
          ${titles.length > 1 ? html`<span class="strong">${titles[line]}</span><br />` : nothing}<span part="consent-text" lang=${language}
            >${unbroken(text)}</span
          >
          ${whyView(reasons, why)}
        </li>`,
      )}
    </ul>
  </div>`;
}

function checkbox(
  id: string,
  choices: ConsentChoices,
  isGiven: boolean,
  consents: readonly NeededConsent[],
): TemplateResult {
  const isFaulty = !isGiven && choices.isReported;
  const described = [`${id}-again`, ...(isFaulty ? [`${id}-error`] : []), ...(choices.isOneBox ? [`${id}-texts`] : [])];
  return html`<input
    type="checkbox"
    id=${id}
    part="consent-box"
    required
    ?disabled=${choices.isDisabled}
    autocomplete="off"
    .checked=${live(isGiven)}
    aria-invalid=${isFaulty ? 'true' : nothing}
    aria-describedby=${described.join(' ')}
    @input=${(event: Event) => choices.agree(consents, (event.currentTarget as HTMLInputElement).checked)}
  />`;
}

/** Above the box, so that they are read before it is ticked again. */
function notices(id: string, renewals: readonly (string | undefined)[], error: string | undefined): TemplateResult {
  const reasons = [...new Set(renewals)].filter((reason) => reason !== undefined);
  return html`<div id="${id}-again">${reasons.map((reason) => html`<p class="renewed" part="renewed">${reason}</p>`)}</div>
    ${error === undefined ? nothing : html`<p class="error" part="consent-error" id="${id}-error">${error}</p>`}`;
}
