/** The right to withdraw from a whole order, which runs from the last of its goods: told once, by that one's days. */
import type { StocklinePromise, Terms } from '../../engine/types/documents.ts';
import type { TermLine } from './term-lines.ts';

/** The delivery of the last good, and the last day of the right; absent where they are not known. */
export interface LastGood {
  deliver: StocklinePromise['deliver'];
  lastDay: string | undefined;
}

/**
 * A line's terms with the right to withdraw, and returns that run with it, by the last good of the order. `tell` makes
 * terms of a promise.
 */
export function toldByLastGood(
  promise: StocklinePromise,
  last: LastGood,
  tell: (promise: StocklinePromise) => TermLine[],
): TermLine[] {
  const { deliver: _, ...undated } = promise;
  const { terms } = promise;
  const own = tell(promise);
  // What is digital is none of its goods.
  if (terms?.withdrawal === undefined || promise.digital) return own;
  const { withdrawal, returns } = terms;
  const shared = tell({
    ...undated,
    ...(last.deliver && { deliver: last.deliver }),
    terms: {
      ...terms,
      withdrawal: until(withdrawal, last),
      ...(returns && { returns: until(returns, last) }),
    },
  });
  const isShared = ({ term }: TermLine) =>
    term === 'withdrawal' || (term === 'returns' && runsWith(returns, withdrawal));
  return own.map((line) => (isShared(line) ? (shared.find(({ term }) => term === line.term) ?? line) : line));
}

function until<Term extends { lastDay?: string }>(term: Term, { lastDay }: LastGood): Term {
  const { lastDay: _, ...kept } = term;
  return { ...kept, ...(lastDay === undefined ? {} : { lastDay }) } as Term;
}

/** Sent back by the law that gives the right, and as long; those of a shop run from each delivery. */
export function runsWith(returns: Terms['returns'], withdrawal: NonNullable<Terms['withdrawal']>): boolean {
  return (
    returns !== undefined &&
    returns.basis.kind === 'statute' &&
    returns.basis.citation === withdrawal.basis.citation &&
    returns.days === withdrawal.days &&
    returns.unit === withdrawal.unit &&
    returns.from === withdrawal.from
  );
}
