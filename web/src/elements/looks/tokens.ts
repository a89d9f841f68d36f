/**
 * What all elements look alike by: type scale, spaces, colours. A view's sheet uses these names and no colour or size
 * of its own.
 *
 * Lengths are in em and the font is inherited, so that the shop's own type carries. Colours follow `color-scheme`: a
 * shop whose page is dark without saying so sets `color-scheme: dark` on the elements. All text has 4.5:1 and all
 * drawings 3:1, on white and on #1b1b1b.
 *
 * Set from outside, on an element or on any ancestor:
 *
 * | property | what it sets | | --- | --- | |
 * `--stockline-gap` | space between the lines, 0.75em | |
 * `--stockline-radius` | corners of buttons and badges,
 * 0.25em | | `--stockline-reserve` | least height, so that
 * nothing moves when a promise comes; each element and
 * variant has its own default | | `--stockline-muted-color`
 * | secondary text | | `--stockline-rule-color` | lines
 * that part and frame | | `--stockline-action-color`,
 * `--stockline-action-text-color` | buttons, choices that
 * are made, and the text on them |
 * | `--stockline-focus-color` | the focus ring |
 * | `--stockline-error-color` | what has to be mended before an order |
 * | `--stockline-in-stock-color`, `--stockline-backorder-color`, `--stockline-preorder-color`,
 * `--stockline-made-to-order-color`, `--stockline-unavailable-color` | a status, in words and icon |
 *
 * Inside, by these names:
 * - type: `--_small` (what stands under the main text), `--_strong` (weight)
 * - spaces: `--_gap` between lines, `--_half` between what belongs together
 * - colours: `--_muted`, `--_rule`, `--_focus`, `--_in-stock` and the other four, and of these the one that an element
 *   with a status' class (`in_stock`, `backorder` …) has as `--_status`; blocks.ts has `--_action`, `--_error` and
 *   `--_action-text`
 */
import { css } from 'lit';

export const tokens = css`
  :host {
    --_small: 0.9375em;
    --_strong: 600;
    --_gap: var(--stockline-gap, 0.75em);
    --_half: calc(var(--_gap) / 2);
    --_radius: var(--stockline-radius, 0.25em);
    --_muted: var(--stockline-muted-color, light-dark(#56544d, #b8b5ab));
    --_rule: var(--stockline-rule-color, light-dark(#d9d5ca, #4a4943));
    --_focus: var(--stockline-focus-color, currentColor);
    --_in-stock: var(--stockline-in-stock-color, light-dark(#17653b, #79d6a0));
    --_backorder: var(--stockline-backorder-color, light-dark(#865100, #f0bd6b));
    --_preorder: var(--stockline-preorder-color, light-dark(#2b5797, #9cc3fb));
    --_made-to-order: var(--stockline-made-to-order-color, light-dark(#6d3f8c, #d5b1ee));
    --_unavailable: var(--stockline-unavailable-color, light-dark(#5c5a54, #b8b5ab));
    display: block;
    line-height: 1.45;
    overflow-wrap: break-word;
    text-wrap: pretty;
  }
  :host([hidden]) {
    display: none;
  }
  .in_stock {
    --_status: var(--_in-stock);
  }
  .backorder {
    --_status: var(--_backorder);
  }
  .preorder {
    --_status: var(--_preorder);
  }
  .made_to_order {
    --_status: var(--_made-to-order);
  }
  .out_of_stock,
  .not_shipped_there,
  .discontinued {
    --_status: var(--_unavailable);
  }

  /* More contrast: everything in the text's own colour, which is the best that the page has. Words and shapes tell the rest. */
  @media (prefers-contrast: more) {
    :host {
      --_muted: currentColor;
      --_rule: currentColor;
      --_in-stock: currentColor;
      --_backorder: currentColor;
      --_preorder: currentColor;
      --_made-to-order: currentColor;
      --_unavailable: currentColor;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_muted: CanvasText;
      --_rule: CanvasText;
      --_focus: Highlight;
      --_in-stock: CanvasText;
      --_backorder: CanvasText;
      --_preorder: CanvasText;
      --_made-to-order: CanvasText;
      --_unavailable: CanvasText;
    }
  }
`;
