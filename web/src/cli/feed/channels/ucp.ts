/** `stockline feed ucp`: the products of the Universal Commerce Protocol's catalogue, and an order's lines. */

import { loadWords } from '../../../agents/common/words.ts';
import { expectations, fulfillment } from '../../../agents/ucp/fulfillment.ts';
import { product } from '../../../agents/ucp/product.ts';
import type { UcpProductAnswer } from '../../../agents/ucp/types.ts';
import type { StocklinePromise, Terms } from '../../../engine/types/documents.ts';
import type { Asked, Channel, Gap, Offer } from '../channel.ts';
import { agentWords, describedOf, domainOf, lineByLine, namedProducts, noTitle, optionsOf } from './agents.ts';

export const ucp: Channel = {
  name: 'ucp',
  about: 'Universal Commerce Protocol: a product a line, or an order’s lines',
  sources: ['https://ucp.dev'],
  formats: ['jsonl'],
  needsCatalogue: false,
  words: agentWords,
  load: loadWords,
  open: (asked) => lineByLine((offer) => documentOf(offer, asked)),
  order(answer, asked, shop, names) {
    const domain = domainOf(asked.link);
    const options = { ...optionsOf(asked, shop, namedProducts(names)), domain };
    return JSON.stringify({
      checkout: fulfillment(answer, options),
      order: { fulfillment: { expectations: expectations(answer, options) } },
    });
  },
};

const noPrice: Gap = { code: 'no_price', message: 'it has no price, and this catalogue wants one' };

function documentOf(offer: Offer, asked: Asked): { document: object; gaps: readonly Gap[] } | Gap {
  const { sku, promise, pickup, state, price, name, shop, unsureDays } = offer;
  const described = describedOf(offer);
  if (described === undefined) return noTitle;
  if (price === undefined) return noPrice;
  const { title, description, url, gaps } = described;
  const isCollected = state === 'pickup_only' && pickup !== undefined;
  const gap = isCollected ? undefined : (unsureDays ?? laterElsewhere(offer));
  const told = isCollected ? pickup : gap === undefined ? promise : withoutLastDays(promise);
  const document = product(told, {
    ...optionsOf(asked, shop, { [sku]: { ...(name !== undefined && { name }) } }),
    ...{ title, description, url, price, domain: domainOf(url ?? asked.link) },
    ...(!isCollected && pickup && { pickup }),
  });
  return gap === undefined ? { document, gaps } : { document: withoutDays(document), gaps: [...gaps, gap] };
}

/** What is asked for the country alone may arrive later in a part of it. */
function laterElsewhere({ deliver, promise }: Offer): Gap | undefined {
  const last = promise.deliver?.latest;
  if (deliver === undefined || last === undefined || deliver.latest <= last) return undefined;
  return { code: 'days_differ', message: 'it arrives later in some of the country: give --postal-code' };
}

/** Terms without the days that hang on the delivery's. */
function withoutLastDays({ terms, ...promise }: StocklinePromise): StocklinePromise {
  const [returns, withdrawal, cancellation] = [terms?.returns, terms?.withdrawal, terms?.cancellation].map((term) => {
    const { lastDay: _, ...rest } = term ?? {};
    return term && rest;
  }) as [Terms['returns'], Terms['withdrawal'], Terms['cancellation']];
  if (terms === undefined) return promise;
  const open = {
    ...(returns && { returns }),
    ...(withdrawal && { withdrawal }),
    ...(cancellation && { cancellation }),
  };
  return { ...promise, terms: { ...terms, ...open } };
}

/** Days that are not the same all over the country are told of no part of it. */
function withoutDays(answer: UcpProductAnswer): UcpProductAnswer {
  const [variant] = answer.product.variants;
  const methods = variant.fulfillment?.methods.map(({ description, ...method }) =>
    method.type === 'shipping' || description === undefined ? method : { ...method, description },
  );
  return {
    ...answer,
    // A consent names the day until which the shopper waits. It is asked for with the postal code, at the checkout.
    messages: answer.messages.filter(({ code }) => code !== 'consent'),
    product: { ...answer.product, variants: [{ ...variant, ...(methods && { fulfillment: { methods } }) }] },
  };
}
