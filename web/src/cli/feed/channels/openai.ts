/**
 * OpenAI's product feed, a file of all products. It has a word for what is not known, and no field for a day.
 *
 * Returns are told where they are a number of calendar days from delivery, the shop's or the law's, whichever is
 * longer.
 */
import { longestReturn } from '../../../json-ld/return-policy.ts';
import { type Asked, type Channel, type Offer, whyLeftOut } from '../channel.ts';
import { delimitedLine } from '../delimited.ts';
import { priceOfLeast, pricePlain } from '../prices.ts';
import { idOf, isComputed } from '../table.ts';

/** What a catalogue made for Google calls them. */
const renamed: Readonly<Record<string, string>> = {
  id: 'item_id',
  link: 'url',
  image_link: 'image_url',
  item_group_id: 'group_id',
  google_product_category: 'product_category',
};

const ours = ['price', 'availability', 'target_countries', 'accepts_returns', 'return_deadline_in_days'];

export const openai: Channel = {
  name: 'openai',
  about: "OpenAI's product feed",
  sources: ['https://developers.openai.com/commerce/specs/file-upload/products'],
  formats: ['jsonl', 'csv', 'tsv'],
  needsCatalogue: true,
  words: {
    in_stock: 'in_stock',
    backorder: 'backorder',
    backorder_undated: 'backorder',
    backorder_far: 'backorder',
    preorder: 'pre_order',
    preorder_undated: 'pre_order',
    preorder_far: 'pre_order',
    made_to_order: undefined,
    out_of_stock: 'out_of_stock',
    before_opening: 'out_of_stock',
    discontinued: 'out_of_stock',
    closed: 'out_of_stock',
    not_shipped_there: undefined,
    pickup_only: undefined,
    stale: 'unknown',
  },
  open(asked) {
    const passed = passedColumns(asked);
    const columns = ['item_id', ...passed.map(([, name]) => name), ...ours];
    const separator = asked.format === 'csv' ? ',' : '\t';
    const isTable = asked.format !== 'jsonl';
    return {
      head: isTable ? delimitedLine(columns, separator) : '',
      foot: '',
      entry(offer) {
        const word = openai.words[offer.state];
        if (word === undefined) return { leftOut: { code: offer.state, message: whyLeftOut[offer.state] } };
        const own = passed.map(([column, name]) => {
          const cell = offer.cells[column] ?? '';
          return [name, name === 'sale_price' ? pricePlain(cell, offer.price) : cell] as const;
        });
        const values = new Map<string, string | number | boolean | readonly string[]>([
          ['item_id', idOf(offer, 'item_id') === offer.sku ? idOf(offer, 'id') : idOf(offer, 'item_id')],
          ...own.filter(([, cell]) => cell !== ''),
          ...computed(offer, asked, word),
        ]);
        if (!isTable) return { text: `${JSON.stringify(Object.fromEntries(values))}\n` };
        return {
          text: delimitedLine(
            columns.map((name) => `${values.get(name) ?? ''}`),
            separator,
          ),
        };
      },
    };
  },
};

/** The catalogue's columns, by the names that they have here. */
function passedColumns({ columns }: Asked): [column: string, name: string][] {
  const taken = new Set(['item_id', ...ours]);
  return columns.flatMap((column) => {
    const name = renamed[column] ?? column;
    if (name === '' || taken.has(name) || isComputed(name)) return [];
    taken.add(name);
    return [[column, name] as [string, string]];
  });
}

function computed(offer: Offer, { to }: Asked, word: string) {
  const { promise, price, cells } = offer;
  const own = cells['price'] ?? '';
  const told = own === '' ? price && priceOfLeast(offer) : pricePlain(own, price);
  const returns = promise.digital === true ? undefined : longestReturn(promise.terms);
  return [
    ...(told === undefined ? [] : [['price', told] as const]),
    ['availability', word] as const,
    ['target_countries', [to.country]] as const,
    ...(returns === undefined ? [] : [['accepts_returns', returns.days !== 0] as const]),
    ...(returns?.days ? [['return_deadline_in_days', returns.days] as const] : []),
  ];
}
