/** The shop's document as servers ask it: of a page's with the law of one country is that of all made. */
import { isRecord, plainCopy } from './shapes.ts';

/**
 * What all products of a published folder share now, with the law of all countries, as text for `openSnapshot` and
 * `addProduct`. `shop` is the text of `shop.json`, and `whole` that of `shops/REVISION.json` by the revision that it
 * names. Throws a TypeError where these do not go together.
 *
 * @example
 * const shop = await readFile('stock/shop.json', 'utf8');
 * const whole = await readFile(`stock/shops/${JSON.parse(shop).revision}.json`, 'utf8');
 * const today = engine.openSnapshot(wholeShop(shop, whole));
 */
export function wholeShop(shop: string, whole: string): string {
  const [now, shared] = [plainCopy(shop), plainCopy(whole)];
  if (!isRecord(now) || !isRecord(shared) || now['revision'] !== shared['revision'])
    throw new TypeError(
      'wholeShop() needs the texts of shop.json and of the document in shops/ that has its revision.',
    );
  const { heartbeat, held } = now;
  return JSON.stringify({ ...shared, heartbeat, ...(held !== undefined && { held }) });
}
