/** The theme builder: fields on one side, what they make on the other, and the CSS to take along. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { numberLanguage } from '../languages.ts';
import { contrastOf, tooFaint } from '../theme/contrast.ts';
import { cssText, tagText } from '../theme/css-text.ts';
import { themeOfShop } from '../theme/of-shop.ts';
import {
  actionColours,
  type ColourName,
  type Font,
  fonts,
  isColour,
  type Length,
  lengths,
  pageColours,
  plain,
  type Side,
  sides,
  statusColours,
  type Theme,
  textColours,
  type Variant,
  variants,
  withColour,
} from '../theme/theme.ts';
import { glance, samplesOf, themePreview } from './theme-preview.ts';
import type { View } from './view.ts';

/** The theme that the builder shows. */
export function themeNow({ state, shop }: Pick<View, 'state' | 'shop'>): Theme {
  return state.theme ?? themeOfShop(shop.id);
}

export function themePage(view: View): TemplateResult {
  const { words } = view;
  const say = words.theme;
  const theme = themeNow(view);
  return html`<h1 id="heading" tabindex="-1">${say.heading}</h1>
    <p class="lead">${say.text}</p>
    ${inView(view, theme)}
    <div class="builder">
      <div class="builder-fields">
        ${beginnings(view)} ${shapes(view, theme)} ${sideChoice(view)} ${colours(view, theme)}
      </div>
      <div class="builder-made">
        ${themePreview(view, theme)} ${takeAlong(view, theme)}
      </div>
    </div>`;
}

/** What stays in view while the fields scroll: how it looks, what cannot be read in it, and the button that copies. */
function inView(view: View, theme: Theme): TemplateResult {
  const { state, words } = view;
  const say = words.theme;
  const list = new Intl.ListFormat(numberLanguage(state.language), { type: 'conjunction' });
  const faint = sides.map((side) => ({ side, names: tooFaint(theme, side).map((name) => say.colours[name]) }));
  return html`<div class="builder-bar">
    <section class="glance" data-side=${state.themeSide} aria-label=${say.glance}>${glance(view, theme)}</section>
    <div class="builder-act">
      <button type="button" class="quiet-button" id="copy-css" @click=${() => copy(view, 'theme-css', say.css)}>${say.copyCss}</button>
      <p class="copied" id="theme-copied" role="status">${state.copied}</p>
    </div>
    ${faint.map(({ side, names }) => (names.length === 0 ? nothing : html`<p class="too-faint" data-side=${side}>${say.tooFaint[side](list.format(names))}</p>`))}
  </div>`;
}

function beginnings({ shop, words, actions }: View): TemplateResult {
  const say = words.theme;
  const button = (id: string, text: string, theme: () => Theme) =>
    html`<button type="button" class="quiet-button" id=${id} @click=${() => actions.setTheme(theme())}>${text}</button>`;
  return html`<div class="beginnings" role="group" aria-labelledby="begin">
    <h2 id="begin">${say.begin}</h2>
    <div class="buttons">
      ${button('begin-shop', say.shop(shop.name), () => themeOfShop(shop.id))}
      ${button('begin-plain', say.plain, () => plain)}
    </div>
  </div>`;
}

function sideChoice({ state, words, actions }: View): TemplateResult {
  const say = words.theme;
  return html`<fieldset class="field">
    <legend>${say.side}</legend>
    <div class="choices">
      ${sides.map(
        (side) => html`<label
          ><input
            type="radio"
            name="side"
            value=${side}
            .checked=${live(side === state.themeSide)}
            @change=${() => actions.setThemeSide(side)}
          /><span>${say.sides[side]}</span></label
        >`,
      )}
    </div>
  </fieldset>`;
}

function colours(view: View, theme: Theme): TemplateResult[] {
  const { groups } = view.words.theme;
  const group = (name: string, of: readonly ColourName[]) =>
    html`<fieldset class="colours">
      <legend>${name}</legend>
      ${of.map((colour) => colourField(view, theme, colour))}
    </fieldset>`;
  return [
    group(groups.statuses, statusColours),
    group(groups.texts, textColours),
    group(groups.actions, actionColours),
    group(groups.page, pageColours),
  ];
}

/** A swatch to pick with, its code to write, and how well it can be read. */
function colourField({ state, words, actions }: View, theme: Theme, name: ColourName): TemplateResult {
  const say = words.theme;
  const side: Side = state.themeSide;
  const colour = theme.colours[name][side];
  const { ratio, on, needs } = contrastOf(theme, name, side);
  const isEnough = needs === undefined || ratio >= needs;
  const number = new Intl.NumberFormat(numberLanguage(state.language), { maximumFractionDigits: 2 });
  const take = (event: Event) => {
    const typed = (event.target as HTMLInputElement).value.trim().toLowerCase();
    const whole = typed.startsWith('#') ? typed : `#${typed}`;
    if (isColour(whole)) actions.setTheme(withColour(theme, name, side, whole));
  };
  return html`<div class="colour" data-colour=${name}>
    <input class="swatch" type="color" id="colour-${name}" .value=${live(colour)} aria-describedby="contrast-${name}" @input=${take} />
    <label for="colour-${name}">${say.colours[name]}</label>
    <input
      class="code-field"
      type="text"
      id="code-${name}"
      spellcheck="false"
      autocomplete="off"
      dir="ltr"
      maxlength="7"
      aria-label=${say.written(say.colours[name])}
      aria-describedby="contrast-${name}"
      .value=${colour}
      @input=${take}
      @change=${(event: Event) => {
        // What is no colour goes back to the one that is.
        (event.target as HTMLInputElement).value = colour;
      }}
    />
    <p class="contrast ${isEnough ? '' : 'is-low'}" id="contrast-${name}">
      ${say.contrast(number.format(ratio), on, needs === undefined ? undefined : number.format(needs), isEnough)}
    </p>
  </div>`;
}

function shapes(view: View, theme: Theme): TemplateResult {
  const { words, actions } = view;
  const say = words.theme;
  return html`<fieldset class="shapes">
    <legend>${say.groups.shapes}</legend>
    ${choice('theme-variant', say.variant, say.variants, variants, theme.variant, (variant) =>
      actions.setTheme({ ...theme, variant: variant as Variant }),
    )}
    ${choice('theme-font', say.font, say.fonts, Object.keys(fonts) as Font[], theme.font, (font) =>
      actions.setTheme({ ...theme, font: font as Font }),
    )}
    ${(Object.keys(lengths) as Length[]).map((name) => lengthField(view, theme, name))}
  </fieldset>`;
}

function lengthField({ state, words, actions }: View, theme: Theme, name: Length): TemplateResult {
  const { least, most, step } = lengths[name];
  const said = `${new Intl.NumberFormat(numberLanguage(state.language), { maximumFractionDigits: 4 }).format(theme.lengths[name])} em`;
  const take = (event: Event) => {
    const length = (event.target as HTMLInputElement).valueAsNumber;
    actions.setTheme({ ...theme, lengths: { ...theme.lengths, [name]: length } });
  };
  return html`<div class="length">
    <label for="length-${name}">${words.theme.lengths[name]}</label>
    <output for="length-${name}">${said}</output>
    <input
      type="range"
      id="length-${name}"
      min=${least}
      max=${most}
      step=${step}
      .value=${live(String(theme.lengths[name]))}
      aria-valuetext=${said}
      @input=${take}
    />
  </div>`;
}

function choice<Name extends string>(
  id: string,
  label: string,
  texts: Readonly<Record<Name, string>>,
  names: readonly Name[],
  chosen: Name,
  choose: (name: string) => void,
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} autocomplete="off" @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${names.map((name) => html`<option value=${name} .selected=${live(name === chosen)}>${texts[name]}</option>`)}
    </select>
  </div>`;
}

/** The texts to copy. What came of it is said where it stays in view. */
function takeAlong(view: View, theme: Theme): TemplateResult {
  const { state, shop, words } = view;
  const say = words.theme;
  const [sku = ''] = samplesOf(view);
  return html`<div class="take-along">
    <h2>${say.css}</h2>
    <p class="muted-text">${say.cssText}</p>
    <pre class="code-text" id="theme-css" tabindex="0" role="region" aria-label=${say.css}>${cssText(theme) || say.cssSame}</pre>
    <h2>${say.tag}</h2>
    <pre class="code-text" id="theme-tag" tabindex="0" role="region" aria-label=${say.tag}>${tagText(theme, sku, state.to[shop.id])}</pre>
    <button type="button" class="quiet-button" id="copy-tag" @click=${() => copy(view, 'theme-tag', say.tag)}>${say.copyTag}</button>
  </div>`;
}

/** Where the browser gives no clipboard, as on some pages from file:, the text is selected and copied as by hand. */
async function copy({ words, actions }: View, id: string, what: string): Promise<void> {
  const shown = document.getElementById(id);
  const say = words.theme;
  try {
    await navigator.clipboard.writeText(shown?.textContent ?? '');
    actions.copied(say.copied(what));
  } catch {
    if (shown !== null) getSelection()?.selectAllChildren(shown);
    actions.copied(document.execCommand('copy') ? say.copied(what) : say.selected);
  }
}
