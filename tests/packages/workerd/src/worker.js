// A shop at the edge. No flag for Node's modules is set: Stockline needs none of them.
import 'stockline/define/availability';
import { loadEngine as engineOfPage, StocklineAvailability } from 'stockline';
import { loadEngine } from 'stockline/engine';
import { loadFullEngine } from 'stockline/full';
import { renderAvailability, renderCheckout, renderOrder, renderTimeline } from 'stockline/ssr';
import { verifyShown } from 'stockline/verify';
import snapshot from '../public/snapshot.json';
import store from '../store.json';

// A worker may do this before its first request: the WebAssembly is compiled already.
const opened = (await loadEngine()).openSnapshot(snapshot);

const to = { country: 'US', postalCode: '94103' };

const answers = {
  '/engine': async () => ({
    isShared: (await engineOfPage()) === (await loadEngine()),
    hasClasses: StocklineAvailability.observedAttributes.includes('sku'),
  }),
  '/plan': async () => (await loadFullEngine()).openStore(store).plan(),
  '/promise': ({ at }) => opened.quote({ sku: 'MUG', to, at }),
  '/cart': ({ at }) => opened.quoteOrder({ lines: [{ sku: 'MUG', quantity: 1 }], to, at }),
  '/verify': ({ value }) => verifyShown(opened, value),
};

const pages = {
  '/availability': ({ at, language }) => renderAvailability({ snapshot, language, query: { sku: 'MUG', to, at } }),
  '/timeline': ({ at }) => renderTimeline({ snapshot, query: { sku: 'MUG', to, at } }),
  '/checkout': ({ at }) => renderCheckout({ snapshot, query: { lines: [{ sku: 'MUG', quantity: 1 }], to, at } }),
  '/order': ({ at }) =>
    renderOrder({
      snapshot,
      promise: opened.quote({ sku: 'MUG', to, at }),
      query: { to, at },
      withdrawal: { href: '/withdraw' },
    }),
};

export default {
  async fetch(request) {
    const url = new URL(request.url);
    const asked = request.method === 'POST' ? await request.json() : Object.fromEntries(url.searchParams);
    const page = pages[url.pathname];
    if (page) return new Response(await page(asked), { headers: { 'content-type': 'text/html; charset=utf-8' } });
    return Response.json((await answers[url.pathname]?.(asked)) ?? null);
  },
};
