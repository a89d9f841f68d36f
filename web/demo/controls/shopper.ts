/** Who looks at the page: in which shop, in which language and colours, from where, and how sure a date has to be. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { placeName, places } from '../destinations.ts';
import { languages } from '../languages.ts';
import { type ShopId, shops } from '../shops/index.ts';
import type { Scheme } from '../state.ts';
import type { PanelView } from './panel-view.ts';

interface Choice {
  value: string;
  text: string;
  lang?: string;
}

export function shopperPanel({ state, shop, words, controls }: PanelView): TemplateResult {
  const say = words.controls;
  return html`<fieldset class="shops">
      <legend>${say.shop}</legend>
      <div class="row">
        ${shops.map(
          ({ id, name, mark }) =>
            html`<button type="button" data-shop-choice=${id} aria-pressed=${id === shop.id} @click=${() => controls.setShop(id)}>
              <img src=${mark} alt="" width="20" height="20" />${name}
            </button>`,
        )}
      </div>
    </fieldset>
    <div class="choosers">
      ${chooser(
        'language',
        say.language,
        state.language,
        languages.map(({ tag, name }) => ({ value: tag, text: name, lang: tag })),
        controls.setLanguage,
      )}
      ${chooser(
        'scheme',
        say.scheme,
        state.scheme,
        Object.entries(say.schemes).map(([value, text]) => ({ value, text })),
        (value) => controls.setScheme(value as Scheme),
      )}
      ${chooser(
        'destination',
        say.destination,
        state.to[shop.id as ShopId],
        places.map((place) => ({ value: place.to, text: placeName(place, state.language) })),
        controls.setTo,
      )}
    </div>`;
}

function chooser(
  id: string,
  label: string,
  chosen: string,
  choices: readonly Choice[],
  choose: (value: string) => void,
): TemplateResult {
  return html`<div class="chooser">
    <label for=${id}>${label}</label>
    <select id=${id} autocomplete="off" @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${choices.map(
        ({ value, text, lang }) =>
          html`<option value=${value} lang=${lang ?? nothing} .selected=${live(value === chosen)}>${text}</option>`,
      )}
    </select>
  </div>`;
}
