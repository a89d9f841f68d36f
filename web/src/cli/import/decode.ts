import { Refused } from './refusal.ts';

/** What `--encoding` may say, beside nothing: UTF-8, or UTF-16 that begins with its mark. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'latin1'] as const;
export type Encoding = (typeof encodings)[number];

/**
 * The file's text. UTF-8 and, by its byte-order mark, UTF-16 are told apart; what may be anything is refused rather
 * than guessed: a name in the wrong letters is seen by every shopper. `encoding` is for what is neither: one export of
 * several is in older letters, and the others are not spoiled by that being said.
 */
export function decode(bytes: Uint8Array, file: string, encoding: Encoding | undefined): string {
  const marked = markOf(bytes);
  const found = marked ?? encoding ?? 'utf-8';
  const text = isOneByte(found) ? (decoded(bytes, 'utf-8') ?? inOneByte(bytes)) : decoded(bytes, found);
  if (text === undefined) throw new Refused({ code: 'not_text', file, message: adviceFor(bytes, found) });
  return text;
}

/** Whether the file tells by itself how it is written. */
export function isPlain(bytes: Uint8Array): boolean {
  return markOf(bytes) !== undefined || (decoded(bytes, 'utf-8')?.includes('\0') ?? true) === false;
}

function decoded(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function isOneByte(encoding: Encoding): encoding is 'windows-1252' | 'latin1' {
  return encoding === 'windows-1252' || encoding === 'latin1';
}

/**
 * The letters of the bytes from 0x80 to 0x9F, with a blank for the five that have none, of
 * https://encoding.spec.whatwg.org/index-windows-1252.txt. Some versions of Node read control characters there.
 */
const letters =
  '\u20ac \u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152 \u017d  \u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153 \u017e\u0178';

/** Everybody who says latin1 means windows-1252, which has letters where latin1 has control characters. */
function inOneByte(bytes: Uint8Array): string | undefined {
  if (bytes.some((byte) => byte >= 0x80 && byte < 0xa0 && letters[byte - 0x80] === ' ')) return undefined;
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/gu, (sign) => letters[sign.charCodeAt(0) - 0x80] ?? '');
}

/**
 * Of a file that is read piece by piece: each call gives the letters of the next bytes, and one without any those that
 * were left. Throws a TypeError where they are none.
 */
export function decoderFor(encoding: Encoding): (bytes?: Uint8Array) => string {
  if (!isOneByte(encoding)) {
    const decoder = new TextDecoder(encoding, { fatal: true });
    return (bytes) => decoder.decode(bytes, { stream: bytes !== undefined });
  }
  return (bytes) => {
    const text = bytes === undefined ? '' : inOneByte(bytes);
    if (text === undefined) throw new TypeError(`no text in ${encoding}`);
    return text;
  };
}

/** What the file's first bytes say of how it is written. */
export function markOf(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  return undefined;
}

function adviceFor(bytes: Uint8Array, encoding: Encoding): string {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    return 'This is a spreadsheet (.xlsx or the like), not a CSV file. Export it as "CSV UTF-8".';
  if (encoding === 'utf-8')
    return 'This is not UTF-8 text. Export it as "CSV UTF-8", or say how it is written: --encoding windows-1252 for a file of an older Excel; of a table of a map, "encoding" in it.';
  return `This is not text in ${encoding}. Leave out --encoding, or name the one in which it was written.`;
}

/** Zero bytes stand in UTF-16 without its mark, and in files that are no text. */
export function refuseZeros(text: string, file: string): void {
  if (!text.includes('\0')) return;
  const message =
    'This is not UTF-8 text: it has zero bytes. If it is UTF-16 without a byte-order mark, give --encoding utf-16le.';
  throw new Refused({ code: 'not_text', file, message });
}
