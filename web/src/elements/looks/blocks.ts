/**
 * Blocks that a product page has none of: `.stack` sets lines one under the other, `.ruled` is a list whose items a
 * thin line parts.
 */
import { css } from 'lit';

export const blocks = css`
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
  }
  .ruled {
    display: grid;
    border-block: 1px solid var(--_rule);
  }
  .ruled > * {
    padding-block: 0.6em;
    break-inside: avoid;
  }
  .ruled > * + * {
    border-block-start: 1px solid var(--_rule);
  }
`;
