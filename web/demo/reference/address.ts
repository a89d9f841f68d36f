/** Links to one state: `reference.html#availability-in-stock`. */
import type { Filter } from './filter.ts';

/** Shows what the address names, also where the filter had hidden it, and moves the keyboard's place there. */
export function followAddress(filter: Filter): void {
  const go = () => {
    const named = stateOfAddress();
    if (named === null) return;
    if (!filter.shows(named)) filter.clear();
    named.scrollIntoView();
    named.focus({ preventScroll: true });
  };
  addEventListener('hashchange', go);
  go();
  if (stateOfAddress() !== null) keepInView(go);
}

function stateOfAddress(): HTMLElement | null {
  const named = document.getElementById(location.hash.slice(1));
  return named?.closest('main') == null ? null : named;
}

/** Promises that come above it push the state away: it is brought back each time, until the reader moves. */
function keepInView(go: () => void): void {
  const reader = new AbortController();
  const { signal } = reader;
  for (const type of ['wheel', 'touchstart', 'pointerdown', 'keydown']) {
    addEventListener(type, () => reader.abort(), { once: true, passive: true, signal });
  }
  const again = () => requestAnimationFrame(() => signal.aborted || go());
  for (const type of ['stockline-promised', 'stockline-error']) addEventListener(type, again, { signal });
}
