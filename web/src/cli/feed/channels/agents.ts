/** What the channels of the two agentic protocols share. */
import type { AgentDocument, CheckoutOptions } from '../../../agents/common/options.ts';
import type { Asked, Entry, FeedWriting, Gap, Offer, Shared, StateWords } from '../channel.ts';

/** Their catalogues say whether an item can be had, and have some words for how. */
export const agentWords: StateWords = {
  in_stock: 'in_stock',
  backorder: 'backorder',
  backorder_undated: 'backorder',
  backorder_far: 'backorder',
  preorder: 'preorder',
  preorder_undated: 'preorder',
  preorder_far: 'preorder',
  made_to_order: 'available',
  out_of_stock: 'out_of_stock',
  before_opening: 'out_of_stock',
  discontinued: 'discontinued',
  closed: 'out_of_stock',
  not_shipped_there: 'unavailable',
  pickup_only: 'as collected',
  stale: undefined,
};

export const stale: Gap = { code: 'stale', message: 'what is published of it is no longer fresh' };

/** What the catalogue's columns say, or else the document. */
export interface Described {
  title: string;
  description: string | undefined;
  url: string | undefined;
  gaps: Gap[];
}

/** Undefined where nobody knows what it is called. */
export function describedOf({ cells, name }: Offer): Described | undefined {
  const title = cells['title'] || name;
  if (!title) return undefined;
  const [description, link] = [cells['description'] || undefined, cells['link'] || undefined];
  const isAddress = link !== undefined && URL.canParse(link);
  const gaps = link === undefined || isAddress ? [] : [{ code: 'bad_link', message: `"${link}" is no address` }];
  return { title, description, url: isAddress ? link : undefined, gaps };
}

export const noTitle: Gap = {
  code: 'no_title',
  message: 'it has no title: give the catalogue a column "title", or the product a name',
};

/** The shop's domain, by the address of the product or of the shop. */
export function domainOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : undefined;
}

export function optionsOf(
  { to, language }: Asked,
  { locations, zones, shipping }: Shared,
  products: NonNullable<AgentDocument['products']> = {},
): CheckoutOptions {
  return { to, language, document: { locations, zones, ...(shipping && { shipping }), products } };
}

export function namedProducts(names: ReadonlyMap<string, string>): NonNullable<AgentDocument['products']> {
  return Object.fromEntries([...names].map(([sku, name]) => [sku, { name }]));
}

/** One document a line. */
export function lineByLine(
  documentOf: (offer: Offer) => { document: object; gaps: readonly Gap[] } | Gap,
): FeedWriting {
  return {
    head: '',
    entry(offer): Entry {
      const made = offer.state === 'stale' ? stale : documentOf(offer);
      if ('code' in made) return { leftOut: made };
      return { text: `${JSON.stringify(made.document)}\n`, ...(made.gaps.length > 0 && { gaps: made.gaps }) };
    },
    foot: '',
  };
}
