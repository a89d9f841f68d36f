/**
 * When a promise has to be asked for again though nobody touched anything: its deadline is there, the day changes at a
 * location, the snapshot grows stale, preorders or a sale open or close, what a cart holds is free again, an order for
 * pickup would be ready a minute later. Between these moments the answer cannot change, so nothing polls.
 */

import { nextMidnight } from '../days/places.ts';
import type { StocklinePromise } from '../engine/types/documents.ts';
import type { AskedDocument } from './snapshot.ts';

/** A snapshot is fresh up to its last second: it is over one second later. */
const SECOND_MILLISECONDS = 1000;
const MINUTE_MILLISECONDS = 60_000;

export function nextMoment(
  promises: readonly StocklinePromise[],
  document: AskedDocument,
  now: number,
): number | undefined {
  const moments: number[] = [];
  for (const { sku, orderBy, pickup } of promises) {
    // Whoever orders a minute later has it ready a minute later.
    if (pickup?.from !== undefined) moments.push((Math.floor(now / MINUTE_MILLISECONDS) + 1) * MINUTE_MILLISECONDS);
    if (orderBy !== undefined) moments.push(Date.parse(orderBy));
    const { products, supplies, held, freshForMinutes } = document;
    const product = products[sku];
    const { preorder, sells } = product ?? {};
    const drawn = Object.keys(product?.draws ?? {}).map((name) => supplies?.[name] ?? products[name]);
    const freed = [product, ...drawn].flatMap((supply) => supply?.later?.map(({ from }) => from));
    for (const turn of [preorder?.opens, preorder?.closes, sells?.from, sells?.until, product?.replanBy, ...freed]) {
      if (turn !== undefined) moments.push(Date.parse(turn));
    }
    if (freshForMinutes !== undefined)
      moments.push(
        Date.parse(held?.[sku] ?? document.asOf) + freshForMinutes * MINUTE_MILLISECONDS + SECOND_MILLISECONDS,
      );
  }
  for (const zone of Object.values(document.zones)) {
    const midnight = nextMidnight(zone, now);
    // A deadline then is told as the last minute of the day, and is over when that begins.
    if (moments.includes(midnight ?? 0)) moments.push((midnight ?? 0) - MINUTE_MILLISECONDS);
    if (midnight !== undefined) moments.push(midnight);
  }
  const ahead = moments.filter((moment) => moment > now);
  return ahead.length === 0 ? undefined : Math.min(...ahead);
}
