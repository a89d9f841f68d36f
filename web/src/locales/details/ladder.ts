/**
 * The promises for other quantities: "Up to 3: Ships today", "4 to 51: Ships Fri 11 Dec". They are those for all of so
 * many: of more than there is now some come sooner.
 *
 * They are told where they say more than the promise itself, which has its own parts' windows: where there is another
 * date for a larger quantity than the one asked for. How many units the shop has is told no further than it allows:
 * where the boundary between two lines would be that number, the lines are "10+" and "More", and nothing beyond.
 *
 * Quantities that no order may have are not told: where the least is 12, in steps of 6, a line is "12 to 48".
 */

import type { DayFormat } from '../../days/days.ts';
import type { PromiseRung, StocklinePromise } from '../../engine/types/documents.ts';
import { type WindowTexts, windowTexts } from '../windows.ts';
import type { WholeWording } from './wording.ts';

export interface LadderLine extends WindowTexts {
  quantity: string;
  /** The quantity asked for is among these. */
  isAsked: boolean;
}

/** Quantities that are promised alike; without `upTo`, as many as one likes. */
interface Step {
  first: number;
  upTo?: number | undefined;
  texts: WindowTexts;
}

export function ladderLines(
  promise: StocklinePromise,
  wording: WholeWording,
  days: DayFormat,
  { today, inCart = 0 }: { today?: string | undefined; inCart?: number },
): LadderLine[] {
  const { messages } = wording;
  const { min = 1, step: multiple = 1 } = promise.orderQuantity ?? {};
  const least = Math.ceil(Math.max(1, min - inCart) / multiple) * multiple;
  const steps = stepsOf(promise.ladder, least, multiple, (rung) =>
    windowTexts(rung, wording, days, today, promise.pickup && {}),
  );
  const asked = steps.findIndex(({ upTo }) => upTo === undefined || promise.quantity <= upTo);
  if (asked === -1 || asked === steps.length - 1 || steps.every(({ texts }) => texts.noDate !== undefined)) return [];
  const line = (quantity: string, { texts }: Step, index: number) => ({ quantity, ...texts, isAsked: index === asked });
  const [stock, beyond] = steps;
  if (asked === 0 && isSecret(promise, stock) && stock !== undefined && beyond !== undefined) {
    const told = messages.ladder.orMore(Math.max(stock.first, promise.inStock.quantity));
    return [line(told, stock, 0), line(messages.ladder.beyond, beyond, 1)];
  }
  return steps.map((step, index) => {
    const { first, upTo } = step;
    const quantity =
      upTo === undefined ? messages.ladder.from(first) : messages.ladder.range(first, upTo - (upTo % multiple));
    return line(quantity, step, index);
  });
}

/** Neighbours that read alike are one step. Steps without a quantity that may be ordered are none. */
function stepsOf(
  rungs: readonly PromiseRung[],
  least: number,
  multiple: number,
  textsOf: (rung: PromiseRung) => WindowTexts,
): Step[] {
  const steps: Step[] = [];
  let first = least;
  for (const rung of rungs) {
    const { upTo } = rung;
    if (upTo !== undefined && upTo < first) continue;
    const texts = textsOf(rung);
    const before = steps.at(-1);
    if (before !== undefined && JSON.stringify(before.texts) === JSON.stringify(texts)) before.upTo = upTo;
    else steps.push({ first, upTo, texts });
    first = (upTo ?? 0) - ((upTo ?? 0) % multiple) + multiple;
  }
  return steps;
}

/**
 * Whether where the first step ends would tell more of the stock
 * than the shop does. Who asks for more is told, part by part.
 */
function isSecret({ inStock }: StocklinePromise, stock: Step | undefined): boolean {
  return inStock.orMore === true && stock?.upTo !== undefined && stock.upTo > inStock.quantity;
}
