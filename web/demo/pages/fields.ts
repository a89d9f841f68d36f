/** Fields that more than one page has: quantity, destination, shipping method. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { placeName, places } from '../destinations.ts';
import type { View } from './view.ts';

export const MOST = 999;

interface Stepper {
  id: string;
  quantity: number;
  least: number;
  label: string;
  fewer: string;
  more: string;
  set(quantity: number): void;
}

export function stepper({ id, quantity, least, label, fewer, more, set }: Stepper): TemplateResult {
  const to = (wanted: number) => set(Math.min(MOST, Math.max(least, wanted)));
  const typed = (event: Event) => {
    const field = event.target as HTMLInputElement;
    // A field that is being typed into is empty for a moment: no quantity yet.
    if (field.validity.valid && field.value !== '') to(field.valueAsNumber);
  };
  return html`<div class="stepper">
    <button type="button" class="fewer" id="${id}-fewer" aria-label=${fewer} @click=${() => to(quantity - 1)}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M3 8h10" /></svg>
    </button>
    <input
      id=${id}
      type="number"
      inputmode="numeric"
      min=${least}
      max=${MOST}
      step="1"
      required
      aria-label=${label}
      .value=${live(String(quantity))}
      @input=${typed}
    />
    <button type="button" class="more" id="${id}-more" aria-label=${more} @click=${() => to(quantity + 1)}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M3 8h10M8 3v10" /></svg>
    </button>
  </div>`;
}

export function destinationField({ state, shop, words, actions }: View): TemplateResult {
  return html`<div class="field grow">
    <label for="to">${words.deliverTo}</label>
    <select id="to" autocomplete="off" @change=${(event: Event) => actions.setTo((event.target as HTMLSelectElement).value)}>
      ${places.map(
        (place) =>
          html`<option value=${place.to} .selected=${place.to === state.to[shop.id]}>${placeName(place, state.language)}</option>`,
      )}
    </select>
  </div>`;
}

export function methodField({ state, words, store, actions }: View): TemplateResult {
  const methods = Object.keys(store.shipping ?? {});
  const chosen = state.method ?? methods[0];
  return html`<fieldset class="field">
    <legend>${words.shipping}</legend>
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
