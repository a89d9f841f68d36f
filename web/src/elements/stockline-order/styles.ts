/** Looks of `<stockline-order>`, on top of those that it shares with `<stockline-availability>`. */
import { css } from 'lit';

export const styles = css`
  :host {
    --_action: var(--stockline-action-color, light-dark(#23221f, #f2efe6));
    --_action-text: var(--stockline-action-text-color, light-dark(#ffffff, #23221f));
  }
  .order,
  .delay,
  .withdrawal {
    display: grid;
    gap: var(--_gap);
  }
  .headline {
    font-weight: 650;
    font-size: 1.125em;
  }
  .unchanged .headline,
  .sooner .headline,
  .delivered .headline {
    color: var(--stockline-in-stock-color, light-dark(#17653b, #79d6a0));
  }
  .later .headline,
  .cancelled .headline {
    color: var(--stockline-backorder-color, light-dark(#865100, #f0bd6b));
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
    border-radius: 0.35em;
    background: transparent;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  button.prominent,
  button[aria-pressed='true'] {
    background: var(--_action);
    color: var(--_action-text);
    font-weight: 600;
  }
  button:focus-visible,
  #confirmation:focus-visible,
  .handed-over:focus-visible {
    outline: 2px solid var(--stockline-focus-color, currentColor);
    outline-offset: 3px;
  }
  .handed-over {
    font-weight: 600;
  }
  .handed-over.has-text {
    margin-block-start: var(--_gap);
  }

  @media (forced-colors: active) {
    .headline {
      color: CanvasText;
    }
    button[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .buttons,
    .withdrawal {
      display: none;
    }
  }
`;
