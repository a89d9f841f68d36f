/** What the page has had fetched already, by a `<link rel="preload">`, is taken from there. */

/** Each once: what is asked for again may be another by then. */
const taken = new Set<string>();

/**
 * Fetches, from what the page preloads where that is this address. A browser gives that only to a request that is the
 * same: by its mode, its credentials and its way with caches. A line without `crossorigin` is what `no-cors` asks for,
 * one with it what `fetch` asks for by itself. WebKit takes the second for other origins alone, so `stockline/head`
 * writes the first for the page's own.
 */
export async function fetchPreloaded(address: string | URL, init?: RequestInit): Promise<Response> {
  const { href } = new URL(address, globalThis.document?.baseURI);
  const links = globalThis.document?.querySelectorAll<HTMLLinkElement>('link[rel=preload]') ?? [];
  const link = Array.from(links).find((one) => one.href === href);
  if (link === undefined || taken.has(href)) return fetch(address, init);
  taken.add(href);
  const response = await fetch(address, link.crossOrigin === null ? { mode: 'no-cors', credentials: 'include' } : {});
  // The page's own server has sent it on to another, which is asked by the rules of CORS.
  return response.type === 'opaque' ? fetch(address, init) : response;
}
