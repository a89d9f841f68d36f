/**
 * What can be pressed and chosen. Every target is at least 24 px high and wide, at any size of type.
 *
 * A `button` is quiet; `.prominent`, or one that is pressed, is filled. `.buttons` sets several in a row. `.choice` is a `label` around
 * a radio button or check box and its text, all of which can be pressed; several stand in a `.ruled` list.
 */
import { css } from 'lit';

export const controls = css`
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  button {
    min-block-size: max(2.5em, 24px);
    min-inline-size: 24px;
    padding: 0.4em 1em;
    border: 1px solid var(--_action);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  button.prominent,
  button[aria-pressed='true'] {
    background: var(--_action);
    color: var(--_action-text);
    font-weight: var(--_strong);
  }
  button:disabled {
    border-style: dashed;
    border-color: var(--_muted);
    color: var(--_muted);
    background: transparent;
    text-decoration: none;
    cursor: default;
  }
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
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 3px;
  }
  @media (forced-colors: active) {
    button[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .buttons {
      display: none;
    }
  }
`;
