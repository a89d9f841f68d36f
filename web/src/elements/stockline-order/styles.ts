/** Looks of `<stockline-order>`, on top of those that all elements share. */
import { css } from 'lit';

export const styles = css`
  .order,
  .delay,
  .withdrawal {
    display: grid;
    gap: var(--_gap);
  }
  .headline {
    font-size: var(--_lead);
    font-weight: 650;
  }
  .windows-list {
    display: grid;
    gap: 0.35em;
  }
  .window dt,
  .note {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .unchanged .headline,
  .sooner .headline,
  .delivered .headline {
    color: var(--_in-stock);
  }
  .later .headline,
  .cancelled .headline {
    color: var(--_backorder);
  }
  .window {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    font-variant-numeric: tabular-nums;
  }
  .window dd {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.25em;
  }
  .later .window[part='promised'] dd,
  .sooner .window[part='promised'] dd {
    color: var(--_muted);
  }
  .window[part='now'] dd {
    font-weight: 600;
  }
  .delay {
    gap: 0.5em;
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid var(--_rule);
  }
  .group-heading {
    font-weight: 600;
  }
  .withdrawal {
    margin-block-start: var(--_gap);
    justify-items: start;
  }
  .handed-over {
    font-weight: 600;
  }
  .handed-over.has-text {
    margin-block-start: var(--_gap);
  }

  @media print {
    .withdrawal {
      display: none;
    }
  }
`;
