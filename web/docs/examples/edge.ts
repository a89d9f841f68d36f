import { renderAvailability } from 'stockline/ssr';

export default {
  async fetch(request: Request): Promise<Response> {
    const { searchParams, origin } = new URL(request.url);
    const snapshot = await (await fetch(`${origin}/snapshot.json`)).text();
    const html = await renderAvailability({
      snapshot,
      query: {
        sku: searchParams.get('sku') ?? '',
        to: { country: 'US', postalCode: '94103' },
        at: new Date().toISOString().replace(/\.\d+/, ''),
      },
      attributes: { src: '/snapshot.json' },
      fallback: 'Usually ships within a week.',
    });
    return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
  },
};
