/** What a checkout submits, as the element makes it, for the suites of the server that verifies it. */
import assert from 'node:assert/strict';
import { waysToSend } from '../../web/src/cart/ways.ts';
import type { CheckoutValue } from '../../web/src/engine/types/documents.ts';
import { consentsNeeded, withConsentTexts } from '../../web/src/locales/checkout/consents.ts';
import { checkoutWordingFor } from '../../web/src/locales/checkout/wording.ts';
import type { CartLine } from '../../web/src/store/cart.ts';
import { checkoutValue } from '../../web/src/store/checkout-value.ts';
import type { Way } from '../../web/src/store/index.ts';
import type { Shop } from './shop.ts';

/** Monday morning in New York, before the cut-off at 19:00 UTC. */
export const at = '2026-11-23T15:00:00Z';

export interface Shown {
  lines: CartLine[];
  way?: Way;
  language?: string;
  country?: string;
  moment?: string;
}

/**
 * What the element submits for a shopper who has agreed to all that is asked. Languages other than English have to be
 * loaded.
 */
export function shownBy(
  { snapshot, document }: Shop,
  { lines, way = 'as_ready', language = 'en-GB', country = 'US', moment = at }: Shown,
): CheckoutValue {
  const question = { lines, to: { country } };
  const wording = checkoutWordingFor(language);
  const ways = waysToSend(snapshot, { ...question, lines, at: moment });
  const promise = withConsentTexts(ways[way] ?? assert.fail('the ways do not differ'), wording);
  const consents = consentsNeeded(promise, wording).map((consent) => ({ ...consent, at: moment }));
  return checkoutValue({ question, asOf: document.asOf, way, promise, consents });
}
