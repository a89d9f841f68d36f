/** A feed that is a table: the shop's own columns as they are, and ours. */
import type { Asked, Entry, FeedWriting, Gap, Offer } from './channel.ts';
import { delimitedLine, isXmlName, xmlElement, xmlText } from './delimited.ts';
import { pricePlain } from './prices.ts';

/** A value with several parts, as in `shipping(country:price)`. */
export type Parts = readonly (readonly [name: string, value: string])[];
/** What we write, by column. */
export type Values = ReadonlyMap<string, string | Parts>;

/** What is read of an offer to write its row. */
type Row = Pick<Offer, 'sku' | 'cells' | 'price'>;

export interface TableFeed {
  asked: Asked;
  /** What the channel calls the identifier. */
  id: string;
  /** Our columns in their order; with parts in parentheses, where a column has some: `shipping(country:price)`. */
  ours: readonly string[];
  /** What the feed says of a product in them. */
  valuesOf(offer: Offer): { values: Values; gaps?: readonly Gap[]; unavailable?: Gap } | { leftOut: Gap };
}

/**
 * What only Stockline says, whether or not the channel is told of it: a date or a time that somebody typed would be a
 * second answer.
 */
export const computedNames: ReadonlySet<string> = new Set([
  ...['availability', 'availability_date'],
  ...['min_handling_time', 'max_handling_time', 'min_transit_time', 'max_transit_time'],
  ...['handling_cutoff_time', 'pickup_method', 'pickup_sla'],
]);

export function isComputed(column: string): boolean {
  return computedNames.has(nameOf(column).toLowerCase());
}

/** In `asked.format`: tsv, csv, or xml. */
export function tableFeed(feed: TableFeed): FeedWriting {
  const { asked, id, ours } = feed;
  const names = new Set(ours.map(nameOf));
  // The shop's own value of what we compute would be a second answer.
  const passed = asked.isSupplemental
    ? []
    : asked.columns.filter(
        (column) => column !== id && column !== '' && !names.has(nameOf(column)) && !isComputed(column),
      );
  const columns = [id, ...passed, ...ours];
  const write = asked.format === 'xml' ? xmlItem : delimitedRow;
  const separator = asked.format === 'csv' ? ',' : '\t';
  const nameless = asked.format === 'xml' ? passed.filter((column) => !isXmlName(nameOf(column))) : [];
  return {
    notes: nameless.map((column) => `The column "${column}" is left out: no element of XML has such a name.`),
    head: asked.format === 'xml' ? xmlHead(asked) : delimitedLine(columns, separator),
    foot: asked.format === 'xml' ? '</channel>\n</rss>\n' : '',
    entry(offer): Entry {
      const made = feed.valuesOf(offer);
      if ('leftOut' in made) return made;
      const { values, ...told } = made;
      return { text: write(offer, values), ...told };
    },
    gone: (sku, word) => write({ sku, cells: {} }, new Map([['availability', word]])),
  };

  function own(offer: Row, column: string): string {
    const cell = offer.cells[column] ?? '';
    // Channels refuse a price without its currency, or read "28,00" as 2800.
    return column === 'price' || column === 'sale_price' ? pricePlain(cell, offer.price) : cell;
  }

  function delimitedRow(offer: Row, values: Values): string {
    const cells = [
      idOf(offer, id),
      ...passed.map((column) => own(offer, column)),
      ...ours.map((column) => delimitedValue(values.get(nameOf(column)))),
    ];
    return delimitedLine(cells, separator);
  }

  function xmlItem(offer: Row, values: Values): string {
    const elements = [
      xmlElement(`g:${id}`, idOf(offer, id)),
      ...passed.flatMap((column) => passedElements(column, own(offer, column))),
      ...[...values].map(([name, value]) => ourElement(name, value)),
    ];
    return `<item>\n${elements.join('\n')}\n</item>\n`;
  }
}

/** The catalogue's own identifier, where it has one beside the SKU. */
export function idOf({ sku, cells }: Row, id: string): string {
  return cells[id] || sku;
}

/** `shipping` of `shipping(country:price)`. */
function nameOf(column: string): string {
  return column.replace(/\(.*$/su, '');
}

function delimitedValue(value: string | Parts | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : value.map(([, part]) => part).join(':');
}

function ourElement(name: string, value: string | Parts): string {
  if (typeof value === 'string') return xmlElement(`g:${name}`, value);
  const parts = value.filter(([, part]) => part !== '').map(([part, text]) => xmlElement(`g:${part}`, text));
  return `<g:${name}>${parts.join('')}</g:${name}>`;
}

/** A column that has parts becomes an element with parts, and one that no element can be called after none. */
function passedElements(column: string, cell: string): string[] {
  if (cell === '') return [];
  const [, name = column, inside] = /^([^()]+)\(([^()]+)\)$/u.exec(column) ?? [];
  if (!isXmlName(name)) return [];
  if (inside === undefined) return [xmlElement(`g:${name}`, cell)];
  const parts = inside.split(':');
  return cell.split(',').map((group) => {
    const values = group.trim().split(':');
    return ourElement(
      name,
      parts.filter(isXmlName).map((part, index) => [part, values[index] ?? '']),
    );
  });
}

function xmlHead({ to, link = '' }: Asked): string {
  const title = `Products for ${to.country}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0">
<channel>
<title>${title}</title>
<link>${xmlText(link)}</link>
<description>${title}</description>
`;
}
