/** Colours by WCAG 2.2: text has 4.5:1 (1.4.3), what is drawn to be understood 3:1 (1.4.11). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocks } from '../../web/src/elements/looks/blocks.ts';
import { tokens } from '../../web/src/elements/looks/tokens.ts';

/** The grounds that the palette is made for. */
const grounds = { light: '#ffffff', dark: '#1b1b1b' };

const palette = new Map(
  Array.from(
    `${tokens.cssText}${blocks.cssText}`.matchAll(
      /--_([a-z-]+): var\(--stockline-[a-z-]+, light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)\)/gu,
    ),
    ([, name, light, dark]) => [name ?? '', { light: light ?? '', dark: dark ?? '' }],
  ),
);

const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** Relative luminance, and from two of them the contrast ratio, as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour)
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [lower = 0, higher = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (higher + 0.05) / (lower + 0.05);
}

/** A colour thinned over a ground, as a badge's is. */
const thinned = (colour: string, share: number, ground: string) =>
  `#${channels(colour)
    .map((value, index) => Math.round(value * share + (channels(ground)[index] ?? 0) * (1 - share)))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;

const statuses = ['in-stock', 'backorder', 'preorder', 'made-to-order', 'unavailable'];

test('Contrast is counted as WCAG does: black on white is 21:1, #767676 on white 4.54:1', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(contrast('#767676', '#ffffff').toFixed(2), '4.54');
});

for (const scheme of ['light', 'dark'] as const) {
  const colour = (name: string) => palette.get(name)?.[scheme] ?? assert.fail(`there is no ${name}`);

  for (const name of [...statuses, 'muted', 'error', 'action']) {
    test(`${name} is readable on ${scheme}`, () => {
      assert.ok(contrast(colour(name), grounds[scheme]) >= 4.5);
    });
  }

  test(`The text on a button is readable in ${scheme}`, () => {
    assert.ok(contrast(colour('action-text'), colour('action')) >= 4.5);
  });

  for (const name of statuses) {
    test(`${name} is readable on its badge in ${scheme}, which has 9 % of its colour`, () => {
      assert.ok(contrast(colour(name), thinned(colour(name), 0.09, grounds[scheme])) >= 4.5);
    });
  }
}
