/**
 * The controls: a bar at the foot of the page and the one panel that it opens; on a phone one button in a corner, which
 * unfolds both. They are not the shop's and do not look like any of the shops.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { themeAddress } from '../routes.ts';
import type { Panel } from '../state.ts';
import { breakItPanel } from './break-it.ts';
import { documentPanel } from './document.ts';
import { eventsPanel } from './events.ts';
import { markupPanel } from './markup.ts';
import type { PanelView } from './panel-view.ts';
import { shopperPanel } from './shopper.ts';
import { moment, timePanel } from './time.ts';

const panels: Readonly<Record<Panel, (view: PanelView) => TemplateResult>> = {
  time: timePanel,
  shopper: shopperPanel,
  breakIt: breakItPanel,
  document: documentPanel,
  events: eventsPanel,
  markup: markupPanel,
};

/** Drawings of the buttons, each on a grid of 20. */
const icons: Readonly<Record<Panel | 'theme' | 'controls', TemplateResult>> = {
  time: icon('M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM10 6v4.3l3 1.7'),
  shopper: icon('M10 3a3.2 3.2 0 1 0 0 6.4A3.2 3.2 0 0 0 10 3zM3.5 17c.6-3.4 3.2-5 6.5-5s5.9 1.6 6.5 5'),
  breakIt: icon('M11.5 2 5 11h4.2L8 18l7-9.5h-4.5z'),
  document: icon('M7.5 4 3 10l4.5 6M12.5 4 17 10l-4.5 6'),
  events: icon('M3 5h14M3 10h14M3 15h9'),
  markup: icon('M4 3h12v14H4zM7 7h6M7 10h6M7 13h3'),
  theme: icon('M10 2.5S4.5 8.4 4.5 12a5.5 5.5 0 0 0 11 0C15.5 8.4 10 2.5 10 2.5zM7.5 12.5A2.6 2.6 0 0 0 10 15'),
  controls: icon('M3 6h8M15 6h2M13 4v4M3 14h2M9 14h8M7 12v4'),
};

export function barView(view: PanelView): TemplateResult {
  const { state, shop, words } = view;
  const say = words.controls;
  const open = state.panel;
  const isUnfolded = state.menu || open !== undefined;
  const isHere = state.route.page === 'theme';
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    if (open !== undefined) closePanel(view, open);
    else if (state.menu) unfold(view, false);
  };
  return html`<div class="bar" @keydown=${onKey}>
      <button
        type="button"
        class="unfold"
        id="open-controls"
        aria-expanded=${isUnfolded}
        @click=${() => unfold(view, !isUnfolded)}
      >
        ${icons.controls}<span>${say.menu}</span>
      </button>
      <p class="bar-now"><output id="now">${moment(view)}</output></p>
      <div class="bar-buttons">
        ${(Object.keys(panels) as Panel[]).map(
          (panel) => html`<button
            type="button"
            id="open-${panel}"
            class=${panel === 'breakIt' && state.breakage !== undefined ? 'is-broken' : nothing}
            aria-expanded=${open === panel}
            aria-controls=${open === panel ? 'panel' : nothing}
            @click=${() => (open === panel ? closePanel(view, panel) : openPanel(view, panel))}
          >
            ${icons[panel]}<span>${say[panel]}</span>
          </button>`,
        )}
        <a id="open-theme" href=${themeAddress(shop)} aria-current=${isHere ? 'page' : nothing}>${icons.theme}<span>${say.theme}</span></a>
      </div>
    </div>
    ${open === undefined ? nothing : panel(view, open, onKey)}`;
}

function panel(view: PanelView, open: Panel, onKey: (event: KeyboardEvent) => void): TemplateResult {
  const say = view.words.controls;
  return html`<section class="panel panel-${open}" id="panel" aria-labelledby="panel-heading" @keydown=${onKey}>
    <div class="panel-head">
      <h2 id="panel-heading" tabindex="-1">${say[open]}</h2>
      <button type="button" id="close-panel" class="panel-close" aria-label=${say.close} @click=${() => closePanel(view, open)}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M3.5 3.5l9 9M12.5 3.5l-9 9" /></svg>
      </button>
    </div>
    <div class="panel-body">${panels[open](view)}</div>
  </section>`;
}

/** On a phone the panel takes the place of the buttons, and of the one that has the focus: the panel has it then. */
function openPanel({ controls }: PanelView, panel: Panel): void {
  controls.open(panel);
  const button = `open-${panel}`;
  afterDrawing(() => focusFirst(button, 'panel-heading'));
}

/** The focus goes back to what opened it: where the buttons are folded, to the button that unfolds them. */
function closePanel({ controls }: PanelView, panel: Panel): void {
  controls.open(undefined);
  afterDrawing(() => focusFirst(`open-${panel}`, 'open-controls'));
}

function unfold({ controls }: PanelView, isUnfolded: boolean): void {
  controls.unfold(isUnfolded);
  afterDrawing(() => focusFirst('open-controls'));
}

/** The views are drawn in the microtask that the change queued; this one comes after it. */
function afterDrawing(act: () => void): void {
  queueMicrotask(act);
}

/** The first of these that is shown. */
function focusFirst(...ids: string[]): void {
  const shown = ids.map((id) => document.getElementById(id)).find((each) => (each?.getClientRects().length ?? 0) > 0);
  // It is in view already: the bar stands where the page keeps room for it, which a page would scroll to clear.
  shown?.focus({ preventScroll: true });
}

function icon(path: string): TemplateResult {
  return html`<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path d=${path} /></svg>`;
}
