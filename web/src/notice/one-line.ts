/**
 * Text of a shop's or a shopper's that goes into one line of a message, a subject above all: a line break there would
 * begin a new header, and a bidirectional control would turn what follows it around.
 */

/** As long as a name or an order's number may reasonably be, in characters. */
const MAX_LENGTH = 120;

/**
 * Controls, line and paragraph separators, half characters, bidirectional controls, and what is written but not seen.
 */
const unprintable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/gu;

/** `oneLine("A-17\r\nBcc: all")` is "A-17 Bcc: all"; undefined where nothing is left. */
export function oneLine(text: string | undefined): string | undefined {
  const kept = [...(text ?? '').replace(unprintable, ' ').replace(/\s+/gu, ' ').trim()];
  const line = kept.length > MAX_LENGTH ? `${kept.slice(0, MAX_LENGTH - 1).join('')}…` : kept.join('');
  return line === '' ? undefined : line;
}
