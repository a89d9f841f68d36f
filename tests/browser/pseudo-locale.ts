/**
 * English as a language that needs more room: each vowel twice and with an accent, and words at the end until the whole
 * is at least 40 % longer. It stands between brackets, so that a text whose end is cut shows it.
 */
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import type { Messages } from '../../web/src/locales/index.ts';

/** Runs in the page, where the messages are: it sees its argument alone. */
export function lengthened(messages: Messages): Messages {
  const accents: Record<string, string> = { a: 'âå', e: 'êë', i: 'îï', o: 'ôö', u: 'ûü' };
  const long = (text: string): string => {
    const doubled = text.replace(/[aeiou]/gu, (vowel) => accents[vowel] ?? vowel);
    const missing = Math.ceil(text.length * 1.4) - doubled.length;
    return `[${doubled}${missing > 0 ? ` ${'lôông '.repeat(Math.ceil(missing / 6)).trim()}` : ''}]`;
  };
  const every = (value: unknown): unknown => {
    if (typeof value === 'string') return long(value);
    // English has one word for what two laws call otherwise.
    if (value === undefined) return undefined;
    if (typeof value === 'function') return (...given: unknown[]) => long(String(value(...given)));
    return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, every(inner)]));
  };
  return every(messages) as Messages;
}

/** A script that registers it in the page, as `en-XA`; the page's own script has not all of the English messages. */
export async function registerLengthened(): Promise<string> {
  const bundle = await rolldown({
    input: fileURLToPath(new URL('../../web/src/locales/whole/en.ts', import.meta.url)),
    checks: { pluginTimings: false },
  });
  const { output } = await bundle.generate({ format: 'iife', name: 'whole' });
  await bundle.close();
  return `${output[0].code}\nStockline.registerMessages('en-XA', (${lengthened})(whole.en));`;
}
