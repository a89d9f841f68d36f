/** Looks of `<stockline-order>`, on top of those that all elements share. */
import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }
  .unchanged,
  .sooner,
  .delivered {
    --_status: var(--_in-stock);
  }
  .later,
  .late,
  .part_later,
  .cancelled,
  .ended {
    --_status: var(--_backorder);
  }
  .waiting,
  .settled,
  .unknown,
  .passed,
  .shipped {
    --_status: currentColor;
  }
  .headline {
    display: flex;
    gap: 0.5em;
    color: var(--_status);
  }
  .headline:not(.answer) {
    font-size: var(--_small);
  }
  .order > .headline + *,
  .line > .headline + * {
    margin-block-start: calc(-0.6 * var(--_gap));
  }
  .days + [part='promised'] {
    margin-block-start: calc(-0.6 * var(--_gap));
  }
  .told {
    display: block;
  }
  .rows {
    font-size: inherit;
    gap: 0.2em;
  }
  .window {
    --_label: 5.5em;
  }
  .window dd {
    flex-basis: 9em;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .row.now dd {
    font-weight: var(--_strong);
  }
  .rows:has(.now) .promised dd {
    color: var(--_muted);
  }
  .part {
    display: grid;
    gap: 0.25em;
  }
  .delay a {
    color: inherit;
  }
  .part-title {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    justify-content: space-between;
  }
  .change {
    color: var(--_status);
    font-size: var(--_small);
    font-weight: var(--_strong);
  }
  .delay {
    gap: 0.5em;
    padding: 0.9em 1em;
    border: 1px solid var(--_rule);
    border-inline-start: 3px solid var(--_backorder);
    border-radius: var(--_radius);
    break-inside: avoid;
  }
  .delay .buttons {
    margin-block-start: 0.35em;
  }
  .withdrawal {
    margin-block-start: var(--_gap);
    justify-items: start;
  }
  .handed-over {
    font-weight: var(--_strong);
  }
  .handed-over.has-text {
    margin-block-start: var(--_gap);
  }
  @container (inline-size < 30em) {
    .buttons {
      display: grid;
      inline-size: 100%;
    }
  }
  @media print {
    .withdrawal {
      display: none;
    }
  }
`;
