/**
 * What can be pressed. Every target is at least 24 px high and wide, at any size of type.
 *
 * A `button` is quiet; `.prominent`, or one that is pressed, is filled. `.button` makes a link look, and measure, like
 * one. `.buttons` sets several in a row.
 */
import { css } from 'lit';

export const buttons = css`
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  :is(button, .button) {
    min-block-size: max(2.5em, 24px);
    min-inline-size: 24px;
    padding: 0.4em 1em;
    border: 1px solid var(--_action);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .button {
    display: inline-grid;
    align-content: center;
    text-decoration: none;
  }
  :is(button, .button):hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  :is(button, .button).prominent,
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
