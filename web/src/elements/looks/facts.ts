/**
 * Facts in a line, and what unfolds all the rest after them: `.foot` around `.facts` and a `details`. `.pieces`, and a
 * `.foot`, have `.piece`s in a line, each unbroken where it fits, and a `.dot` between two.
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
  /* At the start of a line a dot is outside; a focus ring is not. */
  .pieces,
  .foot {
    clip-path: inset(-9em -0.36em);
  }
  .piece {
    margin-inline-end: 0.75em;
  }
  .unbroken {
    display: inline-block;
    overflow-wrap: anywhere;
  }
  .dot {
    padding-inline-start: 1em;
    margin-inline-start: -1em;
    background: radial-gradient(var(--_muted) 0.09em, transparent 0.11em);
  }
  .dot i {
    font-size: 0;
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
  @media print {
    .foot > details > summary {
      display: none;
    }
  }
`;
