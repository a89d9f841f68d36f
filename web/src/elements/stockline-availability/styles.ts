/**
 * Looks of `<stockline-availability>`. The shop's font, size and text colour are inherited; everything else can be set from outside by
 * the custom properties in the element's doc block. Lengths are in em, so that the whole follows the shop's type.
 */
import { css } from 'lit';

export const styles = css`
  :host {
    --_muted: var(--stockline-muted-color, light-dark(#56544d, #b8b5ab));
    --_rule: var(--stockline-rule-color, light-dark(#dcd8ce, #45443f));
    --_gap: var(--stockline-gap, 0.75em);
    display: block;
    line-height: 1.45;
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }

  .availability {
    display: grid;
    gap: var(--_gap);
  }
  .in_stock {
    --_status: var(--stockline-in-stock-color, light-dark(#17653b, #79d6a0));
  }
  .backorder {
    --_status: var(--stockline-backorder-color, light-dark(#865100, #f0bd6b));
  }
  .preorder {
    --_status: var(--stockline-preorder-color, light-dark(#2b5797, #9cc3fb));
  }
  .made_to_order {
    --_status: var(--stockline-made-to-order-color, light-dark(#6d3f8c, #d5b1ee));
  }
  .out_of_stock,
  .discontinued {
    --_status: var(--stockline-unavailable-color, light-dark(#5c5a54, #b8b5ab));
  }

  .status {
    display: flex;
    align-items: flex-start;
    gap: 0.5em;
    color: var(--_status);
    font-weight: 650;
    font-size: 1.125em;
  }
  .icon {
    flex: none;
    display: inline-grid;
    place-items: center;
    inline-size: 1.2em;
    block-size: 1.45em;
    color: var(--_status);
  }
  svg {
    inline-size: 1.2em;
    block-size: 1.2em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.7;
    stroke-linecap: round;
    stroke-linejoin: round;
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
  .muted,
  .basis,
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

  details {
    font-size: 0.9375em;
  }
  summary {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    min-block-size: 1.75em;
    cursor: pointer;
    list-style: none;
    border-radius: 0.2em;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    inline-size: 0.42em;
    block-size: 0.42em;
    border: solid currentColor;
    border-width: 0 0.12em 0.12em 0;
    transform: rotate(45deg) translate(-0.1em, -0.1em);
    transition: transform 0.15s;
  }
  details[open] > summary::before {
    transform: rotate(-135deg) translate(-0.1em, -0.1em);
  }
  summary:focus-visible {
    outline: 2px solid var(--stockline-focus-color, currentColor);
    outline-offset: 3px;
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

  .terms {
    font-size: 0.9375em;
  }
  .terms-heading {
    font-weight: 600;
    margin-block-end: 0.35em;
  }
  dl {
    display: grid;
    gap: 0.3em;
  }
  .term {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }
  dt {
    flex: 0 0 6.75em;
    color: var(--_muted);
  }
  dd {
    flex: 1 1 8em;
  }
  .not-advice {
    margin-block-start: 0.35em;
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

  .announcer {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: reduce) {
    summary::before {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .availability,
    .compact {
      --_status: CanvasText;
      --_muted: CanvasText;
      --_rule: CanvasText;
    }
  }
  @media print {
    .announcer {
      display: none;
    }
  }
`;
