/**
 * What a reader of a feed takes it to say of one product. Each channel's own words and rules are written down here once
 * more, from where they are published, and nothing of the code that writes them is used.
 */
import type { Status } from '../../web/src/engine/types/documents.ts';

/** What one document says, as far as it says it. */
export interface Facts {
  /** Which of our statuses its word may stand for. */
  statuses: readonly Status[];
  /** The day from which units that are awaited are there. */
  starts?: string;
  /** The last day of arrival that a reader adds up for an order of that day. */
  latest?: string;
  /** "54.00 EUR". */
  price?: string;
  /** For how many it is. */
  quantity?: number;
}

/** https://support.google.com/merchants/answer/6324448 */
const googleWords: Readonly<Record<string, readonly Status[]>> = {
  in_stock: ['in_stock'],
  backorder: ['backorder'],
  preorder: ['preorder'],
  out_of_stock: ['out_of_stock', 'discontinued'],
};
/** https://developers.facebook.com/docs/marketing-api/catalog/reference */
const metaWords: Readonly<Record<string, readonly Status[]>> = {
  'in stock': ['in_stock'],
  'available for order': ['backorder', 'made_to_order'],
  preorder: ['preorder'],
  'out of stock': ['out_of_stock'],
  discontinued: ['discontinued'],
};
/** https://developers.openai.com/commerce/specs/file-upload/products */
const openaiWords: Readonly<Record<string, readonly Status[]>> = {
  in_stock: ['in_stock'],
  backorder: ['backorder'],
  pre_order: ['preorder'],
  out_of_stock: ['out_of_stock', 'discontinued'],
  unknown: [],
};

export type Row = Readonly<Record<string, string>>;

/** A product of Google's feed, read on that day at the place that sends. */
export function googleFacts(item: Row, today: string | undefined): Facts {
  const { availability = '', availability_date: date = '', price } = item;
  const shipping = shippingOf(item);
  const latest = today === undefined ? undefined : latestOf(shipping, today);
  return {
    statuses: googleWords[availability] ?? [],
    ...(date !== '' && { starts: date.slice(0, 10) }),
    ...(latest !== undefined && { latest }),
    ...(price && { price }),
  };
}

export function metaFacts({ availability = '', price }: Row): Facts {
  return { statuses: metaWords[availability] ?? [], ...(price && { price }) };
}

export function openaiFacts({ availability = '', price }: Row): Facts {
  return { statuses: openaiWords[availability] ?? [], ...(price && { price }) };
}

/** The parts of `shipping`, by name. */
export function shippingOf(item: Row): Row {
  const [column, value = ''] = Object.entries(item).find(([name]) => name.startsWith('shipping(')) ?? [];
  if (column === undefined || value === '') return {};
  const names = column.slice('shipping('.length, -1).split(':');
  return Object.fromEntries(value.split(':').map((part, index) => [names[index] ?? '', part]));
}

/** Google adds business days, Monday to Saturday: https://support.google.com/merchants/answer/16072859 */
function latestOf({ max_handling_time: handling, max_transit_time: transit }: Row, today: string) {
  if (!handling || !transit) return undefined;
  let day = Date.parse(today);
  const isSunday = () => new Date(day).getUTCDay() === 0;
  const next = () => {
    day += 86_400_000;
    if (isSunday()) day += 86_400_000;
  };
  if (isSunday()) next();
  for (let left = Number(handling) + Number(transit); left > 0; left -= 1) next();
  return new Date(day).toISOString().slice(0, 10);
}

/** The rows of a table, by column. */
export function tableRows(text: string, separator: ',' | '\t'): Row[] {
  const [header = [], ...rows] = cellsOf(text, separator);
  return rows.map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])));
}

function cellsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\n]*))(${separator}|\\n|$)`, 'gy');
  for (;;) {
    if (cell.lastIndex >= text.length) break;
    const [, quoted, plain = '', end] = cell.exec(text) ?? [];
    if (end === undefined) throw new Error(`No table: ${text.slice(0, 200)}`);
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

/** The items of an RSS feed: elements with parts are written as a table writes them. */
export function xmlItems(text: string): Row[] {
  return [...text.matchAll(/<item>\n([\s\S]*?)<\/item>/gu)].map(([, inside = '']) =>
    Object.fromEntries(
      [...inside.matchAll(/^<g:([\w.-]+)>(.*?)<\/g:\1>$/gmu)].map(([, name = '', value = '']) => {
        const parts = [...value.matchAll(/<g:([\w.-]+)>(.*?)<\/g:\1>/gu)];
        if (parts.length === 0) return [name, unescaped(value)];
        return [
          `${name}(${parts.map(([, part]) => part).join(':')})`,
          parts.map(([, , part = '']) => unescaped(part)).join(':'),
        ];
      }),
    ),
  );
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
