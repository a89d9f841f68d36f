/** What the lines of an order ask the shopper to agree to, each in its exact words. */

import type { NeededConsent } from '../../cart/consents.ts';
import type { OrderPromise } from '../../engine/types/documents.ts';
import { consentReasons, withConsentText } from '../details/consent.ts';
import { paymentText } from '../details/payment.ts';
import type { WholeWording } from '../details/wording.ts';

/** The order's promise with the texts to consent to, as `withConsentText` puts them into each line that needs one. */
export function withConsentTexts(order: OrderPromise, language: string | WholeWording): OrderPromise {
  const [first, ...rest] = order.lines;
  return {
    ...order,
    lines: [withConsentText(first, language), ...rest.map((line) => withConsentText(line, language))],
  };
}

/** The texts of an order that has them. Lines that cannot be had ask for nothing. */
export function consentsNeeded({ lines }: OrderPromise, wording: WholeWording): NeededConsent[] {
  const seen = new Map<string, number>();
  return lines.flatMap((promise, line) => {
    const { sku, quantity, ship, deliver, terms } = promise;
    const nth = seen.get(sku) ?? 0;
    seen.set(sku, nth + 1);
    const { text, language } = terms?.consent ?? {};
    if (text === undefined || language === undefined) return [];
    const dates = JSON.stringify([ship?.latest, deliver?.latest]);
    return [
      {
        line,
        sku,
        key: JSON.stringify([sku, nth]),
        quantity,
        text,
        why: consentReasons(promise, wording),
        language,
        dates,
        payment: paymentText(terms, wording) ?? '',
      },
    ];
  });
}
