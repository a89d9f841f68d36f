/**
 * The room of cards that wait for their turn: until then they are as they were without a script. One sheet for the page
 * is there at once, where hundreds of shadow roots would take their time.
 */
import { css } from 'lit';

/** In a layer, so that any rule of the page goes before it. */
const room = css`
  @layer stockline {
    stockline-availability[variant='compact']:not([hidden]) {
      display: block;
      min-block-size: var(--stockline-reserve, 2.9em);
    }
    stockline-availability[variant='badge']:not([hidden]) {
      display: inline-block;
      vertical-align: middle;
      min-block-size: var(--stockline-reserve, 1.9em);
    }
  }
`;

let isKept = false;

export function keepRoomOfCards(): void {
  if (isKept || !room.styleSheet) return;
  isKept = true;
  document.adoptedStyleSheets.push(room.styleSheet);
}
