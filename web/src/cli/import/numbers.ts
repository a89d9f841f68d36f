/** Numbers as people and systems write them. */

export type Decimal = 'point' | 'comma';

/** As digits with a point, "-1234.5"; or why it is none. */
export type ReadNumber = { digits: string } | { fault: 'not_a_number' | 'ambiguous' };

/**
 * Reads a number. Without `decimal` only what can mean one thing is read: "1,5" and "1,234.50" can, "1.234" cannot, for
 * it is a thousand in one country and one and a bit in the next.
 */
export function readNumber(text: string, decimal: Decimal | undefined): ReadNumber {
  // A quote before a sign is how WooCommerce keeps a spreadsheet from reading a formula.
  const written = text.trim().replace(/^'(?=[-+])/u, '');
  const [, sign = '', body = ''] = /^([-+\u2212]?)(.*)$/su.exec(written) ?? [];
  const plain = body.replace(/(?<=\d)[\s\u00a0\u202f\u2019'](?=\d{3}(?!\d))/gu, '');
  if (!/^[\d.,]*\d[\d.,]*$/u.test(plain)) return { fault: 'not_a_number' };
  const mark = decimal === undefined ? markIn(plain) : decimal === 'comma' ? ',' : '.';
  if (mark === undefined) return { fault: 'ambiguous' };
  const other = mark === ',' ? '\\.' : ',';
  const form = new RegExp(`^(\\d{1,3}(?:${other}\\d{3})+|\\d*)(?:[${mark}](\\d+))?$`, 'u');
  const [whole, integers, fraction] = form.exec(plain) ?? [];
  if (whole === undefined || integers === undefined) return { fault: 'not_a_number' };
  const digits = integers.replace(/[.,]/gu, '').replace(/^0+(?=\d)/u, '') || '0';
  const negative = sign === '-' || sign === '\u2212';
  return { digits: `${negative ? '-' : ''}${digits}${fraction === undefined ? '' : `.${fraction}`}` };
}

/** Which of the two parts the decimals, as far as the number alone tells; undefined where it may be either. */
function markIn(text: string): '.' | ',' | undefined {
  const points = text.split('.').length - 1;
  const commas = text.split(',').length - 1;
  if (points + commas === 0) return '.';
  if (points > 0 && commas > 0) return text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
  const mark = points > 0 ? '.' : ',';
  // Twice the same mark parts thousands.
  if (points + commas > 1) return mark === '.' ? ',' : '.';
  return /^[1-9]\d{0,2}[.,]\d{3}$/u.test(text) ? undefined : mark;
}

/** "1.299,00 €" without the currency's own sign; what has another one stays as it is, and is no number then. */
export function withoutSign(text: string, currency: string): string {
  const signs = [currency, signOf(currency, 'en'), signOf(currency, 'en-CA'), signOf(currency, 'en', 'narrowSymbol')];
  const trimmed = text.trim();
  for (const sign of signs) {
    if (trimmed.startsWith(sign)) return trimmed.slice(sign.length).trim();
    if (trimmed.endsWith(sign)) return trimmed.slice(0, -sign.length).trim();
  }
  return trimmed;
}

function signOf(currency: string, language: string, currencyDisplay: 'symbol' | 'narrowSymbol' = 'symbol'): string {
  const parts = new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay }).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}

/** "19.90 EUR", or the cell where it is none. */
export function priceInWords({
  minorUnits,
  currency,
}: {
  minorUnits: number | { text: string };
  currency: string;
}): string {
  if (typeof minorUnits !== 'number') return minorUnits.text;
  const places = placesOf(currency);
  return `${(minorUnits / 10 ** places).toFixed(places)} ${currency}`;
}

/** An amount in the currency's smallest unit; undefined where it has more decimals than the currency. */
export function minorUnits(digits: string, currency: string): number | undefined {
  const [whole = '0', fraction = ''] = digits.split('.');
  const places = placesOf(currency);
  const kept = fraction.replace(/0+$/u, '');
  if (kept.length > places) return undefined;
  const value = Number(`${whole}${kept.padEnd(places, '0')}`);
  return Number.isSafeInteger(value) ? value : undefined;
}

function placesOf(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}
