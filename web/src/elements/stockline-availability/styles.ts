/** Looks of `<stockline-availability>`, on top of those that all elements share. What is folded has its own. */
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
    max-inline-size: 100%;
    vertical-align: middle; /* Where it is empty, its baseline is not that of its words. */
  }

  /* Room for what will be said, so that nothing below moves when it is. */
  .availability,
  .waiting {
    min-block-size: var(--stockline-reserve, 11.25em);
  }
  .waiting.compact,
  .compact {
    min-block-size: var(--stockline-reserve, 2.9em);
  }
  .waiting.badge {
    min-block-size: var(--stockline-reserve, 1.9em);
  }

  .status {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    gap: 0.4em;
    color: var(--_status);
    font-weight: var(--_strong);
  }
  .availability > .status:not(.answer) {
    font-size: var(--_small);
  }
  .availability > p:not(.status) {
    margin-block-start: 0.1em;
  }
  .context {
    font-size: var(--_small);
  }
  .context > * > :is(.aside, [part='destination']) {
    color: var(--_muted);
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    justify-content: space-between;
    align-items: baseline;
    font-size: 1.0625em;
    font-weight: var(--_strong);
  }
  .line-status {
    margin-inline-start: auto;
    color: var(--_status);
    font-size: 0.8235em;
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
    grid-template-columns: 1.25em auto; /* No narrower than its longest word, where there is room for that. */
    min-inline-size: 0;
    font-weight: var(--_strong);
  }
  :is(.compact, .badge) :is(.status, p) > * {
    min-inline-size: 0;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  div.badge:not(.waiting) {
    padding: 0.15em 0.7em 0.15em 0.45em;
    border: 1px solid color-mix(in srgb, var(--_status) 40%, transparent);
    border-radius: var(--stockline-badge-radius, 1em);
    background: color-mix(in srgb, var(--_status) 9%, transparent);
    font-size: var(--_small);
  }

  /* On paper time does not run, and nothing moves. */
  @media print {
    [part='order-by'],
    .context .dot {
      display: none;
    }
    .availability {
      min-block-size: 0;
    }
    /* What has not been fetched is not there to be read. */
    details:has(> [part='not-loaded']) {
      display: none;
    }
  }
`;
