/** Looks of what stands folded in `<stockline-availability>`: they come with it, and after the others. */
import { css } from 'lit';
import { lists } from '../looks/lists.ts';
import { sections } from '../looks/sections.ts';
import { terms } from '../looks/terms.ts';

export const foldedLooks = [
  lists,
  sections,
  terms,
  css`
  .windows {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.25em;
  }
  .reasons > .windows {
    font-weight: var(--_strong);
  }

  .queue p {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .bar {
    display: block;
    margin-block-start: 0.3em;
    max-inline-size: 24em;
    forced-color-adjust: none;
  }
  .bar-whole {
    fill: var(--_rule);
  }
  .bar-taken {
    fill: var(--_status);
  }
  :host(:dir(rtl)) .bar {
    transform: scaleX(-1);
  }

  [part='ladder'] {
    --_label: 4.5em;
  }
  .asked {
    font-weight: var(--_strong);
  }
  .asked dt {
    color: inherit;
  }
  .reasons {
    display: grid;
    gap: 0.3em;
  }
  .reasons ul {
    display: grid;
    gap: 0.3em;
  }
`,
];
