/** The rules of the examples that look otherwise: between them they set every property of docs/looks.md. */

export const statusColours = `.looks-status {
  --stockline-in-stock-color:
    light-dark(#5b2a86, #d0b0f5);
  --stockline-backorder-color:
    light-dark(#8a3b12, #f2b48c);
  --stockline-preorder-color:
    light-dark(#0b5c6b, #8fd8e6);
  --stockline-made-to-order-color:
    light-dark(#7a2452, #f0a9cc);
  --stockline-unavailable-color:
    light-dark(#4f4f4f, #bdbdbd);
  --stockline-muted-color:
    light-dark(#5d5566, #b9b1c2);
  --stockline-rule-color:
    light-dark(#d9d0e0, #4a4152);
}`;

export const spaceAndCorners = `.looks-type {
  font-family: Georgia, serif;
  --stockline-answer-size: 1.125em;
  --stockline-gap: 0.375em;
  --stockline-radius: 0;
  --stockline-badge-radius: 0;
  --stockline-focus-color:
    light-dark(#8a3b12, #f2b48c);
  --stockline-reserve: 2.5em;
}
.looks-type ::part(status) {
  font-style: italic;
}`;

export const night = `.looks-night {
  color-scheme: dark;
  color: #ece7db;
  background: #151a19;
  padding: 1rem;
}`;

export const faultsAndChoices = `.looks-checkout {
  --stockline-action-color:
    light-dark(#5b2a86, #d0b0f5);
  --stockline-error-color:
    light-dark(#8a1f4b, #f7a8c6);
  --stockline-radius: 1em;
}`;

export const buttons = `.looks-order {
  --stockline-action-color:
    light-dark(#5b2a86, #d0b0f5);
  --stockline-action-text-color:
    light-dark(#ffffff, #1d0f2b);
  --stockline-radius: 2em;
}`;
