/** The theme builder's arithmetic and its CSS; the expected ratios are those that WCAG's own definition gives. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { contrastOf, ratioOf } from '../../web/demo/theme/contrast.ts';
import { cssText, tagText } from '../../web/demo/theme/css-text.ts';
import { elementColours, plain, sides, themeIn, withColour } from '../../web/demo/theme/theme.ts';

const tokens = ['tokens', 'blocks']
  .map((name) => readFileSync(new URL(`../../web/src/elements/looks/${name}.ts`, import.meta.url), 'utf8'))
  .join('\n');

test('Black on white has 21:1, a colour on itself 1:1', () => {
  assert.equal(ratioOf('#000000', '#ffffff'), 21);
  assert.equal(ratioOf('#ffffff', '#000000'), 21);
  assert.equal(ratioOf('#808080', '#808080'), 1);
});

test('A ratio is rounded down: #777777 on white has 4.478:1, which is told as 4.47 and is too little', () => {
  const { ratio, needs } = contrastOf(withColour(plain, 'muted', 'light', '#777777'), 'muted', 'light');
  assert.equal(ratio, 4.47);
  assert.equal(needs, 4.5);
});

test('A status is measured in its badge, whose ground has some of its colour', () => {
  const theme = withColour(plain, 'in-stock', 'light', '#767676');
  const { ratio, on } = contrastOf(theme, 'in-stock', 'light');
  assert.equal(on, 'badge');
  // On white it would have 4.54.
  assert.ok(ratio < 4.5);
});

test('The elements as they come have what they need, on light pages and on dark ones', () => {
  for (const side of sides) {
    for (const name of elementColours) {
      const { ratio, needs = 1 } = contrastOf(plain, name, side);
      assert.ok(ratio >= needs, `${name} on ${side}: ${ratio}`);
    }
  }
});

test('What is called the elements’ own is', () => {
  for (const name of elementColours) {
    // The ring is the text's colour, and the shade is the text's, thinned.
    if (name === 'focus' || name === 'shade') continue;
    const { light, dark } = plain.colours[name];
    assert.ok(tokens.includes(`var(--stockline-${name}-color, light-dark(${light}, ${dark}))`), name);
  }
});

test('Only what differs is written, and one colour for both pages once', () => {
  assert.equal(cssText(plain), '');
  const one = withColour(withColour(plain, 'rule', 'light', '#123456'), 'rule', 'dark', '#123456');
  assert.equal(
    cssText({ ...one, lengths: { ...plain.lengths, badgeRadius: 0 } }),
    `stockline-availability,
stockline-checkout,
stockline-order,
stockline-timeline {
  --stockline-rule-color: #123456;
  --stockline-badge-radius: 0em;
}
`,
  );
});

test('The full variant needs no attribute', () => {
  assert.doesNotMatch(tagText(plain, 'MUG', 'US 10001'), /variant/u);
  assert.match(tagText({ ...plain, variant: 'compact' }, 'MUG', 'US 10001'), / variant="compact"/u);
});

test('What a tab remembered is taken for a theme only if it is one', () => {
  assert.deepEqual(themeIn(JSON.parse(JSON.stringify(plain))), plain);
  const broken: unknown[] = [
    undefined,
    null,
    'plain',
    {},
    { ...plain, font: 'comic' },
    { ...plain, variant: 'huge' },
    { ...plain, lengths: { ...plain.lengths, gap: 99 } },
    { ...plain, colours: { ...plain.colours, ink: { light: 'red', dark: '#ffffff' } } },
    { ...plain, colours: { ...plain.colours, ink: { light: '#000000}', dark: '#ffffff' } } },
  ];
  for (const value of broken) assert.equal(themeIn(value), undefined);
});
