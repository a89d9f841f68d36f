/** A theme as the style sheet that a shop pastes, and as the one that the preview wears. */
import {
  elementColours,
  fonts,
  type Length,
  lengths,
  type Pair,
  plain,
  type Side,
  sides,
  type Theme,
} from './theme.ts';

const tags = ['stockline-availability', 'stockline-checkout', 'stockline-order', 'stockline-timeline'];

/** What differs from the elements as they come; '' where nothing does. */
export function cssText(theme: Theme): string {
  const declared = declarations(theme, ({ isOwn }) => !isOwn);
  if (declared.length === 0) return '';
  return `${tags.join(',\n')} {\n${declared.map((line) => `  ${line}`).join('\n')}\n}\n`;
}

/** All of it, for what stands in the preview. A shop's own looks around it have no say. */
export function previewText(theme: Theme): string {
  const scope = ':root :is(.preview, .glance)';
  return [
    `${scope} :is(${tags.join(', ')}) { ${declarations(theme, () => true).join(' ')} }`,
    `${scope} stockline-availability::part(status) { font-family: inherit; font-weight: 600; letter-spacing: normal }`,
    `${scope} :is(${tags.join(', ')})::part(heading) { font-family: inherit }`,
    ...sides.map((side) => `${scope}[data-side="${side}"] { ${ground(theme, side)} }`),
  ].join('\n');
}

/** The tag, with what the theme says of it. */
export function tagText({ variant }: Theme, sku: string, to: string): string {
  const said = variant === 'full' ? '' : ` variant="${variant}"`;
  return `<stockline-availability${said} src="/snapshot.json" sku="${sku}" to="${to}"></stockline-availability>`;
}

function declarations(theme: Theme, isWanted: (of: { isOwn: boolean }) => boolean): string[] {
  const { colours, font } = theme;
  const lines: string[] = [];
  const add = (line: string, isOwn: boolean) => {
    if (isWanted({ isOwn })) lines.push(line);
  };
  add(`font-family: ${fonts[font]};`, font === 'page');
  for (const name of elementColours) {
    // Without a colour of its own the ring around what has the focus is the text's.
    const own = name === 'focus' ? colours.ink : plain.colours[name];
    add(`--stockline-${name}-color: ${colourText(colours[name])};`, isSame(colours[name], own));
  }
  for (const [name, { property, own }] of Object.entries(lengths)) {
    const length = theme.lengths[name as Length];
    add(`${property}: ${length}em;`, length === own);
  }
  return lines;
}

function colourText({ light, dark }: Pair): string {
  return light === dark ? light : `light-dark(${light}, ${dark})`;
}

function isSame(one: Pair, other: Pair): boolean {
  return sides.every((side) => one[side] === other[side]);
}

function ground({ colours }: Theme, side: Side): string {
  return `color-scheme: ${side}; color: ${colours.ink[side]}; background: ${colours.ground[side]};`;
}
