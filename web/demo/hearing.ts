/** Hears what the elements tell the page, for the event log. */
import type { Heard } from './state.ts';

/** Enough for a listing's worth of elements, and what came before. */
const MOST_HEARD = 80;
const types = [
  'stockline-promised',
  'stockline-changed',
  'stockline-error',
  'stockline-consented',
  'stockline-order-choice',
  'stockline-withdrawal',
] as const;

/** Calls back for each event, with a line for the log and the event itself. */
export function hear(now: () => number, tell: (line: Heard, event: CustomEvent) => void): void {
  for (const type of types) {
    document.addEventListener(type, (event) => {
      const element = event.target;
      if (!(event instanceof CustomEvent) || !(element instanceof Element)) return;
      const about = [element.getAttribute('sku'), element.getAttribute('variant')]
        .filter((text) => text !== null)
        .join(' ');
      tell({ at: now(), type, tag: element.localName, about, text: inShort(event.detail) }, event);
    });
  }
}

/**
 * The log with one more line; what many elements say alike, as when none of them gets its document, is one line about
 * all of them.
 */
export function withHeard(heard: readonly Heard[], line: Heard): readonly Heard[] {
  const [newest, ...older] = heard;
  const isSame =
    newest !== undefined && newest.type === line.type && newest.tag === line.tag && newest.text === line.text;
  if (!isSame) return [line, ...heard].slice(0, MOST_HEARD);
  const about = newest.about.includes(line.about) ? newest.about : `${newest.about}, ${line.about}`;
  return [{ ...line, about }, ...older];
}

interface Days {
  earliest: string;
  latest: string;
}

/** As much of any of the events' details as a line has room for. */
interface Detail {
  errors?: readonly { code: string; message: string }[];
  promise?: Told;
  previous?: Told;
  consented?: boolean;
  choice?: string;
  sku?: string;
  quantity?: number;
}

interface Told {
  status?: string;
  ship?: Days;
  notes?: readonly string[];
}

function inShort(detail: unknown): string {
  if (typeof detail !== 'object' || detail === null) return '';
  const { errors, promise, previous, consented, choice, sku, quantity } = detail as Detail;
  if (errors !== undefined) return errors.map(({ code, message }) => `${code}: ${message}`).join(' ');
  if (consented !== undefined) return consented ? 'consented' : 'not consented';
  if (previous !== undefined) return `${told(previous)} → ${told(promise)}`;
  if (promise !== undefined) return told(promise);
  return [choice, quantity === undefined ? undefined : `${quantity} ×`, sku]
    .filter((text) => text !== undefined)
    .join(' ');
}

function told({ status, ship, notes }: Told = {}): string {
  const days =
    ship === undefined
      ? undefined
      : ship.earliest === ship.latest
        ? ship.earliest
        : `${ship.earliest} – ${ship.latest}`;
  return [status, days, ...(notes ?? [])].filter((text) => text !== undefined).join(' · ');
}
