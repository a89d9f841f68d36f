/** Time travel: steps, jumps to what is worth seeing, five weeks on a slider, and what happened meanwhile. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { dayFormat } from '../../src/days/days.ts';
import { dockOf } from '../dock-days.ts';
import { pageLanguage } from '../languages.ts';
import { itemName } from '../pages/view.ts';
import { hourPastCutoff, hourPastReceipt, LAST_HOUR } from '../server/jumps.ts';
import { itemOf } from '../shops/index.ts';
import type { Happening } from '../world.ts';
import { type PanelView, timeZoneOf } from './panel-view.ts';

export function timePanel(view: PanelView): TemplateResult {
  const { state, store, shop, controls, words } = view;
  const say = words.controls;
  const step = (by: number, text: string) => {
    const isAtEnd = by > 0 ? state.hours >= LAST_HOUR : state.hours <= 0;
    // Not `disabled`: a button that takes itself away would take the keyboard's place with it.
    return html`<button type="button" data-hours=${by} aria-disabled=${isAtEnd} @click=${() => controls.moveTo(state.hours + by)}>
      ${text}
    </button>`;
  };
  return html`<div class="row">
      ${step(-24, say.earlier.day)} ${step(-1, say.earlier.hour)} ${step(1, say.later.hour)} ${step(24, say.later.day)}
      <button type="button" id="reset-time" @click=${() => controls.moveTo(0)}>${say.resetTime}</button>
    </div>
    <input
      id="hours"
      type="range"
      min="0"
      max=${LAST_HOUR}
      step="1"
      .value=${live(String(state.hours))}
      aria-label=${say.hours}
      aria-valuetext=${moment(view)}
      @input=${(event: Event) => controls.moveTo((event.target as HTMLInputElement).valueAsNumber)}
    />
    <div class="row" role="group" aria-label=${say.jumps}>
      <button type="button" data-jump="cutoff" @click=${() => controls.moveTo(hourPastCutoff(store, shop.home, state.hours))}>
        ${say.jumpTo.cutoff}
      </button>
      <button type="button" data-jump="receipt" @click=${() => controls.moveTo(hourPastReceipt(store, state.hours))}>
        ${say.jumpTo.receipt}
      </button>
      <button type="button" data-jump="stale" @click=${() => controls.setBreakage('stale')}>${say.jumpTo.stale}</button>
    </div>
    ${happenings(view)}`;
}

/** The demo's moment in words, as the shop's clocks show it. */
export function moment(view: PanelView): string {
  return dayFormat(pageLanguage(view.state.language)).moment(new Date(view.now).toISOString(), timeZoneOf(view));
}

function happenings(view: PanelView): TemplateResult {
  const { happened, store, shop, state, words } = view;
  const say = words.controls;
  if (happened.length === 0) return html`<p class="hint">${say.nothingHappened}</p>`;
  const days = dayFormat(pageLanguage(state.language));
  const start = dockOf(store, shop.home).today(Date.parse(store.asOf));
  const line = ({ day, kind, sku, quantity }: Happening) => {
    const item = itemOf(shop, sku);
    const name = item === undefined ? sku : itemName(item, state.language);
    return (kind === 'received' ? say.received : say.shipped)(days.day(day), quantity, name);
  };
  return html`<h3 id="happened">${say.happened(happened.length, days.day(start))}</h3>
    <ul class="happenings" id="happenings" aria-labelledby="happened">
      ${[...happened].reverse().map((one) => html`<li>${line(one)}</li>`)}
    </ul>`;
}
