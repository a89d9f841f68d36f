/**
 * Looks of `<stockline-timeline>`, on top of those that all elements share.
 *
 * Two layouts by the element's own width, not the page's: step by step one under the other, each with its text above
 * its drawing; from 30em on, text and drawing side by side. Widths are in em, so that larger type counts as less room.
 * A tick's label is shown where the drawing has the room that `scale.ts` reckoned with: 9em, 17em, 30em.
 */
import { css } from 'lit';

export const styles = css`
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
  }
  .timeline {
    container-type: inline-size;
    --_shade: var(--stockline-shade-color, light-dark(#0000002b, #ffffff3d));
    --_label: 10.5em;
  }
  .status {
    color: var(--_status);
  }
  .timeline > .status,
  .lane-title {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
  }
  .lane {
    display: grid;
    gap: var(--_half);
    break-inside: avoid;
  }
  .lane + .lane {
    border-block-start: 1px solid var(--_rule);
    padding-block-start: var(--_gap);
  }
  .step {
    break-inside: avoid;
  }
  .step-text {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.6em;
    padding-block: 0.4em 0.15em;
  }
  .step-label {
    color: var(--_muted);
  }
  .odds {
    flex-basis: 100%;
    line-height: 1.3;
  }
  .plot-box {
    block-size: 2.75em;
  }
  .plot-box.point {
    block-size: 2em;
  }
  .axis-row {
    block-size: 1.7em;
  }

  svg.plot,
  svg.axis {
    display: block;
    overflow: visible;
  }
  .patterns {
    position: absolute;
  }
  :host(:dir(rtl)) :is(svg.plot, svg.axis) {
    transform: scaleX(-1);
  }
  .day-off {
    fill: var(--_shade);
  }
  .day-off-hatched {
    display: none;
  }
  .hatch {
    stroke: var(--_muted);
    stroke-width: 1.4;
  }
  .grid {
    stroke: var(--_rule);
    stroke-width: 1;
    opacity: 0.7;
  }
  .wait {
    stroke: var(--_status);
    stroke-width: 1.5;
    stroke-dasharray: 1.5 4;
    stroke-linecap: round;
  }
  .column,
  .promised,
  .mark {
    fill: var(--_status);
  }
  .column {
    rx: 1.5px;
  }
  .tail {
    opacity: 0.5;
  }
  .promised {
    rx: 1px;
  }
  .mark .hollow {
    fill: none;
    stroke: var(--_status);
    stroke-width: 2.5;
  }
  .axis-line,
  .tick {
    stroke: var(--_muted);
    stroke-width: 1;
  }
  .axis text {
    font-size: 0.8125em;
    fill: var(--_muted);
    direction: ltr;
    font-variant-numeric: tabular-nums;
  }
  .axis text.under {
    text-anchor: middle;
  }
  :host(:dir(rtl)) .axis text {
    transform: scaleX(-1);
  }
  :host(:dir(rtl)) .axis text.after {
    text-anchor: end;
  }
  :is(.grid, .tick, .axis text):is(.narrow, .middle, .wide) {
    display: none;
  }
  @container (inline-size >= 9em) {
    :is(.grid, .tick, .axis text).narrow {
      display: inline;
    }
  }
  @container (inline-size >= 17em) {
    :is(.grid, .tick, .axis text).middle {
      display: inline;
    }
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.25em;
  }
  .legend li {
    display: flex;
    gap: 0.5em;
  }
  .key {
    --_status: var(--_muted);
    flex: none;
    inline-size: 1.25em;
    block-size: 1lh;
    display: grid;
    align-items: center;
  }
  .key svg {
    inline-size: 100%;
    outline: 1px solid var(--_rule);
  }
  .key svg:has(.column) {
    outline: none;
  }

  .tables {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
    font-size: var(--_small);
  }
  details:not([open]) + .tables {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  /* A column is no wider than there is room for. */
  table.numbers {
    word-break: normal;
    overflow-wrap: anywhere;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
  }
  caption {
    text-align: start;
    font-weight: var(--_strong);
    padding-block-end: 0.25em;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding-block: 0.4em;
    padding-inline-end: 1em;
    border-block-start: 1px solid var(--_rule);
    font-weight: inherit;
  }
  :is(th, td):last-child {
    padding-inline-end: 0;
  }
  thead th {
    color: var(--_muted);
    border-block-start: none;
  }

  @container (inline-size >= 30em) {
    .step,
    .axis-row {
      display: grid;
      grid-template-columns: var(--_label) minmax(0, 1fr);
      gap: 0 1em;
    }
    .step {
      min-block-size: 3.25em;
    }
    .step-text {
      align-content: center;
      padding-block: 0.4em;
    }
    .plot-box svg.marks {
      y: 0.25em;
    }
    .plot-box.point svg.marks {
      y: 0.65em;
    }
    .step-label,
    .when {
      flex-basis: 100%;
    }
    .plot-box,
    .plot-box.point {
      block-size: auto;
      position: relative;
    }
    .plot-box svg.plot {
      position: absolute;
      inset: 0;
    }
    .axis-row svg {
      grid-column: 2;
      block-size: 1.7em;
    }
  }
  @container (inline-size >= 42em) {
    :is(.grid, .tick, .axis text).wide {
      display: inline;
    }
  }

  @media (prefers-contrast: more), (forced-colors: active), print {
    .day-off {
      display: none;
    }
    .day-off-hatched {
      display: inline;
    }
  }
  @media (forced-colors: active) {
    svg {
      forced-color-adjust: none;
    }
  }
  @media print {
    :host {
      --_muted: #000;
      --_rule: #000;
      --_in-stock: #000;
      --_backorder: #000;
      --_preorder: #000;
      --_made-to-order: #000;
      --_unavailable: #000;
      color: #000;
    }
    .tail {
      fill: none;
      stroke: #000;
      stroke-width: 1;
      opacity: 1;
    }
    details:not([open]) {
      display: none;
    }
  }
`;
