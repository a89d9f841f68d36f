import { StocklineError } from 'stockline/engine';
import { renderAvailability } from 'stockline/ssr';

const fallback = 'Usually ships within a week.';

async function availability(sku: string, snapshot: string): Promise<string> {
  try {
    return await renderAvailability({
      snapshot,
      query: {
        sku,
        to: { country: 'US', postalCode: '94103' },
        at: new Date().toISOString().replace(/\.\d+/, ''),
      },
      attributes: { src: '/snapshot.json' },
      fallback,
    });
  } catch (error) {
    if (!(error instanceof StocklineError)) throw error;
    console.error(error.message);
    return fallback;
  }
}

export default {
  async fetch(request: Request): Promise<Response> {
    const { searchParams, origin } = new URL(request.url);
    const snapshot = await (await fetch(`${origin}/snapshot.json`)).text();
    const html = await availability(searchParams.get('sku') ?? '', snapshot);
    return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
  },
};
