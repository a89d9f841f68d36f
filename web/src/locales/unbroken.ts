/**
 * A text that breaks in no day and in no time of day: a month, a year or "pm" that stands in the next line is read as
 * another's. It may break between days, after a weekday's comma, and after a colon.
 */
export function unbroken(text: string): string {
  return text.replace(/(\d(?:\.|er)?) /gu, '$1\u00a0').replace(/([^,،–:：]) (?=\d)/gu, '$1\u00a0');
}
