/** Looks of `<stockline-availability>`, on top of those that all elements share. */
import { css } from 'lit';

export const styles = css`
  :host {
    min-inline-size: 0;
  }
  :host(:not([variant='compact'], [variant='badge'])) {
    container-type: inline-size;
    contain-intrinsic-inline-size: 17em;
    overflow-wrap: anywhere;
  }
  :host([variant='badge']) {
    display: inline-block;
    vertical-align: middle; /* Where it is empty, its baseline is not that of its words. */
  }

  /* Room for what will be said, so that nothing below moves when it is. */
  .availability,
  .waiting {
    min-block-size: var(--stockline-reserve, 15em);
    align-content: start;
  }
  .waiting.compact,
  .compact {
    min-block-size: var(--stockline-reserve, 2.9em);
  }
  .waiting.badge {
    min-block-size: var(--stockline-reserve, 1.9em);
  }

  /* The icon hangs in a column of its own where there is room for one; the text stands in the other. */
  .status {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    gap: 0.35em;
    color: var(--_status);
  }
  .availability > .status {
    font-size: var(--_lead);
    font-weight: 650;
    line-height: 1.3;
  }
  .windows {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.25em;
    font-weight: var(--_strong);
  }
  .ladder .windows,
  .part .windows {
    font-weight: inherit;
  }
  /* What belongs to the windows stands close to them. */
  .availability > .windows + :is(.order-by, .queue) {
    margin-block-start: calc(-0.5 * var(--_gap));
  }
  .ladder,
  [part='why'],
  .terms {
    padding-block-start: var(--_half);
    border-block-start: 1px solid var(--_rule);
  }

  .part {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    gap: 0 0.65em;
  }
  .part > :not(.icon) {
    grid-column: 2;
  }
  .part-title {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    justify-content: space-between;
  }
  .part-status {
    color: var(--_status);
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

  .group-heading {
    margin-block-end: 0.35em;
    font-size: var(--_small);
    font-weight: var(--_strong);
  }
  .ladder {
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
    margin-block-start: 0.5em;
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid var(--_rule);
  }
  .reasons ul {
    display: grid;
    gap: 0.3em;
  }

  .compact {
    display: flex;
    flex-wrap: wrap;
    align-content: start;
    gap: 0 0.6em;
    font-size: var(--_small);
  }
  .compact .detail {
    font-size: inherit;
  }
  .compact .status,
  .badge .status {
    grid-template-columns: 1.25em auto; /* No narrower than its longest word. */
    font-weight: var(--_strong);
  }
  div.badge:not(.waiting) {
    padding: 0.15em 0.7em 0.15em 0.45em;
    border: 1px solid color-mix(in srgb, var(--_status) 40%, transparent);
    border-radius: var(--stockline-badge-radius, 1em);
    background: color-mix(in srgb, var(--_status) 9%, transparent);
    font-size: var(--_small);
  }

  @container (inline-size >= 26em) {
    .availability,
    .waiting {
      min-block-size: var(--stockline-reserve, 12em);
    }
    .availability > :not(.status, .parts) {
      padding-inline-start: 1.9em;
    }
    .availability > :is(.muted, details) {
      padding-inline-start: 2.0267em; /* As much, in small type. */
    }
  }

  /* On paper time does not run, and nothing moves. */
  @media print {
    .order-by {
      display: none;
    }
    .availability {
      min-block-size: 0;
    }
  }
`;
