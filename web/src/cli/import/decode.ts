import { Refused } from './refusal.ts';

/** What `--encoding` may say, beside nothing: UTF-8, or UTF-16 that begins with its mark. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'latin1'] as const;
export type Encoding = (typeof encodings)[number];

/**
 * The file's text. UTF-8 and, by its byte-order mark, UTF-16 are told apart; what may be anything is refused rather
 * than guessed: a name in the wrong letters is seen by every shopper.
 */
export function decode(bytes: Uint8Array, file: string, encoding: Encoding | undefined): string {
  const found = encoding ?? markedAs(bytes);
  try {
    return new TextDecoder(found, { fatal: true }).decode(bytes);
  } catch {
    throw new Refused({ code: 'not_text', file, message: adviceFor(bytes, found) });
  }
}

function markedAs(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function adviceFor(bytes: Uint8Array, encoding: Encoding): string {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    return 'This is a spreadsheet (.xlsx or the like), not a CSV file. Export it as "CSV UTF-8".';
  if (encoding === 'utf-8')
    return 'This is not UTF-8 text. Export it as "CSV UTF-8", or say how it is written: --encoding windows-1252 for a file of an older Excel.';
  return `This is not text in ${encoding}. Leave out --encoding, or name the one in which it was written.`;
}

/** Zero bytes stand in UTF-16 without its mark, and in files that are no text. */
export function refuseZeros(text: string, file: string): void {
  if (!text.includes('\0')) return;
  const message =
    'This is not UTF-8 text: it has zero bytes. If it is UTF-16 without a byte-order mark, give --encoding utf-16le.';
  throw new Refused({ code: 'not_text', file, message });
}
