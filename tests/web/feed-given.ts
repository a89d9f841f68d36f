/** Feeds made within the test's own process, of stores as they would be published. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadFullEngine } from 'stockline/full';
import { openCatalogue } from '../../web/src/cli/feed/catalogue.ts';
import type { Asked } from '../../web/src/cli/feed/channel.ts';
import { channels } from '../../web/src/cli/feed/channels/index.ts';
import { makeFeed } from '../../web/src/cli/feed/making.ts';
import { openProducts } from '../../web/src/cli/feed/products.ts';
import { Told } from '../../web/src/cli/feed/told.ts';
import type { StoreDocument } from '../../web/src/engine/types/documents.ts';
import { type Row, tableRows, xmlItems } from './feed-facts.ts';

const demo = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../web/demo/${path}`, import.meta.url), 'utf8')) as StoreDocument;

/** The demo's three shops, as of Monday 23 November 2026, 15:05 UTC. */
export const demoShops: Readonly<Record<string, () => StoreDocument>> = {
  'alder-tern': () => demo('store.json'),
  'glitch-solder': () => demo('shops/glitch-solder.store.json'),
  'kirsch-korn': () => demo('shops/kirsch-korn.store.json'),
};

/** A catalogue as a shop exports it: of each product of the store a row, at its price. */
export function catalogueOf(store: StoreDocument): string {
  const rows = Object.entries(store.products).map(([sku, { price, quantity }]) => {
    const least = quantity?.min ?? quantity?.step ?? 1;
    const paid = price === undefined ? '' : `${((price.minorUnits * least) / 100).toFixed(2)} ${price.currency}`;
    return `${sku},"${sku}, ""new""",About ${sku} & more,https://shop.example/${sku},https://shop.example/${sku}.jpg,${paid},Tideline,new,5`;
  });
  return `id,title,description,link,image_link,price,brand,condition,stars\n${rows.join('\n')}\n`;
}

export interface FeedMade {
  text: string;
  rows: Row[];
  /** "MUG: it is made to order" */
  told: string[];
  written: number;
}

export interface FeedAsked extends Partial<Omit<Asked, 'to' | 'columns'>> {
  country?: string;
  postalCode?: string;
  /** undefined: none. */
  catalogue?: string | undefined;
}

/** What `stockline feed` writes for a snapshot of the store. */
export async function feedOf(channelName: string, store: StoreDocument, given: FeedAsked = {}): Promise<FeedMade> {
  const channel = channels.find(({ name }) => name === channelName);
  if (channel === undefined) throw new Error(channelName);
  const { country = 'US', postalCode, catalogue: csv, ...more } = given;
  const folder = mkdtempSync(join(tmpdir(), 'stockline-feed-'));
  try {
    const engine = await loadFullEngine();
    const opened = engine.openStore(store);
    writeFileSync(join(folder, 'snapshot.json'), opened.planText({ rules: [] }));
    opened.close();
    writeFileSync(join(folder, 'catalogue.csv'), csv ?? '');
    const catalogue = csv === undefined ? undefined : await openCatalogue(join(folder, 'catalogue.csv'), undefined);
    const products = await openProducts(engine, join(folder, 'snapshot.json'));
    const asked: Asked = {
      ...{ at: store.asOf, language: 'en', format: channel.formats[0], isSupplemental: false },
      ...{ link: 'https://shop.example/', columns: catalogue?.columns ?? [] },
      to: { country, ...(postalCode !== undefined && { postalCode }) },
      ...more,
    };
    let text = '';
    const told = new Told(false);
    const output = {
      write: async (more: string) => {
        text += more;
      },
      finish: async () => {},
      abandon: async () => {},
    };
    const made = await makeFeed({
      ...{ asked, channel, products, catalogue, output, told },
      ...{ since: undefined, revisions: undefined, step: () => {} },
    });
    products.close();
    return { text, rows: rowsIn(text, asked.format), told: told.lines(), written: made.written };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function rowsIn(text: string, format: string): Row[] {
  if (format === 'xml') return xmlItems(text);
  if (format === 'jsonl') return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Row]));
  return tableRows(text, format === 'csv' ? ',' : '\t');
}

/** The row of that product. */
export function rowOf({ rows }: FeedMade, sku: string): Row | undefined {
  return rows.find(({ id, item_id }) => (id ?? item_id) === sku);
}
