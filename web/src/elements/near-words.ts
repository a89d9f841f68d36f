/** Which of some words is meant by one that is none of them. Loaded with warnings.ts. */

/** The nearest, whatever the size of its letters; undefined where none is near. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const wanted = written.toLowerCase();
  return known
    .map((word) => ({ word, letters: distance(wanted, word.toLowerCase()) }))
    .filter(({ word, letters }) => isSlip(letters, wanted, word))
    .sort((one, other) => one.letters - other.letters)[0]?.word;
}

/** Two letters at the most, and one in three: of a short word almost any is near. */
function isSlip(letters: number, one: string, other: string): boolean {
  return letters <= 2 && 3 * letters <= Math.max(one.length, other.length);
}

/** How many letters are left out, put in, taken for another, or swapped with their neighbour. */
function distance(one: string, other: string): number {
  let [before, last] = [[] as number[], Array.from({ length: other.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const isSame = one[i - 1] === other[j - 1];
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return last[other.length] ?? 0;
}
