/** `--lines CART.json`: a channel's document of an order's lines. */
import type { OrderQuery } from '../../engine/types/documents.ts';
import { readDocument } from '../io/documents.ts';
import { UsageError } from '../io/exit.ts';
import type { Asked, Channel } from './channel.ts';
import type { FeedProducts } from './products.ts';

/** Its text. Throws a UsageError where the file has no lines, and a StocklineError where the engine refuses them. */
export async function orderDocument(
  channel: Channel,
  asked: Asked,
  products: FeedProducts,
  path: string,
): Promise<string> {
  if (channel.order === undefined) throw new UsageError(`${channel.name} has no document of an order's lines.`);
  const lines = linesIn(await readDocument(path));
  if (lines === undefined)
    throw new UsageError(`${path} has no lines. Write them as {"lines": [{"sku": "MUG", "quantity": 2}]}.`);
  const snapshot = products.snapshotFor(lines.map(({ sku }) => sku));
  const answer = snapshot.quoteOrder({ lines, at: asked.at, to: asked.to } as OrderQuery);
  const names = lines.flatMap(({ sku }) => {
    const found = products.product(sku);
    const name = typeof found === 'object' ? found.product.name : undefined;
    return name === undefined ? [] : [[sku, name] as const];
  });
  return channel.order(answer, asked, products.shop, new Map(names));
}

function linesIn(text: string | undefined): { sku: string }[] | undefined {
  try {
    const { lines } = JSON.parse(text ?? '') as { lines?: { sku: string }[] };
    const isRight = Array.isArray(lines) && lines.length > 0 && lines.every((line) => typeof line?.sku === 'string');
    return isRight ? lines : undefined;
  } catch {
    return undefined;
  }
}
