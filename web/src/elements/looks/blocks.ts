/**
 * What orders have and a product page has not: the colours of buttons and of what has to be mended, as tokens.ts has
 * the others. `.stack` sets lines one under the other, `.ruled` is a list whose items a thin line parts.
 */
import { css } from 'lit';

export const blocks = css`
  :host {
    --_action: var(--stockline-action-color, light-dark(#23221f, #f2efe6));
    --_action-text: var(--stockline-action-text-color, light-dark(#ffffff, #23221f));
    --_error: var(--stockline-error-color, light-dark(#a3221a, #ffb3a8));
  }
  @media (forced-colors: active) {
    :host {
      --_action: ButtonText;
      --_action-text: ButtonFace;
      --_error: CanvasText;
    }
  }
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
