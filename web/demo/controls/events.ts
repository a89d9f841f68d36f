/** The event log: what the elements told the page. */
import { html, type TemplateResult } from 'lit';
import { numberLanguage } from '../languages.ts';
import type { Heard } from '../state.ts';
import { type PanelView, timeZoneOf } from './panel-view.ts';

export function eventsPanel(view: PanelView): TemplateResult {
  const { words, controls } = view;
  return html`<p class="hint">${words.controls.eventsText}</p>
    ${eventList(view)}
    <div class="row"><button type="button" id="clear-events" @click=${controls.clearEvents}>${words.controls.clear}</button></div>`;
}

/** The newest ones first; all, or so many. */
export function eventList(view: PanelView, most = Number.POSITIVE_INFINITY): TemplateResult {
  const { state, words } = view;
  const heard = state.heard.slice(0, most);
  if (heard.length === 0) return html`<p class="hint" id="events">${words.controls.noEvents}</p>`;
  const clock = new Intl.DateTimeFormat(numberLanguage(state.language), {
    timeZone: timeZoneOf(view),
    timeStyle: 'medium',
  });
  return html`<ol class="events" id="events">
    ${heard.map((event) => eventLine(event, clock))}
  </ol>`;
}

function eventLine({ at, type, tag, about, text }: Heard, clock: Intl.DateTimeFormat): TemplateResult {
  return html`<li class="event ${type}">
    <span class="event-head"><time>${clock.format(at)}</time> <code class="event-type">${type}</code></span>
    <span class="event-text"><code>&lt;${tag}&gt;</code> ${about} ${text}</span>
  </li>`;
}
