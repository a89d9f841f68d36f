import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import { type AgentDocument, loadWords, ucp } from 'stockline/agents';
import { type Destination, type Line, loadOrderEngine, StocklineError } from 'stockline/engine';
import { fileNameOf } from 'stockline/verify';

const folder = 'public/stock';
/** What shoppers pay for sending, in cents, and what they call it. */
const shown = { domain: 'shop.example', titles: { standard: 'Standard' }, costs: { standard: 495 } };

/** The products that are asked for, as they are published now. */
async function openProducts(skus: readonly string[]) {
  const shop = await readFile(`${folder}/shop.json`, 'utf8');
  const snapshot = (await loadOrderEngine()).openSnapshot(shop);
  const products: NonNullable<AgentDocument['products']> = {};
  try {
    for (const sku of new Set(skus)) {
      const text = await readFile(`${folder}/products/${fileNameOf(sku)}`, 'utf8');
      snapshot.addProduct(text);
      Object.assign(products, { [sku]: JSON.parse(text).product });
    }
    return { snapshot, document: { ...JSON.parse(shop), products } as AgentDocument };
  } catch (error) {
    snapshot.close();
    throw error;
  }
}

/** A call for one product: `GET /products/MUG?country=US&postal_code=60601`. */
export async function productAnswer(sku: string, to: Destination, language: string, at: string) {
  const { snapshot, document } = await openProducts([sku]);
  try {
    const promise = snapshot.quote({ sku, to, at });
    const { name = sku, price } = document.products?.[sku] ?? {};
    if (price === undefined) throw new Error(`${sku} has no price`);
    return ucp.product(promise, { ...shown, to, language, document, title: name, price });
  } finally {
    snapshot.close();
  }
}

/** A checkout's update: the members that Stockline knows, to be laid over your own. */
export async function checkoutMembers(
  lines: readonly (Line & { id: string })[],
  to: Destination,
  language: string,
  at: string,
) {
  const { snapshot, document } = await openProducts(lines.map(({ sku }) => sku));
  try {
    const answer = snapshot.quoteOrder({ lines: lines.map(({ id: _, ...line }) => line), to, at });
    return ucp.fulfillment(answer, { ...shown, to, language, document, lineIds: lines.map(({ id }) => id) });
  } finally {
    snapshot.close();
  }
}

export const server = createServer(async (request, response) => {
  const answer = await answerTo(request).catch((error: unknown) => {
    if ((error as { code?: string }).code === 'ENOENT') return { status: 404, body: { error: 'not_found' } };
    const isTheirs = [StocklineError, SyntaxError, TypeError, URIError].some((kind) => error instanceof kind);
    return { status: isTheirs ? 400 : 500, body: { error: isTheirs ? 'invalid' : 'internal' } };
  });
  response.writeHead(answer.status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(answer.body));
});

async function answerTo(request: IncomingMessage): Promise<{ status: number; body: object }> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const [, kind, id = ''] = pathname.split('/').map(decodeURIComponent);
  const language = request.headers['accept-language']?.split(/[,;]/u)[0] ?? 'en';
  const at = new Date().toISOString();
  await loadWords(language);
  if (request.method === 'GET' && kind === 'products') {
    const to = destinationOf({
      address_country: searchParams.get('country'),
      postal_code: searchParams.get('postal_code'),
    });
    return { status: 200, body: await productAnswer(id, to, language, at) };
  }
  if (request.method === 'PUT' && kind === 'checkouts') {
    const { line_items, fulfillment } = await bodyOf(request);
    const lines = line_items.map((line) => ({ id: line.id, sku: line.item.id, quantity: line.quantity }));
    const to = destinationOf(fulfillment.methods[0].destinations[0]);
    return { status: 200, body: { id, ...(await checkoutMembers(lines, to, language, at)) } };
  }
  return { status: 404, body: { error: 'not_found' } };
}

interface Address {
  address_country: string | null;
  postal_code?: string | null;
}

/** As much of the call as is read here. Your server looks at the rest, too. */
interface CheckoutUpdate {
  line_items: { id: string; item: { id: string }; quantity: number }[];
  fulfillment: { methods: [{ destinations: [Address] }] };
}

function destinationOf({ address_country: country, postal_code: postalCode }: Address): Destination {
  return { country: country ?? '', ...(postalCode && { postalCode }) };
}

async function bodyOf(request: IncomingMessage): Promise<CheckoutUpdate> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return JSON.parse(text) as CheckoutUpdate;
}
