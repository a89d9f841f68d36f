/**
 * Running text: nothing of the browser's own spacing, and the few roles that a line can have.
 *
 * `.answer` is read first, `.strong` carries a date or a number, `.muted` stands under it, `.icon` holds a drawing of
 * 20 × 20. `.numbers` keeps figures in columns.
 */
import { css } from 'lit';

export const text = css`
  * {
    box-sizing: border-box;
  }
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  .answer {
    font-size: var(--stockline-answer-size, 1.3125em);
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
    word-break: keep-all;
    overflow-wrap: anywhere;
  }
  .strong {
    font-weight: var(--_strong);
  }
  .muted {
    color: var(--_muted);
    font-size: var(--_small);
  }
  /* A Japanese or Chinese day is no place to break either. */
  .numbers {
    font-variant-numeric: tabular-nums;
    word-break: keep-all;
    overflow-wrap: break-word;
  }
  .icon {
    flex: none;
    display: inline-grid;
    place-items: center;
    inline-size: 1.25em;
    block-size: 1lh;
    color: var(--_status, currentColor);
  }
  .icon svg {
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.7;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;
