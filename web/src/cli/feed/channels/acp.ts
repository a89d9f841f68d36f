/** `stockline feed acp`: the products of the Agentic Commerce Protocol's feed, and an order's lines. */
import { fulfillment, fulfillments } from '../../../agents/acp/fulfillment.ts';
import { product } from '../../../agents/acp/product.ts';
import { loadWords } from '../../../agents/common/words.ts';
import type { Channel } from '../channel.ts';
import { agentWords, describedOf, lineByLine, namedProducts, noTitle, optionsOf } from './agents.ts';

export const acp: Channel = {
  name: 'acp',
  about: 'Agentic Commerce Protocol: a product a line, or an order’s lines',
  sources: ['https://github.com/agentic-commerce-protocol/agentic-commerce-protocol'],
  formats: ['jsonl'],
  needsCatalogue: false,
  words: agentWords,
  load: loadWords,
  open: () =>
    lineByLine((offer) => {
      const described = describedOf(offer);
      if (described === undefined) return noTitle;
      const { title, description, url, gaps } = described;
      const { promise, pickup, state, price } = offer;
      const told = state === 'pickup_only' && pickup ? pickup : promise;
      return { document: product(told, { title, description, url, price }), gaps };
    }),
  order(answer, asked, shop, names) {
    const options = optionsOf(asked, shop, namedProducts(names));
    return JSON.stringify({
      checkout: fulfillment(answer, options),
      order: { fulfillments: fulfillments(answer, options) },
    });
  },
};
