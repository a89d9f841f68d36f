/**
 * Facts in a line, and what unfolds all the rest after them: `.foot` around `.facts` and a `details`, in which
 * `.sections` hold `.folded` ones under a `.group-heading`. `.dot` stands between two facts, `.unbroken` stays in one
 * line where it fits.
 */
import { css } from 'lit';

export const facts = css`
  .foot {
    font-size: var(--_small);
  }
  .foot.parted {
    margin-block-start: var(--_half);
    padding-block-start: var(--_half);
    border-block-start: 1px solid var(--_rule);
  }
  .unbroken {
    display: inline-block;
  }
  .dot {
    color: var(--_muted);
  }
  /* The facts run on into what unfolds the rest; where an engine lays details out as a block, it stands below. */
  .facts,
  .foot > details,
  .foot > details > summary {
    display: inline;
  }
  .foot > details {
    font-size: inherit;
  }
  .foot > details > summary {
    padding-block: 0.25em;
    white-space: nowrap;
  }
  .foot > details > summary::before {
    display: none;
  }
  .foot > details > summary::after {
    content: '';
    display: inline-block;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline: 0.4em 0.15em;
    border: solid currentColor;
    border-width: 0 0.12em 0.12em 0;
    transform: translateY(-0.2em) rotate(45deg);
  }
  .foot > details[open] > summary::after {
    transform: translateY(0.05em) rotate(-135deg);
  }
  @media print {
    .facts > :last-child > .dot,
    .foot > details > summary {
      display: none;
    }
  }
  .sections {
    display: grid;
    gap: var(--_gap);
    margin-block-start: var(--_half);
  }
  .folded {
    display: grid;
    gap: 0.35em;
  }
  .folded + .folded {
    padding-block-start: var(--_half);
    border-block-start: 1px solid var(--_rule);
  }
  .group-heading {
    font-weight: 700;
  }
`;
