/** Looks of `<stockline-checkout>`, on top of those that all elements share. */
import { css } from 'lit';

export const styles = css`
  /* It says what has to be mended. */
  .error {
    color: var(--_error);
    font-weight: var(--_strong);
  }
  /* A name of the shop's turns nothing around that is not its own. */
  .of {
    display: block;
    unicode-bidi: isolate;
  }
  /* What is told of one product stands apart from what is told of the next. */
  .terms > p:not(.facts) {
    margin-block-end: var(--_half);
  }
  :host {
    container-type: inline-size;
  }
  .block {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_half);
  }
  .heading {
    font-weight: 650;
  }

  .line-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.1em;
  }
  .faulty {
    --_status: var(--_error);
  }
  .line-title {
    font-weight: var(--_strong);
  }
  .promised,
  .part,
  .line-body > .error {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    overflow-wrap: anywhere;
  }
  .line-body > .error {
    flex-wrap: nowrap;
  }
  .status {
    color: var(--_status);
    font-size: var(--_small);
    font-weight: var(--_strong);
    line-height: calc(1.45em / 0.9375);
  }
  .parts {
    display: grid;
    gap: 0.1em;
  }
  .whole {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }

  .ways {
    display: grid;
    gap: 0.6em;
  }
  .way {
    padding: 0.5em 0.75em;
    border: 1px solid var(--_rule);
    border-radius: max(var(--_radius), 0.35em);
  }
  .way:hover:not(:has(:disabled)) {
    border-color: var(--_action);
  }
  .way:has(:checked) {
    border-color: var(--_action);
    box-shadow: inset 0 0 0 1px var(--_action);
    background: color-mix(in srgb, currentColor 4%, transparent);
  }
  .way:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 3px;
  }
  .way :focus-visible {
    outline: none;
  }
  .way-text {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.1em;
  }

  .sums {
    display: grid;
    gap: 0.3em;
  }
  .sum {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
  }
  .in-all {
    padding-block-start: 0.4em;
    border-block-start: 1px solid var(--_rule);
    font-weight: 650;
  }
  .sums + .rows {
    margin-block-start: 0.35em;
  }
  .rows {
    gap: 0.6em;
  }
  .term-group + .term-group {
    margin-block-start: 0.35em;
  }
  @container (max-width: 26em) {
    .row {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }
  }
  details .rows {
    margin-block-start: 0.5em;
    font-size: 1em;
  }
  .term-lines {
    color: var(--_muted);
  }

  .consents {
    padding: 0.6em 0.75em;
    border: 1px solid var(--_rule);
    border-radius: max(var(--_radius), 0.35em);
    background: color-mix(in srgb, currentColor 4%, transparent);
  }
  .consent {
    display: grid;
    gap: 0.35em;
  }
  .consent > div:empty {
    display: none;
  }
  .consent + .consent {
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_rule);
  }
  .consent .choice {
    padding-block: 0.15em;
  }
  .texts {
    display: grid;
    gap: 0.5em;
    padding-inline-start: calc(max(1.15em, 18px) + 0.65em);
  }
  .renewed {
    padding-inline-start: 0.7em;
    border-inline-start: 3px solid var(--_backorder);
    font-size: var(--_small);
  }
  .error {
    font-size: var(--_small);
  }
  input[aria-invalid] {
    outline: 2px solid var(--_error);
    outline-offset: 2px;
  }
  input[aria-invalid]:focus-visible {
    outline-color: var(--_focus);
    outline-offset: 3px;
  }

  @container (min-width: 34em) {
    .line-body {
      grid-template-columns: minmax(0, 1fr) auto;
      column-gap: 1em;
    }
    .line-body > :is(.muted, .error) {
      grid-column: 1 / -1;
    }
    .ways {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media (forced-colors: active) {
    .way:has(:checked) {
      border-color: Highlight;
      box-shadow: none;
      outline: 1px solid Highlight;
    }
    .consents,
    .way:has(:checked) {
      background: none;
    }
  }
  @media print {
    .way:not(:has(:checked)) {
      color: var(--_muted);
    }
    .block {
      break-inside: avoid-page;
    }
    .consents {
      background: none;
    }
  }
`;
