import { dayFormat } from '../days/days.ts';

/** The text with a capital at its beginning, as the language writes it. */
export function capitalised(text: string, language: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(dayFormat(language).language) + text.slice(first.length);
}
