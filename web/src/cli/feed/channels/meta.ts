/**
 * Meta's catalogue (Facebook, Instagram). Its words have spaces, and it has no field for a day: what is awaited, and of
 * which no day within a year is known, is left out, as "available for order" would be taken for soon.
 */
import { type Channel, type Gap, whyLeftOut, wordOf } from '../channel.ts';
import { priceOfLeast } from '../prices.ts';
import { tableFeed } from '../table.ts';

export const meta: Channel = {
  name: 'meta',
  about: "Meta's catalogue",
  sources: ['https://developers.facebook.com/docs/marketing-api/catalog/reference'],
  formats: ['csv', 'tsv', 'xml'],
  needsCatalogue: true,
  unavailable: 'out of stock',
  words: {
    in_stock: 'in stock',
    backorder: 'available for order',
    backorder_undated: undefined,
    backorder_far: undefined,
    preorder: 'preorder',
    preorder_undated: undefined,
    preorder_far: undefined,
    made_to_order: 'available for order',
    out_of_stock: 'out of stock',
    before_opening: 'out of stock',
    discontinued: 'discontinued',
    closed: 'out of stock',
    not_shipped_there: undefined,
    pickup_only: undefined,
    stale: undefined,
  },
  open(asked) {
    const writesPrice = !asked.isSupplemental && !asked.columns.includes('price');
    return tableFeed({
      asked,
      id: 'id',
      ours: ['availability', ...(writesPrice ? ['price'] : [])],
      valuesOf(offer) {
        const word = wordOf(meta, offer.state, asked.isSupplemental);
        const why: Gap = { code: offer.state, message: whyLeftOut[offer.state] };
        if (word === undefined) return { leftOut: why };
        const values = new Map([['availability', word]]);
        if (meta.words[offer.state] === undefined) return { values, unavailable: why };
        if (writesPrice && offer.price !== undefined) values.set('price', priceOfLeast(offer));
        return { values };
      },
    });
  },
};
