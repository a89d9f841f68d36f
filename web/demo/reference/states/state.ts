/** What the reference shows: states of an element, each with examples of it. */

/** The elements that have a chapter, in the order of the page. */
export const elements = [
  'stockline-availability',
  'stockline-checkout',
  'stockline-order',
  'stockline-timeline',
  'stockline-shop',
] as const;
export type ElementName = (typeof elements)[number];

/** One live element with the text that makes it. */
export interface Example {
  /** Where a state has several, what this one is: `compact`. */
  readonly label?: string;
  /** The very text that the page renders, shows and gives to copy. */
  readonly html: string;
  /** Rules that go with it, rendered and shown alike. They are scoped by a class of the example. */
  readonly css?: string;
  /** A script that goes with it, as the page shows it. The page itself does the same from the same data. */
  readonly script?: string;
}

export interface State {
  readonly element: ElementName;
  /** The group of states under which it stands. */
  readonly group: string;
  /** The end of its address: `#availability-in-stock`. */
  readonly id: string;
  readonly name: string;
  /** One sentence. */
  readonly says: string;
  readonly examples: readonly Example[];
  /**
   * What of the store makes the state, as JSON pointers; the page shows that part of the very store that its snapshot
   * is planned from. None where no store has a part in it.
   */
  readonly store: readonly string[];
  /** `fallback` where there is no promise, and none is meant to be. */
  readonly shows: 'promise' | 'fallback';
}

/** What fits beside an example, and on a phone. */
const WIDTH = 40;

/** A tag with its attributes, as many a line as fit; `true` has no value, and absent ones are left out. */
export function tag(
  name: ElementName,
  attributes: Readonly<Record<string, string | number | true | undefined>>,
  inside: string,
): string {
  const lines = [`<${name}`];
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    // JSON has quotation marks of its own.
    const quote = String(value).includes('"') ? "'" : '"';
    const text = value === true ? attribute : `${attribute}=${quote}${value}${quote}`;
    const last = lines.at(-1) ?? '';
    if (last.length + text.length < WIDTH) lines.splice(-1, 1, `${last} ${text}`);
    else lines.push(`  ${text}`);
  }
  return [`${lines.join('\n')}>`, indented(inside), `</${name}>`].join('\n');
}

/** The lines, each two spaces further in. */
export const indented = (text: string): string => text.replace(/^(?=.)/gmu, '  ');

/** Data as a page writes it between the tags. No text of the reference has a `<`, which would have to be escaped. */
export const jsonScript = (data: unknown): string =>
  ['<script type="application/json">', indented(jsonText(data)), '</script>'].join('\n');

/** JSON with everything that fits on one line on one line. */
export function jsonText(data: unknown, width = WIDTH - 4): string {
  const oneLine = spaced(data);
  if (oneLine.length <= width || typeof data !== 'object' || data === null) return oneLine;
  const [open, close] = Array.isArray(data) ? '[]' : '{}';
  const items = Array.isArray(data)
    ? data.map((item) => jsonText(item, width - 2))
    : Object.entries(data)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => `${JSON.stringify(key)}: ${jsonText(value, width - key.length - 6)}`);
  return [open, indented(items.join(',\n')), close].join('\n');
}

function spaced(data: unknown): string {
  if (Array.isArray(data)) return `[${data.map(spaced).join(', ')}]`;
  if (typeof data !== 'object' || data === null) return JSON.stringify(data);
  const members = Object.entries(data).filter(([, value]) => value !== undefined);
  if (members.length === 0) return '{}';
  return `{ ${members.map(([key, value]) => `${JSON.stringify(key)}: ${spaced(value)}`).join(', ')} }`;
}
