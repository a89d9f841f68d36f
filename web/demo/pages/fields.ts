/** Fields that more than one page has: quantity, destination, shipping method. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { placeName, places } from '../destinations.ts';
import { methodAsked, methodsFor, type View } from './view.ts';

interface Stepper {
  id: string;
  quantity: number;
  /** What one order may have. */
  least: number;
  step: number;
  most: number;
  label: string;
  fewer: string;
  more: string;
  /** Nothing can be had: there is nothing to count. */
  isStill?: boolean;
  set(quantity: number): void;
}

export function stepper(of: Stepper): TemplateResult {
  const { id, quantity, least, step, most, label, fewer, more, isStill = false, set } = of;
  const to = (wanted: number) => set(Math.min(most, Math.max(least, wanted)));
  const typed = (event: Event) => {
    const field = event.target as HTMLInputElement;
    // A field that is being typed into is empty for a moment: no quantity yet.
    if (field.validity.valid && field.value !== '') to(field.valueAsNumber);
  };
  return html`<div class="stepper ${isStill ? 'is-still' : ''}">
    <button type="button" class="fewer" id="${id}-fewer" aria-label=${fewer} ?disabled=${isStill} @click=${() => to(quantity - step)}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M3 8h10" /></svg>
    </button>
    <input
      id=${id}
      type="number"
      inputmode="numeric"
      min=${least}
      max=${most}
      step=${step}
      required
      ?disabled=${isStill}
      aria-label=${label}
      .value=${live(String(quantity))}
      @input=${typed}
    />
    <button type="button" class="more" id="${id}-more" aria-label=${more} ?disabled=${isStill} @click=${() => to(quantity + step)}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M3 8h10M8 3v10" /></svg>
    </button>
  </div>`;
}

/** Of what is sent nowhere the place is where the shopper lives: its law holds all the same. */
export function destinationField(
  { state, shop, words, actions }: View,
  label: string = words.deliverTo,
): TemplateResult {
  return html`<div class="field grow">
    <label for="to">${label}</label>
    <select id="to" autocomplete="off" @change=${(event: Event) => actions.setTo((event.target as HTMLSelectElement).value)}>
      ${places.map(
        (place) =>
          html`<option value=${place.to} .selected=${place.to === state.to[shop.id]}>${placeName(place, state.language)}</option>`,
      )}
    </select>
  </div>`;
}

/** The methods by which these products go, where there is a choice that is one for all of them. */
export function methodField(view: View, skus: readonly string[]): TemplateResult {
  const { words, actions } = view;
  const methods = methodsFor(view, skus);
  const chosen = methodAsked(view, skus);
  if (chosen === undefined) return html``;
  return html`<fieldset class="field">
    <legend>${words.shipping} <span class="legend-more">(${words.free})</span></legend>
    <div class="choices">
      ${methods.map(
        (method) =>
          html`<label
            ><input
              type="radio"
              name="method"
              value=${method}
              .checked=${live(method === chosen)}
              @change=${() => actions.setMethod(method)}
            /><span>${words.methods[method] ?? method}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}
