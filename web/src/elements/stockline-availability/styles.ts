/**
 * Looks of `<stockline-availability>`. The shop's font, size and text colour are inherited; everything else can be set from outside by
 * the custom properties in the element's doc block. Lengths are in em, so that the whole follows the shop's type.
 */
import { css } from 'lit';

export const styles = css`
  .availability {
    display: grid;
    gap: var(--_gap);
  }
  .status {
    display: flex;
    align-items: flex-start;
    gap: 0.5em;
    color: var(--_status);
    font-weight: 650;
    font-size: 1.125em;
  }
  .windows {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.25em;
    font-variant-numeric: tabular-nums;
  }
  .ship,
  .no-date {
    font-weight: 600;
  }
  .maximum {
    font-weight: 600;
  }
  .order-by,
  .note {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .parts {
    display: grid;
    border-block: 1px solid var(--_rule);
  }
  .part {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 0.6em;
    padding-block: 0.6em;
  }
  .part + .part {
    border-block-start: 1px solid var(--_rule);
  }
  .part-title {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    justify-content: space-between;
  }
  .part-status {
    color: var(--_status);
    font-weight: 600;
  }
  .part .windows {
    grid-column: 2;
  }

  .reasons ul {
    display: grid;
    gap: 0.3em;
  }
  .reasons-part {
    font-weight: 600;
  }
  .reasons {
    margin-block-start: 0.5em;
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid var(--_rule);
  }

  .compact {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.4em;
    font-size: 0.9375em;
  }
  .compact .status {
    font-size: 1em;
    gap: 0.35em;
    font-weight: 600;
  }
  .compact .muted {
    font-size: 1em;
  }
`;
