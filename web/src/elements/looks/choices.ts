/**
 * What can be chosen. Every target is at least 24 px high and wide, at any size of type.
 *
 * `.choice` is a `label` around a radio button or check box and its text, all of which can be pressed; several stand in
 * a `.ruled` list.
 */
import { css } from 'lit';

export const choices = css`
  .choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 0.65em;
    align-items: start;
    min-block-size: 24px;
    cursor: pointer;
  }
  .choice input {
    inline-size: max(1.15em, 18px);
    block-size: max(1.15em, 18px);
    margin: 0.15em 0 0;
    accent-color: var(--_action);
    cursor: inherit;
  }
  .choice:has(:disabled) {
    color: var(--_muted);
    cursor: default;
  }
`;
