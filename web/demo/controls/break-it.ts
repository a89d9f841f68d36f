/** Switches that break one thing each. What the page then says, and what the log hears, is the point. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type BreakageId, breakageIds } from '../server/breakages.ts';
import { eventList } from './events.ts';
import type { PanelView } from './panel-view.ts';
import { withoutScript } from './without-script.ts';

const SHOWN_EVENTS = 2;

export function breakItPanel(view: PanelView): TemplateResult {
  const { state, words, controls } = view;
  const say = words.controls;
  const choice = (id: BreakageId | undefined, { name, text }: { name: string; text: string }) =>
    html`<label class="breakage">
      <input
        type="radio"
        name="breakage"
        value=${id ?? ''}
        .checked=${live(state.breakage === id)}
        @change=${() => controls.setBreakage(id)}
      />
      <span><strong>${name}</strong> ${text}</span>
    </label>`;
  return html`<p class="hint" id="break-text">${say.breakText}</p>
    <div class="breakages" role="radiogroup" aria-describedby="break-text" aria-label=${say.breakIt}>
      ${choice(undefined, say.none)} ${breakageIds.map((id) => choice(id, say.breakages[id]))}
    </div>
    ${state.breakage === 'script' ? withoutScript(view) : nothing}
    <div class="last-events">
      <h3>${say.events}</h3>
      ${eventList(view, SHOWN_EVENTS)}
    </div>`;
}
