/** The pages that are measured, written as the documentation tells a shop to write them. */
import type { HeadPage } from '../../../web/src/head/index.ts';
import { fileNameOf } from '../../../web/src/store/file-name.ts';
import { imported } from './dist.ts';
import { manyProducts, now, oneProduct } from './shops.ts';

type Needs = Omit<HeadPage, 'base'>;

const head = await imported<typeof import('../../../web/src/head/index.ts')>('head.js');

/** The lines that the documentation recommends above the script's tag; none where the package has none to give. */
export function headLines(needs: Needs): string[] {
  return head?.headLines({ base: '/stockline/', ...needs }).split('\n') ?? [];
}

const to = 'US 94103';
const fallback = 'Usually ships within a week.';
const scriptTag = '<script src="/stockline/stockline.js" defer></script>';

/** The shop's own sheet. It has not a word about the elements. */
const sheet = `
:root { font-family: system-ui, sans-serif; line-height: 1.5; color: #1d1d1d; background: #ffffff }
body { margin: 0 auto; max-inline-size: 70em; padding: 1em }
.picture { aspect-ratio: 4 / 3; max-inline-size: 30em; background: #e6e2da; border-radius: 0.5em }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(11em, 1fr)); gap: 1em }
.cards { list-style: none; padding: 0 }
.cards .picture { aspect-ratio: 1 }
.price { font-weight: 600 }
`;

/** Where a shopper comes from. It fetches nothing, so that a first visit stays one. */
const elsewhere =
  '<!doctype html><html lang="en"><title>Elsewhere</title><link rel="icon" href="data:,"><p>Elsewhere.</p></html>';

interface PageOf {
  title: string;
  body: string;
  needs: Needs;
  /** Above the script's tag. */
  sheets?: string[];
  script?: boolean;
}

function page({ title, body, needs, sheets = [], script = true }: PageOf): string {
  const { language = 'en-US' } = needs;
  const links = ['/page.css', ...sheets].map((href) => `<link rel="stylesheet" href="${href}">`);
  const lines = [...links, ...(script ? [...headLines(needs), scriptTag] : [])];
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <title>${title}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="icon" href="data:,">
    ${lines.join('\n    ')}
  </head>
  <body>
    <header><p>Alder &amp; Tern</p></header>
    <main>${body}</main>
  </body>
</html>
`;
}

const product = (element: string): string => `
    <h1>Tideline mug</h1>
    <div class="picture"></div>
    <p class="price">$28.00</p>
    ${element}
    <h2>About it</h2>
    <p>Thrown by hand on the coast of Maine, and glazed the grey of the sea in November. It holds twelve ounces.</p>
    <p>Fit for the dishwasher. No two are quite alike.</p>`;

const asked = `sku="MUG" quantity="2" to="${to}"`;
const availability = (attributes: string) =>
  `<stockline-availability ${attributes}>${fallback}</stockline-availability>`;

/** Text in a script: nothing in it may look like the end of one. */
const inScript = (json: string) => json.replaceAll('<', '\\u003c');

/** What a product page can be. */
export type ProductPage = 'fetched' | 'inline' | 'server' | 'german';

export const productPath = (kind: ProductPage): string => `/product-${kind}.html`;

/** Undefined where the package cannot render. */
async function serverRendered(snapshot: string): Promise<string | undefined> {
  const ssr = await imported<typeof import('../../../web/src/ssr/index.ts')>('ssr.js');
  return ssr?.renderAvailability({
    snapshot,
    query: { sku: 'MUG', quantity: 2, to: { country: 'US', postalCode: '94103' }, at: now() },
    language: 'en-US',
    attributes: { src: '/snapshot.json' },
    styles: { href: '/stockline/stockline.css' },
    fallback,
  });
}

/** The product pages by their paths, and what they fetch. */
export async function productPages(): Promise<Map<string, string>> {
  const snapshot = await oneProduct();
  const needs = { snapshot: '/snapshot.json' };
  const title = 'Tideline mug';
  const fetched = product(availability(`src="/snapshot.json" ${asked}`));
  const inline = product(
    `<script type="application/json" id="stock">${inScript(snapshot)}</script>${availability(`src="#stock" ${asked}`)}`,
  );
  const pages = new Map([
    ['/page.css', sheet],
    ['/snapshot.json', snapshot],
    ['/empty.html', elsewhere],
    [productPath('fetched'), page({ title, body: fetched, needs })],
    [productPath('inline'), page({ title, body: inline, needs: {} })],
    [productPath('german'), page({ title, body: fetched, needs: { ...needs, language: 'de' } })],
  ]);
  const rendered = await serverRendered(snapshot);
  if (rendered === undefined) console.error('The package stands alone: what a server renders is left out.');
  else {
    const sheets = ['/stockline/stockline.css'];
    pages.set(
      productPath('server'),
      page({ title, body: product(rendered), needs: { ...needs, isRendered: true }, sheets }),
    );
  }
  return pages;
}

export const folderPath = (count: number): string => `/folder-${count}.html`;

/** A product page of a shop of so many products, that has its stock from a folder. */
export function folderPage(count: number, sku: string, shop: string, document: string): Map<string, string> {
  const folder = `/stock-${count}/`;
  const body = product(availability(`src="${folder}" sku="${sku}" quantity="2" to="${to}"`));
  return new Map([
    ['/page.css', sheet],
    ['/empty.html', elsewhere],
    [`${folder}shop.json`, shop],
    [`${folder}products/${fileNameOf(sku)}`, document],
    [folderPath(count), page({ title: 'Tideline mug', body, needs: { snapshot: folder, skus: [sku] } })],
  ]);
}

export const listingPath = (count: number): string => `/listing-${count}.html`;
/** The same cards without Stockline: what the page itself costs. */
export const barePath = (count: number): string => `/bare-${count}.html`;

/** Lists of so many cards by their paths, each with a document of as many products. */
export async function listingPages(counts: readonly number[]): Promise<Map<string, string>> {
  const pages = new Map([
    ['/page.css', sheet],
    ['/empty.html', elsewhere],
  ]);
  for (const count of counts) {
    const { text, skus } = await manyProducts(count);
    const snapshot = `/snapshot-${count}.json`;
    const title = `${count} products`;
    const cards = skus.map(card).join('\n      ');
    const shop = `<stockline-shop src="${snapshot}" to="${to}"></stockline-shop>`;
    const body = `<h1>${title}</h1>\n    ${shop}\n    <ul class="cards">\n      ${cards}\n    </ul>`;
    pages.set(snapshot, text);
    pages.set(listingPath(count), page({ title, body, needs: { snapshot } }));
    pages.set(barePath(count), page({ title, body, needs: {}, script: false }));
  }
  return pages;
}

function card(sku: string, index: number): string {
  const price = (1900 + ((index * 700) % 9100)) / 100;
  return `<li><a href="#${sku}"><div class="picture"></div>${sku.toLowerCase().replace('-', ' no. ')}</a>
        <p class="price">$${price.toFixed(2)}</p>
        <stockline-availability variant="compact" sku="${sku}">See the product</stockline-availability></li>`;
}
