/**
 * Amounts and shares in the reader's language.
 *
 * How many decimal places a currency has is the promise's own `exponent` (ISO 4217), never `Intl`'s: that follows what
 * people write, which for some currencies (IQD) is not what is charged, and it changes with the browser.
 */
import { dayFormat } from '../days/days.ts';
import { remembered } from '../engine/remembered.ts';
import type { Terms } from '../engine/types/documents.ts';

/** As in days.ts: each formatter is made once, and a page that is handed tags by its user does not grow for ever. */
const MAX_FORMATS = 64;
const formats = new Map<string, Intl.NumberFormat>();

/** `money(1999, { code: "EUR", exponent: 2 }, "de")` is "19,99 €". */
export function money(
  minorUnits: number,
  { code, exponent }: { code: string; exponent: number },
  language: string,
): string {
  const digits = { minimumFractionDigits: exponent, maximumFractionDigits: exponent };
  const format = numberFormat(`${code} ${exponent}`, language, { style: 'currency', currency: code, ...digits });
  // A symbol that ends in a sign, as "US$" does, would have it on its other side where Arabic is written.
  return format.format(minorUnits / 10 ** exponent).replace(/^\u200f.*[A-Z]\$$/u, '$&\u200e');
}

/** `share(12.5, "de")` is "12,5 %". */
export function share(percent: number, language: string): string {
  return numberFormat('%', language, { style: 'percent', maximumFractionDigits: 2 }).format(percent / 100);
}

/** An amount in the currency of the terms; undefined where either is not known. */
export function amountIn(
  terms: Terms | undefined,
  minorUnits: number | undefined,
  language: string,
): string | undefined {
  if (minorUnits === undefined || terms?.currency === undefined) return undefined;
  return money(minorUnits, terms.currency, language);
}

/** What is paid before shipment: an amount, or where that is not known a share; undefined where neither is. */
export function paidBefore(terms: Terms | undefined, language: string): string | undefined {
  const { dueNow, percent } = terms?.payment ?? {};
  return amountIn(terms, dueNow, language) ?? (percent === undefined ? undefined : share(percent, language));
}

/** The formatter of a kind, made once for each language. */
export function numberFormat(kind: string, language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return remembered(
    formats,
    `${language} ${kind}`,
    MAX_FORMATS,
    () => new Intl.NumberFormat(dayFormat(language).language, { numberingSystem: 'latn', ...options }),
  );
}
