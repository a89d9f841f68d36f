/** Holds a shop's texts against the rules: plain text, HTML pages, and the strings of JSON documents. */
import { pointerToken } from '../engine/pointer.ts';
import { paragraphEnd, type ReadableText, readableHtml, readableText } from './readable-text.ts';
import { type WordingCode, wordingRules } from './rules.ts';

/**
 * Where it stands: of JSON by its pointer, of all else by line and column, counted from 1, the column in UTF-16 units.
 */
export type WordingPlace = { file: string; pointer: string } | { file: string; line: number; column: number };

export interface WordingFinding {
  code: WordingCode;
  place: WordingPlace;
  /** What was found. */
  quote: string;
  /** Where the law or a court says so. */
  citation: string;
  /** What to write in its place. */
  message: string;
}

export type WordingFormat = 'text' | 'html' | 'json';

/** Anything within a sentence: the stop after a few abbreviations, and within a number, does not end it. */
const gap = String.raw`(?:[^.!?${paragraphEnd}]|(?<=ca|max|min|bzw|\d)\.){0,100}?`;
const matchers = wordingRules.map(({ patterns, ...rule }) => ({
  rule,
  matcher: new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|').replaceAll('…', gap)})(?![\\p{L}\\p{N}])`, 'giu'),
}));

/**
 * The format that a file's name says: `.json`, `.html` and `.htm`; anything else is plain text, source code among it.
 */
export function formatOf(file: string): WordingFormat {
  if (/\.json$/iu.test(file)) return 'json';
  return /\.html?$/iu.test(file) ? 'html' : 'text';
}

/**
 * What the shop should look at again, in the text's order. `file` is only named in the places. Throws a SyntaxError for
 * JSON that is none.
 *
 * @example
 * checkWording('product.html', html).map(({ quote, message }) => `${quote}: ${message}`);
 */
export function checkWording(file: string, content: string, format: WordingFormat = formatOf(file)): WordingFinding[] {
  if (format === 'json') return [...inJson(file, JSON.parse(content), '')];
  const readable = format === 'html' ? readableHtml(content) : readableText(content);
  return findings(readable, (offset) => ({ file, ...lineAndColumn(content, offset) }));
}

function* inJson(file: string, value: unknown, pointer: string): Generator<WordingFinding> {
  if (typeof value === 'string') {
    yield* findings(value.includes('<') ? readableHtml(value) : readableText(value), () => ({ file, pointer }));
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      yield* inJson(file, inner, `${pointer}/${pointerToken(key)}`);
    }
  }
}

function findings({ text, offsets }: ReadableText, placeOf: (offset: number) => WordingPlace): WordingFinding[] {
  const found = matchers.flatMap(({ rule: { code, citation, message }, matcher }) =>
    [...text.matchAll(matcher)].map((match) => ({ at: match.index, quote: match[0], code, citation, message })),
  );
  return found
    .sort((a, b) => a.at - b.at)
    .map(({ at, quote, code, citation, message }) => ({
      code,
      place: placeOf(offsets[at] ?? 0),
      quote,
      citation,
      message,
    }));
}

function lineAndColumn(content: string, offset: number): { line: number; column: number } {
  const before = content.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
