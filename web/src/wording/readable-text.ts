/**
 * What a person reads of a text or of an HTML page, and where each character of it came from.
 *
 * Blanks of every kind, also line breaks within a paragraph, become one blank; characters that are not seen are
 * dropped; accents are composed. The end of a paragraph, or of a block of HTML, becomes U+2029, beyond which no
 * sentence reaches.
 */

export interface ReadableText {
  text: string;
  /** For each UTF-16 unit of `text`, its place in the source. */
  offsets: readonly number[];
}

export const paragraphEnd = '\u2029';

class Builder {
  text = '';
  readonly offsets: number[] = [];
  /** What was put last. To ask the growing text itself would cost as much as the text is long, each time. */
  #last = '';

  add(piece: string, offset: number): void {
    if (/^\s+$/u.test(piece)) {
      if (this.#last === '' || this.#last === ' ' || this.#last === paragraphEnd) return;
      this.#put(' ', offset);
    } else if (!/^[\u00ad\u200b-\u200d\u2060\ufeff]$/u.test(piece)) {
      this.#put(piece.normalize('NFC'), offset);
    }
  }

  end(offset: number): void {
    if (this.#last !== '' && this.#last !== paragraphEnd) this.#put(paragraphEnd, offset);
  }

  #put(piece: string, offset: number): void {
    this.text += piece;
    this.#last = piece;
    for (let unit = 0; unit < piece.length; unit += 1) this.offsets.push(offset);
  }
}

/** Of plain text; a blank line ends a paragraph. */
export function readableText(source: string): ReadableText {
  const builder = new Builder();
  for (const { 0: piece, index } of source.matchAll(/\r?\n[^\S\n]*\r?\n\s*|\s+|\P{M}\p{M}*|\p{M}+/gu)) {
    if (/\n[^\S\n]*\r?\n/u.test(piece)) builder.end(index);
    else builder.add(piece, index);
  }
  return builder;
}

/** Elements within a sentence; any other one ends it. */
const inline = new Set(
  'a abbr b bdi bdo cite code data dfn em font i kbd mark output q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Elements whose content nobody reads. */
const unread = /^(?:script|style)$/iu;
/** Attributes that are read to, or shown to, people. */
const readAttributes = new Set(['alt', 'title', 'aria-label', 'placeholder', 'content', 'value', 'label', 'summary']);

const markup = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^<'">])*)>|<![^>]*>|<\?[^>]*>/giu;
const attribute = /([^\s=/"'>]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gu;
const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/giu;

/** Of an HTML page: its text, and after it that of its attributes for people. */
export function readableHtml(source: string): ReadableText {
  const builder = new Builder();
  const attributes: [value: string, offset: number][] = [];
  let start = 0;
  let skipped: string | undefined;
  for (const match of source.matchAll(markup)) {
    const [whole, slash = '', name = '', rest = ''] = match;
    if (skipped === undefined) addDecoded(builder, source.slice(start, match.index), start);
    const tag = name.toLowerCase();
    if (skipped !== undefined) {
      if (slash === '/' && tag === skipped) skipped = undefined;
    } else if (name !== '') {
      if (!inline.has(tag)) builder.end(match.index);
      if (slash === '' && unread.test(tag) && !rest.endsWith('/')) skipped = tag;
      const restAt = match.index + 1 + slash.length + name.length;
      for (const found of rest.matchAll(attribute)) {
        const value = found[2] ?? found[3] ?? found[4] ?? '';
        const valueAt = restAt + found.index + found[0].lastIndexOf(value);
        if (readAttributes.has(found[1]?.toLowerCase() ?? '')) attributes.push([value, valueAt]);
      }
    }
    start = match.index + whole.length;
  }
  if (skipped === undefined) addDecoded(builder, source.slice(start), start);
  for (const [value, offset] of attributes) {
    builder.end(offset);
    addDecoded(builder, value, offset);
  }
  return builder;
}

function addDecoded(builder: Builder, source: string, offset: number): void {
  let start = 0;
  for (const match of source.matchAll(entity)) {
    addPlain(builder, source.slice(start, match.index), offset + start);
    builder.add(decoded(match), offset + match.index);
    start = match.index + match[0].length;
  }
  addPlain(builder, source.slice(start), offset + start);
}

function addPlain(builder: Builder, source: string, offset: number): void {
  for (const { 0: piece, index } of source.matchAll(/\s+|\P{M}\p{M}*|\p{M}+/gu)) builder.add(piece, offset + index);
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '\u00ad',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  euro: '€',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
};

/** One that is not known stays as it is written. */
function decoded([whole, decimal, hexadecimal, name]: RegExpMatchArray): string {
  if (name !== undefined) return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code > 0x10ffff ? whole : String.fromCodePoint(code);
}
