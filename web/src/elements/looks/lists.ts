/**
 * Lists. `.rows` is a `dl` of a word and what there is to say about it, side by side where there is room and one under
 * the other where there is none; with `.run-in` the word begins the text until an element that is a container is 30em
 * wide.
 */
import { css } from 'lit';

export const lists = css`
  .rows {
    display: grid;
    gap: 0.35em;
    font-size: var(--_small);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    break-inside: avoid;
  }
  .row dt {
    flex: 0 0 var(--_label, 7em);
    color: var(--_muted);
  }
  .row dd {
    flex: 1 1 11em;
    min-inline-size: 0;
  }
  @container (inline-size < 30em) {
    .run-in .row {
      display: block;
    }
    .run-in :is(dt, dd, p) {
      display: inline;
    }
  }
`;
