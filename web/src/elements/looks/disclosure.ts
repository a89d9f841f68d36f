/**
 * A `details` whose `summary` reads as text that can be unfolded. On paper it is unfolded, where the engine lets a
 * sheet do that.
 */
import { css } from 'lit';

export const disclosure = css`
  details {
    font-size: var(--_small);
  }
  summary {
    display: inline-flex;
    align-items: center;
    min-block-size: max(1.75em, 24px);
    min-inline-size: 24px;
    cursor: pointer;
    list-style: none;
    border-radius: var(--_radius);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    flex: none;
    display: inline-block;
    vertical-align: middle;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline: 0.45em 0.15em;
    border: solid currentColor;
    border-width: 0 0.12em 0.12em 0;
    transform: translateY(-25%) rotate(45deg);
    transition: transform 0.15s;
  }
  details[open] > summary::after {
    transform: translateY(25%) rotate(-135deg);
  }
  summary:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 3px;
  }
  @media (prefers-reduced-motion: reduce) {
    summary::after {
      transition: none;
    }
  }
  @media print {
    details::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    summary {
      text-decoration: none;
    }
    summary::after {
      display: none;
    }
  }
`;
