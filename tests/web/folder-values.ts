/** What a checkout on a folder submits, as the element makes it, and the archive that the server has of the folder. */
import assert from 'node:assert/strict';
import { type FullEngine, loadFullEngine, type OrderSnapshot } from 'stockline/full';
import type { Archive } from 'stockline/verify';
import { type Way, wayOf } from '../../web/src/cart/ways.ts';
import type { CheckoutValue, Query } from '../../web/src/engine/types/documents.ts';
import { consentsNeeded, withConsentTexts } from '../../web/src/locales/checkout/consents.ts';
import { checkoutWordingFor } from '../../web/src/locales/checkout/wording.ts';
import type { CartLine, CartStore } from '../../web/src/store/cart.ts';
import { checkoutValue } from '../../web/src/store/checkout-value.ts';
import { fileNameOf } from '../../web/src/store/file-name.ts';
import { FolderPage } from './folder-page.ts';

export type Files = ReadonlyMap<string, string>;

export interface Asked extends Pick<Query, 'to' | 'method'> {
  lines: CartLine[];
  way?: Way;
  /** The page's clock. */
  at?: string;
}

/** Of a page that has loaded the folder and is left at once, by a shopper who agrees to all that is asked. */
export async function valueFrom(files: Files, { lines, way, at, ...asked }: Asked): Promise<CheckoutValue> {
  const page = new FolderPage();
  if (at !== undefined) page.clock.moveTo(at);
  page.publish(files);
  const store = await page.askCart(lines, asked);
  const value = valueIn(store, way);
  store.dispatch({ type: 'disconnect' });
  return value;
}

/** Of what is shown now. */
export function valueIn(store: CartStore, way?: Way): CheckoutValue {
  const state = store.getState();
  if (state.phase !== 'promised') assert.fail(JSON.stringify(state));
  const { question, ways, document, computedFrom } = state;
  const wording = checkoutWordingFor('en-GB');
  const chosen = wayOf(ways, way);
  const promise = withConsentTexts(ways[chosen] ?? ways.as_ready, wording);
  const consents = consentsNeeded(promise, wording).map((consent) => ({ ...consent, at: promise.at }));
  // As a form sends it.
  const text = JSON.stringify(
    checkoutValue({ question, asOf: document.asOf, way: chosen, computedFrom, promise, consents }),
  );
  return JSON.parse(text) as CheckoutValue;
}

/** All revisions of these publications, and what was looked up. */
export function archiveOf(...publications: Files[]): Archive & { asked: string[] } {
  const texts = new Map<string, string>();
  for (const files of publications) {
    for (const [path, text] of files) {
      const { revision } = JSON.parse(text) as { revision: string };
      // That of pages has a heartbeat, that of the archive has none.
      if (/^(?:shops|products)\//u.test(path))
        texts.set(`${path.startsWith('shops/') ? 'shop' : 'product'} ${revision}`, text);
    }
  }
  const asked: string[] = [];
  const find = (kind: string) => (revision: string) => {
    asked.push(`${kind} ${revision}`);
    return texts.get(`${kind} ${revision}`);
  };
  return { asked, shop: find('shop'), product: find('product') };
}

let engine: FullEngine | undefined;

/** The documents of today, with all products, and the law of all countries. */
export async function openedFolder(files: Files): Promise<OrderSnapshot> {
  engine ??= await loadFullEngine();
  const { heartbeat, held = {} } = JSON.parse(files.get('shop.json') ?? '');
  const whole = JSON.parse(files.get(`shops/${revisionIn(files)}.json`) ?? '');
  const snapshot = engine.openSnapshot(JSON.stringify({ ...whole, heartbeat, held }));
  for (const [path, text] of files) if (path.startsWith('products/')) snapshot.addProduct(text);
  return snapshot;
}

/** The revision of a document of the folder. */
export function revisionIn(files: Files, sku?: string): string {
  const text = files.get(sku === undefined ? 'shop.json' : `products/${fileNameOf(sku)}`);
  return (JSON.parse(text ?? '') as { revision: string }).revision;
}
