/**
 * The price of one unit, as a page writes it: decimal text in the currency that the snapshot has for the product, such
 * as "89.00". Loaded when the first is given.
 */
import type { Money, SnapshotProduct } from '../engine/types/documents.ts';
import { SnapshotFailure } from './failure.ts';

/**
 * `unitPriceOf("89.9", { price: { minorUnits: 12000, currency: "EUR", exponent: 2 } })` is 8990 minor units of EUR.
 * Undefined where the snapshot does not have the product: that is the engine's to tell. Throws a `SnapshotFailure` that
 * says what to write.
 */
export function unitPriceOf(text: string, product: SnapshotProduct | undefined): Money | undefined {
  if (product === undefined) return undefined;
  const { price } = product;
  if (price === undefined) {
    throw refused(
      'currency_mismatch',
      'The product has no price in the snapshot, so nobody knows the currency of this one. Give it a "price" in the store document.',
    );
  }
  const { exponent, currency } = price;
  const [, whole = '', fraction = ''] = /^\s*(\d{1,12})(?:\.(\d+))?\s*$/u.exec(String(text)) ?? [];
  // What is finer than the currency has to be nothing.
  if (whole === '' || /[1-9]/u.test(fraction.slice(exponent))) {
    const example = exponent === 0 ? '89' : `89.${'0'.repeat(exponent)}`;
    throw refused(
      'wrong_type',
      `This is no price in ${currency}. Write a decimal number without the currency, such as unit-price="${example}".`,
    );
  }
  return { minorUnits: Number(whole + fraction.slice(0, exponent).padEnd(exponent, '0')), currency };
}

/** A price as it is written in the attribute: 8990 minor units of EUR are "89.90". */
export function unitPriceText({ minorUnits }: Money, exponent: number): string {
  const digits = String(minorUnits).padStart(exponent + 1, '0');
  const whole = digits.slice(0, digits.length - exponent);
  return exponent === 0 ? whole : `${whole}.${digits.slice(-exponent)}`;
}

function refused(code: 'currency_mismatch' | 'wrong_type', message: string): SnapshotFailure {
  return new SnapshotFailure([{ code, pointer: '/unitPrice', message }]);
}
