/**
 * What the builder makes: the custom properties of the elements, a colour for light pages and one for dark ones each,
 * and the page that they stand on.
 */

export const sides = ['light', 'dark'] as const;
export type Side = (typeof sides)[number];

export const statusColours = ['in-stock', 'backorder', 'preorder', 'made-to-order', 'unavailable'] as const;
export const textColours = ['muted', 'rule', 'shade', 'error'] as const;
export const actionColours = ['action', 'action-text', 'focus'] as const;
/** The shop's page: measured against, and no property of the elements. */
export const pageColours = ['ground', 'ink'] as const;

/** Each is `--stockline-NAME-color`. */
export type ElementColour = (typeof statusColours | typeof textColours | typeof actionColours)[number];
export type ColourName = ElementColour | (typeof pageColours)[number];

export const elementColours: readonly ElementColour[] = [...statusColours, ...textColours, ...actionColours];
export const colourNames: readonly ColourName[] = [...elementColours, ...pageColours];

export const variants = ['full', 'compact', 'badge'] as const;
export type Variant = (typeof variants)[number];

/** By name; the page's own is what the elements have without being told. */
export const fonts = {
  page: 'inherit',
  system: 'system-ui, "Segoe UI", "Noto Sans", sans-serif',
  serif: '"Iowan Old Style", "Palatino Linotype", Palatino, P052, Georgia, "Noto Serif", serif',
  round: 'ui-rounded, "Nunito", "Avenir Next", "Trebuchet MS", "Noto Sans", sans-serif',
  mono: 'ui-monospace, "Cascadia Mono", Menlo, Consolas, "Noto Sans Mono", monospace',
} as const;
export type Font = keyof typeof fonts;

/** In em, each with the property that it is, and from where to where it goes. */
export const lengths = {
  radius: { property: '--stockline-radius', own: 0.25, least: 0, most: 1.5, step: 0.125 },
  badgeRadius: { property: '--stockline-badge-radius', own: 1, least: 0, most: 1.5, step: 0.125 },
  gap: { property: '--stockline-gap', own: 0.75, least: 0.25, most: 1.5, step: 0.125 },
  answerSize: { property: '--stockline-answer-size', own: 1.3125, least: 1, most: 2, step: 0.0625 },
} as const;
export type Length = keyof typeof lengths;

export type Pair = Readonly<Record<Side, string>>;

export interface Theme {
  colours: Readonly<Record<ColourName, Pair>>;
  lengths: Readonly<Record<Length, number>>;
  font: Font;
  variant: Variant;
}

const pair = (light: string, dark: string): Pair => ({ light, dark });

/** As the elements come (web/src/elements/looks/tokens.ts), on the grounds that their colours are made for. */
export const plain: Theme = {
  colours: {
    'in-stock': pair('#17653b', '#79d6a0'),
    backorder: pair('#865100', '#f0bd6b'),
    preorder: pair('#2b5797', '#9cc3fb'),
    'made-to-order': pair('#6d3f8c', '#d5b1ee'),
    unavailable: pair('#5c5a54', '#b8b5ab'),
    muted: pair('#56544d', '#b8b5ab'),
    rule: pair('#d9d5ca', '#4a4943'),
    shade: pair('#f2f2f2', '#2d2d2d'),
    error: pair('#a3221a', '#ffb3a8'),
    action: pair('#23221f', '#f2efe6'),
    'action-text': pair('#ffffff', '#23221f'),
    focus: pair('#23221f', '#f2efe6'),
    ground: pair('#ffffff', '#1b1b1b'),
    ink: pair('#23221f', '#f2efe6'),
  },
  lengths: Object.fromEntries(Object.entries(lengths).map(([name, { own }]) => [name, own])) as Theme['lengths'],
  font: 'page',
  variant: 'full',
};

export function withColour(theme: Theme, name: ColourName, side: Side, colour: string): Theme {
  return { ...theme, colours: { ...theme.colours, [name]: { ...theme.colours[name], [side]: colour } } };
}

export function isColour(text: unknown): text is string {
  return typeof text === 'string' && /^#[0-9a-f]{6}$/u.test(text);
}

/** What was remembered of one, if it is one. */
export function themeIn(value: unknown): Theme | undefined {
  const { colours, lengths: said, font, variant } = (value ?? {}) as Partial<Theme>;
  const isWhole =
    colourNames.every((name) => sides.every((side) => isColour(colours?.[name]?.[side]))) &&
    Object.entries(lengths).every(([name, { least, most }]) => {
      const length = said?.[name as Length];
      return typeof length === 'number' && length >= least && length <= most;
    }) &&
    Object.hasOwn(fonts, String(font)) &&
    variants.some((one) => one === variant);
  return isWhole ? (value as Theme) : undefined;
}
