/** The look of the shop that is open, read from its style sheet: the builder begins with it. */
import type { ShopId } from '../shops/index.ts';
import {
  type ElementColour,
  elementColours,
  type Length,
  lengths,
  type Pair,
  plain,
  type Side,
  sides,
  type Theme,
} from './theme.ts';

/** What a shop's sheet sets for the elements by its own names (styles/ground.css, styles/base.css). */
const own: Readonly<Partial<Record<ElementColour, string>>> = {
  muted: '--muted',
  rule: '--rule',
  action: '--accent',
  'action-text': '--on-accent',
  focus: '--accent',
};

const known = new Map<ShopId, Theme>();

export function themeOfShop(shop: ShopId): Theme {
  const theme = known.get(shop) ?? read(shop);
  known.set(shop, theme);
  return theme;
}

function read(shop: ShopId): Theme {
  const probe = document.createElement('div');
  probe.dataset['shop'] = shop;
  document.body.append(probe);
  const inBoth = (value: (side: Side) => string): Pair =>
    Object.fromEntries(sides.map((side) => [side, resolved(probe, value(side), side)])) as Record<Side, string>;
  const said = elementColours.map((name) => [
    name,
    inBoth((side) => `var(${own[name] ?? `--stockline-${name}-color`}, ${plain.colours[name][side]})`),
  ]);
  const colours: Theme['colours'] = {
    ...plain.colours,
    ...(Object.fromEntries(said) as Partial<Theme['colours']>),
    // Days off are shaded in the text's colour, thinned: a colour to pick has no such measure.
    shade: inBoth(() => 'color-mix(in srgb, var(--ink) 6%, var(--card))'),
    ground: inBoth(() => 'var(--card)'),
    ink: inBoth(() => 'var(--ink)'),
  };
  probe.remove();
  const style = getComputedStyle(document.documentElement);
  const lengthsSaid = Object.entries(lengths).map(([name, { property, own: unsaid }]) => {
    const length = Number.parseFloat(style.getPropertyValue(property));
    return [name, Number.isNaN(length) ? unsaid : length];
  });
  return { ...plain, colours, lengths: Object.fromEntries(lengthsSaid) as Readonly<Record<Length, number>> };
}

/** `#rrggbb` of what a style sheet may say. */
function resolved(probe: HTMLElement, value: string, side: Side): string {
  // In this scheme, whose colours the shop's sheet has for any element that says so.
  probe.dataset['scheme'] = side;
  probe.style.setProperty('color', value);
  const { color } = getComputedStyle(probe);
  // "rgb(31, 77, 67)", and of a mixture "color(srgb 0.12 0.3 0.26)".
  const whole = color.startsWith('color(') ? 255 : 1;
  const channels = [...color.matchAll(/\d+(?:\.\d+)?(?:e-\d+)?/gu)].slice(0, 3);
  return `#${channels.map(([channel]) => hex(Number(channel) * whole)).join('')}`;
}

function hex(channel: number): string {
  return Math.round(channel).toString(16).padStart(2, '0');
}
