/** Takes turns: no more at a time than that, in the order in which they came. */

export type TakeTurn = <Value>(work: () => Promise<Value>) => Promise<Value>;

export function atMost(limit: number): TakeTurn {
  const waiting: (() => void)[] = [];
  let working = 0;
  return async (work) => {
    if (working >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    else working += 1;
    try {
      return await work();
    } finally {
      // Whoever is next has the place of this one.
      const next = waiting.shift();
      if (next) next();
      else working -= 1;
    }
  };
}
