/**
 * The demo's clock: moves "now" through five weeks. For each moment the store document is brought up to it, planned anew by the full
 * engine, and the snapshot handed to the elements, as a shop's server would do it through the day.
 */
import { rulesText, storeText } from 'stockline:demo';
import { loadFullEngine } from '../src/engine/full.ts';
import type { RulePack, SnapshotDocument, StoreDocument } from '../src/engine/types/documents.ts';
import { dayFormat } from '../src/locales/days.ts';
import { catalogue } from './catalogue.ts';
import { dockOf } from './dock-days.ts';
import { element } from './elements.ts';
import { type Happening, worldAt } from './world.ts';

const HOUR_MILLISECONDS = 3_600_000;
/** The clock on the panel is this location's: most of the shop's units are there. */
const HOME = 'newark';

export interface Moment {
  /** The instant, as the engine takes it. */
  at: string;
  snapshot: SnapshotDocument;
}

/** Wires the panel; `show` is called with each new moment, never with an older one after a newer one. */
export async function startClock(show: (moment: Moment) => void): Promise<void> {
  const store = JSON.parse(await storeText()) as StoreDocument;
  const rules = JSON.parse(await rulesText()) as RulePack[];
  const start = Date.parse(store.asOf);
  const panel = new ClockPanel(store);
  let wanted = 0;
  let isPlanning = false;

  const moveTo = async (hours: number) => {
    wanted = panel.set(hours);
    if (isPlanning) return; // The loop below sees what is wanted by then, and skips what was wanted in between.
    isPlanning = true;
    try {
      for (let planned: number | undefined; planned !== wanted; ) {
        planned = wanted;
        const world = worldAt(store, start + planned * HOUR_MILLISECONDS);
        const snapshot = await plan(world.store, rules);
        panel.tell(world.happened);
        show({ at: world.store.asOf, snapshot });
      }
    } finally {
      isPlanning = false;
    }
  };
  panel.onMove((hours) => void moveTo(hours));
}

async function plan(store: StoreDocument, rules: readonly RulePack[]): Promise<SnapshotDocument> {
  const opened = (await loadFullEngine()).openStore(store);
  try {
    return opened.plan({ rules });
  } finally {
    opened.close();
  }
}

/** The panel at the foot of the page. */
class ClockPanel {
  readonly #slider = element('hours', HTMLInputElement);
  readonly #store: StoreDocument;
  readonly #start: number;
  readonly #timeZone: string;

  constructor(store: StoreDocument) {
    this.#store = store;
    this.#start = Date.parse(store.asOf);
    this.#timeZone = store.locations[HOME]?.timeZone ?? 'UTC';
    const controls = element('clock-controls', HTMLElement);
    const toggle = element('clock-toggle', HTMLButtonElement);
    toggle.addEventListener('click', () => {
      const isOpen = controls.classList.toggle('open');
      toggle.setAttribute('aria-expanded', String(isOpen));
    });
    this.set(0);
    this.tell([]);
  }

  onMove(move: (hours: number) => void): void {
    this.#slider.addEventListener('input', () => move(this.#slider.valueAsNumber));
    element('reset', HTMLButtonElement).addEventListener('click', () => move(0));
    for (const button of document.querySelectorAll<HTMLButtonElement>('[data-hours]')) {
      button.addEventListener('click', () => move(this.#slider.valueAsNumber + Number(button.dataset['hours'])));
    }
  }

  /** Shows the moment, held within the slider's range; answers with the hours it took. */
  set(hours: number): number {
    this.#slider.valueAsNumber = Math.min(Number(this.#slider.max), Math.max(0, hours));
    const taken = this.#slider.valueAsNumber;
    const instant = new Date(this.#start + taken * HOUR_MILLISECONDS).toISOString();
    const words = dayFormat(document.documentElement.lang).moment(instant, this.#timeZone);
    element('now', HTMLOutputElement).textContent = words;
    this.#slider.setAttribute('aria-valuetext', words);
    for (const button of document.querySelectorAll<HTMLButtonElement>('[data-hours]')) {
      const isForward = Number(button.dataset['hours']) > 0;
      // Not `disabled`: a button that takes itself away would take the keyboard's place with it.
      button.setAttribute('aria-disabled', String(isForward ? taken >= Number(this.#slider.max) : taken <= 0));
    }
    return taken;
  }

  /** Says what came in and went out since the start. */
  tell(happened: readonly Happening[]): void {
    const days = dayFormat(document.documentElement.lang);
    const today = dockOf(this.#store, HOME).today(this.#start);
    element('happened', HTMLDetailsElement).hidden = happened.length === 0;
    element('happened-summary', HTMLElement).textContent = `What happened since ${days.day(today)} (${happened.length})`;
    element('happenings', HTMLElement).replaceChildren(
      ...happened.map(({ day, kind, sku, quantity }) => {
        const line = document.createElement('li');
        const name = catalogue.find((item) => item.sku === sku)?.name ?? sku;
        line.textContent =
          kind === 'received'
            ? `${days.day(day)}: ${quantity} × ${name} received`
            : `${days.day(day)}: ${quantity} × ${name} shipped to earlier orders`;
        return line;
      }),
    );
  }
}
