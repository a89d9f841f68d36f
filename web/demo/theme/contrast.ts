/** Contrast as WCAG 2.2 has it (relative luminance; 1.4.3 for text, 1.4.11 for what is drawn). */
import { type ColourName, colourNames, type ElementColour, type Side, statusColours, type Theme } from './theme.ts';

export const TEXT = 4.5;
export const DRAWING = 3;
/** The part of a status' colour in the ground of its badge. */
const BADGE_TINT = 0.09;

type Channels = readonly [red: number, green: number, blue: number];

/** What a colour stands on, or what stands on it. */
export type Place = 'page' | 'badge' | 'button' | 'under-text';

export interface Contrast {
  /** Rounded down: 4.499 is not 4.5. */
  ratio: number;
  on: Place;
  /** The least that it needs; absent where nothing is read in it. */
  needs?: typeof TEXT | typeof DRAWING;
}

/** Of two colours, each `#rrggbb`: 1 for the same, 21 for black and white. */
export function ratioOf(one: string, other: string): number {
  return ratio(channels(one), channels(other));
}

/** The colours of a side that cannot be read, or seen, well enough. */
export function tooFaint(theme: Theme, side: Side): ColourName[] {
  return colourNames.filter((name) => {
    const { ratio: told, needs } = contrastOf(theme, name, side);
    return needs !== undefined && told < needs;
  });
}

/** Of a colour of the theme, where it is least. */
export function contrastOf({ colours }: Theme, name: ColourName, side: Side): Contrast {
  const colour = (of: ColourName) => channels(colours[of][side]);
  const own = colour(name);
  const ground = colour('ground');
  if (name === 'ground') return told(ratio(colour('ink'), ground), 'under-text', TEXT);
  if (name === 'ink') return told(ratio(own, ground), 'page', TEXT);
  if (name === 'action-text') return told(ratio(own, colour('action')), 'button', TEXT);
  const onPage = ratio(own, ground);
  if ((statusColours as readonly string[]).includes(name)) {
    const inBadge = ratio(own, mixed(own, ground));
    return inBadge < onPage ? told(inBadge, 'badge', TEXT) : told(onPage, 'page', TEXT);
  }
  return told(onPage, 'page', need(name as ElementColour));
}

function need(name: ElementColour): Contrast['needs'] {
  if (name === 'rule' || name === 'shade') return undefined;
  return name === 'action' || name === 'focus' ? DRAWING : TEXT;
}

function told(exact: number, on: Place, needs: Contrast['needs']): Contrast {
  return { ratio: Math.floor(exact * 100) / 100, on, ...(needs && { needs }) };
}

function ratio(one: Channels, other: Channels): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Channels): number {
  const [red, green, blue] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function mixed(colour: Channels, ground: Channels): Channels {
  return colour.map(
    (channel, at) => channel * BADGE_TINT + (ground[at] ?? 0) * (1 - BADGE_TINT),
  ) as unknown as Channels;
}

function channels(colour: string): Channels {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as unknown as Channels;
}
