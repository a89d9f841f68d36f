/**
 * The promises for other quantities: "1–3 ships today", "4–51 ships Fri 11 Dec".
 *
 * They are told where they say more than the promise itself, which has its own parts' windows: where there is another
 * date for a larger quantity than the one asked for. How many units the shop has is told no further than it allows:
 * where the boundary between two lines would be that number, the lines are "10+" and "More", and nothing beyond.
 */

import type { DayFormat } from '../days/days.ts';
import type { PromiseRung, StocklinePromise } from '../engine/types/documents.ts';
import type { Wording } from './index.ts';
import { type WindowTexts, windowTexts } from './windows.ts';

export interface LadderLine extends WindowTexts {
  quantity: string;
  /** The quantity asked for is among these. */
  isAsked: boolean;
}

/** Quantities that are promised alike; without `last`, as many as one likes. */
interface Step {
  first: number;
  last?: number | undefined;
  texts: WindowTexts;
}

export function ladderLines(
  promise: StocklinePromise,
  wording: Wording,
  days: DayFormat,
  today: string | undefined,
): LadderLine[] {
  const { messages } = wording;
  const steps = stepsOf(promise.ladder, (rung) => windowTexts(rung, wording, days, today, promise.pickup && {}));
  const asked = steps.findIndex(({ last }) => last === undefined || promise.quantity <= last);
  if (asked === -1 || asked === steps.length - 1 || steps.every(({ texts }) => texts.noDate !== undefined)) return [];
  const line = (quantity: string, { texts }: Step, index: number) => ({ quantity, ...texts, isAsked: index === asked });
  const [stock, beyond] = steps;
  if (asked === 0 && isSecret(promise, stock) && stock !== undefined && beyond !== undefined) {
    const told = messages.ladder.orMore(Math.max(1, promise.inStock.quantity));
    return [line(told, stock, 0), line(messages.ladder.beyond, beyond, 1)];
  }
  return steps.map((step, index) => {
    const { first, last } = step;
    return line(last === undefined ? messages.ladder.from(first) : messages.ladder.range(first, last), step, index);
  });
}

/** Neighbours that read alike are one step. */
function stepsOf(rungs: readonly PromiseRung[], textsOf: (rung: PromiseRung) => WindowTexts): Step[] {
  const steps: Step[] = [];
  let first = 1;
  for (const rung of rungs) {
    const texts = textsOf(rung);
    const before = steps.at(-1);
    if (before !== undefined && JSON.stringify(before.texts) === JSON.stringify(texts)) before.last = rung.upTo;
    else steps.push({ first, last: rung.upTo, texts });
    first = (rung.upTo ?? 0) + 1;
  }
  return steps;
}

/**
 * Whether where the first step ends would tell more of the stock
 * than the shop does. Who asks for more is told, part by part.
 */
function isSecret({ inStock }: StocklinePromise, stock: Step | undefined): boolean {
  return inStock.orMore === true && stock?.last !== undefined && stock.last > inStock.quantity;
}
