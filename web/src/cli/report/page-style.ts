/** The looks of a report's page: one sheet, for a phone and a desk, light and dark, and paper. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: light-dark(#1d1c1a, #f0ede5); --paper: light-dark(#fff, #1b1b1b);
  --muted: light-dark(#56544d, #b8b5ab); --rule: light-dark(#d9d5ca, #4a4943); --late: light-dark(#a3221a, #ffb3a8);
  --good: light-dark(#17653b, #79d6a0); --was: light-dark(#56544d, #b8b5ab); --now: light-dark(#865100, #f0bd6b); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 80rem; padding: 1rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.45 system-ui, sans-serif; overflow-wrap: break-word; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
p { margin: .25rem 0; max-width: 65ch; }
bdi { overflow-wrap: anywhere; }
.muted { color: var(--muted); }
.warn { border-inline-start: .25rem solid var(--late); padding-inline-start: .75rem; }
.strong { font-weight: 600; }
.nowrap { white-space: nowrap; }
ul { padding-inline-start: 1.2rem; max-width: 75ch; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0; margin: .75rem 0 0; }
a { color: inherit; }
nav a { display: inline-block; padding: .25rem 0; }
table { border-collapse: collapse; inline-size: 100%; font-variant-numeric: tabular-nums; }
caption { text-align: start; color: var(--muted); padding-block-end: .5rem; }
th, td { text-align: start; vertical-align: top; padding: .5rem .75rem .5rem 0; border-block-end: 1px solid var(--rule); }
th { font-weight: 600; vertical-align: bottom; }
th button { font: inherit; font-weight: 600; color: inherit; background: none; border: 0; padding: .25rem 0; cursor: pointer;
  text-align: start; text-decoration: underline dotted; text-underline-offset: .25em; }
th button::after { content: ""; display: inline-block; inline-size: 1.1em; text-decoration: none; }
th[aria-sort="ascending"] button::after { content: " \\2191"; }
th[aria-sort="descending"] button::after { content: " \\2193"; }
:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
th { white-space: nowrap; }
td { min-inline-size: 6.5rem; }
td.owed { min-inline-size: 22rem; }
td.days { inline-size: 16rem; min-inline-size: 12rem; }
.own-axis { display: none; }
svg { display: block; inline-size: 100%; overflow: visible; }
.plot { block-size: 1.75rem; margin-block-start: .25rem; }
.grid { stroke: var(--rule); }
.was { fill: var(--paper); stroke: var(--was); stroke-width: 2; }
.now { fill: var(--now); }
.wait { stroke: var(--now); stroke-dasharray: 3 3; }
.axis { block-size: 1.1rem; }
.axis text { fill: var(--muted); font-size: .75rem; }
.key { display: inline-block; inline-size: 1.5rem; block-size: .9rem; vertical-align: -.1rem; }
@media (max-width: 48rem) {
  thead, tbody, tr, td, table, caption { display: block; }
  thead tr { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: baseline; border-block-end: 1px solid var(--rule); }
  thead tr::before { content: "Sort by"; color: var(--muted); }
  th { display: block; border: 0; padding: 0; }
  th button { min-block-size: 2.75rem; }
  th:not(:has(button)) { display: none; }
  tbody tr { padding-block: .75rem; border-block-end: 1px solid var(--rule); }
  td { display: grid; grid-template-columns: 6.5rem 1fr; gap: 0 .5rem; border: 0; padding: .1rem 0; }
  td:empty { display: none; }
  td::before { content: attr(data-label); color: var(--muted); }
  td > div { min-inline-size: 0; }
  td.days { inline-size: auto; display: block; }
  td, td.days, td.owed { min-inline-size: 0; }
  .own-axis { display: block; }
  td.days::before { content: none; }
}
@media print { nav, th button::after { display: none; } body { max-width: none; } tr { break-inside: avoid; } }
`;
